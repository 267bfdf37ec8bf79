// SPDX-License-Identifier: EUPL-1.2
import {
  grootteklasseVan,
  isOpen,
  leeftijdMaanden,
  mergeFeiten,
  statusNaMatching,
  toKenmerk,
  toOnderneming,
  type Feiten,
} from './hulpvraag.rules.js';

const feiten: Feiten = {
  kvkNummer: null,
  ondernemingNaam: 'Bakkerij Voorbeeld',
  sbi: '1071',
  werkzamePersonen: 4,
  rechtsvorm: null,
  omzet: 250_000,
  balanstotaal: null,
  oprichtingsdatum: '2024-03-15',
  gemeentecode: 'GM0153',
  deMinimisGebruikt: null,
};

describe('a hulpvraag', () => {
  it('gets a reference with its year and at least five digits', () => {
    expect(toKenmerk('2026-11-24', 1)).toBe('HV-2026-00001');
    expect(toKenmerk('2027-01-01', 123_456)).toBe('HV-2027-123456');
  });

  it('is closed when nobody has anything to do any more', () => {
    expect(isOpen('in-behandeling')).toBe(true);
    for (const status of ['afgewezen', 'afgerond', 'ingetrokken', 'verlopen', 'gewist'] as const)
      expect(isOpen(status)).toBe(false);
  });
});

describe('what matching found', () => {
  it('says that nothing fits only when it is nearly sure, or found nothing', () => {
    expect(statusNaMatching(20, 0.79)).toBe('gematcht');
    expect(statusNaMatching(20, 0.8)).toBe('geen-passend-aanbod');
    expect(statusNaMatching(0, 0)).toBe('geen-passend-aanbod');
  });
});

describe('the age of a firm', () => {
  it('counts whole months', () => {
    expect(leeftijdMaanden('2024-03-15', '2026-03-14')).toBe(23);
    expect(leeftijdMaanden('2024-03-15', '2026-03-15')).toBe(24);
    expect(leeftijdMaanden('2026-12-01', '2026-11-24')).toBe(0);
  });
});

describe('the facts of a firm', () => {
  it('keep what the entrepreneur said and take the rest from the trade register', () => {
    const samen = mergeFeiten(feiten, { sbi: '1071', rechtsvorm: 'eenmanszaak', werkzamePersonen: 9 });
    expect(samen).toMatchObject({ sbi: '1071', rechtsvorm: 'eenmanszaak', werkzamePersonen: 4 });
    expect(mergeFeiten(feiten, null)).toEqual(feiten);
  });

  it('keep a zero that the entrepreneur stated', () => {
    expect(mergeFeiten({ ...feiten, werkzamePersonen: 0 }, { werkzamePersonen: 5 }).werkzamePersonen).toBe(0);
  });

  it('become what the eligibility rules need, unknown staying unknown', () => {
    const onderneming = toOnderneming(feiten, '2026-03-15');
    expect(onderneming).toMatchObject({ leeftijdMaanden: 24, deMinimisGebruikt: null, rechtsvorm: null });
    expect(toOnderneming({ ...feiten, oprichtingsdatum: null }, '2026-03-15').leeftijdMaanden).toBeNull();
    expect(grootteklasseVan(feiten)).toBe('micro');
  });
});
