// SPDX-License-Identifier: EUPL-1.2
import { MEESTE_PERIODEN, beginOf, endOf, faultsOfKalender, placeIn } from './kalender.rules.js';

const faults = (perioden: readonly string[], [periodenVoor, periodenNa]: [number, number]): number =>
  faultsOfKalender({ perioden, periodenVoor, periodenNa }).length;
const op = (tekst: string): number => Date.parse(tekst);

describe('periods of the calendar', () => {
  it('are years or quarters in a row, over the end of a year too', () => {
    expect(faults(['2025', '2026', '2027'], [2, 1])).toBe(0);
    expect(faults(['2026-K3', '2026-K4', '2027-K1'], [1, 2])).toBe(0);
    expect(faults(['2025', '2027', '2028'], [2, 1])).toBe(1);
    expect(faults(['2026', '2025', '2027'], [2, 1])).toBe(1);
    expect(faults(['2026-K1', '2026-K3'], [1, 1])).toBe(1);
  });

  it('are of one kind, and written as files write them', () => {
    expect(faults(['2025-K4', '2026'], [1, 1])).toBe(1);
    expect(faults(['2026', '2026-K1'], [1, 1])).toBe(1);
    expect(faults(['2025-K4', '8104'], [1, 1])).toBe(1);
    expect(faults(['2026-K5', '2026-K6'], [1, 1])).toBe(1);
    expect(faults(['26', '27'], [1, 1])).toBe(1);
    expect(faults([], [1, 1])).toBe(1);
  });

  it('are as many as the design has before and after, and no more than twelve', () => {
    const jaren = (aantal: number): string[] => Array.from({ length: aantal }, (_, i) => String(2010 + i));
    expect(faults(jaren(3), [2, 2])).toBe(1);
    expect(faults(jaren(4), [2, 1])).toBe(1);
    expect(faults(jaren(MEESTE_PERIODEN), [6, 6])).toBe(0);
    expect(faults(jaren(MEESTE_PERIODEN + 1), [6, 7])).toBe(1);
  });

  it('begin where the one before ends, and hold an instant once', () => {
    expect(beginOf('2027-K1')).toBe(op('2027-01-01T00:00:00Z'));
    expect(endOf('2026-K4')).toBe(beginOf('2027-K1'));
    expect(endOf('2026')).toBe(beginOf('2027'));
    const perioden = ['2026', '2027'];
    expect(placeIn(perioden, op('2026-12-31T23:59:59Z'))).toBe(0);
    expect(placeIn(perioden, op('2027-01-01T00:00:00Z'))).toBe(1);
    expect(placeIn(perioden, op('2025-12-31T23:59:59Z'))).toBe(-1);
    expect(placeIn(perioden, op('2028-01-01T00:00:00Z'))).toBe(-1);
  });
});
