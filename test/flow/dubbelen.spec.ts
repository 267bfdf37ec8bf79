// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';

const [postgres] = backends();
const AANBOD = {
  titel: 'Webwinkelscan',
  samenvatting: 'Een adviseur kijkt mee.',
  omschrijving: 'Een adviseur kijkt mee naar uw webwinkel.',
  soort: 'coaching',
  themas: ['digitalisering'],
  voorwaarden: { gebied: ['NL'] },
};
const WEBSHOP = 'Ik wil een webwinkel beginnen voor mijn tassen';
const WEBSHOP_ANDERS =
  'Kan iemand mij helpen om mijn tassen online te verkopen? Ik zoek hulp met een webshop.';
const GAS = 'Mijn gasrekening is verdubbeld, wat kan ik doen?';
const [ENSCHEDE, TILBURG] = ['GM0153', 'GM0855'];

interface Vraag {
  tekst: string;
  email?: string;
  onderneming?: object;
}

describe('the same firm that asks the same again', () => {
  let flow: Flow;
  let nummer = 0;

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    flow = await startFlow(postgres, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    await flow.publish(AANBOD);
  });

  afterAll(() => flow?.stop());

  const firma = (anders: object = {}): object => ({
    ...{ naam: `Firma ${(nummer += 1)}`, sbi: '4771', gemeentecode: ENSCHEDE },
    ...anders,
  });
  const submit = async ({ tekst, email, onderneming }: Vraag): Promise<string> => {
    const contact = { naam: 'M. Voorbeeld', email: email ?? `iemand-${(nummer += 1)}@example.nl` };
    const body = { tekst, contact, onderneming: onderneming ?? firma() };
    const antwoord = await flow.call('POST', '/api/v1/hulpvragen', { body });
    expect(antwoord.status).toBe(201);
    await looked(antwoord.body.id);
    return antwoord.body.id as string;
  };
  /** Until the worker has looked for duplicates of what it matched. */
  const looked = (id: string, keer = 1): Promise<void> =>
    eventually(async () => {
      const { rows } = await withClient(flow.beheerUrl, (client) =>
        client.query(
          `SELECT FROM platform.event e JOIN platform.aflevering a ON a.event_id = e.id AND a.verwerkt_op IS NOT NULL
           WHERE e.type = 'hulpvraag-gematcht' AND e.subject = $1 AND a.queue = 'aanbodmatching'`,
          [id],
        ),
      );
      expect(rows).toHaveLength(keer);
    });
  const dubbelen = async (id: string, token = flow.tokens.twente): Promise<Antwoord['body'][]> => {
    const { status, body } = await flow.call('GET', `/api/v1/hulpvragen/${id}/dubbelen`, { token });
    expect(status).toBe(200);
    return body;
  };
  const inLijst = async (id: string): Promise<number> => {
    const { body } = await flow.call('GET', '/api/v1/hulpvragen?aantal=200', { token: flow.tokens.twente });
    return body.gegevens.find((een: { id: string }) => een.id === id).dubbelen;
  };
  const eventsOf = (id: string): Promise<unknown[]> =>
    withClient(flow.beheerUrl, async (client) => {
      const sql = `SELECT data FROM platform.event WHERE type = 'dubbel-gevonden' AND subject = $1`;
      return (await client.query<{ data: unknown }>(sql, [id])).rows.map(({ data }) => data);
    });

  it('is found by its KVK-nummer and by the meaning of its words, and told on both sides', async () => {
    const onderneming = { kvkNummer: '11111111', naam: 'Tassen BV', sbi: '4771', gemeentecode: ENSCHEDE };
    const ouder = await submit({ tekst: WEBSHOP, onderneming });
    const jonger = await submit({
      tekst: WEBSHOP_ANDERS,
      onderneming: { ...onderneming, naam: 'Tassenhuis' },
    });
    const [een] = await dubbelen(jonger);
    expect(een).toMatchObject({
      ...{ status: 'gevonden', anderIsOuder: true, beslotenDoor: null, beslotenOp: null },
      redenen: ['zelfde-kvk-nummer', 'zelfde-begrippen', 'zelfde-thema'],
      ander: { id: ouder, regio: 'TWE', tekst: WEBSHOP, ondernemingNaam: 'Tassen BV', versie: 1 },
    });
    expect(await dubbelen(ouder)).toMatchObject([{ anderIsOuder: false, ander: { id: jonger } }]);
    expect([await inLijst(ouder), await inLijst(jonger)]).toEqual([1, 1]);
    expect(await eventsOf(jonger)).toEqual([
      { hulpvraagId: jonger, oudereId: ouder, regio: 'TWE', gelijkenis: een.gelijkenis },
    ]);
  });

  it('is found by its mailbox and by its name, however that is written', async () => {
    const email = 'dezelfde@example.nl';
    const [a, b] = [await submit({ tekst: WEBSHOP, email }), await submit({ tekst: WEBSHOP_ANDERS, email })];
    expect(await dubbelen(b)).toMatchObject([
      { redenen: ['zelfde-mailbox', 'zelfde-begrippen', 'zelfde-thema'] },
    ]);
    const c = await submit({
      tekst: WEBSHOP,
      onderneming: firma({ naam: 'Café De Hoek B.V.', sbi: '5630' }),
    });
    const d = await submit({
      tekst: ` ${WEBSHOP}! `,
      onderneming: firma({ naam: 'cafe de hoek', sbi: '5630' }),
    });
    expect(await dubbelen(d)).toMatchObject([
      { gelijkenis: 1, redenen: ['zelfde-naam', 'zelfde-tekst'], ander: { id: c } },
    ]);
    expect((await dubbelen(a)).map(({ ander }) => ander.id)).toEqual([b]);
  });

  it('is not one when it asks something else, nor is another firm that asks the same', async () => {
    const onderneming = { kvkNummer: '22222222', naam: 'Twee', sbi: '4771', gemeentecode: ENSCHEDE };
    const a = await submit({ tekst: WEBSHOP, onderneming });
    expect(await dubbelen(await submit({ tekst: GAS, onderneming }))).toEqual([]);
    const genoemd = { ...onderneming, kvkNummer: '33333333' };
    expect(await dubbelen(await submit({ tekst: WEBSHOP_ANDERS, onderneming: genoemd }))).toEqual([]);
    expect([await dubbelen(a), await inLijst(a)]).toEqual([[], 0]);
  });

  it('is not one after more than 90 days', async () => {
    const onderneming = { kvkNummer: '44444444', naam: 'Vier', sbi: '4771', gemeentecode: ENSCHEDE };
    const ouder = await submit({ tekst: WEBSHOP, onderneming });
    const age = (dagen: number): Promise<unknown> =>
      withClient(flow.beheerUrl, (client) =>
        client.query(
          `UPDATE aanbodmatching.hulpvraag SET ingediend_op = now() - make_interval(days => $2) WHERE id = $1`,
          [ouder, dagen],
        ),
      );
    await age(91);
    const te_laat = await submit({ tekst: WEBSHOP_ANDERS, onderneming });
    expect(await dubbelen(te_laat)).toEqual([]);
    await age(89);
    const gevonden = await dubbelen(await submit({ tekst: WEBSHOP_ANDERS, onderneming }));
    expect(gevonden.map(({ ander }) => ander.id).sort()).toEqual([te_laat, ouder].sort());
  });

  it('is told of another region with its kenmerk, region and date alone', async () => {
    const onderneming = { kvkNummer: '55555555', naam: 'Vijf', sbi: '4771', gemeentecode: ENSCHEDE };
    const twente = await submit({ tekst: WEBSHOP, onderneming });
    const brabant = await submit({
      tekst: WEBSHOP_ANDERS,
      onderneming: { ...onderneming, gemeentecode: TILBURG },
    });
    const leeg = { id: null, status: null, versie: null, tekst: null, ondernemingNaam: null };
    const [een] = await dubbelen(twente);
    expect(een.ander).toEqual({
      ...{ kenmerk: expect.stringMatching(/^HV-/), regio: 'MBR', ingediendOp: expect.any(String) },
      ...leeg,
    });
    expect(JSON.stringify(een)).not.toContain('tassen');
    const pad = `/api/v1/hulpvragen/${brabant}/dubbelen`;
    expect((await flow.call('GET', pad, { token: flow.tokens.twente })).status).toBe(404);
    expect((await flow.call('GET', pad, { token: flow.tokens.aanbieder })).status).toBe(403);
    expect(await dubbelen(brabant, flow.tokens.brabant)).toMatchObject([
      { ander: { regio: 'TWE', ...leeg } },
    ]);
  });

  it('is found anew after a correction, and forgotten when it asks something else then or is withdrawn', async () => {
    const onderneming = { kvkNummer: '66666666', naam: 'Zes', sbi: '4771', gemeentecode: ENSCHEDE };
    const a = await submit({ tekst: WEBSHOP, onderneming });
    const b = await submit({ tekst: GAS, onderneming });
    const token = flow.tokens.twente;
    const correct = async (tekst: string, versie: number): Promise<void> => {
      const antwoord = await flow.call('PATCH', `/api/v1/hulpvragen/${b}`, {
        token,
        body: { versie, tekst },
      });
      expect(antwoord.status).toBe(200);
      await looked(b, versie + 1);
    };
    await correct(WEBSHOP_ANDERS, 1);
    expect(await dubbelen(a)).toHaveLength(1);
    await correct(GAS, 2);
    expect(await dubbelen(a)).toEqual([]);
    await correct(WEBSHOP_ANDERS, 3);
    expect(await dubbelen(a)).toHaveLength(1);
    await flow.call('POST', `/api/v1/hulpvragen/${b}/intrekking`, {
      token,
      body: { versie: 4, reden: 'niet-meer-nodig' },
    });
    await eventually(async () => expect(await dubbelen(a)).toEqual([]));
  });

  it('is said once to be two: that is remembered, with by whom, also after a correction', async () => {
    const onderneming = { kvkNummer: '77777777', naam: 'Zeven', sbi: '4771', gemeentecode: ENSCHEDE };
    const a = await submit({ tekst: WEBSHOP, onderneming });
    const b = await submit({ tekst: WEBSHOP_ANDERS, onderneming });
    const [{ id: dubbelId }] = (await dubbelen(b)) as [{ id: string }];
    const say = (id: string, token = flow.tokens.twente, body: object = { dubbelId }): Promise<Antwoord> =>
      flow.call('POST', `/api/v1/hulpvragen/${id}/geen-dubbel`, { token, body });
    expect((await say(b, flow.tokens.brabant)).status).toBe(404);
    expect((await say(b, flow.tokens.twente, {})).status).toBe(400);
    const ander = await submit({ tekst: GAS });
    expect((await say(ander)).body.type).toBe('urn:schakel:probleem:dubbel-onbekend');
    const besloten = {
      status: 'geen-dubbel',
      beslotenDoor: expect.any(String),
      beslotenOp: expect.any(String),
    };
    expect(await say(a)).toMatchObject({ status: 200, body: [besloten] });
    expect(await say(b)).toMatchObject({
      status: 409,
      body: { type: 'urn:schakel:probleem:dubbel-besloten' },
    });
    expect([await inLijst(a), await inLijst(b)]).toEqual([0, 0]);
    const body = { versie: 1, tekst: WEBSHOP };
    await flow.call('PATCH', `/api/v1/hulpvragen/${b}`, { token: flow.tokens.twente, body });
    await looked(b, 2);
    expect(await dubbelen(b)).toMatchObject([besloten]);
  });
});
