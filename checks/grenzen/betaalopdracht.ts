// SPDX-License-Identifier: EUPL-1.2
import {
  B_AF,
  B_EEN,
  B_NIEUW,
  B_VRIJ,
  B_WEG,
  BERICHT,
  D_1,
  D_2,
  D_3,
  D_4,
  D_5,
  D_CONCEPT,
  D_OPEN,
  D_TERUG,
  D_VRIJ,
  KEUR,
  K_ADA,
  K_BO,
  K_PROGRAMMA,
  O_AF,
  O_EEN,
  O_NIEUW,
  O_VRIJ,
  O_WEG,
  P1,
  P2,
  S,
  VOORAF,
  anderFinancier,
  bij,
  kaal,
  penvoerder,
  schijnPenvoerder,
  vervallen,
  voorbij,
} from './betaling-wie.js';
import { lees, sql, voegToe, wijzig, type Opdracht, type Proef, type Tabelgrenzen } from './grens.js';
import { B6, R6, boek } from './grootboek-wie.js';
import { BEHEER, EIGENAAR, NIEUW, ONBEKEND, TOEN, analist, systeem } from './wie.js';

const BETAALD = { status: 'betaald', bankbericht_id: BERICHT, afgehandeld_op: TOEN };
const GEWEIGERD = { ...BETAALD, status: 'geweigerd', reden: 'AC04' };
const VERVALLEN = { status: 'vervallen', afgehandeld_op: TOEN };
const opdracht = (welke: string, batch_id: string, declaratie_id: string, anders: object = {}): object => ({
  ...{ id: welke, end_to_end_id: kaal(welke), batch_id, declaratie_id, ...anders },
});
const stap = (waarden: object, welke = O_NIEUW): Opdracht => wijzig(waarden, bij(welke));
const nieuw = (anders: object, mis: string, eerst?: Proef[3]): Proef =>
  eerst === undefined ? [BEHEER, voegToe(anders), mis] : [BEHEER, voegToe(anders), mis, eerst];
/** Paid, with that in the ledger, as it is looked at when it is committed. */
const betaald = (verwacht: number | string, boeking: string): Proef => [
  BEHEER,
  KEUR,
  verwacht,
  [
    BEHEER,
    sql(`SET LOCAL session_replication_role = replica; ${boeking}; SET LOCAL session_replication_role = origin;
      UPDATE ${S}.betaalopdracht SET status = 'betaald', bankbericht_id = '${BERICHT}', afgehandeld_op = now()
      WHERE ${bij(O_VRIJ)}`),
  ],
];

const BEWAKEN: Proef[] = [
  nieuw(VERVALLEN, 'betaalopdracht_stap'),
  nieuw({ batch_id: B_EEN }, 'betaalopdracht_batch'),
  nieuw({ programma_id: P1 }, 'betaalopdracht_batch'),
  nieuw({ declaratie_id: D_OPEN }, 'betaalopdracht_declaratie'),
  nieuw({ declaratie_id: D_CONCEPT }, 'betaalopdracht_declaratie'),
  nieuw({ declaratie_id: D_TERUG }, 'betaalopdracht_declaratie'),
  nieuw({ bedrag_in_centen: 99 }, 'betaalopdracht_declaratie'),
  nieuw({ bankrekening_id: K_BO }, 'betaalopdracht_rekening'),
  nieuw({ bankrekening_id: K_PROGRAMMA }, 'betaalopdracht_rekening'),
  nieuw({}, 'betaalopdracht_rekening', vervallen(K_ADA)),
  nieuw(
    {},
    'betaalopdracht_rekening',
    voorbij(`UPDATE ${S}.betaalbatch SET opgesteld_op = '2026-01-07T23:59:59Z'`),
  ),
  [BEHEER, stap(BETAALD), 'betaalopdracht_stap'],
  [BEHEER, stap(BETAALD, O_VRIJ), 1],
  [BEHEER, stap(GEWEIGERD, O_VRIJ), 1],
  [BEHEER, stap(GEWEIGERD, O_AF), 'betaalopdracht_stap'],
  [
    BEHEER,
    stap(BETAALD, O_WEG),
    'betaalopdracht_stap',
    voorbij(`UPDATE ${S}.betaalbatch SET status = 'vrijgegeven',
    vrijgegeven_door = 'x', vrijgegeven_op = now(), vrijgegeven_hash = bestand_hash, tweede_door = 'y', tweede_op = now(),
    tweede_hash = bestand_hash, ingetrokken_door = NULL, ingetrokken_op = NULL WHERE ${bij(B_WEG)}`),
  ],
  [BEHEER, stap(VERVALLEN, O_VRIJ), 'betaalopdracht_stap'],
  [
    BEHEER,
    stap(VERVALLEN),
    1,
    voorbij(`UPDATE ${S}.betaalbatch SET status = 'ingetrokken', ingetrokken_door = 'x', ingetrokken_op = now()
      WHERE ${bij(B_NIEUW)}`),
  ],
];

