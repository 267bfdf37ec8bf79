// SPDX-License-Identifier: EUPL-1.2
import { invalid, parseKvkNummer } from '#libs/kernel';
import { Bestandsfout, GRENZEN, readTabel, unguardFormula, type Fout, type Rij } from '#libs/matching-engine';
import { PERIODE } from '../effect/kalender.rules.js';
import type { MeetindicatorWeergave } from '../indicator/indicator.dto.js';

export const MAX_REGELS = 20_000;
const KLASSEN = ['micro', 'klein', 'middelgroot', 'groot'];
const SOORTEN = {
  bedrijf: ['kvk_nummer', 'periode', 'indicator', 'waarde'],
  cel: ['regio', 'sectie', 'grootteklasse', 'periode', 'indicator', 'waarde'],
} as const;
export type Bronsoort = keyof typeof SOORTEN;
/** Of a cell what it is; of a firm what it is like, when the file tells: then all of it. */
const AARD = ['regio', 'sectie', 'grootteklasse'];

/** One line: of a firm by its number, which is to be replaced at once, or of a cell. `waarde` in the unit of the indicator. */
export interface Bronregel {
  regel: number;
  kvkNummer: string | null;
  regio: string | null;
  sectie: string | null;
  grootteklasse: string | null;
  periode: string;
  indicator: string;
  versie: number;
  waarde: number;
}

/** What lines are held against. */
export interface Bekend {
  regios: ReadonlySet<string>;
  indicatoren: ReadonlyMap<string, MeetindicatorWeergave>;
}

export interface Bronlezing {
  soort: Bronsoort;
  regels: Bronregel[];
  fouten: Fout[];
}

const GROEP = /^-?\d{1,3}(\.\d{3})+(,\d{1,4})?$/;
const GEWOON = /^-?\d{1,13}(,\d{1,4})?$/;

const textOf = (cel: unknown): string =>
  unguardFormula(typeof cel === 'string' ? cel : String((cel as number | null) ?? '')).trim();

/** `12.500,5`, as spreadsheets here write it, is 12500.5; of a spreadsheet file numbers are numbers. */
function numberOf(cel: unknown): number {
  if (typeof cel === 'number') return cel;
  const tekst = textOf(cel);
  if (!GROEP.test(tekst) && !GEWOON.test(tekst)) return Number.NaN;
  return Number(tekst.replaceAll('.', '').replace(',', '.'));
}

/** Every line and every fault of a file; of which kind it is, its columns say. Throws `ongeldig` for a file that is none, or is too long. */
export async function readBron(
  vorm: 'csv' | 'xlsx',
  inhoud: Uint8Array,
  bekend: Bekend,
): Promise<Bronlezing> {
  const { koppen, kopregel, rijen } = await readTabel(vorm, inhoud, { ...GRENZEN, rijen: MAX_REGELS }).catch(
    asInvalid,
  );
  const soort: Bronsoort = koppen.includes('kvk_nummer') ? 'bedrijf' : 'cel';
  const erbij = soort === 'bedrijf' && AARD.some((kolom) => koppen.includes(kolom)) ? AARD : [];
  const mist = [...SOORTEN[soort], ...erbij].filter((kolom) => !koppen.includes(kolom));
  if (mist.length > 0) {
    const melding = 'deze kolom ontbreekt';
    return { soort, regels: [], fouten: mist.map((veld) => ({ regel: kopregel, veld, melding })) };
  }
  if (rijen.length === 0)
    return {
      soort,
      regels: [],
      fouten: [{ regel: kopregel, veld: 'bestand', melding: 'er staat geen regel in' }],
    };
  const gezien = new Map<string, number>();
  const gelezen = rijen.map((rij) => readRegel(rij, soort, bekend, gezien));
  return {
    soort,
    regels: gelezen.map(({ regel }) => regel),
    fouten: gelezen.flatMap(({ fouten }) => fouten),
  };
}

type Toets = [veld: string, goed: boolean, melding: string];

