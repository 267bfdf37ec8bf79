// SPDX-License-Identifier: EUPL-1.2
import type { Stap } from '../verloop/beurt.rules.js';
import type { ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';

/**
 * What happens on a step of the ladder. `herinneren`: whoever's turn it is; `escaleren`: whoever sees to it, and the
 * hoofdcoördinator from the second time on; `stoppen`: the toewijzing ends and the next provider is asked; `verlopen`: the
 * hulpvraag ends, because the entrepreneur does not answer; `wachten`: nobody needs to be told.
 */
export type Ladderactie = 'herinneren' | 'escaleren' | 'stoppen' | 'verlopen' | 'wachten';

type Ladder = readonly [Ladderactie, Ladderactie, Ladderactie];

/** Of a toewijzing: the turn of a provider, or of an entrepreneur about one offer. */
const BIJ_TOEWIJZING: Partial<Record<ToewijzingStatus, Ladder>> = {
  voorgesteld: ['herinneren', 'herinneren', 'stoppen'],
  'wacht-op-toestemming': ['herinneren', 'herinneren', 'stoppen'],
  // Who does not answer for three weeks has no time: somebody else may help sooner.
  aangeboden: ['herinneren', 'stoppen', 'stoppen'],
  geaccepteerd: ['herinneren', 'herinneren', 'herinneren'],
  gestart: ['herinneren', 'herinneren', 'herinneren'],
  geleverd: ['herinneren', 'herinneren', 'wachten'],
};

const BIJ_PLAATSVRAAG: Ladder = ['herinneren', 'stoppen', 'stoppen'];

/** Of a hulpvraag: who sees to it is told when it is his turn, and when somebody else's lasts too long. */
const BIJ_HULPVRAAG: Partial<Record<Stap, Ladder>> = {
  nakijken: ['herinneren', 'escaleren', 'escaleren'],
  matchen: ['escaleren', 'escaleren', 'escaleren'],
  toewijzen: ['herinneren', 'escaleren', 'escaleren'],
  'verder-zoeken': ['herinneren', 'escaleren', 'escaleren'],
  oplossen: ['herinneren', 'escaleren', 'escaleren'],
  overnemen: ['herinneren', 'escaleren', 'escaleren'],
  helpen: ['herinneren', 'escaleren', 'escaleren'],
  bevestigen: ['wachten', 'escaleren', 'verlopen'],
};
const ANDERS: Ladder = ['wachten', 'escaleren', 'escaleren'];

/** After the last step its own comes back. */
const op = (ladder: Ladder, trede: number): Ladderactie => ladder[Math.min(trede, 2)] ?? 'wachten';

export const actieBijToewijzing = (status: ToewijzingStatus, trede: number): Ladderactie =>
  op(BIJ_TOEWIJZING[status] ?? ['wachten', 'wachten', 'wachten'], trede);

/** Of a place that came free and is kept for somebody: the next on the waiting list wants it too. */
export const actieBijPlaatsvraag = (trede: number): Ladderactie => op(BIJ_PLAATSVRAAG, trede);

export const actieBijHulpvraag = (stap: Stap, trede: number): Ladderactie =>
  op(BIJ_HULPVRAAG[stap] ?? ANDERS, trede);
