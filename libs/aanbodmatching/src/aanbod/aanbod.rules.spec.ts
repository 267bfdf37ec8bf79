// SPDX-License-Identifier: EUPL-1.2
import { gebiedenVan, type Aanbod } from '#libs/matching-engine';
import {
  AANBODSTATUSSEN,
  assessAanbod,
  assessInhoud,
  assessStatus,
  isGelijk,
  type Aanbodstatus,
} from './aanbod.rules.js';

const VANDAAG = '2026-01-01';
const naslag = {
  gebieden: gebiedenVan([{ gemeentecode: 'GM0153', provinciecode: 'PV23', coropcode: 'CR12' }], {
    TWE: ['GM0153'],
  }),
  themas: new Set(['energie']),
};
const aanbod: Aanbod = {
  id: 'A1',
  titel: 'Energiescan',
  samenvatting: 'Kort',
  omschrijving: 'Lang',
  soort: 'voucher',
  themas: ['energie'],
  aanbieder: 'Provincie',
  voorwaarden: {
    gebied: ['NL'],
    sbi: [],
    sbiUitgesloten: [],
    rechtsvormen: [],
    capaciteit: { totaal: 3, bezet: 3 },
  },
};

describe('the status of an offer', () => {
  const mag: [Aanbodstatus, Aanbodstatus][] = [
    ['concept', 'gepubliceerd'],
    ['gepubliceerd', 'gepauzeerd'],
    ['gepauzeerd', 'gepubliceerd'],
    ['concept', 'gesloten'],
    ['gepubliceerd', 'gesloten'],
    ['gepauzeerd', 'gesloten'],
  ];
  const alle = AANBODSTATUSSEN.flatMap((nu) =>
    AANBODSTATUSSEN.map((wordt): [Aanbodstatus, Aanbodstatus] => [nu, wordt]),
  );

  it.each(alle)('goes from %s to %s only where it may', (nu, wordt) => {
    const magHet = mag.some(([van, naar]) => van === nu && naar === wordt);
    expect(assessStatus(nu, wordt).length === 0).toBe(magHet);
  });

  it('is final when it is gesloten, and says so', () => {
    expect(assessStatus('gesloten', 'gepubliceerd')[0]?.melding).toMatch(/voorgoed/);
  });
});

describe('the content of an offer', () => {
  it('may be full, and not more than full', () => {
    expect(assessAanbod(aanbod, naslag, VANDAAG).redenen).toEqual([]);
    const vol = { ...aanbod, voorwaarden: { ...aanbod.voorwaarden, capaciteit: { totaal: 3, bezet: 4 } } };
    expect(assessAanbod(vol, naslag, VANDAAG).redenen.map(({ pad }) => pad)).toEqual([
      'voorwaarden.capaciteit.bezet',
    ]);
  });

  it('is refused with every reason at once', () => {
    const voorwaarden = {
      ...{ gebied: ['REGIO:ZWO'], minOmzet: 2, maxOmzet: 1, rechtsvormen: ['bvv'] },
      ...{ minWerkzamePersonen: -1, openstelling: { van: '2026-02-02', tot: '2026-02-01' } },
    };
    const { inhoud, redenen } = assessAanbod(
      { ...aanbod, titel: ' ', soort: 'cadeau', voorwaarden },
      naslag,
      VANDAAG,
    );
    expect(inhoud).toBeNull();
    expect(new Set(redenen.map(({ pad }) => pad))).toEqual(
      new Set([
        ...['soort', 'titel', 'voorwaarden.gebied', 'voorwaarden.minOmzet', 'voorwaarden.rechtsvormen'],
        ...['voorwaarden.minWerkzamePersonen', 'voorwaarden.openstelling.van'],
      ]),
    );
  });

  it('has texts and numbers that the catalogue can hold, up to their very limit', () => {
    const op = (titel: number, maanden: number): string[] =>
      assessInhoud(
        {
          ...aanbod,
          titel: 'x'.repeat(titel),
          voorwaarden: { ...aanbod.voorwaarden, maxLeeftijdMaanden: maanden },
        },
        naslag.themas,
        VANDAAG,
      ).map(({ veld }) => veld);
    expect(op(300, 2_147_483_647)).toEqual([]);
    expect(op(301, 2_147_483_648)).toEqual(['titel', 'voorwaarden.maxLeeftijdMaanden']);
  });

  it('names themes that exist, and holds no sign that the database cannot store', () => {
    expect(assessInhoud({ ...aanbod, themas: ['energie', 'weer'] }, naslag.themas, VANDAAG)).toEqual([
      { veld: 'themas', melding: '"weer" is geen thema' },
    ]);
    expect(assessInhoud({ ...aanbod, omschrijving: 'a\0b' }, naslag.themas, VANDAAG)).toHaveLength(1);
  });
});

