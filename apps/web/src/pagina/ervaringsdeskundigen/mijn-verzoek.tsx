// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { themanaam, useThemas } from '../aanbod/gegevens';
import { useDaad } from '../communities/daad';
import { KLEUR } from './kleur';
import type { Mijn, Vertel } from './gedaan';
import { MIJN_TEKSTEN } from './teksten-mijn';

type Verzoek = Mijn['verzoeken'][number];

function Antwoord({ verzoek: { id }, onGedaan }: { verzoek: Verzoek; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const daad = useDaad();
  const answer = (antwoord: 'ja' | 'nee') => (): void =>
    void daad.run(
      () =>
        take(api.POST('/ervaringsverzoeken/{id}/antwoord', { params: { path: { id } }, body: { antwoord } })),
      () => onGedaan(antwoord),
    );
  return (
    <>
      <Alinea>{t.antwoordUitleg}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={answer('ja')}>
          {t.ja}
        </Knop>
        <Knop soort="tweede" bezig={daad.bezig} onClick={answer('nee')}>
          {t.nee}
        </Knop>
      </div>
    </>
  );
}

/** Who asks, as far as he may be known, and about what. */
function Vraag({ verzoek }: { verzoek: Verzoek }): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const taal = useTaal();
  const { data: themas } = useThemas();
  const { woorden, naam, thema, branche } = verzoek;
  const over = [
    ...(thema === null || !themas ? [] : [t.over(themanaam(themas, thema, taal))]),
    ...(branche === null ? [] : [t.uit(branche)]),
  ];
  if (woorden === null) return <Alinea>{t.gewist}</Alinea>;
  return (
    <>
      <p className="klein">{t.vraagt(naam ?? t.iemand)}</p>
      <blockquote className="citaat">{woorden}</blockquote>
      {over.length > 0 && (
        <p className="rij klein">
          {over.map((regel) => (
            <span key={regel}>{regel}</span>
          ))}
        </p>
      )}
    </>
  );
}

/** A request, with what can be done about it. */
export function Verzoekvak({ verzoek, onGedaan }: { verzoek: Verzoek; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const taal = useTaal();
  const { status, naam, email, bedankje, gevraagdOp, vervaltOp } = verzoek;
  return (
    <li className="kaart stapel stapel--dicht">
      <p className="rij">
        <Merkje kleur={KLEUR[status]}>{t.status[status]}</Merkje>
        <span className="klein">
          {status === 'open' ? t.tot(inDatum(vervaltOp, taal)) : t.op(inDatum(gevraagdOp, taal))}
        </span>
      </p>
      <Vraag verzoek={verzoek} />
      {email !== null && (
        <Alinea>
          {t.bereik(naam ?? t.iemand)}{' '}
          <a className="nl-link" href={`mailto:${email}`}>
            {email}
          </a>
        </Alinea>
      )}
      {bedankje !== null && (
        <>
          <p className="klein">{t.bedankje(naam ?? t.iemand)}</p>
          <blockquote className="citaat">{bedankje}</blockquote>
        </>
      )}
      {status === 'open' && <Antwoord verzoek={verzoek} onGedaan={onGedaan} />}
    </li>
  );
}
