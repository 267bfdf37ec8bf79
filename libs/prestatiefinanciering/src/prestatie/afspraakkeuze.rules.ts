// SPDX-License-Identifier: EUPL-1.2

/** An agreement that could pay for a result, as far as the choice looks at it. */
export interface Afspraakkandidaat {
  /** `REGIO-2026-001`. */
  nummer: string;
  partij: 'aanbieder' | 'regio';
  /** Of its programme: empty is every one. */
  regios: readonly string[];
  themas: readonly string[];
  /** Of the indicator within the agreement. */
  volgorde: number;
}

/** Said with every prestatie: by which rule it is under this agreement and under no other. */
export const KEUZEREGEL =
  'Er telt altijd één afspraak, dus er wordt nooit twee keer betaald. Eerst gaat een afspraak met de aanbieder zelf, dan een ' +
  'met de regio. Daarna gaat een programma dat het thema noemt voor een programma voor alle thema’s, en een programma dat de ' +
  'regio noemt voor een programma voor alle regio’s. Is het dan nog gelijk, dan telt de afspraak met het laagste nummer. De ' +
  'hoogte van het tarief speelt geen rol.';

const rang = ({ partij, themas, regios }: Afspraakkandidaat): number =>
  (partij === 'aanbieder' ? 0 : 4) + (themas.length > 0 ? 0 : 2) + (regios.length > 0 ? 0 : 1);

/** Of all that fit the one that pays, by KEUZEREGEL; what it would pay plays no part. `null` of none. */
export function chooseAfspraak<T extends Afspraakkandidaat>(kandidaten: readonly T[]): T | null {
  const [eerste] = [...kandidaten].sort(
    (a, b) => rang(a) - rang(b) || compare(a.nummer, b.nummer) || a.volgorde - b.volgorde,
  );
  return eerste ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The theme under which it is counted: the first that the programme names, else the first of all. */
export const themaVan = (themas: readonly string[], programma: readonly string[]): string | null =>
  themas.find((thema) => programma.includes(thema)) ?? themas[0] ?? null;
