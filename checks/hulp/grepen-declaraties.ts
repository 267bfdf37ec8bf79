// SPDX-License-Identifier: EUPL-1.2
// What somebody of a financier, or of an aanbieder, would try with SQL of his own to get money: asking it twice, or deciding
// alone about what takes two.
import { SYSTEEM, type Actor } from '#libs/kernel';
import type { Greep } from './grepen.js';

export const id = (nr: number): string => `00000000-0000-4000-9000-${String(nr).padStart(12, '0')}`;
const [FINANCIER, ANDERE, AANBIEDER, PROGRAMMA, AFSPRAAK, VERSIE, INDICATOR] = [1, 2, 3, 4, 5, 6, 7].map(id);
const [GOED, GEMELD, EERSTE, TWEEDE, OPEN, KLAAR, BELANG] = [11, 12, 21, 22, 23, 24, 31].map(id);

export const van = (subject: string, organisatieId = FINANCIER ?? ''): Actor => ({
  rol: 'financier',
  subject,
  organisatieId,
});
const [beoordelaar, tweede, belanghebbende] = [van('greep-1'), van('greep-2'), van('greep-3')];
const aanbieder: Actor = { rol: 'aanbieder', subject: 'greep-a', organisatieId: AANBIEDER ?? '' };
const alsAanbieder = van('greep-a');
const medefinancier = van('greep-4', ANDERE);

const declaratie = (welke: string | undefined, nr: number, status: string): string => {
  const oordeel =
    status === 'ingediend'
      ? 'NULL, NULL, NULL, NULL, NULL'
      : `'{}', encode(sha256('{}'), 'hex'), 100, 'greep-1', now()`;
  return `INSERT INTO prestatiefinanciering.declaratie (id, nummer, afspraak_id, programma_id, aanbieder_id, jaar, van, tot, status,
      bedrag_in_centen, inhoud, hash, ingediend_door, ingediend_op, oordeel, oordeel_hash, toegekend_in_centen, beoordeeld_door,
      beoordeeld_op, versie, gewijzigd_door, gewijzigd_op) VALUES ('${welke}', 'GREEP-001-D${nr}', '${AFSPRAAK}', '${PROGRAMMA}',
      '${AANBIEDER}', 2026, '2026-01-01', '2026-12-31', '${status}', 100, '{}', encode(sha256('{}'), 'hex'), 'greep-a', now(),
      ${oordeel}, 1, 'greep-a', now())`;
};
const regel = (welke: string | undefined, prestatie: string | undefined, besluit: string): string =>
  `INSERT INTO prestatiefinanciering.declaratieregel VALUES ('${welke}', '${prestatie}', 1, 100, true, ${besluit})`;
const prestatie = (welke: string | undefined, status: string, reden: string, besluit: string): string =>
  `INSERT INTO prestatiefinanciering.prestatie (id, programma_id, afspraak_id, afspraakversie, indicator_id, aanbieder_id, regio,
    mijlpaal, prestatiedatum, gebleken_op, aantal, tarief_in_centen, bonus_in_centen, bonus_groepen, bedrag_in_centen, herkomst,
    status, reden, versie, gemeld_door, gemeld_op, besloten_door, besloten_op, declarabel_vanaf) VALUES ('${welke}',
    '${PROGRAMMA}', '${AFSPRAAK}', 1, '${INDICATOR}', '${AANBIEDER}', 'TWE', 'gemeld', '2026-03-01', '2026-03-01', 1, 100, 0, '{}',
    100, 'gemeld', '${status}', '${reden}', 1, 'x', now(), ${besluit})`;
/** The text that the tables ask, and its hash. */
const leg = (kolom: string, hash: string, functie: string): string =>
  `UPDATE prestatiefinanciering.declaratie d SET ${kolom} = prestatiefinanciering.${functie}(d)::text,
    ${hash} = encode(sha256(convert_to(prestatiefinanciering.${functie}(d)::text, 'UTF8')), 'hex')
    WHERE d.programma_id = '${PROGRAMMA}' AND d.${kolom} IS NOT NULL`;

