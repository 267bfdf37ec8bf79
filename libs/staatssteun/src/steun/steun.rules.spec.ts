// SPDX-License-Identifier: EUPL-1.2
import { aanZetBij, checkVerlening } from './steun.rules.js';

describe('aid that is granted', () => {
  it('is granted today or before', () => {
    expect(checkVerlening({ datum: '2027-03-15' }, '2027-03-15')).toEqual([]);
    expect(checkVerlening({ datum: '2027-03-16' }, '2027-03-15')).toMatchObject([{ pad: 'datum' }]);
  });

  it.each([
    ['gereserveerd', false, 'aanbieder'],
    ['verleend', false, 'coordinator'],
    ['verleend', true, 'niemand'],
    ['vrijgegeven', false, 'niemand'],
  ])('%s, registered %s: the turn of %s', (status, geregistreerd, wie) => {
    expect(aanZetBij(status, geregistreerd)).toBe(wie);
  });
});
