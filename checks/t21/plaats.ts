// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src';
const TEST = 'libs/aanbodmatching/test';
const PLAATS = `${TEST}/aanbod-plaats.int.spec.ts`;
const VOORRANG = `${TEST}/voorrang.int.spec.ts`;

/** Places, and who waits for them. */
export const PLAATS_INGREPEN = [
  ...groep(`${BRON}/aanbod/plaats.ts`, [PLAATS, VOORRANG], {
    'plaats: vol': [`return vrij > 0 ? 'vrij' : 'vol';`, `return 'vrij';`],
    'plaats: niet gepubliceerd': ['open === true ?', 'open !== null ?'],
    'plaats: iemand wacht al': [`  if (wachtenden > 0) return 'wachtlijst';\n`, ''],
  }),
  ...groep(`${BRON}/toewijzing/plaatskeuze.ts`, VOORRANG, {
    'plaats: wie wacht hoort niet hoeveel': ['if (wachtenden === 0)', 'if (true)'],
  }),
  ...groep(`${BRON}/wachtlijst/plaatsronde.ts`, 'libs/aanbodmatching/test/wachtlijst.int.spec.ts', {
    'wachtlijst: wie het langst wacht': [
      'ORDER BY wachtlijst_sinds, id LIMIT 1',
      'ORDER BY wachtlijst_sinds DESC LIMIT 1',
    ],
    'wachtlijst: ook wie niet meer vraagt': ['if (WEG.includes(eerste.status))', 'if (false)'],
    'wachtlijst: buiten de openstelling': [
      'coalesce(a.openstelling_tot >= $2::date, true)',
      '$2::date IS NOT NULL',
    ],
  }),
  ...groep(`${BRON}/termijn/termijn.service.ts`, 'libs/aanbodmatching/test/wachtlijst.int.spec.ts', {
    'wachtlijst: een plaats zo lang als men wil': [
      'const opPlaats = isPlaatsvraag(toewijzing);',
      'const opPlaats = false;',
    ],
  }),
  ...groep(`${BRON}/aanbod/aanbod.inhoud.ts`, 'libs/aanbodmatching/test/plaats-periode.int.spec.ts', {
    'plaats: van een periode die voorbij is': ['return begin > van ?', 'return begin < van ?'],
  }),
];
