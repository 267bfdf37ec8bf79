// SPDX-License-Identifier: EUPL-1.2
import { volgendePoging } from './poging.rules.js';

const toen = new Date('2026-11-26T08:00:00Z');

describe('a mail that was not taken', () => {
  it('is tried again after a wait that doubles, and is given up after five days', () => {
    const wachten: number[] = [];
    let [nu, pogingen] = [toen, 0];
    for (;;) {
      const volgende = volgendePoging({ soort: 'ontvangst', pogingen }, nu, 30);
      if (volgende === null) break;
      wachten.push((volgende.getTime() - nu.getTime()) / 1000);
      [nu, pogingen] = [volgende, pogingen + 1];
    }
    expect(wachten.slice(0, 9)).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 3840]);
    const dagen = (nu.getTime() - toen.getTime()) / 86_400_000;
    expect(dagen).toBeGreaterThan(4.9);
    expect(dagen).toBeLessThanOrEqual(5);
  });

  it('with a code is given up after an hour', () => {
    expect(volgendePoging({ soort: 'inlogcode', pogingen: 5 }, toen, 30)).not.toBeNull();
    expect(volgendePoging({ soort: 'inlogcode', pogingen: 6 }, toen, 30)).toBeNull();
  });
});
