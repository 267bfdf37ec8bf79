// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  beoordeelAfwezigheid,
  isAanwezig,
  kiesBehandelaar,
  teamVan,
  waarnemerVan,
  type Kandidaat,
} from './behandelaar.rules.js';

const DAG = '2026-12-10';
const kandidaat = (subject: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  ...{ subject, actief: true, hoofdcoordinator: false, afwezigVan: null, afwezigTot: null, vervanger: null },
  ...{ openDossiers: 0, laatstToegewezenOp: null },
  ...anders,
});
const weg = (subject: string, vervanger: string | null = null): Kandidaat =>
  kandidaat(subject, { afwezigVan: '2026-12-01', vervanger });
const hoofd = (subject: string, anders: Partial<Kandidaat> = {}): Kandidaat =>
  kandidaat(subject, { hoofdcoordinator: true, ...anders });
const kies = (...wie: Kandidaat[]): string => kiesBehandelaar('TWE', wie, DAG);

describe('who works on a day', () => {
  const periode = (afwezigVan: string | null, afwezigTot: string | null): boolean =>
    isAanwezig({ actief: true, afwezigVan, afwezigTot }, DAG);

  it('is away on the first and on the last day, and not before or after', () => {
    expect([periode('2026-12-11', null), periode('2026-12-10', '2026-12-10')]).toEqual([true, false]);
    expect([periode('2026-12-01', '2026-12-10'), periode('2026-12-01', '2026-12-09')]).toEqual([false, true]);
  });

  it('is away until further notice when nobody knows the last day', () => {
    expect(periode('2020-01-01', null)).toBe(false);
  });

  it('is nobody who is not active', () => {
    expect(isAanwezig({ actief: false, afwezigVan: null, afwezigTot: null }, DAG)).toBe(false);
  });
});

describe('a new hulpvraag', () => {
  it('becomes of who has the least open', () => {
    expect(kies(kandidaat('a', { openDossiers: 3 }), kandidaat('b', { openDossiers: 2 }))).toBe('b');
  });

  it('becomes of who was longest without one when several have as few, and first of who never had any', () => {
    const op = (dag: string): Partial<Kandidaat> => ({ laatstToegewezenOp: new Date(dag) });
    expect(kies(kandidaat('a', op('2026-12-02')), kandidaat('b', op('2026-12-01')))).toBe('b');
    expect(kies(kandidaat('a', op('2026-12-02')), kandidaat('c'), kandidaat('b', op('2026-12-01')))).toBe(
      'c',
    );
    expect(kies(kandidaat('b'), kandidaat('a'))).toBe('a');
  });

  it('becomes of nobody who is away or not active, however little they have', () => {
    const bezig = kandidaat('bezig', { openDossiers: 99 });
    expect(kies(weg('a'), kandidaat('b', { actief: false }), bezig)).toBe('bezig');
  });

  it('becomes of the hoofdcoördinator when nobody is there, and of the team when there is none', () => {
    expect(kies(weg('a'), hoofd('h', { afwezigVan: '2026-12-01' }))).toBe('h');
    expect(kies(weg('a'), hoofd('h', { actief: false }))).toBe('regio:TWE');
    expect(kies()).toBe('regio:TWE');
  });
});

describe('the work of an owner', () => {
  const doet = (eigenaar: string, ...wie: Kandidaat[]): string => waarnemerVan(eigenaar, 'TWE', wie, DAG);

  it('is done by the owner who is there, and that of the team by the team', () => {
    expect(doet('a', kandidaat('a', { vervanger: 'b' }), kandidaat('b'))).toBe('a');
    expect(doet(teamVan('TWE'), kandidaat('a'), hoofd('h'))).toBe('regio:TWE');
  });

  it('goes to who stands in, and on to who stands in for that one', () => {
    expect(doet('a', weg('a', 'b'), weg('b', 'c'), kandidaat('c'))).toBe('c');
  });

  it('goes to the hoofdcoördinator when they stand in for each other in a ring', () => {
    expect(doet('a', weg('a', 'b'), weg('b', 'c'), weg('c', 'b'), hoofd('h'))).toBe('h');
    expect(doet('a', weg('a', 'a'))).toBe('regio:TWE');
  });

  it('goes to a hoofdcoördinator who is there rather than to one who is away', () => {
    expect(doet('a', weg('a'), hoofd('g', { afwezigVan: '2026-01-01' }), hoofd('h'))).toBe('h');
  });

  it('of somebody who left goes to the hoofdcoördinator', () => {
    expect(doet('weg', kandidaat('a'), hoofd('h'))).toBe('h');
  });
});

