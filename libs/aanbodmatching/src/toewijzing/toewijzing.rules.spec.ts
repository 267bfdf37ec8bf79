// SPDX-License-Identifier: EUPL-1.2
import {
  assessKeuze,
  assessOngedaan,
  gebruiktVolgens,
  type Keuze,
  type Toestand,
} from './toewijzing.rules.js';

const keuze: Keuze = {
  aanbodId: 'a1',
  titel: 'Energiescan',
  gepubliceerd: true,
  oordeel: 'ja',
  redenen: [],
  deMinimisBedrag: 0,
  alToegewezen: false,
};
const toestand: Toestand = {
  besteAanbodId: 'a1',
  redenAfwijking: undefined,
  deMinimisPlafond: 300_000,
  deMinimisGebruikt: 0,
  deMinimisGereserveerd: 0,
  register: null,
};

describe('choosing offers for a hulpvraag', () => {
  it('may follow the list, also with an undecided rule', () => {
    expect(assessKeuze([keuze], toestand)).toEqual([]);
    expect(
      assessKeuze([{ ...keuze, oordeel: 'onbekend', redenen: ['Wij weten uw omzet niet.'] }], toestand),
    ).toEqual([]);
  });

  it('gives every reason of every choice at once', () => {
    const slecht = {
      ...keuze,
      gepubliceerd: false,
      alToegewezen: true,
      oordeel: 'nee' as const,
      redenen: ['Past niet: vol.', 'Past niet: regio.'],
    };
    const redenen = assessKeuze([keuze, slecht], toestand);
    expect(redenen).toHaveLength(4);
    expect(new Set(redenen.map(({ pad }) => pad))).toEqual(new Set(['aanbodIds[1]']));
  });

  it('asks a reason for leaving out the first of the list', () => {
    const anders = { ...keuze, aanbodId: 'a2' };
    expect(assessKeuze([anders], toestand).map(({ pad }) => pad)).toEqual(['redenAfwijking']);
    expect(assessKeuze([anders], { ...toestand, redenAfwijking: '  ' })).toHaveLength(1);
    expect(assessKeuze([anders], { ...toestand, redenAfwijking: 'Zit dichterbij.' })).toEqual([]);
    expect(assessKeuze([anders, keuze], toestand)).toEqual([]);
    expect(assessKeuze([anders], { ...toestand, besteAanbodId: null })).toEqual([]);
  });

  it('counts the aid of all choices together, up to the very euro', () => {
    const steun = [
      { ...keuze, deMinimisBedrag: 60_000 },
      { ...keuze, aanbodId: 'a2', deMinimisBedrag: 40_000 },
    ];
    const ruimte = { ...toestand, deMinimisGebruikt: 150_000, deMinimisGereserveerd: 50_000 };
    expect(assessKeuze(steun, ruimte)).toEqual([]);
    expect(assessKeuze(steun, { ...ruimte, deMinimisGereserveerd: 50_001 })[0]?.melding).toContain(
      'EUR 99.999',
    );
  });

  it('goes by the register where it is sure, and else by what leaves less', () => {
    const steun = [{ ...keuze, deMinimisBedrag: 100 }];
    const kan = (ruimte: number, zeker: boolean, gebruikt: number): boolean =>
      assessKeuze(steun, {
        ...toestand,
        deMinimisGebruikt: gebruikt,
        register: { ruimte, plafond: 300_000, zeker },
      }).length === 0;
    expect([kan(100, true, 300_000), kan(99, true, 0)]).toEqual([true, false]);
    expect([kan(100, false, 299_900), kan(99, false, 0), kan(100, false, 299_901)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('tells as used what the register knows, and nothing where nobody knows', () => {
    const register = { ruimte: 200_000, plafond: 300_000, zeker: true };
    const onzeker = { ...register, zeker: false };
    expect(gebruiktVolgens(null, { deMinimisGebruikt: 5 })).toBe(5);
    expect(gebruiktVolgens(register, { deMinimisGebruikt: 5 })).toBe(100_000);
    expect(gebruiktVolgens(onzeker, { deMinimisGebruikt: null })).toBeNull();
    expect(gebruiktVolgens(onzeker, { deMinimisGebruikt: 150_000 })).toBe(150_000);
    expect(gebruiktVolgens(onzeker, { deMinimisGebruikt: 5 })).toBe(100_000);
  });
});

describe('undoing an assignment', () => {
  const tot = new Date('2026-11-24T12:30:00Z');

  it('is possible up to the very moment', () => {
    expect(assessOngedaan(tot, tot)).toBeNull();
    expect(assessOngedaan(tot, new Date(tot.getTime() + 1))).toMatch(/voorbij/);
  });
});
