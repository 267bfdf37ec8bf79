// SPDX-License-Identifier: EUPL-1.2
import { Suspense, lazy, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Aanbodfeiten, Aanbodregel, Redenen } from './aanbodfeiten';
import { Doeknop, Uitklapvak, Opener } from './actie';
import { GemeldBij } from './gemeld';
import type { Toewijzing } from './hulpvraag';
import { intrekformulier, nietformulier } from './keuzeformulieren';
import { KEUZE_TEKSTEN } from './teksten-keuze';
import { Antwoordactie, MetAntwoord } from './uitkomst';
import { useZaak } from './zaak';

// Long after most of the looks at this page.
const UitkomstVerteld = lazy(async () => ({ default: (await import('./verteld')).UitkomstVerteld }));

type Status = Toewijzing['status'];
const EINDEN: readonly Status[] = ['geweigerd', 'gestopt'];
const TE_KIEZEN: readonly Status[] = ['voorgesteld', 'wacht-op-toestemming'];
const BIJ_AANBIEDER: readonly Status[] = ['aangeboden', 'geaccepteerd', 'gestart'];
const KLEUR: Partial<Record<Status, 'groen' | 'oranje' | 'blauw'>> = {
  voorgesteld: 'oranje',
  'wacht-op-toestemming': 'oranje',
  geleverd: 'oranje',
  geaccepteerd: 'groen',
  gestart: 'groen',
  bevestigd: 'groen',
  aangeboden: 'blauw',
};

export const isLopend = ({ status }: Toewijzing): boolean => !EINDEN.includes(status);

/** What can be done with one that is still open, by how it stands. */
function Acties({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const t = useTeksten(KEUZE_TEKSTEN);
  const { hulpvraag, isGesloten } = useZaak();
  const { id, status, versie, aanbieder } = toewijzing;
  const pad = { id: hulpvraag.id, toewijzingId: id };
  const niet = nietformulier(toewijzing, pad, t, TE_KIEZEN.includes(status));
  const intrek = intrekformulier(toewijzing, pad, t);
  const isTeKiezen = TE_KIEZEN.includes(status);
  const isBijAanbieder = BIJ_AANBIEDER.includes(status);
  if (isGesloten && status !== 'bevestigd') return null;
  return (
    <div className="stapel stapel--dicht geen-print">
      {isTeKiezen && <Alinea>{t.toestemmenUitleg(aanbieder)}</Alinea>}
      <div className="rij">
        {isTeKiezen && (
          <Doeknop
            naam={`toestemming-${id}`}
            plek="keuze"
            gedaan={t.toegestemd(aanbieder)}
            doe={(koppen) =>
              take(
                api.POST('/hulpvragen/{id}/toewijzingen/{toewijzingId}/toestemming', {
                  params: { path: pad, header: koppen },
                  body: { versie },
                }),
              )
            }
          >
            {t.toestemmen}
          </Doeknop>
        )}
        <Antwoordactie toewijzing={toewijzing} />
        {(isTeKiezen || status === 'wachtlijst') && <Opener naam={niet.naam}>{t.niet}</Opener>}
        {isBijAanbieder && (
          <>
            <Opener naam={intrek.naam}>{t.intrekken}</Opener>
            <Opener naam={niet.naam} soort="stil">
              {t.stop}
            </Opener>
          </>
        )}
      </div>
      <Uitklapvak formulier={niet} />
      <Uitklapvak formulier={intrek} />
      <MetAntwoord toewijzing={toewijzing} />
    </div>
  );
}

/** How it stands: whose place in the line, and until when one may answer. */
function Keuzestand({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const t = useTeksten(KEUZE_TEKSTEN);
  const taal = useTaal();
  const { status, uiterlijkOp, wachtplek } = toewijzing;
  const moetIk = TE_KIEZEN.includes(status) || status === 'geleverd';
  return (
    <>
      <div>
        <Merkje kleur={KLEUR[status] ?? 'grijs'}>{t.status[status]}</Merkje>
      </div>
      {wachtplek && <Alinea>{t.wachtplek(wachtplek.positie, wachtplek.wachtenden)}</Alinea>}
      {moetIk && uiterlijkOp !== null && <Alinea>{t.antwoordVoor(inDatum(uiterlijkOp, taal))}</Alinea>}
    </>
  );
}

function Keuzekaart({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const { matches } = useZaak().hulpvraag;
  const { aanbodId, titel, fictief, aanbieder } = toewijzing;
  const match = matches.find((een) => een.aanbodId === aanbodId);
  const onzeker = match?.oordeel === 'onbekend';
  return (
    <li className="kaart kaart--accent stapel stapel--dicht">
      <Kop niveau={3}>{titel}</Kop>
      <Aanbodregel aanbieder={aanbieder} soort={match?.soort} fictief={fictief} onzeker={onzeker} />
      <Keuzestand toewijzing={toewijzing} />
      <Aanbodfeiten aanbodId={aanbodId} />
      {match && <Redenen match={match} />}
      {toewijzing.uitkomsten.length > 0 && (
        <Suspense>
          <UitkomstVerteld uitkomsten={toewijzing.uitkomsten} />
        </Suspense>
      )}
      <Acties toewijzing={toewijzing} />
    </li>
  );
}

/** What did not go through, with why. */
function Eerder({ toewijzingen }: { toewijzingen: readonly Toewijzing[] }): ReactNode {
  const t = useTeksten(KEUZE_TEKSTEN);
  const redenen: Partial<Record<string, string>> = t.reden;
  return (
    <details>
      <summary>{t.eerder(toewijzingen.length)}</summary>
      <ul>
        {toewijzingen.map(({ id, titel, aanbieder, status, besluitReden }) => {
          const reden = redenen[besluitReden ?? ''];
          return (
            <li key={id}>
              {titel} ({aanbieder}): {t.status[status]}
              {reden === undefined ? '.' : `, ${reden}.`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The providers that were chosen: what each does, and what one can say to it. */
export function Keuzen(): ReactNode {
  const t = useTeksten(KEUZE_TEKSTEN);
  const { toewijzingen } = useZaak().hulpvraag;
  if (toewijzingen.length === 0) return <GemeldBij plek="keuze" />;
  const lopend = toewijzingen.filter(isLopend);
  const voorbij = toewijzingen.filter((een) => !isLopend(een));
  return (
    <section className="stapel" aria-labelledby="keuze">
      <Kop niveau={2} id="keuze">
        {t.kop}
      </Kop>
      <GemeldBij plek="keuze" />
      {lopend.length > 0 && (
        <ul className="lijst">
          {lopend.map((toewijzing) => (
            <Keuzekaart key={toewijzing.id} toewijzing={toewijzing} />
          ))}
        </ul>
      )}
      {voorbij.length > 0 && <Eerder toewijzingen={voorbij} />}
    </section>
  );
}
