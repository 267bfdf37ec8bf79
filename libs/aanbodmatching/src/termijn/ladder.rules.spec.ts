// SPDX-License-Identifier: EUPL-1.2
import { STAPPEN } from '../verloop/beurt.rules.js';
import { TOEWIJZING_STATUSSEN } from '../verloop/toewijzing-verloop.rules.js';
import { actieBijHulpvraag, actieBijToewijzing } from './ladder.rules.js';

describe('the ladder', () => {
  it('reminds whoever’s turn it is, then tells who leads, and never stops telling', () => {
    expect([0, 1, 2, 3, 9].map((trede) => actieBijHulpvraag('toewijzen', trede))).toEqual([
      'herinneren',
      ...['escaleren', 'escaleren', 'escaleren', 'escaleren'],
    ]);
    for (const stap of STAPPEN) expect(actieBijHulpvraag(stap, 2)).not.toBe('wachten');
  });

  it('asks another provider when one does not answer for three weeks, and lets go of who cannot be reached', () => {
    expect([0, 1].map((trede) => actieBijToewijzing('aangeboden', trede))).toEqual(['herinneren', 'stoppen']);
    expect([0, 1, 2].map((trede) => actieBijToewijzing('wacht-op-toestemming', trede))).toEqual([
      ...['herinneren', 'herinneren', 'stoppen'],
    ]);
    expect(actieBijHulpvraag('bevestigen', 2)).toBe('verlopen');
  });

  it('ends nothing that a provider is busy with, or that is over', () => {
    for (const status of TOEWIJZING_STATUSSEN.filter(
      (een) => !['voorgesteld', 'wacht-op-toestemming', 'aangeboden'].includes(een),
    ))
      for (const trede of [0, 1, 2, 5]) expect(actieBijToewijzing(status, trede)).not.toBe('stoppen');
  });
});
