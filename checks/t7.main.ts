// SPDX-License-Identifier: EUPL-1.2
// npm run check:t7: requests from the OpenAPI document, damaged, by everyone.
import { startKvkStandin } from '../apps/lokaal/src/kvk/kvk-standin.js';
import { runCheck } from './hulp/main.js';
import { startProefApi } from './hulp/toegang-api.js';
import { bouwWereld } from './hulp/toegang-wereld.js';
import { runFuzz } from './t7.js';

/** `n` requests, `clients` at a time. */
const STANDAARD = { n: 50_000, clients: 16, kills: 0, seed: 1 };
const SLEUTEL = 'sleutel-van-de-proef';

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, clients, seed } }) => {
  const kvk = await startKvkStandin({ poort: 0, apiKey: SLEUTEL });
  const wereld = await bouwWereld();
  const env = { ...wereld.env, LOG_NIVEAU: 'error', KVK_API_URL: kvk.url, KVK_API_KEY: SLEUTEL };
  const api = await startProefApi(env);
  try {
    return [await runFuzz({ wereld, api, n, seed, tegelijk: clients })];
  } finally {
    await api.stop();
    await kvk.stop();
    await wereld.stop();
  }
});