describe('whatever the register says', () => {
  const namen = ['a', 'b', 'c', 'd', 'e'];
  const dag = fc.constantFrom('2026-12-01', '2026-12-09', '2026-12-10', '2026-12-11', null);
  const register = fc.uniqueArray(
    fc.record({
      ...{ subject: fc.constantFrom(...namen), actief: fc.boolean(), hoofdcoordinator: fc.boolean() },
      ...{ afwezigVan: dag, afwezigTot: dag, vervanger: fc.constantFrom(...namen, null) },
      openDossiers: fc.nat(3),
      laatstToegewezenOp: fc.option(fc.date({ noInvalidDate: true })),
    }),
    { selector: ({ subject }) => subject },
  );

  it('a hulpvraag gets one owner, who is there if anybody is, and the order of the register is nothing', () => {
    fc.assert(
      fc.property(register, (wie) => {
        const eigenaar = kies(...wie);
        expect(kies(...wie.toReversed())).toBe(eigenaar);
        const gekozen = wie.find(({ subject }) => subject === eigenaar);
        if (wie.some((een) => isAanwezig(een, DAG))) expect(isAanwezig(gekozen!, DAG)).toBe(true);
        else expect(gekozen?.hoofdcoordinator ?? eigenaar === 'regio:TWE').toBe(true);
      }),
    );
  });

  it('work ends up with one who is there, the hoofdcoördinator or the team', () => {
    fc.assert(
      fc.property(register, fc.constantFrom(...namen), (wie, eigenaar) => {
        const doet = waarnemerVan(eigenaar, 'TWE', wie, DAG);
        const gevonden = wie.find(({ subject }) => subject === doet);
        expect(gevonden === undefined ? doet === 'regio:TWE' : gevonden.actief).toBe(true);
        if (gevonden !== undefined) expect(isAanwezig(gevonden, DAG) || gevonden.hoofdcoordinator).toBe(true);
      }),
    );
  });
});

describe('an absence', () => {
  const oordeel = (
    van: string | null,
    tot: string | null,
    vervanger?: Kandidaat | null,
  ): (string | undefined)[] =>
    beoordeelAfwezigheid('ik', { afwezigVan: van, afwezigTot: tot }, vervanger, DAG).map(({ pad }) => pad);

  it('is right with and without a last day or a stand-in, and may begin in the past', () => {
    expect(oordeel(null, null)).toEqual([]);
    expect(oordeel('2026-12-01', null)).toEqual([]);
    expect(oordeel('2026-12-10', '2026-12-10', kandidaat('a'))).toEqual([]);
  });

  it('is refused with all that is wrong at once', () => {
    expect(oordeel(null, '2026-12-01', null)).toEqual(['van', 'tot', 'vervanger']);
    expect(oordeel('2026-12-20', '2026-12-19', kandidaat('ik'))).toEqual(['tot', 'vervanger']);
    expect(oordeel('2026-12-01', '2026-12-09')).toEqual(['tot']);
    expect(oordeel(null, null, kandidaat('a'))).toEqual(['van']);
  });

  it('is refused with a stand-in who is not active or away all that time, and not with one who is away a part', () => {
    const afwezig = (van: string, tot: string | null): Kandidaat =>
      kandidaat('a', { afwezigVan: van, afwezigTot: tot });
    expect(oordeel('2026-12-10', null, kandidaat('a', { actief: false }))).toEqual(['vervanger']);
    expect(oordeel('2026-12-10', '2026-12-20', afwezig('2026-12-10', '2026-12-20'))).toEqual(['vervanger']);
    expect(oordeel('2026-12-10', '2026-12-20', afwezig('2026-12-11', null))).toEqual([]);
    expect(oordeel('2026-12-10', '2026-12-20', afwezig('2026-12-01', '2026-12-19'))).toEqual([]);
    expect(oordeel('2026-12-10', null, afwezig('2026-12-01', '2027-12-19'))).toEqual([]);
    expect(oordeel('2026-12-10', null, afwezig('2026-12-01', null))).toEqual(['vervanger']);
  });
});
