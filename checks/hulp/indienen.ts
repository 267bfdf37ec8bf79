// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { toIndiening } from './gegevens.js';
import { send, type Antwoord } from './http.js';

const INDIENEN = '/api/v1/hulpvragen';

/** How long a client keeps trying; longer than any part of the system may be away in a check. */
const GEDULD_MS = 120_000;

/** Between two attempts: sixteen clients that hammer would take the processor from what is just starting again. */
const PAUZE_MS = 150;

export interface Indiening {
  nummer: number;
  /** `undefined` sends no Idempotency-Key. */
  sleutel: string | undefined;
  /** Overrides the body that belongs to the number. */
  body?: object;
}

/** One submit, answered or broken off. */
export const submitOnce = (url: string, { nummer, sleutel, body }: Indiening): Promise<Antwoord> =>
  send(`${url}${INDIENEN}`, {
    body: body ?? toIndiening(nummer),
    headers: sleutel === undefined ? {} : { 'Idempotency-Key': sleutel },
    wachtMs: 20_000,
  });

export const idOf = (antwoord: Antwoord): string => {
  const id = antwoord.body?.['id'];
  if (typeof id !== 'string')
    throw new Error(`Een ${antwoord.status} zonder id: ${JSON.stringify(antwoord.body)}`);
  return id;
};

/**
 * As a careful client does it: after a broken connection or a 5xx the same request with the same key again, at the next
 * address, until there is a 2xx. `retried` hears of every failed attempt. Any other answer is thrown.
 */
export async function submitUntilAccepted(
  urls: readonly string[],
  indiening: Indiening,
  retried: (oorzaak: number) => void,
): Promise<string> {
  const einde = performance.now() + GEDULD_MS;
  for (let poging = indiening.nummer; ; poging += 1) {
    const url = urls[poging % urls.length] ?? '';
    const antwoord = await submitOnce(url, indiening).catch(() => null);
    if (antwoord?.status === 201) return idOf(antwoord);
    if (antwoord !== null && antwoord.status < 500)
      throw new Error(`Indienen gaf ${antwoord.status}: ${JSON.stringify(antwoord.body)}`);
    if (performance.now() > einde)
      throw new Error(
        `Indienen lukte na ${GEDULD_MS / 1000} s nog niet (${antwoord?.status ?? 'geen verbinding'}).`,
      );
    retried(antwoord?.status ?? 0);
    await pause(PAUZE_MS);
  }
}
