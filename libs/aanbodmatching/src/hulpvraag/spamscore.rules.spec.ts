// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { assessSpam, toKern, type Inzending } from './spamscore.rules.js';

/** The default of the configuration. */
const VASTHOUDEN_VANAF = 60;

const readJson = <T>(bestand: string): T[] =>
  JSON.parse(fs.readFileSync(path.resolve(bestand), 'utf8')) as T[];

const gewoon: Inzending = {
  tekst: 'Mijn gasrekening is verdubbeld en de bakovens zijn oud. Wat kan ik doen?',
  naam: 'M. Voorbeeld',
  ondernemingNaam: 'Bakkerij Voorbeeld',
  zelfdeTekst: 0,
  zelfdeAdres: 0,
};
const isHeld = (anders: Partial<Inzending>): boolean =>
  assessSpam({ ...gewoon, ...anders }).score >= VASTHOUDEN_VANAF;

describe('the spam score of a hulpvraag', () => {
  it('is nothing for somebody who asks for help', () => {
    expect(assessSpam(gewoon)).toEqual({ score: 0, redenen: [] });
  });

  it.each([
    [
      'one link to the own site',
      { tekst: 'Onze webwinkel www.voorbeeld.example loopt niet. Hoe trekken we klanten?' },
    ],
    ['capitals', { tekst: 'IK KAN DE HUUR NIET MEER BETALEN EN WEET NIET WAAR IK MOET ZIJN MET MIJN VRAAG' }],
    [
      'a question about advertising',
      { tekst: 'Wij willen hoger in zoekmachines komen, zijn er workshops over SEO?' },
    ],
    ['asking the same twice', { zelfdeTekst: 1 }],
    ['a third question on one day', { zelfdeAdres: 3 }],
    ['a short one', { tekst: 'hulp' }],
    [
      'a firm with consonants',
      { tekst: 'Ons bedrijf zoekt een slechtstschrijvend iemand voor de archiefschriftstukken.' },
    ],
    ['English', { tekst: 'I want to hire my first employee and do not know which rules apply.' }],
  ])('does not hold %s', (_wat, anders) => {
    expect(isHeld(anders)).toBe(false);
  });

  it.each([
    ['a row of links', { tekst: 'Kijk op http://a.example http://b.example en http://c.example voor meer' }],
    ['advertising with a link', { tekst: 'Best SEO services and backlinks, see https://spam.example' }],
    ['markup', { tekst: 'Hello <a href="http://spam.example">nice site</a> for you' }],
    ['letters without a meaning', { tekst: 'qwrtplkjhgfdsz xcvbnmlkjh wrtzpqsdfg' }],
    ['one letter held down', { tekst: 'aaaaaaaaaaaaaa' }],
    ['no letters', { tekst: '12345 !!!' }],
    ['another script', { tekst: 'Продвижение сайтов недорого, звоните нам сегодня' }],
    ['a web address as a name', { naam: 'www.goedkoop.example' }],
    ['the same text the fourth time', { zelfdeTekst: 3 }],
    ['the seventh of one address', { zelfdeAdres: 6 }],
  ])('holds %s and says why', (_wat, anders) => {
    expect(isHeld(anders)).toBe(true);
    expect(assessSpam({ ...gewoon, ...anders }).redenen.length).toBeGreaterThan(0);
  });

  it('never goes down when something odd is added, and stays within 0 and 100', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(20), fc.nat(20), (tekst, n, m) => {
        const zonder = assessSpam({ ...gewoon, tekst, zelfdeTekst: n, zelfdeAdres: m });
        const met = assessSpam({ ...gewoon, tekst, zelfdeTekst: n + 1, zelfdeAdres: m + 1 });
        expect(met.score).toBeGreaterThanOrEqual(zonder.score);
        expect(zonder.score).toBeGreaterThanOrEqual(0);
        expect(met.score).toBeLessThanOrEqual(100);
        expect(zonder.redenen.length > 0).toBe(zonder.score > 0);
      }),
    );
  });

  it('holds none of the demo and none of the requests that the matching is measured with', () => {
    const demo = readJson<{ hulpvraag: { tekst: string } }>('apps/lokaal/data/demo/hulpvragen.json');
    const dev = readJson<{ tekst: string }>('libs/matching-engine/data/verzameling/hulpvragen-dev.json');
    const teksten = [...demo.map(({ hulpvraag }) => hulpvraag.tekst), ...dev.map(({ tekst }) => tekst)];
    expect(teksten.length).toBeGreaterThan(100);
    expect(teksten.filter((tekst) => isHeld({ tekst }))).toEqual([]);
  });
});

describe('the core of a text', () => {
  it('is the same after other capitals, accents, numbers, spaces and links', () => {
    expect(toKern('Eén  GOEDE dag 12, zie http://x.example/1')).toBe(
      toKern('een goede dag 13 - zie https://y.example'),
    );
    expect(toKern('hulp bij energie')).not.toBe(toKern('hulp bij export'));
  });
});
