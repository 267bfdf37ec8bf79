// SPDX-License-Identifier: EUPL-1.2
import { Tekstlezer } from './tekstlezer.js';

const lezer = new Tekstlezer();
const keys = (van: ReadonlyMap<string, number>): string[] => [...van.keys()].sort();

describe('what a text is about', () => {
  it('does not depend on the order, the endings or the capitals of its words', () => {
    const een = lezer.read('De webwinkel verkoopt tassen.');
    const ander = lezer.read('TASSEN verkopen, webwinkels');
    expect(keys(een.stammen)).toEqual(keys(ander.stammen));
    expect(een.begrippen.has('digitalisering/webshop')).toBe(true);
  });

  it('sees through slips of the pen, and through compounds in part', () => {
    const { stammen } = lezer.read('Mijn gasrekenning');
    expect(keys(stammen)).toEqual(keys(lezer.read('mijn gasrekening').stammen));
    expect(stammen.get('gasrekeen') ?? 0).toBeGreaterThan(stammen.get('gas') ?? 0);
  });

  it('names a theme with most weight, and neither trades nor kinds of help', () => {
    const { themas, begrippen } = lezer.read(
      'Bakkerij zoekt een coach: wie let op onze gasrekening en zonnepanelen?',
    );
    expect(themas.get('energie')).toBe(1);
    expect(keys(begrippen).every((begrip) => begrip.includes('/'))).toBe(true);
    expect(keys(begrippen)).toContain('energie/energierekening');
  });

  it('is nothing when no word says anything, and words alone in a language that it does not know', () => {
    for (const leeg of ['', 'en de het een', '!!'])
      expect(lezer.read(leeg)).toMatchObject({ begrippen: new Map(), themas: new Map() });
    expect(lezer.read('We are looking for somebody who can build a web shop').stammen.size).toBeGreaterThan(
      2,
    );
  });
});

describe('themes that a text names', () => {
  const themas = (tekst: string, taal?: 'nl' | 'en'): string[] =>
    lezer.themasIn(tekst, taal).map(({ thema }) => thema);

  it('come with the words that told so, as they stand in the text', () => {
    const [eerste] = lezer.themasIn('Onze Gasrekening is verdubbeld.');
    expect(eerste).toEqual({ thema: 'energie', woorden: ['Gasrekening'] });
  });

  it('are several when several are asked, the surest first', () => {
    expect(themas('Ik kan geen personeel vinden voor mijn bakkerij')[0]).toBe('personeel');
    expect(themas('We are looking for staff and want to export to Germany', 'en')).toEqual([
      'export',
      'personeel',
    ]);
  });

  it('are none when no word names one outright', () => {
    for (const niets of ['', 'hallo', 'mijn kat is ziek']) expect(themas(niets)).toEqual([]);
  });
});
