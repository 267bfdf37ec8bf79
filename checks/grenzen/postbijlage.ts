// SPDX-License-Identifier: EUPL-1.2
// On the rows of communitygesprek.ts: of `derde` with his question and answer, of the moderator with his answer, of `ander` in C2.
import { bytes } from './betrokkene.js';
import { C1, C2, ander, collega, derde, nieuwkomer } from './community-wie.js';
import {
  lees,
  sql,
  verwijder,
  voegToe,
  wijzig,
  type Opdracht,
  type Proef,
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
  schijnBewezen,
  systeem,
} from './wie.js';

const [LID_BEHEERDER, LID_VRAAGT, LID_ANDER, LID_DERDE] = [id(381), id(382), id(383), id(384)];
const [G1, G2, A_DERDE, A_VAN_BEHEERDER] = [id(411), id(412), id(421), id(422)];
export const [OP_VRAAG, OP_ANTWOORD, LOS, ELDERS] = [id(481), id(482), id(483), id(484)];
export const [BESMET, LOS_BEHEERDER, LOS_LEEG, OP_EIGEN] = [id(485), id(486), id(487), id(488)];

const MEEST = 10_485_760;
const ONGESCAND = { status: 'quarantaine', gescand_op: null };
const NERGENS = { gesprek_id: null, antwoord_id: null };
const VAN_BEHEERDER = { lidmaatschap_id: LID_BEHEERDER, betrokkene_id: BETROKKENE_1 };
const deze = (een: string): string => `id = '${een}'`;
const LEEG = 'tekst = NULL, termen = NULL, zoekmerk = NULL';
const vraag = (wat: string): Opdracht => sql(`UPDATE communities.gesprek SET ${wat} WHERE id = '${G1}'`);
const antwoord = (wat: string, welk: string): Opdracht =>
  sql(`UPDATE communities.antwoord SET ${wat} WHERE id = '${welk}'`);
const WORDT_LID = `UPDATE communities.lidmaatschap SET status = 'lid', lid_sinds = now() WHERE id = '${LID_VRAAGT}'`;
const lidEn = (ook: string): [Wie, Opdracht] => [BEHEER, sql(`${WORDT_LID}; ${ook}`)];
const VERBORGEN: [Wie, Opdracht] = [EIGENAAR, vraag('zichtbaar = false')];
const ANTWOORD_VERBORGEN: [Wie, Opdracht] = [BEHEER, antwoord('zichtbaar = false', A_VAN_BEHEERDER)];
const hangt = (waar: string): Opdracht => sql(`SELECT FROM communities.bijlage WHERE ${waar}`);

/** What goes with the words that it hangs on: probes of the triggers on those. */
export const BIJLAGEN_MEE: { vraag: Proef[]; antwoord: Proef[] } = {
  vraag: [
    [systeem, hangt(`gesprek_id = '${G1}'`), 2, [systeem, vraag(`titel = NULL, ${LEEG}`)]],
    [systeem, hangt('true'), 6, [systeem, vraag(`titel = NULL, ${LEEG}`)]],
    [systeem, hangt('true'), 8, [systeem, vraag(`tekst = '${bytes(50)}'`)]],
  ],
  antwoord: [
    [systeem, hangt('true'), 7, [systeem, antwoord(LEEG, A_VAN_BEHEERDER)]],
    [systeem, hangt(deze(OP_ANTWOORD)), 0, [systeem, antwoord(LEEG, A_VAN_BEHEERDER)]],
    [systeem, hangt('true'), 8, [systeem, antwoord(`tekst = '${bytes(50)}'`, A_VAN_BEHEERDER)]],
  ],
};

