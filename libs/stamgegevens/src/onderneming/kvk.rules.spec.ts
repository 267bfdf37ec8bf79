// SPDX-License-Identifier: EUPL-1.2
import { isKvkFout, parseBasisprofiel, parseKvkDatum, parseZoeken } from './kvk.rules.js';

const adres = { type: 'bezoekadres', volledigAdres: 'Dorpsweg 1          1111AA Zeddam', plaats: ' Zeddam ' };
const basis = {
  kvkNummer: '12345670',
  naam: 'Bakkerij  Zeddam',
  formeleRegistratiedatum: '20170710',
  materieleRegistratie: { datumAanvang: '20170108' },
  totaalWerkzamePersonen: 7,
  sbiActiviteiten: [
    { sbiCode: '4724', sbiOmschrijving: 'Winkels in brood', indHoofdactiviteit: 'Nee' },
    { sbiCode: '10710', sbiOmschrijving: 'Bakken van brood', indHoofdactiviteit: 'Ja' },
  ],
  _embedded: {
    hoofdvestiging: { adressen: [{ type: 'correspondentieadres', plaats: 'Arnhem' }, adres] },
    eigenaar: { rechtsvorm: 'BeslotenVennootschap', uitgebreideRechtsvorm: 'Besloten Vennootschap' },
  },
};

describe('an answer of Basisprofiel', () => {
  it('gives the facts of the main activity and the visiting address', () => {
    expect(parseBasisprofiel(basis, '12345670')).toEqual({
      kvkNummer: '12345670',
      naam: 'Bakkerij Zeddam',
      sbi: { code: '10710', omschrijving: 'Bakken van brood' },
      werkzamePersonen: 7,
      rechtsvorm: 'bv',
      oprichtingsdatum: '2017-01-08',
      plaats: 'Zeddam',
    });
  });

  it('takes the town of the legal person when there is no main branch, and never that of a post box', () => {
    const eigenaar = { rechtsvorm: 'Stichting', adressen: [adres] };
    expect(parseBasisprofiel({ ...basis, _embedded: { eigenaar } }, '12345670')?.plaats).toBe('Zeddam');
    const hoofdvestiging = { adressen: [{ type: 'correspondentieadres', plaats: 'Arnhem' }] };
    expect(parseBasisprofiel({ ...basis, _embedded: { hoofdvestiging } }, '12345670')?.plaats).toBeNull();
  });

  it('leaves out what is malformed and keeps the rest', () => {
    const scheef = { ...basis, totaalWerkzamePersonen: '7', sbiActiviteiten: 'geen', _embedded: null };
    expect(
      parseBasisprofiel({ ...scheef, materieleRegistratie: { datumAanvang: '20170000' } }, '12345670'),
    ).toEqual({
      kvkNummer: '12345670',
      naam: 'Bakkerij Zeddam',
      sbi: null,
      werkzamePersonen: null,
      rechtsvorm: null,
      oprichtingsdatum: null,
      plaats: null,
    });
  });

  it.each([
    [null],
    ['tekst'],
    [[]],
    [{}],
    [{ ...basis, kvkNummer: '87654321' }],
    [{ kvkNummer: '12345670' }],
  ])('is none: %j', (antwoord) => {
    expect(parseBasisprofiel(antwoord, '12345670')).toBeNull();
  });
});

describe('an answer of Zoeken', () => {
  const neven = { kvkNummer: '12345670', type: 'nevenvestiging', naam: 'Filiaal' };
  const hoofd = {
    kvkNummer: '12345670',
    type: 'hoofdvestiging',
    naam: 'Bakkerij Zeddam',
    adres: { binnenlandsAdres: adres },
  };

  it('gives name and town of the main branch, whatever comes first', () => {
    expect(parseZoeken({ resultaten: [neven, hoofd] }, '12345670')).toMatchObject({
      naam: 'Bakkerij Zeddam',
      plaats: 'Zeddam',
      sbi: null,
    });
  });

  it('gives no town of a postal address, and nothing of another firm', () => {
    const post = { ...hoofd, adres: { binnenlandsAdres: { ...adres, type: 'postadres' } } };
    expect(parseZoeken({ resultaten: [post] }, '12345670')?.plaats).toBeNull();
    expect(parseZoeken({ resultaten: [neven] }, '12345670')).toBeNull();
    expect(parseZoeken({ resultaten: [hoofd] }, '87654321')).toBeNull();
  });
});

it('reads dates with and without dashes, and none that the calendar lacks', () => {
  expect(parseKvkDatum('20170710')).toBe('2017-07-10');
  expect(parseKvkDatum('2017-07-10')).toBe('2017-07-10');
  expect(parseKvkDatum('20170230')).toBeNull();
  expect(parseKvkDatum('2017')).toBeNull();
  expect(parseKvkDatum(null)).toBeNull();
});

it('knows a refusal of the KVK itself from any other 404', () => {
  expect(isKvkFout({ fout: [{ code: 'IPD0005', omschrijving: 'x' }] })).toBe(true);
  expect(isKvkFout({ message: 'Not Found' })).toBe(false);
  expect(isKvkFout(null)).toBe(false);
});
