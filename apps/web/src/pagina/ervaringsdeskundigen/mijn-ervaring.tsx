// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Tekstvlak } from '../../ui/veld';
import { useDaad, veldVan } from '../communities/daad';
import { statuspadVan } from '../status/link';
import type { Mijn, Vertel } from './gedaan';
import { MIJN_TEKSTEN } from './teksten-mijn';

type Ervaring = Mijn['ervaringen'][number];
interface Props {
  ervaring: Ervaring;
  onGedaan: Vertel;
  onSluit: () => void;
}

function Woordenvorm({ ervaring: { id, tekst, versie }, onGedaan, onSluit }: Props): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const daad = useDaad();
  const veld = `tekst-${id}`;
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector('textarea')?.focus(), []);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const nieuw = veldVan(gebeurtenis.currentTarget, 'tekst');
    if (nieuw === '') return daad.setFouten([{ veld, melding: t.leegTekst }]);
    const opties = { params: { path: { id } }, body: { versie, tekst: nieuw } };
    void daad.run(
      () => take(api.PUT('/ervaringen/{id}', opties)),
      () => {
        onSluit();
        onGedaan('gewijzigd');
      },
    );
  };
  return (
    <form className="stapel stapel--dicht" ref={vorm} onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstvlak
        id={veld}
        name="tekst"
        rows={5}
        maxLength={2000}
        defaultValue={tekst ?? ''}
        label={t.tekst}
        uitleg={t.tekstUitleg}
        fout={daad.foutVan(veld)}
      />
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

function Stopvraag({ ervaring: { id, versie }, onGedaan, onSluit }: Props): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const daad = useDaad();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const stop = (): void =>
    void daad.run(
      () => take(api.POST('/ervaringen/{id}/intrekking', { params: { path: { id } }, body: { versie } })),
      () => onGedaan('gestopt'),
    );
  return (
    <div className="stapel stapel--dicht">
      <h4 className="nl-heading nl-heading--level-4" tabIndex={-1} ref={kop}>
        {t.stopVraag}
      </h4>
      <Alinea>{t.stopUitleg}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={stop}>
          {t.jaStop}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </div>
  );
}

/** A hulpvraag about which one may be asked. */
export function Ervaringkaart({ ervaring, onGedaan }: { ervaring: Ervaring; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const taal = useTaal();
  const [open, setOpen] = useState<'woorden' | 'stop' | null>(null);
  const props = { ervaring, onGedaan, onSluit: () => setOpen(null) };
  return (
    <li className="kaart stapel stapel--dicht">
      <blockquote className="citaat">{ervaring.tekst}</blockquote>
      <p className="rij klein">
        <span>{t.sinds(inDatum(ervaring.toestemmingOp, taal))}</span>
        <Verwijzing naar={statuspadVan(ervaring.hulpvraagId)}>{t.bekijk}</Verwijzing>
      </p>
      {open === null && (
        <div className="rij">
          <Knop soort="tweede" onClick={() => setOpen('woorden')}>
            {t.wijzig}
          </Knop>
          <Knop soort="tweede" onClick={() => setOpen('stop')}>
            {t.stop}
          </Knop>
        </div>
      )}
      {open === 'woorden' && <Woordenvorm {...props} />}
      {open === 'stop' && <Stopvraag {...props} />}
    </li>
  );
}
