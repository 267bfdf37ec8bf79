// SPDX-License-Identifier: EUPL-1.2
// What a boeking is held to. What stands there: promised 60 and 40, free 100, committed 100, to be paid 90, paid 60 and 40, to
// come back 100; all of 2026, the only year of its programme. 2025 is closed.
import { sql, type Proef } from './grens.js';
import {
  B6,
  BOEKING_2,
  C6,
  EERST,
  P2,
  R6,
  R7,
  S,
  T1,
  T2,
  U1,
  U2,
  V6,
  X6,
  boek,
  gekeurd,
  keur,
  penvoerder,
  vol,
  vooraf,
  type Lijnen,
} from './grootboek-wie.js';
import { BEHEER } from './wie.js';

const TIEN: Lijnen = [
  [T1, -6],
  [T2, -4],
  [R6, 10],
];
const meer = vooraf(`UPDATE ${S}.programmajaar SET budget_in_centen = 110 WHERE programma_id = '${P2}'`);
const elders = vooraf(`INSERT INTO ${S}.grootboekrekening
    SELECT '${EERST}', soort, '00000000-0000-4000-8000-000000000915', jaar, organisatie_id
    FROM ${S}.grootboekrekening WHERE id = '${U1}';
  INSERT INTO ${S}.saldo VALUES ('${EERST}', 1)`);
const vordering: Lijnen = [
  [V6, -5],
  [B6, 5],
];

/** What each kind of boeking may do. */
export const BOEKING_PROEVEN: Proef[] = [
  gekeurd(boek('vordering', vordering)),
  [penvoerder, sql(`${boek('vordering', vordering)}; ${keur}`), 0, [BEHEER, sql(vol)]],
  gekeurd(boek('vordering', vordering, { aantal: 3 }), 'boeking_compleet'),
  gekeurd(
    boek('vordering', [
      [V6, -5],
      [B6, 6],
    ]),
    'boeking_evenwicht',
  ),
  gekeurd(
    boek('budget', [
      [R6, -5],
      [R7, 5],
    ]),
    'boeking_evenwicht',
  ),
  gekeurd(boek('vordering', vordering, { datum: '2027-01-01' }), 'boeking_jaar'),
  gekeurd(boek('vordering', vordering, { datum: '2025-12-31' }), 'boeking_jaar'),
  gekeurd(
    boek('vordering', [
      [R6, -5],
      [B6, 5],
    ]),
    'boeking_rekeningen',
  ),
  gekeurd(
    boek('vordering', [
      [V6, 5],
      [B6, -5],
    ]),
    'boeking_rekeningen',
  ),
  gekeurd(
    boek('vordering', [
      [V6, -5],
      [X6, 5],
    ]),
    'boeking_afspraak',
  ),
  gekeurd(
    boek('ontvangst', [
      [C6, -5],
      [R6, 5],
    ]),
  ),
  gekeurd(
    boek('ontvangst', [
      [C6, 5],
      [R6, -5],
    ]),
    'boeking_rekeningen',
  ),
  gekeurd(`${meer}; ${boek('budget', TIEN, { datum: '2025-06-01' })}`),
  gekeurd(
    `${meer}; ${boek('budget', [
      [T1, -10],
      [R6, 10],
    ])}`,
    'boeking_aandelen',
  ),
  gekeurd(boek('budget', TIEN), 'boeking_budget'),
  gekeurd(
    boek('betaling', [
      [B6, -10],
      [U1, 6],
      [U2, 4],
    ]),
  ),
  gekeurd(
    boek('betaling', [
      [B6, -10],
      [U2, 10],
    ]),
    'boeking_aandelen',
  ),
  // What another programme paid is no part of it.
  gekeurd(
    `${elders}; ${boek('betaling', [
      [B6, -10],
      [U1, 6],
      [U2, 4],
    ])}`,
  ),
  // The largest remainder gets the cent; another one may not have it.
  gekeurd(
    boek('betaling', [
      [B6, -4],
      [U1, 2],
      [U2, 2],
    ]),
  ),
  gekeurd(
    boek('betaling', [
      [B6, -4],
      [U1, 3],
      [U2, 1],
    ]),
    'boeking_aandelen',
  ),
  gekeurd(
    boek('terugvordering', [
      [U1, -6],
      [U2, -4],
      [C6, 10],
    ]),
  ),
  gekeurd(
    boek('terugvordering', [
      [U1, -10],
      [C6, 10],
    ]),
    'boeking_aandelen',
  ),
];

const terug: Lijnen = [
  [V6, 5],
  [B6, -5],
];
const opnieuw = boek('vordering', vordering, { id: EERST, bron: EERST });
/** What undoes another. */
export const CORRECTIE_PROEVEN: Proef[] = [
  gekeurd(`${opnieuw}; ${boek('correctie', terug, { keertOm: EERST })}`),
  gekeurd(`${opnieuw}; ${boek('correctie', terug, { keertOm: EERST, datum: '2025-06-01' })}`),
  gekeurd(
    `${opnieuw}; ${boek(
      'correctie',
      [
        [V6, 4],
        [B6, -4],
      ],
      { keertOm: EERST },
    )}`,
    'boeking_omgekeerd',
  ),
  gekeurd(
    boek(
      'correctie',
      [
        [V6, -10],
        [B6, 10],
      ],
      { keertOm: BOEKING_2 },
    ),
    'boeking_omgekeerd',
  ),
];
