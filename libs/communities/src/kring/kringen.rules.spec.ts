// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { LIJN, VAKKEN, VER, deelnemer, groep, opLijn } from '../../test/kring.js';
import { isCompeting, werkgebiedVan } from './concurrentie.rules.js';
import type { Deelnemer, Kringregels } from './deelnemer.js';
import { formKringen, scoreKring, type Kringindeling, type Kringvraag } from './kringen.rules.js';
import { KRINGREGELS } from './kringveld.rules.js';

const form = (deelnemers: readonly Deelnemer[], anders: Partial<Kringvraag> = {}): Kringindeling =>
  formKringen({ deelnemers, afstand: opLijn, zaad: 1, ...anders });
const sizes = ({ kringen }: Kringindeling): number[] =>
  kringen.map(({ leden }) => leden.length).sort((a, b) => b - a);

/** The hard limits once more, pair by pair, without the solver's own tables. */
function faultsOf(
  deelnemers: readonly Deelnemer[],
  { kringen, wachtlijst }: Kringindeling,
  regels: Kringregels,
): string[] {
  const perId = new Map(deelnemers.map((een) => [een.id, een]));
  const genoemd = [...kringen.flatMap(({ leden }) => leden), ...wachtlijst.map(({ id }) => id)].sort();
  const fouten = genoemd.join() === [...perId.keys()].sort().join() ? [] : ['not everybody once'];
  for (const { leden } of kringen) {
    if (leden.length < regels.minst || leden.length > regels.meest) fouten.push(`size ${leden.length}`);
    const feiten = leden.map((id) => perId.get(id)!);
    for (const een of feiten)
      for (const ander of feiten) if (een.id < ander.id) fouten.push(...clash(een, ander, regels.maxKm));
  }
  return fouten;
}

function clash(een: Deelnemer, ander: Deelnemer, maxKm: number): string[] {
  const km = opLijn(een.gemeentecode ?? '', ander.gemeentecode ?? '') ?? Infinity;
  const markt = ({ sbi, werkgebied }: Deelnemer) => ({ sbi, werkgebied: werkgebiedVan(sbi, werkgebied) });
  return [
    ...(km > maxKm ? ['too far'] : []),
    ...(isCompeting(markt(een), markt(ander), km) ? ['competitors'] : []),
    ...(een.nietMet.includes(ander.id) || ander.nietMet.includes(een.id) ? ['not together'] : []),
    ...(een.sbi.length === 0 || ander.sbi.length === 0 ? ['unknown trade'] : []),
  ];
}

const lijsten = (meest: number): fc.Arbitrary<Deelnemer[]> =>
  fc
    .array(
      fc.record({
        sbi: fc.subarray(VAKKEN, { minLength: 0, maxLength: 2 }),
        gemeentecode: fc.constantFrom(null, VER, ...LIJN, ...LIJN, ...LIJN),
        werkgebied: fc.constantFrom(null, null, 'plaatselijk' as const, 'landelijk' as const),
        jaren: fc.option(fc.nat(40)),
        werkzamePersonen: fc.option(fc.nat(60)),
        talen: fc.subarray(['nl', 'en', 'de']),
        themas: fc.subarray(['personeel', 'groei', 'energie']),
        nietMet: fc.array(
          fc.nat(meest).map((i) => `D${i}`),
          { maxLength: 1 },
        ),
        wachtrondes: fc.nat(3),
      }),
      { maxLength: meest },
    )
    .map((rijen) => rijen.map((rij, i) => ({ id: `D${i}`, ...rij })));

