// SPDX-License-Identifier: EUPL-1.2
// One round of T2 on the waiting list: who takes part, and what each of them tries.
import type pg from 'pg';
import { bearer, send, type Antwoord } from './hulp/http.js';
import type { Opstelling } from './hulp/opstelling.js';
import { assign, reasonOf } from './laatste-plaats.js';

/** One of a round: his hulpvraag, and the toewijzing of the offer to it. */
interface Zaak {
  hulpvraag: string;
  id: string;
}

export interface Ronde {
  aanbod: string;
  houder: Zaak;
  eerste: Zaak;
  tweede: Zaak;
  /** Of each region one that never gets anything. */
  anderen: [string, string];
}

export interface Telling {
  fouten: Record<
    'tochToegewezen' | 'verliezerZonderReden' | 'nietAangeboden' | 'nietEenToestemming' | 'nietDeEerste',
    number
  >;
  pogingen: number;
}

export interface Wereld {
  opstelling: Opstelling;
  client: pg.Client;
  /** Of the coordinators of the two regions. */
  tokens: readonly [string, string];
  telling: Telling;
}

export const urlOf = ({ urls }: Opstelling, nummer: number): string => urls[nummer % urls.length] ?? '';

const toewijzingOf = (antwoord: Antwoord): string => {
  const [eerste] = (antwoord.body ?? []) as unknown as { id?: string }[];
  if (antwoord.status !== 201 || !eerste?.id)
    throw new Error(`Toewijzen gaf ${antwoord.status}: ${JSON.stringify(antwoord.body)}`);
  return eerste.id;
};

/** The offer is full, and of each region one waits; whoever came first stands first. */
export async function prepare(
  { opstelling, tokens }: Wereld,
  aanbod: string,
  hulpvragen: [string, string, string],
  anderen: [string, string],
  nummer: number,
): Promise<Ronde> {
  const [twente, brabant] = tokens;
  const give = async (token: string, hulpvraag: string, wachtlijst: boolean): Promise<Zaak> => {
    const antwoord = await assign(urlOf(opstelling, nummer), token, hulpvraag, aanbod, { wachtlijst });
    return { hulpvraag, id: toewijzingOf(antwoord) };
  };
  const houder = await give(twente, hulpvragen[0], false);
  const eerste = await give(brabant, hulpvragen[1], true);
  return { aanbod, houder, eerste, tweede: await give(twente, hulpvragen[2], true), anderen };
}

export const stap = (url: string, token: string, { hulpvraag, id }: Zaak, wat: string, body: object) =>
  send(`${url}/api/v1/hulpvragen/${hulpvraag}/toewijzingen/${id}/${wat}`, { headers: bearer(token), body });

/** Both coordinators at once, for others than who waits. */
export async function grab(
  { opstelling, tokens, telling }: Wereld,
  ronde: Ronde,
  nummer: number,
): Promise<void> {
  const beide = await Promise.all(
    ronde.anderen.map((hulpvraag, kant) =>
      assign(urlOf(opstelling, nummer + kant), tokens[kant] ?? '', hulpvraag, ronde.aanbod),
    ),
  );
  for (const antwoord of beide) {
    telling.pogingen += 1;
    if (antwoord.status === 201) telling.fouten.tochToegewezen += 1;
    else if (
      antwoord.status !== 409 ||
      !/wacht(en)? al|plaatsen zijn bezet|zojuist vol/.test(reasonOf(antwoord))
    )
      telling.fouten.verliezerZonderReden += 1;
  }
}
