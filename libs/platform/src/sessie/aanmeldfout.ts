// SPDX-License-Identifier: EUPL-1.2
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import type { Logger } from 'pino';
import { DomainError } from '#libs/kernel';

/** The provider cannot be asked now. */
export const onbereikbaar = (): DomainError =>
  new DomainError('niet-beschikbaar', 'aanmelden-niet-beschikbaar', [
    {
      melding:
        'Aanmelden kan nu even niet: de aanmelddienst geeft geen antwoord. Probeer het over een paar minuten opnieuw.',
    },
  ]);

/** A sign-in that does not add up; which part does not is for our log alone. */
export const mislukt = (): DomainError =>
  new DomainError('ongeldig', 'aanmelden-mislukt', [
    { melding: 'Het aanmelden is niet gelukt of duurde te lang. Begin opnieuw, en doe dat in één tabblad.' },
  ]);

const afgebroken = (): DomainError =>
  new DomainError('verboden', 'aanmelden-afgebroken', [
    { melding: 'U bent niet aangemeld: het aanmelden is afgebroken of de aanmelddienst liet u niet toe.' },
  ]);

/** What of a provider's refusal is its own trouble, or ours with it, and not that of who signs in. */
const STORINGEN = [
  'server_error',
  'temporarily_unavailable',
  'invalid_client',
  'unauthorized_client',
  'invalid_scope',
];
const NIET_VAN_DE_BEZOEKER = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
];

/** From whatever went wrong at the return to what its person is told. Claims are never logged, only what failed. */
export function toWeigering(fout: unknown, log: Logger): DomainError {
  if (fout instanceof DomainError) return fout;
  const { error, code, message } = fout as { error?: string; code?: string; message?: string };
  const storing = isStoring(fout, error, code);
  log[storing ? 'error' : 'info'](
    { fout: error ?? code, melding: message?.slice(0, 200) },
    'aanmelden mislukt',
  );
  if (storing) return onbereikbaar();
  return fout instanceof AuthorizationResponseError ? afgebroken() : mislukt();
}

function isStoring(fout: unknown, error: string | undefined, code: string | undefined): boolean {
  if (fout instanceof AuthorizationResponseError || fout instanceof ResponseBodyError)
    return STORINGEN.includes(error ?? '');
  if (fout instanceof ClientError) return NIET_VAN_DE_BEZOEKER.includes(code ?? '');
  // fetch tells a broken connection by a TypeError.
  return fout instanceof TypeError && fout.cause !== undefined;
}
