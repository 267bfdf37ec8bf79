// SPDX-License-Identifier: EUPL-1.2
import { Plaatsenlijst, zoekvorm } from './plaats.rules.js';

const woonplaatsen = [
  { naam: "'s-Gravenhage", gemeentecode: 'GM0518' },
  { naam: 'Hengelo', gemeentecode: 'GM0164' },
  { naam: 'Hengelo (Gld)', gemeentecode: 'GM1876' },
  { naam: 'Laren', gemeentecode: 'GM0417' },
  { naam: 'Laren', gemeentecode: 'GM0262' },
  { naam: 'Bergen (NH)', gemeentecode: 'GM0373' },
  { naam: 'Zeddam', gemeentecode: 'GM1955' },
];
const gemeenten = [
  { naam: 'Súdwest-Fryslân', gemeentecode: 'GM1900' },
  { naam: 'Hengelo (O.)', gemeentecode: 'GM0164' },
  { naam: 'Bergen (NH.)', gemeentecode: 'GM0373' },
  { naam: 'Bergen (L.)', gemeentecode: 'GM0893' },
];
const lijst = new Plaatsenlijst(woonplaatsen, gemeenten);

describe('the municipality of a place', () => {
  it.each([
    ["'s-Gravenhage", 'GM0518'],
    ['den HAAG', 'GM0518'],
    ['  zeddam ', 'GM1955'],
    ['Sudwest Fryslan', 'GM1900'],
    ['Bergen (NH.)', 'GM0373'],
  ])('is found for %p', (plaats, gemeentecode) => {
    expect(lijst.find(plaats)).toEqual({ gemeentecode });
  });

  it('is that of the official name, also when a namesake elsewhere carries its province', () => {
    expect(lijst.find('Hengelo')).toEqual({ gemeentecode: 'GM0164' });
    expect(lijst.find('Hengelo (Gld)')).toEqual({ gemeentecode: 'GM1876' });
  });

  it('is never guessed when several places have the name', () => {
    expect(lijst.find('Laren')).toBe('meerdere');
    expect(lijst.find('Bergen')).toBe('meerdere');
  });

  it('is unknown for anything else', () => {
    expect(lijst.find('Rommeldam')).toBe('onbekend');
    expect(lijst.find('')).toBe('onbekend');
    expect(lijst.find('constructor')).toBe('onbekend');
  });
});

it('offers every municipality whose place or name starts with what was typed', () => {
  expect([...lijst.search('heng')].sort()).toEqual(['GM0164', 'GM1876']);
  expect([...lijst.search('Den Haag')]).toEqual(['GM0518']);
  expect(lijst.search('fryslan').size).toBe(0);
});

it('compares names without case, accents and signs', () => {
  expect(zoekvorm("  's Hertogen-BOSCH ")).toBe('s hertogen bosch');
});
