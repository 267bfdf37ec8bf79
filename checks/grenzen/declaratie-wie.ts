// SPDX-License-Identifier: EUPL-1.2
// Ids and people of the probes of declared interests and declaraties.
import type { Actor } from '#libs/kernel';
import type { Wie } from './grens.js';
import { ORG_B, id } from './wie.js';

const van = (subject: string, anders: Partial<Actor> = {}): Wie => ({
  via: 'app',
  actor: { rol: 'financier', subject, organisatieId: ORG_B, ...anders },
});

export const [BELANG_1, BELANG_2, BELANG_UIT] = [id(531), id(532), id(533)];

/** People of one financier; `schijnFenna` has her name in another role. */
export const [fenna, joris, mila] = [van('fenna'), van('joris'), van('mila')];
export const schijnFenna = van('fenna', { rol: 'analist' });
