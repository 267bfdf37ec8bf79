// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  eerstePaasdag,
  eindeVanDag,
  feestdagenVan,
  isWerkdag,
  momentOp,
  plusDagen,
  plusDagenOpWerkdag,
  plusWerkdagen,
  tijdVan,
  uiterlijkNaWerkdagen,
  volgendeWerkdag,
} from './kalender.rules.js';
import { datumVan } from './klok.js';

const PASEN = [
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
];

const datums = fc.integer({ min: 0, max: 5843 }).map((dag) => plusDagen('2020-01-01', dag));
const aantallen = fc.integer({ min: 0, max: 90 });

const klok = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});
const tijdOp = (moment: Date): string => klok.format(moment);

describe('feestdagen', () => {
  it('knows on which day Easter falls', () => {
    expect(PASEN.map((_, n) => eerstePaasdag(2020 + n))).toEqual(PASEN);
  });

  it('knows the earliest and the latest Easter there are', () => {
    expect([1818, 1943, 2038, 2285].map(eerstePaasdag)).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2038-04-25',
      '2285-03-22',
    ]);
  });

  it('has nine days in an ordinary year, and Goede Vrijdag and Bevrijdingsdag are none of them', () => {
    expect(feestdagenVan(2026)).toEqual([
      '2026-01-01',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('has Bevrijdingsdag once in five years', () => {
    const jaren = Array.from({ length: 16 }, (_, n) => 2020 + n);
    expect(jaren.filter((jaar) => feestdagenVan(jaar).includes(`${jaar}-05-05`))).toEqual([
      2020, 2025, 2030, 2035,
    ]);
  });

  it('moves Koningsdag to Saturday when it would be a Sunday', () => {
    expect(feestdagenVan(2025)).toContain('2025-04-26');
    expect(feestdagenVan(2025)).not.toContain('2025-04-27');
    expect(feestdagenVan(2031)).toContain('2031-04-26');
  });

  it('names a day once when two fall together: Hemelvaart on Bevrijdingsdag', () => {
    expect(feestdagenVan(2005).filter((dag) => dag === '2005-05-05')).toHaveLength(1);
  });
});

describe('werkdagen', () => {
  it('are Monday to Friday outside the public holidays', () => {
    expect(isWerkdag('2026-11-27')).toBe(true);
    expect(isWerkdag('2026-11-28')).toBe(false);
    expect(isWerkdag('2026-11-29')).toBe(false);
    expect(isWerkdag('2026-04-03')).toBe(true);
    expect(isWerkdag('2026-04-06')).toBe(false);
  });

  it('start on the day itself when that is one, and otherwise on the first one after', () => {
    expect(volgendeWerkdag('2026-11-27')).toBe('2026-11-27');
    expect(volgendeWerkdag('2026-12-25')).toBe('2026-12-28');
    expect(volgendeWerkdag('2027-12-31')).toBe('2027-12-31');
    expect(volgendeWerkdag('2028-01-01')).toBe('2028-01-03');
  });

  it('are counted from the day after', () => {
    expect(plusWerkdagen('2026-11-27', 1)).toBe('2026-11-30');
    expect(plusWerkdagen('2026-11-28', 1)).toBe('2026-11-30');
    expect(plusWerkdagen('2026-11-28', 0)).toBe('2026-11-30');
    expect(plusWerkdagen('2026-12-24', 5)).toBe('2027-01-04');
    expect(plusWerkdagen('2026-04-02', 2)).toBe('2026-04-07');
  });

  it('are never counted backwards or in parts', () => {
    expect(() => plusWerkdagen('2026-11-27', -1)).toThrow(RangeError);
    expect(() => plusWerkdagen('2026-11-27', 1.5)).toThrow(RangeError);
  });

  it('end on a working day, and each one more ends no earlier', () => {
    fc.assert(
      fc.property(datums, aantallen, (datum, n) => {
        const dag = plusWerkdagen(datum, n);
        expect(isWerkdag(dag)).toBe(true);
        expect(dag >= plusDagen(datum, n)).toBe(true);
        expect(plusWerkdagen(datum, n + 1) >= dag).toBe(true);
        expect(plusWerkdagen(plusDagen(datum, 1), n) >= dag).toBe(true);
      }),
    );
  });

  it('lie between as many as were counted', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: 1, max: 60 }), (datum, n) => {
        const dagen: string[] = [];
        for (let dag = plusDagen(datum, 1); dag <= plusWerkdagen(datum, n); dag = plusDagen(dag, 1))
          dagen.push(dag);
        expect(dagen.filter(isWerkdag)).toHaveLength(n);
      }),
    );
  });

  it('take a term in calendar days at most five days further', () => {
    expect(plusDagenOpWerkdag('2026-11-27', 14)).toBe('2026-12-11');
    expect(plusDagenOpWerkdag('2026-11-27', 28)).toBe('2026-12-28');
    fc.assert(
      fc.property(datums, aantallen, (datum, n) => {
        const dag = plusDagenOpWerkdag(datum, n);
        expect(isWerkdag(dag)).toBe(true);
        expect(dag >= plusDagen(datum, n) && dag <= plusDagen(datum, n + 5)).toBe(true);
      }),
    );
  });
});

