// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { cuekaartVan, readThesaurus, runProef, type Thesauruswijziging } from '../src/index.js';
import { gemeenten } from './collectie.js';

const woord: Thesauruswijziging = {
  ...{ soort: 'erbij', begrip: 'energie/energiekosten', lijst: 'woorden', woord: 'kwibuszolder' },
};

describe('a proef of changes of the thesaurus', () => {
  const begrip = [...cuekaartVan(readThesaurus()).begrippen.values()].find(
    ({ groep }) => groep === 'energie',
  );
  const nieuw = { ...woord, begrip: begrip?.sleutel ?? '' };

  it('shows what a sentence is about before and after, and that a strange word changes no request', () => {
    const uitslag = runProef({ voor: [], na: [nieuw], zinnen: ['Onze kwibuszolder is stuk'], gemeenten });
    expect(uitslag.zinnen).toEqual([
      {
        ...{ tekst: 'Onze kwibuszolder is stuk', voor: [] },
        na: [{ thema: 'energie', woorden: ['kwibuszolder'] }],
      },
    ]);
    expect(uitslag).toMatchObject({ beter: [], slechter: [], voor: uitslag.na });
    expect(uitslag.n).toBeGreaterThan(45);
    expect(uitslag.voor.ndcg10).toBeGreaterThan(0.85);
  });

  it('shows that an edit harms, and which requests', () => {
    const alles = [...cuekaartVan(readThesaurus()).begrippen.values()].filter(
      ({ groep }) => groep === 'energie',
    );
    const na = alles.flatMap(({ sleutel, cues }) =>
      (['woorden', 'situaties', 'zwak'] as const).flatMap((lijst) =>
        cues[lijst].map((een): Thesauruswijziging => ({ soort: 'weg', begrip: sleutel, lijst, woord: een })),
      ),
    );
    const uitslag = runProef({ voor: [], na, zinnen: [], gemeenten });
    expect(uitslag.na.ndcg10).toBeLessThan(uitslag.voor.ndcg10);
    expect(uitslag.slechter.length).toBeGreaterThan(uitslag.beter.length);
    const verlies = uitslag.slechter.map((een) => een.voor - een.na);
    expect(verlies).toEqual([...verlies].sort((a, b) => b - a));
  });
});
