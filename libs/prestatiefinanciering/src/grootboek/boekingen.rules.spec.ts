// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  betalingRegels,
  betalingenRegels,
  boekdatum,
  budgetRegels,
  jaarovergangRegels,
  omgekeerdeRegels,
  ontvangstRegels,
  terugvorderingRegels,
  verplichtingRegels,
  vorderingRegels,
  type Jaareinde,
} from './boekingen.rules.js';
import { rekeningId, type Regel, type Stand } from './rekening.rules.js';
import type { Verdeelsleutel } from './verdeling.rules.js';

const EZ = '00000000-0000-4000-8000-000000000001';
const PROVINCIE = '00000000-0000-4000-8000-000000000002';
const AANBIEDER = '00000000-0000-4000-8000-000000000003';
const AFSPRAAK = '00000000-0000-4000-8000-000000000004';
const PROGRAMMA = '00000000-0000-4000-8000-000000000005';
const aandelen = [
  { organisatieId: EZ, aandeel: 6_000 },
  { organisatieId: PROVINCIE, aandeel: 4_000 },
];
const leeg: Verdeelsleutel = { aandelen, verdeeld: [] };
const van = { afspraakId: AFSPRAAK, organisatieId: AANBIEDER };
const bedrag = (bedragInCenten: number, jaar = 2026): Parameters<typeof vorderingRegels>[0] => ({
  ...{ ...van, jaar, bedragInCenten },
});
/** `soort jaar` -> amount. */
const kort = (regels: Regel[]): Record<string, number> =>
  Object.fromEntries(
    regels.map(({ rekening: { soort, jaar, organisatieId }, bedragInCenten }) => [
      `${soort} ${String(jaar)}${soort === 'toezegging' || soort === 'betaald' ? (organisatieId === EZ ? ' EZ' : ' PV') : ''}`,
      bedragInCenten,
    ]),
  );
const som = (regels: Regel[]): number => regels.reduce((a, { bedragInCenten }) => a + bedragInCenten, 0);
const toegezegd = (ez: number, provincie: number): Verdeelsleutel => ({
  aandelen,
  verdeeld: [
    { soort: 'toezegging', jaar: 2026, organisatieId: EZ, bedragInCenten: ez },
    { soort: 'toezegging', jaar: 2026, organisatieId: PROVINCIE, bedragInCenten: provincie },
  ],
});

it('a budget comes from who promised it, by share, and only what changes is booked', () => {
  const jaren = [
    { jaar: 2026, budgetInCenten: 1_001 },
    { jaar: 2027, budgetInCenten: 0 },
  ];
  expect(kort(budgetRegels(jaren, leeg))).toEqual({
    'toezegging 2026 EZ': -601,
    'toezegging 2026 PV': -400,
    'ruimte 2026': 1_001,
  });
  expect(kort(budgetRegels([{ jaar: 2026, budgetInCenten: 500 }], toegezegd(601, 400)))).toEqual({
    'toezegging 2026 EZ': 301,
    'toezegging 2026 PV': 200,
    'ruimte 2026': -501,
  });
  expect(budgetRegels([{ jaar: 2026, budgetInCenten: 1_001 }], toegezegd(601, 400))).toEqual([]);
});

it('payments of one message are divided as they would be one after the other', () => {
  const [een, twee, drie, later] = betalingenRegels(
    [bedrag(1), bedrag(1), bedrag(1), bedrag(1, 2027)],
    leeg,
  ).map((regels) => kort(regels));
  expect(een).toEqual({ 'te-betalen 2026': -1, 'betaald 2026 EZ': 1 });
  expect(twee).toEqual({ 'te-betalen 2026': -1, 'betaald 2026 PV': 1 });
  expect(drie).toEqual({ 'te-betalen 2026': -1, 'betaald 2026 EZ': 1 });
  expect(later).toEqual({ 'te-betalen 2027': -1, 'betaald 2027 EZ': 1 });
});

it('an afspraak takes its ceiling of each year, and gives back what a next version does not need', () => {
  const jaren = [
    { jaar: 2026, wasInCenten: 0, wordtInCenten: 70 },
    { jaar: 2027, wasInCenten: 50, wordtInCenten: 20 },
    { jaar: 2028, wasInCenten: 9, wordtInCenten: 9 },
  ];
  expect(kort(verplichtingRegels(van, jaren))).toEqual({
    'ruimte 2026': -70,
    'verplicht 2026': 70,
    'ruimte 2027': 30,
    'verplicht 2027': -30,
  });
});

it('what is approved is to be paid, and what is paid was paid by share', () => {
  expect(kort(vorderingRegels(bedrag(5)))).toEqual({ 'verplicht 2026': -5, 'te-betalen 2026': 5 });
  expect(kort(betalingRegels(bedrag(5), leeg))).toEqual({
    'te-betalen 2026': -5,
    'betaald 2026 EZ': 3,
    'betaald 2026 PV': 2,
  });
});

it('what is claimed back was less paid, by share, and is free again once it came', () => {
  const betaald: Verdeelsleutel = {
    aandelen,
    verdeeld: [
      { soort: 'betaald', jaar: 2026, organisatieId: EZ, bedragInCenten: 6 },
      { soort: 'betaald', jaar: 2026, organisatieId: PROVINCIE, bedragInCenten: 4 },
    ],
  };
  expect(kort(terugvorderingRegels(bedrag(5), betaald))).toEqual({
    'betaald 2026 EZ': -3,
    'betaald 2026 PV': -2,
    'terug-te-vorderen 2026': 5,
  });
  expect(kort(ontvangstRegels(bedrag(5)))).toEqual({ 'terug-te-vorderen 2026': -5, 'ruimte 2026': 5 });
});

