// SPDX-License-Identifier: EUPL-1.2
import { inDatum, type Taal } from '../../taal/taal';
import type { Aanbod, Gebieden } from './gegevens';

export type Stand =
  | { soort: 'open' | 'vol'; tot: string | null }
  | { soort: 'straks'; van: string }
  | { soort: 'dicht'; tot: string };

/** Today in the Netherlands, wherever the browser stands. */
export const vandaag = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

const ALTIJD = { van: null, tot: null };

/** Whether one can apply on a day, and if not why. */
export function standVan(
  { voorwaarden: { openstelling, capaciteit } }: Aanbod,
  dag: string = vandaag(),
): Stand {
  const { van, tot } = openstelling ?? ALTIJD;
  if (tot !== null && dag > tot) return { soort: 'dicht', tot };
  if (van !== null && dag < van) return { soort: 'straks', van };
  return { soort: vrij(capaciteit) === 0 ? 'vol' : 'open', tot };
}

/** Places that nobody has; `null` without a limit. */
export const vrij = (capaciteit: Aanbod['voorwaarden']['capaciteit']): number | null =>
  capaciteit === null ? null : Math.max(0, capaciteit.totaal - (capaciteit.bezet ?? 0));

export const STANDTEKSTEN = {
  nl: {
    open: 'Open',
    openTot: (dag: string) => `Open tot en met ${dag}`,
    vol: 'Vol, wachtlijst mogelijk',
    straks: (dag: string) => `Open vanaf ${dag}`,
    dicht: (dag: string) => `Gesloten sinds ${dag}`,
  },
  en: {
    open: 'Open',
    openTot: (dag: string) => `Open until ${dag}`,
    vol: 'Full, waiting list possible',
    straks: (dag: string) => `Opens on ${dag}`,
    dicht: (dag: string) => `Closed since ${dag}`,
  },
};

export function standTekst(stand: Stand, taal: Taal): string {
  const t = STANDTEKSTEN[taal];
  if (stand.soort === 'straks') return t.straks(inDatum(stand.van, taal));
  if (stand.soort === 'dicht') return t.dicht(inDatum(stand.tot, taal));
  if (stand.soort === 'vol') return t.vol;
  return stand.tot === null ? t.open : t.openTot(inDatum(stand.tot, taal));
}

export const STANDKLEUR = { open: 'groen', vol: 'oranje', straks: 'blauw', dicht: 'grijs' } as const;

const HEEL = { nl: 'Heel Nederland', en: 'All of the Netherlands' };
const EN_MEER = { nl: (n: number) => `en nog ${n}`, en: (n: number) => `and ${n} more` };
const MAX_PLEKKEN = 3;

/** Where the offer holds, in a few names. */
export function gebiedTekst(gebied: readonly string[], gebieden: Gebieden | undefined, taal: Taal): string {
  if (gebied.includes('NL')) return HEEL[taal];
  const namen = [...new Set(gebied.map((code) => gebieden?.namen.get(code) ?? code.replace('REGIO:', '')))];
  const rest = namen.length - MAX_PLEKKEN;
  const voorop = namen.slice(0, MAX_PLEKKEN).join(', ');
  return rest > 0 ? `${voorop} ${EN_MEER[taal](rest)}` : voorop;
}
