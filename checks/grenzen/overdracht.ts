// SPDX-License-Identifier: EUPL-1.2
import { lees, sql, voegToe, wijzig, type Functiegrenzen, type Tabelgrenzen, type Wie } from './grens.js';
import { AANVAARD, BEPERKINGEN, GEREED, INGETROKKEN, STAAT, TERUG, VERZEGELD } from './overdracht-rij.js';
import { O_1, O_2, O_3, O_6, O_7, mbrMet, schijnMbr, vreemdMet } from './overdracht-wie.js';
import {
  EIGENAAR,
  HULPVRAAG_1,
  HULPVRAAG_3,
  HULPVRAAG_4,
  NIEUW,
  aanbiederA,
  aanbiederB,
  aanbiederBewezen,
  aanbiederVanTwe,
  beheerder,
  bewerker,
  bewezen,
  coordinator,
  coordinatorMbr,
  indiener,
  koppelaar,
  machine,
  ondernemer,
  onbewezen,
  schijn,
  schijnBewezen,
  systeem,
} from './wie.js';

const IEDER: Wie = { via: 'ieder' };
const is = (id: string | undefined): string => `id = '${id}'`;

export const OVERDRACHT: Record<string, Tabelgrenzen> = {
  'aanbodmatching.overdracht': {
    staat: STAAT,
    nieuw: { id: NIEUW, hulpvraag_id: HULPVRAAG_3 },
    magLeeg:
      'naar_regio naar_organisatie notitie toestemming_op toestemming_door toestemming_hoe besluit_door besluit_op ' +
      'besluit_reden besluit_toelichting',
    rechten:
      'SELECT, INSERT, UPDATE (status, versie, notitie, besluit_door, besluit_op, besluit_reden, besluit_toelichting, ' +
      'gewijzigd_door, gewijzigd_op)',
    beperkingen: BEPERKINGEN,
    beleid: {
      systeem: [
        [systeem, lees(), 7],
        [systeem, wijzig({ notitie: null }), 7],
        [beheerder, lees(), 0],
        [beheerder, wijzig({ notitie: null }), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 7]],
      coordinator_lezen: [
        [coordinator, lees(), 6],
        [coordinatorMbr, lees(), 5],
        [aanbiederVanTwe, lees(), 1],
        [schijn, lees(), 0],
      ],
      regio_lezen: [
        [coordinator, lees(is(O_6)), 1],
        [mbrMet(HULPVRAAG_1), lees(), 5],
        [aanbiederVanTwe, lees(), 1],
      ],
      partner_lezen: [
        [aanbiederA, lees(), 1],
        [aanbiederB, lees(), 2],
        [schijn, lees(), 0],
      ],
      indiener_lezen: [
        [indiener, lees(), 2],
        [machine, lees(), 0],
        [schijn, lees(), 0],
      ],
      inzage: [
        [bewezen, lees(), 5],
        [onbewezen, lees(), 2],
        [aanbiederBewezen, lees(), 1],
      ],
      ondernemer_lezen: [
        [ondernemer, lees(), 2],
        [aanbiederA, lees(), 1],
      ],
      overdragen: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ gevraagd_door: 'x' }), '42501'],
        [coordinator, voegToe({ versie: 2 }), '42501'],
        [coordinator, voegToe({ notitie: null }), '42501'],
        [coordinator, voegToe({ hulpvraag_id: HULPVRAAG_4 }), '42501'],
        [
          mbrMet(HULPVRAAG_1),
          voegToe({ hulpvraag_id: HULPVRAAG_1, gevraagd_door: 'coordinator-mbr' }),
          '42501',
        ],
        [aanbiederVanTwe, voegToe({ hulpvraag_id: HULPVRAAG_1, gevraagd_door: 'aanbieder-a' }), '42501'],
      ],
      terugnemen: [
        [coordinator, wijzig(INGETROKKEN, is(O_1)), 1],
        [coordinatorMbr, wijzig(INGETROKKEN, is(O_2)), 1],
        [coordinatorMbr, wijzig(INGETROKKEN, is(O_1)), '42501'],
        [coordinator, wijzig(AANVAARD, is(O_1)), '42501'],
        [coordinator, wijzig(INGETROKKEN, is(O_3)), 0],
        [coordinator, wijzig(INGETROKKEN, is(O_7)), 0],
        [schijn, wijzig(INGETROKKEN), 0],
      ],
      ontvangen: [
        [coordinatorMbr, wijzig(AANVAARD, is(O_1)), 1],
        [coordinatorMbr, wijzig(TERUG, is(O_1)), 1],
        [coordinatorMbr, wijzig(INGETROKKEN, is(O_1)), '42501'],
        [coordinator, wijzig(AANVAARD, is(O_1)), '42501'],
        [coordinator, wijzig(TERUG, is(O_7)), 0],
        [schijnMbr, wijzig(AANVAARD), 0],
      ],
      partner_besluiten: [
        [aanbiederB, wijzig(GEREED, is(O_2)), 1],
        [vreemdMet(HULPVRAAG_1), wijzig(GEREED), 0],
        [schijn, wijzig(GEREED), 0],
      ],
      indiener_besluiten: [
        [bewerker, wijzig(INGETROKKEN, is(O_1)), 1],
        [indiener, wijzig(INGETROKKEN, is(O_1)), 0],
        [schijnBewezen, wijzig(INGETROKKEN), 0],
      ],
      ondernemer_besluiten: [
        [ondernemer, wijzig(INGETROKKEN, is(O_1)), 1],
        [koppelaar(HULPVRAAG_3), wijzig(INGETROKKEN), 0],
      ],
    },
    triggers: {
      overgang: [
        [aanbiederB, wijzig(INGETROKKEN, is(O_2)), 'bewaak_overgang'],
        [aanbiederB, wijzig({ notitie: VERZEGELD }, is(O_2)), 'bewaak_overgang'],
        [coordinatorMbr, wijzig(TERUG, is(O_3)), 'bewaak_overgang'],
        [systeem, wijzig({ notitie: null }), 7],
      ],
    },
  },
};

export const OVERDRACHT_FUNCTIES: Record<string, Functiegrenzen> = {
  'aanbodmatching.krijgt_overgedragen(uuid,text[])': {
    proeven: [
      [IEDER, sql(`SELECT aanbodmatching.krijgt_overgedragen('${HULPVRAAG_1}', ARRAY['gevraagd'])`), '42501'],
    ],
    zonder: [
      [`o.hulpvraag_id = h_id`, 'true'],
      [`o.status = ANY (statussen)`, 'true'],
      [`o.status = 'gevraagd' AND`, ''],
      [`o.naar_regio = platform.regio()`, 'true'],
      [`o.naar_organisatie = platform.organisatie()`, 'true'],
    ],
  },
  'aanbodmatching.verhuis_mee()': {
    zonder: ['toewijzing', 'afspraak', 'onvervulde_vraag'].flatMap((tabel): [string, string][] => [
      [`UPDATE aanbodmatching.${tabel} SET regio = NEW.regio WHERE hulpvraag_id = NEW.id;`, ''],
    ]),
  },
};
