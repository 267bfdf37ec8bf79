// SPDX-License-Identifier: EUPL-1.2
import { testGebieden as gebieden } from '../../test/willekeurig.js';
import type { Voorwaarden } from '../model.js';
import { describeVoorwaarden } from './voorwaarden.js';

const open: Voorwaarden = { gebied: ['NL'], sbi: [], sbiUitgesloten: [], rechtsvormen: [] };
const zinnen = (extra: Partial<Voorwaarden>, taal: 'nl' | 'en' = 'nl'): string[] =>
  describeVoorwaarden({ ...open, ...extra }, gebieden, taal).map(({ zin }) => zin);

describe('the conditions of an offer in words', () => {
  it('are only where it holds when it asks nothing', () => {
    expect(zinnen({})).toEqual(['Dit aanbod is voor ondernemers in Nederland.']);
    expect(zinnen({ minWerkzamePersonen: 0, minOmzet: 0, deMinimisBedrag: 0 })).toHaveLength(1);
  });

  it('say a bound of nothing at the top, which lets nobody in who has something', () => {
    expect(zinnen({ maxOmzet: 0 })[1]).toBe(
      'Dit aanbod is voor bedrijven met een omzet van ten hoogste EUR 0.',
    );
  });

  it('stand in the order of the rules, in both languages', () => {
    const alles = {
      ...{ sbi: ['47'], sbiUitgesloten: ['4711'], rechtsvormen: ['bv'], minWerkzamePersonen: 2 },
      ...{ maxLeeftijdMaanden: 36, minOmzet: 50_000, deMinimisBedrag: 6_000 },
    };
    const gelezen = describeVoorwaarden({ ...open, ...alles }, gebieden, 'nl');
    expect(gelezen.map(({ regel }) => regel)).toEqual([
      ...['gebied', 'sbi', 'sbi', 'werkzamePersonen', 'rechtsvorm', 'leeftijd', 'omzet', 'deMinimis'],
    ]);
    expect(gelezen[1]).toMatchObject({ lijst: [{ code: '47' }], zin: expect.stringContaining('alleen') });
    expect(gelezen[2]).toMatchObject({ lijst: [{ code: '4711' }], zin: expect.stringContaining('niet') });
    expect(zinnen(alles, 'en')).toHaveLength(8);
  });

  it('name every place when there are more than fit in a sentence', () => {
    const gebied = ['PV20', 'PV21', 'PV22', 'PV23', 'PV24', 'PV25', 'PV26'];
    const [eerste] = describeVoorwaarden({ ...open, gebied }, gebieden, 'nl');
    expect(eerste?.lijst.map(({ code }) => code)).toEqual(gebied);
  });
});
