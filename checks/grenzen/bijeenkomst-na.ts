// SPDX-License-Identifier: EUPL-1.2
// B1 began long ago and lasts: there is a code, and its moderator is noted as present. B3 has no code.
import { B1, B2, B3 } from './aanmelding.js';
import { bytes } from './betrokkene.js';
import { C1, C2, ander, derde, schijnBeheerder } from './community-wie.js';
import {
  lees,
  sql,
  verwijder,
  voegToe,
  wijzig,
  type Opdracht,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import {
  BEHEER,
  BETROKKENE_1,
  BETROKKENE_2,
  EIGENAAR,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  bewezen,
  coordinator,
  coordinatorMbr,
  id,
  onbewezen,
  ondernemer,
  systeem,
} from './wie.js';

export const [VAN_BEHEERDER, VAN_DERDE, VAN_ANDER] = [id(401), id(402), id(403)];
const [R1, R2] = [id(421), id(422)];
export const RONDE = id(431);
const [E1, E2] = [id(441), id(442)];
export const HASH = 'h'.repeat(43);
/** With the key of the mail about one aanmelding. */
export const sleutelVan = (aanmelding: string, rol: 'indiener' | 'analist' = 'indiener'): Wie => ({
  via: 'app',
  actor: { rol, subject: `evaluatie:${aanmelding}` },
});

/** B1 is over since the day before `TOEN`, and all who signed up have a place; with what is different. */
export const isGeweest = (anders = ''): Opdracht =>
  sql(`UPDATE communities.bijeenkomst SET begin = '2025-12-30', eind = '2025-12-31', capaciteit = 3 WHERE id = '${B1}';
    UPDATE communities.aanmelding SET status = 'aangemeld' WHERE bijeenkomst_id = '${B1}';
    UPDATE communities.aanmelding SET aanwezig = true WHERE bijeenkomst_id = '${B1}'; ${anders}`);
const OOK_VAN_DERDE =
  sql(`INSERT INTO communities.evaluatie SELECT gen_random_uuid(), '${VAN_DERDE}', betrokkene_id, score,
  tekst, gegeven_op, gewijzigd_op FROM communities.evaluatie WHERE id = '${E2}'`);
const B3_AFGELAST = sql(
  `UPDATE communities.bijeenkomst SET status = 'afgelast', reden = 'x' WHERE id = '${B3}'`,
);

export const BIJEENKOMSTENREEKS: Record<string, Tabelgrenzen> = {
  'communities.bijeenkomstenreeks': {
    staat: [
      {
        ...{ id: R1, community_id: C1, ritme: 'week', aantal: 2, gepland_door: 'c', gepland_op: TOEN },
      },
      { id: R2, community_id: C2 },
    ],
    nieuw: { id: NIEUW },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      bijeenkomstenreeks_pkey: { id: R1 },
      bijeenkomstenreeks_community_id_fkey: { community_id: ONBEKEND },
      bijeenkomstenreeks_ritme_check: { ritme: 'onzin' },
      bijeenkomstenreeks_aantal_check: [{ aantal: 1 }, { aantal: 25 }],
    },
    beleid: {
      lezen: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [ondernemer, lees(), 1],
        [derde, lees(), 0],
        [beheerder, lees(), 0],
      ],
      plannen: [
        [coordinator, voegToe(), 1],
        [ondernemer, voegToe(), 1],
        [coordinatorMbr, voegToe(), '42501'],
        [derde, voegToe(), '42501'],
      ],
    },
  },
};

export const BIJEENKOMST_NA: Record<string, Tabelgrenzen> = {
  'communities.aanwezigheidscode': {
    staat: [
      {
        ...{ bijeenkomst_id: B1, ronde: RONDE, code_hash: HASH, vervalt_op: LATER },
        ...{ geopend_door: 'c', geopend_op: TOEN },
      },
      { bijeenkomst_id: B2 },
    ],
    nieuw: { bijeenkomst_id: B3 },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      aanwezigheidscode_pkey: { bijeenkomst_id: B1 },
      aanwezigheidscode_bijeenkomst_id_fkey: { bijeenkomst_id: ONBEKEND },
      aanwezigheidscode_code_hash_check: { code_hash: 'x' },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 2]],
      beheren: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [ondernemer, lees(), 1],
        [derde, lees(), 0],
        [coordinator, verwijder(), 1],
        [derde, verwijder(), 0],
        [coordinator, voegToe(), 1],
        [derde, voegToe(), '42501'],
        [coordinatorMbr, voegToe(), '42501'],
        [coordinator, voegToe({ geopend_op: '2025-12-31T23:29:00Z' }), '42501'],
        [coordinator, voegToe({ vervalt_op: '2099-01-01T00:31:00Z' }), '42501'],
        [coordinator, voegToe(), '42501', [BEHEER, B3_AFGELAST]],
      ],
    },
  },
  'communities.evaluatie': {
    staat: [
      {
        ...{ id: E1, aanmelding_id: VAN_BEHEERDER, betrokkene_id: BETROKKENE_1, score: 'veel' },
        ...{ tekst: bytes(40), gegeven_op: TOEN, gewijzigd_op: TOEN },
      },
      { id: E2, aanmelding_id: VAN_ANDER, betrokkene_id: BETROKKENE_2 },
    ],
    nieuw: { id: NIEUW, aanmelding_id: VAN_DERDE, betrokkene_id: BETROKKENE_2 },
    magLeeg: 'tekst',
    rechten: 'SELECT, INSERT, UPDATE (score, tekst, gewijzigd_op)',
    beperkingen: {
      evaluatie_pkey: { id: E1 },
      evaluatie_aanmelding_id_fkey: { aanmelding_id: ONBEKEND },
      evaluatie_score_check: { score: 'onzin' },
      evaluatie_tekst_check: [{ tekst: bytes(29) }, { tekst: bytes(4030) }],
      evaluatie_een: { aanmelding_id: VAN_BEHEERDER },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ tekst: null }), 2],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
        [beheerder, wijzig({ tekst: null }), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
      eigen: [
        [ondernemer, lees(), 1],
        [ander, lees(), 1],
        [derde, lees(), 0],
        [schijnBeheerder, lees(), 0],
      ],
      met_sleutel: [
        [sleutelVan(VAN_BEHEERDER), lees(), 1],
        [sleutelVan(VAN_DERDE), lees(), 0],
        [sleutelVan(VAN_BEHEERDER, 'analist'), lees(), 0],
        [bewezen, lees(), 1],
        [onbewezen, lees(), 0],
      ],
      inzage: [
        [ondernemer, lees(), 1, [BEHEER, OOK_VAN_DERDE]],
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
      ],
      geven: [
        [derde, voegToe(), 1, [BEHEER, isGeweest()]],
        [derde, voegToe({ gegeven_op: LATER }), '42501', [BEHEER, isGeweest()]],
        [derde, voegToe(), '42501'],
      ],
      wijzigen: [
        [ondernemer, wijzig({ gewijzigd_op: TOEN }), 1, [BEHEER, isGeweest()]],
        [ondernemer, wijzig({ gewijzigd_op: LATER }), '42501', [BEHEER, isGeweest()]],
        [ondernemer, wijzig({ gewijzigd_op: TOEN }), 0],
        [ander, wijzig({ gewijzigd_op: TOEN }), 0, [BEHEER, isGeweest()]],
      ],
    },
  },
};
