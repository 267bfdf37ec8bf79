// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, verwijder, voegToe, type Opdracht, type Tabelgrenzen, type Wie } from './grens.js';
import { MET_A, MET_B, MET_TWE, OF, S, VOORAF_AFSPRAAK, eerst, hoofdVanA } from './prestatieafspraak-wie.js';
import { HASH, PENVOERDER, anderFinancier, meebetaler, penvoerder } from './prestatie-wie.js';
import {
  BEHEER,
  ORG_A,
  ORG_B,
  TOEN,
  aanbiederA,
  aanbiederB,
  aanbiederVanTwe,
  coordinator,
  hoofd,
  systeem,
} from './wie.js';

const FENNA = { kant: 'financier', subject: 'fenna', organisatie_id: PENVOERDER };
const TWE = { afspraak_id: MET_TWE, versie: 1 };
const HOOFD = { ...TWE, subject: 'hoofd', organisatie_id: null, regio: 'TWE' };
/** The regio did not sign yet. */
const OPEN: [Wie, Opdracht] = [BEHEER, verwijder(OF(MET_TWE, 1))];
const GETEKEND_DOOR_A =
  eerst(`INSERT INTO ${S}.ondertekening (afspraak_id, versie, kant, subject, organisatie_id, op, hash)
  VALUES ('${MET_A}', 3, 'partij', 'x', '${ORG_A}', now(), '${HASH}')`);
const rls = 'rls:ondertekening';

export const ONDERTEKENING: Record<string, Tabelgrenzen> = {
  [`${S}.ondertekening`]: {
    vooraf: VOORAF_AFSPRAAK,
    staat: [
      {
        ...{ afspraak_id: MET_A, versie: 1, kant: 'partij', subject: 'aanbieder-a', organisatie_id: ORG_A },
        ...{ regio: null, op: TOEN, hash: HASH },
      },
      FENNA,
      { versie: 2 },
      { versie: 2, ...FENNA },
      HOOFD,
    ],
    nieuw: { versie: 3 },
    magLeeg: 'organisatie_id regio',
    rechten: 'SELECT, INSERT',
    stil: 'bewaken',
    beperkingen: {
      ondertekening_pkey: { versie: 1, subject: 'x' },
      ondertekening_kant_check: { kant: 'onzin' },
      ondertekening_twee: { ...HOOFD, kant: 'financier', organisatie_id: PENVOERDER, regio: null },
      ondertekening_namens: [{ regio: 'TWE' }, { kant: 'financier', organisatie_id: null, regio: 'TWE' }],
      ondertekening_hash: { hash: 'x' },
    },
    beleid: {
      lezen: [
        [systeem, lees(), 5],
        [penvoerder, lees(), 5],
        [meebetaler, lees(), 5],
        [aanbiederA, lees(), 4],
        [coordinator, lees(), 1],
        [aanbiederB, lees(), 0],
        [anderFinancier, lees(), 0],
      ],
      financier: [
        [penvoerder, voegToe({ ...TWE, ...FENNA }), 1],
        [penvoerder, voegToe({ ...TWE, ...FENNA, subject: 'x' }), rls],
        [penvoerder, voegToe({ ...TWE, ...FENNA, organisatie_id: ORG_A }), rls],
        [penvoerder, voegToe({ ...FENNA, kant: 'partij' }), rls],
        [aanbiederA, voegToe({ kant: 'financier' }), rls, GETEKEND_DOOR_A],
        [meebetaler, voegToe({ ...TWE, ...FENNA, subject: 'mees' }), 'ondertekening_open'],
      ],
      partij: [
        [aanbiederA, voegToe(), 1],
        [hoofd, voegToe(HOOFD), 1, OPEN],
        [aanbiederA, voegToe({ kant: 'financier' }), rls, GETEKEND_DOOR_A],
        [aanbiederA, voegToe({ subject: 'x' }), rls],
        [aanbiederA, voegToe({ organisatie_id: ORG_B }), rls],
        [hoofdVanA, voegToe({ ...HOOFD, organisatie_id: ORG_A, regio: null }), rls, OPEN],
        [hoofd, voegToe({ ...HOOFD, regio: 'MBR' }), rls, OPEN],
        [aanbiederVanTwe, voegToe({ organisatie_id: null, regio: 'TWE' }), rls],
        [coordinator, voegToe({ ...HOOFD, subject: 'coordinator' }), 'ondertekening_open', OPEN],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, voegToe({ versie: 2, ...FENNA, subject: 'y' }), 'ondertekening_open'],
        [BEHEER, voegToe({ afspraak_id: MET_B, versie: 1 }), 'ondertekening_open'],
        [BEHEER, voegToe(FENNA), 'ondertekening_volgorde'],
        [BEHEER, voegToe({ ...TWE, ...FENNA }), 'ondertekening_volgorde', OPEN],
        [
          BEHEER,
          voegToe({ ...TWE, ...FENNA }),
          'ondertekening_volgorde',
          [
            BEHEER,
            sql(`UPDATE ${S}.ondertekening SET kant = 'financier', regio = NULL, organisatie_id = '${ORG_A}'
            WHERE ${OF(MET_TWE, 1)}`),
          ],
        ],
        [BEHEER, voegToe({ ...TWE, ...FENNA }), 1],
      ],
    },
  },
};
