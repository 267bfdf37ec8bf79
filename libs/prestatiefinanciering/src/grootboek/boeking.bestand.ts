// SPDX-License-Identifier: EUPL-1.2
import { writeCsv, writeXlsx, type Cel } from '#libs/platform';
import type { BoekingMetRegels } from './boeking.lezer.js';

const KOP = [
  ...['boeking', 'datum', 'geboekt_op', 'soort', 'afspraak', 'draait_terug'],
  ...['rekening', 'jaar', 'van', 'af_in_euro', 'bij_in_euro'],
];

/**
 * One row for each line; amounts in euros, in one of two columns so that none begins with a minus sign. In CSV with a
 * decimal comma, in XLSX as a number.
 */
export async function writeBoekingen(
  soort: 'csv' | 'xlsx',
  boekingen: readonly BoekingMetRegels[],
): Promise<Buffer> {
  const bedrag = soort === 'csv' ? toKomma : toEuro;
  const rijen = boekingen.flatMap((boeking) =>
    boeking.regels.map(({ soort: rekening, jaar, van, bedragInCenten }): Cel[] => [
      ...[boeking.id, boeking.datum, boeking.geboektOp.toISOString(), boeking.soort, boeking.afspraak],
      ...[boeking.keertOm, rekening, jaar, van],
      bedragInCenten < 0 ? bedrag(-bedragInCenten) : null,
      bedragInCenten > 0 ? bedrag(bedragInCenten) : null,
    ]),
  );
  return soort === 'csv' ? writeCsv(KOP, rijen) : writeXlsx(KOP, rijen);
}

const toEuro = (centen: number): number => centen / 100;
const toKomma = (centen: number): string => (centen / 100).toFixed(2).replace('.', ',');
