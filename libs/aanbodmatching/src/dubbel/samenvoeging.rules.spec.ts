// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { TOEWIJZING_STATUSSEN, isLopend } from '../verloop/toewijzing-verloop.rules.js';
import { assessSamenvoeging, verdeelToewijzingen, type Lopende } from './samenvoeging.rules.js';

const toewijzing = fc.record({
  id: fc.uuid(),
  aanbodId: fc.constantFrom('a', 'b', 'c', 'd'),
  aanbodTitel: fc.constant('Scan'),
  status: fc.constantFrom(...TOEWIJZING_STATUSSEN),
});
const lijst = fc.uniqueArray(toewijzing, { selector: ({ id }) => id, maxLength: 8 });
const van = (id: string, aanbodId: string, status: Lopende['status']): Lopende => ({
  ...{ id, aanbodId, aanbodTitel: `Aanbod ${aanbodId}`, status },
});

describe('toewijzingen of two hulpvragen that are one', () => {
  it('move or are stopped, each exactly once when it runs, and none runs twice of one offer', () => {
    fc.assert(
      fc.property(lijst, lijst, (jonger, ouder) => {
        const { verhuizen, stoppen } = verdeelToewijzingen(jonger, ouder);
        const lopend = jonger.filter(({ status }) => isLopend(status));
        expect([...verhuizen, ...stoppen].map(({ id }) => id).sort()).toEqual(
          lopend.map(({ id }) => id).sort(),
        );
        const daar = new Set(ouder.filter(({ status }) => isLopend(status)).map(({ aanbodId }) => aanbodId));
        expect(verhuizen.some(({ aanbodId }) => daar.has(aanbodId))).toBe(false);
        expect(stoppen.every(({ aanbodId }) => daar.has(aanbodId))).toBe(true);
      }),
    );
  });

  it('may move to another person only when no provider sees more by it', () => {
    const verdeling = {
      verhuizen: [van('1', 'a', 'geaccepteerd'), van('2', 'b', 'voorgesteld'), van('3', 'c', 'aangeboden')],
      stoppen: [],
    };
    const anders = { zelfdePersoon: false, delenMetAanbieders: false, status: 'gematcht' as const };
    expect(assessSamenvoeging(anders, verdeling).map(({ melding }) => melding.slice(0, 8))).toEqual([
      'Aanbod a',
      'Aanbod c',
    ]);
    expect(assessSamenvoeging({ ...anders, zelfdePersoon: true }, verdeling)).toEqual([]);
    expect(assessSamenvoeging({ ...anders, delenMetAanbieders: true }, verdeling)).toEqual([]);
    const weg = { ...anders, zelfdePersoon: true, status: 'overgedragen' as const };
    expect(assessSamenvoeging(weg, verdeling)).toHaveLength(1);
    expect(assessSamenvoeging(weg, { ...verdeling, verhuizen: [] })).toEqual([]);
  });
});
