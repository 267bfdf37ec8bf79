// SPDX-License-Identifier: EUPL-1.2
import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import type { JWK } from 'jose';
import type { ClientMetadata } from 'oidc-provider';
import { DEMO_ACCOUNTS, isVanMakelaar, type DemoAccount } from './demo-accounts.js';
import type { ProviderOpties } from './opties.js';

/** The api as client of the broker for eHerkenning and of the provider of the organisations' own people. */
export const ONDERNEMERS_CLIENT = 'schakel-ondernemers';
export const MEDEWERKERS_CLIENT = 'schakel-medewerkers';
/** Without a secret, and for all accounts: for programs in a browser, and to try things out. */
const PUBLIEKE_CLIENT = 'schakel-web';

type Opties = Pick<ProviderOpties, 'geheim' | 'terugUrls' | 'clientSleutel'>;

const accountClient = (account: DemoAccount, geheim: string): ClientMetadata => ({
  client_id: account.id,
  client_secret: geheim,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  id_token_signed_response_alg: 'ES256',
});

/** `bewijs` says how the client shows that it is the one. */
function webClient(id: string, terugUrls: string[], bewijs: Partial<ClientMetadata>): ClientMetadata {
  const beside = (pad: string): string[] => terugUrls.map((url) => new URL(pad, url).href);
  return {
    client_id: id,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: terugUrls,
    post_logout_redirect_uris: [...beside('/afgemeld'), ...beside('/')],
    backchannel_logout_uri: beside('/afmelden/backchannel')[0],
    backchannel_logout_session_required: true,
    id_token_signed_response_alg: 'ES256',
    ...bewijs,
  };
}

function publicJwk(bestand: string): JWK {
  const jwk = createPublicKey(fs.readFileSync(bestand)).export({ format: 'jwk' }) as JWK;
  return { ...jwk, use: 'sig', alg: 'ES256' };
}

export const clientsOf = ({ geheim, terugUrls, clientSleutel }: Opties): ClientMetadata[] => [
  ...DEMO_ACCOUNTS.map((account) => accountClient(account, geheim)),
  webClient(ONDERNEMERS_CLIENT, terugUrls, { client_secret: geheim }),
  webClient(MEDEWERKERS_CLIENT, terugUrls, {
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [publicJwk(clientSleutel)] },
  }),
  webClient(PUBLIEKE_CLIENT, terugUrls, { token_endpoint_auth_method: 'none' }),
];

export const isPubliek = (clientId: string): boolean => clientId === PUBLIEKE_CLIENT;

/** Whether the provider that this client belongs to knows the account. */
export function isBekendBij(clientId: string, account: DemoAccount): boolean {
  if (clientId === ONDERNEMERS_CLIENT) return isVanMakelaar(account);
  return clientId !== MEDEWERKERS_CLIENT || !isVanMakelaar(account);
}
