// SPDX-License-Identifier: EUPL-1.2
import type { Reden, Scope } from '#libs/kernel';

/** What a client may sign with (NL GOV profile for OAuth 2.0): asymmetric, RSA of 2048 bits or more, or P-256. */
export const ALGORITMEN = ['PS256', 'RS256', 'ES256'];
const RSA_ALGORITMEN = ['PS256', 'RS256'];
const MIN_BITS = 2048;
const MAX_BITS = 8192;

/** Members of a JWK (RFC 7517, 7518) that tell the secret half. */
const GEHEIM = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const BEWAARD = ['kty', 'kid', 'use', 'alg', 'n', 'e', 'crv', 'x', 'y'];

/** A public key as it is kept: only the members that matter. */
export type PubliekeSleutel = Record<string, string> & { kid: string; kty: string };

/** Public keys out of what was sent, or every reason why not. At least one and at most ten, each with its own `kid`. */
export function assessSleutels(sleutels: unknown): { sleutels: PubliekeSleutel[]; redenen: Reden[] } {
  if (!Array.isArray(sleutels) || sleutels.length < 1 || sleutels.length > 10)
    return { sleutels: [], redenen: [reden('jwks.keys', 'moet een lijst van 1 tot 10 sleutels zijn')] };
  const redenen = sleutels.flatMap((sleutel: unknown, i) =>
    faultsOf(sleutel).map((fout) => reden(`jwks.keys[${i}]`, fout)),
  );
  const goede = redenen.length > 0 ? [] : (sleutels as PubliekeSleutel[]).map(publicPart);
  if (new Set(goede.map(({ kid }) => kid)).size < goede.length)
    redenen.push(reden('jwks.keys', 'elke sleutel moet een eigen kid hebben'));
  return { sleutels: redenen.length > 0 ? [] : goede, redenen };
}

/** Why these scopes and this region do not go together. */
export function assessBereik(scopes: readonly Scope[], regio: string | null): Reden[] {
  if (regio !== null || !scopes.includes('hulpvragen:lezen')) return [];
  return [reden('regio', 'ontbreekt; hulpvragen:lezen geldt voor één regio')];
}

const reden = (pad: string, melding: string): Reden => ({ pad, melding: `${pad}: ${melding}.` });

const publicPart = (sleutel: PubliekeSleutel): PubliekeSleutel =>
  Object.fromEntries(Object.entries(sleutel).filter(([naam]) => BEWAARD.includes(naam))) as PubliekeSleutel;

function faultsOf(sleutel: unknown): string[] {
  if (typeof sleutel !== 'object' || sleutel === null) return ['moet een sleutel (JWK) zijn'];
  const jwk = sleutel as Record<string, unknown>;
  // Told first and alone: whoever sends this has to make a new key.
  if (GEHEIM.some((naam) => naam in jwk))
    return ['bevat een geheime sleutel; maak een nieuwe en stuur alleen het openbare deel'];
  if (BEWAARD.some((naam) => naam in jwk && typeof jwk[naam] !== 'string'))
    return ['moet een sleutel (JWK) zijn'];
  return [
    ...faultsOfUse(jwk),
    ...(FAULTS_OF_KIND[String(jwk['kty'])]?.(jwk) ?? ['moet van het type RSA of EC zijn']),
  ];
}

function faultsOfUse({ kid, use = 'sig' }: Record<string, unknown>): string[] {
  const fouten = isKid(kid) ? [] : ['moet een kid van 1 tot 200 tekens hebben'];
  return use === 'sig' ? fouten : [...fouten, 'moet voor ondertekenen zijn (use: sig)'];
}

const isKid = (kid: unknown): boolean => typeof kid === 'string' && /^[\x21-\x7e]{1,200}$/.test(kid);

function faultsOfRsa({ n, e, alg }: Record<string, unknown>): string[] {
  const bits = bitsOf(n);
  const fouten: string[] = [];
  if (bits < MIN_BITS || bits > MAX_BITS)
    fouten.push(`moet een sleutel van ${MIN_BITS} tot ${MAX_BITS} bits zijn`);
  // 3 would do by the standard, and makes known mistakes in padding fatal.
  if (e !== 'AQAB') fouten.push('moet de exponent 65537 hebben');
  if (alg !== undefined && !RSA_ALGORITMEN.includes(alg as string))
    fouten.push('moet alg PS256 of RS256 hebben');
  return fouten;
}

function faultsOfEc({ crv, x, y, alg }: Record<string, unknown>): string[] {
  const fouten: string[] = [];
  if (crv !== 'P-256' || !isCoordinaat(x) || !isCoordinaat(y)) fouten.push('moet een sleutel op P-256 zijn');
  if (alg !== undefined && alg !== 'ES256') fouten.push('moet alg ES256 hebben');
  return fouten;
}

const isCoordinaat = (waarde: unknown): boolean => typeof waarde === 'string' && /^[\w-]{43}$/.test(waarde);

/** Length in bits of a number in base64url, without leading zeros. */
function bitsOf(waarde: unknown): number {
  if (typeof waarde !== 'string' || !/^[\w-]+$/.test(waarde)) return 0;
  const bytes = [...Buffer.from(waarde, 'base64url')];
  const eerste = bytes.findIndex((byte) => byte > 0);
  return eerste < 0 ? 0 : (bytes.length - eerste - 1) * 8 + (32 - Math.clz32(bytes[eerste] ?? 0));
}

const FAULTS_OF_KIND: Partial<Record<string, (jwk: Record<string, unknown>) => string[]>> = {
  RSA: faultsOfRsa,
  EC: faultsOfEc,
};
