// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, verwijder, voegToe, wijzig, type Tabelgrenzen, type Wie } from './grens.js';
import {
  NIEUW,
  ONBEKEND,
  TOEN,
  analist,
  beheerder,
  coordinator,
  coordinatorMbr,
  hoofd,
  schijn,
  schijnHoofd,
  systeem,
} from './wie.js';

const nr = (laatste: string): string => ONBEKEND.slice(0, -2) + laatste;
const NIEUWELING: Wie = { via: 'app', actor: { rol: 'coordinator', subject: 'nieuwe', regio: 'TWE' } };
const NIEUW_HOOFD: Wie = {
  via: 'app',
  actor: { rol: 'coordinator', subject: 'nieuwe', regio: 'TWE', hoofdcoordinator: true },
};
const GESTOPT: Wie = { via: 'app', actor: { rol: 'coordinator', subject: 'gestopt', regio: 'TWE' } };
/** Who works elsewhere now, and takes his row along. */
const VERHUISD: Wie = { via: 'app', actor: { rol: 'coordinator', subject: 'coordinator', regio: 'MBR' } };
const NAAMGENOOT: Wie = { via: 'app', actor: { rol: 'analist', subject: 'coordinator', regio: 'TWE' } };
const eigen = (subject: string): string => `subject = '${subject}'`;
const AFWEZIG = { afwezig_van: '2026-01-01', afwezig_tot: '2026-01-31' };

export const BEHANDELAAR: Record<string, Tabelgrenzen> = {
  'aanbodmatching.behandelaar': {
    staat: [
      {
        ...{ subject: 'coordinator', id: nr('81'), regio: 'TWE', naam: 'Een', email: 'een@example.nl' },
        ...{ hoofdcoordinator: false, actief: true, afwezig_van: null, afwezig_tot: null, vervanger: null },
        ...{ versie: 1, gewijzigd_door: 'coordinator', gewijzigd_op: TOEN },
      },
      { subject: 'hoofd', id: nr('82'), hoofdcoordinator: true },
      { subject: 'gestopt', id: nr('83'), actief: false },
      { subject: 'coordinator-mbr', id: nr('84'), regio: 'MBR' },
    ],
    nieuw: { subject: 'nieuwe', id: NIEUW },
    magLeeg: 'afwezig_van afwezig_tot vervanger',
    rechten:
      'SELECT, INSERT, DELETE, UPDATE (regio, naam, email, hoofdcoordinator, actief, afwezig_van, afwezig_tot, vervanger, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      behandelaar_subject_check: [{ subject: '' }, { subject: langer(300) }],
      behandelaar_regio_check: { regio: 'twe' },
      behandelaar_naam_check: [{ naam: '' }, { naam: langer(200) }],
      behandelaar_email_check: [{ email: 'xx' }, { email: langer(254) }],
      behandelaar_versie_check: { versie: 0 },
      behandelaar_afwezig: [{ afwezig_tot: '2026-01-31' }, { ...AFWEZIG, afwezig_tot: '2025-12-31' }],
      behandelaar_vervangt: [{ vervanger: 'coordinator' }, { ...AFWEZIG, vervanger: 'nieuwe' }],
      behandelaar_vervanger: { ...AFWEZIG, vervanger: 'coordinator-mbr' },
      behandelaar_pkey: { subject: 'coordinator-mbr' },
      behandelaar_id_key: { id: nr('81') },
      behandelaar_regio_subject: { subject: 'coordinator' },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 4],
        [systeem, voegToe({ versie: 2 }), 1],
        [systeem, wijzig({ actief: false }), 4],
        [systeem, verwijder(), 4],
        [beheerder, verwijder(), 0],
        [coordinator, verwijder(), 0],
      ],
      lezen: [
        [beheerder, lees(), 4],
        [coordinator, lees(), 3],
        [coordinatorMbr, lees(), 1],
        [VERHUISD, lees(), 2],
        [analist, lees(), 0],
        [schijn, lees(), 0],
        [NAAMGENOOT, lees(), 0],
      ],
      registreren: [
        [NIEUWELING, voegToe(), 1],
        [NIEUW_HOOFD, voegToe({ hoofdcoordinator: true }), 1],
        [NIEUW_HOOFD, voegToe(), '42501'],
        [NIEUWELING, voegToe({ hoofdcoordinator: true }), '42501'],
        [NIEUWELING, voegToe({ subject: 'een ander' }), '42501'],
        [NIEUWELING, voegToe({ regio: 'MBR' }), '42501'],
        [NIEUWELING, voegToe({ actief: false }), '42501'],
        [NIEUWELING, voegToe({ versie: 2 }), '42501'],
        [beheerder, voegToe(), '42501'],
        [{ via: 'app', actor: { rol: 'analist', subject: 'nieuwe', regio: 'TWE' } }, voegToe(), '42501'],
      ],
      eigen: [
        [coordinator, wijzig({ naam: 'Ander' }), 1],
        [coordinator, wijzig({ naam: 'Ander' }, eigen('hoofd')), 0],
        [VERHUISD, wijzig({ regio: 'MBR' }, eigen('coordinator')), 1],
        [coordinator, wijzig({ regio: 'MBR' }), '42501'],
        [coordinator, wijzig({ hoofdcoordinator: true }), '42501'],
        [coordinator, wijzig({ actief: false }), '42501'],
        [GESTOPT, wijzig({ actief: true }), 0],
        [NAAMGENOOT, wijzig({ naam: 'Ander' }), 0],
      ],
      collega: [
        [hoofd, wijzig({ actief: false }, eigen('coordinator')), 1],
        [hoofd, wijzig({ naam: 'Ander' }, 'true'), 3],
        [hoofd, wijzig({ regio: 'MBR' }), '42501'],
        [coordinator, wijzig({ hoofdcoordinator: true }), '42501'],
        [hoofd, wijzig({ naam: 'Ander' }, eigen('coordinator-mbr')), 0],
        [beheerder, wijzig({ actief: false }), 4],
        [beheerder, wijzig({ regio: 'MBR' }, eigen('gestopt')), 1],
        [schijnHoofd, wijzig({ actief: false }), 0],
        [coordinator, wijzig({ actief: false }, eigen('gestopt')), 0],
      ],
    },
  },
};
