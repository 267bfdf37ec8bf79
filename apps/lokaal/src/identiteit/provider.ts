// SPDX-License-Identifier: EUPL-1.2
import type {
  Configuration,
  KoaContextWithOIDC,
  interactionPolicy as Policies,
  Provider,
} from 'oidc-provider';
import { clientsOf, isBekendBij, isPubliek } from './clients.js';
import { findAccount, type DemoAccount } from './demo-accounts.js';
import { errorPage, logoutPage } from './inlogpagina.js';
import type { ProviderOpties } from './opties.js';

/** The one resource that tokens are for; a resource indicator must be a URI (RFC 8707). */
const BRON = 'urn:schakel:api';
const ACHT_UUR = 8 * 60 * 60;

/** The claims that the api reads. */
export async function claimsOf(
  account: DemoAccount,
  organisatieId: ProviderOpties['organisatieId'],
): Promise<Record<string, string | true>> {
  const { rol, regio, hoofdcoordinator, kvkNummer, organisatie } = account;
  const id = organisatie === undefined ? undefined : await organisatieId(organisatie);
  const claims = { rol, regio, hoofdcoordinator, kvkNummer, organisatieId: id };
  return Object.fromEntries(
    Object.entries(claims).filter((paar): paar is [string, string | true] => paar[1] !== undefined),
  );
}

type ExtraClaims = NonNullable<Configuration['extraTokenClaims']>;

const extraClaims =
  ({ organisatieId, claimsUitVerzoek }: ProviderOpties): ExtraClaims =>
  async (ctx, token) => {
    const id = 'accountId' in token && token.accountId ? token.accountId : token.clientId;
    const account = findAccount(id ?? '');
    if (!account) return undefined;
    const sinds = ctx.oidc.entities.AuthorizationCode?.authTime ?? Math.floor(Date.now() / 1000);
    const claims = { ...(await claimsOf(account, organisatieId)), ...aanmeldingOf(account, sinds) };
    return claimsUitVerzoek ? { ...claims, ...asked(ctx) } : claims;
  };

/** How and since when somebody is signed in. */
const aanmeldingOf = ({ acr, amr }: DemoAccount, sinds: number): object => ({ acr, amr, auth_time: sinds });

const asked = ({ oidc: { body } }: KoaContextWithOIDC): object =>
  JSON.parse((body?.['claims'] as string | undefined) ?? '{}') as object;

const features = (opties: ProviderOpties): Configuration['features'] => ({
  devInteractions: { enabled: false },
  clientCredentials: { enabled: true },
  backchannelLogout: { enabled: true },
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

const configuration = (opties: ProviderOpties, policy: Policy): Configuration => ({
  clients: clientsOf(opties),
  jwks: { keys: [opties.sleutel] },
  cookies: { keys: [opties.geheim] },
  scopes: ['openid', 'profile', 'email'],
  acrValues: ['urn:etoegang:core:assurance-class:loa3', 'urn:etoegang:core:assurance-class:loa2plus'],
  claims: {
    openid: ['sub', 'acr', 'amr', 'auth_time', 'sid'],
    profile: ['name', 'rol', 'regio', 'hoofdcoordinator', 'kvkNummer', 'organisatieId'],
    email: ['email', 'email_verified'],
  },
  conformIdTokenClaims: false,
  features: features(opties),
  pkce: { required: () => true },
  interactions: { url: (_ctx, interactie) => `/inloggen/${interactie.uid}`, policy },
  // The api that it tells of signing out runs on this machine, which the library would keep it from.
  fetch: (url, init) => fetch(url, { ...init, dispatcher: undefined }),
  clientBasedCORS: (_ctx, origin, client) =>
    isPubliek(client.clientId) && opties.terugUrls.some((url) => new URL(url).origin === origin),
  extraTokenClaims: extraClaims(opties),
  ttl: DUUR,
  findAccount: accountFinder(opties),
  loadExistingGrant: grantAll,
  renderError: (ctx, { error, error_description: uitleg }) => {
    ctx.type = 'html';
    ctx.body = errorPage(`Het aanmelden is niet gelukt (${[error, uitleg].filter(Boolean).join(': ')}).`);
  },
});

type Policy = ReturnType<typeof Policies.base>;

/** It plays two providers, each with people of its own: who is signed in as one of the others chooses again. */
function policyOf(policies: typeof Policies): Policy {
  const policy = policies.base();
  policy.get('login')?.checks.add(
    new policies.Check('ander_account', 'Dit account hoort bij een andere dienst.', ({ oidc }) => {
      const account = findAccount(oidc.session?.accountId ?? '');
      return (
        account !== undefined && !isBekendBij(oidc.client?.clientId ?? '', account) && !oidc.result?.login
      );
    }),
  );
  return policy;
}

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
    const wie = { sub: id, name: account.naam, email: `${id}@example.nl`, email_verified: true };
    const claims = async () => ({ ...wie, ...(await claimsOf(account, organisatieId)) });
    return { accountId: id, claims };
  };

/** A demo account needs no consent: whoever picks it wants to use Schakel with it. */
const grantAll: NonNullable<Configuration['loadExistingGrant']> = async (ctx) => {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope('openid profile email');
  grant.addResourceScope(BRON, 'schakel');
  await grant.save();
  return grant;
};

/** Makes the provider. Its warnings about use in production are ours to heed, not the user's: it never runs there. */
export async function createProvider(opties: ProviderOpties): Promise<Provider> {
  const { warn, info } = console;
  console.warn = console.info = () => undefined;
  try {
    const { Provider, interactionPolicy } = await import('oidc-provider');
    return new Provider(opties.issuer, configuration(opties, policyOf(interactionPolicy)));
  } finally {
    Object.assign(console, { warn, info });
  }
}
