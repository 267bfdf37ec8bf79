// SPDX-License-Identifier: EUPL-1.2
import { writeCsv, writeXlsxBladen, type Blad, type Cel } from '#libs/platform';
import type { Uitgave } from './uitgave.js';
import { cijferroosters, roosterVanVerantwoording, roosterVanVerborgen, type Rooster } from './rooster.js';
import { roosterVanCodeboek } from './codeboek.js';

/** Headings are the codes of the columns, which machines read by; what they mean is in the codebook beside it. */
export const toCsv = ({ kolommen, rijen }: Rooster): Buffer =>
  writeCsv(
    kolommen.map(({ code }) => code),
    rijen,
    { komma: true },
  );

const toBlad = ({ code, kolommen, rijen }: Rooster): Blad => ({
  ...{ naam: code, kop: kolommen.map(({ titel }) => titel), rijen },
});

/** A sheet per table, with the codebook, what is hidden and of what it was made. */
export function writeRapportXlsx(editie: Uitgave): Promise<Buffer> {
  const cijfers = cijferroosters(editie.inhoud);
  return writeXlsxBladen(
    [
      roosterVanVerantwoording(editie),
      ...cijfers,
      roosterVanVerborgen(editie.inhoud),
      roosterVanCodeboek(cijfers),
    ].map(toBlad),
  );
}

/** All figures below each other, one per row, of tables of whatever shape. */
export function writeRapportCsv({ inhoud }: Uitgave): Buffer {
  const roosters = cijferroosters(inhoud);
  const kop = ['tabel', 'regel', 'kolom', 'waarde', 'reden'];
  return writeCsv(kop, roosters.flatMap(toLange), { komma: true });
}

function toLange({ code, sleutel, kolommen, rijen }: Rooster): Cel[][] {
  const plek = (naam: string): number => kolommen.findIndex((kolom) => kolom.code === naam);
  const plekken = sleutel.map((naam) => [naam, plek(naam)] as const);
  const reden = plek('reden');
  return rijen.flatMap((rij) => {
    const regel = plekken.map(([naam, nr]) => `${naam}: ${rij[nr] ?? ''}`).join(', ');
    return kolommen.flatMap((kolom, nr): Cel[][] =>
      kolom.getal === null ? [] : [[code, regel, kolom.code, rij[nr] ?? null, rij[reden] ?? null]],
    );
  });
}
