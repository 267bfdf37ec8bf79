// SPDX-License-Identifier: EUPL-1.2

/** What every process must be told, and nothing more; nobody is called at these addresses. */
export const VERPLICHT = {
  DATABASE_URL: 'postgres://app@localhost/schakel',
  AUTH_ISSUER: 'https://idp.example.nl',
  AUTH_AUDIENCE: 'schakel',
  AUTH_JWKS_URL: 'https://idp.example.nl/jwks',
  STATUSSLEUTEL_GEHEIM: 'x'.repeat(32),
  PERSOONSGEGEVENS_SLEUTEL: Buffer.alloc(32, 7).toString('base64'),
  PERSOONSGEGEVENS_ZOEKGEHEIM: 'y'.repeat(32),
};
