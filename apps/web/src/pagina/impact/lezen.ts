// SPDX-License-Identifier: EUPL-1.2
import { TOTAAL, type Cijfertabel, type Maat, type Regel } from './inhoud';

/** Code by indeling; what is not chosen, is all together. */
export type Keuze = Readonly<Partial<Record<string, string>>>;

/** One figure of a row of them. */
export interface Punt {
  code: string;
  naam: string;
  waarde: number | null;
  reden: string | null;
}

export function regelVan({ indelingen, regels }: Cijfertabel, keuze: Keuze = {}): Regel | undefined {
  const codes = indelingen.map(({ code }) => keuze[code] ?? TOTAAL);
  return regels.find((regel) => codes.every((code, nr) => regel.codes[nr] === code));
}

export const maatVan = ({ maten }: Cijfertabel, code: string): Maat | undefined =>
  maten.find((maat) => maat.code === code);

/** `null` too where there is no such line or maat. */
export function waardeVan(tabel: Cijfertabel, maat: string, keuze: Keuze = {}): number | null {
  const nr = tabel.maten.findIndex(({ code }) => code === maat);
  return regelVan(tabel, keuze)?.waarden[nr] ?? null;
}

/** One maat of each value of an indeling, in its order. */
export function reeksVan(tabel: Cijfertabel, as: string, maat: string, keuze: Keuze = {}): Punt[] {
  const indeling = tabel.indelingen.find(({ code }) => code === as);
  return (indeling?.waarden ?? []).map(({ code, naam }) => {
    const plek = { ...keuze, [as]: code };
    const waarde = waardeVan(tabel, maat, plek);
    return { code, naam, waarde, reden: waarde === null ? (regelVan(tabel, plek)?.reden ?? null) : null };
  });
}

/** Name of a code in the table where it stands. */
export function naamVan({ indelingen }: Cijfertabel, nr: number, code: string): string {
  if (code === TOTAAL) return 'alles samen';
  return indelingen[nr]?.waarden.find((waarde) => waarde.code === code)?.naam ?? code;
}

export type Bekend = Punt & { waarde: number };
export const isBekend = (punt: Punt): punt is Bekend => punt.waarde !== null;

/** Largest first. */
export const opGrootte = (punten: readonly Punt[]): Bekend[] =>
  punten
    .filter(isBekend)
    .sort((een, ander) => ander.waarde - een.waarde || een.naam.localeCompare(ander.naam, 'nl'));
