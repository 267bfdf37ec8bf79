// SPDX-License-Identifier: EUPL-1.2
import { isEmail } from 'class-validator';
import { invalid, parseKvkNummer } from '#libs/kernel';
import { Bestandsfout, GRENZEN, readTabel, unguardFormula, type Fout, type Rij } from '#libs/matching-engine';
import { GRONDSLAGEN_LIJST, KLASSEN } from './relatie.dto.js';

/** Rows of one file: each is a person with a key of his own. */
export const MAX_RELATIES = 5_000;

export const RELATIE_KOLOMMEN = [
  ...['kvk_nummer', 'vestigingsnummer', 'naam', 'email', 'sbi', 'grootteklasse'],
  ...['gemeentecode', 'themas', 'taal', 'bron', 'grondslag', 'grondslag_op'],
] as const;
const VERPLICHT = ['kvk_nummer', 'naam', 'email', 'sbi', 'gemeentecode', 'bron', 'grondslag', 'grondslag_op'];

export interface Relatierij {
  kvkNummer: string;
  vestigingsnummer: string | null;
  naam: string;
  email: string;
  sbi: string;
  sectie: string;
  grootteklasse: string | null;
  gemeentecode: string;
  themas: string[];
  taal: 'nl' | 'en';
  bron: string;
  grondslag: string;
  grondslagOp: string;
}

/** What rows are held against. */
export interface Naslag {
  themas: ReadonlySet<string>;
  /** Municipality codes that may stand on this list. */
  gemeenten: ReadonlySet<string>;
  /** `null` for a code that there is not. */
  sbi: (code: string) => Promise<{ code: string; sectie: string } | null>;
  /** `YYYY-MM-DD`. */
  vandaag: string;
}

/** A date of a spreadsheet, a number that lost its zeros, a text with an apostrophe before it: what was meant. */
function textOf(cel: unknown): string {
  if (cel instanceof Date) return cel.toISOString().slice(0, 10);
  return unguardFormula(typeof cel === 'string' ? cel : String((cel as number | null) ?? '')).trim();
}

const padded = (cel: unknown, lengte: number): string =>
  typeof cel === 'number' ? String(cel).padStart(lengte, '0') : textOf(cel);

/** Reads one row and remembers every fault. */
class Regel {
  readonly fouten: Fout[] = [];

  constructor(private readonly rij: Rij) {}

  fail(veld: string, melding: string): void {
    this.fouten.push({ regel: this.rij.regel, veld, melding });
  }

  text(veld: string, lengte: number): string {
    const tekst = textOf(this.rij.cellen[veld]);
    if (tekst === '' && VERPLICHT.includes(veld)) this.fail(veld, 'ontbreekt');
    if (tekst.length > lengte) this.fail(veld, `mag ten hoogste ${lengte} tekens lang zijn`);
    if (/[\0-\x1f\x7f]/.test(tekst)) this.fail(veld, 'heeft een teken dat niet kan worden bewaard');
    return tekst;
  }

  kvkNummer(): string {
    const tekst = padded(this.rij.cellen['kvk_nummer'], 8);
    const nummer = parseKvkNummer(tekst);
    if (nummer === null) this.fail('kvk_nummer', tekst === '' ? 'ontbreekt' : 'moet 8 cijfers zijn');
    return nummer ?? '';
  }

  vestiging(): string | null {
    const tekst = padded(this.rij.cellen['vestigingsnummer'], 12).replace(/[\s.-]/g, '');
    if (/^0*$/.test(tekst)) return null;
    if (!/^\d{12}$/.test(tekst)) this.fail('vestigingsnummer', 'moet 12 cijfers zijn');
    return tekst;
  }

