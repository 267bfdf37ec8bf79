// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { A_DERDE } from './communityantwoord.js';
import {
  C1,
  C2,
  ander,
  collega,
  derde,
  derdeElders,
  nieuwkomer,
  hoofdMbr,
  schijnDerde,
  schijnHoofdMbr,
} from './community-wie.js';
import { lees, sql, voegToe, wijzig, type Opdracht, type Tabelgrenzen, type Wie } from './grens.js';
import {
  BESLUIT_1,
  BESLUIT_2,
  BESLUIT_3,
  LID_BEHEERDER,
  LID_DERDE,
  VERBERG_EN,
  Z1,
  besluit,
  decide,
  meld,
  collegaCoordinator,
  isZichtbaar,
} from './moderatie-wie.js';
import {
  BEHEER,
  BETROKKENE_1,
  BETROKKENE_2,
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

const HERSTELD = { uitkomst: 'hersteld', behandeld_door: 'coordinator-2', behandeld_op: TOEN };
/** Against what is hidden in the same transaction. */
const NU = new Date().toISOString();
const TEGEN = { besluit_id: BESLUIT_3, ingediend_op: NU };
const VERBORGEN: [Wie, Opdracht] = [coordinator, besluit('verborgen')];
const als = (wie: string): object => ({ ...HERSTELD, behandeld_door: wie });

export const BEZWAAR: Record<string, Tabelgrenzen> = {
  'communities.bezwaar': {
    staat: [
      {
        ...{ id: Z1, besluit_id: BESLUIT_1, verborgen_door: 'coordinator', community_id: C1 },
        ...{ lidmaatschap_id: LID_DERDE, betrokkene_id: BETROKKENE_1, tekst: bytes(40), ingediend_op: TOEN },
        ...{ uitkomst: null, uitleg: null, behandeld_door: null, behandeld_op: null },
      },
    ],
    nieuw: { id: NIEUW, besluit_id: BESLUIT_2 },
    magLeeg: 'tekst uitkomst uitleg behandeld_door behandeld_op',
    rechten: 'SELECT, INSERT, UPDATE (tekst, uitkomst, uitleg, behandeld_door, behandeld_op)',
    beperkingen: {
      bezwaar_pkey: { id: Z1 },
      bezwaar_besluit_id_fkey: { besluit_id: ONBEKEND },
      bezwaar_community_id_fkey: { community_id: ONBEKEND },
      bezwaar_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      bezwaar_tekst_check: [{ tekst: bytes(29) }, { tekst: bytes(8030) }],
      bezwaar_uitkomst_check: { ...HERSTELD, uitkomst: 'onzin' },
      bezwaar_uitleg_check: [{ uitleg: bytes(29) }, { uitleg: bytes(4030) }],
      bezwaar_ander: als('coordinator'),
      bezwaar_behandeld: [{ uitkomst: 'hersteld' }, { behandeld_op: TOEN }],
      bezwaar_een: { besluit_id: BESLUIT_1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 1],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ tekst: null }), 1],
        [beheerder, lees(), 0],
      ],
      beheer_lezen: [
        [coordinator, lees(), 1],
        [ondernemer, lees(), 1],
        [coordinatorMbr, lees(), 0],
      ],
      hoofd: [
        [hoofdMbr, lees(), 1],
        [schijnHoofdMbr, lees(), 0],
      ],
      eigen: [
        [derde, lees(), 1],
        [nieuwkomer, lees(), 1],
        [ander, lees(), 0],
        [collega, lees(), 0],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [
          ...([bewezen, lees(), 0] as const),
          [BEHEER, sql(`UPDATE communities.bezwaar SET betrokkene_id = '${BETROKKENE_2}'`)],
        ],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      indienen: [
        [derde, voegToe(TEGEN), 1, VERBORGEN],
        [derde, voegToe(), '42501'],
        [derde, voegToe({ ...TEGEN, ...HERSTELD }), '42501', VERBORGEN],
        [derde, voegToe({ ...TEGEN, lidmaatschap_id: LID_BEHEERDER }), '42501', VERBORGEN],
        [derde, voegToe({ ...TEGEN, community_id: C2 }), '42501', VERBORGEN],
        [derde, voegToe({ ...TEGEN, verborgen_door: 'x' }), '42501', VERBORGEN],
        [derde, voegToe({ ...TEGEN, ingediend_op: LATER }), '42501', VERBORGEN],
        [
          derde,
          voegToe({ ingediend_op: TOEN, besluit_id: BESLUIT_3 }),
          '42501',
          [BEHEER, sql(`${meld(A_DERDE)} ${decide('gelaten')}`)],
        ],
        // Something else of his is hidden: that is no ground against this one.
        [derde, voegToe({ besluit_id: BESLUIT_1, ingediend_op: NU }), '42501', VERBORGEN],
        [ondernemer, voegToe(TEGEN), '42501', VERBORGEN],
        [nieuwkomer, voegToe(TEGEN), '42501', VERBORGEN],
        [derdeElders, voegToe(TEGEN), '42501', VERBORGEN],
        [schijnDerde, voegToe(TEGEN), '42501', VERBORGEN],
      ],
      behandelen: [
        [collegaCoordinator, wijzig(HERSTELD), 1],
        [collegaCoordinator, wijzig(als('coordinator-3')), '42501'],
        [coordinator, wijzig(als('coordinator')), 'bezwaar_ander'],
        [hoofdMbr, wijzig(als('hoofd-mbr')), 1],
        [schijnHoofdMbr, wijzig(als('hoofd-mbr')), 0],
        [coordinatorMbr, wijzig(als('coordinator-mbr')), 0],
        [ondernemer, wijzig(als('ondernemer')), 0],
        [derde, wijzig(als('derde')), 0],
        [collegaCoordinator, wijzig(HERSTELD), 0, [hoofdMbr, wijzig(als('hoofd-mbr'))]],
      ],
    },
    triggers: {
      bezwaar_uitvoeren: [[systeem, isZichtbaar(true), 1, [BEHEER, VERBERG_EN('hersteld')]]],
    },
  },
};
