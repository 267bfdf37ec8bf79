// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normaliseSbi } from '../eligibility/sbi.js';
import { BRANCHES, HULPSOORTEN, type Begrip, type Begripsoort, type ThesaurusBestand } from './begrip.js';
import { Patronen } from './patronen.js';

const FOLDER = new URL('../../data/thesaurus/', import.meta.url);

/** Reads the files of the thesaurus, by their name without `.json`. */
export function readThesaurus(folder: URL = FOLDER): Record<string, ThesaurusBestand> {
  const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.json'));
  const read = (name: string): ThesaurusBestand =>
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ThesaurusBestand;
  return Object.fromEntries(names.sort().map((name) => [name.replace(/\.json$/, ''), read(name)]));
}

function soortOf(file: string, thema: string | null): Begripsoort {
  if (thema !== null) return 'thema';
  if (file === BRANCHES) return 'branche';
  return file === HULPSOORTEN ? 'hulpsoort' : 'algemeen';
}

/** The merged concepts of all files, ready to be found in texts. */
export class Thesaurus {
  readonly begrippen: Begrip[] = [];
  readonly patronen = new Patronen();
  private readonly numberOf = new Map<string, number>();

  constructor(bestanden: Record<string, ThesaurusBestand>) {
    for (const [file, { thema, concepten }] of Object.entries(bestanden))
      for (const [naam, bron] of Object.entries(concepten)) {
        const number = this.numberOf.get(naam) ?? this.begrippen.length;
        this.numberOf.set(naam, number);
        this.begrippen[number] ??= {
          naam,
          soort: soortOf(file, thema),
          thema,
          breder: [],
          sbi: bron.sbi ?? [],
        };
        this.patronen.addBegrip(number, bron);
      }
    for (const { concepten } of Object.values(bestanden))
      for (const [naam, { breder = [] }] of Object.entries(concepten)) this.link(naam, breder);
    this.patronen.finish();
  }

  private link(naam: string, breder: readonly string[]): void {
    const own = this.begrippen[this.numberOf.get(naam)!]!;
    for (const name of breder) {
      const number = this.numberOf.get(name);
      if (number !== undefined && !own.breder.includes(number)) own.breder.push(number);
    }
  }

  number(naam: string): number | undefined {
    return this.numberOf.get(naam);
  }

  /** Trades by the longest prefix of a SBI code that names any. */
  branchesOf(sbi: string): number[] {
    const code = normaliseSbi(sbi);
    let longest = 0;
    let found: number[] = [];
    for (const [number, { soort, sbi: prefixes }] of this.begrippen.entries()) {
      if (soort !== 'branche') continue;
      for (const prefix of prefixes.map(normaliseSbi)) {
        if (prefix.length < longest || !code.startsWith(prefix)) continue;
        if (prefix.length > longest) found = [];
        longest = prefix.length;
        if (!found.includes(number)) found.push(number);
      }
    }
    return found;
  }
}

let own: Thesaurus | undefined;

/** The thesaurus of the product itself, compiled once per process. */
export function defaultThesaurus(): Thesaurus {
  own ??= new Thesaurus(readThesaurus());
  return own;
}
