// SPDX-License-Identifier: EUPL-1.2
// Of B1 the moderator of C1 has the one place and `derde` waits; B2 is of C2 and `ander` comes; B3 is of C1 and has room; B4 is
// of a kring of C1 in which `derde` is.
import { ander, derde, derdeElders, nieuwkomer } from './community-wie.js';
import { lees, sql, voegToe, wijzig, type Opdracht, type Tabelgrenzen } from './grens.js';
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
  id,
  onbewezen,
  ondernemer,
  schijnBewezen,
  systeem,
} from './wie.js';

export const [LID_BEHEERDER, LID_GEVRAAGD, LID_ANDER, LID_DERDE] = [id(381), id(382), id(383), id(384)];

export const [B1, B2, B3, B4] = [id(391), id(392), id(393), id(394)];
const [VAN_BEHEERDER, VAN_DERDE, VAN_ANDER] = [id(401), id(402), id(403)];

export const schuifOp = (bijeenkomst: string): Opdracht =>
  sql(`SELECT FROM communities.schuif_op('${bijeenkomst}')`);
export const wijzigB1 = (wat: string): Opdracht =>
  sql(`UPDATE communities.bijeenkomst SET ${wat} WHERE id = '${B1}'`);
export const zegAf = sql(
  `UPDATE communities.aanmelding SET status = 'afgemeld' WHERE id = '${VAN_BEHEERDER}'`,
);

const AFGELAST = sql(
  `UPDATE communities.bijeenkomst SET status = 'afgelast', reden = 'x' WHERE id = '${B3}'`,
);
export const weg = (lid: string): Opdracht =>
  sql(`UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = now() WHERE id = '${lid}'`);
/** The same name becomes a member for another firm. */
export const OOK_ELDERS =
  sql(`UPDATE communities.lidmaatschap SET subject = 'derde', status = 'lid', lid_sinds = now()
  WHERE id = '${LID_GEVRAAGD}'`);
/** Left the one, was let in to the other. */
const VERHUISD = sql(`UPDATE communities.lidmaatschap SET lid_sinds = now(),
    status = CASE id WHEN '${LID_ANDER}' THEN 'vertrokken' ELSE 'lid' END,
    beeindigd_op = CASE id WHEN '${LID_ANDER}' THEN now() END WHERE id IN ('${LID_ANDER}', '${LID_GEVRAAGD}')`);
const WAS_ER = sql(`UPDATE communities.aanmelding SET aanwezig = true WHERE id = '${VAN_ANDER}'`);
const bezet = (n: number): Opdracht =>
  sql(`SELECT FROM communities.bijeenkomst WHERE id = '${B1}' AND bezet = ${n}`);

