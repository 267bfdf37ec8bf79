// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Tekstlezer } from '#libs/matching-engine';
import { DUBBEL_VANAF, assessDubbel, compareVragen, isBinnen, toNaamkern } from './dubbel.rules.js';

const lezer = new Tekstlezer();
const compare = (een: string, ander: string): number =>
  compareVragen(lezer.read(een), lezer.read(ander)).gelijkenis;
const FIRMA = { zelfdeKvk: true, zelfdeMailbox: false, zelfdeNaam: false };

describe('two hulpvragen of one firm', () => {
  it.each([
    [
      'Ik wil een webwinkel beginnen voor mijn tassen',
      'Kan iemand mij helpen om mijn tassen online te verkopen? Ik zoek hulp met een webshop.',
    ],
    [
      'Wij zoeken personeel maar krijgen geen reacties op vacatures',
      'Al drie maanden een vacature open en niemand reageert. Hoe kom ik aan mensen?',
    ],
    [
      'we zijn gehackt en alle bestanden zijn versleuteld',
      'Hackers hebben onze computers vergrendeld en vragen losgeld, wat nu?',
    ],
    [
      'Kassa, webshop en voorraad praten niet met elkaar. Wie kan dit koppelen?',
      'onze kasa en webshop moeten gekoppeld worden met de vooraad',
    ],
    [
      'We willen exporteren naar Duitsland maar kennen de regels niet',
      'Hulp gevraagd bij verkopen aan klanten in Duitsland, welke regels gelden daar?',
    ],
    [
      'De bank geeft geen krediet, waar kan ik geld lenen voor een nieuwe oven?',
      'Ik heb een lening nodig om een oven te kopen en mijn bank zegt nee.',
    ],
    [
      'Mijn medewerker is langdurig ziek',
      'Een van mijn mensen zit al maanden ziek thuis, wat moet ik doen als werkgever?',
    ],
    [
      'Ons pand is te klein geworden',
      'We groeien uit ons jasje en zoeken een groter bedrijfspand in de buurt',
    ],
    ['mag ik een terras voor mijn cafe zetten', 'Vergunning voor terras bij het café, hoe vraag ik die aan?'],
    [
      'Met AI mijn voorraad voorspellen',
      'Kunstmatige intelligentie om de voorraad te voorspellen, wie kan dat bouwen?',
    ],
  ])('ask the same in other words: %s', (een, ander) => {
    expect(compare(een, ander)).toBeGreaterThanOrEqual(DUBBEL_VANAF);
  });

  it.each([
    ['Mijn gasrekening is verdubbeld, wat kan ik doen?', 'Ik wil een webwinkel beginnen'],
    ['Ik zoek subsidie voor zonnepanelen op het dak', 'Wij zoeken personeel voor de bakkerij'],
    ['Bakkerij zoekt hulp bij opvolging', 'Bakkerij zoekt hulp bij energie besparen'],
    ['Hoe neem ik mijn eerste medewerker aan?', 'Hoe ontsla ik een medewerker die ziek is?'],
    ['Ik wil een webwinkel', 'Onze webwinkel is gehackt en klantgegevens liggen op straat'],
    [
      'Wij zoeken een groter pand voor onze werkplaats',
      'Wij zoeken geld voor een nieuwe machine in de werkplaats',
    ],
    ['subsidie voor elektrische bestelbus', 'subsidie voor isolatie van het bedrijfspand'],
    ['Wij willen exporteren naar Duitsland', 'Wij willen een medewerker uit Duitsland aannemen'],
    ['Vergunning voor terras', 'Vergunning voor een evenement op het plein'],
    ['Ik wil een patent op mijn uitvinding', 'Ik zoek een investeerder voor mijn uitvinding'],
    ['Mijn medewerker is langdurig ziek', 'Ik ben zelf ziek en kan niet werken'],
    ['Warmtepomp voor de werkplaats', 'Laadpaal bij de werkplaats'],
  ])('ask something else: %s', (een, ander) => {
    expect(compare(een, ander)).toBeLessThan(DUBBEL_VANAF);
  });

  it('hardly ever seem to ask the same by chance: 60 requests that the matching is measured with', () => {
    const vragen = JSON.parse(
      readFileSync('libs/matching-engine/data/verzameling/hulpvragen-dev.json', 'utf8'),
    ) as {
      tekst: string;
    }[];
    const beelden = vragen.map(({ tekst }) => lezer.read(tekst));
    const paren = beelden.flatMap((een, i) => beelden.slice(0, i).map((ander) => compareVragen(een, ander)));
    expect(paren).toHaveLength(1770);
    expect(paren.filter(({ gelijkenis }) => gelijkenis >= DUBBEL_VANAF).length).toBeLessThanOrEqual(6);
  });

  it('are compared the same either way, and a text is like itself', () => {
    const woord = fc.constantFrom(
      'webshop',
      'gasrekening',
      'subsidie',
      'personeel',
      'qwxz',
      'energie',
      'lening',
      'vacature',
    );
    const tekst = fc.array(woord, { maxLength: 12 }).map((woorden) => woorden.join(' '));
    fc.assert(
      fc.property(tekst, tekst, (een, ander) => {
        const [a, b] = [lezer.read(een), lezer.read(ander)];
        const heen = compareVragen(a, b);
        const terug = compareVragen(b, a);
        expect(heen.gelijkenis).toBeCloseTo(terug.gelijkenis, 10);
        expect(heen.redenen).toEqual(terug.redenen);
        expect(heen.gelijkenis).toBeGreaterThanOrEqual(0);
        expect(heen.gelijkenis).toBeLessThanOrEqual(1.000001);
        if (a.stammen.size > 0) expect(compareVragen(a, a).gelijkenis).toBeGreaterThan(0.85);
      }),
    );
  });

  it('are judged by the words alone when the thesaurus knows none of them', () => {
    expect(compare('gloeiplukken xandrix', 'xandrix gloeiplukken')).toBeCloseTo(1);
  });

  it('are only perhaps one when something says that the firm is the same, and the need is', () => {
    const gelijk = { gelijkenis: 0.8, redenen: ['zelfde-begrippen' as const] };
    const niemand = { zelfdeKvk: false, zelfdeMailbox: false, zelfdeNaam: false };
    expect(assessDubbel(niemand, gelijk, true)).toBeNull();
    expect(assessDubbel(FIRMA, { gelijkenis: DUBBEL_VANAF - 0.001, redenen: [] }, false)).toBeNull();
    expect(assessDubbel(FIRMA, { gelijkenis: DUBBEL_VANAF, redenen: [] }, false)?.gelijkenis).toBe(
      DUBBEL_VANAF,
    );
    expect(
      assessDubbel({ zelfdeKvk: true, zelfdeMailbox: true, zelfdeNaam: true }, gelijk, false)?.redenen,
    ).toEqual(['zelfde-kvk-nummer', 'zelfde-mailbox', 'zelfde-naam', 'zelfde-begrippen']);
    const letterlijk = { gelijkenis: 1, redenen: ['zelfde-kvk-nummer', 'zelfde-tekst'] };
    expect(assessDubbel(FIRMA, { gelijkenis: 0, redenen: [] }, true)).toEqual(letterlijk);
  });
});

describe('what makes a firm the same', () => {
  it('is its name without legal form, accents, signs and capitals', () => {
    expect(toNaamkern('Café De Hoek B.V.')).toBe('cafe de hoek');
    expect(toNaamkern('cafe de hoek')).toBe('cafe de hoek');
    expect(toNaamkern('De Hoek, V.O.F.')).toBe(toNaamkern('de hoek vof'));
    expect(toNaamkern('BV')).toBe('');
    expect(toNaamkern('Bvlgari')).toBe('bvlgari');
  });

  it('counts within the days, the very end included', () => {
    const toen = new Date('2026-01-01T00:00:00Z');
    const na = (ms: number): Date => new Date(toen.getTime() + 90 * 86_400_000 + ms);
    expect(isBinnen(toen, na(0), 90)).toBe(true);
    expect(isBinnen(na(0), toen, 90)).toBe(true);
    expect(isBinnen(toen, na(1), 90)).toBe(false);
  });
});
