// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { lees, sql, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  B_BESLOTEN,
  B_BESMET,
  B_OPEN,
  P_NEE,
  P_OPEN,
  P_TWE,
  P_WEG,
  VOORAF,
  anderFinancier,
  meebetaler,
  penvoerder,
  schijnRegio,
} from './prestatie-wie.js';
import {
  BEHEER,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  coordinator,
  systeem,
} from './wie.js';

/** A file of what the regio itself is paid for. */
const VAN_REGIO: [wie: typeof BEHEER, opdracht: ReturnType<typeof sql>] = [
  BEHEER,
  sql(`SET LOCAL session_replication_role = replica;
    UPDATE prestatiefinanciering.prestatiebewijs SET prestatie_id = '${P_TWE}' WHERE id = '${B_OPEN}';
    SET LOCAL session_replication_role = origin`),
];
const DOOR_REGIO = { prestatie_id: P_TWE, toegevoegd_door: 'coordinator' };

export const PRESTATIEBEWIJS: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.prestatiebewijs': {
    vooraf: VOORAF,
    staat: [
      {
        ...{ id: B_OPEN, prestatie_id: P_OPEN, plek: 1, soort: 'pdf', sleutel: bytes(69), naam: bytes(40) },
        ...{
          bytes: 100,
          hash: 'a'.repeat(64),
          status: 'niet-gescand',
          aangeboden_op: TOEN,
          gescand_op: null,
        },
        ...{ toegevoegd_door: 'aanbieder-a', toegevoegd_op: '2026-03-02T10:00:00Z' },
      },
      { id: B_BESMET, plek: 2, hash: 'b'.repeat(64), status: 'besmet', gescand_op: TOEN },
      { id: B_BESLOTEN, prestatie_id: P_NEE },
    ],
    nieuw: { id: NIEUW, plek: 3, hash: 'c'.repeat(64) },
    magLeeg: 'gescand_op',
    rechten: 'SELECT, INSERT, DELETE, UPDATE (status, aangeboden_op, gescand_op, sleutel)',
    beperkingen: {
      prestatiebewijs_pkey: { id: B_OPEN },
      prestatiebewijs_prestatie_id_fkey: { prestatie_id: ONBEKEND },
      prestatiebewijs_plek_check: [{ plek: 0 }, { plek: 11 }],
      prestatiebewijs_soort_check: { soort: 'exe' },
      prestatiebewijs_sleutel_check: { sleutel: bytes(68) },
      prestatiebewijs_naam_check: [{ naam: bytes(29) }, { naam: bytes(830) }],
      prestatiebewijs_bytes_check: [{ bytes: 0 }, { bytes: 10_485_761 }],
      prestatiebewijs_hash_check: { hash: 'A'.repeat(64) },
      prestatiebewijs_status_check: { status: 'onzin' },
      prestatiebewijs_plek: { plek: 1 },
      prestatiebewijs_eenmaal: { hash: 'a'.repeat(64) },
      prestatiebewijs_gescand: [{ status: 'schoon' }, { gescand_op: TOEN }],
    },
    beleid: {
      systeem: [
        [systeem, lees(), 3],
        [systeem, voegToe({ prestatie_id: P_WEG }), 1],
        [systeem, wijzig({ status: 'quarantaine' }, `id = '${B_OPEN}'`), 1],
        [systeem, verwijder(), 3],
        [analist, lees(), 0],
      ],
      lezen: [
        [penvoerder, lees(), 3],
        [meebetaler, lees(), 3],
        [aanbiederA, lees(), 3],
        [aanbiederB, lees(), 0],
        [anderFinancier, lees(), 0],
        [coordinator, lees(), 1, VAN_REGIO],
        [coordinator, lees(), 0],
        [schijnRegio, lees(), 0, VAN_REGIO],
      ],
      toevoegen: [
        [aanbiederA, voegToe(), 1],
        [aanbiederA, voegToe({ toegevoegd_door: 'x' }), 'rls:prestatiebewijs'],
        [aanbiederA, voegToe({ status: 'schoon', gescand_op: TOEN }), 'rls:prestatiebewijs'],
        [aanbiederA, voegToe({ prestatie_id: P_NEE }), 'rls:prestatiebewijs'],
        [aanbiederB, voegToe({ toegevoegd_door: 'aanbieder-b' }), 'rls:prestatiebewijs'],
        [coordinator, voegToe(DOOR_REGIO), 1],
        [coordinator, voegToe({ toegevoegd_door: 'coordinator' }), 'rls:prestatiebewijs'],
        [penvoerder, voegToe({ toegevoegd_door: 'fenna' }), 'rls:prestatiebewijs'],
      ],
      verwijderen: [
        [aanbiederA, verwijder(), 2],
        [aanbiederB, verwijder(), 0],
        [coordinator, verwijder(), 1, VAN_REGIO],
        [coordinator, verwijder(), 0],
        [penvoerder, verwijder(), 0],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, voegToe({ toegevoegd_op: '2026-03-31T21:59:59Z' }), 1],
        [BEHEER, voegToe({ toegevoegd_op: '2026-03-31T22:00:00Z' }), 'prestatiebewijs_venster'],
      ],
    },
  },
  'prestatiefinanciering.prestatiebewijs_inhoud': {
    vooraf: VOORAF,
    staat: [{ bewijs_id: B_OPEN, inhoud: bytes(129) }, { bewijs_id: B_BESMET }],
    nieuw: { bewijs_id: B_BESLOTEN },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      prestatiebewijs_inhoud_pkey: { bewijs_id: B_OPEN },
      prestatiebewijs_inhoud_bewijs_id_fkey: { bewijs_id: ONBEKEND },
      prestatiebewijs_inhoud_inhoud_check: { inhoud: bytes(29) },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 2],
        [analist, lees(), 0],
        [aanbiederA, verwijder(), 0],
      ],
      lezen: [
        [aanbiederA, lees(), 1],
        [penvoerder, lees(), 1],
        [aanbiederB, lees(), 0],
        [coordinator, lees(), 0],
      ],
      toevoegen: [
        [aanbiederA, voegToe({ bewijs_id: B_OPEN }), 1, [BEHEER, verwijder()]],
        [
          aanbiederA,
          voegToe({ bewijs_id: B_OPEN, inhoud: bytes(130) }),
          'rls:prestatiebewijs_inhoud',
          [BEHEER, verwijder()],
        ],
        [aanbiederA, voegToe(), 'rls:prestatiebewijs_inhoud'],
        [penvoerder, voegToe({ bewijs_id: B_OPEN }), 'rls:prestatiebewijs_inhoud', [BEHEER, verwijder()]],
      ],
    },
  },
};