export const POSTBIJLAGE: Record<string, Tabelgrenzen> = {
  'communities.bijlage': {
    staat: [
      {
        ...{ id: OP_VRAAG, community_id: C1, lidmaatschap_id: LID_DERDE, betrokkene_id: BETROKKENE_2 },
        ...{ gesprek_id: G1, antwoord_id: null, plek: 1, soort: 'pdf', naam: bytes(40), bytes: 100 },
        ...{ status: 'schoon', aangeboden_op: TOEN, gescand_op: TOEN, toegevoegd_op: TOEN },
      },
      { id: OP_ANTWOORD, ...VAN_BEHEERDER, antwoord_id: A_VAN_BEHEERDER },
      { id: LOS, ...NERGENS, ...ONGESCAND },
      {
        ...{ id: ELDERS, community_id: C2, lidmaatschap_id: LID_ANDER, betrokkene_id: BETROKKENE_1 },
        gesprek_id: G2,
      },
      { id: BESMET, plek: 2, status: 'besmet' },
      { id: LOS_BEHEERDER, ...VAN_BEHEERDER, ...NERGENS, status: 'niet-gescand', gescand_op: null },
      { id: LOS_LEEG, ...NERGENS, ...ONGESCAND, plek: 2 },
      { id: OP_EIGEN, antwoord_id: A_DERDE },
    ],
    nieuw: { id: NIEUW, ...NERGENS, ...ONGESCAND, plek: 3 },
    magLeeg: 'gesprek_id antwoord_id gescand_op',
    rechten:
      'SELECT, INSERT, UPDATE (gesprek_id, antwoord_id, plek, status, aangeboden_op, gescand_op), DELETE',
    beperkingen: {
      bijlage_pkey: { id: OP_VRAAG },
      bijlage_community_id_fkey: { community_id: ONBEKEND },
      bijlage_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      bijlage_gesprek_id_fkey: { gesprek_id: ONBEKEND },
      bijlage_antwoord_id_fkey: { gesprek_id: G1, antwoord_id: ONBEKEND },
      bijlage_hangt: { antwoord_id: A_DERDE },
      bijlage_aantal: [{ plek: 13 }, { gesprek_id: G1, plek: 4 }],
      bijlage_plek_check: { plek: 0 },
      bijlage_soort_check: { soort: 'exe' },
      bijlage_naam_check: [{ naam: bytes(29) }, { naam: bytes(830) }],
      bijlage_bytes_check: [{ bytes: 0 }, { bytes: MEEST + 1 }],
      bijlage_status_check: { status: 'onzin' },
      bijlage_gescand: [{ status: 'schoon' }, { status: 'besmet' }, { gescand_op: TOEN }],
      bijlage_los: { plek: 1 },
      bijlage_gesprek: { gesprek_id: G1, plek: 1 },
      bijlage_antwoord: { gesprek_id: G1, antwoord_id: A_DERDE, plek: 1 },
    },
    rls: [[EIGENAAR, wijzig({ plek: 3 }), 0]],
    beleid: {
      systeem: [
        [systeem, lees(), 8],
        [systeem, wijzig({ aangeboden_op: LATER }), 8],
        [systeem, voegToe({ status: 'schoon', gescand_op: TOEN }), 1],
        [systeem, verwijder(), 8],
        [beheerder, lees(), 0],
        [beheerder, verwijder(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 8]],
      opruimen: [[EIGENAAR, verwijder(), 8]],
      lezen: [
        [derde, lees(), 6],
        [derde, lees(deze(OP_ANTWOORD)), 1],
        [derde, lees(deze(OP_ANTWOORD)), 0, ANTWOORD_VERBORGEN],
        [derde, lees(deze(LOS_BEHEERDER)), 0],
        [ander, lees(), 1],
        [ander, lees(`gesprek_id = '${G1}'`), 4, lidEn('SELECT')],
        [ander, lees(`gesprek_id = '${G1}'`), 2, lidEn(`UPDATE communities.gesprek SET zichtbaar = false`)],
        [coordinatorMbr, lees(), 1],
      ],
      beheer_lezen: [
        [coordinator, lees(), 4],
        [coordinator, lees(deze(OP_VRAAG)), 1, VERBORGEN],
        [ondernemer, lees(), 5],
        [ondernemer, lees(deze(OP_VRAAG)), 1, VERBORGEN],
      ],
      eigen: [
        [nieuwkomer, lees(), 5],
        [collega, lees(), 2],
      ],
      inzage: [
        [bewezen, lees(), 3],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      toevoegen: [
        [derde, voegToe(), 1],
        [derde, voegToe({ status: 'niet-gescand' }), 1],
        [derde, voegToe({ status: 'schoon', gescand_op: TOEN }), '42501'],
        [derde, voegToe({ gesprek_id: G1 }), '42501'],
        [derde, voegToe({ lidmaatschap_id: LID_BEHEERDER }), '42501'],
        [derde, voegToe({ community_id: C2 }), '42501'],
        [coordinator, voegToe(), '42501'],
      ],
      hangen: [
        [derde, wijzig({ gesprek_id: G1, plek: 3 }, deze(LOS)), 1],
        [derde, wijzig({ gesprek_id: G1, antwoord_id: A_DERDE, plek: 2 }, deze(LOS)), 1],
        [derde, wijzig({ plek: 3 }, deze(LOS)), '42501'],
        [derde, wijzig({ gesprek_id: G2, antwoord_id: A_DERDE, plek: 2 }, deze(LOS)), '42501'],
        [derde, wijzig({ gesprek_id: G1, antwoord_id: A_VAN_BEHEERDER, plek: 2 }, deze(LOS)), '42501'],
        [ondernemer, wijzig({ gesprek_id: G1, plek: 3 }, deze(LOS_BEHEERDER)), '42501'],
        [
          ...([derde, wijzig({ gesprek_id: G1, plek: 3 }, deze(LOS)), '42501'] as const),
          [systeem, vraag(`titel = NULL, ${LEEG}`)],
        ],
        [
          ...([
            derde,
            wijzig({ gesprek_id: G1, antwoord_id: A_DERDE, plek: 2 }, deze(LOS)),
            '42501',
          ] as const),
          [systeem, antwoord(LEEG, A_DERDE)],
        ],
        [derde, wijzig({ plek: 3 }, deze(OP_VRAAG)), 0],
        [nieuwkomer, wijzig({ gesprek_id: G1, plek: 3 }, deze(LOS)), 0],
      ],
      verwijderen: [
        [derde, verwijder(deze(OP_VRAAG)), 1],
        [derde, verwijder(deze(LOS)), 1],
        [derde, verwijder(deze(OP_ANTWOORD)), 0],
        [nieuwkomer, verwijder(), 0],
        [coordinator, verwijder(), 0],
      ],
    },
    triggers: {
      bewaak: [
        [derde, wijzig({ status: 'niet-gescand', gesprek_id: G1, plek: 3 }, deze(LOS)), 'bewaak_bijlage'],
        [derde, wijzig({ aangeboden_op: LATER, gesprek_id: G1, plek: 3 }, deze(LOS)), 'bewaak_bijlage'],
      ],
    },
  },
};
