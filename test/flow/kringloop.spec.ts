// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';

const aanbod = {
  titel: 'Energiescan voor bakkers',
  samenvatting: 'Een adviseur kijkt waar u gas en stroom kunt besparen.',
  omschrijving:
    'De adviseur meet het verbruik van ovens en koeling en maakt een plan om uw energierekening te verlagen.',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['NL'] },
};
const hulpvraag = {
  tekst: 'Mijn gasrekening is verdubbeld. Wie kijkt mee hoe ik energie kan besparen met mijn bakovens?',
  contact: { naam: 'M. Voorbeeld', email: 'bakker@example.nl' },
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 6, plaats: 'Enschede' },
};
const ZONDER = { delenMetAanbieders: false, onderzoek: false };
const VOORAF = { delenMetAanbieders: true, onderzoek: false };

describe.each(backends().slice(0, 1))('the closed loop, on $naam', (backend) => {
  let flow: Flow;
  let scanId: string;
  let krapId: string;

  beforeAll(async () => {
    flow = await startFlow(backend, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    scanId = await flow.publish(aanbod);
    const krap = { ...aanbod, titel: 'Energiescan met weinig plaatsen' };
    krapId = await flow.publish({
      ...krap,
      voorwaarden: { gebied: ['NL'], capaciteit: { totaal: 1, bezet: 0 } },
    });
  });

  afterAll(() => flow?.stop());

  interface Zaak {
    id: string;
    sleutel: string;
    headers: Record<string, string>;
    email: string;
  }
  let nummer = 0;
  const submit = async (toestemming = VOORAF): Promise<Zaak> => {
    nummer += 1;
    const email = `bakker-${nummer}@example.nl`;
    const contact = { ...hulpvraag.contact, email };
    const { status, body } = await flow.call('POST', '/api/v1/hulpvragen', {
      body: { ...hulpvraag, contact, toestemming },
    });
    expect([status, body.redenen]).toEqual([201, undefined]);
    const zaak = { id: body.id, sleutel: body.statussleutel, email };
    await seen(zaak, 'gematcht');
    return { ...zaak, headers: await obtainBewerksleutel(flow, body.id, email) };
  };
  const read = async ({ id, sleutel }: Pick<Zaak, 'id' | 'sleutel'>): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel })).body;
  const seen = (
    zaak: Pick<Zaak, 'id' | 'sleutel'>,
    status: string,
    stap?: string,
  ): Promise<Antwoord['body']> =>
    eventually(async () => {
      const body = await read(zaak);
      expect(stap === undefined ? [body.status] : [body.status, body.stap]).toEqual(
        stap === undefined ? [status] : [status, stap],
      );
      return body;
    });
  const coordinator = (pad: string, body: object): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/${pad}`, { token: flow.tokens.twente, body });
  const aanbieder = async (id: string, wat: string, body: object = {}): Promise<Antwoord> => {
    const { versie } = (
      await flow.call('GET', `/api/v1/toewijzingen/${id}`, { token: flow.tokens.aanbieder })
    ).body;
    return flow.call('POST', `/api/v1/toewijzingen/${id}/${wat}`, {
      token: flow.tokens.aanbieder,
      body: { versie, ...body },
    });
  };
  const ondernemer = async (
    { id, sleutel, headers }: Zaak,
    toewijzingId: string,
    wat: string,
    body: object = {},
  ): Promise<Antwoord> => {
    const { toewijzingen } = await read({ id, sleutel });
    const { versie } = toewijzingen.find((een: { id: string }) => een.id === toewijzingId);
    const pad = `/api/v1/hulpvragen/${id}/toewijzingen/${toewijzingId}/${wat}`;
    return flow.call('POST', pad, { headers, body: { versie, ...body } });
  };
  const assign = async (zaak: Zaak, aanbodId = scanId, anders: object = {}): Promise<string> => {
    const { versie } = await read(zaak);
    const keuze = { versie, aanbodIds: [aanbodId], redenAfwijking: 'Proef.', ...anders };
    const { status, body } = await coordinator(`hulpvragen/${zaak.id}/toewijzingen`, keuze);
    expect([status, body.redenen]).toEqual([201, undefined]);
    return body[0].id;
  };
  const bezet = async (): Promise<number> =>
    (await flow.call('GET', `/api/v1/aanbod/${krapId}`)).body.voorwaarden.capaciteit.bezet;

  it('ends when the entrepreneur says that he was helped, and not when the provider says so', async () => {
    const zaak = await submit(ZONDER);
    const id = await assign(zaak);
    await seen(zaak, 'wacht-op-ondernemer', 'toestemmen');
    expect((await ondernemer(zaak, id, 'toestemming')).status).toBe(200);
    await seen(zaak, 'toegewezen', 'besluiten');
    expect((await aanbieder(id, 'acceptatie')).status).toBe(200);
    await seen(zaak, 'in-behandeling', 'starten');
    expect((await aanbieder(id, 'start')).status).toBe(200);
    await seen(zaak, 'in-behandeling', 'leveren');
    expect((await aanbieder(id, 'levering', { toelichting: 'Drie gesprekken gevoerd.' })).status).toBe(200);
    const wacht = await seen(zaak, 'wacht-op-ondernemer', 'bevestigen');
    expect([wacht.aanZet, wacht.uiterlijkOp === null]).toEqual(['ondernemer', false]);
    expect((await aanbieder(id, 'levering')).status).toBe(409);
    expect((await ondernemer(zaak, id, 'bevestiging', { reden: 'geholpen' })).status).toBe(200);
    expect(await seen(zaak, 'afgerond')).toMatchObject({
      aanZet: 'niemand',
      eindeReden: 'geholpen',
      uiterlijkOp: null,
    });
  });

  it('tells apart who was helped without a result', async () => {
    const zaak = await submit();
    const id = await assign(zaak);
    for (const wat of ['acceptatie', 'levering']) expect((await aanbieder(id, wat)).status).toBe(200);
    expect((await ondernemer(zaak, id, 'bevestiging', { reden: 'geholpen-zonder-resultaat' })).status).toBe(
      200,
    );
    expect((await seen(zaak, 'afgerond')).eindeReden).toBe('geholpen-zonder-resultaat');
  });

  it('gives a disagreement to the coordinator, who lets the provider go on or ends it', async () => {
    const zaak = await submit();
    const id = await assign(zaak);
    for (const wat of ['acceptatie', 'levering']) await aanbieder(id, wat);
    expect((await ondernemer(zaak, id, 'betwisting', { reden: 'anders' })).status).toBe(400);
    expect((await ondernemer(zaak, id, 'betwisting', { reden: 'nog-niet-klaar' })).status).toBe(200);
    expect((await seen(zaak, 'in-behandeling', 'oplossen')).aanZet).toBe('coordinator');
    const { toewijzingen } = await read(zaak);
    expect(
      (await coordinator(`toewijzingen/${id}/hervatting`, { versie: toewijzingen[0].versie })).status,
    ).toBe(200);
    await seen(zaak, 'in-behandeling', 'leveren');
    await aanbieder(id, 'levering');
    expect((await ondernemer(zaak, id, 'bevestiging', { reden: 'geholpen' })).status).toBe(200);
    await seen(zaak, 'afgerond');
    // Later he sees it otherwise: that opens it again.
    expect((await ondernemer(zaak, id, 'betwisting', { reden: 'niet-geholpen' })).status).toBe(200);
    expect((await seen(zaak, 'in-behandeling', 'oplossen')).eindeReden).toBeNull();
  });

  it.each(['niet-bereikbaar', 'niet-voor-mij', 'vol', 'niet-passend', 'dubbel'])(
    'is closed by the coordinator with the reason %s, and what ran ends with it',
    async (reden) => {
      const zaak = await submit();
      const id = await assign(zaak, krapId);
      expect(await bezet()).toBe(1);
      const { versie } = await seen(zaak, 'toegewezen');
      const einde = await coordinator(`hulpvragen/${zaak.id}/afronding`, { versie, reden });
      expect([einde.status, einde.body.eindeReden]).toEqual([200, reden]);
      const gesloten = await seen(zaak, 'afgerond');
      expect(gesloten.toewijzingen.map(({ status }: { status: string }) => status)).toEqual(['gestopt']);
      expect(await bezet()).toBe(0);
      expect((await aanbieder(id, 'acceptatie')).status).toBe(409);
      expect(
        (await coordinator(`hulpvragen/${zaak.id}/afronding`, { versie: gesloten.versie, reden })).status,
      ).toBe(409);
    },
  );

  it('is closed for another reason only with words, which who asked can read; and can be opened again', async () => {
    const zaak = await submit();
    const { versie } = await read(zaak);
    const pad = `hulpvragen/${zaak.id}`;
    expect((await coordinator(`${pad}/afronding`, { versie, reden: 'anders' })).status).toBe(400);
    const toelichting = 'De zaak is verkocht.';
    expect((await coordinator(`${pad}/afronding`, { versie, reden: 'anders', toelichting })).status).toBe(
      200,
    );
    const gesloten = await seen(zaak, 'afgerond');
    expect(gesloten.eindeToelichting).toBe(toelichting);
    expect((await coordinator(`${pad}/heropening`, { versie: gesloten.versie })).status).toBe(200);
    expect(await seen(zaak, 'gematcht')).toMatchObject({
      eindeReden: null,
      eindeToelichting: null,
      aanZet: 'coordinator',
    });
  });

  it('ends for this offer when it does not fit, and goes on with the hulpvraag', async () => {
    const zaak = await submit();
    const id = await assign(zaak, krapId);
    expect((await ondernemer(zaak, id, 'stop', { reden: 'niet-voor-mij' })).status).toBe(200);
    expect(await bezet()).toBe(0);
    expect((await seen(zaak, 'gematcht')).toewijzingen[0]).toMatchObject({
      status: 'gestopt',
      besluitReden: 'niet-voor-mij',
    });
    const tweede = await assign(zaak, krapId);
    await aanbieder(tweede, 'acceptatie');
    expect((await aanbieder(tweede, 'teruggave', { reden: 'niet-bereikbaar' })).status).toBe(200);
    await seen(zaak, 'gematcht');
    expect(await bezet()).toBe(0);
  });

  it('is withdrawn by who asked, with his words', async () => {
    const zaak = await submit();
    const { versie } = await read(zaak);
    const body = { versie, reden: 'anders', toelichting: 'Ik stop met de bakkerij.' };
    const weg = await flow.call('POST', `/api/v1/hulpvragen/${zaak.id}/intrekking`, {
      headers: zaak.headers,
      body,
    });
    expect([weg.status, weg.body.eindeReden, weg.body.eindeToelichting]).toEqual([
      200,
      'anders',
      body.toelichting,
    ]);
  });

  it('lets the entrepreneur choose from what is suggested, takes the place then, and shows the waiting list when it is full', async () => {
    const [een, twee, drie] = [await submit(), await submit(), await submit()];
    const voorstel = { vorm: 'voorstellen' };
    const [a, b] = [await assign(een, krapId, voorstel), await assign(twee, krapId, voorstel)];
    expect(await bezet()).toBe(0);
    await seen(een, 'wacht-op-ondernemer', 'kiezen');
    expect((await ondernemer(een, a, 'toestemming')).status).toBe(200);
    expect(await bezet()).toBe(1);
    const vol = await ondernemer(twee, b, 'toestemming');
    expect([vol.status, vol.body.redenen[0].melding]).toEqual([409, expect.stringContaining('is vol')]);
    await assign(drie, krapId, { wachtlijst: true });
    expect(await seen(drie, 'toegewezen', 'wachtlijst-volgen')).toMatchObject({
      toewijzingen: [{ status: 'wachtlijst' }],
    });
    expect(await bezet()).toBe(1);
  });

  it('asks a coordinator how he heard that his entrepreneur consents, and keeps to one hulpvraag', async () => {
    const [zaak, ander] = [await submit(ZONDER), await submit(ZONDER)];
    const id = await assign(zaak);
    const pad = `hulpvragen/${zaak.id}/toewijzingen/${id}/toestemming`;
    expect((await coordinator(pad, { versie: 1 })).body.redenen[0].pad).toBe('hoe');
    const vreemd = `hulpvragen/${ander.id}/toewijzingen/${id}`;
    const pogingen = { toestemming: { hoe: 'loket' }, stop: { reden: 'vol' } };
    for (const [wat, anders] of Object.entries(pogingen))
      expect((await coordinator(`${vreemd}/${wat}`, { versie: 1, ...anders })).status).toBe(404);
    expect((await coordinator(pad, { versie: 1, hoe: 'telefoon' })).status).toBe(200);
    await seen(zaak, 'toegewezen');
  });

  it('takes no step at a version that was read before another step', async () => {
    const zaak = await submit();
    const id = await assign(zaak);
    const pad = `/api/v1/toewijzingen/${id}`;
    const { aanbieder: token } = flow.tokens;
    const versie = Number((await flow.call('GET', pad, { token })).body.versie);
    for (const oud of [versie - 1, versie + 1]) {
      const { status, body } = await flow.call('POST', `${pad}/acceptatie`, { token, body: { versie: oud } });
      expect([status, body.type]).toEqual(
        oud < 1 ? [400, body.type] : [409, 'urn:schakel:probleem:versie-verouderd'],
      );
    }
    expect((await flow.call('GET', pad, { token })).body).toMatchObject({ status: 'aangeboden', versie });
  });

  it('is undone within the time for that and not after it', async () => {
    const zaak = await submit();
    const id = await assign(zaak);
    const undo = (): Promise<Antwoord> =>
      coordinator(`toewijzingen/${id}/intrekking`, { versie: 1, reden: 'Verkeerde keus.' });
    const set = (tot: string): Promise<void> =>
      withClient(flow.beheerUrl, async (client) => {
        await client.query(`SET session_replication_role = replica`);
        await client.query(`UPDATE aanbodmatching.toewijzing SET ongedaan_tot = ${tot} WHERE id = $1`, [id]);
      });
    await set(`now() - interval '1 second'`);
    expect((await undo()).body.type).toBe('urn:schakel:probleem:toewijzing-stap-kan-niet');
    await set(`now() + interval '1 minute'`);
    expect((await undo()).status).toBe(200);
  });

  it('changes nothing any more once it is closed, and says so', async () => {
    const zaak = await submit();
    const versie = Number((await read(zaak)).versie);
    const weg = { headers: zaak.headers, body: { versie, reden: 'niet-meer-nodig' } };
    expect((await flow.call('POST', `/api/v1/hulpvragen/${zaak.id}/intrekking`, weg)).status).toBe(200);
    const later = { headers: zaak.headers, body: { versie: versie + 1, tekst: 'Toch nog iets.' } };
    const { status, body } = await flow.call('PATCH', `/api/v1/hulpvragen/${zaak.id}`, later);
    expect([status, body.type]).toEqual([409, 'urn:schakel:probleem:hulpvraag-gesloten']);
  });

  it('goes to another region by the entrepreneur who moves, and not by a coordinator', async () => {
    const zaak = await submit();
    const { versie } = await read(zaak);
    const body = { versie, onderneming: { ...hulpvraag.onderneming, plaats: 'Tilburg' } };
    const pad = `/api/v1/hulpvragen/${zaak.id}`;
    const vanTwente = await flow.call('PATCH', pad, { token: flow.tokens.twente, body });
    expect([vanTwente.status, vanTwente.body.type]).toEqual([409, 'urn:schakel:probleem:andere-regio']);
    expect((await flow.call('PATCH', pad, { headers: zaak.headers, body })).body.regio).toBe('MBR');
  });
});
