// SPDX-License-Identifier: EUPL-1.2
import { lees, langer, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BEHEER,
  CLIENT_1,
  CLIENT_2,
  CLIENT_WEG,
  LATER,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  coordinator,
  machine,
  schijn,
} from './wie.js';

const jwk = (kid: string): object => ({ kid, kty: 'EC', crv: 'P-256', x: 'x', y: 'y' });

export const MACHINE: Record<string, Tabelgrenzen> = {
  'platform.machineclient': {
    staat: [
      {
        ...{ id: CLIENT_1, versie: 1, naam: 'Proef 1', organisatie: 'Proef', scopes: ['hulpvragen:lezen'] },
        ...{ regio: 'TWE', status: 'actief', geregistreerd_door: 'beheerder', geregistreerd_op: TOEN },
        ...{ gewijzigd_door: 'beheerder', gewijzigd_op: TOEN },
      },
      { id: CLIENT_2, naam: 'Proef 2' },
      { id: CLIENT_WEG, naam: 'Proef 3', status: 'ingetrokken', reden: 'Voorbij.' },
    ],
    nieuw: { id: NIEUW, naam: 'Nieuw' },
    magLeeg: 'regio jwks_url reden',
    rechten: 'SELECT, INSERT, UPDATE (versie, jwks_url, status, reden, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      machineclient_versie_check: { versie: 0 },
      machineclient_naam_check: [{ naam: '' }, { naam: langer(200) }],
      machineclient_organisatie_check: [{ organisatie: '' }, { organisatie: langer(200) }],
      machineclient_scopes_check: [{ scopes: [] }, { scopes: ['alles'] }],
      machineclient_regio_check: { regio: 'twe' },
      machineclient_jwks_url_check: [{ jwks_url: 'http://x' }, { jwks_url: `https://${langer(2000)}` }],
      machineclient_status_check: { status: 'onzin', reden: 'Zomaar.' },
      machineclient_reden_check: { status: 'ingetrokken', reden: langer(1000) },
      machineclient_check: { regio: null },
      machineclient_check1: [{ reden: 'Zomaar.' }, { status: 'ingetrokken' }, { status: 'opgeschort' }],
      machineclient_pkey: { id: CLIENT_1 },
      machineclient_naam_key: { naam: 'Proef 1' },
    },
    beleid: {
      beheren: [
        [beheerder, lees(), 3],
        [beheerder, voegToe(), 1],
        [coordinator, lees(), 0],
        [coordinator, voegToe(), '42501'],
      ],
      eigen: [
        [machine, lees(), 1],
        [machine, wijzig({ versie: 2 }), 0],
        [schijn, lees(), 0],
      ],
    },
    triggers: {
      voorgoed: [
        [BEHEER, wijzig({ status: 'actief', reden: null }, `id = '${CLIENT_WEG}'`), 'blijft_ingetrokken'],
        [BEHEER, wijzig({ status: 'actief', reden: null }, `id = '${CLIENT_1}'`), 1],
      ],
    },
  },
  'platform.machinesleutel': {
    staat: [
      {
        ...{ machineclient_id: CLIENT_1, kid: 'een', jwk: jwk('een') },
        ...{ toegevoegd_door: 'beheerder', toegevoegd_op: TOEN },
      },
      { machineclient_id: CLIENT_2 },
      { machineclient_id: CLIENT_WEG, ingetrokken_op: TOEN },
    ],
    nieuw: { kid: 'nieuw', jwk: jwk('nieuw') },
    magLeeg: 'ingetrokken_op',
    rechten: 'SELECT, INSERT, UPDATE (ingetrokken_op)',
    beperkingen: {
      machinesleutel_kid_check: [
        { kid: '', jwk: jwk('') },
        { kid: langer(200), jwk: jwk(langer(200)) },
      ],
      machinesleutel_check: [{ jwk: jwk('ander') }, { jwk: { ...jwk('nieuw'), kty: 'oct' } }],
      machinesleutel_jwk_check: { jwk: { ...jwk('nieuw'), d: 'geheim' } },
      machinesleutel_pkey: { kid: 'een', jwk: jwk('een') },
      machinesleutel_machineclient_id_fkey: { machineclient_id: ONBEKEND },
    },
    beleid: {
      beheren: [
        [beheerder, lees(), 3],
        [beheerder, voegToe(), 1],
        [coordinator, lees(), 0],
        [coordinator, voegToe(), '42501'],
      ],
      eigen: [
        [machine, lees(), 1],
        [machine, wijzig({ ingetrokken_op: TOEN }), 0],
        [schijn, lees(), 0],
      ],
    },
    triggers: {
      voorgoed: [
        [
          BEHEER,
          wijzig({ ingetrokken_op: null }, `machineclient_id = '${CLIENT_WEG}'`),
          'blijft_ingetrokken',
        ],
        [BEHEER, wijzig({ ingetrokken_op: TOEN }, `machineclient_id = '${CLIENT_1}'`), 1],
      ],
    },
  },
  'platform.machineassertie': {
    staat: [{ machineclient_id: CLIENT_1, jti: 'een', verloopt_op: LATER }, { machineclient_id: CLIENT_2 }],
    nieuw: { jti: 'nieuw' },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      machineassertie_jti_check: [{ jti: '' }, { jti: langer(200) }],
      machineassertie_pkey: { jti: 'een' },
      machineassertie_machineclient_id_fkey: { machineclient_id: ONBEKEND },
    },
    beleid: {
      eigen: [
        [machine, lees(), 1],
        [machine, voegToe(), 1],
        [machine, voegToe({ machineclient_id: CLIENT_2 }), '42501'],
        [schijn, lees(), 0],
        [schijn, voegToe(), '42501'],
      ],
    },
  },
};
