// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { BEWAKEN } from './afspraak-trigger.js';
import {
  aanbiederAlsBewerker,
  ANNULERING,
  GEHOUDEN,
  EERSTE,
  GESPREK,
  STIL,
  M_A,
  M_A_EEN,
  M_MBR,
  M_TWE,
  A_1,
  A_2,
  A_3,
  A_4,
  op,
} from './afspraak-wie.js';
import { lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  NIEUW,
  TOEWIJZING_1,
  BETROKKENE_1,
  BETROKKENE_2,
  ONBEKEND,
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
  machine,
  onbewezen,
  ondernemer,
  schijn,
  schijnBewezen,
  systeem,
} from './wie.js';

export const AFSPRAAK: Record<string, Tabelgrenzen> = {
  'aanbodmatching.afspraak': {
    staat: [
      {
        ...{ id: A_1, moment_id: M_A, hulpvraag_id: HULPVRAAG_1, toewijzing_id: TOEWIJZING_1 },
        ...{ betrokkene_id: BETROKKENE_1, regio: 'TWE', ...op(1), status: 'geboekt', versie: 1 },
        ...{ geboekt_door: 'ondernemer', geboekt_op: '2026-01-01T00:00:00Z' },
        ...{ gewijzigd_door: 'ondernemer', gewijzigd_op: '2026-01-01T00:00:00Z' },
      },
      { id: A_2, moment_id: M_TWE, toewijzing_id: null },
      {
        ...{ id: A_3, moment_id: M_MBR, hulpvraag_id: HULPVRAAG_2, toewijzing_id: null },
        betrokkene_id: BETROKKENE_2,
      },
      { id: A_4, moment_id: M_TWE, hulpvraag_id: HULPVRAAG_3, toewijzing_id: null, ...ANNULERING },
    ],
    nieuw: { id: NIEUW, moment_id: M_A_EEN },
    magLeeg:
      'toewijzing_id organisatie_id behandelaar notitie annuleerreden annuleertoelichting geannuleerd_door herinneren_op',
    gevuld: 'regio begin eind',
    rechten:
      'SELECT, INSERT, UPDATE (moment_id, status, versie, notitie, annuleerreden, annuleertoelichting, geannuleerd_door, herinneren_op, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      afspraak_pkey: { id: A_1 },
      afspraak_moment_id_fkey: { moment_id: ONBEKEND },
      afspraak_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      afspraak_status_check: { status: 'onzin' },
      afspraak_versie_check: { versie: 0 },
      afspraak_notitie_check: [{ notitie: bytes(28) }, { notitie: bytes(4_030) }],
      afspraak_annuleerreden_check: { ...ANNULERING, annuleerreden: 'Met spatie' },
      afspraak_annuleertoelichting_check: [
        { annuleertoelichting: bytes(28) },
        { annuleertoelichting: bytes(4_030) },
      ],
      afspraak_geannuleerd_door_check: { ...ANNULERING, geannuleerd_door: 'iemand' },
      afspraak_reden: [{ ...ANNULERING, annuleerreden: null }, { annuleerreden: 'verhinderd' }],
      afspraak_annulering: [{ ...ANNULERING, geannuleerd_door: null }, { geannuleerd_door: 'gastheer' }],
      afspraak_herinnering: { ...ANNULERING, herinneren_op: '2026-05-29T07:00:00Z' },
      afspraak_dubbel: { moment_id: M_A },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 4],
        [beheerder, lees(), 0],
        [beheerder, wijzig(STIL), 0],
      ],
      aanbieder_lezen: [
        [aanbiederA, lees(), 1],
        [aanbiederB, lees(), 0],
        [schijn, lees(), 0],
      ],
      aanbieder_wijzigen: [
        [aanbiederA, wijzig(GEHOUDEN), 1],
        [aanbiederB, wijzig(STIL), 0],
        [schijn, wijzig(STIL), 0],
      ],
      coordinator_lezen: [
        [coordinator, lees(), 3],
        [coordinatorMbr, lees(), 1],
        [schijn, lees(), 0],
        [aanbiederVanTwe, lees(), 1],
      ],
      coordinator_wijzigen: [
        [coordinator, wijzig(STIL), 2],
        [coordinatorMbr, wijzig(STIL), 1],
        [schijn, wijzig(STIL), 0],
        [aanbiederVanTwe, wijzig(STIL), 1],
      ],
      indiener_lezen: [
        [indiener, lees(), 2],
        [schijn, lees(), 0],
      ],
      inzage: [
        [bewezen, lees(), 3],
        [onbewezen, lees(), 2],
        [schijnBewezen, lees(), 0],
        [aanbiederBewezen, lees(), 1],
      ],
      ondernemer_lezen: [
        [ondernemer, lees(), 2],
        [aanbiederA, lees(), 1],
        [machine, lees(), 0],
      ],
      boeken: [
        [ondernemer, voegToe(), 1],
        [bewerker, voegToe(), 1],
        [coordinator, voegToe(), 1],
        [indiener, voegToe(), '42501'],
        [coordinatorMbr, voegToe(), '42501'],
        [aanbiederA, voegToe(), '42501'],
        [aanbiederAlsBewerker, voegToe(), '42501'],
      ],
      ondernemer_wijzigen: [
        [ondernemer, wijzig(STIL), 2],
        [bewerker, wijzig(STIL), 2],
        [indiener, wijzig(STIL), 0],
        [aanbiederA, wijzig(STIL), 1],
        [aanbiederAlsBewerker, wijzig(STIL), 1],
      ],
      begin: [
        [ondernemer, voegToe({ versie: 2 }), '42501'],
        [systeem, voegToe({ status: 'verplaatst' }), '42501'],
      ],
      open: [
        [coordinator, wijzig(STIL), 2],
        [systeem, wijzig(STIL), 4],
        [aanbiederA, wijzig(ANNULERING), 1],
      ],
      afronden: [
        [coordinator, wijzig(GEHOUDEN, EERSTE), '42501'],
        [coordinator, wijzig(GEHOUDEN, GESPREK), 1],
        [ondernemer, wijzig(GEHOUDEN, GESPREK), '42501'],
        [ondernemer, wijzig(ANNULERING, GESPREK), 1],
        [systeem, wijzig(GEHOUDEN, EERSTE), 1],
      ],
    },
    triggers: {
      bewaken: BEWAKEN,
    },
  },
};
