// SPDX-License-Identifier: EUPL-1.2
import { fetchToken } from '../../apps/lokaal/src/identiteit/token.js';
import { testomgeving } from './omgeving.js';

/**
 * An access token of a demo account, from the identity provider by HTTP. `claims` are laid over the account's own: an
 * aanbieder needs the `organisatieId` that its organisation has in this test's database.
 */
export const tokenFor = (account: string, claims?: Record<string, unknown>): Promise<string> => {
  const { tokenUrl, geheim } = testomgeving().identiteit;
  return fetchToken({ tokenUrl, geheim, account, claims });
};
