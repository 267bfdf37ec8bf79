// SPDX-License-Identifier: EUPL-1.2
import type { Deelnemer } from '../src/kring/deelnemer.js';

/** Six gemeenten on a line, 8 kilometres apart, and one far away: distances that can be told by heart. */
export const LIJN = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5'];
export const VER = 'VER';

export const opLijn = (een: string, ander: string): number | null => {
  if (een === '' || ander === '') return null;
  if (een === ander) return 2;
  return een === VER || ander === VER ? 200 : 8 * Math.abs(LIJN.indexOf(een) - LIJN.indexOf(ander));
};

/** Trades that do not compete with each other. */
export const VAKKEN = [
  '1071',
  '4120',
  '4321',
  '4520',
  '4941',
  '56101',
  '6201',
  '69203',
  '7022',
  '7111',
  '8121',
  '96021',
];

export const deelnemer = (id: string, anders: Partial<Deelnemer> = {}): Deelnemer => ({
  ...{ id, sbi: ['7022'], gemeentecode: 'L0', werkgebied: null, jaren: 5, werkzamePersonen: 3 },
  ...{ talen: ['nl'], themas: [], nietMet: [], wachtrondes: 0 },
  ...anders,
});

/** So many of different trades, near each other. */
export const groep = (n: number, anders: (i: number) => Partial<Deelnemer> = () => ({})): Deelnemer[] =>
  Array.from({ length: n }, (_, i) =>
    deelnemer(`D${String(i).padStart(2, '0')}`, { sbi: [VAKKEN[i % VAKKEN.length]!], ...anders(i) }),
  );
