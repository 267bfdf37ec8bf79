// SPDX-License-Identifier: EUPL-1.2
// T9: the queue is emptied and taken away under load. Nothing is lost, and nobody who submits notices.
import { inParallel } from './hulp/http.js';
import { idOf, submitOnce } from './hulp/indienen.js';
import type { Opstelling } from './hulp/opstelling.js';
import type { Slachtoffer } from './hulp/slachtoffer.js';
import { below, newToeval } from './hulp/toeval.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';
import { account, awaitRust, type Aanvaard } from './hulp/verantwoording.js';
import { Wachtrij } from './hulp/wachtrij.js';

export interface WachtrijKwijtOpties {
  opstelling: Opstelling;
  backend: string;
  /** The Redis that may be killed, or `null` when the queue lives in PostgreSQL. */
  redis: Slachtoffer | null;
  n: number;
  clients: number;
  /** How often the queue is emptied. */
  keren: number;
  /** How long it is away, once. */
  wegMs: number;
  /** How long what is left may take after the last submit. */
  rustMs: number;
  seed: number;
}

type Voorval = { bij: number; gebeurt: () => Promise<unknown> };

/** Emptied at seeded moments, and away in the middle. */
function planVoorvallen(
  { n, keren, wegMs, seed }: WachtrijKwijtOpties,
  wachtrij: Wachtrij,
  gewist: number[],
): Voorval[] {
  const toeval = newToeval(seed);
  const deel = Math.floor((n * 0.9) / (keren + 1));
  const legen = Array.from({ length: keren }, (_, i) => ({
    bij: Math.floor(n * 0.05) + i * deel + below(toeval, deel),
    gebeurt: async (): Promise<void> => void gewist.push(await wachtrij.flush(5)),
  }));
  return [...legen, { bij: Math.floor(n * 0.6), gebeurt: () => wachtrij.away(wegMs) }].sort(
    (a, b) => a.bij - b.bij,
  );
}

export async function runWachtrijKwijt(opties: WachtrijKwijtOpties): Promise<Uitslag> {
  const { opstelling, n, clients, rustMs, seed } = opties;
  const begin = performance.now();
  const wachtrij = Wachtrij.open(opstelling, opties.redis);
  const gewist: number[] = [];
  const voorvallen = planVoorvallen(opties, wachtrij, gewist);
  let lopend: Promise<unknown> = Promise.resolve();
  const aanvaard: Aanvaard[] = [];
  let geweigerd = 0;
  let traagste = 0;
  await inParallel(n, clients, async (nummer) => {
    const verzonden = performance.now();
    const antwoord = await submitOnce(opstelling.urls[0] ?? '', {
      nummer,
      sleutel: `t9-${seed}-${String(nummer).padStart(6, '0')}`,
    });
    traagste = Math.max(traagste, performance.now() - verzonden);
    if (antwoord.status === 201) aanvaard.push({ nummer, id: idOf(antwoord) });
    else geweigerd += 1;
    while (voorvallen[0] && voorvallen[0].bij <= nummer) {
      const { gebeurt } = voorvallen.shift() as Voorval;
      lopend = lopend.then(gebeurt);
    }
  });
  const ingediend = secondsSince(begin);
  await lopend;
  const geduld = performance.now();
  await awaitRust(opstelling.beheerUrl, rustMs);
  const rustSeconden = secondsSince(geduld);
  await wachtrij.close();
  const takenGewist = gewist.reduce((som, aantal) => som + aantal, 0);
  const fouten = {
    ...(await account(opstelling.beheerUrl, aanvaard)),
    geweigerd,
    zonderPost: n - opstelling.brievenbus.verschillend(),
    legenZonderTaken: gewist.filter((aantal) => aantal === 0).length + opties.keren - gewist.length,
  };
  const feiten = { seed, clients, geleegd: gewist.length, takenGewist, wegSeconden: opties.wegMs / 1000 };
  const tijden = { traagsteMs: Math.round(traagste), indienenSeconden: ingediend, rustSeconden };
  return { naam: `T9 wachtrij kwijt (${opties.backend})`, n, fouten, feiten: { ...feiten, ...tijden } };
}
