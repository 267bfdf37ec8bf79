// SPDX-License-Identifier: EUPL-1.2
// What a boeking is held to. What stands there: promised 60 and 40, free 100, committed 100, to be paid 90, paid 60 and 40, to
// come back 100; all of 2026, the only year of its programme. 2025 is closed.
import { sql, type Proef } from './grens.js';
import {
  AFSPRAAK,
  AFSPRAAK_2,
  ANDERS,
  B6,
  B7,
  BOEKING_1,
  BOEKING_2,
  BRON,
  C6,
  P2,
  R5,
  R6,
  R7,
  S,
  SLUITING,
  T1,
  T2,
  U1,
  U2,
  V6,
  V7,
  X6,
  boek,
  gekeurd,
  keur,
  penvoerder,
  telt,
  vol,
  vooraf,
  type Lijnen,
} from './grootboek-wie.js';
import { BEHEER, ORG_A, ORG_B } from './wie.js';

const EERST = '00000000-0000-4000-8000-000000001153';
const TIEN: Lijnen = [
  [T1, -6],
  [T2, -4],
  [R6, 10],
];
const meer = vooraf(`UPDATE ${S}.programmajaar SET budget_in_centen = 110 WHERE programma_id = '${P2}'`);
const vordering: Lijnen = [
  [V6, -5],
  [B6, 5],
];

const GEWOON: Proef[] = [
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
const CORRECTIES: Proef[] = [
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

/** An afspraak with a version of which that is signed, laid over what is usual. */
const getekend = (
  anders: { status?: string; jaar?: number; wie?: string; programma?: string; welke?: string } = {},
): string => {
  const { status = 'getekend', jaar = 2026, wie = ORG_A, programma = P2, welke = AFSPRAAK } = anders;
  return vooraf(`INSERT INTO ${S}.prestatieafspraak (id, nummer, programma_id, partij, aanbieder_id, titel, status, versie,
      aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op)
    VALUES ('${welke}', 'GROOT-001', '${programma}', 'aanbieder', '${wie}', 'Proef', 'van-kracht', 1, 'x', now(), 'x', now());
    INSERT INTO ${S}.afspraakversie (afspraak_id, versie, id, van, tot, geldig_van, plafond_in_centen, toelichting, status,
      inhoud, hash, getekend_op, opgesteld_door, opgesteld_op)
    VALUES ('${welke}', 1, '${BRON}', '2026-01-01', '2026-12-31', '2026-01-01', 5, '', '${status}', '{}',
      encode(sha256(convert_to('{}', 'UTF8')), 'hex'), ${status === 'getekend' ? 'now()' : 'NULL'}, 'x', now());
    INSERT INTO ${S}.afspraakjaar VALUES ('${welke}', 1, ${String(jaar)}, 5)`);
};
const vijf: Lijnen = [
  [R6, -5],
  [V6, 5],
];
const verplicht = (eerst: string, lijnen = vijf, mis: string | number = 'boeking_getekend'): Proef =>
  gekeurd(`${eerst}; ${boek('verplichting', lijnen)}`, mis);
const al = (soort: string, lijnen: Lijnen, anders: object): string =>
  vooraf(boek(soort, lijnen, { bron: EERST, ...anders }));
const VERPLICHTINGEN: Proef[] = [
  verplicht(getekend(), vijf, 0),
  verplicht(
    'SELECT',
    [
      [V6, -5],
      [R6, 5],
    ],
    0,
  ),
  verplicht('SELECT'),
  verplicht(getekend(), [
    [R6, -6],
    [V6, 6],
  ]),
  ...[
    { status: 'ter-ondertekening' },
    { jaar: 2027 },
    { wie: ORG_B },
    { programma: '00000000-0000-4000-8000-000000000915' },
  ].map((anders) => verplicht(getekend(anders))),
  verplicht(getekend({ welke: AFSPRAAK_2 })),
  // What was committed by an earlier version counts, unless it was undone.
  verplicht(
    `${getekend()}; ${al(
      'verplichting',
      [
        [V6, 1],
        [R6, -1],
      ],
      { id: EERST },
    )}`,
  ),
  verplicht(
    `${getekend()}; ${al(
      'verplichting',
      [
        [V6, 1],
        [R6, -1],
      ],
      { id: EERST },
    )}; ${al(
      'correctie',
      [
        [V6, -1],
        [R6, 1],
      ],
      {
        id: '00000000-0000-4000-8000-000000001154',
        keertOm: EERST,
      },
    )}`,
    vijf,
    0,
  ),
];

const leeg = (...rekeningen: string[]): string =>
  vooraf(
    `UPDATE ${S}.saldo SET saldo_in_centen = 0 WHERE rekening_id IN (${rekeningen.map((een) => `'${een}'`).join(', ')})`,
  );
const langer = vooraf(`UPDATE ${S}.programma SET tot = '2027-12-31' WHERE id = '${P2}'`);
const sluit = (id = BRON, jaar = 2026): string =>
  `INSERT INTO ${S}.jaarafsluiting VALUES ('${id}', '${P2}', ${String(jaar)}, 'meenemen', 'fenna', now())`;
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
const OVERGANGEN: Proef[] = [
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

export const GROOTBOEK_PROEVEN: Proef[] = [...GEWOON, ...CORRECTIES, ...VERPLICHTINGEN, ...OVERGANGEN];

const regel = (nr: number, rekening: string, bedrag: number) =>
  sql(
    `INSERT INTO ${S}.boekingsregel VALUES ('${BOEKING_1}', ${String(nr)}, '${rekening}', ${String(bedrag)})`,
  );
const staat = (rekening: string, bedrag: number) =>
  telt(`saldo WHERE rekening_id = '${rekening}' AND saldo_in_centen = ${String(bedrag)}`);

/** What a line does at once. */
export const SALDO_PROEVEN: Proef[] = [
  [BEHEER, regel(3, R6, 1), 'boekingsregel_erbij'],
  [BEHEER, regel(2, ANDERS, 1), 'boekingsregel_programma'],
  [BEHEER, regel(2, R5, 1), 'boekingsregel_gesloten'],
  [BEHEER, regel(2, R6, -101), 'saldo_niet_onder_nul'],
  [BEHEER, regel(2, R6, -100), 1],
  [BEHEER, regel(2, T1, -1), 1],
  [BEHEER, staat(R6, 95), 1, [BEHEER, regel(2, R6, -5)]],
  [BEHEER, staat(R7, 7), 1, [BEHEER, regel(2, R7, 7)]],
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