describe('whatever the list', () => {
  const klein: Kringregels = { minst: 3, meest: 4, maxKm: 20 };

  it('keeps to every hard limit, and leaves nobody out', () => {
    fc.assert(
      fc.property(lijsten(60), fc.constantFrom(KRINGREGELS, klein), (lijst, regels) => {
        expect(faultsOf(lijst, form(lijst, { regels }), regels)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('answers the same for the same list in any order', () => {
    fc.assert(
      fc.property(lijsten(40), fc.nat(), (lijst, zaad) => {
        const verdraaid = [...lijst].reverse();
        expect(form(verdraaid, { zaad, regels: klein })).toEqual(form(lijst, { zaad, regels: klein }));
      }),
      { numRuns: 30 },
    );
  });

  it('takes nobody out of the kring where he is, and puts nobody in who clashes', () => {
    fc.assert(
      fc.property(lijsten(30), lijsten(20), (eerst, later) => {
        const oud = form(eerst, { regels: klein }).kringen.map(({ leden }, i) => ({ id: `K${i}`, leden }));
        const alle = [...eerst, ...later.map((een) => ({ ...een, id: `N${een.id}` }))];
        const samen = form(alle, { regels: klein, bestaande: oud });
        for (const { id, leden } of oud)
          expect(samen.kringen.find((kring) => kring.id === id)?.leden).toEqual(
            expect.arrayContaining(leden),
          );
        expect(faultsOf(alle, samen, klein)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('gives everybody who waits a reason in words', () => {
    fc.assert(
      fc.property(lijsten(40), (lijst) => {
        for (const { uitleg } of form(lijst).wachtlijst) expect(uitleg).toMatch(/^[A-Z].*\.$/);
      }),
      { numRuns: 20 },
    );
  });
});

describe('sizes', () => {
  const zonderVak = (n: number): Deelnemer[] =>
    groep(n, (i) => ({
      sbi: [['011', '1071', '4120', '4520', '4941', '561', '692', '702', '7111', '812'][i % 10]!],
      werkgebied: 'plaatselijk',
      gemeentecode: LIJN[0]!,
    }));

  it('makes no kring of fewer than eight, and says how many are missing', () => {
    const { kringen, wachtlijst } = form(zonderVak(7));
    expect(kringen).toEqual([]);
    expect(wachtlijst[0]).toEqual({
      id: 'D00',
      reden: 'te-weinig-dichtbij',
      uitleg: 'Binnen 35 kilometer doen nog 6 ondernemers mee. Voor een kring zijn er met u 8 nodig.',
    });
  });

  it('makes one of eight, nine or ten of as many', () => {
    for (const n of [8, 9, 10]) expect(sizes(form(zonderVak(n)))).toEqual([n]);
  });

  const elkAnders = (n: number): Deelnemer[] =>
    groep(n, (i) => ({ sbi: [`${10 + i}11`], werkgebied: 'plaatselijk', gemeentecode: LIJN[0]! }));

  it('leaves over what does not divide, and tells them that the kring is full', () => {
    const antwoord = form(elkAnders(13));
    expect(sizes(antwoord)).toEqual([10]);
    expect(antwoord.wachtlijst.map(({ reden }) => reden)).toEqual([
      'kringen-vol',
      'kringen-vol',
      'kringen-vol',
    ]);
  });

  it('gives all of them a place as soon as it divides', () => {
    expect(sizes(form(elkAnders(16)))).toEqual([8, 8]);
    expect(sizes(form(elkAnders(20)))).toEqual([10, 10]);
    expect(sizes(form(elkAnders(24)))).toEqual(expect.arrayContaining([8]));
    expect(form(elkAnders(24)).wachtlijst).toEqual([]);
  });

  it('takes whoever waited before somebody who did not', () => {
    const lijst = elkAnders(13).map((een, i) => ({ ...een, wachtrondes: i >= 10 ? 2 : 0 }));
    const wachtend = form(lijst).wachtlijst.map(({ id }) => id);
    expect(wachtend).toHaveLength(3);
    for (const id of ['D10', 'D11', 'D12']) expect(wachtend).not.toContain(id);
  });

  it.each([
    ['D00', 'D01'],
    ['D01', 'D00'],
  ])('keeps apart who does not want to be with whom, whichever of the two said so', (wie, metWie) => {
    const lijst = elkAnders(10).map((een) => (een.id === wie ? { ...een, nietMet: [metWie] } : een));
    const antwoord = form(lijst);
    expect(sizes(antwoord)).toEqual([9]);
    expect(['D00', 'D01']).toContain(antwoord.wachtlijst[0]?.id);
  });

  it('refuses the same person twice, and sizes that are none', () => {
    expect(() => form([deelnemer('A'), deelnemer('A')])).toThrow(RangeError);
    expect(() => form([], { regels: { minst: 9, meest: 8 } })).toThrow(RangeError);
    expect(() => form([], { bestaande: [{ id: 'K', leden: ['weg'] }] })).not.toThrow();
  });
});

describe('why somebody waits', () => {
  const kring = groep(9, (i) => ({ sbi: [`${10 + i}11`], werkgebied: 'plaatselijk' }));
  const reden = (anders: Partial<Deelnemer>, bij = kring): string | undefined =>
    form([...bij, deelnemer('X', anders)]).wachtlijst.find(({ id }) => id === 'X')?.reden;

  it.each([
    ['no trade is known', { sbi: [] }, 'vak-onbekend'],
    ['no gemeente is known', { gemeentecode: null }, 'plaats-onbekend'],
    ['he is far away', { gemeentecode: VER }, 'te-weinig-dichtbij'],
    ['his trade is in the only kring', { sbi: ['1011'] }, 'vakgenoot-in-elke-kring'],
  ])('%s', (_wat, anders, verwacht) => {
    expect(reden(anders)).toBe(verwacht);
  });

  it('all others near him do the same work', () => {
    const bakkers = groep(9, () => ({ sbi: ['1071'] }));
    expect(reden({ sbi: ['1071'] }, bakkers)).toBe('te-veel-vakgenoten');
  });

  it('never that somebody did not want to be with him', () => {
    const antwoord = form([...kring, deelnemer('X', { sbi: ['7711'], nietMet: kring.map(({ id }) => id) })]);
    expect(JSON.stringify(antwoord.wachtlijst)).toMatch(/te-weinig-over|te-veel-vakgenoten/);
  });
});

describe('the score', () => {
  it('is higher for people who are nearer, more mixed, with a thema and a language in common', () => {
    const gewoon = groep(8, () => ({ gemeentecode: 'L0' }));
    const score = (anders: (een: Deelnemer, i: number) => Partial<Deelnemer>): number =>
      scoreKring(
        gewoon.map((een, i) => ({ ...een, ...anders(een, i) })),
        opLijn,
      );
    const basis = score(() => ({}));
    expect(score((_, i) => ({ gemeentecode: LIJN[i % 4]! }))).toBeLessThan(basis);
    expect(score((_, i) => ({ jaren: i * 5 }))).toBeGreaterThan(basis);
    expect(score(() => ({ sbi: ['7022'] }))).toBeLessThan(basis);
    expect(score(() => ({ themas: ['groei'] }))).toBeGreaterThan(basis);
    expect(score((_, i) => ({ talen: [i % 2 ? 'nl' : 'en'] }))).toBeLessThan(basis);
  });

  it('lies from 0 to 1', () => {
    fc.assert(
      fc.property(lijsten(12), (lijst) => {
        const score = scoreKring(
          lijst.filter(({ gemeentecode }) => gemeentecode !== null),
          opLijn,
        );
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
