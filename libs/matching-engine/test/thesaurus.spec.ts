// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../src/analysis/normalise.js';
import { THEMAS, Thesaurus, readThesaurus, type BegripBron, type ThesaurusBestand } from '../src/index.js';
import { SOORT_BIJ_WENS } from '../src/ranking/hulpsoorten.js';
import { Zoeker } from '../src/thesaurus/zoeker.js';

const bestanden = readThesaurus();
const concepten = Object.entries(bestanden).flatMap(([file, { concepten: own }]) =>
  Object.entries(own).map(([naam, bron]) => ({ file, naam, bron })),
);
const cuesOf = ({ woorden = [], situaties = [], zwak = [], engels = [] }: BegripBron): string[] => [
  ...woorden,
  ...situaties,
  ...zwak,
  ...engels,
];
/** Names of the concepts that do not keep a law, so that a failing test says which. */
const offenders = (holds: (item: (typeof concepten)[number]) => boolean): string[] =>
  concepten.filter((item) => !holds(item)).map(({ file, naam }) => `${file}: ${naam}`);

describe('the thesaurus of the product', () => {
  it('has a file for every theme, and the trades and kinds of help without a theme', () => {
    for (const thema of THEMAS) expect([thema, bestanden[thema]?.thema]).toEqual([thema, thema]);
    for (const file of ['branches', 'hulpsoorten', 'buiten-bereik'])
      expect([file, bestanden[file]?.thema]).toEqual([file, null]);
    expect(concepten.flatMap(({ bron }) => cuesOf(bron)).length).toBeGreaterThan(10_000);
  });

  it('names every concept once in its theme, and only concepts that exist as broader', () => {
    const names = concepten.map(({ file, naam }) => `${bestanden[file]!.thema ?? file}/${naam}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const known = new Set(concepten.map(({ naam }) => naam));
    expect(
      offenders(({ naam, bron }) => (bron.breder ?? []).every((each) => known.has(each) && each !== naam)),
    ).toEqual([]);
  });

  it('writes every cue so that it can be found', () => {
    const usable = (cue: string): boolean =>
      /[\p{L}\p{N}]/u.test(cue.replaceAll('*', '')) && cue.trim() === cue;
    expect(offenders(({ bron }) => cuesOf(bron).length > 0 && cuesOf(bron).every(usable))).toEqual([]);
  });

  it('knows the concepts that the kind of help is told by', () => {
    expect(Object.keys(bestanden['hulpsoorten']?.concepten ?? {}).sort()).toEqual(
      Object.keys(SOORT_BIJ_WENS).sort(),
    );
  });
});

const small: Record<string, ThesaurusBestand> = {
  energie: {
    versie: 1,
    thema: 'energie',
    concepten: {
      besparen: {
        breder: ['energie'],
        woorden: ['gasrekening', '*besparing*'],
        situaties: ['van het gas af', 'te veel stroom'],
      },
      energie: { woorden: ['energie*'], zwak: ['oven'] },
      stoppen: { situaties: ['bedrijf van de hand doen', 'geen opvolger te vinden'] },
    },
  },
  branches: {
    versie: 1,
    thema: null,
    concepten: { bakker: { woorden: ['bakker'], sbi: ['1071'] }, bouw: { woorden: ['bouw'], sbi: ['F'] } },
  },
};
const thesaurus = new Thesaurus(small);
const zoeker = new Zoeker(thesaurus.patronen);
const found = (text: string): string[] => [
  ...new Set(zoeker.find(tokenise(text)).map(({ patroon }) => thesaurus.begrippen[patroon.begrip]!.naam)),
];

describe('a cue', () => {
  it('is found in any form of its word, and by its stars inside others', () => {
    expect(found('Mijn gasrekeningen')).toEqual(['besparen']);
    expect(found('Energiebesparingen').sort()).toEqual(['besparen', 'energie']);
  });

  it('of more words is found in any order with words between, within one sentence', () => {
    expect(found('Wij willen graag helemaal af van dat gas')).toEqual(['besparen']);
    expect(found('Het gas is duur. Daar wil ik af.')).toEqual([]);
  });

  it('needs the words that turn its meaning', () => {
    expect(found('er gaat te veel stroom doorheen')).toEqual(['besparen']);
    expect(found('er gaat veel stroom doorheen')).toEqual([]);
    expect(found('een opvolger vinden')).toEqual([]);
    expect(found('geen opvolger gevonden')).toEqual(['stoppen']);
  });

  it('about a firm is found whatever the firm is called', () => {
    expect(found('ik wil mijn slagerij van de hand doen')).toEqual(['stoppen']);
    expect(found('ik doe alles met de hand')).toEqual([]);
  });

  it('tells the trade of a firm by the start of its code or the letter of its section', () => {
    const tradesOf = (sbi: string) =>
      thesaurus.branchesOf(sbi).map(({ begrip }) => thesaurus.begrippen[begrip]!.naam);
    expect([tradesOf('10710'), tradesOf('43210'), tradesOf('62010')]).toEqual([['bakker'], ['bouw'], []]);
  });
});
