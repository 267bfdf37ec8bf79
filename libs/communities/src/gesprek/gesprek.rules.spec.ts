// SPDX-License-Identifier: EUPL-1.2
import {
  assessGesprek,
  noemingenIn,
  replaceNoemingen,
  statusVan,
  type Gespreksdaad,
  type Gespreksstand,
} from './gesprek.rules.js';
import { extract, markAll } from './uittreksel.rules.js';
import { gevraagdVan, heaviest, sleutelsVan, termVan, zoekmerkVan } from './zoekterm.rules.js';

const ID = '00000000-0000-4000-8000-000000000001';
const open: Gespreksstand = { status: 'open', weg: false, gearchiveerd: false };

describe('a gesprek', () => {
  const DADEN: readonly Gespreksdaad[] = [
    ...(['antwoorden', 'bewerken', 'intrekken', 'antwoord-intrekken', 'aanvaarden', 'sluiten'] as const),
    'volgen',
  ];
  const mag = (anders: Partial<Gespreksstand>): Gespreksdaad[] =>
    DADEN.filter((daad) => assessGesprek(daad, { ...open, ...anders }).length === 0);

  it('takes all while it is open, no words when it is closed, little when it is withdrawn, and nothing in the archive', () => {
    expect(mag({})).toEqual(DADEN);
    expect(mag({ status: 'beantwoord' })).toEqual(DADEN);
    expect(mag({ status: 'gesloten' })).toEqual([
      ...['intrekken', 'antwoord-intrekken', 'aanvaarden', 'sluiten', 'volgen'],
    ]);
    expect(mag({ weg: true })).toEqual(['antwoord-intrekken', 'volgen']);
    expect(mag({ gearchiveerd: true })).toEqual([]);
    expect(assessGesprek('antwoorden', { status: 'gesloten', weg: true, gearchiveerd: true })).toHaveLength(
      3,
    );
  });

  it('is answered when an answer was accepted, and closed before that', () => {
    expect([statusVan(null, false), statusVan(ID, false)]).toEqual(['open', 'beantwoord']);
    expect([statusVan(null, true), statusVan(ID, true)]).toEqual(['gesloten', 'gesloten']);
  });

  it('names members by id, each once, and nobody by what only looks like it', () => {
    expect(noemingenIn(`Hoi @[${ID}] en nog eens @[${ID}], @Dagmar, @[x]`)).toEqual([ID]);
    expect(replaceNoemingen(`Hoi @[${ID}]!`, () => 'Dagmar')).toBe('Hoi Dagmar!');
  });
});

describe('the terms of a text', () => {
  const beeld = {
    stammen: new Map([['leen', 0.5]]),
    begrippen: new Map([
      ['financiering/lening', 1.2],
      ['energie/lening', 0.25],
      ['export/ver', 0.05],
    ]),
    themas: new Map(),
  };
  const broader = (begrip: string): string[] =>
    begrip === 'financiering/lening' ? ['financiering/financiering'] : [];

  it('are its stems and concepts with the broader ones, and none that was only hinted at', () => {
    expect([...sleutelsVan(beeld, broader)]).toEqual([
      ['s:leen', 0.5],
      ['b:financiering/lening', 1.2],
      ['n:financiering/financiering', 1.2],
      ['b:energie/lening', 0.25],
    ]);
    expect([...gevraagdVan(beeld, broader).keys()]).toEqual([
      ...['s:leen', 'b:financiering/lening', 'n:financiering/lening', 'b:financiering/financiering'],
    ]);
    expect([...heaviest(sleutelsVan(beeld, broader), 1).keys()]).toEqual(['b:financiering/lening']);
  });

  it('are others in another community and under another key, and fit in 64 bits', () => {
    const term = termVan('geheim', ID, 's:leen');
    expect(term).toMatch(/^-?\d{1,19}$/);
    expect(termVan('geheim', ID, 's:leen')).toBe(term);
    expect(new Set([term, termVan('ander', ID, 's:leen'), termVan('geheim', 'x', 's:leen')]).size).toBe(3);
    expect(zoekmerkVan('geheim', '1')).not.toBe(zoekmerkVan('geheim', '2'));
    expect(zoekmerkVan('geheim', '1')).not.toBe(zoekmerkVan('ander', '1'));
  });
});

describe('what is shown of a text that was found', () => {
  const isOven = (woord: string): boolean => woord.toLowerCase() === 'oven';
  const heel = (tekst: string): string =>
    extract(tekst, isOven)
      .map(({ tekst: deel }) => deel)
      .join('');

  it('is all of a short one, with the words marked', () => {
    expect(markAll('Een oven, of twee', isOven)).toEqual([
      { tekst: 'Een ', raak: false },
      { tekst: 'oven', raak: true },
      { tekst: ', of twee', raak: false },
    ]);
    expect(heel('Een\n\noven')).toBe('Een oven');
    expect(extract('', isOven)).toEqual([]);
  });

  it('is of a long one the piece where most of it stands, between whole words', () => {
    const lang = `oven ${'woord '.repeat(100)}de oven is een oven ${'einde '.repeat(100)}`;
    const stuk = heel(lang);
    expect(stuk.length).toBeLessThan(260);
    expect(stuk).toMatch(/^… woord .*de oven is een oven .*einde …$/);
    expect(heel('woord '.repeat(100))).toMatch(/^woord .*woord …$/);
  });
});
