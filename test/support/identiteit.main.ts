// SPDX-License-Identifier: EUPL-1.2
// The identity provider of a test run, in a process of its own: a test that blocks must not keep it from answering.
// Tells its addresses to its parent; stops with it.
import { startIdentiteit } from '../../apps/lokaal/src/identiteit/identiteit.js';
import { keepClientSleutel, keepSigningKey } from '../../apps/lokaal/src/identiteit/sleutels.js';
import { FINANCIERS } from './financiers.js';
import type { IdpOpties } from './identiteit.js';

const { map, poort, terugUrls, audience, geheim } = JSON.parse(process.argv[2] ?? '') as IdpOpties;
const { issuer, jwksUrl, tokenUrl } = await startIdentiteit({
  ...{ poort, audience, geheim, terugUrls },
  sleutel: keepSigningKey(map),
  clientSleutel: keepClientSleutel(map),
  organisatieId: (naam) => Promise.resolve(FINANCIERS[naam]),
  claimsUitVerzoek: true,
});
process.send?.({ issuer, jwksUrl, tokenUrl });
