// SPDX-License-Identifier: EUPL-1.2
// What was ever published: of the worker alone, and a chain that only grows.
import { createHash } from 'node:crypto';
import {
  lees,
  niet,
  verwijder,
  voegToe,
  wijzig,
  type Functiegrenzen,
  type Proef,
  type Tabelgrenzen,
} from './grens.js';
import {
  BEHEER,
  EIGENAAR,
  EVENT,
  EVENT_2,
  NIEMAND,
  ONBEKEND,
  aanbiederA,
  analist,
  anoniem,
  beheerder,
  coordinator,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

const schakel = (vorige: string | null, stand: string) => ({
  ...{ vorige, stand },
  hash: createHash('sha256')
    .update(`${vorige ?? ''}${stand}`)
    .digest('hex'),
});
const EERSTE = schakel(null, '{}');
const TWEEDE = schakel(EERSTE.hash, '{"a":1}');
const NIET = [analist, beheerder, coordinator, aanbiederA, ondernemer, machine, anoniem, NIEMAND];

export const PUBLICATIESTAND: Record<string, Tabelgrenzen> = {
  'impactverantwoording.publicatiestand': {
    staat: [
      { editie_id: EVENT, ...EERSTE },
      { editie_id: EVENT_2, ...TWEEDE },
    ],
    nieuw: { editie_id: ONBEKEND, ...schakel(TWEEDE.hash, '{"a":2}') },
    magLeeg: 'vorige',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      publicatiestand_pkey: { editie_id: EVENT },
      publicatiestand_na: schakel(EERSTE.hash, '{"a":2}'),
      publicatiestand_vorige: schakel('0'.repeat(64), '{"a":2}'),
      publicatiestand_eerste: schakel(null, '{"a":2}'),
      // Only the first one again: of any other its place is taken as well.
      publicatiestand_een: [[systeem, voegToe({ editie_id: ONBEKEND, ...EERSTE }), 'publicatiestand_een']],
      publicatiestand_json: [{ ...schakel(TWEEDE.hash, '[]') }, { ...schakel(TWEEDE.hash, 'x') }],
      publicatiestand_hash: [{ hash: EERSTE.hash.replace(/^./, 'x') }, { stand: '{"a":3}' }],
    },
    rls: [[EIGENAAR, lees(), 0]],
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        ...niet(...NIET),
        ...NIET.map((wie): Proef => [wie, voegToe(), '42501']),
      ],
    },
    triggers: {
      alleen_toevoegen: [
        [BEHEER, wijzig({ stand: '{}' }), 'weiger_standwijziging'],
        [BEHEER, verwijder(), 'weiger_standwijziging'],
        [BEHEER, ({ naam }) => ({ text: `TRUNCATE ${naam}` }), 'weiger_standwijziging'],
      ],
    },
  },
};

export const PUBLICATIESTAND_FUNCTIES: Record<string, Functiegrenzen> = {
  'impactverantwoording.weiger_standwijziging()': {},
};
