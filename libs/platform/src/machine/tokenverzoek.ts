// SPDX-License-Identifier: EUPL-1.2
import { OauthFout } from './oauth-fout.js';

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** What a machine asks for. */
export interface Tokenverzoek {
  assertie: string;
  clientId?: string;
  /** `undefined`: everything it may. */
  scope?: string[];
}

/** Reads the form of RFC 6749 4.4.2 with RFC 7523 2.2; parameters that it does not know are ignored, as they ask. */
export function readTokenverzoek(formulier: unknown): Tokenverzoek {
  const velden = new URLSearchParams(typeof formulier === 'string' ? formulier : '');
  assertOnce(velden);
  assertGrant(velden.get('grant_type'));
  if (velden.has('client_secret')) throw ongeldig('Een geheim (client_secret) wordt hier niet aangenomen.');
  if (velden.get('client_assertion_type') !== JWT_BEARER)
    throw ongeldig(`client_assertion_type moet ${JWT_BEARER} zijn.`);
  const assertie = velden.get('client_assertion') ?? '';
  if (assertie === '') throw ongeldig('client_assertion ontbreekt.');
  return { assertie, clientId: velden.get('client_id') ?? undefined, scope: scopesOf(velden.get('scope')) };
}

function assertGrant(soort: string | null): void {
  if (soort === null || soort === '') throw ongeldig('grant_type ontbreekt.');
  if (soort !== 'client_credentials')
    throw new OauthFout('unsupported_grant_type', 'Hier geldt alleen grant_type client_credentials.');
}

function assertOnce(velden: URLSearchParams): void {
  const namen = [...velden.keys()];
  if (new Set(namen).size < namen.length) throw ongeldig('Elk veld mag er één keer staan.');
}

function scopesOf(tekst: string | null): string[] | undefined {
  const scopes = [...new Set((tekst ?? '').split(' '))].filter((deel) => deel !== '');
  return scopes.length === 0 ? undefined : scopes;
}

const ongeldig = (melding: string): OauthFout => new OauthFout('invalid_request', melding);
