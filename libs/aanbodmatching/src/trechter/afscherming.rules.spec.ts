// SPDX-License-Identifier: EUPL-1.2
import { aandelenVan, drempelVoor, shieldTrechter } from './afscherming.rules.js';
import { TRECHTERSTAPPEN, type Trechterstap } from './trechter.rules.js';

type Geteld = Record<Trechterstap, number>;
const telling = (...aantallen: number[]): Geteld =>
  Object.fromEntries(TRECHTERSTAPPEN.map((stap, nr) => [stap, aantallen[nr] ?? 0])) as Geteld;
const samen = (groepen: readonly Geteld[]): Geteld =>
  telling(...TRECHTERSTAPPEN.map((stap) => groepen.reduce((som, groep) => som + groep[stap], 0)));
const shield = (groepen: Geteld[], drempel: number | null = 5, totaal = samen(groepen)) => {
  const uit = shieldTrechter(totaal, groepen, drempel);
  const cellen = (een: (typeof uit)['totaal']) => TRECHTERSTAPPEN.map((stap) => een[stap]);
  return { totaal: cellen(uit.totaal), groepen: uit.groepen.map(cellen) };
};

describe('what of a funnel is not told', () => {
  it('is nothing for a coordinator, and what is small for whoever sees other regions', () => {
    expect([drempelVoor({ rol: 'coordinator' }), drempelVoor({ rol: 'analist' })]).toEqual([null, 5]);
    expect(drempelVoor({ rol: 'beheerder' })).toBe(5);
    const een = telling(9, 4, 2, 1, 1, 1, 0);
    expect(shield([een], null).groepen).toEqual([[9, 4, 2, 1, 1, 1, 0]]);
    expect(shield([een])).toEqual({
      totaal: [9, null, null, null, null, null, null],
      groepen: [[9, null, null, null, null, null, null]],
    });
  });

  it('takes the smallest next one along, which would follow from the total', () => {
    const { totaal, groepen } = shield([telling(30, 20), telling(12, 9), telling(3, 3), telling(14, 8)]);
    expect(totaal.slice(0, 2)).toEqual([59, 40]);
    expect(groepen.map(([gevraagd, gematcht]) => [gevraagd, gematcht])).toEqual([
      [30, 20],
      [null, null],
      [null, null],
      [14, 8],
    ]);
  });

  it('leaves two alone that add up to enough, and takes a third one where they do not', () => {
    expect(shield([telling(30), telling(3), telling(4)]).groepen.map(([een]) => een)).toEqual([
      30,
      null,
      null,
    ]);
    expect(shield([telling(30), telling(1), telling(2), telling(8)]).groepen.map(([een]) => een)).toEqual([
      ...[30, null, null, null],
    ]);
  });

  it('gives no cell below five back by subtraction, in a thousand made funnels', () => {
    let worp = 7;
    const gooi = (tot: number): number => (worp = (worp * 48271) % 2147483647) % (tot + 1);
    let verborgen = 0;
    for (let keer = 0; keer < 1000; keer += 1) {
      const groepen = Array.from({ length: 2 + gooi(6) }, () => {
        let over = gooi(40);
        return telling(...TRECHTERSTAPPEN.map((_, nr) => (nr === 0 ? over : (over = gooi(over)))));
      });
      const uit = shield(groepen);
      for (const [nr, totaal] of uit.totaal.entries()) {
        const kolom = uit.groepen.map((groep) => groep[nr] ?? null);
        for (const cel of [totaal, ...kolom]) expect(cel === null || cel >= 5).toBe(true);
        const weg = kolom.filter((cel) => cel === null).length;
        const getoond = kolom.reduce<number>((som, cel) => som + (cel ?? 0), 0);
        verborgen += weg;
        if (totaal !== null && weg > 0) expect([weg > 1, totaal - getoond >= 5]).toEqual([true, true]);
      }
    }
    expect(verborgen).toBeGreaterThan(1000);
  });
});

describe('the part that came to a step', () => {
  it('is of what was asked, and not told where a count is not', () => {
    const delen = aandelenVan({ ...telling(30, 20, 10), contact: null, geholpen: null });
    expect(TRECHTERSTAPPEN.map((stap) => delen[stap])).toEqual([1, 0.667, 0.333, null, 0, 0, null]);
    expect(aandelenVan(telling()).gevraagd).toBeNull();
  });
});
