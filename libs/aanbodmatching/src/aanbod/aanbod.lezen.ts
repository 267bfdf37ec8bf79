// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import {
  AANBOD_KOLOMMEN,
  Bestandsfout,
  GRENZEN,
  missingColumns,
  parseAanbodJson,
  parseAanbodRijen,
  readTabel,
  type Aanbod as AanbodInhoud,
  type Gebieden,
  type Gelezenen,
} from '#libs/matching-engine';

/** A catalogue file as it came in: parsed JSON, or the bytes of a CSV or XLSX file. */
export type Bestand = { soort: 'json'; inhoud: unknown } | { soort: 'csv' | 'xlsx'; inhoud: Uint8Array };

/** Reads the offers of a file and every fault with its line. Throws `ongeldig` (400) for a file that is none. */
export async function readBestand(bestand: Bestand, gebieden: Gebieden): Promise<Gelezenen<AanbodInhoud>> {
  if (bestand.soort === 'json') return parseAanbodJson(limitItems(bestand.inhoud), { gebieden });
  const { koppen, kopregel, rijen } = await readTabel(bestand.soort, bestand.inhoud).catch(asInvalid);
  const mist = missingColumns(koppen, AANBOD_KOLOMMEN);
  if (mist.length === 0) return parseAanbodRijen(rijen, { gebieden });
  const fouten = mist.map((veld) => ({ regel: kopregel, veld, melding: 'deze kolom ontbreekt' }));
  return { goed: [], fouten };
}

/** As many offers as a table may have rows. */
function limitItems(json: unknown): unknown {
  const lijst = Array.isArray(json) ? json : (json as { aanbod?: unknown } | null)?.aanbod;
  if (!Array.isArray(lijst) || lijst.length <= GRENZEN.rijen) return json;
  throw invalid([
    { pad: 'bestand', melding: `bestand: het bestand heeft meer dan ${GRENZEN.rijen} regels.` },
  ]);
}

function asInvalid(fout: unknown): never {
  if (!(fout instanceof Bestandsfout)) throw fout;
  throw invalid([{ pad: 'bestand', melding: `bestand: ${fout.message}.` }]);
}
