// SPDX-License-Identifier: EUPL-1.2
// T13, payments: machines that stand an hour apart, or in the nights in which the clock is moved, all at once. Whatever the
// bank says to which of them, in whatever form and however often, each declaratie is paid once.
import { setTimeout } from 'node:timers/promises';
import { camt053, pain002 } from '../test/support/bankberichten.js';
import { startApi, type Proces } from '../test/support/processes.js';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { VAN, addBetaalwereld, countBetaald, type Betaalwereld } from './hulp/betaalwereld.js';
import { bearer, send } from './hulp/http.js';
import type { Ernaast, Klokwereld } from './hulp/klok-wereld.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface Betaalklokopties {
  wereld: Klokwereld;
  /** One machine in each. */
  standen: readonly Ernaast[];
  /** Declaraties that were approved. */
  declaraties: number;
}

const OPDRACHTEN = `SELECT o.end_to_end_id AS verwijzing, o.bedrag_in_centen::float8 AS centen
  FROM prestatiefinanciering.betaalopdracht o WHERE o.programma_id = $1 ORDER BY o.id`;

/** Composed by all of them at once, released by two people at two of them, answered by the bank to each of them four times. */
export async function runBetaalklok({ wereld, standen, declaraties }: Betaalklokopties): Promise<Uitslag> {
  const begin = performance.now();
  const bedragen = Array.from({ length: declaraties }, (_, nr) => 101 + 7 * nr);
  const betaal = await addBetaalwereld(wereld.beheerUrl, bedragen);
  const apis: Proces[] = [];
  const fouten = { nietEenBatch: 0, geweigerd: 0 };
  try {
    const urls: string[] = [];
    for (const stand of standen) {
      const api = await startApi(wereld.envOf(stand));
      apis.push(api);
      urls.push(`${api.url}/api/v1`);
    }
    fouten.nietEenBatch = Number((await compose(wereld, betaal, urls)) !== 1);
    const berichten = await toBerichten(wereld, betaal);
    const token = await persoon(wereld, 'derde', betaal.financiers[1]);
    const statussen = await Promise.all(
      [...urls, ...urls].flatMap((url) => berichten.map((bericht) => tell(url, betaal, { token, bericht }))),
    );
    fouten.geweigerd = statussen.filter((status) => status !== 201).length;
    const geteld = await countBetaald(wereld.beheerUrl, betaal);
    const feiten = { machines: urls.length, berichten: statussen.length, seconden: secondsSince(begin) };
    return { naam: 'T13 betalingen', n: declaraties, fouten: { ...fouten, ...geteld }, feiten };
  } finally {
    for (const api of apis) await api.stop();
  }
}

/** Somebody of a financier who signed in just now, with a second factor. */
const persoon = (wereld: Klokwereld, sub: string, organisatieId: string): Promise<string> =>
  wereld.persoon({
    ...{ rol: 'financier', sub, organisatieId, amr: ['mfa'] },
    auth_time: Math.floor(Date.now() / 1000),
  });

/** How many batches come of it when every machine is asked twice at once; the one that does is released. */
async function compose(wereld: Klokwereld, betaal: Betaalwereld, urls: readonly string[]): Promise<number> {
  const [ez, ander] = betaal.financiers;
  const eerste = await persoon(wereld, 'eerste', ez);
  const body = { programmaId: betaal.programmaId };
  const antwoorden = await Promise.all(
    [...urls, ...urls].map((url) => send(`${url}/betaalbatches`, { body, headers: bearer(eerste) })),
  );
  const gemaakt = antwoorden.filter(({ status }) => status === 201);
  const batch = gemaakt[0]?.body ?? {};
  for (const [nr, wie] of [eerste, await persoon(wereld, 'tweede', ander)].entries()) {
    const vrijgave = { versie: nr + 1, bestandHash: batch['bestandHash'] };
    const url = `${urls[nr % urls.length] ?? ''}/betaalbatches/${String(batch['id'])}/vrijgave`;
    const { status, body: fout } = await send(url, { body: vrijgave, headers: bearer(wie) });
    if (status !== 200) throw new Error(`vrijgave: ${String(status)} ${JSON.stringify(fout)}`);
  }
  return gemaakt.length;
}

/** The same in a status report, twice with another id, and in a statement. */
async function toBerichten(wereld: Klokwereld, { programmaId }: Betaalwereld): Promise<string[]> {
  const opdrachten = await withClient(wereld.beheerUrl, async (client) => {
    const { rows } = await client.query<{ verwijzing: string; centen: number }>(OPDRACHTEN, [programmaId]);
    return rows;
  });
  const regels = opdrachten.map(({ verwijzing }): [string, string] => [verwijzing, 'ACSC']);
  const posten = opdrachten.map(({ verwijzing, centen }) => ({
    ...{ verwijzing, bedrag: (centen / 100).toFixed(2) },
  }));
  const bericht = pain002('PROEF-B1', regels);
  return [bericht, `${bericht}\n`, camt053(VAN, posten), camt053(VAN, posten.toReversed())];
}

/** As a bank does: who is told that it is too busy (503) comes again after the time that he is told, at most ten times. */
async function tell(
  url: string,
  betaal: Betaalwereld,
  van: { token: string; bericht: string },
  poging = 1,
): Promise<number> {
  const { token, bericht } = van;
  const antwoord = await fetch(`${url}/programmas/${betaal.programmaId}/bankberichten`, {
    ...{ method: 'POST', body: bericht },
    headers: { ...bearer(token), 'Content-Type': 'application/xml' },
  });
  await antwoord.arrayBuffer();
  if (antwoord.status === 503 && poging < 10) {
    await setTimeout(1_000 * Number(antwoord.headers.get('retry-after') ?? 5));
    return tell(url, betaal, van, poging + 1);
  }
  if (antwoord.status !== 201) process.stderr.write(`bankbericht: ${String(antwoord.status)}\n`);
  return antwoord.status;
}
