// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  RECHTSVORMEN,
  SOORTEN,
  THEMAS,
  gebiedenVan,
  type Aanbod,
  type Onderneming,
  type Voorwaarden,
} from '../src/index.js';

const gemeente = (gemeentecode: string, provinciecode: string, coropcode: string) => ({
  gemeentecode,
  provinciecode,
  coropcode,
});

/** Four municipalities in two provinces, two regions. */
export const testGebieden = gebiedenVan(
  [
    gemeente('GM0153', 'PV23', 'CR12'),
    gemeente('GM0141', 'PV23', 'CR12'),
    gemeente('GM0200', 'PV25', 'CR13'),
    gemeente('GM0294', 'PV25', 'CR14'),
  ],
  { TWE: ['GM0153', 'GM0141'], ACH: ['GM0294'] },
);

const GEBIEDEN = [
  'NL',
  'PV23',
  'PV25',
  'CR12',
  'CR13',
  'GM0153',
  'GM0200',
  'GM0999',
  'REGIO:TWE',
  'REGIO:ACH',
];
const PREFIXES = ['01', '10', '47', '471', '4711', '47110', '56', '561', '5630', '56300', '20', '62'];
const CODES = [
  '01410',
  '0150',
  '47110',
  '4719',
  '47',
  '471',
  '56101',
  '56300',
  '5630',
  '56',
  '20',
  '20110',
  '62010',
];
const PEOPLE = [0, 1, 2, 9, 10, 49, 50, 250];
const EUROS = [0, 1, 50_000, 100_000, 299_999, 300_000, 300_001, 2_000_000];
const DAYS = ['2025-12-31', '2026-03-01', '2026-03-02', '2026-03-03', '2027-01-01'];
const FORMS = RECHTSVORMEN.slice(0, 5);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const from = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** One rule in a few is set: an offer with every rule set fails almost every firm, and then no rule is tried by itself. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const seldomSome = (values: readonly string[]): fc.Arbitrary<string[]> =>
  seldom(fc.array(from(values), { minLength: 1, maxLength: 3 })).map((list) => list ?? []);

/** Conditions around a few edges, so that bounds are often met exactly. */
export const voorwaarden: fc.Arbitrary<Voorwaarden> = fc.record({
  gebied: fc.oneof(fc.constant<string[]>(['NL']), fc.array(from(GEBIEDEN), { maxLength: 3 })),
  sbi: seldomSome(PREFIXES),
  sbiUitgesloten: seldomSome(PREFIXES),
  minWerkzamePersonen: seldom(from(PEOPLE)),
  maxWerkzamePersonen: seldom(from(PEOPLE)),
  rechtsvormen: seldomSome(FORMS),
  minLeeftijdMaanden: seldom(from(PEOPLE)),
  maxLeeftijdMaanden: seldom(from(PEOPLE)),
  minOmzet: seldom(from(EUROS)),
  maxOmzet: seldom(from(EUROS)),
  deMinimisBedrag: seldom(from(EUROS)),
  capaciteit: seldom(fc.record({ totaal: from([1, 5]), bezet: from([0, 1, 4, 5, 6]) })),
  openstelling: seldom(fc.record({ van: maybe(from(DAYS)), tot: maybe(from(DAYS)) })),
});

export const onderneming: fc.Arbitrary<Onderneming> = fc.record({
  sbi: maybe(from(CODES)),
  werkzamePersonen: maybe(from(PEOPLE)),
  rechtsvorm: maybe(from(FORMS)),
  omzet: maybe(from(EUROS)),
  leeftijdMaanden: maybe(from(PEOPLE)),
  gemeentecode: maybe(from(['GM0153', 'GM0141', 'GM0200', 'GM0294', 'GM0999'])),
  deMinimisGebruikt: maybe(from(EUROS)),
});

const WORDS = [
  'energie',
  'personeel',
  'webwinkel',
  'lening',
  'isolatie',
  'export',
  'opleiding',
  'subsidie',
  'bakker',
];

/** Offers without an id of their own; the test numbers them. */
export const aanbodZonderId: fc.Arbitrary<Omit<Aanbod, 'id'>> = fc.record({
  titel: fc.array(from(WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  samenvatting: fc.array(from(WORDS), { maxLength: 4 }).map((words) => words.join(' ')),
  omschrijving: fc.array(from(WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
  soort: from(SOORTEN),
  themas: fc.uniqueArray(from(THEMAS), { maxLength: 2 }),
  aanbieder: fc.constant('Test'),
  voorwaarden,
});

export const vraagtekst: fc.Arbitrary<string> = fc
  .array(from(WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
