// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/communities/src/gesprek';
const GESPREK = 'libs/communities/test/gesprek.int.spec.ts';
const RULES = `${BRON}/gesprek.rules.spec.ts`;

/** Who writes and reads in a gesprek, and what is left of it. */
export const COMMUNITYGESPREK_INGREPEN = [
  ...groep(`${BRON}/gesprek.rules.ts`, RULES, {
    'gesprek: in het archief': ['geldt: ({ gearchiveerd }) => gearchiveerd', 'geldt: () => false'],
    'gesprek: als het gesloten is': ["geldt: ({ status }) => status === 'gesloten'", 'geldt: () => false'],
    'gesprek: als het weg is': ['geldt: ({ weg }) => weg', 'geldt: () => false'],
  }),
  ...groep(`${BRON}/zoekterm.rules.ts`, RULES, {
    'zoekterm: gelijk in elke community': [
      '.update(`zoekterm:${communityId}:${sleutel}`)',
      '.update(`zoekterm:${sleutel}`)',
    ],
  }),
  ...groep(`${BRON}/gesprek.opslag.ts`, GESPREK, {
    'gesprek: van een ander': [
      'if (plaats.gesprek.lidmaatschapId !== plaats.lid.id)',
      'if (false)',
      'say which answer',
    ],
    'gesprek: met een oude versie': [
      'if (oud.versie !== versie) throw versieVerouderd(oud);',
      '',
      'changed by their author',
    ],
  }),
  ...groep(`${BRON}/gesprek.lezer.ts`, GESPREK, {
    'gesprek: verborgen voor niemand': ['rij.zichtbaar || beheert || wie.isZelf(rij)', 'true', 'hidden'],
  }),
  ...groep(`${BRON}/antwoord.service.ts`, GESPREK, {
    'antwoord: van een ander': [
      'if (oud?.lidmaatschapId !== plaats.lid.id)',
      'if (!oud)',
      'lose an acceptance',
    ],
  }),
  ...groep(`${BRON}/noeming.ts`, GESPREK, {
    'noeming: van wie geen lid is': ['if (leden !== nieuw.length)', 'if (false)', 'name members'],
  }),
  ...groep(`${BRON}/gesprekdossier.ts`, GESPREK, {
    'wissing: de vraag blijft': [
      'await tx.update(Gesprek, { id: voor.id }, { ...LEEG_GESPREK, ...wijziging, versie: na.versie });',
      '',
      'erased',
    ],
  }),
];
