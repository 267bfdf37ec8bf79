// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/communities/src';
const SPEC = 'libs/communities/test/moderatie.int.spec.ts';

/** Who decides about what members write, and who is mailed about it. */
export const MODERATIE_INGREPEN = [
  ...groep(`${BRON}/moderatie/moderatiebesluit.service.ts`, SPEC, {
    'moderatie: verborgen zonder reden': [
      `if (uitkomst === 'verborgen' && reden === undefined)`,
      'if (false)',
      'is left with a reason',
    ],
  }),
  ...groep(`${BRON}/moderatie/bezwaar.service.ts`, SPEC, {
    'bezwaar: te laat': ['if (nu > bezwaarTot(besluit.beslotenOp)) throw TE_LAAT;', '', 'is made once'],
    'bezwaar: iedereen beslist': [
      'if (!bezwaar || rij?.mag !== true)',
      'if (!bezwaar)',
      'is decided by another',
    ],
  }),
  ...groep(`${BRON}/moderatie/besluiten.lezer.ts`, SPEC, {
    'bezwaar: van een ander': [
      'magBezwaar: kan && eigen.has(lidmaatschapId)',
      'magBezwaar: kan',
      'is made once',
    ],
  }),
  ...groep(`${BRON}/moderatie/moderatiedossier.ts`, SPEC, {
    'moderatie: de zin blijft na wissen': [
      'await tx.update(Moderatiebesluit, { lidmaatschapId }, { uitleg: null });',
      '',
      'its words go with him',
    ],
  }),
  ...groep(`${BRON}/bericht/gesprekspost.ts`, SPEC, {
    'gesprekspost: over wat verborgen is': [
      'if (!post || ![gesprek, post].every(isLeesbaar)) return;',
      'if (!post) return;',
      'no list and no search',
    ],
    'gesprekspost: van elk antwoord': [
      `AND (gemaild_op IS NULL OR gemaild_op <= $2::timestamptz - interval '1 hour')`,
      '',
      'at most once an hour',
    ],
  }),
  ...groep(`${BRON}/overzicht/overzichtronde.ts`, SPEC, {
    'overzicht: ook wie het niet wil': [
      `coalesce(k.keuze, 'wekelijks') = 'wekelijks'`,
      'true',
      'is stopped by the key',
    ],
  }),
  ...groep(`${BRON}/overzicht/overzicht.rules.ts`, `${BRON}/overzicht/overzicht.rules.spec.ts`, {
    'overzicht: met elke sleutel': [
      'gegeven.length === eigen.length && timingSafeEqual(gegeven, eigen)',
      'gegeven.length === eigen.length',
    ],
  }),
];
