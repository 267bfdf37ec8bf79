// SPDX-License-Identifier: EUPL-1.2
// JSON-stat 2.0 (json-stat.org/format): a collection with a dataset per table, their figures in it.
import {
  TOTAAL,
  type Rapportindeling,
  type Rapportinhoud,
  type Rapportmaat,
  type Rapporttabel,
} from '../rapport/inhoud.js';
import type { Uitgave } from './uitgave.js';
import type { Uitgever } from './gegevens.js';
import { EENHEIDSNAAM, GEEN_CIJFER, TOTAALNAAM, roosterVanEffecten, roosterVanVerborgen } from './rooster.js';

/** Of the figures themselves, next to what they are divided by. */
const MAAT = 'maat';

interface Categorie {
  index: string[];
  label: Record<string, string>;
  unit?: Record<string, { label: string; decimals: number }>;
  note?: Record<string, string[]>;
}
interface Gegevensset {
  class: 'dataset';
  label: string;
  source: string;
  updated: string;
  note: string[];
  id: string[];
  size: number[];
  role: { metric: string[]; geo?: string[]; time?: string[] };
  dimension: Record<string, { label: string; category: Categorie }>;
  value: (number | null)[];
  /** By place in `value`: why there is no figure. */
  status: Record<string, string>;
  extension?: object;
}

const categorieVan = ({ waarden }: Rapportindeling): Categorie => ({
  index: [TOTAAL, ...waarden.map(({ code }) => code)],
  label: Object.fromEntries([
    [TOTAAL, TOTAALNAAM],
    ...waarden.map(({ code, naam }) => [code, naam] as const),
  ]),
});

const categorieVanMaten = (maten: readonly Rapportmaat[]): Categorie => ({
  index: maten.map(({ code }) => code),
  label: Object.fromEntries(maten.map(({ code, naam }) => [code, naam])),
  unit: Object.fromEntries(
    maten.map(({ code, eenheid, decimalen }) => [
      code,
      { label: EENHEIDSNAAM[eenheid], decimals: decimalen },
    ]),
  ),
  note: Object.fromEntries(maten.map(({ code, omschrijving }) => [code, [omschrijving]])),
});

/** What program and person may know of an indeling by its code. */
const ROLLEN: Record<string, 'geo' | 'time'> = {
  regio: 'geo',
  kwartaal: 'time',
  periode: 'time',
  jaar: 'time',
};

function rollenVan(codes: readonly string[]): Gegevensset['role'] {
  const met = (rol: 'geo' | 'time'): string[] => codes.filter((code) => ROLLEN[code] === rol);
  const [geo, time] = [met('geo'), met('time')];
  return { metric: [MAAT], ...(geo.length ? { geo } : {}), ...(time.length ? { time } : {}) };
}

/** Row by row as the dimensions tell, whatever the order of the lines. Throws when a line is missing: that is no report. */
function valuesOf(tabel: Rapporttabel, indexen: string[][]): Pick<Gegevensset, 'value' | 'status'> {
  const regels = new Map(tabel.regels.map((regel) => [JSON.stringify(regel.codes), regel]));
  const plaatsen = indexen.reduce<string[][]>(
    (voor, codes) => voor.flatMap((een) => codes.map((code) => [...een, code])),
    [[]],
  );
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  for (const plaats of plaatsen) {
    const regel = regels.get(JSON.stringify(plaats));
    if (regel === undefined) throw new TypeError(`In ${tabel.code} ontbreekt ${plaats.join(', ')}.`);
    for (const waarde of regel.waarden) {
      if (waarde === null) status[value.length] = regel.reden ?? GEEN_CIJFER;
      value.push(waarde);
    }
  }
  return { value, status };
}

function toGegevensset(tabel: Rapporttabel, { verzegeldOp }: Uitgave, source: string): Gegevensset {
  const indelingen = tabel.indelingen.map((een) => ({ ...een, category: categorieVan(een) }));
  const id = [...indelingen.map(({ code }) => code), MAAT];
  const maten = categorieVanMaten(tabel.maten);
  const dimensies = indelingen.map(({ code, naam, category }) => [code, { label: naam, category }] as const);
  return {
    class: 'dataset',
    label: tabel.titel,
    ...{ source, updated: verzegeldOp.toISOString(), note: [tabel.toelichting], id },
    size: [...indelingen.map(({ category }) => category.index.length), tabel.maten.length],
    role: rollenVan(id),
    dimension: Object.fromEntries([...dimensies, [MAAT, { label: 'Maat', category: maten }]]),
    ...valuesOf(
      tabel,
      indelingen.map(({ category }) => category.index),
    ),
    extension: { code: tabel.code },
  };
}

/** Effects by theme and design, with their words as a note. */
function effectenVan({ verzegeldOp, inhoud }: Uitgave, source: string): Gegevensset {
  const { titel, toelichting, kolommen, rijen } = roosterVanEffecten(inhoud);
  const plek = (code: string): number => kolommen.findIndex((kolom) => kolom.code === code);
  const maten = kolommen.filter(({ getal }) => getal !== null);
  const codes = rijen.map((rij) => `${rij[plek('thema')]}/${rij[plek('ontwerp')]}`);
  const value = rijen.flatMap((rij) => maten.map(({ code }) => rij[plek(code)] as number | null));
  const zonder = value.flatMap((waarde, nr) =>
    waarde === null ? [[nr, 'nog niet te zeggen'] as const] : [],
  );
  const uitspraken: Categorie = {
    index: codes,
    label: Object.fromEntries(codes.map((code, nr) => [code, String(rijen[nr]?.[plek('thema')])])),
    note: Object.fromEntries(codes.map((code, nr) => [code, [String(rijen[nr]?.[plek('woorden')])]])),
  };
  const category: Categorie = {
    index: maten.map(({ code }) => code),
    label: Object.fromEntries(maten.map(({ code, titel: naam }) => [code, naam])),
    note: Object.fromEntries(maten.map(({ code, omschrijving }) => [code, [omschrijving]])),
  };
  return {
    class: 'dataset',
    label: titel,
    ...{ source, updated: verzegeldOp.toISOString(), note: [toelichting] },
    ...{ id: ['uitspraak', MAAT], size: [codes.length, maten.length], role: { metric: [MAAT] } },
    dimension: {
      uitspraak: { label: 'Uitspraak', category: uitspraken },
      [MAAT]: { label: 'Maat', category },
    },
    ...{ value, status: Object.fromEntries(zonder) },
    extension: { code: 'effecten', effecten: inhoud.effecten },
  };
}

const verborgenVan = (inhoud: Rapportinhoud): object[] =>
  roosterVanVerborgen(inhoud).rijen.map(([tabel, regel, reden]) => ({ tabel, regel, reden }));

export function toJsonStat(editie: Uitgave, { naam, licentie }: Uitgever): object {
  const { id, sha256: zegel, verzegeldOp, inhoud } = editie;
  const { definitie, editie: nummer, datasnede, regels, zaad } = inhoud;
  const item = inhoud.tabellen.map((tabel) => toGegevensset(tabel, editie, naam));
  return {
    ...{ version: '2.0', class: 'collection', label: definitie.naam, updated: verzegeldOp.toISOString() },
    link: { item: inhoud.effecten.length === 0 ? item : [...item, effectenVan(editie, naam)] },
    extension: {
      ...{ id, zegel, editie: nummer, definitie, datasnede, regels, zaad, licentie },
      verborgen: verborgenVan(inhoud),
    },
  };
}