// Steps that were taken long ago, hence without the triggers.
const OPSTELLING = [
  'SET session_replication_role = replica',
  ...[
    'bankrekening WHERE id::text',
    'prestatiecontrole WHERE prestatie_id::text',
    'bezwaar WHERE declaratie_id::text',
    'declaratieregel WHERE declaratie_id::text',
    'declaratie WHERE id::text',
    'prestatie WHERE id::text',
  ].map((wat) => `DELETE FROM prestatiefinanciering.${wat} LIKE '00000000-0000-4000-9000-%'`),
  ...[
    'belang',
    'indicator',
    'afspraakjaar',
    'afspraakversie',
    'prestatieafspraak',
    'programmafinancier',
    'programma',
  ].map(
    (tabel) =>
      `DELETE FROM prestatiefinanciering.${tabel} t WHERE to_jsonb(t)::text LIKE '%00000000-0000-4000-9000-%'`,
  ),
  `INSERT INTO prestatiefinanciering.programma VALUES ('${PROGRAMMA}', 'GREEP', 'Greep', '', '{}', '{}', 'Proefwet', false,
    '2026-01-01', '2026-12-31', 'vastgesteld', '${FINANCIER}', 1, 'x', now(), 'x', now())`,
  `INSERT INTO prestatiefinanciering.programmafinancier VALUES ('${PROGRAMMA}', '${FINANCIER}', 6000, 'x', now()),
    ('${PROGRAMMA}', '${ANDERE}', 4000, 'x', now())`,
  `INSERT INTO prestatiefinanciering.prestatieafspraak (id, nummer, programma_id, partij, aanbieder_id, titel, status,
    aangeboden_op, versie, aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op) VALUES ('${AFSPRAAK}', 'GREEP-001',
    '${PROGRAMMA}', 'aanbieder', '${AANBIEDER}', 'Greep', 'van-kracht', now(), 1, 'x', now(), 'x', now())`,
  `INSERT INTO prestatiefinanciering.afspraakversie (afspraak_id, versie, id, van, tot, geldig_van, plafond_in_centen, toelichting,
    status, inhoud, hash, getekend_op, opgesteld_door, opgesteld_op) VALUES ('${AFSPRAAK}', 1, '${VERSIE}', '2026-01-01',
    '2026-12-31', '2026-01-01', 1000, '', 'getekend', '{}', encode(sha256('{}'), 'hex'), now(), 'x', now())`,
  `INSERT INTO prestatiefinanciering.indicator VALUES ('${INDICATOR}', '${AFSPRAAK}', 1, 1, 'I1', 'Geholpen', 'Geholpen', 'gemeld',
    'keer', 100, NULL, 0, '{levering-in-keten}', 90, 0, '{}')`,
  prestatie(GOED, 'aanvaard', 'bewijs-goed', `'y', now(), '2026-03-08'`),
  prestatie(GEMELD, 'gemeld', 'wacht-op-beoordeling', 'NULL, NULL, NULL'),
  ...[
    declaratie(EERSTE, 1, 'ingediend'),
    declaratie(TWEEDE, 2, 'ingediend'),
    declaratie(OPEN, 3, 'ingediend'),
  ],
  declaratie(KLAAR, 4, 'beoordeeld'),
  `INSERT INTO prestatiefinanciering.belang VALUES ('${BELANG}', 'greep-3', '${AANBIEDER}', 'Een belang.', '2026-01-01', NULL,
    now(), NULL)`,
];
const NA = [
  leg('inhoud', 'hash', 'declaratieinhoud'),
  leg('oordeel', 'oordeel_hash', 'oordeelinhoud'),
  'SET session_replication_role = origin',
];
const vrij = [
  ...OPSTELLING,
  `DELETE FROM prestatiefinanciering.declaratie WHERE id IN ('${OPEN}', '${KLAAR}')`,
  'SET session_replication_role = origin',
];
const open = [
  ...OPSTELLING,
  `DELETE FROM prestatiefinanciering.declaratie WHERE id IN ('${EERSTE}', '${TWEEDE}', '${KLAAR}')`,
  ...[regel(OPEN, GOED, `'toegekend', NULL, NULL`), ...NA],
];
const beoordeeld = [
  ...OPSTELLING,
  `DELETE FROM prestatiefinanciering.declaratie WHERE id IN ('${EERSTE}', '${TWEEDE}', '${OPEN}')`,
  ...[regel(KLAAR, GOED, `'toegekend', NULL, NULL`), ...NA],
];

