// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { estimateItt, type Loteling } from './itt.rules.js';
import { announceLoting, drawLoting, verifyLoting, type Deelnemer } from './loting.rules.js';
import { testPermutatie } from './permutatie.rules.js';

const geheim = 'een geheim dat lang genoeg is om niet te raden';
const deelnemers: Deelnemer[] = Array.from({ length: 20 }, (_, i) => ({
  bedrijf: `p${i}`,
  laag: i % 2 ? 'noord' : 'zuid',
}));
const plaatsen = { noord: 4, zuid: 3 };
const aankondiging = announceLoting(deelnemers, plaatsen, geheim, 'slotstand van 1 december');
const draw = (publiekeWaarde: string, lijst = deelnemers) =>
  drawLoting(aankondiging, lijst, plaatsen, { geheim, publiekeWaarde });

describe('a lottery', () => {
  it('can be done again by anybody with nothing but hashes', () => {
    const sha = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
    const uitslag = draw('1234.56');
    expect(aankondiging.inzet).toBe(sha(geheim));
    expect(uitslag.zaad).toBe(
      sha(JSON.stringify(['schakel-loting-1', geheim, '1234.56', aankondiging.bron, aankondiging.lijst])),
    );
    const lot = (bedrijf: string): string =>
      createHmac('sha256', Buffer.from(uitslag.zaad, 'hex'))
        .update(JSON.stringify(['noord', bedrijf]))
        .digest('hex');
    const noord = deelnemers
      .filter(({ laag }) => laag === 'noord')
      .map(({ bedrijf }) => [lot(bedrijf), bedrijf]);
    const winnaars = noord
      .sort()
      .slice(0, 4)
      .map(([, bedrijf]) => bedrijf);
    expect(
      uitslag.volgorde.filter(({ laag, plaats }) => laag === 'noord' && plaats).map(({ bedrijf }) => bedrijf),
    ).toEqual(winnaars);
  });

  it('gives the same whatever the order of the list, and fills the places of each stratum', () => {
    expect(draw('x', [...deelnemers].reverse())).toEqual(draw('x'));
    const winnaars = draw('x').volgorde.filter(({ plaats }) => plaats);
    expect(winnaars.map(({ laag }) => laag)).toEqual([
      'noord',
      'noord',
      'noord',
      'noord',
      'zuid',
      'zuid',
      'zuid',
    ]);
  });

  it('is fair: over 2,000 public values everybody wins about as often', () => {
    const gewonnen = new Map<string, number>();
    for (let i = 0; i < 2000; i += 1)
      for (const { bedrijf, plaats } of draw(String(i)).volgorde)
        if (plaats) gewonnen.set(bedrijf, (gewonnen.get(bedrijf) ?? 0) + 1);
    // Expected 800 and 600 of 2,000, standard deviation 22 and 20.5; five of those either way.
    for (const { bedrijf, laag } of deelnemers)
      expect(Math.abs((gewonnen.get(bedrijf) ?? 0) - (laag === 'noord' ? 800 : 600))).toBeLessThan(110);
  });

  it('is found out when anything of it was changed', () => {
    const uitslag = draw('x');
    expect(verifyLoting(uitslag, plaatsen)).toBe(true);
    const [eerste, tweede, ...rest] = uitslag.volgorde;
    const anders = [
      { ...uitslag, publiekeWaarde: 'y' },
      { ...uitslag, geheim: `${geheim}!` },
      { ...uitslag, zaad: 'f'.repeat(64) },
      { ...uitslag, aankondiging: { ...aankondiging, bron: 'een andere dag' } },
      { ...uitslag, volgorde: [tweede!, eerste!, ...rest] },
      { ...uitslag, volgorde: rest },
      { ...uitslag, volgorde: [{ ...eerste!, plaats: false }, tweede!, ...rest] },
    ];
    expect(anders.map((een) => verifyLoting(een, plaatsen))).toEqual(anders.map(() => false));
    expect(verifyLoting(uitslag, { noord: 5, zuid: 3 })).toBe(false);
  });

  it('refuses with every fault at once', () => {
    const dubbel = [...deelnemers, deelnemers[0]!];
    expect(() => announceLoting(dubbel, { noord: -1 }, 'kort', ' ')).toThrow(
      'Een bedrijf staat twee keer op de lijst. Voor zuid is niet gezegd hoeveel plaatsen er zijn. ' +
        'Voor noord is niet gezegd hoeveel plaatsen er zijn. Het geheim heeft minstens 32 tekens. ' +
        'Zeg welke openbare waarde bij de loting wordt gebruikt.',
    );
    expect(() => announceLoting([], {}, geheim, 'x')).toThrow('De lijst is leeg.');
    expect(() =>
      drawLoting(aankondiging, deelnemers.slice(1), plaatsen, { geheim: 'een ander', publiekeWaarde: '' }),
    ).toThrow(
      'Het geheim is niet dat van de aankondiging. De lijst of het aantal plaatsen is niet dat van de aankondiging. ' +
        'De openbare waarde ontbreekt.',
    );
  });
});

const arm = (laag: string, geloot: boolean, uitkomsten: readonly number[]): Loteling[] =>
  uitkomsten.map((uitkomst, i) => ({ bedrijf: `${laag}-${geloot}-${i}`, laag, geloot, uitkomst }));

// Darwin's maize, differences within 15 pairs in eighths of an inch, as in Fisher, The Design of Experiments (1935), chapter 3.
const mais = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48].flatMap((verschil, i) => [
  ...arm(`pot ${i}`, true, [verschil]),
  ...arm(`pot ${i}`, false, [0]),
]);

