// SPDX-License-Identifier: EUPL-1.2
import { Kubus, ONDERNEMINGEN, type Feit, type Indeling, type Maat } from '#libs/impactverantwoording';

const codes = (letter: string, aantal: number): string[] =>
  Array.from({ length: aantal }, (_, nr) => `${letter}${nr + 1}`);

/** Regions by themes, without levels in between. */
export const vlak = (regios: number, themas: number): { indelingen: Indeling[] } => ({
  indelingen: [
    {
      naam: 'regio',
      telt: 'een',
      ouders: Object.fromEntries(codes('r', regios).map((code) => [code, '*'])),
    },
    {
      naam: 'thema',
      telt: 'een',
      ouders: Object.fromEntries(codes('t', themas).map((code) => [code, '*'])),
    },
  ],
});

let laatste = 0;

/** So many firms per region (row) and theme (column), each of its own, in one quarter. */
export const feitenVan = (aantallen: readonly (readonly number[])[], kwartaal: number): Feit[] =>
  aantallen.flatMap((rij, regio) =>
    rij.flatMap((aantal, thema) =>
      Array.from({ length: aantal }, () => ({
        onderneming: `o${(laatste += 1)}`,
        kwartaal,
        codes: { regio: `r${regio + 1}`, thema: `t${thema + 1}` },
        waarden: [],
      })),
    ),
  );

export const kubusVan = (
  aantallen: readonly (readonly number[])[],
  kwartaal: number,
  maten: readonly Maat[] = [ONDERNEMINGEN],
): Kubus =>
  new Kubus(
    feitenVan(aantallen, kwartaal),
    vlak(aantallen.length, aantallen[0]?.length ?? 0).indelingen,
    maten,
  );