function readRegel(
  { regel, cellen }: Rij,
  soort: Bronsoort,
  bekend: Bekend,
  gezien: Map<string, number>,
): { regel: Bronregel; fouten: Fout[] } {
  const [periode, code] = [
    textOf(cellen['periode']).toUpperCase(),
    textOf(cellen['indicator']).toLowerCase(),
  ];
  const indicator = bekend.indicatoren.get(code);
  const getal = numberOf(cellen['waarde']);
  // Money stands in euros in files of others.
  const waarde = indicator?.eenheid === 'centen' ? Math.round(getal * 100) : getal;
  const wie = readWie(cellen, soort, bekend);
  const sleutel = [...whoOf(wie.van), periode, code].join(' ');
  const eerder = gezien.get(sleutel);
  gezien.set(sleutel, eerder ?? regel);
  const toetsen: Toets[] = [
    ...wie.toetsen,
    ['periode', PERIODE.test(periode), 'moet een jaar of kwartaal zijn, zoals 2026 of 2026-K1'],
    ['indicator', indicator !== undefined, 'is geen indicator die er is'],
    [
      'waarde',
      Math.abs(waarde) <= 1_000_000_000_000,
      'moet een getal zijn, met een komma voor cijfers achter de komma',
    ],
    [
      'indicator',
      eerder === undefined,
      `staat voor dezelfde groep en periode ook in regel ${String(eerder)}`,
    ],
  ];
  return {
    regel: { regel, ...wie.van, periode, indicator: code, versie: indicator?.versie ?? 0, waarde },
    fouten: toetsen.flatMap(([veld, goed, melding]) => (goed ? [] : [{ regel, veld, melding }])),
  };
}

/** Of a firm its number alone: what it is like does not make it another one. */
const whoOf = ({ kvkNummer, ...groep }: Wie): (string | null)[] =>
  kvkNummer === null ? Object.values(groep) : [kvkNummer];

type Wie = Pick<Bronregel, 'kvkNummer' | 'regio' | 'sectie' | 'grootteklasse'>;

function readWie(cellen: Rij['cellen'], soort: Bronsoort, bekend: Bekend): { van: Wie; toetsen: Toets[] } {
  const aard = readAard(cellen, bekend);
  if (soort === 'cel') return { van: { kvkNummer: null, ...aard.van }, toetsen: aard.toetsen };
  // A spreadsheet drops the zero in front.
  const gegeven = textOf(cellen['kvk_nummer']);
  const kvkNummer = parseKvkNummer(gegeven.padStart(8, '0'));
  const isVerteld = Object.values(aard.van).some((een) => een !== '');
  return {
    van: { kvkNummer, ...(isVerteld ? aard.van : { regio: null, sectie: null, grootteklasse: null }) },
    toetsen: [
      ['kvk_nummer', kvkNummer !== null && gegeven !== '', 'moet een KVK-nummer van 8 cijfers zijn'],
      ...(isVerteld ? aard.toetsen : []),
    ],
  };
}

function readAard(
  cellen: Rij['cellen'],
  { regios }: Bekend,
): { van: { regio: string; sectie: string; grootteklasse: string }; toetsen: Toets[] } {
  const [regio, sectie] = [textOf(cellen['regio']).toUpperCase(), textOf(cellen['sectie']).toUpperCase()];
  const grootteklasse = textOf(cellen['grootteklasse']).toLowerCase();
  return {
    van: { regio, sectie, grootteklasse },
    toetsen: [
      ['regio', regios.has(regio), 'is geen regio die er is'],
      ['sectie', /^[A-V]$/.test(sectie), 'moet een letter van een SBI-sectie zijn, van A tot V'],
      ['grootteklasse', KLASSEN.includes(grootteklasse), `moet een van deze zijn: ${KLASSEN.join(', ')}`],
    ],
  };
}

function asInvalid(fout: unknown): never {
  if (!(fout instanceof Bestandsfout)) throw fout;
  throw invalid([{ pad: 'bestand', melding: `bestand: ${fout.message}.` }]);
}
