// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src';
const REGELS = `${BRON}/overdracht/overdracht.rules.spec.ts`;
const REGIO = 'test/flow/overdracht.spec.ts';
const PARTNER = 'test/flow/overdracht-partner.spec.ts';

/** What stands between a hulpvraag and whom it is handed over to. */
export const OVERDRACHT_INGREPEN = [
  ...groep(`${BRON}/overdracht/overdracht.rules.ts`, REGELS, {
    'overdracht: zonder toestemming': ['naarOrganisatie === null || heeftToestemming', 'true'],
    'overdracht: een late toewijzing beslist': [
      'if (overdracht !== null && isOpenOverdracht(overdracht))',
      'if (false)',
    ],
    'overdracht: wat ervoor ging telt mee': [
      'isLopend(status) || toegewezenOp >= overdracht.gevraagdOp',
      'true',
    ],
  }),
  ...groep(`${BRON}/overdracht/overdracht.opslag.ts`, REGIO, {
    'overdracht: elke versie': [
      '  if (overdracht.versie !== versie) throw versieVerouderd(overdracht);\n',
      '',
      'comes back',
    ],
  }),
  ...groep(`${BRON}/overdracht/overdracht.opslag.ts`, PARTNER, {
    'overdracht: elke stap': [
      `  if (redenen.length > 0) throw new DomainError('conflict', 'overdracht-stap-kan-niet', redenen);\n`,
      '',
      'ends when',
    ],
  }),
  ...groep(`${BRON}/overdracht/overdracht.service.ts`, REGIO, {
    'overdragen: aan de eigen regio': [
      'if (ontvanger.naarRegio === oud.regio)',
      'if (false)',
      'asks for one receiver',
    ],
    'overdragen: aan elke organisatie': [
      ' || !PARTNERS.includes(organisatie.soort)',
      '',
      'asks for one receiver',
    ],
    'overdragen: wat van een ander is terugnemen': [
      'if (overdracht.vanRegio !== actor.regio)',
      'if (false)',
      'is decided by that region',
    ],
  }),
  ...groep(`${BRON}/overdracht/overdrachtbesluit.service.ts`, [REGIO, PARTNER], {
    'overdracht: de afzender beslist': [
      `if (actor.rol === 'coordinator' && overdracht.naarRegio !== actor.regio)`,
      'if (false)',
      'is decided by that region',
    ],
    'overdracht: van een andere hulpvraag': ['oud.hulpvraagId !== hulpvraagId || ', '', 'tells apart'],
    'overdracht: de ontvanger bevestigt zelf': [' || isVanOntvanger(actor, oud)', '', 'ends when'],
    'overdracht: zonder toestemming die er was': [
      `if (wending.handeling === 'toestemming-intrekken' && oud.naarOrganisatie === null)`,
      'if (false)',
      'is taken from the partner',
    ],
  }),
  ...groep(`${BRON}/hulpvraag/wijziging.service.ts`, REGIO, {
    'overdracht: een correctie haalt haar terug': [
      'bepaald && keepRegio(oud, bepaald)',
      'bepaald',
      'moves with all',
    ],
  }),
];
