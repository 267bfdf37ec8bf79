// SPDX-License-Identifier: EUPL-1.2
import { bezwaarTot } from './moderatie.rules.js';

it('lets the author object for a fortnight', () => {
  expect(bezwaarTot(new Date('2026-03-20T10:00:00Z'))).toEqual(new Date('2026-04-03T10:00:00Z'));
});