describe('momenten', () => {
  it('are instants of the Dutch clock, in summer and in winter', () => {
    expect(momentOp('2026-11-27', '09:30').toISOString()).toBe('2026-11-27T08:30:00.000Z');
    expect(momentOp('2026-07-01', '09:30').toISOString()).toBe('2026-07-01T07:30:00.000Z');
    expect(momentOp('2026-01-01', '00:00').toISOString()).toBe('2025-12-31T23:00:00.000Z');
  });

  it('move on by the hour that is skipped when the clock goes forward', () => {
    expect(momentOp('2026-03-29', '01:59').toISOString()).toBe('2026-03-29T00:59:00.000Z');
    expect(momentOp('2026-03-29', '02:00').toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(momentOp('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(tijdOp(momentOp('2026-03-29', '02:30'))).toBe('03:30');
    expect(momentOp('2026-03-29', '03:00').toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('are the first of the two when the clock goes back', () => {
    expect(momentOp('2026-10-25', '01:59').toISOString()).toBe('2026-10-24T23:59:00.000Z');
    expect(momentOp('2026-10-25', '02:00').toISOString()).toBe('2026-10-25T00:00:00.000Z');
    expect(momentOp('2026-10-25', '02:59').toISOString()).toBe('2026-10-25T00:59:00.000Z');
    expect(momentOp('2026-10-25', '03:00').toISOString()).toBe('2026-10-25T02:00:00.000Z');
  });

  it('show the same date and time again, on every day from 2024 to 2032', () => {
    const fout: string[] = [];
    for (let dag = '2024-01-01'; dag < '2033-01-01'; dag = plusDagen(dag, 1)) {
      for (const tijd of ['00:00', '01:30', '03:00', '12:00', '23:59']) {
        const moment = momentOp(dag, tijd);
        if (datumVan(moment) !== dag || tijdOp(moment) !== tijd) fout.push(`${dag} ${tijd}`);
      }
    }
    expect(fout).toEqual([]);
  });

  it('skip or repeat the hour from two on two nights a year, from 2024 to 2032', () => {
    const overgeslagen: string[] = [];
    const lang: string[] = [];
    for (let dag = '2024-01-01'; dag < '2033-01-01'; dag = plusDagen(dag, 1)) {
      if (tijdOp(momentOp(dag, '02:30')) !== '02:30') overgeslagen.push(dag);
      const uren = (momentOp(dag, '04:00').getTime() - momentOp(dag, '00:00').getTime()) / 3_600_000;
      if (uren === 5) lang.push(dag);
    }
    expect(overgeslagen).toHaveLength(9);
    expect(lang).toHaveLength(9);
    expect(overgeslagen).toContain('2026-03-29');
    expect(lang).toContain('2026-10-25');
  });

  it('are read back as that clock shows them', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: 0, max: 24 * 60 - 1 }), (datum, minuten) => {
        const moment = new Date(momentOp(datum, '00:00').getTime() + minuten * 60_000 + 59_999);
        expect(tijdVan(moment)).toBe(tijdOp(moment));
      }),
    );
  });

  it('at the end of a day are its last, so that the next day starts right after', () => {
    expect(eindeVanDag('2026-11-27').toISOString()).toBe('2026-11-27T22:59:59.999Z');
    fc.assert(
      fc.property(datums, (datum) => {
        const einde = eindeVanDag(datum);
        expect(datumVan(einde)).toBe(datum);
        expect(datumVan(new Date(einde.getTime() + 1))).toBe(plusDagen(datum, 1));
      }),
    );
  });

  it('of a term in working days are counted from the Dutch date, not from the date in UTC', () => {
    expect(uiterlijkNaWerkdagen(new Date('2026-11-26T23:30:00Z'), 1).toISOString()).toBe(
      '2026-11-30T22:59:59.999Z',
    );
    expect(uiterlijkNaWerkdagen(new Date('2026-11-26T22:30:00Z'), 1).toISOString()).toBe(
      '2026-11-27T22:59:59.999Z',
    );
  });
});
