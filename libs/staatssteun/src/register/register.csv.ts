// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '#libs/matching-engine';
import { VERORDENINGEN } from '../ruimte/regeling.rules.js';
import type { SteunregisterregelWeergave } from './register.dto.js';

/** Columns of the register file; the last two come back filled. */
export const REGISTER_KOLOMMEN = [
  ...['kenmerk', 'kvk_nummer', 'bedrag_euro', 'datum_verlening', 'verlenende_instantie', 'instrument'],
  ...['nace', 'verordening', 'correctie', 'uiterlijk_op', 'geregistreerd_op', 'referentie'],
] as const;

/** What has to stand between quotes for any program, whichever sign it parts cells at. */
const APART = /[,;\t\r\n]/;

/** By which a line that comes back is known: the grant as it was in that version. */
export const toKenmerk = ({ steunId, versie }: { steunId: string; versie: number }): string =>
  `${steunId}/${versie}`;

const inEuro = (centen: number): string =>
  `${Math.floor(centen / 100)},${String(centen % 100).padStart(2, '0')}`;

/** With a byte order mark and semicolons, as Excel in the Netherlands expects; no text in it is a formula. */
export const toRegisterbestand = (rijen: readonly SteunregisterregelWeergave[]): Buffer =>
  Buffer.from(
    stringify([[...REGISTER_KOLOMMEN], ...rijen.map((rij) => cellsOf(rij).map(guardFormula))], {
      bom: true,
      delimiter: ';',
      quoted_match: APART,
    }),
  );

const cellsOf = (rij: SteunregisterregelWeergave): string[] => [
  ...[toKenmerk(rij), rij.kvkNummer, inEuro(rij.bedragInCenten), rij.datum, rij.verlener, rij.instrument],
  ...[rij.nace ?? '', VERORDENINGEN[rij.regeling], rij.correctie ? 'ja' : 'nee', rij.registrerenVoor],
  ...[rij.geregistreerdOp ?? '', rij.referentie ?? ''],
];
