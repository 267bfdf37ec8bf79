// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { KNOWN, measured, told } from './effect-wie.js';
import { sql, type Functiegrenzen, type Opdracht, type Proef, type Wie } from './grens.js';
import { BEHEER, HULPVRAAG_2, LATER, NIEMAND, TOEN, analist } from './wie.js';

const S = 'impactverantwoording';
const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const eerste = (tot = 12): string => `${S}.eerste_uitkomst('energie', 'winst', ${String(tot)})`;
const isKnown = (tot?: number): Opdracht => sql(`SELECT WHERE ${eerste(tot)} IS NOT NULL`);
const unknown = (anders: Record<string, object>, tot?: number): Proef => [
  analist,
  isKnown(tot),
  0,
  [BEHEER, measured(anders)],
];

const isTold = (vanaf: string, tot = 13): Opdracht =>
  sql(`SELECT WHERE ${S}.eerste_externe_uitkomst('winst', '${vanaf}', ${String(tot)}) IS NOT NULL`);

export const EFFECT_FUNCTIES: Record<string, Functiegrenzen> = {
  [`${S}.eerste_uitkomst(text,text,bigint)`]: {
    proeven: [
      [analist, isKnown(), 1, KNOWN],
      [NIEMAND, isKnown(), 0, KNOWN],
      [analist, isKnown(11), 0, KNOWN],
      unknown({ data: { moment: 'start' } }),
      unknown({ data: { waarden: { omzet: 1 } } }),
      unknown({ data: { hulpvraagId: HULPVRAAG_2 } }),
      unknown({ meting: { type: 'meting-gesloten' } }),
      unknown({ vraag: { thema: 'export' } }),
      unknown({ vraag: { type: 'hulpvraag-verlopen' } }),
      unknown({ vraag: { nr: 13 } }),
      [analist, sql(`SELECT WHERE ${eerste()} = '${TOEN}'`), 1, KNOWN],
      [
        analist,
        sql(`SELECT WHERE ${eerste()} = '${TOEN}'`),
        1,
        [BEHEER, measured({ meting: { tijd: LATER }, data: { op: TOEN } })],
      ],
      [IEDER, isKnown(), 'recht:eerste_uitkomst'],
    ],
    zonder: [
      ['platform.rol() IS NOT NULL AND', ''],
      [`m.type = 'meting-beantwoord' AND`, ''],
      [`m.data ->> 'moment' <> 'start'`, 'true'],
      [`m.data -> 'waarden' ? welke_indicator`, 'true'],
      ['m.volgnummer <= tot', 'true'],
      ['v.volgnummer <= tot', 'true'],
      [`v.type IN ('hulpvraag-ingediend', 'hulpvraag-gewijzigd')`, 'true'],
      [`v.data -> 'themas' ->> 0 = welk_thema`, 'true'],
      [`least(m.time, (m.data ->> 'op')::timestamptz)`, 'm.time'],
      [`least(m.time, (m.data ->> 'op')::timestamptz)`, `(m.data ->> 'op')::timestamptz`],
    ],
  },
  [`${S}.eerste_externe_uitkomst(text,text,bigint)`]: {
    proeven: [
      [analist, isTold('2027'), 1, told()],
      [analist, isTold('2027-K1'), 1, told()],
      [analist, isTold('2026'), 1, told()],
      [analist, isTold('2028'), 0, told()],
      [analist, isTold('2027-K3'), 1, told({ perioden: { winst: ['2027-K3'] } })],
      [analist, isTold('2027-K4'), 0, told({ perioden: { winst: ['2027-K3'] } })],
      [NIEMAND, isTold('2027'), 0, told()],
      [analist, isTold('2027', 12), 0, told()],
      [analist, isTold('2027'), 0, told({ soort: 'cel' })],
      [analist, isTold('2027'), 0, told({ perioden: { omzet: ['2027'] } })],
      [analist, isTold('2027'), 0, told({}, 'externe-bron-ingetrokken')],
      [IEDER, isTold('2027'), 'recht:eerste_externe_uitkomst'],
    ],
    zonder: [
      ['platform.rol() IS NOT NULL AND', ''],
      [`m.type = 'externe-bron-ingelezen' AND`, ''],
      ['m.volgnummer <= tot', 'true'],
      [`m.data ->> 'soort' = 'bedrijf'`, 'true'],
      ['left(p, 4) > left(vanaf, 4) OR', ''],
      ['length(p) <> length(vanaf) OR', ''],
      ['p >= vanaf', 'true'],
    ],
  },
  [`${S}.bewaak_ontwerp()`]: {
    proeven: [[IEDER, sql(`SELECT ${S}.bewaak_ontwerp()`), 'recht:bewaak_ontwerp']],
    zonder: [
      [`TG_OP <> 'INSERT'`, 'false'],
      ['NEW.indicator, 9223372036854775807) IS NOT NULL', 'NEW.indicator, 0) IS NOT NULL'],
      [
        `'periodenVoor')::integer, 9223372036854775807) IS NOT NULL`,
        `'periodenVoor')::integer, 0) IS NOT NULL`,
      ],
    ],
  },
  [`${S}.bewaak_loting()`]: {
    proeven: [[IEDER, sql(`SELECT ${S}.bewaak_loting()`), 'recht:bewaak_loting']],
    zonder: [
      [`TG_OP = 'DELETE'`, 'false'],
      ['OLD.getrokken_op IS NOT NULL', 'false'],
      ['to_jsonb(OLD) - trekking <> to_jsonb(NEW) - trekking', 'false'],
    ],
  },
};

export const EFFECT_DUBBEL: Record<string, string> = {
  // Every name in it stands with its schema.
  [`functie ${S}.eerste_uitkomst(text,text,bigint): zonder eigen zoekpad`]: 'de functie zelf',
  [`functie ${S}.eerste_externe_uitkomst(text,text,bigint): zonder eigen zoekpad`]: 'de functie zelf',
};
