// SPDX-License-Identifier: EUPL-1.2
import { declarabelVanaf } from './termijn.rules.js';

describe('from when it can be declared', () => {
  it('is the same Monday for all of a week', () => {
    // 2026-03-02 is a Monday.
    expect(declarabelVanaf('2026-03-02', 7)).toBe('2026-03-09');
    for (const dag of ['03', '05', '08']) expect(declarabelVanaf(`2026-03-${dag}`, 7)).toBe('2026-03-16');
    expect(declarabelVanaf('2026-03-09', 7)).toBe('2026-03-16');
  });

  it('is at once without days to wait', () => expect(declarabelVanaf('2026-03-03', 0)).toBe('2026-03-03'));
});
