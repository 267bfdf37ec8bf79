// SPDX-License-Identifier: EUPL-1.2
import { LIDMAATSCHAP_STATUSSEN, assessZet, type Stand, type Zet } from './lidmaatschap.rules.js';

const LID: Stand = { status: 'lid', rol: 'lid', gearchiveerd: false, zelf: false, beheerders: 1 };
const kan = (zet: Zet, anders: Partial<Stand> = {}): boolean =>
  assessZet(zet, { ...LID, ...anders }).length === 0;
const van = (zet: Zet): string[] => LIDMAATSCHAP_STATUSSEN.filter((status) => kan(zet, { status }));

describe('the steps of a lidmaatschap', () => {
  it('can be taken from these statuses and no other', () => {
    expect(van('aanvaarden')).toEqual(['gevraagd', 'verwijderd']);
    expect(van('weigeren')).toEqual(['gevraagd']);
    expect(van('verwijderen')).toEqual(['lid']);
    expect(van('vertrekken')).toEqual(['gevraagd', 'lid']);
    expect(van('rol')).toEqual(['lid']);
    expect(van('naam')).toEqual(['lid']);
  });

  it('let nobody in while the community is in the archive, and let everybody go', () => {
    expect(kan('aanvaarden', { status: 'gevraagd', gearchiveerd: true })).toBe(false);
    expect(kan('vertrekken', { zelf: true, gearchiveerd: true })).toBe(true);
  });

  it('do not leave the members without a beheerder by his own doing', () => {
    const laatste: Partial<Stand> = { rol: 'beheerder', zelf: true };
    expect(kan('vertrekken', laatste)).toBe(false);
    expect(kan('rol', laatste)).toBe(false);
    expect(kan('naam', laatste)).toBe(true);
    expect(kan('vertrekken', { ...laatste, beheerders: 2 })).toBe(true);
    expect(kan('verwijderen', { rol: 'beheerder' })).toBe(true);
  });

  it('are not taken against oneself, and all reasons are told at once', () => {
    expect(kan('verwijderen', { zelf: true, beheerders: 3 })).toBe(false);
    const alles = { status: 'geweigerd', gearchiveerd: true } as const;
    expect(assessZet('aanvaarden', { ...LID, ...alles })).toHaveLength(2);
  });
});
