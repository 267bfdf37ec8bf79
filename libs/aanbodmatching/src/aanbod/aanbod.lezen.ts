// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { invalid } from '#libs/kernel';
import {
  AANBOD_KOLOMMEN,
  missingColumns,
  parseAanbodJson,
  parseAanbodRijen,
  type Aanbod as AanbodInhoud,
  type Gebieden,
  type Gelezenen,
  type Rij,
} from '#libs/matching-engine';
import { MAX_RIJEN, withinLimits } from './xlsx.grens.js';

/** A catalogue file as it came in: parsed JSON, or the bytes of a CSV or XLSX file. */
export type Bestand = { soort: 'json'; inhoud: unknown } | { soort: 'csv' | 'xlsx'; inhoud: Uint8Array };

const onleesbaar = (melding: string): Error => invalid([{ pad: 'bestand', melding: `bestand: ${melding}.` }]);

/** Reads the offers of a file and every fault with its line. Throws `ongeldig` (400) for a file that is none. */
export async function readBestand(bestand: Bestand, gebieden: Gebieden): Promise<Gelezenen<AanbodInhoud>> {
  if (bestand.soort === 'json') return parseAanbodJson(bestand.inhoud, { gebieden });
  const tabel = bestand.soort === 'csv' ? readCsv(bestand.inhoud) : await readXlsx(bestand.inhoud);
  const [kop, ...regels] = tabel;
  if (kop === undefined) throw onleesbaar('het bestand is leeg');
  if (regels.length > MAX_RIJEN) throw onleesbaar(`het bestand heeft meer dan ${MAX_RIJEN} regels`);
  const namen = kop.cellen.map((cel) => (typeof cel === 'string' ? cel.trim() : ''));
  const mist = missingColumns(namen, AANBOD_KOLOMMEN);
  if (mist.length > 0)
    return {
      goed: [],
      fouten: mist.map((veld) => ({ regel: kop.regel, veld, melding: 'deze kolom ontbreekt' })),
    };
  return parseAanbodRijen(
    regels.map((regel) => toRij(namen, regel)),
    { gebieden },
  );
}

interface Tabelregel {
  regel: number;
  cellen: unknown[];
}

/** A column without a name is nobody's. */
const toRij = (namen: string[], { regel, cellen }: Tabelregel): Rij => ({
  regel,
  cellen: Object.fromEntries(
    namen.map((naam, plek): [string, unknown] => [naam, cellen[plek]]).filter(([naam]) => naam !== ''),
  ),
});

/** Semicolon, comma or tab, whichever the first line has most of. */
function separatorOf(tekst: string): string {
  const kop = tekst.split(/\r?\n/, 1)[0] ?? '';
  const aantal = (teken: string): number => kop.split(teken).length;
  return [';', ',', '\t'].reduce((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste));
}

function readCsv(inhoud: Uint8Array): Tabelregel[] {
  const tekst = decode(inhoud);
  const opties = {
    delimiter: separatorOf(tekst),
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  };
  try {
    const records = parse(tekst, opties) as unknown as { record: string[]; info: { lines: number } }[];
    // `lines` is where a record ends; it begins after the one before.
    return records.map(({ record }, plek) => ({
      regel: plek === 0 ? 1 : (records[plek - 1]?.info.lines ?? 0) + 1,
      cellen: record,
    }));
  } catch (fout) {
    const { lines } = fout as { lines?: number };
    throw onleesbaar(`regel ${lines ?? 1} is geen geldige CSV`);
  }
}

/** UTF-8, or what Excel in the Netherlands saves as "CSV" when it is not. */
function decode(inhoud: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    return new TextDecoder('windows-1252').decode(inhoud);
  }
}

async function readXlsx(bestand: Uint8Array): Promise<Tabelregel[]> {
  const getoetst = withinLimits(bestand);
  if ('melding' in getoetst) throw onleesbaar(getoetst.melding);
  const rijen = await readSheet(getoetst.inhoud).catch(() => {
    throw onleesbaar('het bestand is geen leesbaar XLSX-bestand');
  });
  return rijen.map((cellen, plek) => ({ regel: plek + 1, cellen }));
}
