// SPDX-License-Identifier: EUPL-1.2
import { DECLARATIE_STAPPEN, TERUGDRAAIEN } from './declaratie-stappen.js';
import { LOSLATEN, TOETSEN } from './declaratie-toets.js';
import {
  DECLARATIES,
  D_BE,
  D_IN,
  NIEUWE_REGEL,
  OORDEEL_IN,
  S,
  TERUG,
  VAN_TWE,
  VOORAF_DECLARATIE,
  VRAAG_NIEUW,
  beoordeling,
  bij,
  bobVanA,
  frits,
  goedkeuring,
  hoofdMbr,
  zet,
} from './declaratie-rijen.js';
import { langer, lees, voegToe, wijzig, type Proef, type Tabelgrenzen } from './grens.js';
import {
  HASH,
  PROG,
  anderFinancier,
  meebetaler,
  penvoerder,
  schijnPenvoerder,
  schijnRegio,
} from './prestatie-wie.js';
import {
  EIGENAAR,
  ONBEKEND,
  ORG_A,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  coordinator,
  coordinatorMbr,
  hoofd,
  systeem,
} from './wie.js';

const VEEL = 100_000_000_000_001;
const rls = 'rls:declaratie';
/** Of an amount of two, one was granted. */
const B = { ...beoordeling(D_BE, HASH), bedrag_in_centen: 200, toegekend_in_centen: 100 };
const G = { ...B, ...goedkeuring(B.oordeel_hash), status: 'deels-goedgekeurd' };
const OM = { ...G, ...TERUG, status: 'teruggedraaid', teruggedraaid_door: 'nel', teruggedraaid_op: TOEN };
const { terugdraaireden, ...ZONDER_REDEN } = OM;
const weg = (gewijzigd_door: string): object => ({ status: 'ingetrokken', gewijzigd_door });
const FINANCIER_A = zet(
  `INSERT INTO ${S}.programmafinancier (programma_id, organisatie_id, aandeel) VALUES ('${PROG}', '${ORG_A}', 1)`,
);
/** What pays is also what asks, and leads. */
const PENVOERDER_A = zet(`UPDATE ${S}.programma SET penvoerder_id = '${ORG_A}' WHERE id = '${PROG}';
  INSERT INTO ${S}.programmafinancier (programma_id, organisatie_id, aandeel) VALUES ('${PROG}', '${ORG_A}', 1)`);
const beoordeeld = (beoordeeld_door: string): object => ({
  ...OORDEEL_IN,
  ...{ beoordeeld_door, gewijzigd_door: beoordeeld_door },
});
const niets = (...wie: Proef[0][]): Proef[] => wie.map((een): Proef => [een, lees(), 0]);

