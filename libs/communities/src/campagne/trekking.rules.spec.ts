// SPDX-License-Identifier: EUPL-1.2
import { bundle, type Adres } from './bundel.rules.js';
import { draw, heldOut, type Getrokken } from './trekking.rules.js';

const adres = (nr: number, anders: Partial<Adres> = {}): Adres => ({
  ...{ relatieId: `r${String(nr).padStart(4, '0')}`, betrokkeneId: `b${nr}` },
  ...{ kvkNummer: String(10_000_000 + nr), sectie: nr % 2 ? 'C' : 'G' },
  grootteklasse: nr % 3 === 0 ? 'klein' : 'micro',
  ...anders,
});
const lijst = Array.from({ length: 200 }, (_, nr) => adres(nr));
const armen = (getrokken: Getrokken[]): Map<string, string> =>
  new Map(getrokken.flatMap(({ eenheid, arm }) => eenheid.kvkNummers.map((kvk) => [kvk, arm] as const)));

describe('the units of a draw', () => {
  it('are firms, with one mail for a mailbox', () => {
    const eenheden = bundle([
      adres(1),
      adres(2, { kvkNummer: '10000001' }),
      adres(3, { kvkNummer: '10000001', betrokkeneId: 'b2' }),
    ]);
    expect(eenheden).toHaveLength(1);
    expect(eenheden[0]?.adressen.map(({ relatieId }) => relatieId)).toEqual(['r0001', 'r0002']);
  });

  it('are all firms that share a mailbox, also by way of another', () => {
    const eenheden = bundle([
      adres(1, { betrokkeneId: 'x' }),
      adres(2, { betrokkeneId: 'x' }),
      adres(3, { kvkNummer: '10000002', betrokkeneId: 'y' }),
      adres(4, { betrokkeneId: 'y' }),
      adres(5),
    ]);
    expect(eenheden.map(({ kvkNummers }) => kvkNummers)).toEqual([
      ['10000001', '10000002', '10000004'],
      ['10000005'],
    ]);
  });
});

describe('the draw', () => {
  const getrokken = draw(bundle(lijst), 20, 7);

  it('holds out the share that was asked, of each stratum nearly the same', () => {
    expect(getrokken.filter(({ arm }) => arm === 'controle')).toHaveLength(40);
    for (const laag of new Set(getrokken.map((een) => een.laag))) {
      const leden = getrokken.filter((een) => een.laag === laag);
      const controle = leden.filter(({ arm }) => arm === 'controle').length;
      expect(Math.abs(controle - leden.length * 0.2)).toBeLessThanOrEqual(1);
    }
    expect(new Set(getrokken.map((een) => een.laag)).size).toBe(4);
  });

  it('is the same for the same list in any order, and another for another seed', () => {
    expect(armen(draw(bundle([...lijst].reverse()), 20, 7))).toEqual(armen(getrokken));
    expect(armen(draw(bundle(lijst), 20, 8))).not.toEqual(armen(getrokken));
  });

  it('holds out each firm about as often as another', () => {
    const vaak = new Map<string, number>();
    for (let zaad = 0; zaad < 400; zaad += 1)
      for (const [kvk, arm] of armen(draw(bundle(lijst), 20, zaad)))
        if (arm === 'controle') vaak.set(kvk, (vaak.get(kvk) ?? 0) + 1);
    // 400 x 0.2 = 80, with a standard deviation of 8; strata that are rounded differ a little.
    expect(Math.min(...vaak.values())).toBeGreaterThan(45);
    expect(Math.max(...vaak.values())).toBeLessThan(120);
    expect(vaak.size).toBe(200);
  });

  it('puts small strata together', () => {
    const klein = Array.from({ length: 12 }, (_, nr) => adres(nr, { sectie: 'ABCDEFGHIJKL'[nr] ?? 'A' }));
    expect(new Set(draw(bundle(klein), 20, 1).map(({ laag }) => laag))).toEqual(new Set(['overig']));
    const gelijk = klein.map((een) => ({ ...een, grootteklasse: 'micro' }));
    expect(new Set(draw(bundle(gelijk), 20, 1).map(({ laag }) => laag))).toEqual(new Set(['micro']));
  });

  it('holds out nobody at nought', () => {
    expect(draw(bundle(lijst), 0, 1).every(({ arm }) => arm === 'genodigd')).toBe(true);
    expect(heldOut(0, 20)).toBe(0);
  });
});
