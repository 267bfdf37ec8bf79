// SPDX-License-Identifier: EUPL-1.2
// T3: the same request many times at once under one Idempotency-Key has one effect and one answer.
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { newBetrokkenen } from './hulp/datasleutel.js';
import { emailOf, toIndiening } from './hulp/gegevens.js';
import { inParallel, type Antwoord } from './hulp/http.js';
import { submitOnce } from './hulp/indienen.js';
import type { Opstelling } from './hulp/opstelling.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface IdempotentieOpties {
  opstelling: Opstelling;
  /** Keys, and requests at the same time for each. */
  n: number;
  keren: number;
  /** Keys in hand at the same time. */
  tegelijk: number;
  seed: number;
  /** `false` leaves the key out: the check must then find doubles, or it finds nothing ever. */
  metSleutel?: boolean;
}

/** The same content in another order of its fields, as another client would write it. */
const reversed = (body: object): object => Object.fromEntries(Object.entries(body).reverse());

/** The part of an answer that must be the same for all. */
const gist = ({ status, body }: Antwoord): string =>
  JSON.stringify([status, body?.['id'], body?.['kenmerk'], body?.['status'], body?.['statussleutel']]);

const EFFECTEN = `SELECT
  (SELECT count(*)::int FROM unnest($1::bytea[]) AS v(zoekindex) WHERE (SELECT count(*) FROM aanbodmatching.hulpvraag h
     JOIN platform.betrokkene b ON b.id = h.betrokkene_id WHERE b.zoekindex = v.zoekindex) <> 1) AS "nietEenEffect",
  (SELECT count(*)::int FROM unnest($1::bytea[]) AS v(zoekindex) WHERE (SELECT count(*) FROM aanbodmatching.hulpvraag h
     JOIN platform.betrokkene b ON b.id = h.betrokkene_id
     JOIN platform.event e ON e.subject = h.id::text AND e.type = 'hulpvraag-ingediend' WHERE b.zoekindex = v.zoekindex) <> 1) AS "nietEenEvent"`;

export async function runIdempotentie(opties: IdempotentieOpties): Promise<Uitslag> {
  const { opstelling, n, keren, tegelijk, seed, metSleutel = true } = opties;
  const begin = performance.now();
  const fouten = {
    nietAanvaard: 0,
    anderAntwoord: 0,
    andereInhoudAanvaard: 0,
    nietEenEffect: 0,
    nietEenEvent: 0,
  };
  await inParallel(n, tegelijk, async (nummer) => {
    const sleutel = metSleutel ? `t3-${seed}-${String(nummer).padStart(5, '0')}` : undefined;
    const url = (keer: number): string => opstelling.urls[keer % opstelling.urls.length] ?? '';
    const body = toIndiening(nummer);
    const antwoorden = await Promise.all(
      Array.from({ length: keren }, (_, keer) =>
        submitOnce(url(keer), { nummer, sleutel, body: keer % 2 === 0 ? body : reversed(body) }),
      ),
    );
    if (antwoorden.some(({ status }) => status !== 201)) fouten.nietAanvaard += 1;
    if (new Set(antwoorden.map(gist)).size !== 1) fouten.anderAntwoord += 1;
    const anders = { ...body, tekst: `Toch iets anders, nummer ${nummer}.` };
    const geweigerd = await submitOnce(url(nummer), { nummer, sleutel, body: anders });
    if (geweigerd.status !== 422) fouten.andereInhoudAanvaard += 1;
  });
  const geteld = await withClient(opstelling.beheerUrl, async (client) => {
    const betrokkenen = newBetrokkenen();
    const adressen = Array.from({ length: n }, (_, nummer) => betrokkenen.zoekindexOf(emailOf(nummer)));
    return (await client.query<Pick<typeof fouten, 'nietEenEffect' | 'nietEenEvent'>>(EFFECTEN, [adressen]))
      .rows[0];
  });
  const feiten = {
    seed,
    verzoekenPerSleutel: keren,
    apis: opstelling.urls.length,
    seconden: secondsSince(begin),
  };
  return { naam: 'T3 idempotentie', n, fouten: { ...fouten, ...geteld }, feiten };
}
