// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie } from '#libs/platform';
import { isKvkFout, parseBasisprofiel, parseZoeken, type KvkAntwoord } from './kvk.rules.js';

/** What asking the trade register came to. `oorzaak` is for the log and names no firm. */
export type KvkUitkomst =
  | { soort: 'gevonden'; antwoord: KvkAntwoord }
  | { soort: 'onbekend' }
  | { soort: 'onbereikbaar'; oorzaak: string };

/** All questions for one number together; someone is waiting at a form. */
export const KVK_TIMEOUT_MS = 3_000;

type Antwoord = { status: number; inhoud: unknown };

/**
 * Asks the KVK (Basisprofiel v1; Zoeken v2 for what that lacks) by its HTTP API. `KVK_API_URL` is the base, e.g.
 * `https://api.kvk.nl/api`. Never throws for an outage, a refused key, a time-out or an answer of another shape.
 */
@Injectable()
export class KvkClient {
  constructor(private readonly config: Configuratie) {}

  async ask(kvkNummer: string): Promise<KvkUitkomst> {
    const { url, apiKey } = this.config.kvk;
    if (url === undefined || apiKey === undefined)
      return { soort: 'onbereikbaar', oorzaak: 'niet ingesteld' };
    const einde = AbortSignal.timeout(KVK_TIMEOUT_MS);
    const get = (pad: string): Promise<Antwoord> =>
      fetchJson(`${url.replace(/\/+$/, '')}${pad}`, apiKey, einde);
    try {
      return await askBoth(get, kvkNummer);
    } catch (fout) {
      return { soort: 'onbereikbaar', oorzaak: reasonOf(fout) };
    }
  }
}

type Get = (pad: string) => Promise<Antwoord>;

async function askBoth(get: Get, kvkNummer: string): Promise<KvkUitkomst> {
  const basis = await get(`/v1/basisprofielen/${kvkNummer}`);
  const profiel = basis.status === 200 ? parseBasisprofiel(basis.inhoud, kvkNummer) : null;
  if (profiel === null) return isUnknown(basis) ? search(get, kvkNummer) : unusable(basis);
  if (profiel.plaats !== null) return { soort: 'gevonden', antwoord: profiel };
  const gezocht = await search(get, kvkNummer);
  const plaats = gezocht.soort === 'gevonden' ? gezocht.antwoord.plaats : null;
  return { soort: 'gevonden', antwoord: { ...profiel, plaats } };
}

/** Not every registration has a profile, and not every profile names a town. */
async function search(get: Get, kvkNummer: string): Promise<KvkUitkomst> {
  const zoeken = await get(`/v2/zoeken?kvkNummer=${kvkNummer}`);
  const gevonden = zoeken.status === 200 ? parseZoeken(zoeken.inhoud, kvkNummer) : null;
  if (gevonden !== null) return { soort: 'gevonden', antwoord: gevonden };
  return isUnknown(zoeken) ? { soort: 'onbekend' } : unusable(zoeken);
}

/** A 404 of a wrong address is not the KVK saying that it knows no such firm. */
const isUnknown = ({ status, inhoud }: Antwoord): boolean => status === 404 && isKvkFout(inhoud);

const unusable = ({ status }: Antwoord): KvkUitkomst => ({
  soort: 'onbereikbaar',
  oorzaak: status === 200 ? 'onbekende vorm van antwoord' : `antwoord ${status}`,
});

async function fetchJson(adres: string, apiKey: string, signal: AbortSignal): Promise<Antwoord> {
  const headers = { apikey: apiKey, Accept: 'application/hal+json, application/json' };
  // A redirect would send the key to another host.
  const antwoord = await fetch(adres, { headers, signal, redirect: 'error' });
  const tekst = await antwoord.text();
  return { status: antwoord.status, inhoud: parseJson(tekst) };
}

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}

/** The name or code of the failure: its text could hold the address, and so the number. */
function reasonOf(fout: unknown): string {
  const { name, cause } = fout as { name?: string; cause?: { code?: string } };
  return name === 'TimeoutError' ? 'te laat' : (cause?.code ?? name ?? 'onbekend');
}
