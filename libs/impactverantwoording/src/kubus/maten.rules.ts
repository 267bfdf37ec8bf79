// SPDX-License-Identifier: EUPL-1.2
import { DUREN, LEEG, STAPPEN, type Stap, type Telling } from './kubus.rules.js';

/** What a cell is counted from; amounts in cents. */
export interface Celfeiten extends Telling {
  kostenInCenten: number;
  opbrengstInCenten: number;
  gesprekken: number;
  gespreksminuten: number;
  introducties: number;
}

const INZET = [
  'kostenInCenten',
  'opbrengstInCenten',
  'gesprekken',
  'gespreksminuten',
  'introducties',
] as const;

/** A cell of which there is nothing. */
export const NIETS: Celfeiten = {
  ...LEEG,
  ...{ kostenInCenten: 0, opbrengstInCenten: 0, gesprekken: 0, gespreksminuten: 0, introducties: 0 },
};

export function plus(som: Celfeiten = NIETS, rij: Celfeiten): Celfeiten {
  const velden = [...STAPPEN, ...INZET];
  return Object.fromEntries(velden.map((veld) => [veld, som[veld] + rij[veld]])) as unknown as Celfeiten;
}

/** In whole days. */
export interface Duur {
  mediaan: number | null;
  p90: number | null;
}
type Waarden = Record<string, number | null>;

const isVerteld = (stap: Stap, stappen: number): boolean => STAPPEN.indexOf(stap) < stappen;

/** `stappen`: how many of the funnel may be told. Who was not matched, is told when both counts are. */
export function trechterVan(cel: Celfeiten, stappen: number): Waarden {
  const telling = STAPPEN.map((stap): [string, number | null] => [
    stap,
    isVerteld(stap, stappen) ? cel[stap] : null,
  ]);
  const onvervuld = isVerteld('gematcht', stappen) ? cel.gevraagd - cel.gematcht : null;
  return { ...Object.fromEntries(telling), onvervuld };
}

/** What it cost and what went into it; told where it is told how many were helped, as an amount of few is theirs. */
export function kostenVan(cel: Celfeiten, stappen: number): Waarden {
  if (!isVerteld('geholpen', stappen))
    return Object.fromEntries(
      [...INZET, 'geholpen', 'kostenPerUitkomstInCenten'].map((naam) => [naam, null]),
    );
  const inzet = Object.fromEntries(INZET.map((naam) => [naam, cel[naam]]));
  const kostenPerUitkomstInCenten = Math.round(cel.kostenInCenten / cel.geholpen);
  return { ...inzet, geholpen: cel.geholpen, kostenPerUitkomstInCenten };
}

/** How long it took to come to each step, where it is told how many came there. */
export const duurVan = (duur: (stap: Stap) => Duur | undefined, stappen: number): Waarden =>
  Object.fromEntries(
    DUREN.flatMap((stap) => {
      const { mediaan = null, p90 = null } = (isVerteld(stap, stappen) && duur(stap)) || {};
      return [
        [`${stap}Mediaan`, mediaan],
        [`${stap}P90`, p90],
      ];
    }),
  );
