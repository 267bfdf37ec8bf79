// SPDX-License-Identifier: EUPL-1.2
import { assessDaad, checkPlan, isVerzet, type Plan } from './bijeenkomst.rules.js';

const nu = new Date('2026-12-01T10:00:00Z');
const over = (uren: number): Date => new Date(nu.getTime() + uren * 3_600_000);
const plan: Plan = { begin: over(24), eind: over(26), plaats: 'Dorpsplein 1, Enschede', link: null };
const padenVan = (anders: Partial<Plan>): (string | undefined)[] =>
  checkPlan({ ...plan, ...anders }, nu).map(({ pad }) => pad);

describe('a bijeenkomst', () => {
  it('begins later, ends after that, and is somewhere', () => {
    expect(padenVan({})).toEqual([]);
    expect(padenVan({ plaats: null, link: 'https://video.example' })).toEqual([]);
    expect(padenVan({ begin: nu })).toEqual(['begin']);
    expect(padenVan({ eind: over(24) })).toEqual(['eind']);
    expect(padenVan({ eind: over(24 + 7 * 24 + 1) })).toEqual(['eind']);
    expect(padenVan({ begin: over(-1), eind: over(-2), plaats: null })).toEqual(['begin', 'eind', 'plaats']);
  });

  it('is changed and signed up for before it begins, and its presence noted after', () => {
    const daden = ['wijzigen', 'aanmelden', 'afmelden', 'aanwezigheid'] as const;
    const mag = (stand: Parameters<typeof assessDaad>[1]): string[] =>
      daden.filter((daad) => assessDaad(daad, stand).length === 0);
    expect(mag({ status: 'gepland', begonnen: false })).toEqual(['wijzigen', 'aanmelden', 'afmelden']);
    expect(mag({ status: 'gepland', begonnen: true })).toEqual(['aanwezigheid']);
    expect(mag({ status: 'afgelast', begonnen: false })).toEqual([]);
    expect(mag({ status: 'afgelast', begonnen: true })).toEqual([]);
  });

  it('is told again when it moves in time or place', () => {
    expect(isVerzet(plan, { ...plan, begin: new Date(plan.begin) })).toBe(false);
    for (const anders of [
      { begin: over(25) },
      { eind: over(27) },
      { plaats: 'Elders' },
      { link: 'https://x' },
    ])
      expect(isVerzet(plan, { ...plan, ...anders })).toBe(true);
  });
});
