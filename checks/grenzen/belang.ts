// SPDX-License-Identifier: EUPL-1.2
import { BELANG_1, BELANG_2, BELANG_UIT, fenna, joris, schijnFenna } from './declaratie-wie.js';
import { langer, lees, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import { EIGENAAR, LATER, NIEUW, ORG_A, ORG_B, TOEN, beheerder, coordinator, systeem } from './wie.js';

const EINDE = { tot: '2099-06-01', beeindigd_op: LATER };
const loopt = `id = '${BELANG_1}'`;

export const BELANG: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.belang': {
    staat: [
      {
        ...{ id: BELANG_1, subject: 'fenna', aanbieder_id: ORG_A, omschrijving: 'xxx', van: '2026-01-01' },
        ...{ tot: null, gemeld_op: TOEN, beeindigd_op: null },
      },
      { id: BELANG_2, subject: 'joris' },
      { id: BELANG_UIT, aanbieder_id: ORG_B, ...EINDE },
    ],
    nieuw: { id: NIEUW, aanbieder_id: ORG_B },
    magLeeg: 'tot beeindigd_op',
    rechten: 'SELECT, INSERT, UPDATE (tot, beeindigd_op)',
    beperkingen: {
      belang_pkey: { id: BELANG_1 },
      belang_omschrijving_check: [{ omschrijving: ' xx ' }, { omschrijving: langer(500) }],
      belang_einde: [{ tot: '2099-06-01' }, { beeindigd_op: LATER }],
      belang_periode: { tot: '2025-12-31', beeindigd_op: '2025-01-01T00:00:00Z' },
      belang_vooruit: { tot: '2026-06-01', beeindigd_op: LATER },
      belang_lopend: { aanbieder_id: ORG_A },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 3]],
      eigen: [
        [fenna, lees(), 2],
        [joris, lees(), 1],
        [schijnFenna, lees(), 0],
        [coordinator, lees(), 0],
      ],
      register: [
        [beheerder, lees(), 3],
        [systeem, lees(), 0],
      ],
      melden: [
        [fenna, voegToe(), 1],
        [fenna, voegToe({ subject: 'joris' }), '42501'],
        [fenna, voegToe(EINDE), '42501'],
        [schijnFenna, voegToe(), '42501'],
        [beheerder, voegToe({ subject: 'beheerder' }), '42501'],
      ],
      beeindigen: [
        [fenna, wijzig(EINDE, loopt), 1],
        [fenna, wijzig(EINDE, `id = '${BELANG_UIT}'`), 0],
        [fenna, wijzig({ tot: '2026-06-01', beeindigd_op: '2026-06-01T00:00:00Z' }, loopt), '42501'],
        [joris, wijzig(EINDE), 1],
        [beheerder, wijzig(EINDE), 0],
        [schijnFenna, wijzig(EINDE), 0],
      ],
    },
  },
};
