// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';
import type { Bericht } from '../support/mail.js';

const SCAN = {
  ...{
    titel: 'Energiescan',
    samenvatting: 'Een adviseur kijkt mee.',
    soort: 'coaching',
    themas: ['energie'],
  },
  omschrijving: 'De adviseur meet uw verbruik en maakt een plan om uw energierekening te verlagen.',
  voorwaarden: { gebied: ['NL'] },
};
const VRAAG = {
  tekst: 'Mijn gasrekening is verdubbeld. Wie kijkt mee hoe ik energie kan besparen met mijn bakovens?',
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 6, plaats: 'Enschede' },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};
const VERSLAG = {
  opbrengsten: ['kosten-omlaag', 'plan-gemaakt'],
  uren: 6.5,
  toelichting: 'Drie gesprekken gevoerd.',
};
const GEHEIM = 'Tussen ons: het liep stroef.';
const COORDINATOR = 'tijn@example.nl';
/** Four weeks ago instead of now: the confirmation, and with it the mail that was planned. */
const LATER = [
  `UPDATE aanbodmatching.toewijzing SET aan_zet_sinds = aan_zet_sinds - interval '28 days' WHERE id = $1`,
  `UPDATE aanbodmatching.mailbericht SET verzenden_op = verzenden_op - interval '28 days'
   WHERE soort = 'uitkomst-later' AND gegevens ->> 'toewijzingId' = $1::text`,
];

