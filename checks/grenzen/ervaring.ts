// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { ander, collega, derde, nieuwkomer, schijnDerde } from './community-wie.js';
import {
  D1,
  D2,
  E1,
  E2,
  E3,
  LID_1,
  LID_2,
  LID_3,
  bewezen2,
  onbewezen2,
  schijnBewezen2,
  schijnCoordinator,
  weg,
} from './ervaring-wie.js';
import { ERVARINGSVERZOEK } from './ervaringsverzoek.js';
import { lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  EIGENAAR,
  HULPVRAAG_2,
  HULPVRAAG_3,
  HULPVRAAG_4,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  coordinator,
  coordinatorMbr,
  ondernemer,
  systeem,
} from './wie.js';

const TERUG = { tekst: null, ingetrokken_op: TOEN };

export const ERVARING: Record<string, Tabelgrenzen> = {
  'communities.ervaringsdeskundige': {
    staat: [
      {
        ...{ id: D1, lidmaatschap_id: LID_1, sbi: '4120', gemeentecode: 'GM0164', per_maand: 2 },
        ...{ gepauzeerd: false, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: D2, lidmaatschap_id: LID_2 },
    ],
    nieuw: { id: NIEUW, lidmaatschap_id: LID_3 },
    magLeeg: 'gemeentecode',
    rechten:
      'SELECT, INSERT, UPDATE (lidmaatschap_id, sbi, gemeentecode, per_maand, gepauzeerd, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      ervaringsdeskundige_pkey: { id: D1 },
      ervaringsdeskundige_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      ervaringsdeskundige_sbi_check: { sbi: 'x' },
      ervaringsdeskundige_gemeentecode_check: { gemeentecode: 'x' },
      ervaringsdeskundige_per_maand_check: [{ per_maand: 0 }, { per_maand: 3 }],
      ervaringsdeskundige_een: { lidmaatschap_id: LID_1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ per_maand: 1 }), 2],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
      ],
      eigenaar: [[EIGENAAR, lees(), 2]],
      vergrendelen: [[EIGENAAR, wijzig({ per_maand: 1 }), 2]],
      eigen: [
        [ondernemer, lees(), 1],
        [ander, lees(), 1],
        [collega, lees(), 0],
        [coordinator, lees(), 0],
      ],
      aanbieden: [
        [derde, voegToe(), 1],
        [derde, voegToe({ lidmaatschap_id: LID_2 }), '42501'],
        [nieuwkomer, voegToe(), '42501'],
        [schijnDerde, voegToe(), '42501'],
        [derde, voegToe(), '42501', [systeem, weg(LID_3)]],
      ],
      zelf: [
        [ondernemer, wijzig({ per_maand: 1 }), 1],
        [collega, wijzig({ per_maand: 1 }), 0],
        [ondernemer, wijzig({ lidmaatschap_id: LID_3 }), '42501'],
        [ondernemer, wijzig({ per_maand: 1 }), '42501', [systeem, weg(LID_1)]],
      ],
    },
  },
  'communities.ervaring': {
    staat: [
      {
        ...{ id: E1, deskundige_id: D1, betrokkene_id: BETROKKENE_1, hulpvraag_id: HULPVRAAG_2 },
        ...{ regio: 'TWE', tekst: bytes(40), themas: ['energie'], geholpen: 'ja', bevestigd_op: TOEN },
        ...{ toestemming_op: TOEN, ingetrokken_op: null, versie: 1, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: E2, deskundige_id: D2, betrokkene_id: BETROKKENE_2, hulpvraag_id: HULPVRAAG_4, regio: 'MBR' },
      { id: E3, hulpvraag_id: HULPVRAAG_3, ...TERUG },
    ],
    nieuw: { id: NIEUW, hulpvraag_id: HULPVRAAG_3 },
    magLeeg: 'tekst ingetrokken_op',
    rechten: 'SELECT, INSERT, UPDATE (tekst, ingetrokken_op, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      ervaring_pkey: { id: E1 },
      ervaring_deskundige_id_fkey: { deskundige_id: ONBEKEND },
      ervaring_regio_check: { regio: 'x' },
      ervaring_tekst_check: [{ tekst: bytes(29) }, { tekst: bytes(8030) }],
      ervaring_themas_check: { themas: Array.from({ length: 21 }, () => 'x') },
      ervaring_geholpen_check: { geholpen: 'nee' },
      ervaring_versie_check: { versie: 0 },
      ervaring_ingetrokken: [{ tekst: null }, { ingetrokken_op: TOEN }],
      ervaring_een: { hulpvraag_id: HULPVRAAG_2 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 3],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ versie: 2 }), 3],
        [beheerder, lees(), 0],
        [beheerder, voegToe(), '42501'],
      ],
      eigenaar: [[EIGENAAR, lees(), 3]],
      eindigen: [[EIGENAAR, wijzig({ versie: 2 }), 3]],
      eigen: [
        [ondernemer, lees(), 2],
        [ander, lees(), 1],
        [collega, lees(), 0],
      ],
      regio: [
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 1],
        [schijnCoordinator, lees(), 0],
      ],
      inzage: [
        [bewezen2, lees(), 1],
        [bewezen2, wijzig({ versie: 2 }), 0],
        [onbewezen2, lees(), 0],
        [schijnBewezen2, lees(), 0],
      ],
      aanbieden: [
        [ondernemer, voegToe(), 1],
        [ondernemer, voegToe(TERUG), '42501'],
        [ondernemer, voegToe({ deskundige_id: D2 }), '42501'],
        [collega, voegToe(), '42501'],
      ],
      zelf: [
        [ondernemer, wijzig({ versie: 2 }), 1],
        [ondernemer, wijzig(TERUG), 1],
        [ondernemer, wijzig({ gewijzigd_op: LATER }), 1],
        [collega, wijzig({ versie: 2 }), 0],
      ],
    },
  },
  ...ERVARINGSVERZOEK,
};
