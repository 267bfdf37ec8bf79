// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';
import { foutcodeVan, foutwoordenVan } from './fout.rules.js';

const fout = (vals: object, woorden = 'Jan Jansen, 06 12345678'): Error =>
  Object.assign(new Error(woorden), vals);

describe('an error of a worker', () => {
  it.each([
    ['verbinding', fout({ code: 'ECONNREFUSED' })],
    ['verbinding', fout({ code: 'ESOCKET' })],
    ['mailserver', fout({ code: 'EENVELOPE', responseCode: 451 })],
    ['mail-niet-ingesteld', new DomainError('niet-beschikbaar', 'mail-niet-ingesteld', [])],
    ['regel', new DomainError('conflict', 'toewijzing-kan-niet', [{ melding: 'Jan Jansen' }])],
    ['database-weg', fout({ driverError: { code: '57P01' } })],
    ['database-weg', fout({ driverError: { code: 'ECONNRESET' } })],
    ['database-druk', fout({ driverError: { code: '40P01' } })],
    ['database-grens', fout({ driverError: { code: '23505' } })],
    ['database-fout', fout({ driverError: { code: '42703' } })],
    ['vastgelopen', fout({}, 'job stalled more than allowable limit')],
    ['onverwacht', fout({})],
    ['onverwacht', undefined],
  ])('is %s, and its own words are left out', (code, van) => {
    expect(foutcodeVan(van)).toBe(code);
    expect(foutwoordenVan(code)).not.toMatch(/Jansen|\d/);
  });

  it('has words too when it was never told, or under a name that is no more', () => {
    expect(foutwoordenVan(null)).toBe('De verwerker gaf geen antwoord.');
    expect(foutwoordenVan('van-vroeger')).toBe(foutwoordenVan('onverwacht'));
    expect(foutwoordenVan('constructor')).toBe(foutwoordenVan('onverwacht'));
  });
});