describe('what help brought', () => {
  let flow: Flow;
  let aanbodId: string;
  let nummer = 0;

  beforeAll(async () => {
    flow = await startFlow(backends()[0]!, {
      LIMIETEN: 'hulpvraag-indienen=1000/60,uitkomstvraag-beantwoorden=20/600',
    });
    aanbodId = await flow.publish(SCAN);
    const body = { naam: 'Tijn', email: COORDINATOR };
    const { status } = await flow.call('PUT', '/api/v1/behandelaars/ik', { token: flow.tokens.twente, body });
    expect(status).toBe(200);
  });

  afterAll(() => flow?.stop());

  interface Zaak {
    id: string;
    sleutel: string;
    email: string;
    kenmerk: string;
    toewijzingId: string;
  }
  const read = async ({ id, sleutel }: Pick<Zaak, 'id' | 'sleutel'>): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel })).body;
  const seen = (zaak: Pick<Zaak, 'id' | 'sleutel'>, status: string): Promise<Antwoord['body']> =>
    eventually(async () => {
      const body = await read(zaak);
      expect(body.status).toBe(status);
      return body;
    });
  const aanbieder = async (id: string, methode: string, wat: string, body: object): Promise<Antwoord> =>
    flow.call(methode, `/api/v1/toewijzingen/${id}/${wat}`, { token: flow.tokens.aanbieder, body });
  const deliver = async (taal = 'nl'): Promise<Zaak> => {
    const email = `bakker-${(nummer += 1)}@example.nl`;
    const contact = { naam: 'M. Voorbeeld', email };
    const { body } = await flow.call('POST', '/api/v1/hulpvragen', { body: { ...VRAAG, contact, taal } });
    const zaak = { id: body.id, sleutel: body.statussleutel, email, kenmerk: body.kenmerk };
    const { versie } = await seen(zaak, 'gematcht');
    const keuze = { versie, aanbodIds: [aanbodId], redenAfwijking: 'Proef.' };
    const pad = `/api/v1/hulpvragen/${zaak.id}/toewijzingen`;
    const gemaakt = await flow.call('POST', pad, { token: flow.tokens.twente, body: keuze });
    const toewijzingId: string = gemaakt.body[0].id;
    await aanbieder(toewijzingId, 'POST', 'acceptatie', { versie: 1 });
    const geleverd = await aanbieder(toewijzingId, 'POST', 'levering', { versie: 2, ...VERSLAG });
    expect([geleverd.status, geleverd.body.status]).toEqual([200, 'geleverd']);
    return { ...zaak, toewijzingId };
  };
  const mailOver = (adres: string, onderwerp: string): Promise<Bericht> =>
    eventually(async () => {
      const mail = (await flow.mail.read(adres)).find((een) => een.onderwerp.includes(onderwerp));
      if (!mail) throw new Error(`Nog geen mail: ${onderwerp}.`);
      return mail;
    });
  const keyOf = ({ tekst }: Bericht): string => /uitkomst#taal=\w+&sleutel=(\S+)/.exec(tekst)?.[1] ?? '';
  const vraag = (sleutel: string, body?: object): Promise<Antwoord> =>
    flow.call(body === undefined ? 'GET' : 'POST', '/api/v1/uitkomstvragen', {
      headers: { Antwoordsleutel: sleutel },
      body,
    });
  const uitkomst = async ({ toewijzingId }: Zaak, token: string): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/toewijzingen/${toewijzingId}/uitkomst`, { token })).body.momenten;
  const later = ({ toewijzingId }: Zaak): Promise<unknown> =>
    withClient(flow.beheerUrl, async (client) => {
      await client.query(`SET app.rol = 'systeem'`);
      for (const sql of LATER) await client.query(sql, [toewijzingId]);
    });
  const eventsOf = ({ toewijzingId }: Zaak): Promise<Antwoord['body'][]> =>
    withClient(flow.beheerUrl, async (client) => {
      const { rows } = await client.query<{ data: Antwoord['body'] }>(
        `SELECT data FROM platform.event WHERE type = 'uitkomst-gemeld' AND subject = $1 ORDER BY volgnummer`,
        [toewijzingId],
      );
      return rows.map(({ data }) => data);
    });

  it('is reported with the delivery, answered from the mail, and stands side by side', async () => {
    const zaak = await deliver();
    const mail = await mailOver(zaak.email, 'Bent u geholpen?');
    const sleutel = keyOf(mail);
    expect(mail.html).not.toMatch(/uitkomst\?/);
    expect((await vraag(sleutel)).body).toEqual({
      ...{ taal: 'nl', moment: 'levering', aanbod: 'Energiescan', aanbieder: 'Energiehuis Voorbeeld' },
      ...{ beantwoord: false, reden: null },
    });
    // Until he answers the provider may correct what he wrote.
    const beter = {
      geholpen: 'ja',
      opbrengsten: ['kosten-omlaag'],
      uren: 7.25,
      toelichting: 'Vier gesprekken.',
    };
    const pad = [zaak.toewijzingId, 'PUT', 'uitkomst'] as const;
    expect((await aanbieder(...pad, { versie: 2, ...beter })).body).toMatchObject({ status: 409, versie: 1 });
    expect((await aanbieder(...pad, { versie: 1, ...beter })).status).toBe(200);
    const antwoord = {
      geholpen: 'deels',
      opbrengsten: ['kennis'],
      bedragInCenten: 150_000,
      toelichting: GEHEIM,
    };
    expect((await vraag(sleutel, antwoord)).body).toMatchObject({ beantwoord: true });
    const nogEens = await vraag(sleutel, { ...antwoord, geholpen: 'nee' });
    expect([nogEens.status, nogEens.body.redenen[0].melding]).toEqual([
      409,
      expect.stringContaining('al beantwoord'),
    ]);
    const kant = { geholpen: 'deels', opbrengsten: ['kennis'], bedragInCenten: 150_000, toelichting: GEHEIM };
    const [samen] = await uitkomst(zaak, flow.tokens.twente);
    expect(samen).toMatchObject({ moment: 'levering', verschil: false, aanbieder: beter, ondernemer: kant });
    // The codes are for the provider too; the words and the amount are not.
    const [gezien] = await uitkomst(zaak, flow.tokens.aanbieder);
    expect(gezien.ondernemer).toMatchObject({ ...kant, bedragInCenten: null, toelichting: null });
    const toewijzing = await flow.call('GET', `/api/v1/toewijzingen/${zaak.toewijzingId}`, {
      token: flow.tokens.aanbieder,
    });
    expect(JSON.stringify([gezien, toewijzing.body])).not.toContain(GEHEIM);
    const { eindeReden, toewijzingen } = await seen(zaak, 'afgerond');
    expect([eindeReden, toewijzingen[0].uitkomsten]).toEqual(['geholpen-zonder-resultaat', [samen]]);
    expect((await aanbieder(...pad, { versie: 2, ...beter })).body.redenen[0].melding).toMatch(
      /al geantwoord/,
    );
    const feiten = {
      toewijzingId: zaak.toewijzingId,
      hulpvraagId: zaak.id,
      aanbodId,
      regio: 'TWE',
      moment: 'levering',
    };
    const events = await eventsOf(zaak);
    expect(events).toMatchObject([
      { ...feiten, partij: 'aanbieder', versie: 1, geholpen: 'ja', bedragInCenten: null },
      { ...feiten, partij: 'aanbieder', versie: 2, opbrengsten: ['kosten-omlaag'] },
      {
        ...feiten,
        partij: 'ondernemer',
        geholpen: 'deels',
        opbrengsten: ['kennis'],
        bedragInCenten: 150_000,
      },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/stroef|gesprek/);
  });

  it('four weeks later is asked again, and who was not helped after all gets his coordinator back', async () => {
    const zaak = await deliver('en');
    await vraag(keyOf(await mailOver(zaak.email, 'Were you helped?')), {
      geholpen: 'ja',
      opbrengsten: ['kennis'],
    });
    await seen(zaak, 'afgerond');
    const { versie } = (await read(zaak)).toewijzingen[0];
    const headers = await obtainBewerksleutel(flow, zaak.id, zaak.email);
    const pad = `/api/v1/hulpvragen/${zaak.id}/toewijzingen/${zaak.toewijzingId}/uitkomst`;
    const nee = { geholpen: 'nee', opbrengsten: ['nog-niets'], toelichting: GEHEIM, delenMetAanbieder: true };
    const teVroeg = await flow.call('POST', pad, { headers, body: { versie, ...nee } });
    expect([teVroeg.status, teVroeg.body.redenen[0].melding]).toEqual([
      409,
      expect.stringContaining('21 dagen'),
    ]);
    await later(zaak);
    const sleutel = keyOf(await mailOver(zaak.email, 'Does it still help you?'));
    expect((await vraag(sleutel)).body).toMatchObject({ taal: 'en', moment: 'vier-weken', reden: null });
    expect((await vraag(sleutel, nee)).status).toBe(200);
    const open = await seen(zaak, 'in-behandeling');
    expect(open).toMatchObject({
      aanZet: 'coordinator',
      stap: 'oplossen',
      eigenaar: 'coordinator-twente',
      eindeReden: null,
    });
    expect(Date.parse(open.uiterlijkOp)).toBeGreaterThan(Date.now());
    expect(open.toewijzingen[0]).toMatchObject({ status: 'betwist', besluitReden: 'niet-geholpen' });
    expect((await mailOver(COORDINATOR, zaak.kenmerk)).tekst).toContain(zaak.kenmerk);
    expect((await vraag(sleutel, nee)).status).toBe(409);
    const momenten = await uitkomst(zaak, flow.tokens.aanbieder);
    expect(momenten.map((een: { moment: string; verschil: boolean }) => [een.moment, een.verschil])).toEqual([
      ['levering', false],
      ['vier-weken', true],
    ]);
    // He wanted the provider to read this.
    expect(momenten[1].ondernemer.toelichting).toBe(GEHEIM);
    expect((await eventsOf(zaak)).at(-1)).toMatchObject({ moment: 'vier-weken', geholpen: 'nee' });
  });

  it('is disputed at once by who was not helped, also by the coordinator who has him on the phone', async () => {
    const zaak = await deliver();
    const pad = `/api/v1/hulpvragen/${zaak.id}/toewijzingen/${zaak.toewijzingId}`;
    const body = {
      versie: 3,
      reden: 'andere-hulp-dan-gevraagd',
      opbrengsten: ['nog-niets'],
      toelichting: GEHEIM,
    };
    const fout = await flow.call('POST', `${pad}/betwisting`, {
      token: flow.tokens.twente,
      body: { ...body, opbrengsten: ['nog-niets', 'kennis'] },
    });
    expect([fout.status, fout.body.redenen[0].pad]).toEqual([400, 'opbrengsten']);
    expect((await flow.call('POST', `${pad}/betwisting`, { token: flow.tokens.twente, body })).status).toBe(
      200,
    );
    await seen(zaak, 'in-behandeling');
    const [samen] = await uitkomst(zaak, flow.tokens.twente);
    expect(samen).toMatchObject({ verschil: true, ondernemer: { geholpen: 'nee', toelichting: GEHEIM } });
    expect((await uitkomst(zaak, flow.tokens.aanbieder))[0].ondernemer.toelichting).toBeNull();
    // They talked: the help was given after all, and the answer is another one.
    const ja = { versie: 4, reden: 'geholpen', opbrengsten: ['netwerk'] };
    expect(
      (await flow.call('POST', `${pad}/bevestiging`, { token: flow.tokens.twente, body: ja })).status,
    ).toBe(200);
    expect((await uitkomst(zaak, flow.tokens.twente))[0]).toMatchObject({
      verschil: false,
      ondernemer: { geholpen: 'ja', opbrengsten: ['netwerk'], toelichting: null, versie: 2 },
    });
  });

  it('is told by nobody without the key, nor with one of something else, and not without end', async () => {
    const zaak = await deliver();
    const sleutel = keyOf(await mailOver(zaak.email, 'Bent u geholpen?'));
    const antwoord = { geholpen: 'ja', opbrengsten: [] };
    for (const gok of [
      '',
      'x',
      zaak.sleutel,
      sleutel.replace(/^l/, 'v'),
      `${sleutel}x`,
      sleutel.slice(0, -1),
    ])
      expect([gok, (await vraag(gok)).status]).toEqual([gok, 404]);
    expect((await flow.call('GET', '/api/v1/uitkomstvragen')).status).toBe(404);
    expect((await flow.call('POST', '/api/v1/uitkomstvragen', { body: antwoord })).status).toBe(404);
    // The key to two questions opens nothing else.
    for (const kop of ['Statussleutel', 'Bewerksleutel', 'Meldingssleutel'])
      expect(
        (await flow.call('GET', `/api/v1/hulpvragen/${zaak.id}`, { headers: { [kop]: sleutel } })).status,
      ).toBe(404);
    const lezen = `/api/v1/toewijzingen/${zaak.toewijzingId}/uitkomst`;
    for (const token of [flow.tokens.brabant, flow.tokens.andereAanbieder])
      expect((await flow.call('GET', lezen, { token })).status).toBe(404);
    const statussen = [];
    for (let keer = 0; keer < 20; keer += 1) statussen.push((await vraag('gok', antwoord)).status);
    expect(statussen.at(-1)).toBe(429);
    const pagina = await fetch(`${flow.api.url}/uitkomst`);
    expect([pagina.status, await pagina.text()]).toEqual([
      200,
      expect.stringContaining('Bent u geholpen?</h1>'),
    ]);
  });
});
