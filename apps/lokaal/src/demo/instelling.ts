// SPDX-License-Identifier: EUPL-1.2
import { readConfig, type Configuratie } from '#libs/platform';
import type { Aanmelding } from './aanmelding.js';

/** That of api and worker, but for who may sign in and how often. */
export const demoConfig = (
  env: Record<string, string | undefined>,
  { issuer, jwksUrl }: Aanmelding,
): Configuratie =>
  readConfig({
    ...env,
    LOG_NIVEAU: 'error',
    DEMO: 'true',
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URL: jwksUrl,
    AUTH_AUDIENCE: 'schakel-demo',
    LIMIETEN: 'hulpvraag-indienen=10000/60,hulpvraag-wijzigen=10000/60,uitkomstvraag-beantwoorden=10000/60',
  });
