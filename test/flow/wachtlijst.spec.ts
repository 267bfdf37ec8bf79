// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';

const aanbod = {
  titel: 'Energiescan met een plaats',
  samenvatting: 'Een adviseur kijkt waar u gas en stroom kunt besparen.',
  omschrijving: 'De adviseur meet het verbruik en maakt een plan om uw energierekening te verlagen.',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['NL'], capaciteit: { totaal: 1, periode: 'maand' } },
};
const vraag = {
  tekst: 'Mijn gasrekening is verdubbeld. Wie kijkt mee hoe ik energie kan besparen?',
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};

interface Zaak {
  id: string;
  sleutel: string;
  email: string;
  headers: Record<string, string>;
}

describe.each(backends())('a place that comes free, on $naam', (backend) => {
  let flow: Flow;
  let aanbodId: string;
  let nummer = 0;

  beforeAll(async () => {
    flow = await startFlow(backend);
    aanbodId = await flow.publish(aanbod);
  });
  afterAll(() => flow?.stop());

  const read = async ({ id, sleutel }: Zaak): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel })).body;
  const submit = async (): Promise<Zaak> => {
    const email = `wacht-${(nummer += 1)}@example.nl`;
    const onderneming = { naam: `Bakkerij ${nummer}`, sbi: '1071', plaats: 'Enschede' };
    const { status, body } = await flow.call('POST', '/api/v1/hulpvragen', {
      body: { ...vraag, contact: { naam: 'M. Voorbeeld', email }, onderneming },
    });
    expect(status).toBe(201);
    const zaak = { id: body.id, sleutel: body.statussleutel, email, headers: {} };
    await eventually(async () => expect((await read(zaak)).status).not.toBe('ingediend'));
    return { ...zaak, headers: await obtainBewerksleutel(flow, zaak.id, email) };
  };
  const assign = ({ id }: Zaak, anders: object = {}): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/hulpvragen/${id}/toewijzingen`, {
      token: flow.tokens.twente,
      body: { versie: 1, aanbodIds: [aanbodId], redenAfwijking: 'Proef.', ...anders },
    });
  const eerste = async (zaak: Zaak): Promise<Antwoord['body']> => (await read(zaak)).toewijzingen[0];
  const wachtenden = async (token?: string): Promise<number | null> =>
    (await flow.call('GET', `/api/v1/aanbod/${aanbodId}`, token === undefined ? {} : { token })).body
      .wachtenden;

  it('is offered to who waits longest by mail, and is his when he says yes', async () => {
    const [houder, een, twee, drie] = [await submit(), await submit(), await submit(), await submit()];
    const [gegeven] = (await assign(houder)).body;
    expect(gegeven.status).toBe('aangeboden');
    for (const zaak of [een, twee])
      expect((await assign(zaak, { wachtlijst: true })).body).toMatchObject([{ status: 'wachtlijst' }]);
    expect((await eerste(twee)).wachtplek).toEqual({ positie: 2, wachtenden: 2 });
    const { body } = await flow.call('GET', `/api/v1/toewijzingen?status=wachtlijst`, {
      token: flow.tokens.twente,
    });
    expect(body.gegevens).toMatchObject([
      { wachtplek: { positie: 1, wachtenden: 2 } },
      { wachtplek: { positie: 2 } },
    ]);
    expect(await Promise.all([wachtenden(flow.tokens.aanbieder), wachtenden()])).toEqual([2, null]);

    const geweigerd = await assign(drie);
    expect([geweigerd.status, JSON.stringify(geweigerd.body.redenen)]).toEqual([
      409,
      expect.stringContaining('er wachten al 2 ondernemers'),
    ]);

    const weigering = await flow.call('POST', `/api/v1/toewijzingen/${gegeven.id}/weigering`, {
      token: flow.tokens.aanbieder,
      body: { versie: 1, reden: 'niet-passend' },
    });
    expect(weigering.status).toBe(200);
    const mail = await eventually(async () => {
      const gevonden = (await flow.mail.read(een.email)).find(({ onderwerp }) =>
        /plaats vrij/.test(onderwerp),
      );
      expect(gevonden).toBeDefined();
      return gevonden;
    });
    expect(mail?.tekst).toContain('volgende op de wachtlijst');
    const gevraagd = await eerste(een);
    expect(gevraagd).toMatchObject({ status: 'wacht-op-toestemming', wachtplek: null });
    expect((await eerste(twee)).wachtplek).toEqual({ positie: 1, wachtenden: 1 });

    const ja = await flow.call(
      'POST',
      `/api/v1/hulpvragen/${een.id}/toewijzingen/${gevraagd.id}/toestemming`,
      {
        headers: een.headers,
        body: { versie: gevraagd.versie },
      },
    );
    expect(ja.body.toewijzingen).toMatchObject([{ status: 'aangeboden' }]);
    const gezien = await flow.call('GET', `/api/v1/toewijzingen/${gevraagd.id}`, {
      token: flow.tokens.aanbieder,
    });
    expect(gezien.body).toMatchObject({ status: 'aangeboden', tekst: vraag.tekst });
    const plaatsen = await flow.call('GET', `/api/v1/aanbod/${aanbodId}`);
    expect(plaatsen.body.voorwaarden.capaciteit).toMatchObject({ totaal: 1, bezet: 1, periode: 'maand' });

    const { versie } = await read(twee);
    const weg = await flow.call('POST', `/api/v1/hulpvragen/${twee.id}/intrekking`, {
      headers: twee.headers,
      body: { versie, reden: 'niet-meer-nodig' },
    });
    expect(weg.status).toBeLessThan(300);
    await eventually(async () => expect(await wachtenden(flow.tokens.aanbieder)).toBe(0));
  });
});
