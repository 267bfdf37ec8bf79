// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { OVERGANGEN as BEGIN } from '../../../../migrations/0021-overgangen.js';
import { OVERGANGEN as OVERDRAGEN } from '../../../../migrations/0028-overgangen.js';
import { AAN_ZET, beginBeurt, beginToewijzingsbeurt, standBij, standVan, tredeOp } from './beurt.rules.js';
import { GESLOTEN, HULPVRAAG_STATUSSEN, HULPVRAAG_VERLOOP } from './hulpvraag-verloop.rules.js';
import { OVERDRACHT_STATUSSEN, OVERDRACHT_VERLOOP, isOpenOverdracht } from './overdracht-verloop.rules.js';
import { assessZet, rijenVan, type Overgang } from './overgang.rules.js';
import { LOPEND, TOEWIJZING_STATUSSEN, TOEWIJZING_VERLOOP, isLopend } from './toewijzing-verloop.rules.js';

const overgang: Overgang<'nieuw' | 'klaar'> = {
  van: ['nieuw'],
  naar: ['klaar'],
  door: ['aanbieder'],
  redenen: ['af', 'anders'],
};
const assess = (zet: object) =>
  assessZet(overgang, 'Dit', { van: 'nieuw', naar: 'klaar', rol: 'aanbieder', reden: 'af', ...zet });

describe('a step', () => {
  it('may be taken by whose step it is, from where it begins, with its reason', () => {
    expect(assess({})).toEqual([]);
    expect(assess({ reden: 'anders', toelichting: 'Verhuisd.' })).toEqual([]);
  });

  it('is refused with everything that is wrong with it at once', () => {
    const redenen = assess({ van: 'klaar', rol: 'machine', reden: 'zomaar' });
    expect(redenen.map(({ melding }) => melding)).toEqual([
      'Dit is niet aan u.',
      'Dit is klaar; daarbij kan dit niet.',
      'Geef een van deze redenen: af, anders.',
    ]);
    expect(assess({ rol: 'coordinator' })).toHaveLength(1);
    expect(assess({ van: 'klaar' })).toHaveLength(1);
    expect(assess({ naar: 'nieuw' })).toHaveLength(1);
    expect(assess({ reden: 'anders', toelichting: ' ' })).toMatchObject([{ pad: 'toelichting' }]);
  });
});

describe('the tables of transitions', () => {
  const rijen = [
    ...rijenVan(HULPVRAAG_VERLOOP).map((rij) => ({ soort: 'hulpvraag', ...rij })),
    ...rijenVan(TOEWIJZING_VERLOOP).map((rij) => ({ soort: 'toewijzing', ...rij })),
    ...rijenVan(OVERDRACHT_VERLOOP).map((rij) => ({ soort: 'overdracht', ...rij })),
  ];

  it('are what the database keeps', () => {
    const toText = ({
      soort,
      van,
      naar,
      rol,
    }: {
      soort: string;
      van: string;
      naar: string;
      rol: string;
    }): string => `${soort}: ${van} > ${naar} door ${rol}`;
    expect([...BEGIN, ...OVERDRAGEN].map(toText).sort()).toEqual(rijen.map(toText).sort());
  });

  it('reach every status, and leave every one that is not an end', () => {
    const van = (soort: string): Set<string> =>
      new Set(rijen.filter((rij) => rij.soort === soort).map((rij) => rij.van));
    const naar = (soort: string): Set<string> =>
      new Set(rijen.filter((rij) => rij.soort === soort).map((rij) => rij.naar));
    expect([...naar('hulpvraag')].sort()).toEqual([...HULPVRAAG_STATUSSEN].sort());
    expect([...naar('toewijzing')].sort()).toEqual([...TOEWIJZING_STATUSSEN].sort());
    expect([...naar('overdracht')].sort()).toEqual([...OVERDRACHT_STATUSSEN].sort());
    for (const status of HULPVRAAG_STATUSSEN)
      expect(van('hulpvraag').has(status)).toBe(status !== 'ingetrokken' ? status !== 'gewist' : true);
    for (const status of LOPEND) expect(van('toewijzing').has(status)).toBe(true);
    for (const status of OVERDRACHT_STATUSSEN)
      if (isOpenOverdracht({ status, naarOrganisatie: 'x' }))
        expect(van('overdracht').has(status)).toBe(true);
  });

  it('let nobody but the entrepreneur, or the coordinator for him, say that he was helped', () => {
    const bevestigd = rijen.filter(({ naar }) => naar === 'bevestigd');
    expect(new Set(bevestigd.map(({ rol }) => rol))).toEqual(
      new Set(['ondernemer', 'indiener', 'coordinator']),
    );
  });
});

const statussen = fc.array(fc.constantFrom(...TOEWIJZING_STATUSSEN), { maxLength: 6 });
const moment = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2030-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('a turn', () => {
  it('is somebody’s with a day and a reminder as long as anything is open, and nobody’s after that', () => {
    fc.assert(
      fc.property(statussen, fc.boolean(), moment, (van, heeftMatches, nu) => {
        const stand = standVan(van, heeftMatches);
        const beurt = beginBeurt(stand, nu);
        const gesloten = GESLOTEN.includes(stand.status);
        expect(AAN_ZET).toContain(stand.aanZet);
        expect(stand.aanZet === 'niemand').toBe(gesloten);
        expect(beurt.uiterlijkOp === null).toBe(gesloten);
        expect(beurt.herinnerOp === null).toBe(gesloten);
        if (beurt.uiterlijkOp && beurt.herinnerOp) {
          expect(beurt.uiterlijkOp > nu).toBe(true);
          expect(beurt.herinnerOp > nu).toBe(true);
        }
      }),
    );
  });

  it('of a toewijzing has a day as long as it runs', () => {
    const nu = new Date('2026-11-26T10:00:00Z');
    for (const status of TOEWIJZING_STATUSSEN)
      expect([status, beginToewijzingsbeurt(status, nu).uiterlijkOp === null]).toEqual([
        status,
        !isLopend(status),
      ]);
  });

  it('is over only when one was confirmed and none runs', () => {
    expect(standVan(['bevestigd', 'geweigerd'], true).status).toBe('afgerond');
    expect(standVan(['bevestigd', 'geleverd'], true)).toMatchObject({
      status: 'wacht-op-ondernemer',
      stap: 'bevestigen',
    });
    expect(standVan(['betwist', 'gestart'], true)).toMatchObject({ aanZet: 'coordinator', stap: 'oplossen' });
    expect(standVan(['geweigerd'], true)).toEqual(standBij('gematcht'));
    expect(standVan([], false)).toEqual(standBij('geen-passend-aanbod'));
  });

  it('is reminded of on day 9, 21 and 45, on a working day at nine, and goes on after that', () => {
    const begin = new Date('2026-12-16T15:00:00Z');
    const dagen = [0, 1, 2, 3, 4].map((trede) => tredeOp(begin, trede).toISOString());
    // 25 December is Christmas and the days after it are no working days either; 6 January is one.
    expect(dagen.slice(0, 3)).toEqual([
      '2026-12-28T08:00:00.000Z',
      '2027-01-06T08:00:00.000Z',
      '2027-02-01T08:00:00.000Z',
    ]);
    expect(dagen[3]?.slice(0, 10)).toBe('2027-02-23');
    expect(new Date(dagen[4] ?? '') > new Date(dagen[3] ?? '')).toBe(true);
    expect(tredeOp(begin, 0, [5, 10, 20]).toISOString().slice(0, 10)).toBe('2026-12-21');
  });
});
