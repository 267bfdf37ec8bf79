// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import {
  B_AF,
  B_EEN,
  B_NIEUW,
  B_VRIJ,
  B_WEG,
  HASH,
  KEUR,
  K_ADA,
  K_PROGRAMMA,
  P2,
  S,
  VOORAF,
  anderFinancier,
  bij,
  goedkeurder,
  meebetaler,
  penvoerder,
  penvoerder2,
  schijnPenvoerder,
  vervallen,
  voorbij,
} from './betaling-wie.js';
import {
  lees,
  sql,
  voegToe,
  wijzig,
  type Opdracht,
  type Proef,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import { BEHEER, EIGENAAR, NIEUW, ONBEKEND, TOEN, analist, systeem } from './wie.js';

const ANDERE_HASH = 'b'.repeat(64);
const eerste = (door: string, anders: object = {}): object => ({
  ...{ status: 'eenmaal-vrijgegeven', vrijgegeven_door: door, vrijgegeven_op: TOEN },
  ...{ vrijgegeven_hash: HASH, ...anders },
});
const tweede = (door: string, anders: object = {}): object => ({
  ...{ status: 'vrijgegeven', tweede_door: door, tweede_op: TOEN, tweede_hash: HASH, ...anders },
});
const weg = (door: string): object => ({
  status: 'ingetrokken',
  ingetrokken_door: door,
  ingetrokken_op: TOEN,
});
const BEIDE = { ...eerste('frits'), ...tweede('mees') };
const OPNIEUW = { versie: 2 };
const stap = (waarden: object, welke = B_NIEUW): Opdracht => wijzig(waarden, bij(welke));
/** At the commit, after that. */
const gekeurd = (verwacht: number | string, wie: Wie, doe: Opdracht): Proef => [
  BEHEER,
  KEUR,
  verwacht,
  [wie, doe],
];
/** With orders that are otherwise, released or taken back by the worker: who that is, is not what is looked at. */
const metOpdracht = (anders: string, en: string): Opdracht =>
  sql(`SET LOCAL session_replication_role = replica; ${anders}; SET LOCAL session_replication_role = origin;
    UPDATE ${S}.betaalbatch SET ${en} WHERE ${bij(B_NIEUW)}`);
const NOG_EEN = `INSERT INTO ${S}.betaalopdracht (id, batch_id, programma_id, declaratie_id, bankrekening_id, end_to_end_id,
    bedrag_in_centen, status, afgehandeld_op)
  SELECT '${NIEUW}', batch_id, programma_id, declaratie_id, bankrekening_id, '${NIEUW.replaceAll('-', '')}', 1, 'vervallen', now()
  FROM ${S}.betaalopdracht WHERE batch_id = '${B_NIEUW}'`;
const opdrachten = (wat: string, welke = B_NIEUW): string =>
  `UPDATE ${S}.betaalopdracht SET ${wat} WHERE batch_id = '${welke}'`;
const VRIJ = `status = 'eenmaal-vrijgegeven', vrijgegeven_door = '${SYSTEEM.subject}', vrijgegeven_op = now(),
  vrijgegeven_hash = bestand_hash`;
const INGETROKKEN = `status = 'ingetrokken', ingetrokken_door = '${SYSTEEM.subject}', ingetrokken_op = now()`;

export const BETAALBATCH: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.betaalbatch': {
    vooraf: VOORAF,
    langsTriggers: true,
    staat: [
      {
        ...{ id: B_NIEUW, nummer: 'P-2-B1', programma_id: P2, bankrekening_id: K_PROGRAMMA },
        ...{ status: 'opgesteld', aantal: 1, bedrag_in_centen: 100, uitvoerdatum: '2026-02-02', versie: 1 },
        ...{ bestand: '{}', bestand_hash: HASH, opgesteld_door: 'fenna', opgesteld_op: '2026-02-01T10:00Z' },
        ...{ vrijgegeven_door: null, vrijgegeven_op: null, vrijgegeven_hash: null, tweede_door: null },
        ...{ tweede_op: null, tweede_hash: null, ingetrokken_door: null, ingetrokken_op: null },
      },
      { id: B_EEN, nummer: 'P-2-B2', ...eerste('frits') },
      { id: B_VRIJ, nummer: 'P-2-B3', ...BEIDE },
      { id: B_AF, nummer: 'P-2-B4', ...BEIDE, status: 'verwerkt' },
      { id: B_WEG, nummer: 'P-2-B5', ...weg('fenna') },
    ],
    nieuw: { id: NIEUW, nummer: 'P-2-B9' },
    magLeeg:
      'vrijgegeven_door vrijgegeven_op vrijgegeven_hash tweede_door tweede_op tweede_hash ingetrokken_door ingetrokken_op',
    rechten:
      'SELECT, INSERT, UPDATE (status, vrijgegeven_door, vrijgegeven_op, vrijgegeven_hash, tweede_door, tweede_op, tweede_hash, ingetrokken_door, ingetrokken_op, versie)',
    beperkingen: {
      betaalbatch_pkey: { id: B_NIEUW },
      betaalbatch_nummer: { nummer: 'P-2-B1' },
      betaalbatch_nummer_check: { nummer: 'P-2-1' },
      betaalbatch_programma_id_fkey: { programma_id: ONBEKEND },
      betaalbatch_bankrekening_id_fkey: { bankrekening_id: ONBEKEND },
      betaalbatch_status_check: eerste('x', { status: 'onzin' }),
      betaalbatch_aantal_check: [{ aantal: 0 }, { aantal: 10_001 }],
      betaalbatch_bedrag_in_centen_check: [
        { bedrag_in_centen: 0 },
        { bedrag_in_centen: 100_000_000_000_001 },
      ],
      betaalbatch_hash: { bestand_hash: ANDERE_HASH },
      betaalbatch_versie_check: { versie: 0 },
      betaalbatch_eerste: [
        eerste('x', { vrijgegeven_op: null }),
        { status: 'eenmaal-vrijgegeven' },
        eerste('x', { status: 'opgesteld' }),
      ],
      betaalbatch_tweede: [
        eerste('x', { status: 'vrijgegeven' }),
        { ...BEIDE, status: 'eenmaal-vrijgegeven' },
        { ...BEIDE, tweede_op: null },
      ],
      betaalbatch_twee_mensen: { ...eerste('x'), ...tweede('x') },
      betaalbatch_gebonden: [
        eerste('x', { vrijgegeven_hash: ANDERE_HASH }),
        { ...BEIDE, tweede_hash: ANDERE_HASH },
      ],
      betaalbatch_ingetrokken: [{ status: 'ingetrokken' }, { ingetrokken_door: 'x', ingetrokken_op: TOEN }],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 5]],
      systeem: [
        [systeem, lees(), 5],
        [analist, lees(), 0],
      ],
      lezen: [
        [penvoerder, lees(), 5],
        [meebetaler, lees(), 5],
        [anderFinancier, lees(), 0],
        [schijnPenvoerder, lees(), 0],
      ],
      opstellen: [
        [penvoerder, voegToe(), 1],
        [penvoerder, voegToe({ opgesteld_door: 'x' }), 'rls:betaalbatch'],
        [anderFinancier, voegToe({ opgesteld_door: 'anna' }), 'rls:betaalbatch'],
      ],
      besluiten: [
        [penvoerder2, stap(eerste('frits')), 1],
        [anderFinancier, wijzig(OPNIEUW), 0],
        [schijnPenvoerder, wijzig(OPNIEUW), 0],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, voegToe(weg('x')), 'betaalbatch_stap'],
        [BEHEER, voegToe({ bankrekening_id: K_ADA }), 'betaalbatch_rekening'],
        [BEHEER, voegToe({ opgesteld_op: '2025-12-31T23:59:59Z' }), 'betaalbatch_rekening'],
        [BEHEER, voegToe(), 'betaalbatch_rekening', vervallen(K_PROGRAMMA)],
        [penvoerder2, stap(eerste('frits')), 1],
        [penvoerder2, stap(eerste('x')), 'betaalbatch_zelf'],
        [goedkeurder, stap(eerste('gerda')), 'betaalbatch_goedkeurder'],
        [penvoerder2, stap(eerste('frits')), 'betaalbatch_rekening', vervallen(K_PROGRAMMA)],
        [penvoerder2, stap(eerste('frits')), 'betaalbatch_rekening', vervallen(K_ADA)],
        [meebetaler, stap(tweede('mees'), B_EEN), 1],
        [meebetaler, stap(tweede('x'), B_EEN), 'betaalbatch_zelf'],
        [goedkeurder, stap(tweede('gerda'), B_EEN), 'betaalbatch_goedkeurder'],
        [meebetaler, stap({ ...eerste('x'), ...tweede('mees') }, B_EEN), 'betaalbatch_stap'],
        [penvoerder, stap(weg('fenna')), 1],
        [penvoerder, stap(weg('fenna'), B_EEN), 1],
        [penvoerder, stap(weg('x')), 'betaalbatch_zelf'],
        [penvoerder, stap(weg('fenna'), B_VRIJ), 'betaalbatch_stap'],
        [penvoerder, stap(OPNIEUW), 'betaalbatch_stap'],
        [penvoerder, stap(OPNIEUW, B_AF), 'betaalbatch_stap'],
        [penvoerder, stap({ status: 'verwerkt' }, B_VRIJ), 'betaalbatch_stap'],
        [
          penvoerder,
          stap({ status: 'verwerkt' }, B_VRIJ),
          1,
          voorbij(opdrachten(`status = 'vervallen', afgehandeld_op = now()`, B_VRIJ)),
        ],
      ],
      toetsen: [
        gekeurd('betaalbatch_som', BEHEER, voegToe()),
        gekeurd(0, penvoerder2, stap(eerste('frits'))),
        gekeurd('betaalbatch_som', penvoerder, stap(weg('fenna'))),
        gekeurd('betaalbatch_som', BEHEER, metOpdracht(opdrachten('bedrag_in_centen = 99'), VRIJ)),
        gekeurd(
          'betaalbatch_som',
          BEHEER,
          metOpdracht(`${opdrachten('bedrag_in_centen = 99')}; ${NOG_EEN}`, VRIJ),
        ),
        gekeurd(
          0,
          BEHEER,
          metOpdracht(opdrachten(`status = 'vervallen', afgehandeld_op = now()`), INGETROKKEN),
        ),
      ],
    },
  },
};
