// SPDX-License-Identifier: EUPL-1.2
import type { Gebieden } from '../aanbod/gegevens';

const NEDERLAND = { code: 'NL', naam: 'Heel Nederland' };
/** What kind an area is, where its name alone does not say so; the first wins where one writes only the name. */
const SOORTEN: readonly [RegExp, string][] = [
  [/^GM/, ''],
  [/^REGIO:/, ' (regio)'],
  [/^PV/, ' (provincie)'],
  [/^CR/, ' (COROP-gebied)'],
];

const soortVan = (code: string): string => SOORTEN.find(([vorm]) => vorm.test(code))?.[1] ?? '';

/** An area as one reads and writes it. */
export const gebiedsnaam = (code: string, { namen }: Gebieden): string =>
  code === NEDERLAND.code ? NEDERLAND.naam : `${namen.get(code) ?? code}${soortVan(code)}`;

/** The codes of areas that are written as a name, with or without their kind, or as a code; and what is none of these. */
export function toCodes(
  namen: readonly string[],
  gebieden: Gebieden,
): { codes: string[]; onbekend: string[] } {
  const bekend = new Map<string, string>();
  const put = (naam: string, code: string): void => {
    const sleutel = naam.toLowerCase();
    if (!bekend.has(sleutel)) bekend.set(sleutel, code);
  };
  const codes = [...gebieden.namen.keys()].filter((code) => SOORTEN.some(([vorm]) => vorm.test(code)));
  for (const code of [NEDERLAND.code, ...codes]) {
    put(code, code);
    put(gebiedsnaam(code, gebieden), code);
  }
  put('Nederland', NEDERLAND.code);
  for (const [vorm] of SOORTEN)
    for (const code of codes.filter((een) => vorm.test(een))) put(gebieden.namen.get(code) ?? code, code);
  const gevonden = namen.map((naam) => bekend.get(naam.toLowerCase()));
  return {
    codes: [...new Set(gevonden.filter((code) => code !== undefined))],
    onbekend: namen.filter((_, nr) => gevonden[nr] === undefined),
  };
}
