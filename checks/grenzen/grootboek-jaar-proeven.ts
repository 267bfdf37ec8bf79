// SPDX-License-Identifier: EUPL-1.2
// What is held when a year is closed, and what then goes to the next.
import { type Proef } from './grens.js';
import {
  ANDERS,
  B6,
  B7,
  BRON,
  C6,
  EERST,
  P2,
  R5,
  R6,
  R7,
  S,
  SLUITING,
  T1,
  T2,
  V6,
  V7,
  boek,
  gekeurd,
  leeg,
  telt,
  vooraf,
  type Lijnen,
} from './grootboek-wie.js';
import { BEHEER } from './wie.js';

const sluit = (id = BRON, jaar = 2026): string =>
  `INSERT INTO ${S}.jaarafsluiting VALUES ('${id}', '${P2}', ${String(jaar)}, 'meenemen', 'fenna', now())`;
const langer = vooraf(`UPDATE ${S}.programma SET tot = '2027-12-31' WHERE id = '${P2}'`);
const over = (lijnen: Lijnen): string => boek('jaarovergang', lijnen, { datum: '2026-12-31' });
const DOOR: Lijnen = [
  ...([
    [R6, -100],
    [R7, 100],
    [V6, -100],
    [V7, 100],
    [B6, -90],
    [B7, 90],
  ] as Lijnen),
];
/** What goes from a year to the next. */
export const OVERGANG_PROEVEN: Proef[] = [
  gekeurd(`${langer}; ${leeg(C6)}; ${sluit()}; ${over(DOOR)}`),
  gekeurd(
    `${langer}; ${over([
      [R6, -100],
      [R7, 100],
    ])}`,
    'boeking_overgang',
  ),
  gekeurd(
    `${langer}; ${sluit(EERST)}; ${over([
      [R6, -100],
      [R7, 100],
    ])}`,
    'boekingsregel_gesloten',
  ),
  gekeurd(
    `${langer}; ${leeg(C6, R6, B6)}; ${sluit()}; ${over([
      [V6, -100],
      [R7, 100],
    ])}`,
    'boeking_overgang',
  ),
  // After the last year what was committed falls free, and what must be paid does not.
  gekeurd(
    `${leeg(C6, R6, B6)}; ${sluit()}; ${over([
      [V6, -100],
      [T1, 60],
      [T2, 40],
    ])}`,
  ),
  gekeurd(
    `${leeg(C6, R6, V6)}; ${sluit()}; ${over([
      [B6, -90],
      [T1, 54],
      [T2, 36],
    ])}`,
    'boeking_overgang',
  ),
  gekeurd(
    `${leeg(C6, R6, B6)}; ${sluit()}; ${over([
      [V6, -100],
      [T1, 100],
    ])}`,
    'boeking_aandelen',
  ),
  // Not back, and not further.
  gekeurd(
    `${langer}; ${leeg(C6, V6, B6)}; ${sluit()}; ${over([
      [R6, 100],
      [R7, -100],
    ])}`,
    'saldo_niet_onder_nul',
  ),
];

const alles = leeg(R6, V6, B6, C6);
/** What a closed year must be. */
export const SLUIT_PROEVEN: Proef[] = [
  gekeurd(`${alles}; ${sluit()}`),
  ...[R6, V6, B6, C6].map((een) =>
    gekeurd(
      `${leeg(...[R6, V6, B6, C6].filter((ander) => ander !== een))}; ${sluit()}`,
      'jaarafsluiting_leeg',
    ),
  ),
  gekeurd(
    `${alles}; ${vooraf(`INSERT INTO ${S}.saldo VALUES ('${R5}', 1)`)}; ${sluit()}`,
    'jaarafsluiting_leeg',
  ),
  gekeurd(`${alles}; ${vooraf(`INSERT INTO ${S}.saldo VALUES ('${R7}', 1)`)}; ${sluit()}`),
  gekeurd(`${alles}; ${vooraf(`INSERT INTO ${S}.saldo VALUES ('${ANDERS}', 1)`)}; ${sluit()}`),
  [BEHEER, telt(`jaarafsluiting WHERE id = '${SLUITING}'`), 1],
];
