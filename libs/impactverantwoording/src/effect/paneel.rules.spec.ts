// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';
import { toPaneel, withUitkomsten, type Waarneming } from './paneel.rules.js';

const rij = (
  bedrijf: string,
  periode: number,
  uitkomst: number,
  meer: Partial<Waarneming> = {},
): Waarneming => ({
  ...{ bedrijf, cluster: 'c', groep: null, periode, uitkomst, kenmerken: [1] },
  ...meer,
});

const faultsOf = (rijen: readonly Waarneming[]): string[] => {
  try {
    toPaneel(rijen);
    return [];
  } catch (fout) {
    return (fout as DomainError).redenen.map(({ pad = '', melding }) => `${pad} ${melding}`.trim());
  }
};

describe('a panel', () => {
  it('is the same whatever the order of its rows', () => {
    const rijen = [rij('b', 2, 4), rij('a', 1, 1), rij('b', 1, 3), rij('a', 2, 2)];
    expect(toPaneel(rijen)).toEqual(toPaneel([...rijen].reverse()));
    expect(toPaneel(rijen).bedrijven.map(({ bedrijf, uitkomsten }) => [bedrijf, ...uitkomsten])).toEqual([
      ['a', 1, 2],
      ['b', 3, 4],
    ]);
  });

  it('leaves out firms that lack a period, and counts them by arm', () => {
    const groep = { groep: 2 };
    const rijen = [
      rij('a', 1, 1),
      rij('a', 2, 2),
      rij('b', 1, 3),
      rij('c', 2, 3, groep),
      rij('d', 1, 1, groep),
    ];
    const { bedrijven, uitgevallen } = toPaneel(rijen);
    expect(bedrijven.map(({ bedrijf }) => bedrijf)).toEqual(['a']);
    expect(uitgevallen).toEqual({ behandeld: 2, vergelijking: 1 });
  });

  it('refuses with every fault at once', () => {
    const slecht = [
      rij('', 1, NaN, { cluster: '' }),
      rij('b', 1.5, 2, { groep: 2.5, kenmerken: [Infinity] }),
      rij('d', 1, 1, { kenmerken: [1, 2] }),
    ];
    expect(faultsOf(slecht)).toEqual([
      'waarnemingen[0].bedrijf Het bedrijf ontbreekt.',
      'waarnemingen[0].cluster Het cluster ontbreekt.',
      'waarnemingen[0].uitkomst De uitkomst moet een getal zijn.',
      'waarnemingen[1].periode De periode moet een geheel getal zijn.',
      'waarnemingen[1].groep De groep moet een geheel getal zijn, of leeg.',
      'waarnemingen[1].kenmerken Er moeten 1 kenmerken zijn, elk een getal.',
      'waarnemingen[2].kenmerken Er moeten 1 kenmerken zijn, elk een getal.',
      'De perioden sluiten niet op elkaar aan.',
    ]);
  });

  it.each<[string, Waarneming[], string]>([
    ['an outcome twice', [rij('a', 1, 1), rij('a', 2, 2), rij('a', 2, 3)], 'twee uitkomsten in één periode'],
    ['another group later', [rij('a', 1, 1), rij('a', 2, 2, { groep: 2 })], 'wisselt van groep'],
    ['another cluster later', [rij('a', 1, 1), rij('a', 2, 2, { cluster: 'd' })], 'wisselt van groep'],
    ['another kenmerk later', [rij('a', 1, 1), rij('a', 2, 2, { kenmerken: [2] })], 'wisselt van groep'],
    ['one period', [rij('a', 1, 1)], 'minstens twee perioden'],
    ['a gap', [rij('a', 1, 1), rij('a', 3, 1)], 'sluiten niet op elkaar aan'],
    ['nothing', [], 'minstens twee perioden'],
  ])('refuses %s', (_wat, rijen, melding) => {
    expect(faultsOf(rijen).join(' ')).toContain(melding);
  });

  it('takes other outcomes without touching the first', () => {
    const paneel = toPaneel([rij('a', 1, 1), rij('a', 2, 2)]);
    expect(withUitkomsten(paneel, () => [7, 7]).bedrijven[0]!.uitkomsten).toEqual([7, 7]);
    expect(paneel.bedrijven[0]!.uitkomsten).toEqual([1, 2]);
  });
});