export const BETAALOPDRACHT: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.betaalopdracht': {
    vooraf: VOORAF,
    langsTriggers: true,
    staat: [
      {
        ...{ ...opdracht(O_NIEUW, B_NIEUW, D_1), programma_id: P2, bankrekening_id: K_ADA },
        ...{ bedrag_in_centen: 100, status: 'open', reden: null, bankbericht_id: null, afgehandeld_op: null },
      },
      opdracht(O_EEN, B_EEN, D_2),
      opdracht(O_VRIJ, B_VRIJ, D_3),
      opdracht(O_AF, B_AF, D_4, BETAALD),
      opdracht(O_WEG, B_WEG, D_5, VERVALLEN),
    ],
    nieuw: { id: NIEUW, end_to_end_id: kaal(NIEUW), declaratie_id: D_VRIJ },
    magLeeg: 'reden bankbericht_id afgehandeld_op',
    rechten: 'SELECT, INSERT, UPDATE (status, reden, bankbericht_id, afgehandeld_op)',
    beperkingen: {
      betaalopdracht_pkey: { id: O_NIEUW, end_to_end_id: kaal(O_NIEUW) },
      betaalopdracht_batch_id_fkey: { batch_id: ONBEKEND },
      betaalopdracht_declaratie_id_fkey: { declaratie_id: ONBEKEND },
      betaalopdracht_bankrekening_id_fkey: { bankrekening_id: ONBEKEND },
      betaalopdracht_bankbericht_id_fkey: { ...BETAALD, bankbericht_id: ONBEKEND },
      betaalopdracht_bedrag_in_centen_check: [{ bedrag_in_centen: 0 }, { bedrag_in_centen: 100_000_000_000 }],
      betaalopdracht_status_check: { ...VERVALLEN, status: 'onzin' },
      betaalopdracht_reden_check: [
        { ...GEWEIGERD, reden: 'ac04' },
        { ...GEWEIGERD, reden: 'A'.repeat(36) },
      ],
      // With the key of the table: one reference is of one order.
      betaalopdracht_eigen: [{ end_to_end_id: 'x' }, { end_to_end_id: kaal(O_NIEUW) }],
      betaalopdracht_reden: [{ ...GEWEIGERD, reden: null }, { reden: 'AC04' }],
      betaalopdracht_antwoord: [
        { ...BETAALD, bankbericht_id: null },
        { ...GEWEIGERD, bankbericht_id: null },
        { ...VERVALLEN, bankbericht_id: BERICHT },
      ],
      betaalopdracht_afgehandeld: [{ afgehandeld_op: TOEN }, { ...VERVALLEN, afgehandeld_op: null }],
      betaalopdracht_levend: [{ declaratie_id: D_1 }, { declaratie_id: D_4 }],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 5]],
      systeem: [
        [systeem, lees(), 5],
        [analist, lees(), 0],
      ],
      lezen: [
        [penvoerder, lees(), 5],
        [anderFinancier, lees(), 0],
        [schijnPenvoerder, lees(), 0],
      ],
      opstellen: [
        [penvoerder, voegToe(), 1],
        [penvoerder, voegToe({ declaratie_id: D_5 }), 1],
        [anderFinancier, voegToe(), 'rls:betaalopdracht'],
        [schijnPenvoerder, voegToe(), 'rls:betaalopdracht'],
      ],
      verwerken: [
        [penvoerder, stap(BETAALD, O_VRIJ), 1],
        [anderFinancier, wijzig(BETAALD), 0],
        [schijnPenvoerder, wijzig(BETAALD), 0],
      ],
    },
    triggers: {
      bewaken: BEWAKEN,
      toetsen: [
        betaald('betaalopdracht_geboekt', 'SELECT'),
        betaald(0, boek('betaling', [[B6, -100]], { bron: O_VRIJ, aantal: 2 })),
        betaald('betaalopdracht_geboekt', boek('vordering', [[B6, -100]], { bron: O_VRIJ, aantal: 2 })),
        betaald('betaalopdracht_geboekt', boek('betaling', [[B6, -100]], { aantal: 2 })),
        betaald('betaalopdracht_geboekt', boek('betaling', [[R6, -100]], { bron: O_VRIJ, aantal: 2 })),
        betaald('betaalopdracht_geboekt', boek('betaling', [[B6, -99]], { bron: O_VRIJ, aantal: 2 })),
        [BEHEER, KEUR, 0, [BEHEER, stap(GEWEIGERD, O_VRIJ)]],
      ],
    },
  },
};
