// SPDX-License-Identifier: EUPL-1.2
import { LID_ANDER, LID_BEHEERDER, LID_DERDE, LID_GEVRAAGD, OOK_ELDERS, weg } from './aanmelding.js';
import { bytes } from './betrokkene.js';
import { ander, derde, derdeElders, nieuwkomer } from './community-wie.js';
import { lees, sql, voegToe, wijzig, type Opdracht, type Tabelgrenzen } from './grens.js';
import { VERTROK } from './kring.js';
import { K1, K2, P1, P2 } from './kring-rijen.js';
import {
  EIGENAAR,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  bewezen,
  coordinator,
  coordinatorMbr,
  onbewezen,
  ondernemer,
  schijnBewezen,
  systeem,
} from './wie.js';

const WEG = { status: 'vertrokken', beeindigd_op: TOEN };
const TERUG = { status: 'ingetrokken', beeindigd_op: TOEN };
const INGETROKKEN = sql(
  `UPDATE communities.kringlid SET status = 'ingetrokken', beeindigd_op = now() WHERE id = '${P2}'`,
);
const NAM_AAN = sql(`UPDATE communities.kringlid SET status = 'lid' WHERE id = '${P2}'`);
const bezet = (kring: string, n: number): Opdracht =>
  sql(`SELECT FROM communities.kring WHERE id = '${kring}' AND bezet = ${n}`);

export const KRINGLID: Record<string, Tabelgrenzen> = {
  'communities.kringlid': {
    staat: [
      {
        ...{ id: P1, kring_id: K1, lidmaatschap_id: LID_DERDE, status: 'lid', hoe: 'ronde', sinds: TOEN },
        ...{ beeindigd_op: null, reden: null, versie: 1, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: P2, lidmaatschap_id: LID_BEHEERDER, status: 'uitgenodigd' },
    ],
    nieuw: { id: NIEUW, kring_id: K2, lidmaatschap_id: LID_ANDER },
    magLeeg: 'beeindigd_op reden',
    // The trigger looks for his yes before the column is looked at.
    gevuld: 'lidmaatschap_id',
    rechten:
      'SELECT, INSERT, UPDATE (status, sinds, beeindigd_op, reden, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      kringlid_pkey: { id: P1 },
      kringlid_kring_id_fkey: { kring_id: ONBEKEND },
      kringlid_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND, ...WEG },
      kringlid_status_check: { status: 'onzin', beeindigd_op: TOEN },
      kringlid_hoe_check: { hoe: 'zomaar' },
      kringlid_reden_check: [
        { ...WEG, reden: bytes(29) },
        { ...WEG, reden: bytes(4030) },
      ],
      kringlid_versie_check: { versie: 0 },
      kringlid_einde: [{ beeindigd_op: TOEN }, { status: 'vertrokken' }],
      kringlid_waarom: { reden: bytes(40) },
      kringlid_een: { lidmaatschap_id: LID_DERDE },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ sinds: LATER }), 2],
        [beheerder, lees(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
      kringgenoten: [
        [derde, lees(), 1],
        [derde, lees(), 2, [systeem, NAM_AAN]],
        [ander, lees(), 0],
      ],
      beheer_lezen: [
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 0],
        [ondernemer, lees(), 2],
      ],
      eigen: [
        [derde, lees(), 1, [systeem, VERTROK]],
        [nieuwkomer, lees(), 0],
        [derdeElders, lees(), 0, [systeem, OOK_ELDERS]],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [derde, lees(), 1],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      plaatsen: [
        [coordinatorMbr, voegToe(), 1],
        [coordinatorMbr, voegToe({ status: 'uitgenodigd' }), 1],
        [coordinator, voegToe(), '42501'],
        [coordinatorMbr, voegToe(WEG), '42501'],
        [coordinatorMbr, voegToe(), '42501', [systeem, weg(LID_ANDER)]],
        [ander, voegToe(), '42501'],
        [derde, voegToe({ kring_id: K1, lidmaatschap_id: LID_BEHEERDER }), '42501'],
      ],
      terugnemen: [
        [coordinator, wijzig(TERUG), 1],
        [coordinatorMbr, wijzig(TERUG), 0],
        [coordinator, wijzig({ status: 'lid' }), '42501'],
        [derde, wijzig(TERUG), '42501'],
      ],
      zelf: [
        [derde, wijzig(WEG), 1],
        [derde, wijzig(TERUG), '42501'],
        [coordinator, wijzig({ status: 'lid' }), '42501'],
        [derde, wijzig({ versie: 2 }), 0, [systeem, VERTROK]],
        [nieuwkomer, wijzig({ versie: 2 }), 0],
        [derdeElders, wijzig({ versie: 2 }), 0, [systeem, OOK_ELDERS]],
      ],
    },
    triggers: {
      kringplek_nemen: [
        [systeem, voegToe({ lidmaatschap_id: LID_GEVRAAGD }), 'kringlid_ja'],
        [systeem, bezet(K1, 2), 1],
        [systeem, bezet(K2, 0), 1],
        [systeem, bezet(K1, 1), 1, [systeem, INGETROKKEN]],
        [systeem, bezet(K2, 1), 1, [systeem, voegToe()]],
        [systeem, bezet(K1, 2), 1, [systeem, wijzig({ status: 'lid' })]],
      ],
    },
  },
};
