// SPDX-License-Identifier: EUPL-1.2
import { AANBOD_KOLOMMEN, toAanbodRij, type Aanbod as AanbodInhoud } from '#libs/matching-engine';
import { writeCsv, writeXlsx } from '#libs/platform';

export type Bestandssoort = 'json' | 'csv' | 'xlsx';

/** A catalogue in the exchange format; reading it back gives the same offers. */
export async function writeBestand(soort: Bestandssoort, aanbod: readonly AanbodInhoud[]): Promise<Buffer> {
  if (soort === 'json') return Buffer.from(JSON.stringify(aanbod, null, 1));
  const kop = AANBOD_KOLOMMEN.map(({ kolom }) => kolom);
  const rijen = aanbod.map((een) => {
    const rij = toAanbodRij(een);
    return kop.map((kolom) => rij[kolom] ?? null);
  });
  return soort === 'csv' ? writeCsv(kop, rijen) : writeXlsx(kop, rijen);
}
