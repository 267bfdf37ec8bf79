// SPDX-License-Identifier: EUPL-1.2
import createClient from 'openapi-fetch';
import type { components, paths } from './schema';

/** Shapes of the public API, from its own document. */
export type Schema = components['schemas'];

/** One cause of a refusal: which field, and what is wrong with it, in Dutch. */
export interface Reden {
  pad?: string;
  melding: string;
}

/** What the API refused, with all causes at once. `status` 0: there was no answer. */
export class Weigering extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    titel: string,
    readonly redenen: readonly Reden[] = [],
    /** Of a row that somebody else changed: who, as the identity provider calls them. */
    readonly gewijzigdDoor?: string,
  ) {
    super(titel);
  }
}

const client = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: '/api/v1',
  credentials: 'same-origin',
});

interface Antwoord<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** RFC 9457, as far as it is used here. */
interface Probleem {
  type?: string;
  title?: string;
  redenen?: Reden[];
  gewijzigdDoor?: string;
}

const CODE = 'urn:schakel:probleem:';

/** The data of an answer. Throws `Weigering` when it was refused or when there was none. */
export async function take<T>(verzoek: Promise<Antwoord<T>>): Promise<T> {
  const antwoord = await verzoek.catch(() => {
    throw new Weigering(0, 'geen-verbinding', 'Er is geen verbinding.');
  });
  const { data, error, response } = antwoord;
  if (response.ok) return data as T;
  throw toWeigering(response.status, error);
}

/** What stands in an answer that refuses. */
export function toWeigering(status: number, inhoud: unknown): Weigering {
  const { type = '', title = 'Dat is niet gelukt.', redenen, gewijzigdDoor } = (inhoud ?? {}) as Probleem;
  return new Weigering(status, type.replace(CODE, ''), title, redenen, gewijzigdDoor);
}

export const api = client;