const assess = (door: string): string =>
  `UPDATE prestatiefinanciering.declaratie SET status = 'beoordeeld', oordeel = inhoud, oordeel_hash = hash,
    toegekend_in_centen = 100, beoordeeld_op = now(), beoordeeld_door = '${door}', gewijzigd_door = '${door}' WHERE id = '${OPEN}'`;
const approve = (door: string, erbij = ''): string =>
  `UPDATE prestatiefinanciering.declaratie SET status = 'goedgekeurd', goedgekeurde_hash = oordeel_hash, goedgekeurd_op = now(),
    goedgekeurd_door = '${door}'${erbij}, gewijzigd_door = current_setting('app.subject') WHERE id = '${KLAAR}'`;
export const claim = (welke: string | undefined): string =>
  `INSERT INTO prestatiefinanciering.declaratieregel SELECT d.id, '${welke}', 1, 100, false FROM prestatiefinanciering.declaratie d
    WHERE d.programma_id = '${PROGRAMMA}' ORDER BY random() LIMIT 1 RETURNING 1`;

/** What more can be tried in: `vrij` without a declaratie that is looked at, `beoordeeld` with one. */
export const GREEPWERELD = {
  ...{ aanbieder, aanbiederId: AANBIEDER ?? '', programmaId: PROGRAMMA ?? '', goed: GOED ?? '' },
  ...{ klaar: KLAAR ?? '', vrij, beoordeeld },
};

/** Every way to get money by oneself, or twice. */
export function declaratiegrepen(): Greep[] {
  const eens = (naam: string, wie: Actor, sql: string, vooraf: readonly string[]): Greep => ({
    ...{ naam, wie, sql, vooraf, tegelijk: 1, mag: 0 },
  });
  return [
    {
      naam: 'een prestatie twee keer declareren',
      wie: aanbieder,
      sql: claim(GOED),
      tegelijk: 2,
      mag: 1,
      vooraf: vrij,
    },
    eens('declareren wat niet is aanvaard', aanbieder, claim(GEMELD), vrij),
    eens('beoordelen wat men zelf indiende', alsAanbieder, assess('greep-a'), open),
    eens('beoordelen met een belang', belanghebbende, assess('greep-3'), open),
    eens('beoordelen in naam van een ander', tweede, assess('greep-1'), open),
    eens('goedkeuren wat men zelf beoordeelde', beoordelaar, approve('greep-1'), beoordeeld),
    eens('goedkeuren wat men zelf indiende', alsAanbieder, approve('greep-a'), beoordeeld),
    eens('goedkeuren in naam van een ander', beoordelaar, approve('greep-2'), beoordeeld),
    eens(
      'van beoordelaar wisselen en goedkeuren',
      beoordelaar,
      approve('greep-1', `, beoordeeld_door = 'greep-2'`),
      beoordeeld,
    ),
    eens('goedkeuren met een belang', belanghebbende, approve('greep-3'), beoordeeld),
    eens('goedkeuren zonder te boeken', tweede, approve('greep-2'), beoordeeld),
    eens('goedkeuren wie alleen meebetaalt', medefinancier, approve('greep-4'), beoordeeld),
    eens('goedkeuren als aanbieder', aanbieder, approve('greep-a'), beoordeeld),
    eens('goedkeuren als systeem', SYSTEEM, approve('systeem'), beoordeeld),
    eens('een declaratie weggooien', tweede, `DELETE FROM prestatiefinanciering.declaratie`, beoordeeld),
    eens(
      'het gevraagde bedrag wijzigen',
      aanbieder,
      `UPDATE prestatiefinanciering.declaratie SET bedrag_in_centen = 200`,
      open,
    ),
    eens('een belang weggooien', belanghebbende, `DELETE FROM prestatiefinanciering.belang`, open),
    eens(
      'een belang eindigen alsof het er niet was',
      belanghebbende,
      `UPDATE prestatiefinanciering.belang SET tot = '2026-02-01', beeindigd_op = '2026-02-01' WHERE id = '${BELANG}'`,
      open,
    ),
  ];
}
