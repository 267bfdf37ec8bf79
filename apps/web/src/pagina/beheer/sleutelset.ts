// SPDX-License-Identifier: EUPL-1.2

/** Members of a JWK that tell its secret half (RFC 7518). */
const GEHEIM = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const GEHEIM_GEPLAKT =
  'Dit is een geheime sleutel. Hij is niet verstuurd en niet bewaard, en het veld is leeggemaakt. Gebruik dit paar niet meer: laat een nieuw paar maken en plak alleen de openbare sleutel.';

/** What was pasted, as the API wants it, or what is wrong with it. */
export type Gelezen = { goed: true; keys: Record<string, never>[] } | { goed: false; melding: string };

const fout = (melding: string): Gelezen => ({ goed: false, melding });

/** Whether a secret key is in it: as PEM, or as a member of a JWK. Also of text that is no JSON yet. */
export const isGeheim = (tekst: string): boolean =>
  /PRIVATE KEY/.test(tekst) ||
  (tekst.includes('"kty"') && GEHEIM.some((deel) => new RegExp(`"${deel}"\\s*:`).test(tekst)));

/** Reads a JWK Set, a list of keys or one key. What a key must be is told by the API. */
export function readSleutelset(tekst: string): Gelezen {
  if (isGeheim(tekst)) return fout(GEHEIM_GEPLAKT);
  if (tekst.trim() === '') return fout('Plak de openbare sleutels, of kies een bestand.');
  if (tekst.includes('-----BEGIN'))
    return fout('Dit is een sleutel in PEM. Vraag de leverancier om dezelfde sleutel als JWK Set (JSON).');
  try {
    return keysOf(JSON.parse(tekst));
  } catch {
    return fout('Dit is geen JSON. Plak de hele JWK Set, van de eerste tot en met de laatste accolade.');
  }
}

function keysOf(inhoud: unknown): Gelezen {
  if (typeof inhoud !== 'object' || inhoud === null) return fout('Dit is geen sleutel (JWK).');
  const { keys, kty } = inhoud as { keys?: unknown; kty?: unknown };
  const lijst = Array.isArray(inhoud)
    ? inhoud
    : Array.isArray(keys)
      ? keys
      : kty === undefined
        ? []
        : [inhoud];
  return lijst.length === 0
    ? fout('Hier staan geen sleutels in. Plak de hele JWK Set.')
    : { goed: true, keys: lijst as Record<string, never>[] };
}
