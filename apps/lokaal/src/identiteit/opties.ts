// SPDX-License-Identifier: EUPL-1.2
import type { JWK } from 'jose';

/** What the provider of identities for this machine is made of. */
export interface ProviderOpties {
  issuer: string;
  /** Value of `aud` in access tokens. */
  audience: string;
  sleutel: JWK;
  /** File with the private key (PEM) by which the api proves itself as the client of medewerkers. */
  clientSleutel: string;
  /** Secret of every demo account's client, of the client of ondernemers, and of the cookies. */
  geheim: string;
  /** Where the web application may be sent back to after signing in. */
  terugUrls: string[];
  /** Id of an organisatie by its name, `undefined` when there is none. */
  organisatieId: (naam: string) => Promise<string | undefined>;
  /** Tests only: a token request may carry `claims`, a JSON object that is laid over the account's own. */
  claimsUitVerzoek?: boolean;
}
