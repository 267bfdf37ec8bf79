// SPDX-License-Identifier: EUPL-1.2
import {
  METINGSITUATIES,
  isTeVragen,
  isVoorSituatie,
  kiesVragen,
  plusMaanden,
  sluitOp,
  sluitredenVan,
  volgendeOp,
  vraagTot,
  vraagVanaf,
} from './meting.rules.js';

const iso = (moment: Date): string => moment.toISOString();

describe('when a firm is asked', () => {
  it('is the same day of a later month, or its last', () => {
    expect(plusMaanden('2026-03-15', 6)).toBe('2026-09-15');
    expect(plusMaanden('2026-08-31', 6)).toBe('2027-02-28');
    expect(plusMaanden('2027-08-31', 6)).toBe('2028-02-29');
    expect(plusMaanden('2024-02-29', 24)).toBe('2026-02-28');
    expect(plusMaanden('2026-12-31', 12)).toBe('2027-12-31');
  });

  it('is at nine by a Dutch clock, in summer and in winter', () => {
    // Begun in the evening of a Dutch 1 April, which is still 31 March in UTC.
    const begin = new Date('2026-03-31T22:30:00Z');
    expect(iso(vraagVanaf(begin, '6-maanden'))).toBe('2026-10-01T07:00:00.000Z');
    expect(iso(vraagVanaf(new Date('2026-06-10T12:00:00Z'), '6-maanden'))).toBe('2026-12-10T08:00:00.000Z');
    expect(vraagVanaf(begin, 'start')).toEqual(begin);
  });

  it('is for six weeks, and not after', () => {
    const begin = new Date('2026-03-10T12:00:00Z');
    expect(iso(vraagTot(begin, '6-maanden'))).toBe('2026-10-22T07:00:00.000Z');
    const op = (tijd: string): boolean => isTeVragen(begin, '6-maanden', new Date(tijd));
    expect(op('2026-09-10T06:59:59Z')).toBe(false);
    expect(op('2026-09-10T07:00:00Z')).toBe(true);
    expect(op('2026-10-22T06:59:59Z')).toBe(true);
    expect(op('2026-10-22T07:00:00Z')).toBe(false);
  });

  it('is followed by a reminder after 7 and 14 days and the end after 42, over the change of the clock', () => {
    const gevraagd = new Date('2026-10-20T07:00:00Z');
    expect(iso(volgendeOp(gevraagd, 0))).toBe('2026-10-27T08:00:00.000Z');
    expect(iso(volgendeOp(gevraagd, 1))).toBe('2026-11-03T08:00:00.000Z');
    expect(iso(volgendeOp(gevraagd, 2))).toBe('2026-12-01T08:00:00.000Z');
    expect(sluitOp(gevraagd)).toEqual(volgendeOp(gevraagd, 2));
  });
});

describe('how it ends', () => {
  it('by what was answered of what was asked', () => {
    const [open, gegeven, bekend] = [
      { bekend: null, waarde: null },
      { bekend: null, waarde: 0 },
      { bekend: 3, waarde: null },
    ];
    expect(sluitredenVan([open, bekend])).toBe('geen-antwoord');
    expect(sluitredenVan([gegeven, open])).toBe('deels');
    expect(sluitredenVan([gegeven, bekend])).toBe('beantwoord');
    expect(sluitredenVan([])).toBe('geen-antwoord');
  });
});

describe('what is asked', () => {
  it('of help is asked of who got it', () => {
    const vraag = (code: string): boolean[] =>
      METINGSITUATIES.map((situatie) => isVoorSituatie(code, situatie));
    expect(vraag('opbrengst-hulp')).toEqual([true, false, true]);
    expect(vraag('oplossing')).toEqual([true, true, true]);
  });

  const een = (code: string, volgorde: number, themas: string[] = []) => ({
    ...{ code, volgorde, themas, bron: 'ondernemer', momenten: ['start', '6-maanden'] },
  });
  const alle = [
    een('zes', 6),
    een('een', 1),
    een('energie', 2, ['energie']),
    een('export', 2, ['export']),
    een('drie', 3),
    een('vier', 4),
    een('vijf', 5),
    { ...een('later', 1), momenten: ['6-maanden'] },
    { ...een('cbs', 1), bron: 'extern' },
  ];
  const codes = (bekend: string[] = [], thema: string | null = 'energie'): string[] =>
    kiesVragen(alle, thema, 'start', new Set(bekend)).map(({ code }) => code);

  it('is of the theme and the moment, five at most', () => {
    expect(codes()).toEqual(['een', 'energie', 'drie', 'vier', 'vijf']);
    expect(codes([], null)).toEqual(['een', 'drie', 'vier', 'vijf', 'zes']);
  });

  it('is not what is known, which comes along', () => {
    expect(codes(['een'])).toEqual(['een', 'energie', 'drie', 'vier', 'vijf', 'zes']);
  });
});
