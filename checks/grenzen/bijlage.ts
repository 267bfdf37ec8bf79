// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import {
  BERICHT_1,
  BERICHT_2,
  BERICHT_3,
  BERICHT_4,
  BERICHT_5,
  BERICHT_6,
  NOTITIE_1,
  NOTITIE_2,
  collega,
  naamgenoot,
} from './gesprek-wie.js';
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
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  analist,
  beheerder,
  bewerker,
  coordinator,
  coordinatorMbr,
  id,
  indiener,
  machine,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

export const [OP_BERICHT, OP_NOTITIE, LOS, ELDERS, BESMET, WACHT, LOS_BEWERKER] = [
  ...[id(131), id(132), id(133), id(134)],
  ...[id(135), id(136), id(137)],
] as [string, string, string, string, string, string, string];
/** Of provider A, where it does not come any more. */
const [ANDERE_DRAAD, ANDERE_NOTITIE, ANDERE_VRAAG] = [id(138), id(139), id(140)];
const VERZEGELD = bytes(40);
const NIETS = { bericht_id: null, notitie_id: null };
const ONGESCAND = { status: 'niet-gescand', gescand_op: null };
const VAN_BEWERKER = { partij: 'ondernemer', toegevoegd_door: `bewerker:${HULPVRAAG_1}` };
const VAN_A = { partij: 'aanbieder', toegevoegd_door: 'aanbieder-a' };
const deze = (een: string): string => `id = '${een}'`;
const TERUG: [Wie, Opdracht] = [
  coordinator,
  sql(
    `UPDATE aanbodmatching.gespreksbericht SET tekst = NULL, ingetrokken_op = '${TOEN}' WHERE id = '${BERICHT_1}'`,
  ),
];
/** So many more of the first hulpvraag, of so many bytes. */
const erbij = (aantal: number, grootte: number): [Wie, Opdracht] => [
  BEHEER,
  sql(`INSERT INTO aanbodmatching.bijlage SELECT (json_populate_record(b, json_build_object(
      'id', uuidv7(), 'bytes', ${grootte}))).* FROM aanbodmatching.bijlage b, generate_series(1, ${aantal}) WHERE b.${deze(LOS)}`),
];
const MEEST = 10_485_760;
const ruimte = (hulpvraag: string, is: string): Opdracht =>
  sql(`SELECT FROM aanbodmatching.bijlage_ruimte('${hulpvraag}') r WHERE r = ROW (${is})`);

