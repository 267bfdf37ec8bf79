// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { IEDEREEN } from './toegangsregels.js';

const LEZEN = {
  rollen: { analist: 'alle', financier: 'alle', coordinator: 'alle', beheerder: 'alle' },
} as const;
const LOTEN = { hoofdcoordinator: true, rollen: { coordinator: 'eigen regio', analist: 'alle' } } as const;

/** The rows of the table about designs of effect and lotteries. */
export const EFFECT: Toegangstabel = {
  effectontwerpenLijst: LEZEN,
  effectontwerpLezen: LEZEN,
  effectontwerpVoorspellen: LEZEN,
  effectontwerpVastleggen: { rollen: { analist: 'alle' } },
  lotingenLijst: IEDEREEN,
  lotingLezen: IEDEREEN,
  lotingdeelnemersLijst: LOTEN,
  lotingAankondigen: LOTEN,
  lotingTrekken: LOTEN,
};
