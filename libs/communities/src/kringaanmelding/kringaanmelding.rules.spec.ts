// SPDX-License-Identifier: EUPL-1.2
import type { Kringaanmelding } from './kringaanmelding.entity.js';
import { checkAanmelding, toDeelnemers, versieVan } from './kringaanmelding.rules.js';

const rij = (lidmaatschapId: string, anders: Partial<Kringaanmelding> = {}): Kringaanmelding => ({
  ...{ lidmaatschapId, sbi: ['1071'], sbiVersie: '2008', gemeentecode: 'GM0153', werkgebied: 'regionaal' },
  ...{ begonnenIn: 2015, werkzamePersonen: 3, talen: ['nl'], themas: [], nietMet: [], wachtrondes: 0 },
  ...{ wachtreden: null, wachtuitleg: null, aangemeldOp: new Date(0), versie: 1, gewijzigdDoor: 'x' },
  ...{ gewijzigdOp: new Date(0), ...anders },
});

describe('who said yes to a kring', () => {
  it('has codes of one version of the list', () => {
    expect(versieVan([{ versie: '2008' }, { versie: '2008' }])).toBe('2008');
    expect(versieVan([{ versie: '2008' }, { versie: '2025' }])).toBeNull();
    expect(versieVan([])).toBeNull();
  });

  it('began already, and is in a kring with himself; both are told at once', () => {
    const alles = { begonnenIn: 2027, nietMet: ['a'], zelf: 'a' };
    expect(checkAanmelding(alles, 2026).map(({ pad }) => pad)).toEqual(['begonnenIn', 'nietMet']);
    expect(checkAanmelding({ begonnenIn: 2026, nietMet: ['b'], zelf: 'a' }, 2026)).toEqual([]);
    expect(checkAanmelding({ begonnenIn: null, nietMet: [], zelf: 'a' }, 2026)).toEqual([]);
  });

  it('is read by the version that most have, and by years', () => {
    const nieuw = { sbiVersie: '2025' };
    const lijst = [rij('a'), rij('b', nieuw), rij('c'), rij('d', { begonnenIn: null })];
    expect(toDeelnemers(lijst, 2026).map(({ id, sbi, jaren }) => [id, sbi.length, jaren])).toEqual([
      ['a', 1, 11],
      ['b', 0, 11],
      ['c', 1, 11],
      ['d', 1, null],
    ]);
    expect(toDeelnemers([rij('a'), rij('b', nieuw)], 2026).map(({ sbi }) => sbi.length)).toEqual([0, 1]);
  });
});
