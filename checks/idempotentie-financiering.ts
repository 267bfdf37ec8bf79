// SPDX-License-Identifier: EUPL-1.2
// T3 where money follows: the same request many times at once, at two apis, under one Idempotency-Key has one effect and one
// answer, and takes no other content.
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { tokenFor } from '../test/support/tokens.js';
import type { Betaalwereld } from './hulp/betaalwereld.js';
import { bearer, send, type Antwoord } from './hulp/http.js';
import type { Opstelling } from './hulp/opstelling.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface Financieringopties {
  opstelling: Pick<Opstelling, 'beheerUrl' | 'urls'>;
  wereld: Betaalwereld;
  /** Keys of each kind, and requests at the same time for each. */
  n: number;
  keren: number;
  /** `false` leaves the key out: the check must then find doubles. */
  metSleutel?: boolean;
}

/** A route that takes a key: what is asked, something else, and how many of it there are afterwards. */
interface Route {
  naam: string;
  pad: string;
  token: string;
  /** As often as it can be asked for something new. */
  n: number;
  body: (nr: number) => object;
  anders: (nr: number) => object;
  /** Counts what came of number `$1`. */
  effect: string;
  waarde: (nr: number) => string;
}

const REKENING = {
  ...{ iban: 'NL13TEST0123456789', straat: 'Kade', huisnummer: '1' },
  ...{ postcode: '7511 AA', plaats: 'Enschede', land: 'NL' },
};
const PROGRAMMA = {
  ...{ regios: [], rechtsgrond: 'Proefwet artikel 1', isDeMinimis: false, van: '2026-01-01' },
  ...{ tot: '2026-12-31', jaren: [{ jaar: 2026, budgetInCenten: 1_000_000 }] },
};

async function routesOf({ programmaId, financiers }: Betaalwereld, n: number): Promise<Route[]> {
  const [organisatieId] = financiers;
  const token = await tokenFor('financier', { organisatieId });
  const nieuw = (nr: number, naam: string): object => ({
    ...{ ...PROGRAMMA, code: `T3-${String(nr)}`, naam, financiers: [{ organisatieId, aandeel: 10_000 }] },
  });
  const houder = (nr: number): string => `T3 ${String(nr)}`;
  return [
    {
      ...{ naam: 'programmaMaken', pad: 'programmas', token, n },
      ...{ body: (nr) => nieuw(nr, 'Proef'), anders: (nr) => nieuw(nr, 'Toch iets anders') },
      effect: 'SELECT count(*)::int AS n FROM prestatiefinanciering.programma WHERE code = $1',
      waarde: (nr) => `T3-${String(nr)}`,
    },
    {
      ...{ naam: 'bankrekeningInvoeren', pad: 'bankrekeningen', token, n },
      body: (nr) => ({ ...REKENING, programmaId, tenaamstelling: houder(nr) }),
      anders: () => ({ ...REKENING, programmaId, tenaamstelling: 'Toch iets anders' }),
      effect: 'SELECT count(*)::int AS n FROM prestatiefinanciering.bankrekening WHERE tenaamstelling = $1',
      waarde: houder,
    },
    {
      ...{ naam: 'betaalbatchOpstellen', pad: 'betaalbatches', token, n: 1 },
      body: () => ({ programmaId }),
      anders: () => ({ programmaId, uitvoerdatum: '2099-01-04' }),
      effect: 'SELECT count(*)::int AS n FROM prestatiefinanciering.betaalbatch WHERE programma_id = $1',
      waarde: () => programmaId,
    },
  ];
}

export async function runFinancieringsleutels(opties: Financieringopties): Promise<Uitslag> {
  const { opstelling, wereld, n, keren, metSleutel = true } = opties;
  const begin = performance.now();
  const fouten = { nietAanvaard: 0, anderAntwoord: 0, andereInhoudAanvaard: 0, nietEenEffect: 0 };
  const routes = await routesOf(wereld, n);
  for (const route of routes)
    for (let nr = 0; nr < route.n; nr += 1) {
      const sleutel = metSleutel ? `t3-${route.naam}-${String(nr)}` : undefined;
      const ask = (keer: number, body: object): Promise<Antwoord> =>
        send(`${opstelling.urls[keer % opstelling.urls.length] ?? ''}/api/v1/${route.pad}`, {
          body,
          headers: {
            ...bearer(route.token),
            ...(sleutel === undefined ? {} : { 'Idempotency-Key': sleutel }),
          },
        });
      const antwoorden = await Promise.all(
        Array.from({ length: keren }, (_, keer) => ask(keer, route.body(nr))),
      );
      if (antwoorden.some(({ status }) => status !== 201)) fouten.nietAanvaard += 1;
      if (new Set(antwoorden.map(({ body }) => body?.['id'])).size !== 1) fouten.anderAntwoord += 1;
      if ((await ask(nr, route.anders(nr))).status !== 422) fouten.andereInhoudAanvaard += 1;
      if ((await countOf(opstelling.beheerUrl, route, nr)) !== 1) fouten.nietEenEffect += 1;
    }
  const feiten = { routes: routes.length, verzoekenPerSleutel: keren, seconden: secondsSince(begin) };
  return {
    ...{ naam: 'T3 idempotentie van geld', n: routes.reduce((som, route) => som + route.n, 0) },
    ...{ fouten, feiten },
  };
}

const countOf = (beheerUrl: string, { effect, waarde }: Route, nr: number): Promise<number> =>
  withClient(beheerUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(effect, [waarde(nr)]);
    return rows[0]?.n ?? 0;
  });
