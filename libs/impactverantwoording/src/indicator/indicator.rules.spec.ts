// SPDX-License-Identifier: EUPL-1.2
import { SCHAKELS, assessSchakels, assessWaarde, type Schakel } from './indicator.rules.js';

const schakels = (): Schakel[] =>
  SCHAKELS.map((soort) => ({
    ...{ soort, tekst: 'x' },
    indicatoren: soort === 'output' || soort === 'outcome' ? ['een'] : [],
  }));

describe('a theory of change', () => {
  it('has every link, and of what comes out an indicator that there is', () => {
    const codes = new Set(['een']);
    expect(assessSchakels(schakels(), codes)).toEqual([]);
    const mis = schakels().slice(1);
    mis[1] = { soort: 'output', tekst: 'x', indicatoren: [] };
    mis[2] = { soort: 'outcome', tekst: 'x', indicatoren: ['twee'] };
    expect(assessSchakels(mis, codes).map(({ melding }) => melding)).toEqual([
      'Er ontbreekt een schakel van de soort input.',
      'Geef bij een output ten minste één indicator.',
      'Er is geen indicator twee.',
    ]);
  });
});

describe('an answer', () => {
  const melding = (waarde: number, eenheid: 'centen' | 'aandeel' | 'aantal' | 'dagen', maximum: number) =>
    assessWaarde(waarde, { eenheid, maximum })[0]?.melding;

  it('is a number of its unit, not below 0 and not above what can be', () => {
    expect(melding(0, 'aantal', 5)).toBeUndefined();
    expect(melding(0.1234, 'aandeel', 1)).toBeUndefined();
    expect(melding(0.5, 'dagen', 31)).toBeUndefined();
    expect(melding(-1, 'aantal', 5)).toContain('0 of hoger');
    expect(melding(6, 'aantal', 5)).toContain('ten hoogste 5 zijn');
    expect(melding(1_000_100, 'centen', 1_000_000)).toContain('10.000 euro');
    expect(melding(1.01, 'aandeel', 1)).toContain('100 procent');
    expect(melding(1.5, 'aantal', 5)).toContain('heel getal');
    expect(melding(0.12345, 'aandeel', 1)).toContain('4 cijfers');
  });
});
