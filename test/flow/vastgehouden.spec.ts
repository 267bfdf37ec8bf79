// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';

const RECLAME = 'Best SEO services and backlinks for you, see https://spam.example';
const AANBOD = {
  titel: 'Scan voor webwinkels',
  samenvatting: 'Een adviseur kijkt mee.',
  omschrijving: 'Een adviseur kijkt mee naar uw webwinkel.',
  soort: 'coaching',
  themas: ['digitalisering'],
  voorwaarden: { gebied: ['GM0153'] },
};
const [postgres] = backends();

describe('a hulpvraag that looks like spam', () => {
  let flow: Flow;
  let nummer = 0;

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    flow = await startFlow(postgres, { VASTHOUDEN_VANAF: '60', LIMIETEN: 'hulpvraag-indienen=1000/60' });
  });

  afterAll(() => flow?.stop());

  const submit = async (tekst: string, token?: string): Promise<Antwoord['body']> => {
    const email = `inzender-${(nummer += 1)}@example.nl`;
    const onderneming = { naam: 'Winkel Voorbeeld', sbi: '4771', gemeentecode: 'GM0153' };
    const body = { tekst, contact: { naam: 'M. Voorbeeld', email }, onderneming };
    const antwoord = await flow.call('POST', '/api/v1/hulpvragen', { body, token });
    expect(antwoord.status).toBe(201);
    return { ...antwoord.body, email };
  };
  const read = async (id: string): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${id}`, { token: flow.tokens.twente })).body;
  const act = (id: string, wat: string, body: object, token = flow.tokens.twente): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/hulpvragen/${id}/${wat}`, { token, body });
  const matched = (id: string): Promise<void> =>
    eventually(async () => expect(['gematcht', 'geen-passend-aanbod']).toContain((await read(id)).status));
  const eventsOf = (id: string): Promise<string[]> =>
    withClient(flow.beheerUrl, async (client) => {
      const sql = 'SELECT type FROM platform.event WHERE subject = $1 ORDER BY volgnummer';
      return (await client.query<{ type: string }>(sql, [id])).rows.map(({ type }) => type);
    });

  it('is kept and told to the coordinator with its reasons, and nobody is mailed', async () => {
    const held = await submit(RECLAME);
    expect(held.status).toBe('vastgehouden');
    const gewoon = await submit('Mijn gasrekening is verdubbeld, wat kan ik doen?');
    await matched(gewoon.id);
    await eventually(async () => expect(await flow.mail.read(gewoon.email)).toHaveLength(1));
    const lijst = await flow.call('GET', '/api/v1/hulpvragen?status=vastgehouden', {
      token: flow.tokens.twente,
    });
    expect(lijst.body.gegevens).toMatchObject([{ id: held.id, aanZet: 'coordinator' }]);
    const waarom = await flow.call('GET', `/api/v1/hulpvragen/${held.id}/inzending`, {
      token: flow.tokens.twente,
    });
    expect(waarom.body.score).toBeGreaterThanOrEqual(60);
    expect(waarom.body.redenen).toContain('De tekst bevat een link.');
    const code = { body: { email: held.email } };
    expect((await flow.call('POST', `/api/v1/hulpvragen/${held.id}/inlogcodes`, code)).status).toBe(202);
    expect(await eventsOf(held.id)).toEqual(['hulpvraag-vastgehouden']);
    expect(await flow.mail.read(held.email)).toEqual([]);
  });

  it('cannot be assigned, and is a hulpvraag like any other once it is released', async () => {
    const aanbodId = await flow.publish(AANBOD);
    const held = await submit(RECLAME);
    const toewijzing = await act(held.id, 'toewijzingen', { versie: 1, aanbodIds: [aanbodId] });
    expect([toewijzing.status, toewijzing.body.type]).toEqual([
      409,
      'urn:schakel:probleem:hulpvraag-vastgehouden',
    ]);
    const pad = `/api/v1/hulpvragen/${held.id}`;
    const beter = await flow.call('PATCH', pad, {
      token: flow.tokens.twente,
      body: { versie: 1, taal: 'en' },
    });
    expect([beter.status, beter.body.status]).toEqual([200, 'vastgehouden']);
    await matched((await submit('Hoe vind ik mijn eerste medewerker?')).id);
    expect(await read(held.id)).toMatchObject({ status: 'vastgehouden', matches: [], versie: 2 });
    expect((await act(held.id, 'vrijgave', { versie: 2 })).body.status).toBe('ingediend');
    await matched(held.id);
    await eventually(async () => expect(await flow.mail.read(held.email)).toHaveLength(1));
    expect((await act(held.id, 'vrijgave', { versie: 3 })).status).toBe(409);
  });

  it('can be rejected, and released after all when that was a mistake', async () => {
    const held = await submit(RECLAME);
    for (const [wat, body] of [
      ['afwijzing', { reden: 'spam' }],
      ['vrijgave', {}],
    ] as const)
      expect((await act(held.id, wat, { ...body, versie: 2 })).body.type).toBe(
        'urn:schakel:probleem:versie-verouderd',
      );
    expect((await act(held.id, 'afwijzing', { versie: 1, reden: 'spam' })).body.status).toBe('afgewezen');
    expect((await act(held.id, 'afwijzing', { versie: 2, reden: 'spam' })).status).toBe(409);
    expect((await act(held.id, 'vrijgave', { versie: 2 })).status).toBe(200);
    await matched(held.id);
    expect(await eventsOf(held.id)).toEqual(
      expect.arrayContaining(['hulpvraag-vastgehouden', 'hulpvraag-afgewezen', 'hulpvraag-ingediend']),
    );
  });

  it('is for the coordinator of its own region alone', async () => {
    const held = await submit(RECLAME);
    const { brabant, aanbieder } = flow.tokens;
    expect((await act(held.id, 'vrijgave', { versie: 1 }, brabant)).status).toBe(404);
    expect((await act(held.id, 'afwijzing', { versie: 1, reden: 'spam' }, aanbieder)).status).toBe(403);
    const inzending = `/api/v1/hulpvragen/${held.id}/inzending`;
    expect((await flow.call('GET', inzending, { token: brabant })).status).toBe(404);
    expect((await flow.call('GET', inzending, { sleutel: held.statussleutel })).status).toBe(401);
  });

  it('is also the same text over and over, unless a coordinator or a known ondernemer sends it', async () => {
    const vaak = 'Wie wil er met mij meedoen aan een nieuwe onderneming?';
    const statussen: string[] = [];
    for (let keer = 0; keer < 4; keer += 1) statussen.push((await submit(vaak)).status);
    expect(statussen).toEqual(['ingediend', 'ingediend', 'ingediend', 'vastgehouden']);
    expect((await submit(RECLAME, flow.tokens.twente)).status).toBe('ingediend');
    expect((await submit(RECLAME, flow.tokens.ondernemer)).status).toBe('ingediend');
  });
});
