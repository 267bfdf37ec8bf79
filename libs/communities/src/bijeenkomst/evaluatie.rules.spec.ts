// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { assessCode, hashCode, readCode, toAanwezigheidscode } from './aanwezigheidscode.rules.js';
import { assessEvaluatie, countScores } from './evaluatie.rules.js';
import { openEvaluatiesleutel, toEvaluatiesleutel } from './evaluatiesleutel.rules.js';

const GEHEIM = 'alleen-voor-tests-en-lang-genoeg-0123456789';
const [begin, eind] = [new Date('2026-03-02T10:00:00Z'), new Date('2026-03-02T12:00:00Z')];
const na = (minuten: number): Date => new Date(eind.getTime() + minuten * 60_000);

describe('what is said of a bijeenkomst', () => {
  it('can be said by who was there, from its end on and for two weeks', () => {
    const stand = { status: 'gepland', eind, aanwezig: true } as const;
    const kan = (anders: object, op: Date): boolean =>
      assessEvaluatie({ ...stand, ...anders }, op).length === 0;
    expect([kan({}, na(-1)), kan({}, na(0)), kan({}, na(14 * 1440)), kan({}, na(14 * 1440 + 1))]).toEqual([
      ...[false, true, true, false],
    ]);
    expect([kan({ aanwezig: false }, na(1)), kan({ aanwezig: null }, na(1))]).toEqual([false, false]);
    expect(kan({ status: 'afgelast' }, na(1))).toBe(false);
  });

  it('is counted for each score', () => {
    expect(countScores(['veel', 'niets', 'veel'])).toEqual({
      ...{ niets: 1, 'een-beetje': 0, redelijk: 0, veel: 2, 'heel-veel': 0 },
    });
  });

  it('is opened by the key of that one alone', () => {
    const [een, ander] = [randomUUID(), randomUUID()];
    const sleutel = toEvaluatiesleutel(een, GEHEIM);
    expect(openEvaluatiesleutel(sleutel, GEHEIM)).toBe(een);
    expect(openEvaluatiesleutel(sleutel, `${GEHEIM}x`)).toBeNull();
    const [, mac = ''] = sleutel.split('.');
    expect(openEvaluatiesleutel(`${ander.replaceAll('-', '')}.${mac}`, GEHEIM)).toBeNull();
    for (const gok of ['', 'x', `${een}.${mac}`]) expect(openEvaluatiesleutel(gok, GEHEIM)).toBeNull();
  });
});

describe('a code on the spot', () => {
  it('is another in every round and for every bijeenkomst, and so is what is kept of it', () => {
    const [id, ander, ronde] = [randomUUID(), randomUUID(), randomUUID()];
    const codes = [
      toAanwezigheidscode(id, ronde, GEHEIM),
      toAanwezigheidscode(ander, ronde, GEHEIM),
      toAanwezigheidscode(id, ander, GEHEIM),
    ];
    expect(new Set(codes).size).toBe(3);
    for (const code of codes) expect(code).toMatch(/^[AFHJKMRTUWXY3467]{6}$/);
    expect(hashCode(id, 'AFHJKM', GEHEIM)).not.toBe(hashCode(ander, 'AFHJKM', GEHEIM));
  });

  it('is read as people type it', () => {
    expect([readCode(' afh jkm '), readCode('AFH-JKM')]).toEqual(['AFHJKM', 'AFHJKM']);
  });

  it('is there from half an hour before the begin until half an hour after the end', () => {
    const kan = (op: Date, status: 'gepland' | 'afgelast' = 'gepland'): boolean =>
      assessCode({ status, begin, eind }, op).length === 0;
    const voor = (minuten: number): Date => new Date(begin.getTime() - minuten * 60_000);
    expect([kan(voor(31)), kan(voor(30)), kan(na(29)), kan(na(30))]).toEqual([false, true, true, false]);
    expect(kan(begin, 'afgelast')).toBe(false);
  });
});
