// SPDX-License-Identifier: EUPL-1.2
import {
  beurtVan,
  bezwaarTot,
  checkOordeel,
  hashVan,
  isHerstelbaar,
  toCanoniek,
  toInhoud,
  toOordeel,
  uitkomstVan,
  type Beoordeeld,
} from './declaratie.rules.js';

const goed = (prestatieId: string): Beoordeeld => ({
  prestatieId,
  besluit: 'toegekend',
  reden: null,
  toelichting: null,
});
const slecht = (prestatieId: string): Beoordeeld => ({
  ...{ prestatieId, besluit: 'geweigerd', reden: 'dubbel', toelichting: 'Al betaald.' },
});

describe('what is decided about a declaratie', () => {
  it('is of every line exactly one, and of a refusal why', () => {
    expect(checkOordeel(['a', 'b'], [goed('a'), slecht('b')])).toEqual([]);
    const paden = checkOordeel(
      ['a', 'b', 'c'],
      [goed('a'), goed('a'), goed('x'), { ...goed('b'), besluit: 'geweigerd' }],
    ).map(({ pad }) => pad);
    expect(paden).toEqual([
      ...[
        'regels[1].prestatieId',
        'regels[2].prestatieId',
        'regels[3].reden',
        'regels[3].toelichting',
        'regels',
      ],
    ]);
    expect(checkOordeel(['a'], [{ ...slecht('a'), besluit: 'toegekend' }])).toMatchObject([
      { pad: 'regels[0].reden' },
    ]);
  });

  it('comes to all, some or nothing', () => {
    expect([uitkomstVan(10, 10), uitkomstVan(10, 9), uitkomstVan(10, 0)]).toEqual([
      ...['goedgekeurd', 'deels-goedgekeurd', 'afgewezen'],
    ]);
  });

  it('can be objected to for six weeks', () => {
    expect(bezwaarTot('2026-11-27')).toBe('2027-01-08');
  });

  it('says which refusals can be mended, and whose turn it is', () => {
    expect(
      ['bewijs-onvolledig', 'bedrag-onjuist', 'anders', 'niet-geleverd', 'buiten-afspraak', 'dubbel'].map(
        isHerstelbaar,
      ),
    ).toEqual([true, true, true, false, false, false]);
    expect([
      beurtVan('ingediend'),
      beurtVan('beoordeeld'),
      beurtVan('goedgekeurd'),
      beurtVan('afgewezen'),
    ]).toEqual([...['beoordelaar', 'goedkeurder', 'betaling', null]]);
  });
});

describe('what is hashed', () => {
  it('is the same whatever the order of its fields and lines', () => {
    expect(toCanoniek({ b: [{ z: 1, a: null }], a: 'é' })).toBe('{"a":"é","b":[{"a":null,"z":1}]}');
    expect(toOordeel('h', 1, [goed('a'), slecht('b')])).toBe(toOordeel('h', 1, [slecht('b'), goed('a')]));
    expect(hashVan('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is another for every other amount, version or decision', () => {
    const aanvraag = {
      ...{ id: 'i', nummer: 'n', afspraakId: 'a', programmaId: 'p', aanbiederId: null, regio: 'TWE' },
      ...{ jaar: 2026, van: '2026-01-01', tot: '2026-12-31', rapportageminuten: null },
    };
    const regel = { prestatieId: 'x', prestatieversie: 1, bedragInCenten: 5 };
    const teksten = [
      toInhoud(aanvraag, [regel]),
      toInhoud(aanvraag, [{ ...regel, bedragInCenten: 6 }]),
      toInhoud(aanvraag, [{ ...regel, prestatieversie: 2 }]),
      toInhoud({ ...aanvraag, rapportageminuten: 0 }, [regel]),
      toInhoud({ ...aanvraag, rapportageminuten: 1 }, [regel]),
      toOordeel('h', 5, [goed('x')]),
      toOordeel('g', 5, [goed('x')]),
      toOordeel('h', 5, [slecht('x')]),
    ];
    expect(new Set(teksten.map(hashVan)).size).toBe(teksten.length);
    expect(toInhoud(aanvraag, [regel])).not.toContain('rapportageminuten');
  });
});
