// SPDX-License-Identifier: EUPL-1.2
// Before a process of ours starts (`--import`): puts the clock of its machine `KLOK_ERNAAST_MS` beside the true one. With
// `KLOK_VAN_MACHINE` it goes by that clock instead of by the database's, as it must not: a negative control.
import 'reflect-metadata';
import { setErnaast } from '../../test/support/ernaast.js';

setErnaast(Number(process.env['KLOK_ERNAAST_MS'] ?? '0'));
if (process.env['KLOK_VAN_MACHINE'] !== undefined) {
  const { Databaseklok } = await import('#libs/platform');
  Databaseklok.prototype.nu = () => new Date();
}
