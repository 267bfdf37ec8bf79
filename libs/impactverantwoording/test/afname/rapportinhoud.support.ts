// SPDX-License-Identifier: EUPL-1.2
// Reports as they could be: hidden lines, zeros, figures as large as they get, and names that a spreadsheet would work out.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Uitgave } from '../../src/afname/uitgave.js';
import type { Effectuitspraak } from '../../src/effect/uitspraak.rules.js';
import type { Verbergreden } from '../../src/onthulling/gevoelig.rules.js';
import {
  TOTAAL,
  canoniek,
  type Eenheid,
  type Rapporteffect,
  type Rapportindeling,
  type Rapportinhoud,
  type Rapportmaat,
  type Rapportregel,
  type Rapporttabel,
} from '../../src/rapport/inhoud.js';

const REDENEN: Verbergreden[] = [
  'te weinig bedrijven',
  'één bedrijf overheerst',
  'geldt voor iedereen of niemand',
  'herziening van te weinig bedrijven',
  'volgt uit het totaal',
];
const LASTIG = [
  '=1+1',
  '+31',
  '-2',
  '@SOM(A1)',
  "'=1",
  'a;b"c',
  'Één, twee',
  '\t=cmd',
  '_x0041_',
  '−1',
  '1.234',
];
const naam = fc.oneof(
  fc.constantFrom(...LASTIG),
  fc.string({ minLength: 1, maxLength: 20 }).map((tekst) => tekst.trim() || 'naam'),
);
const GRENS = Number.MAX_SAFE_INTEGER;

const DECIMALEN: Record<Eenheid, number> = { aantal: 0, dagen: 0, centen: 0, aandeel: 3, score: 2 };
const heel = (van: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, 10, 1000, GRENS),
    fc.integer({ min: van, max: 5000 }),
    fc.integer({ min: van, max: GRENS }),
  );
const WAARDEN: Record<Eenheid, fc.Arbitrary<number>> = {
  ...{ aantal: heel(0), dagen: heel(0), centen: heel(-5000) },
  aandeel: fc.integer({ min: 0, max: 1000 }).map((duizendste) => duizendste / 1000),
  score: fc.integer({ min: -9999, max: 9999 }).map((honderdste) => honderdste / 100),
};

const indeling = (code: string): fc.Arbitrary<Rapportindeling> =>
  fc.record({
    ...{ code: fc.constant(code), naam },
    waarden: fc
      .array(naam, { maxLength: 4 })
      .map((namen) => namen.map((een, nr) => ({ code: `${'ABCD'[nr]!}${nr}`, naam: een }))),
  });

const maten = fc
  .array(fc.tuple(fc.constantFrom<Eenheid>('aantal', 'dagen', 'centen', 'aandeel', 'score'), naam), {
    ...{ minLength: 1, maxLength: 11 },
  })
  .map((soorten) =>
    soorten.map(([eenheid, een], nr): Rapportmaat => ({
      ...{
        code: `maat-${nr}`,
        naam: een,
        eenheid,
        decimalen: DECIMALEN[eenheid],
        omschrijving: `Telt ${een}.`,
      },
    })),
  );

const regelVan = (codes: string[], alle: readonly Rapportmaat[]): fc.Arbitrary<Rapportregel> =>
  fc.oneof(
    ...[3, 1].map((weight, soort) => ({
      weight,
      arbitrary:
        soort === 0
          ? fc
              .tuple(...alle.map(({ eenheid }) => fc.option(WAARDEN[eenheid], { freq: 8 })))
              .map((waarden): Rapportregel => ({ codes, waarden, reden: null }))
          : fc
              .constantFrom(...REDENEN)
              .map((reden): Rapportregel => ({ codes, waarden: alle.map(() => null), reden })),
    })),
  );

const codesVan = ({ waarden }: Rapportindeling): string[] => [TOTAAL, ...waarden.map(({ code }) => code)];

