// SPDX-License-Identifier: EUPL-1.2
// The identity provider of a test run, in a process of its own: a test that blocks must not keep it from answering.
// Tells its addresses to its parent; stops with it.
import { EZ, PROVINCIE } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import { startIdentiteit } from '../../apps/lokaal/src/identiteit/identiteit.js';
import { keepClientSleutel, keepSigningKey } from '../../apps/lokaal/src/identiteit/sleutels.js';
import type { IdpOpties } from './identiteit.js';

/** A test with a database of its own makes them with these ids, or lays other `claims` over it. */
const FINANCIERS: Record<string, string> = {
  [EZ]: 'f1000000-0000-4000-8000-000000000001',
  [PROVINCIE]: 'f1000000-0000-4000-8000-000000000002',
};

const { map, poort, terugUrls, audience, geheim } = JSON.parse(process.argv[2] ?? '') as IdpOpties;
const { issuer, jwksUrl, tokenUrl } = await startIdentiteit({
  ...{ poort, audience, geheim, terugUrls },
  sleutel: keepSigningKey(map),
  clientSleutel: keepClientSleutel(map),
  organisatieId: (naam) => Promise.resolve(FINANCIERS[naam]),
  claimsUitVerzoek: true,
});
process.send?.({ issuer, jwksUrl, tokenUrl });
