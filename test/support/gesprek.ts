// SPDX-License-Identifier: EUPL-1.2
import { eventually } from './eventually.js';
import type { Antwoord, Flow } from './flow.js';
import { obtainBewerksleutel } from './inlogcode.js';

/** A hulpvraag that was assigned to the provider of the flow, with the consent of who asked. */
export interface Dossier {
  id: string;
  email: string;
  statussleutel: string;
  toewijzingId: string;
  /** Of whoever typed the code from the mail. */
  bewerksleutel: { Bewerksleutel: string };
}

let nummer = 0;

/** Submits it, waits until it was matched, assigns it and proves the mailbox. */
export async function openDossier(flow: Flow, aanbodId: string): Promise<Dossier> {
  nummer += 1;
  const email = `gesprek-${nummer}@example.nl`;
  const { body } = await flow.call('POST', '/api/v1/hulpvragen', {
    body: {
      tekst: `Wie kijkt mee naar mijn energierekening, gesprek ${nummer}?`,
      contact: { naam: 'M. Voorbeeld', email },
      onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', gemeentecode: 'GM0153' },
      toestemming: { delenMetAanbieders: true, onderzoek: false },
    },
  });
  const { id, statussleutel } = body as { id: string; statussleutel: string };
  const pad = `/api/v1/hulpvragen/${id}`;
  const versie = await eventually(
    async () => {
      const gelezen = (await flow.call('GET', pad, { token: flow.tokens.twente })).body;
      if (gelezen.status === 'ingediend') throw new Error('Nog niet gematcht.');
      return gelezen.versie as number;
    },
    { binnenMs: 30_000 },
  );
  const keuze = { versie, aanbodIds: [aanbodId], redenAfwijking: 'Proef.' };
  const toegewezen = await flow.call('POST', `${pad}/toewijzingen`, {
    token: flow.tokens.twente,
    body: keuze,
  });
  if (toegewezen.status !== 201) throw new Error(JSON.stringify(toegewezen.body));
  const bewerksleutel = await obtainBewerksleutel(flow, id, email);
  return { id, email, statussleutel, toewijzingId: toegewezen.body[0].id, bewerksleutel };
}

/** What a file is sent with, besides who sends it. */
export interface Zending {
  type?: string;
  naam?: string;
  headers?: Record<string, string>;
  query?: string;
}

/** Adds a file, as a browser would. */
export async function upload(
  flow: Flow,
  hulpvraagId: string,
  inhoud: Buffer,
  { type = 'application/pdf', naam = 'offerte.pdf', headers = {}, query = '' }: Zending,
): Promise<Antwoord> {
  const antwoord = await fetch(`${flow.api.url}/api/v1/hulpvragen/${hulpvraagId}/bijlagen${query}`, {
    method: 'POST',
    headers: { 'Content-Type': type, Bestandsnaam: encodeURIComponent(naam), ...headers },
    body: new Uint8Array(inhoud),
  });
  return { status: antwoord.status, body: await antwoord.json(), headers: antwoord.headers };
}

/** The file itself, with the headers that it came with. */
export async function download(
  flow: Flow,
  hulpvraagId: string,
  bijlageId: string,
  headers: Record<string, string>,
): Promise<{ status: number; inhoud: Buffer; headers: Headers }> {
  const pad = `${flow.api.url}/api/v1/hulpvragen/${hulpvraagId}/bijlagen/${bijlageId}/inhoud`;
  const antwoord = await fetch(pad, { headers });
  return {
    status: antwoord.status,
    inhoud: Buffer.from(await antwoord.arrayBuffer()),
    headers: antwoord.headers,
  };
}

export const bearer = (token: string): Record<string, string> => ({ Authorization: `Bearer ${token}` });
