// SPDX-License-Identifier: EUPL-1.2
import type { CallOpties, Flow } from '../../test/support/flow.js';
import { tokenFor } from '../../test/support/tokens.js';
import type { Betaalwereld } from './betaalwereld.js';
import type { Kanaries } from './kanaries.js';
import type { Sleuteldoel } from './sleutelwereld.js';

/** What of an answer is needed further on. */
export interface Geldrij {
  id: string;
  versie: number;
  status: string;
  versies: { hash: string }[];
  oordeelHash: string;
  bestandHash: string;
  gegevens: Geldrij[];
}
export type Call = (verwacht: number, methode: string, pad: string, opties: CallOpties) => Promise<Geldrij>;

/** Whose words, in which system, by whom. */
export interface Geldloop {
  flow: Flow;
  kanaries: Kanaries;
  call: Call;
  wereld: Betaalwereld;
  doel: Sleuteldoel;
}

/** Somebody of that organisatie who signed in just now, with a second factor. */
export const persoon = (account: string, organisatieId: string): Promise<string> =>
  tokenFor(account, { organisatieId, amr: ['mfa'], auth_time: Math.floor(Date.now() / 1000) });
