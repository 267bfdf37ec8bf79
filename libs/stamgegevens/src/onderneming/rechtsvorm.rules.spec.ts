// SPDX-License-Identifier: EUPL-1.2
import { toRechtsvorm } from './rechtsvorm.rules.js';

describe('a legal form of the trade register', () => {
  it.each([
    ['Eenmanszaak', 'eenmanszaak'],
    ['Besloten Vennootschap', 'bv'],
    ['Besloten Vennootschap met gewone structuur', 'bv'],
    ['Naamloze Vennootschap', 'nv'],
    ['Vennootschap Onder Firma', 'vof'],
    ['Commanditaire Vennootschap', 'cv'],
    ['Maatschap', 'maatschap'],
    ['Coöperatie U.A.', 'cooperatie'],
    ['Onderlinge Waarborg Maatschappij', 'cooperatie'],
    ['Stichting', 'stichting'],
    ['Vereniging van Eigenaars', 'vereniging'],
    ['Kerkgenootschap', 'kerkgenootschap'],
    ['Publiekrechtelijke Rechtspersoon', 'publiekrechtelijk'],
    ['Rechtspersoon in oprichting', 'in oprichting'],
    ['B.V. in oprichting', 'in oprichting'],
    ['Buitenlandse EG-vennootschap met onderneming in Nederland', 'buitenlands'],
    ['Rederij', 'overig'],
  ])('%p is %p to us', (naam, code) => {
    expect(toRechtsvorm(naam)).toBe(code);
  });

  it('is unknown when the register gives none', () => {
    expect(toRechtsvorm(null)).toBeNull();
    expect(toRechtsvorm('  ')).toBeNull();
  });
});
