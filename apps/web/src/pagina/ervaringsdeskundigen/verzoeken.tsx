// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Tekstvlak } from '../../ui/veld';
import { Opener, Uitklapvak, type Formulier } from '../status/actie';
import { readVeld } from '../status/kies';
import { useZaak } from '../status/zaak';
import { KLEUR } from './kleur';
import { ZAAK_TEKSTEN } from './teksten-zaak';

type Verzoek = Schema['GesteldVerzoekWeergave'];

function bedankformulier(
  hulpvraagId: string,
  { id: verzoekId }: Verzoek,
  naam: string,
  t: (typeof ZAAK_TEKSTEN)['nl'],
): Formulier {
  return {
    ...{ naam: `bedank-${verzoekId}`, plek: 'ervaring', velden: ['woorden'] },
    ...{ kop: t.bedankKop(naam), verstuur: t.bedank, gedaan: t.bedankt },
    controleer: (invoer) =>
      readVeld(invoer, 'woorden') === '' ? [{ naam: 'woorden', melding: t.leegBedankje }] : [],
    doe: (invoer, header) => {
      const params = { path: { id: hulpvraagId, verzoekId }, header };
      const body = { woorden: readVeld(invoer, 'woorden') };
      return take(api.POST('/hulpvragen/{id}/ervaringsverzoeken/{verzoekId}/bedankje', { params, body }));
    },
    children: ({ id, fout }) => (
      <Tekstvlak
        id={id('woorden')}
        name="woorden"
        rows={3}
        maxLength={500}
        label={t.bedankje}
        uitleg={t.bedankUitleg}
        fout={fout('woorden')}
      />
    ),
  };
}

/** Whom one got to know, and the thanks. */
function Kennismaking({ verzoek }: { verzoek: Verzoek }): ReactNode {
  const t = useTeksten(ZAAK_TEKSTEN);
  const taal = useTaal();
  const { hulpvraag } = useZaak();
  const { deskundige, bedanktOp } = verzoek;
  if (deskundige === null) return <Alinea>{t.gewist}</Alinea>;
  const { naam, email } = deskundige;
  const formulier = bedankformulier(hulpvraag.id, verzoek, naam, t);
  return (
    <>
      <Alinea>
        {t.kennis(naam)}{' '}
        <a className="nl-link" href={`mailto:${email}`}>
          {email}
        </a>
      </Alinea>
      {bedanktOp === null ? (
        <div className="rij geen-print">
          <Opener naam={formulier.naam}>{t.bedankKop(naam)}</Opener>
        </div>
      ) : (
        <p className="klein">{t.bedanktOp(inDatum(bedanktOp, taal))}</p>
      )}
      {bedanktOp === null && <Uitklapvak formulier={formulier} />}
    </>
  );
}

function Verzoekkaart({ verzoek }: { verzoek: Verzoek }): ReactNode {
  const t = useTeksten(ZAAK_TEKSTEN);
  const taal = useTaal();
  const { status, woorden, gevraagdOp, vervaltOp } = verzoek;
  return (
    <li className="kaart stapel stapel--dicht">
      <p className="rij">
        <Merkje kleur={KLEUR[status]}>{t.status[status]}</Merkje>
        <span className="klein">
          {status === 'open' ? t.tot(inDatum(vervaltOp, taal)) : t.op(inDatum(gevraagdOp, taal))}
        </span>
      </p>
      {woorden !== null && (
        <>
          <p className="klein">{t.uwWoorden}</p>
          <blockquote className="citaat">{woorden}</blockquote>
        </>
      )}
      {status === 'ja' && <Kennismaking verzoek={verzoek} />}
    </li>
  );
}

/** What was asked about this hulpvraag, and how it stands. */
export function Verzoeken({ verzoeken }: { verzoeken: readonly Verzoek[] }): ReactNode {
  const t = useTeksten(ZAAK_TEKSTEN);
  if (verzoeken.length === 0) return null;
  return (
    <div className="stapel">
      <Kop niveau={3}>{t.gevraagd}</Kop>
      <ul className="lijst">
        {verzoeken.map((verzoek) => (
          <Verzoekkaart key={verzoek.id} verzoek={verzoek} />
        ))}
      </ul>
    </div>
  );
}
