// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { IDP } from './sessie.js';
import {
  BEHEER,
  EIGENAAR,
  NIEUW,
  ONBEKEND,
  ORG_A,
  TOEN,
  analist,
  beheerder,
  coordinator,
  systeem,
} from './wie.js';

const nr = (laatste: string): string => ONBEKEND.slice(0, -2) + laatste;
const [OPEN, VAN_COORDINATOR, EIGEN, WEG] = [nr('91'), nr('92'), nr('93'), nr('94')];
const BIJ = (id: string): string => `id = '${id}'`;
const INGETROKKEN = { ingetrokken_door: 'beheerder', ingetrokken_op: TOEN };
const BLOKKADE = { geblokkeerd_op: TOEN, geblokkeerd_door: 'beheerder', blokkade_reden: 'Weg.' };

export const MEDEWERKER: Record<string, Tabelgrenzen> = {
  'platform.roltoekenning': {
    staat: [
      {
        ...{ id: OPEN, email: 'een@example.nl', subject: null, rol: 'coordinator', regio: 'TWE' },
        ...{ hoofdcoordinator: false, tot: null, gegeven_door: 'beheerder', gegeven_op: TOEN },
        ...{ ingetrokken_door: null, ingetrokken_op: null, organisatie_id: null },
      },
      { id: VAN_COORDINATOR, email: null, subject: 'coordinator' },
      { id: EIGEN, email: null, subject: 'beheerder', rol: 'beheerder', regio: null },
      { id: WEG, email: 'weg@example.nl', ...INGETROKKEN },
    ],
    nieuw: { id: NIEUW, email: 'nieuw@example.nl' },
    magLeeg: 'email subject regio organisatie_id tot ingetrokken_door ingetrokken_op',
    rechten: 'SELECT, INSERT, DELETE, UPDATE (subject, ingetrokken_door, ingetrokken_op)',
    beperkingen: {
      roltoekenning_email_check: [{ email: 'xx' }, { email: langer(254) }, { email: 'Nieuw@example.nl' }],
      roltoekenning_subject_check: [{ subject: '' }, { subject: langer(300) }],
      roltoekenning_rol_check: { rol: 'machine', regio: null },
      roltoekenning_regio_check: { regio: 'twe' },
      roltoekenning_aan: { email: null },
      roltoekenning_van_regio: [{ regio: null }, { rol: 'analist' }],
      roltoekenning_leidt: { rol: 'analist', regio: null, hoofdcoordinator: true },
      roltoekenning_van_organisatie: [{ rol: 'financier', regio: null }, { organisatie_id: ORG_A }],
      roltoekenning_intrekking: [{ ingetrokken_op: TOEN }, { ingetrokken_door: 'beheerder' }],
      roltoekenning_pkey: { id: OPEN },
      roltoekenning_email: { email: 'een@example.nl' },
      roltoekenning_subject: { subject: 'coordinator' },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 4],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ subject: 'nieuwe' }, BIJ(OPEN)), 1],
        [systeem, verwijder(), 4],
        [beheerder, verwijder(), 0],
        [coordinator, verwijder(), 0],
      ],
      lezen: [
        [beheerder, lees(), 4],
        [coordinator, lees(), 0],
        [analist, lees(), 0],
      ],
      geven: [
        [beheerder, voegToe(), 1],
        [beheerder, voegToe({ gegeven_door: 'een ander' }), '42501'],
        [beheerder, voegToe({ subject: 'beheerder' }), '42501'],
        [beheerder, voegToe(INGETROKKEN), '42501'],
        [coordinator, voegToe({ gegeven_door: 'coordinator' }), '42501'],
      ],
      intrekken: [
        [beheerder, wijzig(INGETROKKEN, BIJ(OPEN)), 1],
        [beheerder, wijzig(INGETROKKEN, BIJ(VAN_COORDINATOR)), 1],
        [beheerder, wijzig(INGETROKKEN, BIJ(EIGEN)), 0],
        [coordinator, wijzig(INGETROKKEN), 0],
      ],
    },
    triggers: {
      voorgoed: [
        [BEHEER, wijzig({ ingetrokken_door: null, ingetrokken_op: null }, BIJ(WEG)), 'blijft_ingetrokken'],
        [BEHEER, wijzig(INGETROKKEN, BIJ(OPEN)), 1],
      ],
    },
  },
  'platform.medewerker': {
    staat: [
      {
        ...{ id: nr('95'), uitgever: IDP, sub: 'beheerder', subject: 'beheerder', naam: 'Een' },
        ...{ email: 'een@example.nl', rol: 'beheerder', regio: null, hoofdcoordinator: false },
        ...{ roltoekenning_id: null, eerst_op: TOEN, laatst_op: TOEN, geblokkeerd_op: null },
        ...{
          geblokkeerd_door: null,
          blokkade_reden: null,
          organisatie_id: null,
          versie: 1,
          gewijzigd_door: 'beheerder',
        },
      },
      {
        ...{ id: nr('96'), sub: 'coordinator', subject: 'coordinator', rol: 'coordinator', regio: 'TWE' },
        roltoekenning_id: VAN_COORDINATOR,
      },
      { id: nr('97'), sub: 'buiten', subject: 'buiten', rol: null, ...BLOKKADE },
    ],
    nieuw: { id: NIEUW, sub: 'nieuw', subject: 'nieuw' },
    magLeeg:
      'naam email rol regio organisatie_id roltoekenning_id geblokkeerd_op geblokkeerd_door blokkade_reden',
    rechten:
      'SELECT, INSERT, DELETE, UPDATE (naam, email, rol, regio, hoofdcoordinator, organisatie_id, roltoekenning_id, laatst_op, geblokkeerd_op, geblokkeerd_door, blokkade_reden, versie, gewijzigd_door)',
    beperkingen: {
      medewerker_subject_check: [{ subject: '' }, { subject: langer(300) }],
      medewerker_naam_check: [{ naam: '' }, { naam: langer(200) }],
      medewerker_email_check: [{ email: 'xx' }, { email: langer(254) }],
      medewerker_rol_check: { rol: 'machine' },
      medewerker_regio_check: { rol: 'coordinator', regio: 'twe' },
      medewerker_blokkade_reden_check: [
        { ...BLOKKADE, blokkade_reden: '' },
        { ...BLOKKADE, blokkade_reden: langer(1000) },
      ],
      medewerker_versie_check: { versie: 0 },
      medewerker_van_regio: [{ rol: 'coordinator' }, { regio: 'TWE' }],
      medewerker_van_organisatie: [{ rol: 'financier' }, { organisatie_id: ORG_A }],
      medewerker_leidt: { hoofdcoordinator: true },
      medewerker_toekenning: { rol: null, roltoekenning_id: VAN_COORDINATOR },
      medewerker_tijden: { laatst_op: '2025-01-01T00:00:00Z' },
      medewerker_blokkade: [
        { geblokkeerd_op: TOEN },
        { ...BLOKKADE, geblokkeerd_door: null },
        { ...BLOKKADE, blokkade_reden: null },
      ],
      medewerker_pkey: { id: nr('95') },
      medewerker_sub: { sub: 'beheerder' },
      medewerker_subject: { subject: 'beheerder' },
      medewerker_roltoekenning_id_fkey: { roltoekenning_id: ONBEKEND },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 3],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ naam: 'Ander' }), 3],
        [systeem, verwijder(), 3],
        [beheerder, voegToe(), '42501'],
        [beheerder, verwijder(), 0],
      ],
      lezen: [
        [beheerder, lees(), 3],
        [coordinator, lees(), 0],
        [analist, lees(), 0],
      ],
      ander: [
        [beheerder, wijzig({ versie: 2 }), 2],
        [analist, wijzig({ versie: 2 }), 0],
        [coordinator, wijzig({ versie: 2 }), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 3]],
    },
  },
};
