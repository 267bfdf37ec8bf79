// SPDX-License-Identifier: EUPL-1.2
import { nogNietVerteld, toEvent } from './wijzigingen.rules.js';

describe('telling what changed', () => {
  it('tells a version once, and the next one again', () => {
    const verteld = new Map<string, number>();
    const een = { id: 'a', versie: 2 };
    expect(nogNietVerteld([een], verteld)).toEqual([een]);
    expect(nogNietVerteld([een, { id: 'b', versie: 1 }], verteld)).toEqual([{ id: 'b', versie: 1 }]);
    expect(nogNietVerteld([{ id: 'a', versie: 3 }], verteld)).toEqual([{ id: 'a', versie: 3 }]);
  });

  it('forgets what is not read any more, so that it does not grow', () => {
    const verteld = new Map([['oud', 7]]);
    nogNietVerteld([{ id: 'a', versie: 1 }], verteld);
    expect([...verteld.keys()]).toEqual(['a']);
  });

  it('is one event with ids and versions', () => {
    expect(toEvent([{ id: 'a', versie: 1 }])).toBe('event: wijziging\ndata: [{"id":"a","versie":1}]\n\n');
  });
});
