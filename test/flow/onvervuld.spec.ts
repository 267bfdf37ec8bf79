// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';

const [postgres] = backends();
const scan = (titel: string, anders: object): object => ({
  titel,
  samenvatting: 'Een adviseur kijkt mee naar uw energierekening.',
  omschrijving: 'Een adviseur bekijkt uw gasrekening en hoe u energie bespaart.',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['NL'], ...anders },
});
const GAS = 'Mijn gasrekening is verdubbeld, wie kijkt mee naar energie besparen?';
const HACK = 'We zijn gehackt en alle bestanden zijn versleuteld';
const [ENSCHEDE, HENGELO, TILBURG] = ['GM0153', 'GM0164', 'GM0855'];
const WINKEL = {
  sbi: '4771',
  gemeentecode: ENSCHEDE,
  werkzamePersonen: 4,
  omzet: 100_000,
  balanstotaal: 50_000,
};
const CAFE = { sbi: '5630', gemeentecode: TILBURG };

interface Telling {
  gevraagd: number;
  open: number;
  alsnogVervuld: number;
}
const telling = (gevraagd: number, open = gevraagd): Telling => ({
  ...{ gevraagd, open, alsnogVervuld: gevraagd - open },
});

describe('the register of what was asked and not found', () => {
  let flow: Flow;
  let nummer = 0;
  let cafeAanbod: string;
  const eerste: string[] = [];

  const submit = async (tekst: string, onderneming: object, anders: object = {}): Promise<string> => {
    const naam = `Firma ${(nummer += 1)}`;
    const body = {
      ...{ tekst, contact: { naam, email: `onvervuld-${nummer}@example.nl` } },
      ...{
        onderneming: { naam, ...onderneming },
        toestemming: { delenMetAanbieders: true, onderzoek: false },
      },
      ...anders,
    };
    const antwoord = await flow.call('POST', '/api/v1/hulpvragen', { body });
    expect(antwoord.status).toBe(201);
    await handled(antwoord.body.id);
    return antwoord.body.id as string;
  };
  /** Until the register heard all that there is to hear of a hulpvraag, and it was matched. */
  const handled = (id: string): Promise<void> =>
    eventually(async () => {
      const [rij] = await sql<{ klaar: number; open: number }>(
        `SELECT count(*) FILTER (WHERE e.type = 'hulpvraag-gematcht' AND a.verwerkt_op IS NOT NULL)::integer AS klaar,
           count(*) FILTER (WHERE e.uitgezonden_op IS NULL OR a.verwerkt_op IS NULL)::integer AS open
         FROM platform.event e LEFT JOIN platform.aflevering a ON a.event_id = e.id
           AND a.queue = 'aanbodmatching-register'
         WHERE e.data ->> 'hulpvraagId' = $1 AND e.type IN ('hulpvraag-gematcht', 'toewijzing-geweigerd',
           'toewijzing-bevestigd', 'hulpvraag-afgerond', 'hulpvraag-ingetrokken')`,
        [id],
      );
      expect(rij?.klaar).toBeGreaterThan(0);
      expect(rij?.open).toBe(0);
    });
  const sql = <T extends object>(tekst: string, waarden: unknown[] = []): Promise<T[]> =>
    withClient(flow.beheerUrl, async (client) => (await client.query<T>(tekst, waarden)).rows);
  const ask = async (zoek: string, token = flow.tokens.analist): Promise<Antwoord['body']> => {
    const { status, body } = await flow.call('GET', `/api/v1/onvervulde-vraag${zoek}`, { token });
    expect([zoek, status]).toEqual([zoek, 200]);
    return body;
  };
  const act = async (pad: string, body: object, token: string): Promise<Antwoord['body']> => {
    const antwoord = await flow.call('POST', `/api/v1/${pad}`, { token, body });
    expect([pad, antwoord.status < 300, antwoord.body]).toEqual([pad, true, antwoord.body]);
    return antwoord.body;
  };
  /** An offer for one café, as Tilburg's coordinator gives it; answers the id of the toewijzing. */
  const assign = async (hulpvraagId: string): Promise<string> => {
    const { versie } = (
      await flow.call('GET', `/api/v1/hulpvragen/${hulpvraagId}`, { token: flow.tokens.brabant })
    ).body;
    const body = { versie, aanbodIds: [cafeAanbod], redenAfwijking: 'Proef' };
    const [een] = await act(`hulpvragen/${hulpvraagId}/toewijzingen`, body, flow.tokens.brabant);
    return een.id;
  };

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    flow = await startFlow(postgres, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    await flow.publish(scan('Energiescan Hengelo', { gebied: [HENGELO] }));
    cafeAanbod = await flow.publish(
      scan('Energiescan Tilburg', { gebied: [TILBURG], capaciteit: { totaal: 1, bezet: 0 } }),
    );
    // By hand: six shops in Enschede of which one was long ago; in Tilburg one that is refused, one that finds it full.
    for (let keer = 0; keer < 6; keer += 1) eerste.push(await submit(GAS, WINKEL));
    await sql(
      `UPDATE aanbodmatching.onvervulde_vraag SET gevraagd_op = gevraagd_op - interval '40 days' WHERE hulpvraag_id = $1`,
      [eerste[0]],
    );
    const geweigerd = await submit(GAS, CAFE);
    const toewijzing = await assign(geweigerd);
    const vol = await submit(GAS, CAFE);
    await act(
      `toewijzingen/${toewijzing}/weigering`,
      { versie: 1, reden: 'niet-passend' },
      flow.tokens.aanbieder,
    );
    await handled(geweigerd);
    eerste.push(geweigerd, vol);
  }, 120_000);

  afterAll(() => flow?.stop());

  it('counts as a hand does: per theme, region, section and size', async () => {
    const { gegevens, totaal, volgende } = await ask('');
    expect(gegevens).toEqual([
      { thema: 'energie', regio: 'MBR', sectie: 'I', grootteklasse: null, reden: null, ...telling(2) },
      { thema: 'energie', regio: 'TWE', sectie: 'G', grootteklasse: 'micro', reden: null, ...telling(6) },
    ]);
    expect([totaal, volgende]).toEqual([telling(8), null]);
    expect((await ask('?per=reden')).gegevens.map(({ reden, gevraagd }: never) => [reden, gevraagd])).toEqual(
      [
        ['geen-passend-aanbod', 6],
        ['geweigerd-door-alle', 1],
        ['vol', 1],
      ],
    );
    expect((await ask('?sectie=I&reden=vol')).totaal).toEqual(telling(1));
    expect((await ask('?grootteklasse=micro&thema=energie&regio=TWE')).totaal).toEqual(telling(6));
    expect((await ask('?thema=cyber')).totaal).toEqual(telling(0));
  });

  it('goes page by page in the order of the codes', async () => {
    const een = await ask('?aantal=1&per=regio');
    expect(een.gegevens).toMatchObject([{ regio: 'MBR', thema: null, gevraagd: 2 }]);
    const twee = await ask(`?aantal=1&per=regio&cursor=${een.volgende}`);
    expect(twee.gegevens).toMatchObject([{ regio: 'TWE', gevraagd: 6 }]);
    expect(twee.volgende).toBeNull();
  });

  it('has a trend of twelve months, and a period of whole ones', async () => {
    const { trend } = await ask('');
    expect(trend).toHaveLength(12);
    const nu = trend[11].maand as string;
    const eerder = trend.filter(
      ({ gevraagd, maand }: { gevraagd: number; maand: string }) => gevraagd > 0 && maand < nu,
    );
    expect(eerder).toEqual([{ maand: eerder[0].maand, ...telling(1) }]);
    expect(trend[11]).toEqual({ maand: nu, ...telling(7) });
    expect((await ask(`?van=${nu}`)).totaal).toEqual(telling(7));
    expect((await ask(`?tot=${eerder[0].maand}`)).totaal).toEqual(telling(1));
    expect((await ask(`?tot=${eerder[0].maand}`)).trend[11]).toEqual({
      maand: eerder[0].maand,
      ...telling(1),
    });
  });

  it('shows a coordinator her own region, and of others only groups of five and more', async () => {
    const brabant = await ask('', flow.tokens.brabant);
    expect(brabant.totaal).toEqual(telling(2));
    expect(brabant.elders).toEqual([{ thema: 'energie', regio: 'TWE', aantal: 5 }]);
    const twente = await ask('', flow.tokens.twente);
    expect([twente.totaal, twente.elders]).toEqual([telling(6), []]);
    expect((await ask('?regio=TWE', flow.tokens.brabant)).gegevens).toEqual([]);
    expect((await ask('')).elders).toEqual([]);
  });

  it('shows an aanbieder what it could do, and which of its offers nearly fit and why not', async () => {
    const { kansen, bijnaPassend } = await ask('/kansen', flow.tokens.aanbieder);
    expect(kansen).toEqual([{ thema: 'energie', regio: 'TWE', aantal: 5 }]);
    expect(bijnaPassend.map(({ titel, regel, aantal }: never) => [titel, regel, aantal]).sort()).toEqual([
      ['Energiescan Hengelo', 'gebied', 5],
      ['Energiescan Tilburg', 'gebied', 5],
    ]);
    const ander = await ask('/kansen', flow.tokens.andereAanbieder);
    expect([ander.kansen.length, ander.bijnaPassend]).toEqual([1, []]);
    for (const token of [flow.tokens.analist, flow.tokens.ondernemer, flow.tokens.twente])
      expect((await flow.call('GET', '/api/v1/onvervulde-vraag/kansen', { token })).status).toBe(403);
    for (const token of [flow.tokens.aanbieder, flow.tokens.ondernemer])
      expect((await flow.call('GET', '/api/v1/onvervulde-vraag', { token })).status).toBe(403);
    const fout = '/api/v1/onvervulde-vraag?sectie=Z&van=2026-13&per=naam&regio=x';
    expect((await flow.call('GET', fout, { token: flow.tokens.analist })).status).toBe(400);
  });

  it('knows the theme that the words name when none was chosen, and both of two that were', async () => {
    await submit(HACK, { ...WINKEL, gemeentecode: 'GM0363' });
    await submit(GAS, { ...WINKEL, gemeentecode: 'GM0363' }, { themas: ['export', 'ai'] });
    const { gegevens, totaal } = await ask('?regio=LANDELIJK&per=thema');
    expect(gegevens.map(({ thema, gevraagd }: never) => [thema, gevraagd])).toEqual([
      ['ai', 1],
      ['cyber', 1],
      ['export', 1],
    ]);
    expect(totaal).toEqual(telling(2));
  });

  it('says of a need that it was met after all, or that it was none', async () => {
    const [, , , , , laatste, , vol] = eerste as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const toewijzing = await assign(vol);
    const { aanbieder, brabant, twente } = flow.tokens;
    await act(`toewijzingen/${toewijzing}/acceptatie`, { versie: 1 }, aanbieder);
    await act(`toewijzingen/${toewijzing}/levering`, { versie: 2 }, aanbieder);
    await act(
      `hulpvragen/${vol}/toewijzingen/${toewijzing}/bevestiging`,
      { versie: 3, reden: 'geholpen' },
      brabant,
    );
    await handled(vol);
    await eventually(async () => expect((await ask('?regio=MBR')).totaal).toEqual(telling(2, 1)));
    expect((await ask('?regio=MBR&reden=vol')).gegevens).toMatchObject([telling(1, 0)]);
    await act(`hulpvragen/${laatste}/intrekking`, { versie: 1, reden: 'dubbel' }, twente);
    await eventually(async () => expect((await ask('?regio=TWE')).totaal).toEqual(telling(5)));
  });

  it('follows a correction: found after all, or not found any more', async () => {
    const correct = async (gemeentecode: string, versie: number): Promise<void> => {
      const naam = 'Firma';
      const body = { versie, onderneming: { naam, ...WINKEL, gemeentecode } };
      const pad = `/api/v1/hulpvragen/${eerste[1]}`;
      expect((await flow.call('PATCH', pad, { token: flow.tokens.twente, body })).status).toBe(200);
    };
    const open = (aantal: number): Promise<void> =>
      eventually(async () => expect((await ask('?regio=TWE')).totaal).toEqual(telling(aantal)));
    await correct(HENGELO, 1);
    await open(4);
    await correct(ENSCHEDE, 2);
    await open(5);
  });

  it('holds codes only, and one row for each reason, however often an event comes', async () => {
    const kolommen = await sql<{ rij: object }>(
      'SELECT to_json(o) AS rij FROM aanbodmatching.onvervulde_vraag o',
    );
    expect(JSON.stringify(kolommen)).not.toMatch(/gas|Firma|example/);
    const [voor] = await sql<{ aantal: number }>(
      'SELECT count(*)::integer AS aantal FROM aanbodmatching.onvervulde_vraag',
    );
    await sql(`UPDATE platform.aflevering SET verwerkt_op = NULL, verzonden_op = now() - interval '1 hour'
      WHERE queue = 'aanbodmatching-register'`);
    await eventually(
      async () => {
        const open = await sql(
          `SELECT FROM platform.aflevering WHERE queue = 'aanbodmatching-register' AND verwerkt_op IS NULL`,
        );
        expect(open).toHaveLength(0);
      },
      { binnenMs: 30_000 },
    );
    const [na] = await sql<{ aantal: number }>(
      'SELECT count(*)::integer AS aantal FROM aanbodmatching.onvervulde_vraag',
    );
    expect(na).toEqual(voor);
  });
});