const tabel = (code: string): fc.Arbitrary<Rapporttabel> =>
  fc
    .tuple(
      ...[naam, naam],
      maten,
      fc.oneof(fc.tuple(indeling('regio')), fc.tuple(indeling('regio'), indeling('kwartaal'))),
    )
    .chain(([titel, toelichting, alle, indelingen]) => {
      const plaatsen = indelingen.reduce<string[][]>(
        (voor, een) => voor.flatMap((plaats) => codesVan(een).map((waarde) => [...plaats, waarde])),
        [[]],
      );
      return fc.tuple(...plaatsen.map((codes) => regelVan(codes, alle))).map((regels): Rapporttabel => ({
        ...{
          code,
          titel: titel,
          toelichting: toelichting,
          indelingen,
          maten: alle,
          regels,
        },
      }));
    });

const getal = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((een) => een + 0);
const uitspraak: fc.Arbitrary<Effectuitspraak> = fc.oneof(
  fc.record({
    soort: fc.constant('effect' as const),
    richting: fc.constantFrom('meer' as const, 'minder' as const, 'onduidelijk' as const),
    ...{ waarde: getal, laag: getal, hoog: getal, betrouwbaarheid: fc.constant(0.95) },
    ...{ n: fc.integer({ min: 60, max: 9999 }), clusters: fc.integer({ min: 10, max: 99 }) },
    sms: fc.constantFrom(1 as const, 2 as const, 3 as const, 5 as const),
    ...{ niveau: fc.constant('Niveau 3 van 5.'), redenen: fc.array(naam, { maxLength: 2 }), woorden: naam },
    ontwerp: fc.constant('a'.repeat(64)),
  }),
  fc.record({
    soort: fc.constant('nog-niet-te-zeggen' as const),
    ...{ redenen: fc.array(naam, { maxLength: 2 }), wanneer: fc.constantFrom(null, '2027-03-01') },
    ...{ woorden: naam, ontwerp: fc.constant('b'.repeat(64)) },
  }),
);
const effecten: fc.Arbitrary<Rapporteffect[]> = fc
  .array(uitspraak, { maxLength: 3 })
  .map((alle) => alle.map((een, nr) => ({ thema: `thema-${nr}`, uitspraak: een })));

export const inhoud: fc.Arbitrary<Rapportinhoud> = fc
  .tuple(naam, tabel('trechter-regio-thema'), tabel('kosten-regio'), effecten)
  .map(([titel, een, twee, alle]) => ({
    ...{ inhoudversie: 1 as const, editie: 2, zaad: 'c'.repeat(64), effecten: alle },
    definitie: {
      ...{
        id: '11111111-1111-4111-8111-111111111111',
        naam: titel,
        regios: [],
        themas: [],
        programmaId: null,
      },
      ...{ vanKwartaal: '2026-K1', totKwartaal: '2026-K4' },
    },
    datasnede: { totVolgnummer: 12, bronnen: [{ naam: 'bedrijvenaantallen', sha256: 'd'.repeat(64) }] },
    regels: { versie: '1', sha256: 'e'.repeat(64), drempel: 10 },
    tabellen: [een, twee],
    verborgen: [een, twee].flatMap(({ code, regels }) =>
      regels.flatMap(({ codes, reden }) => (reden === null ? [] : [{ tabel: code, codes, reden }])),
    ),
  }));

/** Whoever publishes. */
export const UITGEVER = {
  ...{ naam: 'Proefuitgever', mail: 'cijfers@example.nl' },
  licentie: 'http://publications.europa.eu/resource/authority/licence/CC0',
};

export const toEditie = (van: Rapportinhoud): Uitgave => ({
  id: '22222222-2222-4222-8222-222222222222',
  sha256: createHash('sha256').update(canoniek(van)).digest('hex'),
  tekst: canoniek(van),
  verzegeldOp: new Date('2027-02-01T09:30:00Z'),
  inhoud: van,
});