  email(): string {
    const adres = this.text('email', 254);
    if (adres !== '' && !isEmail(adres))
      this.fail('email', 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl');
    return adres;
  }

  oneOf(veld: string, waarden: readonly string[], leeg: string | null): string | null {
    const tekst = this.text(veld, 100).toLowerCase();
    if (tekst === '') return leeg;
    if (!waarden.includes(tekst)) this.fail(veld, `moet een van deze zijn: ${waarden.join(', ')}`);
    return tekst;
  }

  gemeente(gemeenten: ReadonlySet<string>): string {
    const code = this.text('gemeentecode', 10).toUpperCase();
    if (code !== '' && !gemeenten.has(code)) this.fail('gemeentecode', `${code} ligt niet in uw regio`);
    return code;
  }

  themas(bestaand: ReadonlySet<string>): string[] {
    const codes = this.text('themas', 1000)
      .split(/[,;|]/)
      .map((een) => een.trim().toLowerCase());
    const gegeven = [...new Set(codes.filter((een) => een !== ''))].sort();
    for (const code of gegeven)
      if (!bestaand.has(code)) this.fail('themas', `het thema ${code} bestaat niet`);
    return gegeven;
  }

  datum(vandaag: string): string {
    const tekst = this.text('grondslag_op', 10);
    const iso = toIso(tekst);
    if (iso === '') return iso;
    if (!isDatum(iso)) this.fail('grondslag_op', 'moet een datum zijn, zoals 2026-03-01');
    else if (iso > vandaag || iso < '2000-01-01')
      this.fail('grondslag_op', 'moet een datum zijn die is geweest');
    return iso;
  }

  async sbi(find: Naslag['sbi']): Promise<{ code: string; sectie: string }> {
    const code = padded(this.rij.cellen['sbi'], 2);
    const gevonden = code === '' ? null : await find(code);
    if (!gevonden)
      this.fail('sbi', code === '' ? 'ontbreekt' : `de SBI-code ${code.slice(0, 20)} bestaat niet`);
    return gevonden ?? { code: '', sectie: '' };
  }
}

/** `1-3-2026`, as spreadsheets here write it, is `2026-03-01`. */
function toIso(tekst: string): string {
  const [, dag, maand, jaar] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(tekst) ?? [];
  if (dag === undefined || maand === undefined || jaar === undefined) return tekst;
  return `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}

function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const moment = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(tekst);
}

async function readRegel(regel: Regel, naslag: Naslag): Promise<Relatierij> {
  const { code: sbi, sectie } = await regel.sbi(naslag.sbi);
  return {
    ...{ kvkNummer: regel.kvkNummer(), vestigingsnummer: regel.vestiging(), naam: regel.text('naam', 200) },
    ...{ email: regel.email(), sbi, sectie, grootteklasse: regel.oneOf('grootteklasse', KLASSEN, null) },
    ...{ gemeentecode: regel.gemeente(naslag.gemeenten), themas: regel.themas(naslag.themas) },
    taal: regel.oneOf('taal', ['nl', 'en'], 'nl') === 'en' ? 'en' : 'nl',
    ...{ bron: regel.text('bron', 100), grondslag: regel.oneOf('grondslag', GRONDSLAGEN_LIJST, '') ?? '' },
    grondslagOp: regel.datum(naslag.vandaag),
  };
}

export interface Relatiebestand {
  rijen: Relatierij[];
  fouten: Fout[];
}

/** Every row and every fault of a file. Throws `ongeldig` (400) for a file that is none, or is too long. */
export async function readRelaties(
  soort: 'csv' | 'xlsx',
  inhoud: Uint8Array,
  naslag: Naslag,
): Promise<Relatiebestand> {
  const { koppen, kopregel, rijen } = await readTabel(soort, inhoud, {
    ...GRENZEN,
    rijen: MAX_RELATIES,
  }).catch(asInvalid);
  const mist = VERPLICHT.filter((kolom) => !koppen.includes(kolom));
  if (mist.length > 0)
    return {
      rijen: [],
      fouten: mist.map((veld) => ({ regel: kopregel, veld, melding: 'deze kolom ontbreekt' })),
    };
  const goed: Relatierij[] = [];
  const fouten: Fout[] = [];
  const eerder = new Map<string, number>();
  for (const rij of rijen) {
    const regel = new Regel(rij);
    const waarde = await readRegel(regel, naslag);
    const sleutel = `${waarde.kvkNummer} ${waarde.email.toLowerCase()}`;
    const op = eerder.get(sleutel);
    if (op !== undefined) regel.fail('', `dit bedrijf met dit e-mailadres staat er al, op regel ${op}`);
    else eerder.set(sleutel, rij.regel);
    fouten.push(...regel.fouten);
    goed.push(waarde);
  }
  return { rijen: goed, fouten };
}

function asInvalid(fout: unknown): never {
  if (!(fout instanceof Bestandsfout)) throw fout;
  throw invalid([{ pad: 'bestand', melding: `bestand: ${fout.message}.` }]);
}
