// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';

const energiescan = {
  titel: 'Energiescan voor bakkers',
  samenvatting: 'Een adviseur kijkt waar u gas en stroom kunt besparen.',
  omschrijving:
    'De adviseur meet het verbruik van ovens en koeling en maakt een plan om uw energierekening te verlagen.',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['REGIO:TWE'], capaciteit: { totaal: 1, bezet: 0 } },
};
const lening = {
  titel: 'Lening voor zuinige ovens',
  samenvatting: 'Leen tegen lage rente voor een zuinige oven.',
  omschrijving: 'Met deze lening vervangt u oude ovens door zuinige en verlaagt u uw gasverbruik.',
  soort: 'lening',
  themas: ['energie', 'financiering'],
  voorwaarden: { gebied: ['NL'], minOmzet: 100_000 },
};
const hulpvraag = {
  tekst: 'Mijn gasrekening is verdubbeld en de bakovens zijn oud. Wie kijkt mee hoe ik energie kan besparen?',
  contact: { naam: 'M. Voorbeeld', email: 'bakker@example.nl', telefoon: '0612345678' },
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 6, plaats: 'Enschede' },
  toestemming: { delenMetAanbieders: true, onderzoek: true },
};

describe.each(backends())('a hulpvraag, from asking to acceptance, on $naam', (backend) => {
  let flow: Flow;
  let scanId: string;
  let leningId: string;

  beforeAll(async () => {
    flow = await startFlow(backend, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    scanId = await flow.publish(energiescan);
    leningId = await flow.publish(lening);
  });

  afterAll(() => flow?.stop());

  const submit = async (
    anders: object = {},
  ): Promise<{ id: string; statussleutel: string; kenmerk: string }> => {
    const { status, body } = await flow.call('POST', '/api/v1/hulpvragen', {
      body: { ...hulpvraag, ...anders },
    });
    expect([status, body.redenen]).toEqual([201, undefined]);
    return body;
  };
  const seen = (id: string, sleutel: string, status = 'gematcht'): Promise<Antwoord['body']> =>
    eventually(async () => {
      const { body } = await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel });
      expect(body.status).toBe(status);
      return body;
    });
  const assign = async (id: string, body: object): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/hulpvragen/${id}/toewijzingen`, { token: flow.tokens.twente, body });

  it('is matched with what is published, assigned, and accepted by the provider', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const ingediend = await flow.call('POST', '/api/v1/hulpvragen', { body: hulpvraag, headers });
    expect(ingediend.status).toBe(201);
    expect(ingediend.body.kenmerk).toMatch(/^HV-\d{4}-\d{5}$/);
    expect(ingediend.headers.get('location')).toBe(`/api/v1/hulpvragen/${ingediend.body.id}`);
    expect((await flow.call('POST', '/api/v1/hulpvragen', { body: hulpvraag, headers })).body).toEqual(
      ingediend.body,
    );
    const anders = await flow.call('POST', '/api/v1/hulpvragen', {
      body: { ...hulpvraag, tekst: 'iets anders' },
      headers,
    });
    expect(anders.status).toBe(422);

    const { id, statussleutel } = ingediend.body;
    const gezien = await seen(id, statussleutel);
    expect(gezien.regio).toBe('TWE');
    const lijst = gezien.matches.map((match: { aanbodId: string; oordeel: string }) => [
      match.aanbodId,
      match.oordeel,
    ]);
    expect(lijst).toEqual([
      [scanId, 'ja'],
      [leningId, 'onbekend'],
    ]);
    expect(gezien.matches[0].redenen.length).toBeGreaterThanOrEqual(2);
    expect(gezien.vraag.feit).toBe('omzet');

    const toegewezen = await assign(id, {
      versie: gezien.versie,
      aanbodIds: [scanId],
      notitie: 'Graag deze week bellen.',
    });
    expect(toegewezen.status).toBe(201);
    const inbak = await flow.call('GET', '/api/v1/toewijzingen', { token: flow.tokens.aanbieder });
    expect(inbak.body.gegevens).toHaveLength(1);
    const [toewijzing] = inbak.body.gegevens;
    expect(toewijzing).toMatchObject({
      notitie: 'Graag deze week bellen.',
      tekst: hulpvraag.tekst,
      contact: null,
    });
    const akkoord = await flow.call('POST', `/api/v1/toewijzingen/${toewijzing.id}/acceptatie`, {
      token: flow.tokens.aanbieder,
      body: { versie: toewijzing.versie },
    });
    expect(akkoord.body).toMatchObject({ status: 'geaccepteerd', contact: { email: 'bakker@example.nl' } });
    expect((await seen(id, statussleutel, 'in-behandeling')).aanZet).toBe('aanbieder');
    const vol = await flow.call('GET', `/api/v1/aanbod/${scanId}`);
    expect(vol.body.voorwaarden.capaciteit).toMatchObject({ totaal: 1, bezet: 1 });

    const mails = await eventually(async () => {
      const gevonden = await flow.mail.read('bakker@example.nl');
      expect(gevonden).toHaveLength(2);
      return gevonden;
    });
    expect(mails.map(({ onderwerp }) => onderwerp.replace(/HV-[\d-]+/, 'HV'))).toEqual([
      'Energiehuis Voorbeeld gaat u helpen (HV)',
      'Wij hebben uw hulpvraag ontvangen (HV)',
    ]);
    for (const { tekst } of mails) expect(tekst).toContain(`#id=${id}&sleutel=${statussleutel}`);
  });

  it('that comes after the last place was taken does not see that offer, and is told why on request', async () => {
    const { id, statussleutel } = await submit();
    const gezien = await seen(id, statussleutel);
    expect(gezien.matches.map(({ aanbodId }: { aanbodId: string }) => aanbodId)).toEqual([leningId]);
    const waarom = await flow.call('GET', `/api/v1/hulpvragen/${id}/beoordelingen/${scanId}`, {
      sleutel: statussleutel,
    });
    expect(waarom.body.oordeel).toBe('nee');
    expect(waarom.body.redenen.join(' ')).toMatch(/plaatsen zijn bezet/);
    const toch = await assign(id, { versie: gezien.versie, aanbodIds: [scanId, leningId] });
    expect([toch.status, toch.body.redenen[0].pad]).toEqual([409, 'aanbodIds[0]']);
  });

  it('is hidden from every other region, provider and role', async () => {
    const { id } = await submit();
    const pad = `/api/v1/hulpvragen/${id}`;
    expect((await flow.call('GET', pad)).status).toBe(404);
    expect((await flow.call('GET', pad, { sleutel: 'x'.repeat(43) })).status).toBe(404);
    for (const wie of ['brabant', 'aanbieder', 'ondernemer', 'analist', 'beheerder'] as const)
      expect([wie, (await flow.call('GET', pad, { token: flow.tokens[wie] })).status]).toEqual([wie, 404]);
    expect((await flow.call('GET', pad, { token: flow.tokens.twente })).status).toBe(200);
    const elders = await flow.call('GET', '/api/v1/hulpvragen', { token: flow.tokens.brabant });
    expect(elders.body.gegevens).toEqual([]);
  });

  it('shows a provider nothing without the consent of the entrepreneur, and who asks once it accepted', async () => {
    const { id, statussleutel } = await submit({
      toestemming: { delenMetAanbieders: false, onderzoek: false },
    });
    const { versie } = (await seen(id, statussleutel)) as { versie: number };
    const [toewijzing] = (await assign(id, { versie, aanbodIds: [leningId] })).body;
    const pad = `/api/v1/toewijzingen/${toewijzing.id}`;
    const gezien = (): Promise<Antwoord> => flow.call('GET', pad, { token: flow.tokens.aanbieder });
    expect(toewijzing.status).toBe('wacht-op-toestemming');
    expect((await gezien()).status).toBe(404);
    expect((await seen(id, statussleutel, 'wacht-op-ondernemer')).aanZet).toBe('ondernemer');
    const keuze = `/api/v1/hulpvragen/${id}/toewijzingen/${toewijzing.id}`;
    const body = { versie: toewijzing.versie };
    expect((await flow.call('POST', `${keuze}/toestemming`, { sleutel: statussleutel, body })).status).toBe(
      403,
    );
    const headers = await obtainBewerksleutel(flow, id, hulpvraag.contact.email);
    expect((await flow.call('POST', `${keuze}/toestemming`, { headers, body })).status).toBe(200);
    const { body: aangeboden } = await gezien();
    expect(aangeboden).toMatchObject({
      status: 'aangeboden',
      contact: null,
      tekst: hulpvraag.tekst,
      regio: 'TWE',
    });
    expect((await flow.call('GET', pad, { token: flow.tokens.andereAanbieder })).status).toBe(404);
    const akkoord = { token: flow.tokens.aanbieder, body: { versie: aangeboden.versie } };
    expect((await flow.call('POST', `${pad}/acceptatie`, akkoord)).body.contact.naam).toBe('M. Voorbeeld');
    const weg = { headers, body: { versie: (aangeboden.versie as number) + 1 } };
    expect((await flow.call('POST', `${keuze}/toestemming-intrekking`, weg)).status).toBe(200);
    expect((await gezien()).body).toMatchObject({
      status: 'gestopt',
      contact: null,
      tekst: null,
      ondernemingNaam: null,
    });
  });

  it('gives its place back when the provider refuses, the coordinator undoes or the entrepreneur withdraws', async () => {
    const cursusId = await flow.publish({
      ...energiescan,
      titel: 'Cursus besparen',
      soort: 'workshop',
      voorwaarden: { gebied: ['NL'], capaciteit: { totaal: 1, bezet: 0 } },
    });
    const bezet = async (): Promise<number> =>
      (await flow.call('GET', `/api/v1/aanbod/${cursusId}`)).body.voorwaarden.capaciteit.bezet;
    const { id, statussleutel } = await submit();
    let { versie } = (await seen(id, statussleutel)) as { versie: number };
    const neem = async (): Promise<{ id: string; versie: number }> => {
      const antwoord = await assign(id, {
        versie,
        aanbodIds: [cursusId],
        redenAfwijking: 'Liever een cursus.',
      });
      expect([antwoord.status, antwoord.body.redenen]).toEqual([201, undefined]);
      expect(await bezet()).toBe(1);
      versie += 1;
      return antwoord.body[0];
    };
    const eerste = await neem();
    const weiger = { token: flow.tokens.aanbieder, body: { versie: eerste.versie, reden: 'anders' } };
    expect((await flow.call('POST', `/api/v1/toewijzingen/${eerste.id}/weigering`, weiger)).status).toBe(400);
    Object.assign(weiger.body, { toelichting: 'De docent is ziek.' });
    expect((await flow.call('POST', `/api/v1/toewijzingen/${eerste.id}/weigering`, weiger)).body.status).toBe(
      'geweigerd',
    );
    expect(await bezet()).toBe(0);
    await seen(id, statussleutel, 'gematcht');
    const tweede = await neem();
    const terug = { token: flow.tokens.twente, body: { versie: tweede.versie } };
    expect((await flow.call('POST', `/api/v1/toewijzingen/${tweede.id}/intrekking`, terug)).body.status).toBe(
      'gestopt',
    );
    expect((await flow.call('POST', `/api/v1/toewijzingen/${tweede.id}/intrekking`, terug)).status).toBe(409);
    expect(await bezet()).toBe(0);
    await neem();
    await flow.call('POST', `/api/v1/hulpvragen/${id}/intrekking`, {
      headers: await obtainBewerksleutel(flow, id, hulpvraag.contact.email),
      body: { versie, reden: 'niet-meer-nodig' },
    });
    await eventually(async () => expect(await bezet()).toBe(0));
    expect((await seen(id, statussleutel, 'ingetrokken')).aanZet).toBe('niemand');
  });

  it('tells the second coordinator who was first', async () => {
    const { id, statussleutel } = await submit();
    const { versie } = (await seen(id, statussleutel)) as { versie: number };
    const keuze = { versie, aanbodIds: [leningId], redenAfwijking: 'Proef.' };
    const statussen = (await Promise.all([assign(id, keuze), assign(id, keuze)])).sort(
      (a, b) => a.status - b.status,
    );
    expect(statussen.map(({ status }) => status)).toEqual([201, 409]);
    expect(statussen[1]?.body).toMatchObject({
      type: 'urn:schakel:probleem:versie-verouderd',
      versie: versie + 1,
    });
    expect(statussen[1]?.body.gewijzigdDoor).toMatch(/\S/);
  });

  it('finds an offer that was published, changed or paused a moment ago', async () => {
    const droneId = await flow.publish({
      ...lening,
      titel: 'Hulp bij drones',
      samenvatting: 'Meedenken over drones en dakinspecties.',
      soort: 'coaching',
      voorwaarden: { gebied: ['NL'] },
    });
    const match = async (): Promise<string[]> => {
      const { id, statussleutel } = await submit({
        tekst: 'Ik zoek iemand die meedenkt over een drone voor dakinspecties.',
      });
      const { matches } = await eventually(async () => {
        const { body } = await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel: statussleutel });
        expect(body.status).not.toBe('ingediend');
        return body;
      });
      return matches.map(({ aanbodId }: { aanbodId: string }) => aanbodId);
    };
    expect((await match())[0]).toBe(droneId);
    const { versie } = (await flow.call('GET', `/api/v1/aanbod/${droneId}`)).body;
    const pauze = await flow.call('POST', `/api/v1/aanbod/${droneId}/pauzering`, {
      token: flow.tokens.beheerder,
      body: { versie },
    });
    expect(pauze.status).toBe(200);
    expect(await match()).not.toContain(droneId);
  });
});
