// SPDX-License-Identifier: EUPL-1.2
// T3 where money follows: the same request many times at once, at two apis, under one Idempotency-Key has one effect and one
// answer, and takes no other content.
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import type { Betaalwereld } from './hulp/betaalwereld.js';
import { bearer, send, type Antwoord } from './hulp/http.js';
import type { Opstelling } from './hulp/opstelling.js';
import { afspraakroutes, betaalroutes, steunroutes, type Sleutelroute } from './hulp/sleutelroutes.js';
import type { Sleuteldoel } from './hulp/sleutelwereld.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface Financieringopties {
  opstelling: Pick<Opstelling, 'beheerUrl' | 'urls'>;
  wereld: Betaalwereld;
  /** Each gives one key of each kind of an afspraak. */
  doelen: readonly Sleuteldoel[];
  /** Keys of each other kind, and requests at the same time for each. */
  n: number;
  keren: number;
  /** `false` leaves the key out: the check must then find doubles. */
  metSleutel?: boolean;
}

export const routesOf = ({
  wereld,
  doelen,
  n,
}: Pick<Financieringopties, 'wereld' | 'doelen' | 'n'>): Sleutelroute[] => [
  ...betaalroutes(wereld, n),
  ...afspraakroutes(doelen),
  ...steunroutes(n),
];

const NIETS = { nietAanvaard: 0, anderAntwoord: 0, andereInhoudAanvaard: 0, nietEenEffect: 0 };
type Fouten = typeof NIETS;

export async function runFinancieringsleutels(opties: Financieringopties): Promise<Uitslag> {
  const begin = performance.now();
  const fouten = { ...NIETS };
  const routes = routesOf(opties);
  for (const route of routes) for (let nr = 0; nr < route.n; nr += 1) await repeat(opties, route, nr, fouten);
  const feiten = { routes: routes.length, verzoekenPerSleutel: opties.keren, seconden: secondsSince(begin) };
  return {
    ...{ naam: 'T3 idempotentie van geld', n: routes.reduce((som, route) => som + route.n, 0) },
    ...{ fouten, feiten },
  };
}

/** The same at once and once more, then something else under the same key. */
async function repeat(
  { opstelling, keren, metSleutel = true }: Financieringopties,
  route: Sleutelroute,
  nr: number,
  fouten: Fouten,
): Promise<void> {
  const kop: Record<string, string> = metSleutel
    ? { 'Idempotency-Key': `t3-${route.naam}-${String(nr)}` }
    : {};
  const headers = { ...bearer(await route.token(nr)), ...kop };
  const ask = (keer: number, body: object): Promise<Antwoord> =>
    send(`${opstelling.urls[keer % opstelling.urls.length] ?? ''}/api/v1/${route.pad(nr)}`, {
      body,
      headers,
    });
  const antwoorden = await Promise.all(Array.from({ length: keren }, (_, keer) => ask(keer, route.body(nr))));
  const anders = await ask(nr, route.anders(nr));
  const gevonden: Fouten = {
    nietAanvaard: Number(antwoorden.some(({ status }) => status !== route.status)),
    anderAntwoord: Number(new Set(antwoorden.map(({ body }) => JSON.stringify(body))).size !== 1),
    andereInhoudAanvaard: Number(anders.status !== 422),
    nietEenEffect: Number((await countOf(opstelling.beheerUrl, route, nr)) !== 1),
  };
  for (const [soort, aantal] of Object.entries(gevonden)) fouten[soort as keyof Fouten] += aantal;
  if (metSleutel && Object.values(gevonden).some((aantal) => aantal > 0))
    process.stderr.write(
      `${route.naam} ${String(nr)}: ${JSON.stringify([gevonden, antwoorden[0], anders])}\n`,
    );
}

const countOf = (beheerUrl: string, { effect, waarde }: Sleutelroute, nr: number): Promise<number> =>
  withClient(beheerUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(effect, [waarde(nr)]);
    return rows[0]?.n ?? 0;
  });
