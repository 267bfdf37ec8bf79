// SPDX-License-Identifier: EUPL-1.2
import type { Kubus } from './kubus.rules.js';
import { redenVan, type Onthullingsregels, type Verbergreden } from './gevoelig.rules.js';
import { levendVan } from './levend.rules.js';
import { samenhangVan } from './samenhang.rules.js';
import {
  isGedrukt,
  plaatsenVan,
  sleutelVan,
  type Indeling,
  type Maat,
  type Tabelopzet,
  type Vakplaats,
  type Vakwaarde,
} from './tabel.rules.js';

/**
 * `getoond` was published and stays known; `verborgen` was hidden in a report and stays so; `ongepubliceerd` is in no table, but can
 * be had by adding and subtracting; `nieuw` is in the report at hand and not decided on.
 */
export type Vakstaat = 'getoond' | 'verborgen' | 'ongepubliceerd' | 'nieuw';

/** One truth about one vak. A corrected edition that changes it makes a second one with the same key. */
export interface Vak {
  sleutel: string;
  plaats: Vakplaats;
  waarde: Vakwaarde;
  staat: Vakstaat;
  /** Why it may not be known, also when no table has it; `volgt uit het totaal` once it goes along with others. */
  reden: Verbergreden | null;
  /** Of a correction that is too small to be shown, which vak was shown before. */
  vervangt: number | null;
}

/** By number of the vak. */
export interface Vakoptelling {
  totaal: number;
  delen: number[];
  overlap: boolean;
}

/** All that was ever published, and what follows from it: plain data, so that it can be kept as it is. */
export interface Publicatiestand {
  vakken: Vak[];
  optellingen: Vakoptelling[];
  /** Per key the last truth. */
  laatste: Record<string, number>;
  /** Names of the reports, in order. */
  rapporten: string[];
}
export const LEGE_STAND: Publicatiestand = { vakken: [], optellingen: [], laatste: {}, rapporten: [] };

/** A report before it is published; all its tables together. */
export interface Rapport {
  naam: string;
  tabellen: readonly Tabelopzet[];
}

/** The stand with the vakken of a report in it, not decided on yet. */
export interface Ontwerp {
  stand: Publicatiestand;
  /** Numbers of the vakken in the tables of the report. */
  inRapport: number[];
  /** Per vak whether the report can tell anything about it. */
  levend: Uint8Array;
  maten: readonly Maat[];
}

/** Of what is printed of it: what nobody sees makes no other vak. */
const isEqual = (a: Vakwaarde, b: Vakwaarde, maten: readonly Maat[], plaats: Vakplaats): boolean =>
  maten.every(
    (maat, nr) => !isGedrukt(maat, plaats) || nr >= a.waarden.length || a.waarden[nr] === b.waarden[nr],
  );

/**
 * Puts a report into the stand. Who reads two editions takes it that what was not corrected is the same: so what has the same
 * value is the same vak, and what was corrected is another one with the old one beside it.
 */
export function ontwerpVan(
  eerder: Publicatiestand,
  rapport: Rapport,
  kubus: Kubus,
  indelingen: readonly Indeling[],
  regels: Onthullingsregels,
): Ontwerp {
  const gevraagd = rapport.tabellen.flatMap((opzet) => plaatsenVan(opzet, indelingen));
  const bekend = Object.values(eerder.laatste).flatMap((nr) => eerder.vakken[nr]?.plaats ?? []);
  const { plaatsen, optellingen } = samenhangVan([...bekend, ...gevraagd], indelingen);
  const vakken = eerder.vakken.map((vak) => ({ ...vak }));
  const laatste = { ...eerder.laatste };
  for (const [sleutel, plaats] of plaatsen) {
    const waarde = kubus.waarde(plaats);
    const vorig = vakken[laatste[sleutel] ?? -1];
    if (vorig !== undefined && isEqual(vorig.waarde, waarde, kubus.maten, plaats)) {
      // Of a maat that is new since then it is known from now on.
      vorig.waarde = waarde;
      continue;
    }
    const getoond = vorig?.staat === 'getoond' ? vorig.waarde : null;
    const reden = redenVan(waarde, kubus.maten, regels, getoond);
    const vervangt = reden === 'herziening van te weinig bedrijven' ? (laatste[sleutel] ?? null) : null;
    laatste[sleutel] = vakken.push({ sleutel, plaats, waarde, staat: 'ongepubliceerd', reden, vervangt }) - 1;
  }
  const stand = { ...eerder, vakken, laatste, optellingen: [...eerder.optellingen] };
  addOptellingen(stand, optellingen);
  const inRapport = markNew(stand, gevraagd);
  return { stand, inRapport, levend: levendVan(eerder, stand, inRapport), maten: kubus.maten };
}

function addOptellingen(
  stand: Publicatiestand,
  nieuw: readonly { totaal: string; delen: readonly string[]; overlap: boolean }[],
): void {
  const gehad = new Set(stand.optellingen.map(({ totaal, delen }) => `${totaal}=${delen.join('+')}`));
  for (const { totaal, delen, overlap } of nieuw) {
    const eentje = {
      totaal: stand.laatste[totaal] ?? -1,
      delen: delen.map((deel) => stand.laatste[deel] ?? -1).sort((a, b) => a - b),
      overlap,
    };
    const naam = `${eentje.totaal}=${eentje.delen.join('+')}`;
    if (gehad.has(naam)) continue;
    gehad.add(naam);
    stand.optellingen.push(eentje);
  }
}

/** What is asked for and not decided on before becomes `nieuw`. */
function markNew(stand: Publicatiestand, gevraagd: readonly Vakplaats[]): number[] {
  const nummers = new Set(gevraagd.map((plaats) => stand.laatste[sleutelVan(plaats)] ?? -1));
  for (const nr of nummers) {
    const vak = stand.vakken[nr];
    if (vak?.staat === 'ongepubliceerd') vak.staat = 'nieuw';
  }
  return [...nummers].sort((a, b) => a - b);
}
