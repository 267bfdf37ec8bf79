// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import { useDaad, veldVan } from '../communities/daad';
import type { Kring } from './gegevens';
import { TEKSTEN } from './teksten';

interface Props {
  kring: Kring;
  mijn: NonNullable<Kring['mijn']>;
  onGedaan: (melding: string) => void;
}

/** For who was asked to take a place that came free. */
export function Antwoord({ kring: { aantal }, mijn, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const answer = (ja: boolean): void => {
    const opties = { params: { path: { id: mijn.kringlidId } }, body: { versie: mijn.versie, ja } };
    void daad.run(
      () => take(api.POST('/kringleden/{id}/antwoord', opties)),
      () => onGedaan(ja ? t.gedaan.ja : t.gedaan.nee),
    );
  };
  return (
    <section className="kaart stapel stapel--dicht" aria-labelledby="plaats">
      <Kop niveau={2} als={3} id="plaats">
        {t.plaats}
      </Kop>
      <Alinea>{t.plaatsUitleg(aantal)}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={() => answer(true)}>
          {t.ja}
        </Knop>
        <Knop soort="tweede" bezig={daad.bezig} onClick={() => answer(false)}>
          {t.nee}
        </Knop>
      </div>
    </section>
  );
}

function Vraag({ kring: { id }, mijn, onGedaan, onSluit }: Props & { onSluit: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const reden = veldVan(gebeurtenis.currentTarget, 'reden');
    const body = { versie: mijn.versie, ...(reden === '' ? {} : { reden }) };
    void daad.run(
      () => take(api.POST('/kringen/{id}/vertrek', { params: { path: { id } }, body })),
      () => onGedaan(t.gedaan.vertrokken),
    );
  };
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <h2 className="nl-heading nl-heading--level-3" tabIndex={-1} ref={kop}>
        {t.verlaatVraag}
      </h2>
      <Alinea>{t.verlaatUitleg}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstvlak
        {...{ id: 'reden', name: 'reden', rows: 3, maxLength: 1000 }}
        label={t.reden}
        uitleg={t.redenUitleg}
        fout={daad.foutVan('reden')}
      />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {t.jaVerlaat}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}

/** Leaving, with a reason if one likes. */
export function Vertrek(props: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [open, setOpen] = useState(false);
  if (open) return <Vraag {...props} onSluit={() => setOpen(false)} />;
  return (
    <div>
      <Knop soort="tweede" onClick={() => setOpen(true)}>
        {t.verlaat}
      </Knop>
    </div>
  );
}
