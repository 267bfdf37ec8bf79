// SPDX-License-Identifier: EUPL-1.2
import { isBevestigd, type Aanmelding } from './bevestiging.rules.js';

const NU = new Date('2026-11-24T12:00:00Z');
const EIS = { minuten: 5, amr: ['mfa', 'otp'], acr: ['urn:onze:hoog'] };
const geleden = (seconden: number): Date => new Date(NU.getTime() - seconden * 1000);
const is = (anders: Partial<Aanmelding>): boolean =>
  isBevestigd({ op: geleden(10), amr: ['otp'], ...anders }, EIS, NU);

describe('a sign-in is confirmed', () => {
  it('up to and including the last minute, and not a moment later', () => {
    expect(is({ op: geleden(300) })).toBe(true);
    expect(is({ op: geleden(300.001) })).toBe(false);
  });

  it('by a clock that runs a minute ahead, and not by one that runs further', () => {
    expect(is({ op: geleden(-60) })).toBe(true);
    expect(is({ op: geleden(-60.001) })).toBe(false);
  });

  it('never without a moment', () => {
    expect(is({ op: undefined })).toBe(false);
    expect(is({ op: new Date(Number.NaN) })).toBe(false);
  });

  it.each<[Partial<Aanmelding>, boolean]>([
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ amr: ['pwd'] }, false],
    [{ amr: [] }, false],
    [{ amr: [], acr: 'urn:onze:hoog' }, true],
    [{ amr: [], acr: 'EH3' }, true],
    [{ amr: [], acr: 'urn:etoegang:core:assurance-class:loa4' }, true],
    [{ amr: [], acr: 'EH2+' }, false],
    [{ amr: [], acr: '1' }, false],
  ])('by a second factor, told either way: %j -> %s', (anders, verwacht) => {
    expect(is(anders)).toBe(verwacht);
  });
});
