// SPDX-License-Identifier: EUPL-1.2
// The identity provider of a test run, in a process of its own: a test that blocks must not keep it from answering.
// Tells its addresses to its parent; stops with it.
import { startIdentiteit } from '../../apps/lokaal/src/identiteit/identiteit.js';
import { keepSigningKey } from '../../apps/lokaal/src/identiteit/sleutels.js';

const [map, geheim, audience] = process.argv.slice(2);
if (!map || !geheim || !audience) process.exit(2);
const { issuer, jwksUrl, tokenUrl } = await startIdentiteit({
  poort: 0,
  audience,
  geheim,
  sleutel: keepSigningKey(map),
  terugUrls: ['http://localhost:3000/aangemeld'],
  organisatieId: () => Promise.resolve(undefined),
  claimsUitVerzoek: true,
});
process.send?.({ issuer, jwksUrl, tokenUrl });
