// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Tekstbeeld } from '#libs/matching-engine';
import type { ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';
import {
  redenBijEinde,
  redenBijMatch,
  redenBijWachtlijst,
  redenBijWeigering,
  themasVan,
  twaalfMaanden,
} from './onvervuld.rules.js';

describe('a need that was not met', () => {
  it('is one of which matching finds nothing, or finds only what is full', () => {
    expect(redenBijMatch({ aantal: 0, geenPassendAanbod: 1, vol: false })).toBe('geen-passend-aanbod');
    expect(redenBijMatch({ aantal: 3, geenPassendAanbod: 0.8, vol: false })).toBe('geen-passend-aanbod');
    expect(redenBijMatch({ aantal: 0, geenPassendAanbod: 1, vol: true })).toBe('vol');
    expect(redenBijMatch({ aantal: 3, geenPassendAanbod: 0.79, vol: true })).toBeNull();
  });

  it('is one that everybody who was asked refused', () => {
    const geweigerd = (besluitReden: string) => ({ status: 'geweigerd' as const, besluitReden });
    const loopt = { status: 'aangeboden' as const, besluitReden: null };
    expect(redenBijWeigering([geweigerd('niet-passend')])).toBe('geweigerd-door-alle');
    expect(redenBijWeigering([geweigerd('vol'), geweigerd('vol')])).toBe('vol');
    expect(redenBijWeigering([geweigerd('vol'), geweigerd('anders')])).toBe('geweigerd-door-alle');
    expect(redenBijWeigering([geweigerd('vol'), loopt])).toBeNull();
    expect(redenBijWeigering([])).toBeNull();
  });

  it('is one that waits for a place and for nothing else', () => {
    const met = (...statussen: ToewijzingStatus[]) =>
      redenBijWachtlijst(statussen.map((status) => ({ status })));
    expect(met('wachtlijst', 'geweigerd', 'wachtlijst')).toBe('vol');
    expect(met('wachtlijst', 'aangeboden')).toBeNull();
    expect([met('geweigerd'), met()]).toEqual([null, null]);
  });

  it('is one that ended because the help did not suit, and not one that ended well', () => {
    expect(['niet-passend', 'niet-voor-mij', 'vol'].map(redenBijEinde)).toEqual([
      'niet-passend',
      'niet-voor-mij',
      'vol',
    ]);
    for (const einde of ['geholpen', 'geholpen-zonder-resultaat', 'dubbel', 'anders', 'niet-bereikbaar'])
      expect(redenBijEinde(einde)).toBeNull();
  });

  it('is about the stated themes, or about what its words name', () => {
    const beeld = (begrip: string): Tekstbeeld => ({
      stammen: new Map(),
      begrippen: new Map([[begrip, 1]]),
      themas: new Map([
        ['energie', 0.4],
        ['cyber', 1],
      ]),
    });
    expect(themasVan(['export', 'ai'], beeld('cyber/incident'))).toEqual(['export', 'ai']);
    expect(themasVan([], beeld('cyber/incident'))).toEqual(['cyber']);
    expect(themasVan([], beeld('energie/zon'))).toEqual([]);
    expect(themasVan([], { stammen: new Map(), begrippen: new Map(), themas: new Map() })).toEqual([]);
  });
});

describe('twelve months', () => {
  it('end with the one given and follow on each other', () => {
    expect(twaalfMaanden('2026-11')).toEqual([
      ...['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'],
      ...['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), (jaar, maand) => {
        const maanden = twaalfMaanden(`${jaar}-${String(maand).padStart(2, '0')}`);
        expect(new Set(maanden).size).toBe(12);
        expect([...maanden].sort()).toEqual(maanden);
        expect(maanden.every((een) => /^\d{4}-(0[1-9]|1[0-2])$/.test(een))).toBe(true);
      }),
    );
  });
});
