// SPDX-License-Identifier: EUPL-1.2
import { DADEN, dadenBij, hindernissen, type Betrokkenen } from './wie.rules.js';

const VAN: Betrokkenen = {
  ...{
    ingediendDoor: 'ada',
    beoordeeldDoor: 'joris',
    goedgekeurdDoor: 'mila',
    terugdraaienGevraagdDoor: 'noor',
  },
};
const wie = (subject: string, anders: object = {}) => ({
  subject,
  isPenvoerder: true,
  heeftBelang: false,
  ...anders,
});
const mag = (subject: string): string[] =>
  DADEN.filter((daad) => hindernissen(daad, wie(subject), VAN).length === 0);

describe('who decides', () => {
  it('did not have a hand in what he decides about', () => {
    expect(mag('ada')).toEqual([]);
    expect(mag('joris')).toEqual(['beoordelen', 'terugdraaien-vragen', 'terugdraaien']);
    expect(mag('mila')).toEqual(['beoordelen', 'goedkeuren', 'terugdraaien-vragen', 'terugdraaien']);
    expect(mag('noor')).toEqual(['beoordelen', 'goedkeuren', 'terugdraaien-vragen', 'bezwaar-besluiten']);
    expect(mag('iemand')).toEqual([...DADEN]);
  });

  it('is of the penvoerder and has no interest, and hears all that is in the way', () => {
    for (const daad of DADEN) {
      expect(hindernissen(daad, wie('x', { isPenvoerder: false }), VAN)).toHaveLength(1);
      expect(hindernissen(daad, wie('x', { heeftBelang: true }), VAN)).toHaveLength(1);
      expect(hindernissen(daad, wie('ada', { isPenvoerder: false, heeftBelang: true }), VAN)).toHaveLength(3);
    }
  });

  it('has something to do as long as it is not over', () => {
    const niet = { ...VAN, terugdraaienGevraagdDoor: null };
    expect(dadenBij('ingediend', niet, false)).toEqual(['beoordelen']);
    expect(dadenBij('beoordeeld', niet, false)).toEqual(['goedkeuren', 'beoordelen']);
    expect(dadenBij('goedgekeurd', niet, false)).toEqual(['terugdraaien-vragen']);
    expect(dadenBij('deels-goedgekeurd', VAN, true)).toEqual(['terugdraaien', 'bezwaar-besluiten']);
    expect([dadenBij('afgewezen', niet, true), dadenBij('ingetrokken', niet, false)]).toEqual([
      ['bezwaar-besluiten'],
      [],
    ]);
  });
});
