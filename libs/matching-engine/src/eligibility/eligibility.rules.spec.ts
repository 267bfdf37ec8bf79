// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onderneming, voorwaarden, testGebieden as gebieden } from '../../test/willekeurig.js';
import type { Onderneming, Voorwaarden } from '../model.js';
import { assessEligibility } from './eligibility.rules.js';
import { normaliseSbi } from './sbi.js';

const peil = { peildatum: '2026-03-02', deMinimisPlafond: 300_000 };
const open: Voorwaarden = { gebied: ['NL'], sbi: [], sbiUitgesloten: [], rechtsvormen: [] };
const firm: Onderneming = {
  sbi: '56300',
  werkzamePersonen: 4,
  rechtsvorm: 'vof',
  omzet: 250_000,
  leeftijdMaanden: 40,
  gemeentecode: 'GM0153',
  deMinimisGebruikt: 240_000,
};
const assess = (extra: Partial<Voorwaarden>, facts: Partial<Onderneming> = {}) =>
  assessEligibility({ voorwaarden: { ...open, ...extra } }, { ...firm, ...facts }, gebieden, peil);

describe('a bound', () => {
  it('includes its very edge', () => {
    expect(assess({ minWerkzamePersonen: 4, maxWerkzamePersonen: 4 }).oordeel).toBe('ja');
    expect(assess({ minWerkzamePersonen: 5 }).faalt).toEqual(['werkzamePersonen']);
    expect(assess({ maxLeeftijdMaanden: 39, minOmzet: 250_001 }).faalt).toEqual(['leeftijd', 'omzet']);
  });

  it('lets a firm fill the state aid ceiling to the last euro', () => {
    expect(assess({ deMinimisBedrag: 60_000 }).oordeel).toBe('ja');
    expect(assess({ deMinimisBedrag: 60_001 }).faalt).toEqual(['deMinimis']);
  });

  it('counts both days of the opening', () => {
    expect(assess({ openstelling: { van: '2026-03-02', tot: '2026-03-02' } }).oordeel).toBe('ja');
    expect(assess({ openstelling: { van: '2026-03-03', tot: null } }).faalt).toEqual(['openstelling']);
    expect(assess({ openstelling: { van: null, tot: '2026-03-01' } }).faalt).toEqual(['openstelling']);
  });

  it('refuses when the last place is taken', () => {
    expect(assess({ capaciteit: { totaal: 8, bezet: 7 } }).oordeel).toBe('ja');
    expect(assess({ capaciteit: { totaal: 8, bezet: 8 } }).faalt).toEqual(['capaciteit']);
  });
});

describe('a sector', () => {
  it('is the same with and without padding zeros', () => {
    expect(normaliseSbi('56.30.0')).toBe(normaliseSbi('5630'));
    expect(normaliseSbi('20')).toBe('20');
    for (const prefix of ['56', '563', '5630', '56300'])
      expect([prefix, assess({ sbi: [prefix] }).oordeel]).toEqual([prefix, 'ja']);
    expect(assess({ sbi: ['561', '47'] }).faalt).toEqual(['sbi']);
    expect(assess({ sbi: ['56'], sbiUitgesloten: ['5630'] }).faalt).toEqual(['sbi']);
  });

  it('is undecided when the firm only gave the start of its code', () => {
    expect(assess({ sbi: ['5630'] }, { sbi: '56' }).onbekend).toEqual(['sbi']);
    expect(assess({ sbi: ['47'] }, { sbi: '56' }).faalt).toEqual(['sbi']);
    expect(assess({ sbi: ['56101'] }, { sbi: '5610' }).faalt).toEqual(['sbi']);
  });
});

describe('an area', () => {
  it('may be the country, the province, the COROP area, the region or the municipality', () => {
    for (const code of ['NL', 'PV23', 'CR12', 'GM0153', 'REGIO:TWE'])
      expect([code, assess({ gebied: ['GM0200', code] }).oordeel]).toEqual([code, 'ja']);
    expect(assess({ gebied: ['PV25', 'REGIO:ACH'] }).faalt).toEqual(['gebied']);
  });
});

describe('the words', () => {
  it('give the room for state aid and what the offer takes of it', () => {
    expect(assess({ deMinimisBedrag: 100_000 }).redenen).toEqual([
      'Past niet: u mag nog EUR 60.000 staatssteun ontvangen, dit aanbod telt voor EUR 100.000.',
    ]);
  });

  it('name every failing rule, and the one question that decides most', () => {
    const beoordeling = assess(
      { minWerkzamePersonen: 10, maxOmzet: 5, gebied: ['PV23'], deMinimisBedrag: 1 },
      { werkzamePersonen: null, omzet: null, gemeentecode: null, deMinimisGebruikt: null },
    );
    expect(beoordeling.onbekend).toEqual(['gebied', 'werkzamePersonen', 'omzet', 'deMinimis']);
    expect(beoordeling.vraag?.feit).toBe('gemeentecode');
    expect(beoordeling.redenen).toHaveLength(4);
  });

  it('ask nothing when no answer could help', () => {
    const beoordeling = assess({ minWerkzamePersonen: 10, maxOmzet: 5 }, { werkzamePersonen: null });
    expect([beoordeling.oordeel, beoordeling.vraag]).toEqual(['nee', null]);
  });
});

it('is never turned from yes to no or back by knowing more', () => {
  const facts = Object.keys(firm) as (keyof Onderneming)[];
  fc.assert(
    fc.property(voorwaarden, onderneming, fc.subarray(facts), (v, o, forgotten) => {
      const less = { ...o, ...Object.fromEntries(forgotten.map((fact) => [fact, null])) };
      const before = assessEligibility({ voorwaarden: v }, less, gebieden, peil);
      const after = assessEligibility({ voorwaarden: v }, o, gebieden, peil);
      for (const [index, { oordeel, regel }] of before.regels.entries())
        if (oordeel !== 'onbekend') expect([regel, after.regels[index]?.oordeel]).toEqual([regel, oordeel]);
      if (before.oordeel !== 'onbekend') expect(after.oordeel).toBe(before.oordeel);
    }),
    { numRuns: 500 },
  );
});
