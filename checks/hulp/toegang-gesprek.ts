// SPDX-License-Identifier: EUPL-1.2
import { bearer, send } from './http.js';
import type { Doel, Eigenaar, Kanarie, Wie } from './toegang-wereld.js';

/** What is said and written about one hulpvraag: ids that a path can point at besides the hulpvraag. */
export interface Gespreksdelen {
  /** One that its author may take back. */
  berichtId: string;
  /** One that everybody who takes part may open. */
  bijlageId: string;
}

/** As the coordinator: to all, in the thread with the provider, and for colleagues only; each with a word of its own. */
export async function addGesprek(
  url: string,
  token: string,
  nr: number,
  { hulpvraagId, toewijzingId }: { hulpvraagId: string; toewijzingId: string },
): Promise<Gespreksdelen> {
  const pad = `${url}/api/v1/hulpvragen/${hulpvraagId}`;
  const post = async (deel: string, body: object): Promise<string> => {
    const antwoord = await send(`${pad}/${deel}`, { methode: 'POST', body, headers: bearer(token) });
    return idOf(deel, antwoord.status, antwoord.body);
  };
  const upload = async (woord: string): Promise<string> => {
    const antwoord = await fetch(`${pad}/bijlagen`, {
      method: 'POST',
      headers: { ...bearer(token), 'Content-Type': 'text/plain', Bestandsnaam: `${woord}.txt` },
      body: `Hier staat ${woord}.`,
    });
    return idOf('bijlagen', antwoord.status, await antwoord.json());
  };
  const bijlageId = await upload(`kanarie-bijlage-${nr}`);
  await post('berichten', { tekst: `kanarie-gesprek-${nr}` });
  await post('berichten', { tekst: `kanarie-draad-${nr}`, toewijzingId, bijlageIds: [bijlageId] });
  const notitiebijlage = await upload(`kanarie-dossierstuk-${nr}`);
  await post('notities', { tekst: `kanarie-intern-${nr}`, bijlageIds: [notitiebijlage] });
  const berichtId = await post('berichten', { tekst: 'Dit trek ik weer in.', toewijzingId });
  return { berichtId, bijlageId };
}

function idOf(wat: string, status: number, body: unknown): string {
  if (status === 201) return (body as { id: string }).id;
  throw new Error(`POST ${wat}: ${status} ${JSON.stringify(body)}`);
}

type Van = Required<Omit<Eigenaar, 'conceptId'>> & { toestemming: boolean };

/** Who may meet those words. Nobody but the region reads its notes, and no machine reads any of it. */
export function gesprekKanaries(nr: number, van: Van): Kanarie[] {
  const coordinator = (wie: Wie): boolean => wie.rol === 'coordinator' && wie.regio === van.regio;
  const ondernemer = (wie: Wie): boolean =>
    (wie.rol === 'ondernemer' && wie.kvkNummer === van.kvkNummer) ||
    (wie.hulpvraagId !== undefined && wie.hulpvraagId === van.hulpvraagId);
  const aanbieder = (wie: Wie): boolean =>
    van.toestemming && wie.rol === 'aanbieder' && wie.organisatieId === van.organisatieId;
  const samen = (wie: Wie): boolean => coordinator(wie) || ondernemer(wie);
  const draad = (wie: Wie): boolean => samen(wie) || aanbieder(wie);
  const kanarie = (woord: string, mag: (wie: Wie) => boolean): Kanarie => ({
    ...{ tekst: `kanarie-${woord}-${nr}`, magZien: mag, magRij: mag },
  });
  return [
    kanarie('gesprek', samen),
    kanarie('draad', draad),
    kanarie('bijlage', draad),
    kanarie('intern', coordinator),
    kanarie('dossierstuk', coordinator),
  ];
}

/** And the hand-over of it. */
export type Doeldelen = Partial<Gespreksdelen> & {
  overdrachtId?: string;
  antwoordId?: string;
  postbijlageId?: string;
  /** Of a programme. */
  jaar?: string;
  deskundigeId?: string;
  verzoekId?: string;
  bewijsId?: string;
  /** Of what was achieved or declared: under which agreement. */
  afspraakId?: string;
  prestatieId?: string;
};

/** What stands at a parameter of this name, of this hulpvraag. */
export const deelOf = (naam: string, { delen }: Doel): string | undefined => delen?.[naam as keyof Doeldelen];
