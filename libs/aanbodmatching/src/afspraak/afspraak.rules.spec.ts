// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { ROLLEN, datumVan, isWerkdag, momentOp, plusDagen, tijdVan } from '#libs/kernel';
import {
  AFSPRAAK_STATUSSEN,
  AFSPRAAK_VERLOOP,
  PARTIJEN,
  assessAfspraak,
  assessBoeking,
  herinnerenOp,
  isOpenAfspraak,
  partijOf,
  type AfspraakHandeling,
} from './afspraak.rules.js';

const begin = momentOp('2026-12-01', '10:00');
const ervoor = new Date(begin.getTime() - 1);
const HANDELINGEN = Object.keys(AFSPRAAK_VERLOOP) as AfspraakHandeling[];

describe('an appointment', () => {
  it('that is over stays as it is, whoever comes and whenever', () => {
    for (const status of AFSPRAAK_STATUSSEN.filter((een) => !isOpenAfspraak(een)))
      for (const handeling of HANDELINGEN)
        for (const partij of PARTIJEN)
          for (const nu of [ervoor, begin])
            expect(assessAfspraak({ status, begin }, handeling, partij, nu)).not.toEqual([]);
  });

  it('can be moved and cancelled by both sides until the very beginning, and not from then on', () => {
    for (const handeling of ['verplaatsen', 'annuleren'] as const)
      for (const partij of ['ondernemer', 'gastheer', 'coordinator'] as const)
        for (const status of ['geboekt', 'verplaatst'] as const) {
          expect(assessAfspraak({ status, begin }, handeling, partij, ervoor)).toEqual([]);
          expect(assessAfspraak({ status, begin }, handeling, partij, begin)).toHaveLength(1);
        }
  });

  it('was held or missed once it began, by the word of the host alone', () => {
    for (const handeling of ['houden', 'niet-verschijnen'] as const) {
      expect(assessAfspraak({ status: 'geboekt', begin }, handeling, 'gastheer', begin)).toEqual([]);
      expect(assessAfspraak({ status: 'geboekt', begin }, handeling, 'gastheer', ervoor)).toHaveLength(1);
      for (const partij of ['ondernemer', 'coordinator', 'systeem'] as const)
        expect(assessAfspraak({ status: 'geboekt', begin }, handeling, partij, begin)).toHaveLength(1);
    }
  });

  it('is never moved by nobody, and tells everything that is in the way', () => {
    expect(assessAfspraak({ status: 'geannuleerd', begin }, 'verplaatsen', 'systeem', begin)).toHaveLength(3);
  });

  it('reaches no status but those of the table', () => {
    expect(new Set(Object.values(AFSPRAAK_VERLOOP).map(({ naar }) => naar))).toEqual(
      new Set(AFSPRAAK_STATUSSEN.filter((status) => status !== 'geboekt')),
    );
  });
});

describe('the sides of an appointment', () => {
  it('are told by the role; a coordinator is the host of talks and of no other', () => {
    const bijAanbieder = { behandelaar: null };
    expect(partijOf('aanbieder', bijAanbieder)).toBe('gastheer');
    expect(partijOf('coordinator', bijAanbieder)).toBe('coordinator');
    expect(partijOf('coordinator', { behandelaar: 'c' })).toBe('gastheer');
    expect(partijOf('systeem', bijAanbieder)).toBe('systeem');
    for (const rol of ROLLEN.filter((een) => !['aanbieder', 'coordinator', 'systeem'].includes(een)))
      expect(partijOf(rol, bijAanbieder)).toBe('ondernemer');
  });
});

describe('booking', () => {
  it('is for a moment that lies ahead and was not taken back', () => {
    expect(assessBoeking({ begin, vervallenOp: null }, ervoor)).toEqual([]);
    expect(assessBoeking({ begin, vervallenOp: null }, begin)).toHaveLength(1);
    expect(assessBoeking({ begin, vervallenOp: ervoor }, begin)).toHaveLength(2);
  });
});

describe('the reminder', () => {
  const op = (datum: string, nu = new Date('2026-01-01T00:00:00Z')): Date | null =>
    herinnerenOp(momentOp(datum, '10:00'), nu);

  it('goes out at nine on the working day before, whatever the clock does that weekend', () => {
    expect(op('2026-11-26')).toEqual(momentOp('2026-11-25', '09:00'));
    expect(op('2026-10-26')?.toISOString()).toBe('2026-10-23T07:00:00.000Z');
    expect(op('2026-03-30')?.toISOString()).toBe('2026-03-27T08:00:00.000Z');
    expect(op('2026-04-07')).toEqual(momentOp('2026-04-03', '09:00'));
    expect(op('2026-12-28')).toEqual(momentOp('2026-12-24', '09:00'));
  });

  it('does not go out when it was booked after that', () => {
    const moment = momentOp('2026-11-25', '09:00');
    expect(op('2026-11-26', new Date(moment.getTime() - 1))).toEqual(moment);
    expect(op('2026-11-26', moment)).toBeNull();
  });

  it('of whatever day is on a working day before it, at nine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (dag) => {
        const datum = plusDagen('2026-06-01', dag);
        const moment = op(datum)!;
        expect([isWerkdag(datumVan(moment)), tijdVan(moment)]).toEqual([true, '09:00']);
        expect(datumVan(moment) < datum).toBe(true);
      }),
    );
  });
});
