// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { assessCue, doubtCue, tidyCue } from './cue.rules.js';
import { CUELIJSTEN, cuekaartVan, type Thesaurusbestanden } from './cuekaart.js';
import { readThesaurus } from './thesaurus.js';
import { applyWijzigingen, assessWijzigingen, type Thesauruswijziging } from './wijziging.rules.js';

const bestanden: Thesaurusbestanden = {
  energie: {
    versie: 1,
    thema: 'energie',
    concepten: {
      besparen: { woorden: ['gasrekening', '*besparing*'], zwak: ['oven'] },
      opwek: { woorden: ['zonnepaneel'] },
    },
  },
  branches: { versie: 1, thema: null, concepten: { bakker: { woorden: ['bakker'], sbi: ['1071'] } } },
};
const erbij = (begrip: string, woord: string): Thesauruswijziging => ({
  ...{ soort: 'erbij', begrip, lijst: 'woorden', woord },
});
const weg = (begrip: string, woord: string): Thesauruswijziging => ({
  ...erbij(begrip, woord),
  soort: 'weg',
});
const judge = (...wijzigingen: Thesauruswijziging[]) => assessWijzigingen(bestanden, wijzigingen);
const wordsOf = (lijst: Thesauruswijziging[]) =>
  cuekaartVan(applyWijzigingen(bestanden, lijst)).begrippen.get('energie/besparen')?.cues.woorden;

describe('changes of the thesaurus', () => {
  it('add words to a concept and take them away, and leave the files as they are', () => {
    const voor = JSON.stringify(bestanden);
    expect(
      wordsOf([erbij('energie/besparen', 'stookkosten'), weg('energie/besparen', 'gasrekening')]),
    ).toEqual(['*besparing*', 'stookkosten']);
    expect(JSON.stringify(bestanden)).toBe(voor);
  });

  it('that fit nothing any more are passed over', () => {
    expect(wordsOf([weg('energie/besparen', 'verdwenen'), erbij('weg/is-weg', 'iets')])).toEqual([
      'gasrekening',
      '*besparing*',
    ]);
    expect(applyWijzigingen(bestanden, [])).toBe(bestanden);
  });

  it('are refused with all that is wrong at once', () => {
    const { fouten, waarschuwingen } = judge(
      erbij('energie/onbekend', 'iets'),
      erbij('energie/besparen', 'x'),
      erbij('energie/besparen', 'oven'),
      weg('energie/besparen', 'verdwenen'),
      erbij('energie/besparen', 'stookkosten'),
      erbij('energie/besparen', 'stookkosten'),
      weg('energie/opwek', 'zonnepaneel'),
    );
    expect(fouten.map(({ nr, melding }) => `${nr} ${melding}`)).toEqual([
      "0 Het begrip 'energie/onbekend' bestaat niet.",
      '1 Dit is te kort: schrijf ten minste 2 letters.',
      "2 'oven' staat al bij energie/besparen.",
      "3 'verdwenen' staat niet bij energie/besparen.",
      "5 'stookkosten' staat twee keer in de wijzigingen bij energie/besparen.",
      '6 Dan houdt energie/opwek geen enkel woord over.',
    ]);
    expect(waarschuwingen).toEqual([]);
  });

  it('warn when a word points at another concept too, in whatever form, and say at which', () => {
    expect(judge(erbij('energie/opwek', 'Gasrekeningen')).waarschuwingen).toEqual([
      { nr: 0, melding: "'Gasrekeningen' wijst ook naar energie/besparen." },
    ]);
    expect(
      judge(erbij('energie/opwek', 'zeil'), erbij('branches/bakker', 'zeil')).waarschuwingen,
    ).toHaveLength(2);
    expect(judge(erbij('energie/opwek', 'kostenbesparingen')).waarschuwingen).toEqual([
      { nr: 0, melding: "'kostenbesparingen' wijst ook naar energie/besparen." },
    ]);
    expect(judge(erbij('energie/besparen', 'gasrekeningen')).waarschuwingen).toEqual([
      { nr: 0, melding: "energie/besparen kent 'gasrekeningen' al in een andere vorm." },
    ]);
  });

  it('may move a word from one concept to another without a warning', () => {
    const lijst = [weg('energie/besparen', 'gasrekening'), erbij('energie/opwek', 'gasrekening')];
    expect(judge(...lijst)).toEqual({ fouten: [], waarschuwingen: [] });
  });
});

describe('a cue that somebody writes', () => {
  it.each([
    ['*', 'geen letters'],
    ['', 'geen letters'],
    ['a', 'te kort'],
    ['ab*', 'ten minste 3 letters'],
    ['**kassa', 'staan de sterretjes verkeerd'],
    ['kas*sa*', 'staan de sterretjes verkeerd'],
    ['kassa *', 'staan de sterretjes verkeerd'],
    ['kassa<b>', 'alleen letters'],
    ['het', 'bijna elke tekst'],
    ['x'.repeat(81), 'ten hoogste 80'],
    ['een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien', 'ten hoogste 12'],
  ])('is refused: %s', (cue, waarom) => {
    expect(assessCue(cue).join(' ')).toContain(waarom);
  });

  it.each([
    'ai',
    'kassa*',
    '*kassa*',
    'zon*paneel',
    'te veel stroom',
    "foto's",
    'zero-emissie',
    'privé',
    'b&b',
  ])('is good: %s', (cue) => expect(assessCue(cue)).toEqual([]));

  it('that is in the files of the product would be good too, but for what stands there by hand', () => {
    const { begrippen } = cuekaartVan(readThesaurus());
    const cues = [...begrippen.values()].flatMap((begrip) =>
      CUELIJSTEN.flatMap((lijst) => begrip.cues[lijst]),
    );
    const anders = cues.filter((cue) => assessCue(cue).length > 0);
    expect(cues.length).toBeGreaterThan(50_000);
    expect(anders.length / cues.length).toBeLessThan(0.005);
  });

  it('is doubted when it is short beside a star, or nothing but common words', () => {
    expect(doubtCue('*kas*')).toHaveLength(1);
    expect(doubtCue('wat moet ik')).toHaveLength(1);
    expect([doubtCue('kassa*'), doubtCue('van het gas af')]).toEqual([[], []]);
  });

  it('is kept with one space between its words', () => {
    expect(tidyCue('  van  het\tgas ')).toBe('van het gas');
  });
});
