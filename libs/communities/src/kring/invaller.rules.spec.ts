// SPDX-License-Identifier: EUPL-1.2
import { LIJN, VER, deelnemer, groep, opLijn } from '../../test/kring.js';
import type { Deelnemer } from './deelnemer.js';
import { rankInvallers } from './invaller.rules.js';
import { explainKring, type Kringwoorden } from './kringuitleg.rules.js';

const woorden: Kringwoorden = {
  afstand: opLijn,
  thema: (code) => code,
  taal: (code) => (code === 'nl' ? 'Nederlands' : 'Engels'),
};
const leden = groep(8, (i) => ({
  gemeentecode: LIJN[i % 3]!,
  jaren: i < 4 ? 1 : 5,
  themas: i < 5 ? ['personeel'] : ['groei'],
  talen: i === 7 ? ['en'] : ['nl', 'en'],
}));

describe('who takes the place of a member who left', () => {
  const rank = (...kandidaten: Deelnemer[]) => rankInvallers({ leden, kandidaten, woorden });
  const past = { sbi: ['9003'], gemeentecode: 'L1' };

  it('is nobody who competes, lives too far, is not wanted, is not known well enough or is in it already', () => {
    const { invallers, ongeschikt } = rank(
      deelnemer('concurrent', { sbi: ['1071'] }),
      deelnemer('ver', { ...past, gemeentecode: VER }),
      deelnemer('liever-niet', { ...past, nietMet: ['D03'] }),
      deelnemer('onbekend', { sbi: [] }),
      leden[0]!,
    );
    expect(invallers).toEqual([]);
    expect(ongeschikt).toBe(4);
  });

  it('is first of all whoever makes it the best kring, and says why', () => {
    const { invallers } = rank(
      deelnemer('gewoon', { ...past, talen: ['nl', 'en'] }),
      deelnemer('beter', { ...past, jaren: 25, themas: ['personeel'], talen: ['nl', 'en'] }),
    );
    expect(invallers.map(({ id }) => id)).toEqual(['beter', 'gewoon']);
    expect(invallers[0]?.redenen).toEqual([
      'Is van niemand in de kring een concurrent.',
      'Zit hoogstens 8 kilometer van de anderen (hemelsbreed, van gemeente tot gemeente).',
      'Brengt ervaring die er nog niet is: 20 jaar of langer ondernemer.',
      'Komt uit een bedrijfstak die er nog niet is.',
      'Wil ook praten over personeel.',
    ]);
  });

  it('is of two alike the one who waited, and else the same one every time', () => {
    const volgorde = (...rij: Deelnemer[]): string[] => rank(...rij).invallers.map(({ id }) => id);
    const [a, b] = [deelnemer('a', past), deelnemer('b', past)];
    expect([volgorde(a, b), volgorde(b, a)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(volgorde(a, { ...b, wachtrondes: 1 })).toEqual(['b', 'a']);
  });

  it('is nobody as long as the kring is full', () => {
    const vol = groep(10);
    const antwoord = rankInvallers({ leden: vol, kandidaten: [deelnemer('x', past)], woorden });
    expect(antwoord).toEqual({ invallers: [], ongeschikt: 0, vol: true });
  });

  it('may come although two members clash by now', () => {
    const veranderd = leden.map((lid, i) => (i === 1 ? { ...lid, sbi: ['1071'] } : lid));
    expect(
      rankInvallers({ leden: veranderd, kandidaten: [deelnemer('x', past)], woorden }).invallers,
    ).toHaveLength(1);
  });
});

describe('why this kring', () => {
  it('tells of the group, and of nobody in it', () => {
    expect(explainKring(leden, woorden)).toEqual([
      'U bent met 8 ondernemers uit 3 gemeenten.',
      'Wie het verst van elkaar zitten, zitten ongeveer 16 kilometer uit elkaar (hemelsbreed, van gemeente tot gemeente).',
      'Niemand in deze kring is een concurrent van een ander: u doet ander werk, of uw klanten zitten ergens anders.',
      'U bent verschillend lang ondernemer: minder dan 3 jaar en 3 tot 10 jaar.',
      'U komt uit 7 verschillende bedrijfstakken.',
      '5 van de 8 willen praten over personeel.',
      'Iedereen spreekt Engels.',
    ]);
  });

  it('leaves out what there is not to tell', () => {
    const kaal = groep(8, () => ({ gemeentecode: null, jaren: null, sbi: ['7022'], talen: [] }));
    expect(explainKring(kaal, woorden)).toHaveLength(1);
  });

  it('says nothing of competitors when two compete by now', () => {
    const veranderd = leden.map((lid, i) => (i === 1 ? { ...lid, sbi: ['1071'] } : lid));
    expect(explainKring(veranderd, woorden).join(' ')).not.toContain('concurrent');
  });
});
