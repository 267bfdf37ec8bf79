// SPDX-License-Identifier: EUPL-1.2
import { derde, derdeElders, nieuwkomer, schijnDerde } from './community-wie.js';
import { lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  LID_ANDER,
  LID_BEHEERDER,
  LID_DERDE,
  afmelder,
  afmelderAnders,
  schijnAfmelder,
} from './moderatie-wie.js';
import { ONBEKEND, TOEN, beheerder, coordinator, ondernemer, systeem } from './wie.js';

export const OVERZICHT: Record<string, Tabelgrenzen> = {
  'communities.overzichtkeuze': {
    staat: [{ lidmaatschap_id: LID_DERDE, keuze: 'elke-vraag', gekozen_op: TOEN }],
    nieuw: { lidmaatschap_id: LID_BEHEERDER },
    rechten: 'SELECT, INSERT, DELETE, UPDATE (keuze, gekozen_op)',
    beperkingen: {
      overzichtkeuze_pkey: { lidmaatschap_id: LID_DERDE },
      overzichtkeuze_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      overzichtkeuze_keuze_check: { keuze: 'onzin' },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 1],
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 1],
        [beheerder, lees(), 0],
      ],
      eigen: [
        [derde, lees(), 1],
        [derde, wijzig({ keuze: 'geen' }), 1],
        [ondernemer, voegToe(), 1],
        [derde, voegToe(), '42501'],
        [nieuwkomer, lees(), 0],
        [derdeElders, lees(), 0],
        [schijnDerde, lees(), 0],
        [coordinator, lees(), 0],
      ],
      afmelden: [
        [afmelder, lees(), 1],
        [afmelder, wijzig({ keuze: 'geen' }), 1],
        [afmelder, wijzig({ keuze: 'wekelijks' }), '42501'],
        [afmelder, voegToe({ keuze: 'geen' }), '42501'],
        [afmelderAnders, lees(), 0],
        [afmelderAnders, voegToe({ lidmaatschap_id: LID_ANDER, keuze: 'geen' }), 1],
        [afmelderAnders, voegToe({ lidmaatschap_id: LID_ANDER }), '42501'],
        [schijnAfmelder, lees(), 0],
        [schijnAfmelder, wijzig({ keuze: 'geen' }), 0],
        [schijnAfmelder, voegToe({ lidmaatschap_id: LID_DERDE, keuze: 'geen' }), '42501'],
      ],
    },
  },
  'communities.overzichtsmail': {
    staat: [{ lidmaatschap_id: LID_DERDE, week: '2026-03-16', gevraagd: true, gemaakt_op: TOEN }],
    nieuw: { week: '2026-03-23' },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      overzichtsmail_pkey: { week: '2026-03-16' },
      overzichtsmail_lidmaatschap_id_fkey: { lidmaatschap_id: ONBEKEND },
      overzichtsmail_week_check: { week: '2026-03-24' },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 1],
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 1],
        [beheerder, lees(), 0],
        [derde, lees(), 0],
      ],
    },
  },
};
