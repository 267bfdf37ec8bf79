// SPDX-License-Identifier: EUPL-1.2
import { checkVerbondenheid } from './verbondenheid.rules.js';

const goed = { kvkNummer: '69599084', anderKvkNummer: '68750110', van: '2026-01-01', tot: null };

it('a link is between two firms, and ends no sooner than it begins', () => {
  expect(checkVerbondenheid(goed)).toEqual([]);
  expect(checkVerbondenheid({ ...goed, tot: '2026-01-01' })).toEqual([]);
  expect(checkVerbondenheid({ ...goed, anderKvkNummer: goed.kvkNummer, tot: '2025-12-31' })).toEqual([
    { pad: 'anderKvkNummer', melding: expect.any(String) },
    { pad: 'tot', melding: expect.any(String) },
  ]);
});
