// SPDX-License-Identifier: EUPL-1.2
import { type Proef } from './grens.js';
import {
  AFSPRAAK,
  AFSPRAAK_2,
  BRON,
  EERST,
  EERST_TERUG,
  P2,
  R6,
  S,
  V6,
  boek,
  gekeurd,
  vooraf,
  type Lijnen,
} from './grootboek-wie.js';
import { ORG_A, ORG_B } from './wie.js';

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
/** What is committed was signed for. */
export const VERPLICHTING_PROEVEN: Proef[] = [
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
  gekeurd(`${getekend()}; ${boek('verplichting', vijf, { bron: EERST })}`, 'boeking_getekend'),
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
        id: EERST_TERUG,
        keertOm: EERST,
      },
    )}`,
    vijf,
    0,
  ),
];