export const DECLARATIE: Record<string, Tabelgrenzen> = {
  [`${S}.declaratie`]: {
    vooraf: [...VOORAF_DECLARATIE, NIEUWE_REGEL],
    staat: DECLARATIES,
    nieuw: VRAAG_NIEUW,
    magLeeg:
      'aanbieder_id regio rapportageminuten oordeel oordeel_hash toegekend_in_centen beoordeeld_door beoordeeld_op goedgekeurde_hash goedgekeurd_door goedgekeurd_op terugdraaireden terugdraaien_gevraagd_door terugdraaien_gevraagd_op teruggedraaid_door teruggedraaid_op',
    rechten:
      'SELECT, INSERT, UPDATE (status, oordeel, oordeel_hash, toegekend_in_centen, beoordeeld_door, beoordeeld_op, goedgekeurde_hash, goedgekeurd_door, goedgekeurd_op, terugdraaireden, terugdraaien_gevraagd_door, terugdraaien_gevraagd_op, teruggedraaid_door, teruggedraaid_op, versie, gewijzigd_door, gewijzigd_op)',
    stil: 'bewaken',
    beperkingen: {
      declaratie_pkey: { id: D_IN },
      declaratie_rapportageminuten_check: [{ rapportageminuten: -1 }, { rapportageminuten: 60_001 }],
      declaratie_nummer: { nummer: 'P-1-001-D1' },
      declaratie_nummer_check: [{ nummer: 'pp-D1' }, { nummer: 'P-D1' }, { nummer: 'PP-D1234567' }],
      declaratie_afspraak_id_fkey: { afspraak_id: ONBEKEND },
      declaratie_programma_id_fkey: { programma_id: ONBEKEND },
      declaratie_regio_check: { aanbieder_id: null, regio: 'twe' },
      declaratie_status_check: { ...G, status: 'onzin' },
      declaratie_bedrag_in_centen_check: [{ bedrag_in_centen: 0 }, { bedrag_in_centen: VEEL }],
      declaratie_hash: { hash: 'x' },
      declaratie_oordeel_hash: { ...B, oordeel_hash: 'x' },
      declaratie_toegekend: [
        { ...B, toegekend_in_centen: -1 },
        { ...B, toegekend_in_centen: 201 },
      ],
      declaratie_terugdraaireden_check: [
        { ...G, ...TERUG, terugdraaireden: ' xx ' },
        { ...G, ...TERUG, terugdraaireden: langer(1000) },
      ],
      declaratie_versie_check: { versie: 0 },
      declaratie_partij: [{ aanbieder_id: null }, { regio: 'TWE' }],
      declaratie_jaar: [
        { van: '2026-12-31', tot: '2026-01-01' },
        { van: '2025-12-31' },
        { tot: '2027-01-01' },
      ],
      declaratie_beoordelaar: { ...B, beoordeeld_door: 'aanbieder-a' },
      declaratie_goedkeurder: [
        { ...G, goedgekeurd_door: 'aanbieder-a' },
        { ...G, goedgekeurd_door: 'frits' },
      ],
      declaratie_gebonden: { ...G, goedgekeurde_hash: 'x' },
      declaratie_oordeel: [{ beoordeeld_op: TOEN }, { ...B, beoordeeld_op: null }],
      declaratie_goedkeuring: [
        { ...B, goedgekeurd_op: TOEN },
        { ...G, goedgekeurd_op: null },
      ],
      declaratie_uitkomst: [
        { ...G, status: 'goedgekeurd' },
        { ...G, toegekend_in_centen: 200 },
        { ...G, toegekend_in_centen: 0 },
        { ...G, status: 'afgewezen' },
        { ...OM, toegekend_in_centen: 0 },
      ],
      declaratie_terugdraaien: [
        { ...G, terugdraaireden },
        { ...B, ...TERUG },
      ],
      declaratie_teruggedraaid: [
        { ...G, ...TERUG, teruggedraaid_op: TOEN },
        { ...ZONDER_REDEN, terugdraaien_gevraagd_door: null, terugdraaien_gevraagd_op: null },
      ],
      declaratie_terugdraaier: { ...OM, teruggedraaid_door: 'frits' },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 7]],
      systeem: [[systeem, lees(), 7], ...niets(analist)],
      financier: [
        [penvoerder, lees(), 7],
        [meebetaler, lees(), 7],
        ...niets(anderFinancier, schijnPenvoerder),
      ],
      aanbieder: [[aanbiederA, lees(), 6], ...niets(aanbiederB, anderFinancier)],
      regio: [[coordinator, lees(), 1], ...niets(coordinatorMbr, schijnRegio)],
      indienen: [
        [aanbiederA, voegToe(), 1],
        [hoofd, voegToe({ ...VAN_TWE, ingediend_door: 'hoofd' }), 1],
        [aanbiederA, voegToe({ ingediend_door: 'x' }), rls],
        [anderFinancier, voegToe({ ingediend_door: 'anna' }), rls, FINANCIER_A],
        [coordinator, voegToe({ ...VAN_TWE, ingediend_door: 'coordinator' }), rls],
        [aanbiederB, voegToe({ ingediend_door: 'aanbieder-b' }), 'declaratie_afspraak'],
      ],
      intrekken: [
        [aanbiederA, wijzig(weg('aanbieder-a')), 1],
        [hoofd, wijzig(weg('hoofd')), 1],
        [aanbiederB, wijzig(weg('aanbieder-b')), 0],
        [anderFinancier, wijzig(weg('anna')), 0],
        [coordinator, wijzig(weg('coordinator')), 0],
        [hoofdMbr, wijzig(weg('hoofd-mbr')), 0],
        [aanbiederA, wijzig(weg('x')), rls],
        [bobVanA, wijzig(beoordeeld('bob'), bij(D_IN)), rls],
        [frits, wijzig(weg('frits'), bij(D_IN)), rls],
        [anderFinancier, wijzig(weg('anna'), bij(D_IN)), rls, PENVOERDER_A],
      ],
      besluiten: [
        [frits, wijzig(beoordeeld('frits'), bij(D_IN)), 1],
        [frits, wijzig({ ...beoordeeld('frits'), gewijzigd_door: 'x' }, bij(D_IN)), rls],
        [bobVanA, wijzig(beoordeeld('bob'), bij(D_IN)), rls],
        [bobVanA, wijzig(beoordeeld('bob'), bij(D_IN)), rls, PENVOERDER_A],
        [frits, wijzig(weg('frits'), bij(D_IN)), rls],
        [meebetaler, wijzig({ versie: 2, gewijzigd_door: 'mees' }), 0],
        [schijnPenvoerder, wijzig({ versie: 2, gewijzigd_door: 'fenna' }), 0],
      ],
    },
    triggers: {
      bewaken: [...DECLARATIE_STAPPEN, ...TERUGDRAAIEN],
      toetsen: TOETSEN,
      loslaten: LOSLATEN,
    },
  },
};
