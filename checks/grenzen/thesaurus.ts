// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, voegToe, wijzig, type Tabelgrenzen, type Wie } from './grens.js';
import { TOEN, analist, beheerder, coordinator, systeem } from './wie.js';

/** In another role, with the name of a beheerder. */
const NAAMGENOOT: Wie = { via: 'app', actor: { rol: 'analist', subject: 'beheerder' } };

export const THESAURUS: Record<string, Tabelgrenzen> = {
  'aanbodmatching.thesaurusversie': {
    staat: [
      {
        ...{ nummer: 1, wijzigingen: [], basis: '0123456789ab', reden: 'Proef.', proef: {} },
        ...{ lager: true, reden_lager: 'Toch.', gepubliceerd_door: 'beheerder', gepubliceerd_op: TOEN },
      },
      { nummer: 2, lager: false, reden_lager: null },
    ],
    nieuw: { nummer: 3 },
    magLeeg: 'reden_lager',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      thesaurusversie_nummer_check: { nummer: 0 },
      thesaurusversie_wijzigingen_check: { wijzigingen: {} },
      thesaurusversie_basis_check: { basis: 'onzin' },
      thesaurusversie_reden_check: [{ reden: ' ' }, { reden: langer(500) }],
      thesaurusversie_proef_check: { proef: [] },
      thesaurusversie_reden_lager_check: [{ reden_lager: ' ' }, { reden_lager: langer(500) }],
      thesaurusversie_lager: [{ reden_lager: null }, { lager: false }],
      thesaurusversie_pkey: { nummer: 1 },
    },
    beleid: {
      lezen: [
        [beheerder, lees(), 2],
        [systeem, lees(), 2],
        [analist, lees(), 0],
        [coordinator, lees(), 0],
      ],
      publiceren: [
        [beheerder, voegToe(), 1],
        [beheerder, voegToe({ gepubliceerd_door: 'iemand' }), '42501'],
        [systeem, voegToe({ gepubliceerd_door: 'systeem' }), '42501'],
        [NAAMGENOOT, voegToe(), '42501'],
      ],
    },
  },
  'aanbodmatching.thesaurusconcept': {
    staat: [
      {
        ...{ naam: 'gezamenlijk', wijzigingen: [], versie: 1, proef: {}, gewijzigd_door: 'beheerder' },
        ...{ gewijzigd_op: TOEN },
      },
    ],
    nieuw: { naam: 'ander' },
    magLeeg: 'proef',
    rechten: 'SELECT, INSERT, UPDATE (wijzigingen, versie, proef, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      thesaurusconcept_naam_check: { naam: '' },
      thesaurusconcept_wijzigingen_check: { wijzigingen: {} },
      thesaurusconcept_versie_check: { versie: 0 },
      thesaurusconcept_proef_check: { proef: [] },
      thesaurusconcept_pkey: { naam: 'gezamenlijk' },
    },
    beleid: {
      beheerder: [
        [beheerder, lees(), 1],
        [beheerder, voegToe(), 1],
        [NAAMGENOOT, voegToe(), '42501'],
        [beheerder, wijzig({ versie: 2 }), 1],
        [systeem, lees(), 0],
        [NAAMGENOOT, lees(), 0],
        [NAAMGENOOT, wijzig({ versie: 2 }), 0],
      ],
    },
  },
};
