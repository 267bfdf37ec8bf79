// SPDX-License-Identifier: EUPL-1.2
import { isGedwongen, langer, type Tabelgrenzen } from './grens.js';
import {
  BEHEER,
  EIGENAAR,
  LATER,
  NIEUW,
  ORG_A,
  SESSIE_1,
  SESSIE_2,
  SESSIE_ORG,
  SESSIE_OUD,
  SESSIE_STIL,
  TOEN,
} from './wie.js';

const hash = (vulling: string): string => `\\x${vulling.repeat(32)}`;
/** Two that live, one idle too long, one too old, one of an aanbieder; and one of nothing. */
export const [H1, H2, STIL, OUD, ORG, NERGENS] = ['11', '22', '33', '44', '55', 'ff'].map(hash);
const NU = new Date().toISOString();
/** Used a while ago, so that using it is written down. */
const ZONET = new Date(Date.now() - 5 * 60_000).toISOString();
export const IDP = 'https://idp.example.nl';

/** Only the functions of the owner get at these rows, and nobody at all without them. */
const vanEigenaar: Pick<Tabelgrenzen, 'rechten' | 'rls' | 'beleid'> = {
  rechten: '',
  rls: [[BEHEER, isGedwongen, 1]],
  beleid: { eigenaar: [[EIGENAAR, ({ naam }) => ({ text: `SELECT FROM ${naam} LIMIT 1` }), 1]] },
};

export const SESSIE: Record<string, Tabelgrenzen> = {
  'platform.aanmelding': {
    ...vanEigenaar,
    staat: [
      { hash: H1, als: 'medewerker', bevestigen: false, terug: '/mijn', begonnen_op: NU },
      { hash: OUD, begonnen_op: TOEN },
    ],
    nieuw: { hash: NERGENS },
    beperkingen: {
      aanmelding_hash_check: { hash: '\\x11' },
      aanmelding_als_check: { als: 'koning' },
      aanmelding_terug_check: { terug: langer(1000) },
      aanmelding_pkey: { hash: H1 },
    },
  },
  'platform.sessie': {
    ...vanEigenaar,
    staat: [
      {
        ...{ id: SESSIE_1, hash: H1, rol: 'beheerder', subject: 'beheerder', doelgroep: 'medewerkers' },
        ...{ uitgever: IDP, client: 'schakel', sub: 'beheerder', sid: 'sid-1', amr: [], begonnen_op: ZONET },
        ...{ gebruikt_op: ZONET, inactief_na: '30 minutes', vervalt_op: LATER },
      },
      {
        ...{ id: SESSIE_2, hash: H2, rol: 'coordinator', subject: 'coordinator', regio: 'TWE' },
        ...{ hoofdcoordinator: true, sub: 'coordinator', sid: 'sid-2' },
      },
      {
        id: SESSIE_STIL,
        hash: STIL,
        subject: 'stil',
        sub: 'stil',
        sid: 'sid-3',
        gebruikt_op: TOEN,
        begonnen_op: TOEN,
      },
      {
        ...{ id: SESSIE_OUD, hash: OUD, subject: 'oud', sub: 'oud', sid: 'sid-4', begonnen_op: TOEN },
        ...{ gebruikt_op: NU, vervalt_op: '2026-01-02T00:00:00Z' },
      },
      {
        ...{ id: SESSIE_ORG, hash: ORG, rol: 'aanbieder', subject: 'aanbieder-a', organisatie_id: ORG_A },
        ...{ sub: 'aanbieder-a', sid: 'sid-1', doelgroep: 'ondernemers', client: 'ander' },
      },
    ],
    nieuw: { id: NIEUW, hash: NERGENS },
    magLeeg: 'regio kvk_nummer organisatie_id sid aangemeld_op acr id_token',
    beperkingen: {
      sessie_hash_check: { hash: '\\x11' },
      sessie_rol_check: { rol: 'machine' },
      sessie_subject_check: [{ subject: '' }, { subject: langer(300) }],
      sessie_regio_check: { rol: 'coordinator', regio: 'twe' },
      sessie_hoofdcoordinator_check: { hoofdcoordinator: true },
      sessie_kvk_nummer_check: { rol: 'ondernemer', kvk_nummer: '6959908' },
      sessie_doelgroep_check: { doelgroep: 'iedereen' },
      sessie_inactief_na_check: { inactief_na: '0 minutes' },
      sessie_check: { vervalt_op: TOEN },
      sessie_check1: [{ rol: 'coordinator' }, { regio: 'TWE' }],
      sessie_check3: { rol: 'ondernemer' },
      sessie_check4: { kvk_nummer: '69599084' },
      sessie_van_organisatie: [{ rol: 'aanbieder' }, { rol: 'financier' }, { organisatie_id: ORG_A }],
      sessie_pkey: { id: SESSIE_1 },
      sessie_hash_key: { hash: H1 },
    },
  },
  'platform.afmeldtoken': {
    ...vanEigenaar,
    staat: [
      { uitgever: IDP, jti: 'een', verloopt_op: LATER },
      { jti: 'oud', verloopt_op: TOEN },
    ],
    nieuw: { jti: 'nieuw' },
    beperkingen: {
      afmeldtoken_jti_check: [{ jti: '' }, { jti: langer(200) }],
      afmeldtoken_pkey: { jti: 'een' },
    },
  },
};
