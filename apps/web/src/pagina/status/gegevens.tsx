// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useBranche } from '../../branche';
import { inDatum, inEuros, useTaal, useTeksten, type Taal } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Uitklapvak, Opener } from './actie';
import { FEITEN, type Feitnaam } from './feitveld';
import { bedrijfsformulier, contactformulier, intrekformulier, vraagformulier } from './gegevensformulieren';
import { GemeldBij } from './gemeld';
import type { Hulpvraag } from './hulpvraag';
import { GEGEVENS_TEKSTEN } from './teksten-gegevens';
import { useZaak } from './zaak';

type Woorden = (typeof GEGEVENS_TEKSTEN)['nl'];

/** Name of the gemeente of the firm, as far as it lies in the region of the hulpvraag; else the code. */
function useGemeente({ regio, onderneming: { gemeentecode } }: Hulpvraag): string | null {
  const { data } = useQuery({
    queryKey: ['gemeenten', regio],
    queryFn: () => take(api.GET('/gemeenten', { params: { query: { regio, aantal: 100 } } })),
    staleTime: Infinity,
    enabled: gemeentecode !== null,
  });
  return data?.gegevens.find((een) => een.gemeentecode === gemeentecode)?.naam ?? gemeentecode;
}

const rechtsvormVan = (code: string, { rechtsvorm }: Woorden): string =>
  (rechtsvorm as Partial<Record<string, string>>)[code] ?? code;

/** Facts as people read them; `null` when it is not known. */
function inWoorden(
  naam: Feitnaam,
  { onderneming }: Hulpvraag,
  genoemd: { plaats: string | null; sbi: string | null },
  t: Woorden,
  taal: Taal,
): string | null {
  if (naam === 'plaats' || naam === 'sbi') return genoemd[naam];
  const waarde = onderneming[naam];
  if (waarde === null) return null;
  if (naam === 'rechtsvorm') return rechtsvormVan(String(waarde), t);
  if (naam === 'oprichtingsdatum') return inDatum(String(waarde), taal);
  if (naam === 'omzet' || naam === 'deMinimisGebruikt') return inEuros(Number(waarde) * 100, taal);
  return String(waarde);
}

function Feiten({ plaats }: { plaats: string | null }): ReactNode {
  const t = useTeksten(GEGEVENS_TEKSTEN);
  const taal = useTaal();
  const { hulpvraag } = useZaak();
  const { contact, delenMetAanbieders, onderneming } = hulpvraag;
  const genoemd = { plaats, sbi: useBranche(onderneming.sbi) };
  const regels: [string, string | null][] = [
    ...FEITEN.map((naam): [string, string | null] => [
      t.veld[naam],
      inWoorden(naam, hulpvraag, genoemd, t, taal),
    ]),
    ...(contact
      ? ([
          [t.contactNaam, contact.naam],
          [t.email, contact.email],
          [t.telefoon, contact.telefoon],
        ] as [string, string | null][])
      : []),
    [t.delen, t.delenKort(delenMetAanbieders)],
  ];
  return (
    <dl className="feiten">
      {regels.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd className={waarde === null ? 'klein' : undefined}>{waarde ?? t.onbekend}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was told of the firm and the person, to be corrected; and the way to stop. */
export function Gegevens(): ReactNode {
  const t = useTeksten(GEGEVENS_TEKSTEN);
  const { hulpvraag, isGesloten } = useZaak();
  const plaats = useGemeente(hulpvraag);
  const formulieren = [
    vraagformulier(hulpvraag, t),
    bedrijfsformulier(hulpvraag, plaats, t),
    contactformulier(hulpvraag, t),
  ];
  const intrekken = intrekformulier(hulpvraag, t);
  return (
    <>
      <section className="stapel" aria-labelledby="gegevens">
        <Kop niveau={2} id="gegevens">
          {t.kop}
        </Kop>
        <GemeldBij plek="gegevens" />
        <Feiten plaats={plaats} />
        {!isGesloten && (
          <div className="rij geen-print">
            {formulieren.map(({ naam, kop }) => (
              <Opener key={naam} naam={naam}>
                {kop}
              </Opener>
            ))}
          </div>
        )}
        {formulieren.map((formulier) => (
          <Uitklapvak key={formulier.naam} formulier={formulier} />
        ))}
      </section>
      {!isGesloten && (
        <section className="stapel stapel--dicht geen-print" aria-labelledby="intrekken">
          <Kop niveau={2} als={3} id="intrekken">
            {t.intrekken}
          </Kop>
          <Alinea>{t.intrekkenUitleg}</Alinea>
          <div className="rij">
            <Opener naam={intrekken.naam}>{t.intrekken}</Opener>
          </div>
          <Uitklapvak formulier={intrekken} />
        </section>
      )}
    </>
  );
}