const stand = (soort: Stand['rekening']['soort'], saldoInCenten: number, jaar = 2026): Stand => ({
  rekening: soort === 'ruimte' ? { soort, jaar } : { soort, jaar, ...van },
  saldoInCenten,
});
const einde = (anders: Partial<Jaareinde> = {}): Jaareinde => ({
  ...{ jaar: 2026, laatste: false, ruimte: 'meenemen' },
  standen: [
    ...[stand('ruimte', 10), stand('verplicht', 20), stand('te-betalen', 30)],
    ...[stand('terug-te-vorderen', 40), stand('ruimte', 99, 2027)],
    { rekening: { soort: 'betaald', jaar: 2026, organisatieId: EZ }, saldoInCenten: 7 },
    stand('verplicht', 0),
  ],
  ...anders,
});

it('at the end of a year all that is open goes on, and unused room if that is chosen', () => {
  const door = {
    ...{ 'verplicht 2026': -20, 'te-betalen 2026': -30, 'terug-te-vorderen 2026': -40, 'ruimte 2026': -10 },
    ...{ 'verplicht 2027': 20, 'te-betalen 2027': 30, 'terug-te-vorderen 2027': 40 },
  };
  expect(kort(jaarovergangRegels(einde(), toegezegd(60, 40)))).toEqual({ ...door, 'ruimte 2027': 10 });
  expect(kort(jaarovergangRegels(einde({ ruimte: 'vrijval' }), toegezegd(60, 40)))).toEqual({
    ...door,
    'toezegging 2026 EZ': 6,
    'toezegging 2026 PV': 4,
  });
});

it('after the last year everything falls free, unless there is still to be paid or to come back', () => {
  const standen = [stand('ruimte', 10), stand('verplicht', 20)];
  expect(kort(jaarovergangRegels(einde({ laatste: true, standen }), toegezegd(60, 40)))).toEqual({
    ...{ 'ruimte 2026': -10, 'verplicht 2026': -20, 'toezegging 2026 EZ': 18, 'toezegging 2026 PV': 12 },
  });
  for (const soort of ['te-betalen', 'terug-te-vorderen'] as const)
    expect(() =>
      jaarovergangRegels(einde({ laatste: true, standen: [stand(soort, 1)] }), toegezegd(60, 40)),
    ).toThrow(expect.objectContaining({ code: 'nog-open' }));
});

it('whatever is booked is 0 together and without lines of 0, and undone it is nothing', () => {
  const cent = fc.integer({ min: 0, max: 100_000_000_000_000 });
  const keuze = fc.constantFrom('meenemen' as const, 'vrijval' as const);
  fc.assert(
    fc.property(fc.array(cent, { minLength: 4, maxLength: 4 }), keuze, (delen, ruimte) => {
      const [a = 0, b = 0, c = 0, d = 0] = delen;
      const betaald: Verdeelsleutel = {
        aandelen,
        verdeeld: [{ soort: 'betaald', jaar: 2026, organisatieId: EZ, bedragInCenten: a + b }],
      };
      const standen = [stand('ruimte', a), stand('verplicht', b), stand('te-betalen', c)];
      const boekingen = [
        budgetRegels([{ jaar: 2026, budgetInCenten: a }], toegezegd(b, c)),
        verplichtingRegels(van, [{ jaar: 2026, wasInCenten: a, wordtInCenten: b }]),
        vorderingRegels(bedrag(a)),
        betalingRegels(bedrag(d), betaald),
        terugvorderingRegels(bedrag(a), betaald),
        ontvangstRegels(bedrag(a)),
        jaarovergangRegels(einde({ standen, ruimte }), toegezegd(a, b)),
      ];
      for (const regels of boekingen) {
        expect(som(regels)).toBe(0);
        expect(regels.every(({ bedragInCenten }) => bedragInCenten !== 0)).toBe(true);
        expect(som([...regels.slice(0, 1), ...omgekeerdeRegels(regels.slice(0, 1))])).toBe(0);
      }
    }),
  );
});

it('is booked within the year that the money is of; a later year may be committed today', () => {
  expect(boekdatum('2026-05-01', vorderingRegels(bedrag(1)))).toBe('2026-05-01');
  expect(boekdatum('2027-01-09', vorderingRegels(bedrag(1)))).toBe('2026-12-31');
  const meer = verplichtingRegels(van, [
    { jaar: 2028, wasInCenten: 0, wordtInCenten: 1 },
    { jaar: 2027, wasInCenten: 0, wordtInCenten: 1 },
  ]);
  expect(boekdatum('2026-05-01', meer)).toBe('2026-05-01');
  expect(boekdatum('2028-05-01', meer)).toBe('2027-12-31');
});

it('an account is known by what it is of', () => {
  const een = rekeningId(PROGRAMMA, { soort: 'verplicht', jaar: 2026, ...van });
  expect(een).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(rekeningId(PROGRAMMA, { soort: 'verplicht', jaar: 2026, ...van })).toBe(een);
  const anders = [
    rekeningId(PROGRAMMA, { soort: 'te-betalen', jaar: 2026, ...van }),
    rekeningId(PROGRAMMA, { soort: 'verplicht', jaar: 2027, ...van }),
    rekeningId(PROGRAMMA, { soort: 'verplicht', jaar: 2026, ...van, organisatieId: null }),
    rekeningId(AFSPRAAK, { soort: 'verplicht', jaar: 2026, ...van }),
  ];
  expect(new Set([een, ...anders]).size).toBe(5);
});
