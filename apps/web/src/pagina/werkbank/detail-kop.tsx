// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inMoment } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Melding, Merkje } from '../../ui/melding';
import { useBank } from './bank';
import type { Vensterkeuze } from './vensterkeuze';
import { useHandeling } from './handeling';
import { kortVan } from './rij';
import { inKort, termijnVan } from './tijd';
import {
  GESLOTEN,
  HEROPENBAAR,
  beurtVan,
  magToewijzen,
  redenVan,
  statusVan,
  type Hulpvraag,
} from './woorden';

/** Whose turn it is, since when and until when. */
function Beurt({ hulpvraag }: { hulpvraag: Hulpvraag }): ReactNode {
  const { uiterlijkOp, aanZetSinds, eindeReden, eindeToelichting } = hulpvraag;
  if (uiterlijkOp === null)
    return (
      <p>
        <b>Gesloten</b> op {inKort(aanZetSinds)}
        {eindeReden && `: ${redenVan(eindeReden).toLowerCase()}`}
        {eindeToelichting && `. ${eindeToelichting}`}
      </p>
    );
  const termijn = termijnVan(uiterlijkOp);
  return (
    <p>
      <b>{beurtVan(hulpvraag)}</b>, uiterlijk {inMoment(uiterlijkOp, 'nl').replace(/ om .*/, '')}{' '}
      <span className={termijn.includes('te laat') ? 'wl__termijn--laat' : undefined}>({termijn})</span>
    </p>
  );
}

function Heropenen({ hulpvraag: { id, versie } }: { hulpvraag: Hulpvraag }): ReactNode {
  const { tell } = useBank();
  const handeling = useHandeling(id);
  const reopen = (): Promise<boolean> =>
    handeling.run(async () => {
      await take(api.POST('/hulpvragen/{id}/heropening', { params: { path: { id } }, body: { versie } }));
      tell({ tekst: 'Deze hulpvraag is weer open.' });
    });
  return (
    <div className="stapel stapel--dicht">
      <div>
        <Knop soort="tweede" bezig={handeling.bezig} onClick={() => void reopen()}>
          Weer openen
        </Knop>
      </div>
      {handeling.fouten.map(({ melding }) => (
        <Melding key={melding} soort="fout" live>
          <p>{melding}</p>
        </Melding>
      ))}
    </div>
  );
}

/** What can be done, each with its key. */
function Knoppen({
  status,
  onVenster,
}: {
  status: string;
  onVenster: (soort: Vensterkeuze['soort']) => void;
}): ReactNode {
  return (
    <div className="rij wl__doen">
      {magToewijzen(status) && (
        <>
          <Knop onClick={() => onVenster('toewijzen')}>
            Toewijzen <kbd aria-hidden="true">t</kbd>
          </Knop>
          <Knop soort="tweede" onClick={() => onVenster('overdragen')}>
            Overdragen <kbd aria-hidden="true">o</kbd>
          </Knop>
        </>
      )}
      <Knop soort="tweede" onClick={() => onVenster('opvolgen')}>
        Opvolgen <kbd aria-hidden="true">f</kbd>
      </Knop>
      {status !== 'vastgehouden' && (
        <Knop soort="stil" onClick={() => onVenster('afronden')}>
          Afronden
        </Knop>
      )}
    </div>
  );
}

/** Stays in sight: what it is about, whose turn it is, and what can be done. */
export function Detailkop({
  hulpvraag,
  onVenster,
}: {
  hulpvraag: Hulpvraag;
  onVenster: (soort: Vensterkeuze['soort']) => void;
}): ReactNode {
  const { kenmerk, status, onderneming, ingediendOp, tekst, samengevoegdMet } = hulpvraag;
  const { woord, kleur } = statusVan(status);
  return (
    <header className="wl__kop stapel stapel--dicht">
      <p className="klein">
        <Merkje kleur={kleur}>{woord}</Merkje> {kenmerk} · ontvangen {inKort(ingediendOp)} ·{' '}
        {onderneming.naam ?? 'naam gewist'}
      </p>
      <Kop niveau={2} als={3} id="detail-kop">
        {kortVan(tekst)}
      </Kop>
      <Beurt hulpvraag={hulpvraag} />
      {!GESLOTEN.includes(status) && <Knoppen status={status} onVenster={onVenster} />}
      {HEROPENBAAR.includes(status) && samengevoegdMet === null && <Heropenen hulpvraag={hulpvraag} />}
    </header>
  );
}
