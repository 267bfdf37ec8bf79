// SPDX-License-Identifier: EUPL-1.2
// npm run check:t16: a word of its own in every personal field; `--n` times, on both backends.
import { startProcessFlow } from '../test/support/flow.js';
import { runCheck } from './hulp/main.js';
import { prepareKanaries, runKanaries } from './t16.js';

const STANDAARD = { n: 20, clients: 1, kills: 0, seed: 1 };

const RUIM = [
  'hulpvraag-indienen',
  'inlogcode-vragen',
  'inlogcode-inwisselen',
  'eigen-gegevensverzoek',
  'gegevensverzoek',
  'hulpvraag-koppelen',
  'hulpvraag-wijzigen',
]
  .map((naam) => `${naam}=100000/60`)
  .join();

await runCheck(STANDAARD, { perBackend: true }, async ({ keuze: { n, seed }, backend }) => {
  const flow = await startProcessFlow(backend, { LOG_NIVEAU: 'trace', LIMIETEN: RUIM });
  try {
    const opties = await prepareKanaries(flow, seed);
    const som = await runKanaries(opties);
    for (let keer = 1; keer < n; keer += 1) {
      const uitslag = await runKanaries({ ...opties, seed: seed + keer });
      som.n += uitslag.n;
      for (const [soort, aantal] of Object.entries(uitslag.fouten))
        som.fouten[soort] = (som.fouten[soort] ?? 0) + aantal;
    }
    return [{ ...som, naam: `${som.naam} op ${backend.naam}` }];
  } finally {
    await flow.stop();
  }
});
