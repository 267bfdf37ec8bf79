// SPDX-License-Identifier: EUPL-1.2
import type { ExterneBronsamenvatting } from './bron.dto.js';
import type { Bronlezing, Bronregel } from './bron.lezen.js';

/** Of how many firms it is told that they asked for help: never of one. */
const AFRONDEN = 10;

const sorted = (waarden: Iterable<string>): string[] => [...new Set(waarden)].sort();
const wieVan = ({ kvkNummer, regio, sectie, grootteklasse }: Bronregel): string =>
  kvkNummer ?? `${regio ?? ''} ${sectie ?? ''} ${grootteklasse ?? ''}`;

/** Of which periods a file tells, by indicator; sorted, so that the same file gives the same. */
export function periodenOf({ regels }: Bronlezing): Record<string, string[]> {
  const codes = sorted(regels.map(({ indicator }) => indicator));
  return Object.fromEntries(
    codes.map((code) => [
      code,
      sorted(regels.flatMap(({ indicator, periode }) => (indicator === code ? [periode] : []))),
    ]),
  );
}

/** `hulpvragers`: how many of its firms asked for help, exactly. */
export function summaryOf({ soort, regels }: Bronlezing, hulpvragers: number): ExterneBronsamenvatting {
  const isBedrijf = soort === 'bedrijf';
  return {
    ...{ soort, regels: regels.length, eenheden: sorted(regels.map(wieVan)).length },
    hulpvragers: isBedrijf ? Math.round(hulpvragers / AFRONDEN) * AFRONDEN : null,
    metAard: isBedrijf ? sorted(regels.flatMap((een) => (een.regio === null ? [] : wieVan(een)))).length : 0,
    indicatoren: sorted(regels.map(({ indicator }) => indicator)),
    perioden: sorted(regels.map(({ periode }) => periode)),
  };
}
