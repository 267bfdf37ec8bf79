// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';

const [postgres] = backends();
const aanbod = (titel: string): object => ({
  ...{
    titel,
    samenvatting: 'Een adviseur kijkt mee.',
    omschrijving: 'Een adviseur kijkt mee naar uw webwinkel.',
  },
  ...{ soort: 'coaching', themas: ['digitalisering'] },
  voorwaarden: { gebied: ['NL'], capaciteit: { totaal: 9, bezet: 0 } },
});
const [EERST, LATER] = [
  'Ik wil een webwinkel beginnen voor mijn tassen',
  'Hulp gezocht met een webshop voor tassen',
];
const DELEN = { delenMetAanbieders: true, onderzoek: false };

describe('two hulpvragen that are one', () => {
  let flow: Flow;
  let nummer = 0;
  let [scan, coach] = ['', ''];

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    flow = await startFlow(postgres, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    [scan, coach] = [await flow.publish(aanbod('Scan')), await flow.publish(aanbod('Coach'))];
  });

  afterAll(() => flow?.stop());

  const sql = <T extends object>(tekst: string, waarden: unknown[] = []): Promise<T[]> =>
    withClient(flow.beheerUrl, async (client) => (await client.query<T>(tekst, waarden)).rows);
  const read = async (id: string): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${id}`, { token: flow.tokens.twente })).body;
  const post = (pad: string, body: object, token = flow.tokens.twente): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/hulpvragen/${pad}`, { token, body });
  const submit = async (tekst: string, kvkNummer: string, anders: object = {}): Promise<string> => {
    const contact = { naam: 'M. Voorbeeld', email: `firma-${kvkNummer}@example.nl` };
    const onderneming = { kvkNummer, naam: 'Tassen', sbi: '4771', gemeentecode: 'GM0153' };
    const body = { tekst, contact, onderneming, toestemming: DELEN, ...anders };
    const { body: ontvangst } = await flow.call('POST', '/api/v1/hulpvragen', { body });
    await eventually(async () =>
      expect(['gematcht', 'geen-passend-aanbod']).toContain((await read(ontvangst.id)).status),
    );
    return ontvangst.id;
  };
  const pair = async (anders: object = {}): Promise<[string, string]> => {
    const kvk = String(80_000_000 + (nummer += 1));
    return [await submit(EERST, kvk), await submit(LATER, kvk, anders)];
  };
  const assign = async (id: string, aanbodIds: string[]): Promise<string[]> => {
    const { versie } = await read(id);
    const { status, body } = await post(`${id}/toewijzingen`, { versie, aanbodIds, redenAfwijking: 'Proef' });
    expect([status, body]).toEqual([201, body]);
    return body.map((een: { id: string }) => een.id);
  };
  const merge = async (id: string, metId: string, token = flow.tokens.twente): Promise<Antwoord> => {
    const [{ versie }, { versie: versieMet }] = [await read(id), await read(metId)];
    return post(`${id}/samenvoeging`, { versie, metId, versieMet }, token);
  };
  const taken = async (): Promise<number[]> =>
    (
      await sql<{ bezet: number }>(
        'SELECT capaciteit_bezet AS bezet FROM aanbodmatching.aanbod WHERE id IN ($1, $2) ORDER BY id = $1 DESC',
        [scan, coach],
      )
    ).map(({ bezet }) => bezet);
  /** Every row and every sealed word that there is of these two. */
  const count = async (ids: string[]): Promise<object> => {
    const [telling] = await sql(
      `SELECT (SELECT count(*)::integer FROM aanbodmatching.hulpvraag WHERE id = ANY ($1)) AS hulpvragen,
        (SELECT count(tekst)::integer + count(onderneming_naam)::integer FROM aanbodmatching.hulpvraag WHERE id = ANY ($1)) AS woorden,
        (SELECT count(*)::integer FROM aanbodmatching.contact WHERE hulpvraag_id = ANY ($1)) AS contacten,
        (SELECT count(*)::integer FROM aanbodmatching.match WHERE hulpvraag_id = ANY ($1)) AS matches,
        (SELECT count(*)::integer FROM aanbodmatching.toewijzing WHERE hulpvraag_id = ANY ($1)) AS toewijzingen,
        (SELECT count(reden_afwijking)::integer FROM aanbodmatching.toewijzing WHERE hulpvraag_id = ANY ($1)) AS redenen,
        (SELECT count(*)::integer FROM aanbodmatching.gespreksbericht WHERE hulpvraag_id = ANY ($1)) AS berichten,
        (SELECT count(*)::integer FROM aanbodmatching.notitie WHERE hulpvraag_id = ANY ($1)) AS notities`,
      [ids],
    );
    return telling ?? {};
  };

  it('become one in which all of it can be read, with nothing lost, and no offer twice', async () => {
    const [ouder, jonger] = await pair();
    await assign(ouder, [scan]);
    await assign(jonger, [scan, coach]);
    const toewijzingen: { id: string; aanbodId: string }[] = (await read(jonger)).toewijzingen;
    const [dubbel, mee] = [scan, coach].map(
      (een) => toewijzingen.find(({ aanbodId }) => aanbodId === een)?.id,
    );
    expect((await post(`${jonger}/berichten`, { tekst: 'Kunt u dinsdag?' })).status).toBe(201);
    expect((await post(`${jonger}/notities`, { tekst: 'Belde al eens.' })).status).toBe(201);
    const [voor, plaatsen] = [await count([ouder, jonger]), await taken()];
    // Pointing from either side: the older one stays.
    const { status, body } = await merge(ouder, jonger);
    expect([status, body.id]).toEqual([200, ouder]);
    expect(await count([ouder, jonger])).toEqual(voor);
    expect(body.samengevoegd).toMatchObject([
      { id: jonger, tekst: LATER, contact: { naam: 'M. Voorbeeld' } },
    ]);
    expect(body.toewijzingen.map(({ aanbodId }: { aanbodId: string }) => aanbodId).sort()).toEqual(
      [scan, coach].sort(),
    );
    expect(body.toewijzingen.some(({ id }: { id: string }) => id === mee)).toBe(true);
    const over = await read(jonger);
    expect(over).toMatchObject({
      status: 'afgerond',
      eindeReden: 'dubbel',
      samengevoegdMet: ouder,
      samengevoegd: [],
    });
    expect(over.toewijzingen).toMatchObject([{ id: dubbel, status: 'gestopt', besluitReden: 'dubbel' }]);
    expect(await taken()).toEqual([(plaatsen[0] ?? 0) - 1, plaatsen[1]]);
    const brieven = await flow.call('GET', `/api/v1/hulpvragen/${jonger}/notities`, {
      token: flow.tokens.twente,
    });
    expect(JSON.stringify(brieven.body)).toContain('Belde al eens.');
    const paren = await flow.call('GET', `/api/v1/hulpvragen/${ouder}/dubbelen`, {
      token: flow.tokens.twente,
    });
    expect(paren.body).toMatchObject([{ status: 'samengevoegd', beslotenDoor: expect.any(String) }]);
    expect((await post(`${jonger}/heropening`, { versie: over.versie })).body.type).toContain(
      'hulpvraag-samengevoegd',
    );
  });

  it('carry what runs to the one that stays, and its status follows', async () => {
    const [ouder, jonger] = await pair();
    await assign(jonger, [coach]);
    await eventually(async () => expect((await read(jonger)).status).toBe('toegewezen'));
    expect((await merge(jonger, ouder)).status).toBe(200);
    await eventually(async () => expect((await read(ouder)).status).toBe('toegewezen'));
  });

  it('can be two again for a while, each with what it had', async () => {
    const [ouder, jonger] = await pair();
    const [mee] = await assign(jonger, [coach]);
    expect((await merge(ouder, jonger)).status).toBe(200);
    expect((await post(`${ouder}/splitsing`, { versie: (await read(ouder)).versie })).status).toBe(409);
    const { versie } = await read(jonger);
    const terug = await post(`${jonger}/splitsing`, { versie });
    expect(terug).toMatchObject({
      status: 200,
      body: { samengevoegdMet: null, toewijzingen: [{ id: mee }] },
    });
    await eventually(async () => expect((await read(jonger)).status).toBe('toegewezen'));
    expect(await read(ouder)).toMatchObject({ samengevoegd: [], toewijzingen: [] });
    expect((await merge(ouder, jonger)).status).toBe(200);
    await sql(
      `UPDATE aanbodmatching.dubbel SET besloten_op = besloten_op - interval '31 minutes' WHERE hulpvraag_id = $1`,
      [jonger],
    );
    const te_laat = await post(`${jonger}/splitsing`, { versie: (await read(jonger)).versie });
    expect([te_laat.status, te_laat.body.type]).toEqual([
      409,
      'urn:schakel:probleem:ongedaan-maken-kan-niet',
    ]);
  });

  it('show no provider the question of somebody else without his consent', async () => {
    const kvk = String(80_000_000 + (nummer += 1));
    const ouder = await submit(EERST, kvk, { toestemming: { delenMetAanbieders: false, onderzoek: false } });
    const contact = { naam: 'Een ander', email: `ander-${kvk}@example.nl` };
    const jonger = await submit(LATER, kvk, { contact });
    await assign(jonger, [coach]);
    const nee = await merge(ouder, jonger);
    expect([nee.status, nee.body.type]).toEqual([409, 'urn:schakel:probleem:samenvoegen-kan-niet']);
    expect(JSON.stringify(nee.body)).toContain('Coach');
  });

  it('are merged only as they were read, once, and by the coordinator of their region', async () => {
    const [ouder, jonger] = await pair();
    const oud = { versie: 9, metId: jonger, versieMet: 1 };
    expect((await post(`${ouder}/samenvoeging`, oud)).status).toBe(409);
    const zelf = { versie: 1, metId: ouder, versieMet: 1 };
    expect((await post(`${ouder}/samenvoeging`, zelf)).status).toBe(409);
    const goed = { versie: 1, metId: jonger, versieMet: 1 };
    expect((await post(`${ouder}/samenvoeging`, goed, flow.tokens.brabant)).status).toBe(404);
    expect((await post(`${ouder}/samenvoeging`, goed, flow.tokens.aanbieder)).status).toBe(403);
    const keren = await Promise.all([merge(ouder, jonger), merge(jonger, ouder)]);
    expect(keren.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
