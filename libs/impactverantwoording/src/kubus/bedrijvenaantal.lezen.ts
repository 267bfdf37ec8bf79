// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { Bestandsfout, GRENZEN, readTabel, unguardFormula, type Fout, type Rij } from '#libs/matching-engine';

export const MAX_AANTALLEN = 20_000;
const KOLOMMEN = ['peiljaar', 'regio', 'sectie', 'grootteklasse', 'aantal'] as const;
const KLASSEN = ['micro', 'klein', 'middelgroot', 'groot'];

export interface Bedrijvenaantal {
  peiljaar: number;
  regio: string;
  sectie: string;
  grootteklasse: string;
  aantal: number;
}

const textOf = (cel: unknown): string =>
  unguardFormula(typeof cel === 'string' ? cel : String((cel as number | null) ?? '')).trim();
/** `12.500`, as spreadsheets here write it, is 12500. */
const numberOf = (tekst: string): number =>
  /^\d{1,3}(\.\d{3})+$|^\d{1,8}$/.test(tekst) ? Number(tekst.replaceAll('.', '')) : Number.NaN;

/** Every line and every fault of a file. Throws `ongeldig` for a file that is none, or is too long. */
export async function readBedrijvenaantallen(
  soort: 'csv' | 'xlsx',
  inhoud: Uint8Array,
  regios: ReadonlySet<string>,
): Promise<{ rijen: Bedrijvenaantal[]; fouten: Fout[] }> {
  const { koppen, kopregel, rijen } = await readTabel(soort, inhoud, {
    ...GRENZEN,
    rijen: MAX_AANTALLEN,
  }).catch(asInvalid);
  const mist = KOLOMMEN.filter((kolom) => !koppen.includes(kolom));
  if (mist.length > 0)
    return {
      rijen: [],
      fouten: mist.map((veld) => ({ regel: kopregel, veld, melding: 'deze kolom ontbreekt' })),
    };
  const gezien = new Map<string, number>();
  const gelezen = rijen.map((rij) => readRegel(rij, regios, gezien));
  return { rijen: gelezen.map(({ rij }) => rij), fouten: gelezen.flatMap(({ fouten }) => fouten) };
}

function readRegel(
  { regel, cellen }: Rij,
  regios: ReadonlySet<string>,
  gezien: Map<string, number>,
): { rij: Bedrijvenaantal; fouten: Fout[] } {
  const [peiljaar, regio, sectie, grootteklasse, aantal] = KOLOMMEN.map((kolom) => textOf(cellen[kolom])) as [
    ...[string, string, string, string, string],
  ];
  const rij = {
    ...{ peiljaar: Number(peiljaar), regio: regio.toUpperCase(), sectie: sectie.toUpperCase() },
    ...{ grootteklasse: grootteklasse.toLowerCase(), aantal: numberOf(aantal) },
  };
  const sleutel = [rij.peiljaar, rij.regio, rij.sectie, rij.grootteklasse].join(' ');
  const eerder = gezien.get(sleutel);
  gezien.set(sleutel, eerder ?? regel);
  const toetsen: [string, boolean, string][] = [
    ['peiljaar', /^20\d\d$/.test(peiljaar), 'moet een jaar zijn, zoals 2026'],
    ['regio', regios.has(rij.regio), 'is geen regio die er is'],
    ['sectie', /^[A-V]$/.test(rij.sectie), 'moet een letter van een SBI-sectie zijn, van A tot V'],
    ['grootteklasse', KLASSEN.includes(rij.grootteklasse), `moet een van deze zijn: ${KLASSEN.join(', ')}`],
    ['aantal', rij.aantal <= 10_000_000, 'moet een geheel getal zijn, van 0 tot 10 miljoen'],
    ['regio', eerder === undefined, `staat ook in regel ${String(eerder)}`],
  ];
  return {
    rij,
    fouten: toetsen.flatMap(([veld, goed, melding]) => (goed ? [] : [{ regel, veld, melding }])),
  };
}

function asInvalid(fout: unknown): never {
  if (!(fout instanceof Bestandsfout)) throw fout;
  throw invalid([{ pad: 'bestand', melding: `bestand: ${fout.message}.` }]);
}
