// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { eventually } from './eventually.js';
import type { Antwoord, Flow } from './flow.js';
import { obtainBewerksleutel } from './inlogcode.js';

export const TEKST = 'Wie kijkt mee hoe ik energie kan besparen met mijn bakovens?';
export const NOTITIE = 'Het bedrijf verhuist naar Tilburg.';
export const VOORAF = { delenMetAanbieders: true, onderzoek: false };
export const ZONDER = { delenMetAanbieders: false, onderzoek: false };
export const SCAN = {
  titel: 'Energiescan voor bakkers',
  omschrijving: 'De adviseur meet het verbruik van ovens en koeling om uw energierekening te verlagen.',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['NL'], capaciteit: { totaal: 5, bezet: 0 } },
};

export interface Zaak {
  id: string;
  sleutel: string;
  email: string;
}

export type Body = Antwoord['body'];

let nummer = 0;

/** Somebody who asks for help in Enschede, and the people through whose hands it goes. */
export class Overdragers {
  constructor(readonly flow: Flow) {}

  async submit(toestemming = VOORAF): Promise<Zaak> {
    nummer += 1;
    const email = `overdracht-${nummer}@example.nl`;
    const { status, body } = await this.flow.call('POST', '/api/v1/hulpvragen', {
      body: {
        ...{ tekst: TEKST, toestemming, contact: { naam: 'M. Voorbeeld', email } },
        onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 6, plaats: 'Enschede' },
      },
    });
    expect([status, body.redenen]).toEqual([201, undefined]);
    const zaak = { id: body.id, sleutel: body.statussleutel, email };
    await this.seen(zaak, 'gematcht');
    return zaak;
  }

  async read({ id, sleutel }: Zaak): Promise<Body> {
    return (await this.flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel })).body;
  }

  seen(zaak: Zaak, status: string, stap?: string): Promise<Body> {
    return eventually(async () => {
      const body = await this.read(zaak);
      expect([body.status, stap && body.stap]).toEqual([status, stap]);
      return body;
    });
  }

  post(token: string, pad: string, body: object): Promise<Antwoord> {
    return this.flow.call('POST', `/api/v1/${pad}`, { token, body });
  }

  get(token: string, pad: string): Promise<Antwoord> {
    return this.flow.call('GET', `/api/v1/${pad}`, { token });
  }

  async assign(zaak: Zaak, aanbodId: string, token: string): Promise<Antwoord> {
    const { versie } = await this.read(zaak);
    const keuze = { versie, aanbodIds: [aanbodId], redenAfwijking: 'Proef.' };
    return this.post(token, `hulpvragen/${zaak.id}/toewijzingen`, keuze);
  }

  /** As the coordinator of Twente unless another is given. */
  async tryHandOver(zaak: Zaak, naar: object, token = this.flow.tokens.twente): Promise<Antwoord> {
    const { versie } = await this.read(zaak);
    return this.post(token, `hulpvragen/${zaak.id}/overdrachten`, { versie, notitie: NOTITIE, ...naar });
  }

  async handOver(zaak: Zaak, naar: object): Promise<string> {
    const { status, body } = await this.tryHandOver(zaak, naar);
    expect([status, body.redenen]).toEqual([201, undefined]);
    return body.id;
  }

  async decide(token: string, id: string, wat: string, body: object = {}): Promise<Antwoord> {
    const { versie } = (await this.get(token, `overdrachten/${id}`)).body;
    return this.post(token, `overdrachten/${id}/${wat}`, { versie: versie ?? 1, ...body });
  }

  /** By the entrepreneur, with a code from the mail. */
  async answer(zaak: Zaak, wat: string, body: object): Promise<Antwoord> {
    const headers = await obtainBewerksleutel(this.flow, zaak.id, zaak.email);
    const { overdrachten } = await this.read(zaak);
    const { id, versie } = overdrachten.at(-1);
    const pad = `/api/v1/hulpvragen/${zaak.id}/overdrachten/${id}/${wat}`;
    return this.flow.call('POST', pad, { headers, body: { versie, ...body } });
  }

  /** As superuser. */
  rows(tekst: string, id: string): Promise<Record<string, unknown>[]> {
    return withClient(this.flow.beheerUrl, async (client) => (await client.query(tekst, [id])).rows);
  }

  async subjects(adres: string): Promise<string[]> {
    return (await this.flow.mail.read(adres)).map(({ onderwerp }) => onderwerp);
  }
}