describe('who helps', () => {
  const assess = (anders: Partial<Aanbod>): string[] =>
    assessInhoud({ ...aanbod, ...anders }, naslag.themas, VANDAAG).map(({ veld }) => veld);

  it('is a team or a function, and nothing by which one reaches a person', () => {
    expect(assess({ adviseur: 'Team energie 2030, 3 adviseurs' })).toEqual([]);
    for (const adviseur of ['Team energie 06-1234 5678', 'team@example.nl', 'x'.repeat(201)])
      expect(assess({ adviseur })).toEqual(['adviseur']);
  });

  it('is told in texts and numbers that the catalogue can hold', () => {
    const prijs = {
      soort: 'eigen-bijdrage',
      centen: 3_000_000_000,
      eenheid: 'uur',
      toelichting: 'x'.repeat(301),
    };
    expect(
      assess({ prijs: prijs as Aanbod['prijs'] & object, wachttijd: { dagen: 731, op: '2026-01-01' } }),
    ).toEqual(['prijs.centen', 'prijs.toelichting', 'wachttijd.dagen']);
  });

  it('is told on a day that has come', () => {
    expect(assess({ wachttijd: { dagen: 3, op: VANDAAG } })).toEqual([]);
    expect(assess({ wachttijd: { dagen: 3, op: '2026-01-02' } })).toEqual(['wachttijd.op']);
    const { redenen } = assessAanbod(
      { ...aanbod, wachttijd: { dagen: 3, op: '2026-01-02' } },
      naslag,
      VANDAAG,
    );
    expect(redenen).toEqual([
      { pad: 'wachttijd.op', melding: 'wachttijd.op: mag niet in de toekomst liggen.' },
    ]);
  });
});

describe('two contents', () => {
  it.each([
    { prijs: { soort: 'gratis' as const } },
    { prijs: { soort: 'gratis' as const, toelichting: 'Alleen het eerste gesprek.' } },
    { wachttijd: { dagen: 0, op: '2026-01-01' } },
    { adviseur: 'Team energie' },
  ])('differ by %j', (anders) => {
    expect(isGelijk(aanbod, { ...aanbod, ...anders })).toBe(false);
    expect(isGelijk({ ...aanbod, ...anders }, { ...aanbod, ...anders })).toBe(true);
  });

  it('are the same whatever places are taken, and whether empty fields are there', () => {
    const { capaciteit: _weg, ...voorwaarden } = aanbod.voorwaarden;
    const ander = { ...voorwaarden, capaciteit: { totaal: 3, bezet: 0 }, minOmzet: null, openstelling: null };
    expect(isGelijk(aanbod, { ...aanbod, woordenVanOndernemers: [], voorwaarden: ander })).toBe(true);
  });

  it.each<[string, Partial<Aanbod>]>([
    ['the total of places', { voorwaarden: { ...aanbod.voorwaarden, capaciteit: { totaal: 4, bezet: 3 } } }],
    ['a word', { woordenVanOndernemers: ['gasrekening'] }],
    ['a limit', { voorwaarden: { ...aanbod.voorwaarden, maxOmzet: 0 } }],
    ['a theme', { themas: [] }],
  ])('differ by %s', (_naam, anders) => {
    expect(isGelijk(aanbod, { ...aanbod, ...anders })).toBe(false);
  });
});