export const AANMELDING: Record<string, Tabelgrenzen> = {
  'communities.aanmelding': {
    staat: [
      {
        ...{ id: VAN_BEHEERDER, bijeenkomst_id: B1, lidmaatschap_id: LID_BEHEERDER, status: 'aangemeld' },
        ...{ sinds: TOEN, herinnerd_op: null, aanwezig: null, gewijzigd_door: 'c', gewijzigd_op: TOEN },
        ...{ codepogingen: 0, coderonde: null, evaluatie_gevraagd_op: null },
      },
      { id: VAN_DERDE, lidmaatschap_id: LID_DERDE },
      { id: VAN_ANDER, bijeenkomst_id: B2, lidmaatschap_id: LID_ANDER },
    ],
    nieuw: { id: NIEUW, bijeenkomst_id: B3, lidmaatschap_id: LID_DERDE },
    magLeeg: 'herinnerd_op aanwezig coderonde evaluatie_gevraagd_op',
    rechten:
      'SELECT, INSERT, UPDATE (status, sinds, herinnerd_op, aanwezig, gewijzigd_door, gewijzigd_op, evaluatie_gevraagd_op)',
    beperkingen: {
      aanmelding_pkey: { id: VAN_BEHEERDER },
      aanmelding_bijeenkomst_id_fkey: { bijeenkomst_id: ONBEKEND },
      aanmelding_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      aanmelding_status_check: { status: 'onzin' },
      aanmelding_codepogingen_check: [{ codepogingen: -1 }, { codepogingen: 6 }],
      aanmelding_aanwezig: { status: 'afgemeld', aanwezig: true },
      aanmelding_een: { bijeenkomst_id: B2, lidmaatschap_id: LID_ANDER },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 3],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ sinds: LATER }), 3],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
      ],
      eigenaar: [[EIGENAAR, lees(), 3]],
      opschuiven: [[EIGENAAR, wijzig({ sinds: LATER }), 3]],
      eigen: [
        [derde, lees(), 1],
        [nieuwkomer, lees(), 1],
        [ander, lees(), 1],
      ],
      beheer_lezen: [
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 1],
        [ondernemer, lees(), 2],
      ],
      beheren: [
        [coordinator, wijzig({ sinds: LATER }), 2],
        [coordinatorMbr, wijzig({ sinds: LATER }), 1],
        [ondernemer, wijzig({ sinds: LATER }), 2],
        [ondernemer, wijzig({ aanwezig: true }, `id = '${VAN_BEHEERDER}'`), 1],
        [beheerder, wijzig({ sinds: LATER }), 0],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, wijzig({ sinds: LATER }), 0],
        [derde, lees(), 1],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      aanmelden: [
        [derde, voegToe(), 1],
        [derde, voegToe({ aanwezig: true }), '42501'],
        [derde, voegToe({ herinnerd_op: TOEN }), '42501'],
        [derde, voegToe({ bijeenkomst_id: B2 }), '42501'],
        [derde, voegToe({ lidmaatschap_id: LID_BEHEERDER }), '42501'],
        [nieuwkomer, voegToe(), '42501'],
        [derdeElders, voegToe(), '42501', [systeem, OOK_ELDERS]],
        [derde, voegToe(), '42501', [systeem, weg(LID_DERDE)]],
        [derde, voegToe(), '42501', [coordinator, AFGELAST]],
      ],
      kring_eigen: [
        [derde, voegToe({ bijeenkomst_id: B4 }), 1],
        [ondernemer, voegToe({ bijeenkomst_id: B4, lidmaatschap_id: LID_BEHEERDER }), '42501'],
      ],
      zelf: [
        [derde, wijzig({ status: 'afgemeld' }), 1],
        [derde, wijzig({ status: 'afgemeld' }), 1, [systeem, weg(LID_DERDE)]],
        [ander, wijzig({ aanwezig: true }), '42501'],
        [ander, wijzig({ sinds: LATER }), 1],
        [ander, wijzig({ sinds: LATER }), 0, [systeem, WAS_ER]],
        [ander, wijzig({ sinds: LATER }), '42501', [systeem, VERHUISD]],
        [nieuwkomer, wijzig({ sinds: LATER }), 0],
        [derdeElders, wijzig({ sinds: LATER }), 0, [systeem, OOK_ELDERS]],
      ],
    },
    triggers: {
      plek_nemen: [
        [
          systeem,
          lees(`id = '${NIEUW}' AND status = 'aangemeld'`),
          1,
          [systeem, voegToe({ status: 'wachtlijst' })],
        ],
        [systeem, lees(`id = '${VAN_DERDE}' AND status = 'wachtlijst'`), 1],
        [systeem, bezet(1), 1],
        [systeem, bezet(0), 1, [systeem, zegAf]],
        [systeem, bezet(1), 1, [systeem, wijzig({ status: 'aangemeld' })]],
        [
          ...([systeem, lees(`id = '${VAN_BEHEERDER}' AND status = 'aangemeld'`), 1] as const),
          [systeem, wijzig({ status: 'aangemeld' })],
        ],
      ],
    },
  },
};
