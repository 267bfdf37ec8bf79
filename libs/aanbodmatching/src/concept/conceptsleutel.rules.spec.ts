// SPDX-License-Identifier: EUPL-1.2
import { toStatussleutel } from '../hulpvraag/statussleutel.rules.js';
import { isConceptsleutel, toConceptsleutel } from './conceptsleutel.rules.js';

const geheim = 'een-geheim-van-ruim-dertig-tekens-lang';

describe('the key of a concept', () => {
  it('opens that concept, and no other', () => {
    const sleutel = toConceptsleutel('a', geheim);
    expect(sleutel).toHaveLength(43);
    expect(isConceptsleutel('a', sleutel, geheim)).toBe(true);
    expect(isConceptsleutel('b', sleutel, geheim)).toBe(false);
    expect(isConceptsleutel('a', sleutel.slice(1), geheim)).toBe(false);
    expect(isConceptsleutel('a', sleutel, `${geheim}!`)).toBe(false);
  });

  it('is not the key of the hulpvraag that it becomes', () => {
    expect(isConceptsleutel('a', toStatussleutel('a', geheim), geheim)).toBe(false);
  });
});
