// SPDX-License-Identifier: EUPL-1.2
import type { JWK } from 'jose';
import type { Configuration, Provider } from 'oidc-provider';
import { DEMO_ACCOUNTS, findAccount, type DemoAccount } from './demo-accounts.js';
import { errorPage, logoutPage } from './inlogpagina.js';

export interface ProviderOpties {
  issuer: string;
  /** Value of `aud` in access tokens. */
  audience: string;
  sleutel: JWK;
  /** Secret of every demo account's client, and of the cookies. */
  geheim: string;
  /** Where the web application may be sent back to after signing in. */
  terugUrls: string[];
  /** Id of an aanbieder by its name, `undefined` when the catalogue does not hold it. */
  organisatieId: (naam: string) => Promise<string | undefined>;
  /** Tests only: a token request may carry `claims`, a JSON object that is laid over the account's own. */
  claimsUitVerzoek?: boolean;
}

/** The one resource that tokens are for; a resource indicator must be a URI (RFC 8707). */
const BRON = 'urn:schakel:api';
export const WEB_CLIENT = 'schakel-web';
const ACHT_UUR = 8 * 60 * 60;

/** The claims that the api reads. */
export async function claimsOf(
  account: DemoAccount,
  organisatieId: ProviderOpties['organisatieId'],
): Promise<Record<string, string>> {
  const { rol, regio, kvkNummer, organisatie } = account;
  const id = organisatie === undefined ? undefined : await organisatieId(organisatie);
  const claims = { rol, regio, kvkNummer, organisatieId: id };
  return Object.fromEntries(
    Object.entries(claims).filter((paar): paar is [string, string] => paar[1] !== undefined),
  );
}

const accountClient = (account: DemoAccount, geheim: string) => ({
  client_id: account.id,
  client_secret: geheim,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  id_token_signed_response_alg: 'ES256' as const,
});

const webClient = (terugUrls: string[]) => ({
  client_id: WEB_CLIENT,
  token_endpoint_auth_method: 'none' as const,
  grant_types: ['authorization_code'],
  response_types: ['code' as const],
  redirect_uris: terugUrls,
  post_logout_redirect_uris: terugUrls.map((url) => new URL('/', url).href),
  id_token_signed_response_alg: 'ES256' as const,
});

type ExtraClaims = NonNullable<Configuration['extraTokenClaims']>;

const extraClaims =
  ({ organisatieId, claimsUitVerzoek }: ProviderOpties): ExtraClaims =>
  async (ctx, token) => {
    const id = 'accountId' in token && token.accountId ? token.accountId : token.clientId;
    const account = findAccount(id ?? '');
    if (!account) return undefined;
    const claims = await claimsOf(account, organisatieId);
    const extra = claimsUitVerzoek ? (ctx.oidc.body?.['claims'] as string | undefined) : undefined;
    return extra === undefined ? claims : { ...claims, ...(JSON.parse(extra) as object) };
  };

const features = (opties: ProviderOpties): Configuration['features'] => ({
  devInteractions: { enabled: false },
  clientCredentials: { enabled: true },
  rpInitiatedLogout: { logoutSource: (ctx, formulier) => void (ctx.body = logoutPage(formulier)) },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => BRON,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      scope: 'schakel',
      audience: opties.audience,
      accessTokenFormat: 'jwt',
      accessTokenTTL: ACHT_UUR,
      jwt: { sign: { alg: 'ES256' } },
    }),
  },
});

const configuration = (opties: ProviderOpties): Configuration => ({
  clients: [
    ...DEMO_ACCOUNTS.map((account) => accountClient(account, opties.geheim)),
    webClient(opties.terugUrls),
  ],
  jwks: { keys: [opties.sleutel] },
  cookies: { keys: [opties.geheim] },
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: ['name', 'rol', 'regio', 'kvkNummer', 'organisatieId'] },
  conformIdTokenClaims: false,
  features: features(opties),
  pkce: { required: () => true },
  interactions: { url: (_ctx, interactie) => `/inloggen/${interactie.uid}` },
  clientBasedCORS: (_ctx, origin, client) =>
    client.clientId === WEB_CLIENT && opties.terugUrls.some((url) => new URL(url).origin === origin),
  extraTokenClaims: extraClaims(opties),
  ttl: DUUR,
  findAccount: accountFinder(opties),
  loadExistingGrant: grantAll,
  renderError: (ctx, { error, error_description: uitleg }) => {
    ctx.type = 'html';
    ctx.body = errorPage(`Het aanmelden is niet gelukt (${[error, uitleg].filter(Boolean).join(': ')}).`);
  },
});

const DUUR = {
  AccessToken: ACHT_UUR,
  ClientCredentials: ACHT_UUR,
  IdToken: ACHT_UUR,
  Session: ACHT_UUR,
  Grant: ACHT_UUR,
  Interaction: 3600,
};

const accountFinder =
  ({ organisatieId }: ProviderOpties): NonNullable<Configuration['findAccount']> =>
  (_ctx, id) => {
    const account = findAccount(id);
    if (!account) return undefined;
    const claims = async () => ({ sub: id, name: account.naam, ...(await claimsOf(account, organisatieId)) });
    return { accountId: id, claims };
  };

/** A demo account needs no consent: whoever picks it wants to use Schakel with it. */
const grantAll: NonNullable<Configuration['loadExistingGrant']> = async (ctx) => {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(BRON, 'schakel');
  await grant.save();
  return grant;
};

/** Makes the provider. Its warnings about use in production are ours to heed, not the user's: it never runs there. */
export async function createProvider(opties: ProviderOpties): Promise<Provider> {
  const { warn, info } = console;
  console.warn = console.info = () => undefined;
  try {
    const { Provider } = await import('oidc-provider');
    return new Provider(opties.issuer, configuration(opties));
  } finally {
    Object.assign(console, { warn, info });
  }
}
