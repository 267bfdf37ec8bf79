// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum, inEuros, useTaal, useTeksten, type Taal } from '../../taal/taal';
import type { Aanbod } from './gegevens';
import { TEKSTEN } from './teksten-uitvoering';

type Prijs = NonNullable<Aanbod['prijs']>;

/** What one pays oneself, in a few words. */
export function inPrijs({ soort, centen, eenheid, toelichting }: Prijs, taal: Taal): string {
  const t = TEKSTEN[taal];
  if (soort === 'gratis') return t.gratis;
  if (centen !== null && eenheid !== null) return `${inEuros(centen, taal)} ${t.eenheid[eenheid]}`;
  return toelichting === null ? t.geenBedrag : t.eigenBijdrage;
}

/** How long one waits, and when the provider said so. */
export function inWachttijd(wachttijd: Aanbod['wachttijd'], taal: Taal): string {
  const t = TEKSTEN[taal];
  if (wachttijd === null) return t.onbekend;
  return `${t.dagen(wachttijd.dagen)}, ${t.gezegd(inDatum(wachttijd.op, taal))}`;
}

/** What it costs: as the provider told it, or else the sentence of its text that is about it. */
export function Kosten({ aanbod: { prijs, kosten } }: { aanbod: Aanbod }): ReactNode {
  const taal = useTaal();
  const t = useTeksten(TEKSTEN);
  if (prijs === null) return kosten === null ? t.onbekend : <span lang="nl">{kosten}</span>;
  return (
    <>
      {inPrijs(prijs, taal)}
      {prijs.toelichting !== null && (
        <>
          . <span lang="nl">{prijs.toelichting}</span>
        </>
      )}
    </>
  );
}

/** All of it on one line, for who works with it; what is not known is told last, together. */
export function inUitvoering({ prijs, kosten, wachttijd, adviseur }: Aanbod): string {
  const bedrag = prijs && [inPrijs(prijs, 'nl').toLowerCase(), prijs.toelichting].filter(Boolean).join('. ');
  const delen: [naam: string, waarde: string | null][] = [
    ['kosten', bedrag ?? kosten],
    ['wachttijd', wachttijd && inWachttijd(wachttijd, 'nl').toLowerCase()],
    ['wie helpt', adviseur],
  ];
  const bekend = delen.flatMap(([naam, waarde]) =>
    waarde === null ? [] : [`${naam}: ${waarde.replace(/\.$/, '')}`],
  );
  const onbekend = delen.flatMap(([naam, waarde]) => (waarde === null ? [naam] : []));
  const rest = onbekend.length === 0 ? [] : [`nog niet bekend: ${onbekend.join(', ')}`];
  const regel = [...bekend, ...rest].join(' · ');
  return regel.charAt(0).toUpperCase() + regel.slice(1);
}

/** The three things that one wants to know before asking for it; each says so when it is not known. */
export function Uitvoering({ aanbod, adviseur = true }: { aanbod: Aanbod; adviseur?: boolean }): ReactNode {
  const taal = useTaal();
  const t = useTeksten(TEKSTEN);
  return (
    <>
      <div>
        <dt>{t.kosten}</dt>
        <dd>
          <Kosten aanbod={aanbod} />
        </dd>
      </div>
      <div>
        <dt>{t.wachttijd}</dt>
        <dd>{inWachttijd(aanbod.wachttijd, taal)}</dd>
      </div>
      {adviseur && (
        <div>
          <dt>{t.adviseur}</dt>
          <dd lang={aanbod.adviseur === null ? undefined : 'nl'}>{aanbod.adviseur ?? t.onbekend}</dd>
        </div>
      )}
    </>
  );
}
