// SPDX-License-Identifier: EUPL-1.2
// T19: the limits per address and per hulpvraag, as the product has them.
import { randomUUID } from 'node:crypto';
import { inParallel, send, type Antwoord } from './hulp/http.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const BRON = 'X-Forwarded-For';

/**
 * With the limits that the product has: `n` guesses at one hulpvraag, each from an address of its own, and as many from
 * one address at hulpvragen that differ. How many got through to a judgement must be no more than the limits say.
 */
export async function runLimiet(url: string, n: number, tegelijk: number): Promise<Uitslag> {
  const begin = performance.now();
  const tel = { perHulpvraag: 0, perAdres: 0 };
  const id = randomUUID();
  const probeer = (doel: string, adres: string): Promise<Antwoord> =>
    send(`${url}/api/v1/hulpvragen/${doel}/inlogcodes/inwisseling`, {
      body: { code: '12345678' },
      headers: { [BRON]: adres },
    });
  await inParallel(n, tegelijk, async (nummer) => {
    const adres = `198.18.${nummer >> 8}.${nummer & 255}`;
    if ((await probeer(id, adres)).status !== 429) tel.perHulpvraag += 1;
    if ((await probeer(randomUUID(), '203.0.113.9')).status !== 429) tel.perAdres += 1;
  });
  const fouten = {
    teVeelPerHulpvraag: Number(tel.perHulpvraag > 15),
    teVeelPerAdres: Number(tel.perAdres > 20),
  };
  return { naam: 'T19 limieten', n: 2 * n, fouten, feiten: { ...tel, seconden: secondsSince(begin) } };
}
