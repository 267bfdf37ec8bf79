// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Tekstvlak } from '../../ui/veld';
import { useDaad, veldVan } from '../communities/daad';
import type { Beheerd } from './beheerd';
import { Deelnemers } from './deelnemers';
import { Evaluaties } from './evaluaties';
import { Reikwijdteveld, readReikwijdte } from './herhaling';
import { BEHEERTEKSTEN, TEKSTEN } from './teksten';
import { NATEKSTEN } from './teksten-na';
import { REEKSTEKSTEN } from './teksten-reeks';
import { isRondNu, isVoorbij } from './tijd';
import { Bijeenkomstvorm } from './vorm';

type Vak = Beheerd & { onSluit: () => void };

function Wijzigen({ bijeenkomst, naamVan, onGedaan, onSluit }: Vak): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(BEHEERTEKSTEN);
  const daad = useDaad(naamVan, { houdt: true });
  const { id, versie } = bijeenkomst;
  return (
    <Bijeenkomstvorm
      van={bijeenkomst}
      daad={daad}
      knop={w.bewaar}
      onSluit={onSluit}
      onStuur={(invoer, { reikwijdte }) =>
        void daad.run(
          () => {
            const body = { versie, ...invoer, ...(bijeenkomst.reeksId !== null && { reikwijdte }) };
            return take(api.PATCH('/bijeenkomsten/{id}', { params: { path: { id } }, body }));
          },
          () => {
            onSluit();
            onGedaan(t.gedaan.bewaard);
          },
        )
      }
    />
  );
}

function Afgelasten({ bijeenkomst, naamVan, onGedaan, onSluit }: Vak): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(BEHEERTEKSTEN);
  const daad = useDaad(naamVan);
  const { id, versie, laterInReeks } = bijeenkomst;
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector('textarea')?.focus(), []);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const reden = veldVan(gebeurtenis.currentTarget, 'reden');
    if (reden === '') return daad.setFouten([{ veld: 'reden', melding: w.fout.reden }]);
    const reikwijdte = laterInReeks > 0 ? { reikwijdte: readReikwijdte(gebeurtenis.currentTarget) } : {};
    const opties = { params: { path: { id } }, body: { versie, reden, ...reikwijdte } };
    void daad.run(
      () => take(api.POST('/bijeenkomsten/{id}/afgelasting', opties)),
      () => onGedaan(t.gedaan.afgelast),
    );
  };
  return (
    <form className="kaart stapel" ref={vorm} onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstvlak
        {...{ id: 'reden', name: 'reden', rows: 3, maxLength: 1000 }}
        label={w.waarom}
        uitleg={w.waaromUitleg}
        fout={daad.foutVan('reden')}
      />
      <Reikwijdteveld later={laterInReeks} />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {w.jaAfgelasten}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {w.annuleer}
        </Knop>
      </div>
    </form>
  );
}

/** Changing or calling off, before it begins. */
function Zetten(props: Beheerd): ReactNode {
  const w = useTeksten(BEHEERTEKSTEN);
  const [open, setOpen] = useState<'wijzigen' | 'afgelasten' | null>(null);
  const vak = { ...props, onSluit: () => setOpen(null) };
  if (open === 'wijzigen') return <Wijzigen {...vak} />;
  if (open === 'afgelasten') return <Afgelasten {...vak} />;
  return (
    <div className="rij">
      <Knop soort="tweede" onClick={() => setOpen('wijzigen')}>
        {w.wijzig}
      </Knop>
      <Knop soort="tweede" onClick={() => setOpen('afgelasten')}>
        {w.afgelasten}
      </Knop>
    </div>
  );
}

/** Only as long as there can be one. */
function Codelink({ bijeenkomst }: Pick<Beheerd, 'bijeenkomst'>): ReactNode {
  const { scherm } = useTeksten(NATEKSTEN);
  if (bijeenkomst.status !== 'gepland' || !isRondNu(bijeenkomst)) return null;
  return (
    <p>
      <Verwijzing naar={`/bijeenkomsten/${bijeenkomst.id}/code`}>{scherm.toon}</Verwijzing>
    </p>
  );
}

/** For who keeps the community: changing, calling off, who comes, who was there and what they thought of it. */
export function Beheer(props: Beheerd): ReactNode {
  const w = useTeksten(BEHEERTEKSTEN);
  const reeks = useTeksten(REEKSTEKSTEN);
  const { id, status, begonnen, reeksId, laterInReeks } = props.bijeenkomst;
  const isGepland = status === 'gepland';
  return (
    <section className="stapel" aria-labelledby="beheer">
      <Kop niveau={2} als={3} id="beheer">
        {w.beheer}
      </Kop>
      {reeksId !== null && isGepland && <Alinea>{reeks.inReeks(laterInReeks)}</Alinea>}
      {isGepland && !begonnen && <Zetten {...props} />}
      <Codelink {...props} />
      <Deelnemers {...props} />
      {isGepland && isVoorbij(props.bijeenkomst) && <Evaluaties id={id} />}
    </section>
  );
}