export const BIJLAGE: Record<string, Tabelgrenzen> = {
  'aanbodmatching.bijlage': {
    staat: [
      {
        ...{ id: OP_BERICHT, hulpvraag_id: HULPVRAAG_1, betrokkene_id: BETROKKENE_1, bericht_id: BERICHT_1 },
        ...{ notitie_id: null, partij: 'coordinator', soort: 'pdf', naam: VERZEGELD, bytes: 100 },
        ...{ status: 'schoon', aangeboden_op: TOEN, gescand_op: TOEN },
        ...{ toegevoegd_door: 'coordinator', toegevoegd_op: TOEN },
      },
      { id: OP_NOTITIE, ...NIETS, notitie_id: NOTITIE_1 },
      { id: LOS, ...NIETS },
      { id: ELDERS, hulpvraag_id: HULPVRAAG_2, betrokkene_id: BETROKKENE_2, bericht_id: BERICHT_4 },
      { id: BESMET, ...VAN_A, bericht_id: BERICHT_2, status: 'besmet' },
      { id: WACHT, ...VAN_BEWERKER, bericht_id: BERICHT_3, status: 'quarantaine', gescand_op: null },
      { id: LOS_BEWERKER, ...VAN_BEWERKER, ...NIETS, ...ONGESCAND },
      { id: ANDERE_DRAAD, ...VAN_A, bericht_id: BERICHT_6 },
      { id: ANDERE_NOTITIE, ...VAN_A, ...NIETS, notitie_id: NOTITIE_1 },
      { id: ANDERE_VRAAG, ...VAN_A, ...NIETS, hulpvraag_id: HULPVRAAG_3 },
    ],
    nieuw: { id: NIEUW, ...NIETS, status: 'quarantaine', gescand_op: null },
    magLeeg: 'bericht_id notitie_id naam gescand_op',
    rechten:
      'SELECT, INSERT, UPDATE (bericht_id, notitie_id, naam, status, aangeboden_op, gescand_op), DELETE',
    beperkingen: {
      bijlage_pkey: { id: OP_BERICHT },
      bijlage_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      bijlage_bericht_id_fkey: { bericht_id: ONBEKEND },
      bijlage_notitie_id_fkey: { notitie_id: ONBEKEND },
      bijlage_partij_check: { partij: 'onzin' },
      bijlage_soort_check: { soort: 'exe' },
      bijlage_naam_check: [{ naam: bytes(29) }, { naam: bytes(830) }],
      bijlage_bytes_check: [{ bytes: 0 }, { bytes: MEEST + 1 }],
      bijlage_status_check: { status: 'onzin' },
      bijlage_plek: { bericht_id: BERICHT_1, notitie_id: NOTITIE_1 },
      bijlage_gescand: [{ status: 'schoon' }, { status: 'besmet' }, { gescand_op: TOEN }],
    },
    beleid: {
      tellen: [
        [coordinator, ruimte(HULPVRAAG_1, '8, 800'), 1],
        [aanbiederA, ruimte(HULPVRAAG_1, '8, 800'), 1],
        [coordinator, ruimte(HULPVRAAG_3, '1, 100'), 1],
      ],
      systeem: [
        [systeem, lees(), 10],
        [systeem, wijzig(ONGESCAND), 10],
        [beheerder, lees(), 0],
        [beheerder, verwijder(), 0],
      ],
      lezen: [
        [coordinator, lees(), 7],
        [coordinatorMbr, lees(), 1],
        [collega, lees(), 6],
        [bewerker, lees(), 5],
        [indiener, lees(), 4],
        [ondernemer, lees(), 4],
        [naamgenoot, lees(), 4],
        [aanbiederA, lees(), 1],
        [machine, lees(), 0],
        [analist, lees(), 0],
        [schijn, lees(), 0],
      ],
      toevoegen: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe(ONGESCAND), 1],
        [coordinator, voegToe({ status: 'schoon', gescand_op: TOEN }), '42501'],
        [coordinator, voegToe({ bericht_id: BERICHT_1 }), '42501'],
        [coordinator, voegToe({ notitie_id: NOTITIE_1 }), '42501'],
        [coordinator, voegToe({ toegevoegd_door: 'een ander' }), '42501'],
        [coordinator, voegToe({ partij: 'ondernemer' }), '42501'],
        [coordinator, voegToe({ naam: null }), '42501'],
        [coordinator, voegToe({ hulpvraag_id: HULPVRAAG_2 }), '42501'],
        [bewerker, voegToe(VAN_BEWERKER), 1],
        [indiener, voegToe({ partij: 'ondernemer', toegevoegd_door: `indiener:${HULPVRAAG_1}` }), '42501'],
        [aanbiederA, voegToe(VAN_A), 1],
      ],
      hangen: [
        [coordinator, wijzig({ bericht_id: BERICHT_1 }, deze(LOS)), 1],
        [coordinator, wijzig({ notitie_id: NOTITIE_1 }, deze(LOS)), 1],
        [coordinator, wijzig({ bericht_id: BERICHT_1 }, deze(LOS)), '42501', TERUG],
        [coordinator, wijzig({ bericht_id: BERICHT_5 }, deze(LOS)), '42501'],
        [coordinator, wijzig({ bericht_id: BERICHT_6 }, deze(LOS)), '42501'],
        [coordinator, wijzig({ notitie_id: NOTITIE_2 }, deze(LOS)), '42501'],
        [coordinator, wijzig({ ...NIETS, notitie_id: NOTITIE_1 }, deze(OP_BERICHT)), 0],
        [coordinator, wijzig({ ...NIETS, bericht_id: BERICHT_1 }, deze(OP_NOTITIE)), 0],
        [collega, wijzig({ bericht_id: BERICHT_6 }), 0],
        [naamgenoot, wijzig({ bericht_id: BERICHT_1 }), 0],
      ],
      verwijderen: [
        [coordinator, verwijder(deze(OP_BERICHT)), 1, TERUG],
        [coordinator, verwijder(deze(OP_BERICHT)), 0],
        [coordinator, verwijder(deze(LOS)), 0],
        [collega, verwijder(deze(OP_BERICHT)), 0, TERUG],
        [naamgenoot, verwijder(deze(OP_BERICHT)), 0, TERUG],
      ],
    },
    triggers: {
      begrens: [
        [BEHEER, voegToe(), 1, erbij(11, 100)],
        [BEHEER, voegToe(), 'begrens_bijlagen', erbij(12, 100)],
        [BEHEER, voegToe({ bytes: MEEST - 800 }), 1, erbij(4, MEEST)],
        [BEHEER, voegToe({ bytes: MEEST - 799 }), 'begrens_bijlagen', erbij(4, MEEST)],
      ],
      bewaak: [
        [coordinator, wijzig({ ...ONGESCAND, bericht_id: BERICHT_1 }, deze(LOS)), 'bewaak_bijlage'],
        [coordinator, wijzig({ naam: bytes(41), bericht_id: BERICHT_1 }, deze(LOS)), 'bewaak_bijlage'],
      ],
    },
  },
};