describe('intention to treat', () => {
  // Published: mean 20.93, t = 2.148 on 14 degrees of freedom, p = 0.0497.
  it('gives the published t of Darwin and Fisher for pairs', () => {
    const { waarde, standaardfout, vrijheidsgraden, p } = estimateItt(mais);
    expect(waarde).toBeCloseTo(20.9333, 4);
    expect(waarde / standaardfout).toBeCloseTo(2.148, 3);
    expect(vrijheidsgraden).toBeCloseTo(14, 8);
    expect(p).toBeCloseTo(0.0497, 4);
  });

  // Student's sleep data (1908), extra hours on two drugs, here as two arms: Welch's t = 1.8608 on 17.776 degrees of freedom, p = 0.07939.
  it('gives the published Welch test of Student for one stratum', () => {
    const slaap = [
      ...arm('slaap', true, [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
      ...arm('slaap', false, [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]),
    ];
    const { waarde, standaardfout, vrijheidsgraden, p, laag, hoog } = estimateItt(slaap);
    expect(waarde / standaardfout).toBeCloseTo(1.8608, 4);
    expect(vrijheidsgraden).toBeCloseTo(17.7765, 4);
    expect(p).toBeCloseTo(0.07939, 5);
    expect([laag, hoog]).toEqual([expect.closeTo(-0.2055, 4), expect.closeTo(3.3655, 4)]);
  });

  // Strata of 4 and 6: effects (3-1) = 2 and (9-4) = 5: 0.4·2 + 0.6·5 = 3.8. Variances of arms: 2/2, 2/2 and 3/3, 3/3... by hand:
  // {2,4}: 2, {0,2}: 2; {7,9,11}: 4, {3,4,5}: 1. 0.16·(1 + 1) + 0.36·(4/3 + 1/3) = 0.32 + 0.6 = 0.92.
  it('weighs strata by hand', () => {
    const { waarde, standaardfout } = estimateItt([
      ...arm('a', true, [2, 4]),
      ...arm('a', false, [0, 2]),
      ...arm('b', true, [7, 9, 11]),
      ...arm('b', false, [3, 4, 5]),
    ]);
    expect(waarde).toBeCloseTo(3.8, 10);
    expect(standaardfout ** 2).toBeCloseTo(0.92, 10);
  });

  it('refuses what is no lottery', () => {
    expect(() => estimateItt(arm('a', true, [1, 2]))).toThrow('In a is niemand ingeloot, of iedereen.');
    expect(() => estimateItt([])).toThrow('leeg');
    expect(() => estimateItt([...mais, mais[0]!])).toThrow('twee keer');
    expect(() => estimateItt([...arm('a', true, [NaN]), ...arm('a', false, [1])])).toThrow('een getal');
    expect(() => estimateItt([...arm('a', true, [1]), ...arm('a', false, [1, 2])])).toThrow(
      'kant van één bedrijf',
    );
  });
});

describe('the permutation test', () => {
  // Fisher: 863 of the 32,768 signs give a sum as large as 314, and as many one as small: 1,726/32,768 = 0.05267.
  it('gives the published count of Fisher for Darwin', () => {
    expect(testPermutatie(mais, { zaad: 'x' })).toEqual({
      p: 1726 / 32768,
      trekkingen: 32768,
      volledig: true,
    });
  });

  // The lady who tasted tea, all eight cups right: one of 70 one way, two both ways.
  it('gives the published chance of the lady tasting tea', () => {
    const thee = [...arm('kop', true, [1, 1, 1, 1]), ...arm('kop', false, [0, 0, 0, 0])];
    expect(testPermutatie(thee, { zaad: 'x' })).toEqual({ p: 2 / 70, trekkingen: 70, volledig: true });
  });

  it('draws when there are too many, near the whole answer, and the same for the same seed', () => {
    const veel = [
      ...mais,
      ...[3, -2, 4, -5, 1, 0].flatMap((d, i) => [...arm(`q${i}`, true, [d]), ...arm(`q${i}`, false, [0])]),
    ];
    const een = testPermutatie(veel, { zaad: 'een', trekkingen: 4999 });
    expect(een).toEqual(testPermutatie(veel, { zaad: 'een', trekkingen: 4999 }));
    expect(een).not.toEqual(testPermutatie(veel, { zaad: 'twee', trekkingen: 4999 }));
    expect(een.volledig).toBe(false);
    expect(Math.abs(een.p - 0.0527)).toBeLessThan(0.015);
    expect(() => testPermutatie(veel, { zaad: 'x', trekkingen: 9 })).toThrow('minstens 99');
  });

  it('is never surer than the number of its draws', () => {
    const ver = [
      ...arm(
        'a',
        true,
        mais.map((_, i) => 100 + i),
      ),
      ...arm(
        'a',
        false,
        mais.map((_, i) => i),
      ),
    ];
    expect(testPermutatie(ver, { zaad: 'x', trekkingen: 99 }).p).toBe(1 / 100);
  });

  it('does not mind adding the same to everybody of a stratum', () => {
    const getal = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(
        fc.array(getal, { minLength: 3, maxLength: 4 }),
        fc.array(getal, { minLength: 3, maxLength: 4 }),
        getal,
        (een, ander, erbij) => {
          const maak = (plus: number) => [
            ...arm(
              'a',
              true,
              een.map((k) => k + plus),
            ),
            ...arm(
              'a',
              false,
              ander.map((k) => k + plus),
            ),
          ];
          expect(testPermutatie(maak(erbij), { zaad: 'x' }).p).toBe(testPermutatie(maak(0), { zaad: 'x' }).p);
        },
      ),
      { numRuns: 80 },
    );
  });
});
