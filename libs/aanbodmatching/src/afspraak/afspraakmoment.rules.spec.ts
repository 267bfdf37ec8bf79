// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { datumVan, momentOp, plusDagen, tijdVan } from '#libs/kernel';
import { MAX_REEKS, assessMoment, assessOverlap, toReeks, type NieuwMoment } from './afspraakmoment.rules.js';

const nu = new Date('2026-10-01T08:00:00Z');
const MINUUT = 60_000;

const moment = (
  datum: string,
  tijd: string,
  minuten = 30,
  anders: Partial<NieuwMoment> = {},
): NieuwMoment => {
  const begin = momentOp(datum, tijd);
  return { begin, eind: new Date(begin.getTime() + minuten * MINUUT), vorm: 'telefonisch', ...anders };
};
const padenOf = (nieuw: NieuwMoment): (string | undefined)[] => assessMoment(nieuw, nu).map(({ pad }) => pad);

describe('a moment for appointments', () => {
  it('lasts from ten minutes to eight hours, both included', () => {
    expect(padenOf(moment('2026-10-02', '10:00', 10))).toEqual([]);
    expect(padenOf(moment('2026-10-02', '10:00', 480))).toEqual([]);
    expect(padenOf(moment('2026-10-02', '10:00', 9))).toEqual(['eind']);
    expect(padenOf(moment('2026-10-02', '10:00', 481))).toEqual(['eind']);
    expect(padenOf(moment('2026-10-02', '10:00', -30))).toEqual(['eind']);
  });

  it('lies ahead, and not more than a year', () => {
    const nogNet = { ...moment('2026-10-01', '10:00'), begin: nu };
    expect(padenOf(nogNet)).toEqual(['begin']);
    expect(padenOf({ ...nogNet, begin: new Date(nu.getTime() + 1) })).toEqual([]);
    expect(padenOf(moment('2027-10-02', '10:00'))).toEqual([]);
    expect(padenOf(moment('2027-10-03', '10:00'))).toEqual(['begin']);
  });

  it('has a place when people come to it, a link when they see each other on a screen, and else neither', () => {
    const op = (anders: Partial<NieuwMoment>): (string | undefined)[] =>
      padenOf(moment('2026-10-02', '10:00', 30, anders));
    expect(op({ vorm: 'op-locatie', plaats: 'Stadhuis' })).toEqual([]);
    expect(op({ vorm: 'op-locatie', plaats: ' ' })).toEqual(['plaats']);
    expect(op({ vorm: 'video', link: 'https://x.nl/1' })).toEqual([]);
    expect(op({ vorm: 'video', plaats: 'Stadhuis' })).toEqual(['plaats', 'link']);
    expect(op({ link: 'https://x.nl/1' })).toEqual(['link']);
  });

  it('tells everything that is wrong at once', () => {
    expect(padenOf(moment('2026-09-01', '10:00', 5, { vorm: 'video' }))).toEqual(['begin', 'eind', 'link']);
    expect(padenOf(moment('2026-10-02', '10:00', 5, { vorm: 'video', reeksTot: '2026-08-01' }))).toEqual([
      ...['eind', 'reeksTot', 'link'],
    ]);
  });

  it('that meets another is named by its Dutch date and time', () => {
    const [reden] = assessOverlap([moment('2026-10-25', '10:00')]);
    expect(reden?.melding).toContain('2026-10-25 om 10:00');
    expect(assessOverlap([])).toEqual([]);
  });
});

describe('a weekly series', () => {
  const timesOf = (nieuw: NieuwMoment): string[] => toReeks(nieuw).map(({ begin }) => begin.toISOString());

  it('stays at ten o’clock in the week in which the clock goes back', () => {
    const reeks = moment('2026-10-20', '10:00', 30, { reeksTot: '2026-11-03' });
    expect(timesOf(reeks)).toEqual([
      '2026-10-20T08:00:00.000Z',
      '2026-10-27T09:00:00.000Z',
      '2026-11-03T09:00:00.000Z',
    ]);
  });

  it('stays at ten o’clock in the week in which it goes forward', () => {
    expect(timesOf(moment('2027-03-23', '10:00', 30, { reeksTot: '2027-03-30' }))).toEqual([
      '2027-03-23T09:00:00.000Z',
      '2027-03-30T08:00:00.000Z',
    ]);
  });

  it('lasts as long as the first one also in those nights themselves', () => {
    for (const [van, nacht] of [
      ['2026-10-18', '2026-10-25'],
      ['2027-03-21', '2027-03-28'],
    ] as const) {
      const [, tweede] = toReeks(moment(van, '01:30', 120, { reeksTot: nacht }));
      expect(datumVan(tweede!.begin)).toBe(nacht);
      expect(tijdVan(tweede!.begin)).toBe('01:30');
      expect(tweede!.eind.getTime() - tweede!.begin.getTime()).toBe(120 * MINUUT);
    }
  });

  it('includes its last day and has a hundred moments at most', () => {
    const tot = (weken: number): NieuwMoment =>
      moment('2026-10-02', '10:00', 30, { reeksTot: plusDagen('2026-10-02', 7 * weken) });
    expect(toReeks(tot(3))).toHaveLength(4);
    expect(toReeks(tot(MAX_REEKS - 1))).toHaveLength(MAX_REEKS);
    expect(padenOf(tot(MAX_REEKS - 1))).toEqual([]);
    expect(padenOf(tot(MAX_REEKS))).toEqual(['reeksTot']);
    expect(padenOf(moment('2026-10-02', '10:00', 30, { reeksTot: '2026-10-01' }))).toEqual(['reeksTot']);
    expect(padenOf(moment('2026-10-02', '10:00', 30, { reeksTot: '2026-10-02' }))).toEqual([]);
  });

  it('of whatever day and time never meets itself and shows one clock time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.integer({ min: 10, max: 480 }),
        (dag, minuut, duur) => {
          const datum = plusDagen('2026-01-01', dag);
          const tijd = new Date(minuut * MINUUT).toISOString().slice(11, 16);
          const eerste = moment(datum, tijd, duur, { reeksTot: plusDagen(datum, 70) });
          const reeks = toReeks(eerste);
          expect(reeks).toHaveLength(11);
          const verschillen = reeks.slice(1).map((een, i) => een.begin.getTime() - reeks[i]!.eind.getTime());
          expect(Math.min(...verschillen)).toBeGreaterThan(0);
          // A time that a night skips moves on by the hour of that night; all others are the same.
          const anders = reeks.filter(({ begin }) => tijdVan(begin) !== tijdVan(eerste.begin));
          expect(anders.every(({ begin }) => /^0[23]:/.test(tijdVan(begin)))).toBe(true);
        },
      ),
    );
  });
});
