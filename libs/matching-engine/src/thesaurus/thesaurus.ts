// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Klankindex } from '../analysis/klank.js';
import { normaliseSbi } from '../eligibility/sbi.js';
import { THEMAS } from '../model.js';
import { BUITEN_BEREIK, type Begrip, type BegripBron, type ThesaurusBestand } from './begrip.js';
import { Begripwijzer } from './begripwijzer.js';
import { begripsoortOf, sleutelVan, type Thesaurusbestanden } from './cuekaart.js';
import { Patronen } from './patronen.js';
import { Wijzer } from './wijzer.js';

const FOLDER = new URL('../../data/thesaurus/', import.meta.url);

/** Reads the files of the thesaurus, by their name without `.json`. */
export function readThesaurus(folder: URL = FOLDER): Record<string, ThesaurusBestand> {
  const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.json'));
  const read = (name: string): ThesaurusBestand =>
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ThesaurusBestand;
  return Object.fromEntries(names.sort().map((name) => [name.replace(/\.json$/, ''), read(name)]));
}

/** First and last division of each section of SBI 2008 (the letters of the standard industrial classification). */
const SECTIONS: Record<string, readonly [number, number]> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  D: [35, 35],
  E: [36, 39],
  F: [41, 43],
  G: [45, 47],
  H: [49, 53],
  I: [55, 56],
  J: [58, 63],
  K: [64, 66],
  L: [68, 68],
  M: [69, 75],
  N: [77, 82],
  O: [84, 84],
  P: [85, 85],
  Q: [86, 88],
  R: [90, 93],
  S: [94, 96],
  T: [97, 98],
  U: [99, 99],
};

/** A code as it stands, or the divisions of a section letter. */
function prefixesOf(code: string): string[] {
  const section = SECTIONS[code];
  if (section === undefined) return [normaliseSbi(code)];
  const [first, last] = section;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
}

/** So long other work of the process may have to wait while a thesaurus is made. */
const SLICE_MS = 15;

/** The concepts of all files and their cues, while they are put together. */
class Bouw {
  readonly begrippen: Begrip[] = [];
  readonly patronen = new Patronen();
  readonly numberOf = new Map<string, number>();
  readonly anyWith = new Map<string, number>();

  /** A name may come back in another theme, where it is another concept; within a theme its cues are joined. */
  add(file: string, thema: Begrip['thema'], naam: string, bron: BegripBron): void {
    const key = sleutelVan(thema ?? file, naam);
    const number = this.numberOf.get(key) ?? this.begrippen.length;
    this.numberOf.set(key, number);
    this.begrippen[number] ??= {
      ...{ naam, soort: begripsoortOf(file, thema), thema },
      ...{ breder: [], sbi: bron.sbi ?? [] },
    };
    if (thema !== null && !this.anyWith.has(naam)) this.anyWith.set(naam, number);
    this.patronen.addBegrip(number, thema ?? file, bron);
  }

  addAll(bestanden: Thesaurusbestanden): this {
    for (const [file, { thema, concepten }] of Object.entries(bestanden))
      for (const [naam, bron] of Object.entries(concepten)) this.add(file, thema, naam, bron);
    return this;
  }
}

/** The merged concepts of all files, ready to be found in texts. */
export class Thesaurus {
  readonly begrippen: readonly Begrip[];
  readonly patronen: Patronen;
  /** Tells the theme of a text by all its words. */
  readonly themawijzer: Wijzer;
  readonly begripwijzer: Begripwijzer;
  private klankindex: Klankindex | undefined;
  private readonly perPrefix: { prefix: string; begrip: number }[];

  constructor(
    bestanden: Thesaurusbestanden,
    private readonly bouw = new Bouw().addAll(bestanden),
  ) {
    this.begrippen = bouw.begrippen;
    this.patronen = bouw.patronen;
    for (const [file, { thema, concepten }] of Object.entries(bestanden))
      for (const [naam, { breder = [] }] of Object.entries(concepten)) this.link(thema ?? file, naam, breder);
    this.patronen.finish();
    this.themawijzer = new Wijzer(this.patronen, [...THEMAS, BUITEN_BEREIK], (begrip) => {
      const { thema, soort } = this.begrippen[begrip]!;
      return thema === null ? (soort === 'buiten' ? THEMAS.length : -1) : THEMAS.indexOf(thema);
    });
    this.begripwijzer = new Begripwijzer(this.patronen, this.begrippen.length);
    this.perPrefix = this.begrippen.flatMap(({ sbi }, begrip) =>
      sbi.flatMap(prefixesOf).map((prefix) => ({ prefix, begrip })),
    );
  }

  /** The same, made bit by bit: `pause` lets others go first, for the whole takes a second. */
  static async gradually(bestanden: Thesaurusbestanden, pause: () => Promise<unknown>): Promise<Thesaurus> {
    const bouw = new Bouw();
    let since = performance.now();
    for (const [file, { thema, concepten }] of Object.entries(bestanden))
      for (const [naam, bron] of Object.entries(concepten)) {
        bouw.add(file, thema, naam, bron);
        if (performance.now() - since < SLICE_MS) continue;
        await pause();
        since = performance.now();
      }
    return new Thesaurus(bestanden, bouw);
  }

  private link(group: string, naam: string, breder: readonly string[]): void {
    const own = this.begrippen[this.bouw.numberOf.get(sleutelVan(group, naam))!]!;
    for (const name of breder) {
      const number = this.bouw.numberOf.get(sleutelVan(group, name)) ?? this.bouw.anyWith.get(name);
      if (number !== undefined && !own.breder.includes(number)) own.breder.push(number);
    }
  }

  /** The whole words of the cues by sound, to repair misspelt words with; made on first use. */
  get klanken(): Klankindex {
    this.klankindex ??= new Klankindex(this.patronen.elementen.woorden());
    return this.klankindex;
  }

  /** The trades of a firm by its SBI code: the closest one, and the wider sectors that it lies in. */
  branchesOf(sbi: string): { begrip: number; naast: boolean }[] {
    const code = normaliseSbi(sbi);
    const matching = this.perPrefix.filter(({ prefix }) => code.startsWith(prefix));
    const longest = Math.max(0, ...matching.map(({ prefix }) => prefix.length));
    const found = new Map<number, boolean>();
    for (const { prefix, begrip } of matching)
      found.set(begrip, (found.get(begrip) ?? false) || prefix.length === longest);
    return [...found].map(([begrip, naast]) => ({ begrip, naast }));
  }
}

let own: Thesaurus | undefined;

/** The thesaurus of the product itself, compiled once per process. */
export function defaultThesaurus(): Thesaurus {
  own ??= new Thesaurus(readThesaurus());
  return own;
}
