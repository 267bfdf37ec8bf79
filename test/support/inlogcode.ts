// SPDX-License-Identifier: EUPL-1.2
import { eventually } from './eventually.js';
import type { Flow } from './flow.js';

type Deel = Pick<Flow, 'call' | 'mail'>;

/** Asks for a code and waits for the mail that brings it. */
export async function receiveCode({ call, mail }: Deel, id: string, email: string): Promise<string> {
  const eerder = (await codesAt(mail, email)).length;
  const { status } = await call('POST', `/api/v1/hulpvragen/${id}/inlogcodes`, { body: { email } });
  if (status !== 202) throw new Error(`Verwachtte 202, kreeg ${status}.`);
  return eventually(async () => {
    const codes = await codesAt(mail, email);
    // Newest first.
    if (codes.length <= eerder) throw new Error('Er is nog geen code gekomen.');
    return codes[0] ?? '';
  });
}

/** Every code that an address got, newest first. */
export async function codesAt(mail: Flow['mail'], email: string): Promise<string[]> {
  return (await mail.read(email)).flatMap(({ tekst }) => /^\d{8}$/m.exec(tekst)?.[0] ?? []);
}

/** The headers with which whoever owns that mailbox may change the hulpvraag. */
export async function obtainBewerksleutel(
  deel: Deel,
  id: string,
  email: string,
): Promise<{ Bewerksleutel: string }> {
  const code = await receiveCode(deel, id, email);
  const pad = `/api/v1/hulpvragen/${id}/inlogcodes/inwisseling`;
  const { status, body } = await deel.call('POST', pad, { body: { code } });
  if (status !== 200) throw new Error(`Verwachtte 200, kreeg ${status}: ${JSON.stringify(body)}`);
  return { Bewerksleutel: body.bewerksleutel };
}
