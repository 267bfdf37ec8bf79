// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  DREMPEL,
  drempelVoor,
  minutenPerDuizendEuro,
  shieldBesteding,
  type Besteding,
} from './kosten.rules.js';

let volgende = 0;
/** Firms that are in no other group. */
const firms = (aantal: number): Set<number> => new Set(Array.from({ length: aantal }, () => (volgende += 1)));
const een = (ondernemingen: number, meer: Partial<Besteding> = {}): Besteding => ({
  ...{ ondernemingen: firms(ondernemingen), prestaties: ondernemingen, bevestigd: ondernemingen },
  bedragInCenten: ondernemingen * 75_000,
  ...meer,
});
const counts = (groepen: Besteding[], drempel: number | null = DREMPEL): (number | null)[] =>
  shieldBesteding(groepen, drempel).groepen.map(({ ondernemingen }) => ondernemingen);
const union = (groepen: readonly Besteding[]): number =>
  new Set(groepen.flatMap(({ ondernemingen }) => [...ondernemingen])).size;

describe('what each euro bought', () => {
  it('is the amount by results, and by those that the entrepreneur confirmed, half a cent up', () => {
    const { totaal } = shieldBesteding(
      [een(20, { prestaties: 8, bevestigd: 3, bedragInCenten: 100_004 })],
      10,
    );
    expect(totaal.kostenPerPrestatieInCenten).toBe(12_501);
    expect(totaal.kostenPerBevestigdInCenten).toBe(33_335);
  });

  it('has no cost for what nobody confirmed', () => {
    const { totaal } = shieldBesteding([een(20, { bevestigd: 0 })], 10);
    expect(totaal.kostenPerBevestigdInCenten).toBeNull();
    expect(totaal.isVerborgen).toBe(false);
  });

  it('counts a firm once in the total, however many groups it is in', () => {
    const ondernemingen = firms(12);
    const { totaal } = shieldBesteding([een(0, { ondernemingen }), een(0, { ondernemingen })], 10);
    expect(totaal.ondernemingen).toBe(12);
  });

  it('tells of exactly as many firms as the limit, and not of one fewer', () => {
    expect(shieldBesteding([een(10)], 10).totaal.ondernemingen).toBe(10);
    const { totaal, groepen } = shieldBesteding([een(9)], 10);
    for (const { isVerborgen, ...velden } of [totaal, ...groepen]) {
      expect(isVerborgen).toBe(true);
      expect(Object.values(velden).every((veld) => veld === null)).toBe(true);
    }
  });

  it('leaves out a small group and the smallest next to it, so that the total gives nothing away', () => {
    expect(counts([een(30), een(4), een(12), een(25)])).toEqual([30, null, null, 25]);
    expect(counts([een(30), een(4), een(7), een(25)])).toEqual([30, null, null, 25]);
    expect(counts([een(30), een(4), een(3), een(25)])).toEqual([30, null, null, null]);
  });

  it('looks at different firms: one that is in five groups is still one', () => {
    const zelfde = firms(3);
    const klein = Array.from({ length: 5 }, () => een(0, { ondernemingen: zelfde }));
    expect(counts([een(30), een(12), ...klein])).toEqual([30, null, null, null, null, null, null]);
  });

  it('leaves out what was done for firms that are not known', () => {
    expect(counts([een(0, { prestaties: 40, bedragInCenten: 1 }), een(30), een(11)])).toEqual([
      ...[null, 30, null],
    ]);
  });

  it('tells who pays all of it, and nobody else', () => {
    expect(counts([een(30), een(1)], null)).toEqual([30, 1]);
    expect(drempelVoor({ rol: 'financier' })).toBeNull();
    expect(drempelVoor({ rol: 'coordinator' })).toBe(5);
    for (const rol of ['analist', 'beheerder', 'aanbieder'] as const) expect(drempelVoor({ rol })).toBe(10);
  });

  it('never leaves out one group alone, nor fewer firms than the limit', () => {
    const verzameling = fc.uniqueArray(fc.nat(60), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(verzameling, { minLength: 1, maxLength: 12 }), (firmas) => {
        const groepen = firmas.map((leden) => een(0, { ondernemingen: new Set(leden) }));
        const verteld = counts(groepen);
        const weg = groepen.filter((_, nr) => verteld[nr] === null);
        if (union(groepen) < DREMPEL) return weg.length === groepen.length;
        const isHeel = weg.length === groepen.length;
        return (
          verteld.every((aantal) => aantal === null || aantal >= DREMPEL) &&
          (weg.length === 0 || isHeel || (weg.length > 1 && union(weg) >= DREMPEL))
        );
      }),
    );
  });

  it('counts the minutes of reporting by a thousand euros', () => {
    expect(minutenPerDuizendEuro(45, 300_000)).toBe(15);
    expect(minutenPerDuizendEuro(null, 300_000)).toBeNull();
    expect(minutenPerDuizendEuro(45, 0)).toBeNull();
  });
});
