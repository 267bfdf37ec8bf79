// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';
import { tokenFor } from '../support/tokens.js';

const KVK = '69599084';
let nummer = 0;

describe.each(backends().slice(0, 1))('asking for one’s data, with the queue on $naam', (backend) => {
  let flow: Flow;
  let aanbodId: string;

  beforeAll(async () => {
    flow = await startFlow(backend, { LIMIETEN: 'inlogcode-vragen=500/60' });
    aanbodId = await flow.publish({
      ...{ titel: 'Energiescan', soort: 'coaching', themas: ['energie'] },
      ...{ samenvatting: 'Een adviseur kijkt mee.', omschrijving: 'Een adviseur kijkt mee naar energie.' },
      voorwaarden: { gebied: ['NL'], capaciteit: { totaal: 1, bezet: 0 } },
    });
  });

  afterAll(() => flow?.stop());

  const submit = async (
    onderneming: object = {},
    email = `verzoek-${(nummer += 1)}@example.nl`,
  ): Promise<{ id: string; statussleutel: string; email: string }> => {
    const { body } = await flow.call('POST', '/api/v1/hulpvragen', {
      body: {
        tekst: `Wie kijkt mee naar mijn energierekening, vraag ${nummer}?`,
        contact: { naam: 'M. Voorbeeld', email },
        onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', gemeentecode: 'GM0153', ...onderneming },
        toestemming: { delenMetAanbieders: true, onderzoek: false },
      },
    });
    return { ...body, email };
  };
  const pad = (id: string): string => `/api/v1/hulpvragen/${id}`;
  const askOwn = async (id: string, email: string, soort: string): Promise<Antwoord> =>
    flow.call('POST', `${pad(id)}/gegevensverzoeken`, {
      headers: await obtainBewerksleutel(flow, id, email),
      body: { soort },
    });
  const statusOf = async (id: string, sleutel: string): Promise<string> =>
    (await flow.call('GET', pad(id), { sleutel })).body.status as string;

  it('gives whoever proves his mailbox everything that came from there', async () => {
    const { id, email } = await submit();
    const tweede = await submit({}, email);
    const { status, body } = await askOwn(id, email, 'inzage');
    expect([status, body.soort, body.status, body.aantal]).toEqual([201, 'inzage', 'uitgevoerd', 2]);
    expect(body.gegevens.hulpvragen.map((een: { id: string }) => een.id).sort()).toEqual(
      [id, tweede.id].sort(),
    );
    expect(body.gegevens.hulpvragen[0]).toMatchObject({
      contact: { email },
      onderneming: { naam: 'Bakkerij Voorbeeld' },
    });
    expect(
      body.gegevens.hulpvragen[0].logboek.map((een: { omschrijving: string }) => een.omschrijving),
    ).toContain('Hulpvraag ingediend');
  });

  it('erases it for good, ends what was running and gives the place back', async () => {
    const { id, statussleutel, email } = await submit();
    await eventually(async () => expect(await statusOf(id, statussleutel)).toMatch(/gematcht|geen-passend/));
    const { versie } = (await flow.call('GET', pad(id), { token: flow.tokens.twente })).body;
    const keuze = { versie, aanbodIds: [aanbodId], notitie: 'Graag bellen.', redenAfwijking: 'Proef.' };
    const [toewijzing] = (
      await flow.call('POST', `${pad(id)}/toewijzingen`, { token: flow.tokens.twente, body: keuze })
    ).body;
    const gevraagd = await askOwn(id, email, 'wissing');
    expect([gevraagd.status, gevraagd.body.status, gevraagd.body.aantal, gevraagd.body.gegevens]).toEqual([
      ...[202, 'ontvangen', 1, undefined],
    ]);
    await eventually(async () => expect(await statusOf(id, statussleutel)).toBe('gewist'));
    await eventually(async () => {
      const { body } = await flow.call('GET', `/api/v1/toewijzingen/${toewijzing.id}`, {
        token: flow.tokens.aanbieder,
      });
      expect(body).toMatchObject({
        ...{
          status: 'gestopt',
          besluitReden: 'hulpvraag-gewist',
          notitie: null,
          tekst: null,
          contact: null,
        },
      });
    });
    const aanbod = await flow.call('GET', `/api/v1/aanbod/${aanbodId}`, { token: flow.tokens.aanbieder });
    expect(aanbod.body.voorwaarden.capaciteit).toMatchObject({ totaal: 1, bezet: 0 });
    const gezien = (await flow.call('GET', pad(id), { token: flow.tokens.twente })).body;
    expect(gezien).toMatchObject({ status: 'gewist', tekst: null, contact: null, matches: [] });
    const lijst = await flow.call('GET', '/api/v1/hulpvragen?aantal=200', { token: flow.tokens.twente });
    expect(lijst.body.gegevens.find((een: { id: string }) => een.id === id)).toMatchObject({
      status: 'gewist',
      tekst: null,
    });
    // The code that proved the mailbox is gone with the rest; and the mailbox can begin anew.
    const opnieuw = await submit({}, email);
    expect((await askOwn(opnieuw.id, email, 'inzage')).body.aantal).toBe(1);
  });

  it('takes the code from the mail; the status link alone says so, and nobody else finds anything', async () => {
    const { id, statussleutel } = await submit();
    const ask = (opties: object): Promise<Antwoord> =>
      flow.call('POST', `${pad(id)}/gegevensverzoeken`, { body: { soort: 'wissing' }, ...opties });
    expect((await ask({ sleutel: statussleutel })).body).toMatchObject({
      ...{ status: 403, type: 'urn:schakel:probleem:bewerksleutel-nodig' },
    });
    for (const opties of [
      {},
      { headers: { Bewerksleutel: 'x'.repeat(43) } },
      { token: flow.tokens.ondernemer },
    ])
      expect((await ask(opties)).status).toBe(404);
    expect(await statusOf(id, statussleutel)).not.toBe('gewist');
  });

  it('is for an ondernemer about his own onderneming, without naming anybody', async () => {
    const { id, statussleutel } = await submit({ kvkNummer: KVK });
    const token = await tokenFor('ondernemer', { kvkNummer: KVK });
    const ask = (body: object): Promise<Antwoord> =>
      flow.call('POST', '/api/v1/gegevensverzoeken', { token, body });
    expect((await ask({ soort: 'inzage', kvkNummer: KVK })).status).toBe(400);
    const inzage = await ask({ soort: 'inzage' });
    expect(inzage.status).toBe(201);
    expect(inzage.body.gegevens.hulpvragen.map((een: { id: string }) => een.id)).toContain(id);
    const wissing = await ask({ soort: 'wissing' });
    const location = wissing.headers.get('location') ?? '';
    expect([wissing.status, location]).toEqual([202, `/api/v1/gegevensverzoeken/${wissing.body.id}`]);
    await eventually(async () => {
      expect((await flow.call('GET', location, { token })).body).toMatchObject({
        status: 'uitgevoerd',
        betrokkeneId: null,
      });
    });
    expect(await statusOf(id, statussleutel)).toBe('gewist');
    expect((await flow.call('GET', location, { token: flow.tokens.twente })).status).toBe(404);
    expect((await flow.call('GET', location, { token: flow.tokens.beheerder })).status).toBe(200);
  });

  it('is for a coordinator about whoever asks, in the own region only', async () => {
    const { id, email } = await submit();
    const ask = (token: string, body: object): Promise<Antwoord> =>
      flow.call('POST', '/api/v1/gegevensverzoeken', { token, body: { soort: 'inzage', ...body } });
    const eigen = await ask(flow.tokens.twente, { email });
    expect([eigen.status, eigen.body.aantal, eigen.body.gegevens.hulpvragen[0].id]).toEqual([201, 1, id]);
    expect((await ask(flow.tokens.brabant, { email })).body).toMatchObject({
      aantal: 0,
      gegevens: { hulpvragen: [] },
    });
    const fout = await ask(flow.tokens.twente, {});
    expect([fout.status, fout.body.redenen[0].melding]).toEqual([
      ...[400, 'Geef het e-mailadres of het KVK-nummer, en niet allebei.'],
    ]);
    const lijst = await flow.call('GET', '/api/v1/gegevensverzoeken', { token: flow.tokens.twente });
    expect(lijst.body.gegevens[0]).toMatchObject({
      id: eigen.body.id,
      soort: 'inzage',
      regio: 'TWE',
      aantal: 1,
    });
    expect(JSON.stringify(lijst.body)).not.toContain(email);
    for (const wie of ['aanbieder', 'analist', 'ondernemer'] as const)
      expect((await flow.call('GET', '/api/v1/gegevensverzoeken', { token: flow.tokens[wie] })).status).toBe(
        403,
      );
  });

  it('shows a beheerder the rounds of retention, and nobody else', async () => {
    await eventually(async () => {
      const { body } = await flow.call('GET', '/api/v1/bewaarrondes', { token: flow.tokens.beheerder });
      expect(body.gegevens[0]).toMatchObject({ datum: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
      expect(body.gegevens[0].uitkomsten.map(({ code }: { code: string }) => code)).toContain('hulpvraag');
    });
    expect((await flow.call('GET', '/api/v1/bewaarrondes', { token: flow.tokens.twente })).status).toBe(403);
  });
});
