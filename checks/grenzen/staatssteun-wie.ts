// SPDX-License-Identifier: EUPL-1.2
// Ids and words of the probes of de-minimis aid.
import { SYSTEEM } from '#libs/kernel';
import { sql, type Opdracht, type Wie } from './grens.js';
import { KVK_2, id } from './wie.js';

export const [V_OUD, V_1, V_2] = [id(461), id(462), id(463)];
export const [BAND_1, BAND_2] = [id(464), id(465)];
export const [STEUN_1, STEUN_2, STEUN_3] = [id(466), id(467), id(468)];
export const [BRON_1, BRON_2, BRON_3, BRON_NIEUW] = [id(471), id(472), id(473), id(474)];
/** More than an amount may be. */
export const VEEL = 100_000_000_001;
export const [KVK_A, KVK_B] = ['90000011', '90000012'];

export const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
export const ondernemer2: Wie = {
  via: 'app',
  actor: { rol: 'ondernemer', subject: 'ondernemer-2', kvkNummer: KVK_2 },
};
export const geef = (bron: string): Opdracht => sql(`SELECT FROM staatssteun.geef_vrij('${bron}', now())`);
export const verleen = (steun: string, versie = 1): Opdracht =>
  sql(
    `SELECT FROM staatssteun.verleen('${steun}', ${versie}, 100, '2026-02-01', 'Gemeente', 'dienst', now())`,
  );
export const geefTerug = (steun: string, versie = 1): Opdracht =>
  sql(`SELECT FROM staatssteun.geef_terug('${steun}', ${versie}, now())`);
/** What every row of granted aid has. */
export const VERLEEND = {
  ...{ status: 'verleend', verlener: 'Gemeente', instrument: 'dienst', termijn_vanaf: '2026-01-01' },
  aangenomen_op: '2026-01-01T10:00:00Z',
};
