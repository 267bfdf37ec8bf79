// SPDX-License-Identifier: EUPL-1.2
import { DEMO_ACCOUNTS } from '../src/identiteit/demo-accounts.js';
import { readAanbod, readRegios, readVragen } from '../src/demo/bestanden.js';
import { GESCHREVEN_OP, oprichtingsdatum, shiftAanbod, toTijdlijn } from '../src/demo/tijd.js';

const NU = new Date('2027-02-01T09:30:00Z');
const PEILDAG = '2027-02-01';

const isOpen = (
  periode: { van?: string | null; tot?: string | null } | null | undefined,
  dag: string,
): boolean => !periode || ((periode.van ?? dag) <= dag && dag <= (periode.tot ?? dag));

describe('the data of the demo', () => {
  const aanbod = readAanbod();
  const vragen = readVragen();

  it('says of every offer that it is fictitious', () => {
    expect(aanbod).toHaveLength(120);
    expect(aanbod.filter((een) => (een as { fictief?: boolean }).fictief !== true)).toEqual([]);
  });

  it('has an offer for every aanbieder with a demo account', () => {
    const aanbieders = new Set(aanbod.map((een) => (een as { aanbieder?: string }).aanbieder));
    const accounts = DEMO_ACCOUNTS.filter(({ rol }) => rol === 'aanbieder');
    const organisaties = accounts.flatMap(({ organisatie }) => organisatie ?? []);
    expect(organisaties.length).toBeGreaterThan(0);
    expect(organisaties.filter((naam) => !aanbieders.has(naam))).toEqual([]);
  });

  it('has every region that an offer or a demo account names', () => {
    const codes = new Set(readRegios().map(({ code }) => code));
    const genoemd = aanbod.flatMap((een) => (een.voorwaarden as { gebied?: string[] }).gebied ?? []);
    const regios = genoemd.flatMap((gebied) => (gebied.startsWith('REGIO:') ? gebied.slice(6) : []));
    const alles = [...regios, ...DEMO_ACCOUNTS.flatMap(({ regio }) => regio ?? [])];
    expect(alles.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('moves the opening periods with the day: what was open stays open, what was closed stays closed', () => {
    const verschoven = shiftAanbod(aanbod, PEILDAG);
    const open = (lijst: typeof aanbod, dag: string): string[] =>
      lijst.filter(({ voorwaarden }) => isOpen(voorwaarden.openstelling, dag)).map(({ id }) => id);
    expect(open(verschoven, PEILDAG)).toEqual(open(aanbod, GESCHREVEN_OP));
    expect(open(verschoven, PEILDAG).length).toBeLessThan(aanbod.length);
    const gezegd = verschoven.flatMap(({ wachttijd }) => wachttijd?.op ?? []);
    expect(gezegd.filter((op) => op > PEILDAG)).toEqual([]);
    expect(gezegd.length).toBeGreaterThan(10);
    const eerder = shiftAanbod(aanbod, PEILDAG, '2026-12-01').flatMap(({ wachttijd }) => wachttijd?.op ?? []);
    expect(eerder.filter((op) => op > '2026-12-01')).toEqual([]);
    expect(verschoven[0]?.voorwaarden.openstelling).toEqual({ van: '2026-12-07', tot: '2027-10-01' });
  });

  it('lets everything happen in the past and each hulpvraag in its own order', () => {
    const tijdlijn = toTijdlijn(vragen, NU);
    expect(tijdlijn.filter(({ stap }) => stap === null)).toHaveLength(60);
    expect(tijdlijn.filter(({ op }) => op > NU)).toEqual([]);
    for (const nummer of vragen.keys()) {
      const eigen = tijdlijn.filter((een) => een.nummer === nummer).map(({ volgnummer }) => volgnummer);
      expect(eigen).toEqual([...eigen].sort((a, b) => a - b));
    }
  });

  it('founds a firm as many months ago as it is old', () => {
    expect(oprichtingsdatum(0, NU)).toBe('2027-02-01');
    expect(oprichtingsdatum(14, NU)).toBe('2025-12-01');
    expect(oprichtingsdatum(1, new Date('2026-03-31T12:00:00Z'))).toBe('2026-02-28');
  });
});
