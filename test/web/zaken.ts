// SPDX-License-Identifier: EUPL-1.2
// Hulpvragen in every state, made over HTTP by the people who bring them there.
import { eventually } from '../support/eventually.js';
import type { Antwoord } from '../support/flow.js';
import type { Webwereld } from './browser.js';

const VRAAG = {
  tekst: 'Mijn gasrekening is verdubbeld. Wie kijkt mee hoe ik energie kan besparen met mijn bakovens?',
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', plaats: 'Enschede' },
  toestemming: { delenMetAanbieders: false, onderzoek: false },
};
const SCAN = {
  ...{ titel: 'Energiescan voor bakkers', samenvatting: 'Een adviseur kijkt waar u kunt besparen.' },
  omschrijving:
    'De adviseur meet het verbruik van ovens en maakt een plan om uw energierekening te verlagen.',
  ...{ soort: 'coaching', themas: ['energie'], voorwaarden: { gebied: ['NL'] } },
  prijs: {
    soort: 'eigen-bijdrage',
    centen: 7550,
    eenheid: 'uur',
    toelichting: 'Het eerste gesprek is gratis.',
  },
  wachttijd: { dagen: 12 },
  adviseur: 'Team energie',
};

export interface Zaak {
  id: string;
  kenmerk: string;
  sleutel: string;
  email: string;
  /** The address of the mail. */
  link: string;
}

/** People around one hulpvraag. */
export interface Zaken {
  aanbodId: string;
  /** Sends one in and waits until it was matched. `anders` is laid over the usual one. */
  submit(anders?: object, opties?: { token?: string; wacht?: boolean }): Promise<Zaak>;
  read(zaak: Zaak): Promise<Antwoord['body']>;
  seen(zaak: Zaak, stap: string): Promise<Antwoord['body']>;
  /** By the coordinator; answers the id of the toewijzing. */
  assign(zaak: Zaak, keuze?: object): Promise<string>;
  /** By the provider. */
  provide(toewijzingId: string, ...wat: string[]): Promise<void>;
  coordinator(methode: string, pad: string, body: object): Promise<Antwoord['body']>;
}

export async function startZaken({ call, tokenFor, url }: Webwereld): Promise<Zaken> {
  const gevonden = (await call('GET', '/api/v1/organisaties?soort=aanbieder&zoek=RVO')).body;
  const organisatieId = gevonden.gegevens.find(({ naam }: { naam: string }) => naam === 'RVO').id;
  const tokens = {
    beheerder: await tokenFor('beheerder'),
    coordinator: await tokenFor('coordinator-twente'),
    aanbieder: await tokenFor('aanbieder-rvo', { organisatieId }),
  };
  const must = async (
    methode: string,
    pad: string,
    token: string,
    body: object,
  ): Promise<Antwoord['body']> => {
    const antwoord = await call(methode, `/api/v1/${pad}`, { token, body });
    expect([antwoord.body?.redenen, antwoord.status < 300]).toEqual([undefined, true]);
    return antwoord.body;
  };
  const { id: aanbodId, versie } = await must('POST', 'aanbod', tokens.beheerder, {
    ...SCAN,
    aanbiederId: organisatieId,
  });
  await must('POST', `aanbod/${aanbodId}/publicatie`, tokens.beheerder, { versie });
  let nummer = 0;
  const read: Zaken['read'] = async ({ id, sleutel }) =>
    (await call('GET', `/api/v1/hulpvragen/${id}`, { sleutel })).body;
  const seen: Zaken['seen'] = (zaak, stap) =>
    eventually(async () => {
      const body = await read(zaak);
      expect(body.stap).toBe(stap);
      return body;
    });
  return {
    aanbodId,
    ...{ read, seen },
    submit: async (anders = {}, { token = tokens.coordinator, wacht = true } = {}) => {
      // By somebody who is signed in: the same text from one machine again and again looks like spam.
      const email = `web-${(nummer += 1)}-${Date.now()}@example.nl`;
      const body = { ...VRAAG, contact: { naam: 'M. Voorbeeld', email }, ...anders };
      const antwoord = await call('POST', '/api/v1/hulpvragen', { body, token });
      expect([antwoord.status, antwoord.body.redenen]).toEqual([201, undefined]);
      const { id, kenmerk, statussleutel: sleutel } = antwoord.body;
      const zaak = {
        ...{ id, kenmerk, sleutel, email },
        link: `${url}/hulpvraag#id=${id}&sleutel=${sleutel}`,
      };
      if (wacht) await eventually(async () => expect((await read(zaak)).stap).not.toBe('matchen'));
      return zaak;
    },
    assign: async (zaak, keuze = {}) => {
      const { versie: nu } = await read(zaak);
      const [toewijzing] = await must('POST', `hulpvragen/${zaak.id}/toewijzingen`, tokens.coordinator, {
        ...{ versie: nu, aanbodIds: [aanbodId], redenAfwijking: 'Proef.' },
        ...keuze,
      });
      return toewijzing.id;
    },
    provide: async (id, ...wat) => {
      for (const handeling of wat) {
        const pad = `/api/v1/toewijzingen/${id}`;
        const { versie: nu } = (await call('GET', pad, { token: tokens.aanbieder })).body;
        await must('POST', `toewijzingen/${id}/${handeling}`, tokens.aanbieder, { versie: nu });
      }
    },
    coordinator: (methode, pad, body) => must(methode, pad, tokens.coordinator, body),
  };
}
