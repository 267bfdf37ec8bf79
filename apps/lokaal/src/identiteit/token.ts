// SPDX-License-Identifier: EUPL-1.2
import { LokaalFout } from '../machine/fout.js';

export interface TokenVraag {
  tokenUrl: string;
  /** The secret that all demo accounts share. */
  geheim: string;
  account: string;
  /** Only heard by a provider that was started for tests. */
  claims?: Record<string, unknown>;
}

/** Asks the identity provider for an access token of a demo account (client credentials). */
export async function fetchToken({ tokenUrl, geheim, account, claims }: TokenVraag): Promise<string> {
  const basic = Buffer.from(`${encodeURIComponent(account)}:${encodeURIComponent(geheim)}`).toString(
    'base64',
  );
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  if (claims) body.set('claims', JSON.stringify(claims));
  const antwoord = await fetch(tokenUrl, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body,
  });
  const inhoud = (await antwoord.json()) as { access_token?: string };
  if (inhoud.access_token === undefined)
    throw new LokaalFout(
      `De identiteitsdienst gaf geen token voor ${account} (${antwoord.status}).`,
      JSON.stringify(inhoud),
    );
  return inhoud.access_token;
}
