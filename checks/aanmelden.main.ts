// SPDX-License-Identifier: EUPL-1.2
// npm run check:aanmelden: signing in and out in a browser; pictures in .data/schermen.
import path from 'node:path';
import { startAanmeldomgeving } from '../test/support/aanmelden.js';
import { runAanmelden } from './aanmelden.js';
import { runCheck } from './hulp/main.js';

const STANDAARD = { n: 1, clients: 1, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async () => {
  const omgeving = await startAanmeldomgeving();
  try {
    return [await runAanmelden(omgeving, path.resolve('.data/schermen'))];
  } finally {
    await omgeving.stop();
  }
});
