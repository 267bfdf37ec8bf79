// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
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
  themas: ['energie'],
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 6, plaats: 'Enschede' },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};
const VRAAGT = 'Hoe gaat het met uw bedrijf?';
const HERINNERT = 'Vertelt u nog hoe het gaat?';
// Days pass: what was asked, and what is due, lies that much longer ago.
const VERDER = `UPDATE impactverantwoording.meting SET gevraagd_op = gevraagd_op - make_interval(days => $2),
    volgende_op = volgende_op - make_interval(days => $2) WHERE hulpvraag_id = $1`;
const HALF_JAAR = `UPDATE impactverantwoording.traject SET hulp_op = hulp_op - interval '6 months 2 days'
  WHERE hulpvraag_id = $1 AND hulp_op > now() - interval '1 month'`;
const EVENTS = `SELECT type, data FROM platform.event WHERE type LIKE 'meting-%' AND data ->> 'hulpvraagId' = $1
  ORDER BY volgnummer`;

describe('how a firm is doing', () => {
  let flow: Flow;
  let aanbodId: string;
  const EMAIL = 'bakker-meting@example.nl';

  beforeAll(async () => {
    flow = await startFlow(backends()[0]!, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    aanbodId = await flow.publish(SCAN);
  });
  afterAll(() => flow?.stop());

  const sql = <T = unknown>(text: string, waarden: unknown[]): Promise<T[]> =>
    withClient(flow.beheerUrl, async (client) => {
      await client.query(`SET app.rol = 'systeem'`);
      return (await client.query(text, waarden)).rows as T[];
    });
  const accept = async (): Promise<{ id: string; toewijzingId: string }> => {
    const contact = { naam: 'M. Voorbeeld', email: EMAIL };
    const { body } = await flow.call('POST', '/api/v1/hulpvragen', { body: { ...VRAAG, contact } });
    const versie = await eventually(async () => {
      const gelezen = await flow.call('GET', `/api/v1/hulpvragen/${body.id}`, {
        sleutel: body.statussleutel,
      });
      expect(gelezen.body.status).toBe('gematcht');
      return gelezen.body.versie as number;
    });
    const keuze = { versie, aanbodIds: [aanbodId], redenAfwijking: 'Proef.' };
    const pad = `/api/v1/hulpvragen/${body.id}/toewijzingen`;
    const gemaakt = await flow.call('POST', pad, { token: flow.tokens.twente, body: keuze });
    const toewijzingId: string = gemaakt.body[0].id;
    const { status } = await flow.call('POST', `/api/v1/toewijzingen/${toewijzingId}/acceptatie`, {
      ...{ token: flow.tokens.aanbieder, body: { versie: 1 } },
    });
    expect(status).toBe(200);
    return { id: body.id, toewijzingId };
  };
  const mails = async (onderwerp: string): Promise<Bericht[]> =>
    (await flow.mail.read(EMAIL)).filter((een) => een.onderwerp.includes(onderwerp));
  const mailed = (onderwerp: string, aantal: number): Promise<Bericht[]> =>
    eventually(
      async () => {
        const gevonden = await mails(onderwerp);
        expect(gevonden).toHaveLength(aantal);
        return gevonden;
      },
      { binnenMs: 20_000 },
    );
  const keyOf = (mail?: Bericht): string => /meting#taal=nl&sleutel=(\S+)/.exec(mail?.tekst ?? '')?.[1] ?? '';
  const met =
    (Metingsleutel: string) =>
    (methode: string, pad = '', body?: object): Promise<Antwoord> =>
      flow.call(methode, `/api/v1/metingvragen${pad}`, { headers: { Metingsleutel }, body });
  const isClosed = (id: string, moment: string): Promise<void> =>
    eventually(
      async () => {
        const [rij] = await sql<{ reden: string | null }>(
          'SELECT reden FROM impactverantwoording.meting WHERE hulpvraag_id = $1 AND moment = $2',
          [id, moment],
        );
        expect(rij?.reden).not.toBeNull();
      },
      { binnenMs: 20_000 },
    );

  it('is asked with the help, answered in parts, asked once more, and told when it is over', async () => {
    const { id, toewijzingId } = await accept();
    const [mail] = await mailed(VRAAGT, 1);
    expect(mail?.html).not.toMatch(/meting\?/);
    const doe = met(keyOf(mail));
    const { body } = await doe('GET');
    expect(body).toMatchObject({ moment: 'start', gesloten: false });
    const kaal = body.vragen.map(({ indicator, bekend, waarde }: Antwoord['body']) => [
      indicator,
      bekend,
      waarde,
    ]);
    expect(kaal).toEqual([
      ['werkzame-personen', true, 6],
      ['omzet-maand', false, null],
      ['energiekosten-maand', false, null],
      ['oplossing', false, null],
      ['vertrouwen', false, null],
    ]);

    expect((await doe('PUT', '/omzet-maand', { waarde: -1 })).body.redenen[0].melding).toContain(
      '0 of hoger',
    );
    expect((await doe('PUT', '/vertrouwen', { waarde: 7.5 })).body.redenen[0].melding).toContain(
      'heel getal',
    );
    expect((await doe('PUT', '/export-aandeel', { waarde: 1 })).status).toBe(404);
    expect((await doe('POST', '/klaar')).body.redenen[0].melding).toContain('ten minste één vraag');
    expect((await doe('PUT', '/energiekosten-maand', { waarde: 84_000 })).status).toBe(200);
    expect((await doe('PUT', '/werkzame-personen', { waarde: 7 })).status).toBe(200);
    // Later, with the same link: what was answered stands there.
    const later = (await doe('GET')).body.vragen as Antwoord['body'][];
    expect(later.map(({ waarde }) => waarde as number | null)).toEqual([7, null, 84_000, null, null]);

    await sql(VERDER, [id, 8]);
    const [herinnering] = await mailed(HERINNERT, 1);
    expect(keyOf(herinnering)).toBe(keyOf(mail));
    await sql(VERDER, [id, 7]);
    await mailed(HERINNERT, 2);
    await sql(VERDER, [id, 30]);
    await isClosed(id, 'start');
    expect((await doe('GET')).body).toMatchObject({ gesloten: true, vragen: [] });
    expect((await doe('PUT', '/vertrouwen', { waarde: 8 })).body).toMatchObject({ status: 409 });
    const events = await sql<{ type: string; data: Antwoord['body'] }>(EVENTS, [id]);
    expect(events.map(({ type, data }) => [type, data.trede ?? data.reden ?? null])).toEqual([
      ['meting-gevraagd', null],
      ['meting-herinnerd', 1],
      ['meting-herinnerd', 2],
      ['meting-beantwoord', null],
      ['meting-gesloten', 'deels'],
    ]);
    expect(events[3]?.data).toMatchObject({
      ...{ hulpvraagId: id, moment: 'start', regio: 'TWE', thema: 'energie', grootteklasse: 'micro' },
      waarden: { 'energiekosten-maand': 84_000, 'werkzame-personen': 7 },
      indicatorversies: { 'energiekosten-maand': 1, 'werkzame-personen': 1 },
    });
    expect(await mails(HERINNERT)).toHaveLength(2);

    // Half a year after help, with what was answered then beside it.
    const levering = { versie: 2, opbrengsten: ['plan-gemaakt'], uren: 1 };
    const pad = `/api/v1/toewijzingen/${toewijzingId}/levering`;
    expect((await flow.call('POST', pad, { token: flow.tokens.aanbieder, body: levering })).status).toBe(200);
    // Again and again: an event that comes later makes the fact anew.
    const beide = await eventually(
      async () => {
        await sql(HALF_JAAR, [id]);
        const gevonden = await mails(VRAAGT);
        expect(gevonden).toHaveLength(2);
        return gevonden;
      },
      { binnenMs: 20_000 },
    );
    const weer = met(beide.map(keyOf).find((een) => een !== keyOf(mail)) ?? '');
    const straks = (await weer('GET')).body;
    expect(straks.moment).toBe('6-maanden');
    const energie = straks.vragen.find((een: Antwoord['body']) => een.indicator === 'energiekosten-maand');
    expect(energie).toMatchObject({ bekend: false, waarde: null, vorige: 84_000 });
    expect((await weer('POST', '/afmelding')).body.gesloten).toBe(true);
    const laatste = (await sql<{ type: string; data: Antwoord['body'] }>(EVENTS, [id])).at(-1);
    expect([laatste?.type, laatste?.data.reden]).toEqual(['meting-gesloten', 'afgemeld']);
  }, 120_000);

  it('is opened by its key alone, and counted for who works with figures', async () => {
    expect((await flow.call('GET', '/api/v1/metingvragen')).status).toBe(404);
    expect((await met(`${'0'.repeat(32)}.${'a'.repeat(43)}`)('POST', '/klaar')).status).toBe(404);
    const { analist, twente } = flow.tokens;
    const { body } = await flow.call('GET', '/api/v1/impact/metingen', { token: analist });
    expect(body.momenten).toMatchObject([
      { moment: 'start', gevraagd: 1, herinnerd: 1, deels: 1, open: 0 },
      { moment: '6-maanden', gevraagd: 1, afgemeld: 1 },
      { moment: '12-maanden', gevraagd: 0 },
      { moment: '24-maanden', gevraagd: 0 },
    ]);
    expect((await flow.call('GET', '/api/v1/impact/metingen', { token: twente })).status).toBe(403);
  });
});
