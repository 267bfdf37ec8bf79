// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { later } from '../../lui';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { TEKSTEN as OVERZICHT } from '../overzicht/teksten';
import { useDaad, veldVan, type Daad } from './daad';
import type { Community } from './gegevens';
import { Lidworden, Naamveld } from './lidworden';
import { LIDTEKSTEN } from './teksten-lid';

const Overzichtkeuze = later(async () => (await import('../overzicht/keuze')).Overzichtkeuze);

type Mijn = NonNullable<Community['mijn']>;
export type Gedaanwoord = 'lid' | 'gevraagd' | 'naam' | 'overzicht' | 'vertrokken' | 'ingetrokken';
type Vertel = (wat: Gedaanwoord) => void;

const leave = (daad: Daad, { id, versie }: Mijn, klaar: () => void): void =>
  void daad.run(
    () => take(api.POST('/lidmaatschappen/{id}/vertrek', { params: { path: { id } }, body: { versie } })),
    klaar,
  );

function Naam({ mijn, onGedaan, onSluit }: { mijn: Mijn; onGedaan: Vertel; onSluit: () => void }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const daad = useDaad();
  const { id, versie } = mijn;
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const weergavenaam = veldVan(gebeurtenis.currentTarget, 'weergavenaam');
    if (weergavenaam === '') return daad.setFouten([{ veld: 'weergavenaam', melding: t.leeg.naam }]);
    const opties = { params: { path: { id } }, body: { versie, weergavenaam } };
    void daad.run(
      () => take(api.PUT('/lidmaatschappen/{id}/weergavenaam', opties)),
      () => {
        onSluit();
        onGedaan('naam');
      },
    );
  };
  return (
    <form className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Naamveld daad={daad} waarde={mijn.weergavenaam ?? ''} />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {t.bewaar}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}

function Vertrek({
  mijn,
  onGedaan,
  onSluit,
}: {
  mijn: Mijn;
  onGedaan: Vertel;
  onSluit: () => void;
}): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const daad = useDaad();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <div className="stapel stapel--dicht">
      <h3 className="nl-heading nl-heading--level-3" tabIndex={-1} ref={kop}>
        {t.vertrekVraag}
      </h3>
      <Alinea>{t.vertrekUitleg}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={() => leave(daad, mijn, () => onGedaan('vertrokken'))}>
          {t.jaVertrek}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </div>
  );
}

function AlsLid({ mijn, onGedaan }: { mijn: Mijn; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const { wijzig } = useTeksten(OVERZICHT);
  const [open, setOpen] = useState<'naam' | 'overzicht' | 'vertrek' | null>(null);
  const naam = mijn.weergavenaam ?? t.onbekend;
  const props = { mijn, onGedaan, onSluit: () => setOpen(null) };
  return (
    <>
      <Alinea>{mijn.rol === 'beheerder' ? t.bentBeheerder(naam) : t.bentLid(naam)}</Alinea>
      {open === null && (
        <div className="rij">
          <Knop soort="tweede" onClick={() => setOpen('naam')}>
            {t.andereNaam}
          </Knop>
          <Knop soort="tweede" onClick={() => setOpen('overzicht')}>
            {wijzig}
          </Knop>
          <Knop soort="tweede" onClick={() => setOpen('vertrek')}>
            {t.vertrek}
          </Knop>
        </div>
      )}
      {open === 'naam' && <Naam {...props} />}
      {open === 'overzicht' && (
        <Overzichtkeuze id={mijn.id} onSluit={props.onSluit} onGedaan={() => onGedaan('overzicht')} />
      )}
      {open === 'vertrek' && <Vertrek {...props} />}
    </>
  );
}

function Gevraagd({ mijn, onGedaan }: { mijn: Mijn; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const daad = useDaad();
  return (
    <>
      <Alinea>{t.hebtGevraagd}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div>
        <Knop
          soort="tweede"
          bezig={daad.bezig}
          onClick={() => leave(daad, mijn, () => onGedaan('ingetrokken'))}
        >
          {t.intrekken}
        </Knop>
      </div>
    </>
  );
}

function Afgewezen({ mijn }: { mijn: Mijn }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  return (
    <Alinea>
      {mijn.status === 'geweigerd' ? t.geweigerd : t.verwijderd}
      {mijn.reden !== null && ` ${t.reden(mijn.reden)}`}
    </Alinea>
  );
}

/** Who left or was refused may ask again; who was removed may not. */
const kanWorden = ({ mijn, gearchiveerdOp }: Community): boolean =>
  gearchiveerdOp === null && (mijn === null || mijn.status === 'geweigerd' || mijn.status === 'vertrokken');

type Props = { mijn: Mijn; onGedaan: Vertel };
/** By status; who left is told nothing of it. */
const STAND: Partial<Record<Mijn['status'], (props: Props) => ReactNode>> = {
  lid: AlsLid,
  gevraagd: Gevraagd,
  geweigerd: Afgewezen,
  verwijderd: Afgewezen,
};

/** What somebody is here, and what he can do about it. */
export function MijnLid({ community, onGedaan }: { community: Community; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const { mijn } = community;
  const magWorden = kanWorden(community);
  const Stand = mijn === null ? undefined : STAND[mijn.status];
  if (!Stand && !magWorden) return null;
  return (
    <section className="kaart stapel stapel--dicht" aria-labelledby="mijn-lid">
      <Kop niveau={2} als={3} id="mijn-lid">
        {Stand ? t.mijnKop : t.wordLid}
      </Kop>
      {Stand && mijn !== null && <Stand mijn={mijn} onGedaan={onGedaan} />}
      {magWorden && <Lidworden community={community} onGedaan={onGedaan} />}
    </section>
  );
}
