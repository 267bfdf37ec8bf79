// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { DREMPEL, minutenPerDuizendEuro, shieldBesteding, type Besteding } from './kosten.rules.js';

const een = (ondernemingen: number, meer: Partial<Besteding> = {}): Besteding => ({
  ...{ ondernemingen, prestaties: ondernemingen, bevestigd: ondernemingen },
  bedragInCenten: ondernemingen * 75_000,
  ...meer,
});
const counts = (groepen: Besteding[], drempel: number | null = DREMPEL): (number | null)[] =>
  shieldBesteding(
    een(groepen.reduce((som, groep) => som + groep.ondernemingen, 0)),
    groepen,
    drempel,
  ).groepen.map(({ ondernemingen }) => ondernemingen);

describe('what each euro bought', () => {
  it('is the amount by results, and by those that the entrepreneur confirmed, half a cent up', () => {
    const { totaal } = shieldBesteding(
      een(20, { prestaties: 8, bevestigd: 3, bedragInCenten: 100_004 }),
      [],
      10,
    );
    expect(totaal.kostenPerPrestatieInCenten).toBe(12_501);
    expect(totaal.kostenPerBevestigdInCenten).toBe(33_335);
  });

  it('has no cost for what nobody confirmed', () => {
    const { totaal } = shieldBesteding(een(20, { bevestigd: 0 }), [], 10);
    expect(totaal.kostenPerBevestigdInCenten).toBeNull();
  });

  it('tells of exactly as many firms as the limit, and not of one fewer', () => {
    expect(shieldBesteding(een(10), [], 10).totaal.ondernemingen).toBe(10);
    expect(Object.values(shieldBesteding(een(9), [een(9)], 10).totaal).every((veld) => veld === null)).toBe(
      true,
    );
  });

  it('leaves out a small group and the smallest next to it, so that the total gives nothing away', () => {
    expect(counts([een(30), een(4), een(12), een(25)])).toEqual([30, null, null, 25]);
    expect(counts([een(30), een(4), een(7), een(25)])).toEqual([30, null, null, 25]);
    expect(counts([een(30), een(4), een(3), een(25)])).toEqual([30, null, null, null]);
  });

  it('tells who pays all of it', () => {
    expect(counts([een(30), een(1)], null)).toEqual([30, 1]);
  });

  it('never leaves out one group alone, nor fewer firms than the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }), (aantallen) => {
        const som = aantallen.reduce((a, b) => a + b, 0);
        const verteld = counts(aantallen.map((aantal) => een(aantal)));
        const weg = aantallen.filter((_, nr) => verteld[nr] === null);
        if (som < DREMPEL) return weg.length === aantallen.length;
        const isHeel = weg.length === aantallen.length;
        return (
          verteld.every((aantal) => aantal === null || aantal >= DREMPEL) &&
          (weg.length === 0 || isHeel || (weg.length > 1 && weg.reduce((a, b) => a + b, 0) >= DREMPEL))
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
