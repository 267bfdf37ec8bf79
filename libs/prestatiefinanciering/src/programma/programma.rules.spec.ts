// SPDX-License-Identifier: EUPL-1.2
import { checkProgramma, isVierOgen, isVoorbij, jarenVan, wachtOp } from './programma.rules.js';

const [EZ, PROVINCIE] = ['ez', 'provincie'];
const GOED = {
  ...{ van: '2026-07-01', tot: '2027-06-30' },
  financiers: [
    { organisatieId: EZ, aandeel: 6000 },
    { organisatieId: PROVINCIE, aandeel: 4000 },
  ],
  jaren: [
    { jaar: 2026, budgetInCenten: 0 },
    { jaar: 2027, budgetInCenten: 100 },
  ],
};

describe('a programme', () => {
  it('touches every calendar year of its period', () => {
    expect(jarenVan({ van: '2026-12-31', tot: '2028-01-01' })).toEqual([2026, 2027, 2028]);
    expect(jarenVan({ van: '2026-05-01', tot: '2026-05-01' })).toEqual([2026]);
    expect(jarenVan({ van: '2027-01-01', tot: '2026-12-31' })).toEqual([]);
  });

  it.each<[string, Partial<typeof GOED>, string[]]>([
    ['nothing', {}, []],
    ['an end before the begin', { tot: '2026-06-30' }, ['tot']],
    ['a period of twenty years', { tot: '2046-07-01', jaren: jaren(2026, 2046) }, ['tot']],
    ['a year that is missing', { jaren: GOED.jaren.slice(1) }, ['jaren']],
    ['a year outside', { jaren: [...GOED.jaren, { jaar: 2028, budgetInCenten: 1 }] }, ['jaren']],
    ['a year twice', { jaren: [...GOED.jaren, { jaar: 2027, budgetInCenten: 1 }] }, ['jaren']],
    ['no money', { jaren: jaren(2026, 2027, 0) }, ['jaren']],
    ['a share too little', { financiers: [{ organisatieId: EZ, aandeel: 9999 }] }, ['financiers']],
    ['another that leads', { financiers: [{ organisatieId: PROVINCIE, aandeel: 10000 }] }, ['financiers']],
    [
      'one that pays twice',
      {
        financiers: [
          { organisatieId: EZ, aandeel: 6000 },
          { organisatieId: EZ, aandeel: 4000 },
        ],
      },
      ['financiers'],
    ],
    [
      'everything',
      { tot: '2020-01-01', financiers: [], jaren: [] },
      ['tot', 'financiers', 'financiers', 'jaren'],
    ],
  ])('with %s is told all that is wrong', (_wat, anders, paden) => {
    expect(checkProgramma({ ...GOED, ...anders }, EZ).map(({ pad }) => pad)).toEqual(paden);
  });

  it('tells how far the shares are off', () => {
    const [reden] = checkProgramma({ ...GOED, financiers: [{ organisatieId: EZ, aandeel: 6050 }] }, EZ);
    expect(reden?.melding).toContain('60,5 %');
  });

  it('waits for whoever did not agree, and closes after its last day', () => {
    const financiers = [
      { organisatieId: EZ, akkoordOp: new Date() },
      { organisatieId: PROVINCIE, akkoordOp: null },
    ];
    expect(wachtOp(financiers)).toEqual([PROVINCIE]);
    expect([isVoorbij('2026-12-31', '2026-12-31'), isVoorbij('2026-12-31', '2027-01-01')]).toEqual([
      false,
      true,
    ]);
    expect([isVierOgen('fenna', 'fenna'), isVierOgen('fenna', 'teun')]).toEqual([false, true]);
  });
});

function jaren(van: number, tot: number, budgetInCenten = 1): typeof GOED.jaren {
  return Array.from({ length: tot - van + 1 }, (_, nr) => ({ jaar: van + nr, budgetInCenten }));
}
