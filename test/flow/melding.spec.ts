// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { MELDINGSOORTEN, type Meldingsoort } from '#libs/aanbodmatching';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import type { Bericht } from '../support/mail.js';

const LOKET = 'loket@example.nl';
const GEHEIMEN = ['Fatima Kanarie', 'Kanariebakkerij', '0612345678', 'kanarietekst'];
const VRAAG = {
  tekst: 'Onze kanarietekst: de gasrekening is verdubbeld. Wie helpt ons energie besparen?',
  onderneming: { naam: 'Kanariebakkerij', sbi: '1071', werkzamePersonen: 6, plaats: 'Enschede' },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};
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
const INSERT = `INSERT INTO aanbodmatching.mailbericht (id, soort, hulpvraag_id, ontvanger_soort, ontvanger, aanleiding, gegevens,
    wijze, status, aangemaakt_op, verzenden_op) VALUES ($1, $2, $3::uuid, $4, $5, $3::uuid::text, $6, 'direct', 'wachtend', now(), now())`;

const UIT: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const flat = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();
const wordsOf = (html: string): string =>
  flat(html.replace(/<[^>]+>/g, ' ').replace(/&(#?\w+);/g, (_, naam: string) => UIT[naam] ?? '?'));

describe('mail about a hulpvraag', () => {
  let flow: Flow;
  let aanbodId: string;
  let nummer = 0;

  beforeAll(async () => {
    flow = await startFlow(backends()[0]!, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    aanbodId = await flow.publish(SCAN);
    const pad = `/api/v1/organisaties/${flow.aanbiederId}`;
    const { body } = await flow.call('GET', pad, { token: flow.tokens.beheerder });
    const nieuw = { naam: body.naam, soort: body.soort, versie: body.versie, email: LOKET };
    expect((await flow.call('PUT', pad, { token: flow.tokens.beheerder, body: nieuw })).body.email).toBe(
      LOKET,
    );
  });

  afterAll(() => flow?.stop());

  const submit = async (taal = 'nl', delenMetAanbieders = true) => {
    const email = `ondernemer-${(nummer += 1)}@example.nl`;
    const contact = { naam: 'Fatima Kanarie', email, telefoon: '0612345678' };
    const { status, body } = await flow.call('POST', '/api/v1/hulpvragen', {
      body: { ...VRAAG, contact, taal, toestemming: { delenMetAanbieders, onderzoek: false } },
    });
    expect([status, body.redenen]).toEqual([201, undefined]);
    return { ...(body as { id: string; kenmerk: string; statussleutel: string }), email };
  };
  const mailsAt = (adres: string, aantal: number): Promise<Bericht[]> =>
    eventually(async () => {
      const mails = await flow.mail.read(adres);
      expect(mails).toHaveLength(aantal);
      return mails;
    });
  const assign = async (id: string, statussleutel: string): Promise<{ id: string; versie: number }> => {
    const versie = await eventually(async () => {
      const { body } = await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel: statussleutel });
      expect(body.status).toBe('gematcht');
      return body.versie as number;
    });
    const body = { versie, aanbodIds: [aanbodId] };
    const { status } = await flow.call('POST', `/api/v1/hulpvragen/${id}/toewijzingen`, {
      ...{ token: flow.tokens.twente, body },
    });
    expect(status).toBe(201);
    const gezien = await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel: statussleutel });
    return gezien.body.toewijzingen[0] as { id: string; versie: number };
  };
  const accept = ({ id, versie }: { id: string; versie: number }): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/toewijzingen/${id}/acceptatie`, {
      token: flow.tokens.aanbieder,
      body: { versie },
    });
  const logOf = async (id: string): Promise<Antwoord['body'][]> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${id}/mailberichten`, { token: flow.tokens.twente })).body
      .gegevens;
  const keyOf = ({ tekst }: Bericht): string => /meldingen#taal=\w+&sleutel=(\S+)/.exec(tekst)?.[1] ?? '';
  const urlOf = ({ koppen }: Bericht): string =>
    /^<http:\/\/localhost:3000(\S+)>$/.exec(koppen['list-unsubscribe'] ?? '')?.[1] ?? '';
  const voorkeuren = (sleutel: string): Promise<Antwoord> =>
    flow.call('GET', '/api/v1/meldingsvoorkeuren', { headers: { Meldingssleutel: sleutel } });
  const wijzeOf = async (sleutel: string, groep: string): Promise<string> =>
    (await voorkeuren(sleutel)).body.groepen.find((een: { groep: string }) => een.groep === groep).wijze;
  const postForm = (pad: string, body = 'List-Unsubscribe=One-Click'): Promise<Response> =>
    fetch(`${flow.api.url}${pad}`, {
      ...{ method: 'POST', body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    });

  it('of every kind goes through the mail server in two languages, and says the same as text and as HTML', async () => {
    const soorten = (
      Object.entries(MELDINGSOORTEN) as [Meldingsoort, { voor: string; groep: string | null }][]
    )
      // A reminder of an appointment that is not there is not sent.
      .filter(
        ([soort, { voor }]) =>
          voor !== 'behandelaar' && !['ontvangst', 'afspraak-herinnering'].includes(soort),
      );
    for (const taal of ['nl', 'en']) {
      const { id, statussleutel, email, kenmerk } = await submit(taal);
      const toewijzing = await assign(id, statussleutel);
      await mailsAt(email, 1);
      const eerder = (await flow.mail.read(LOKET)).length;
      await withClient(flow.beheerUrl, async (client) => {
        const { rows } = await client.query<{ id: string }>(
          'SELECT betrokkene_id AS id FROM aanbodmatching.hulpvraag WHERE id = $1',
          [id],
        );
        const gegevens = { toewijzingId: toewijzing.id, plaats: 2, uiterlijkOp: '2026-12-01T12:00:00Z' };
        for (const [soort, { voor }] of soorten)
          await client.query(INSERT, [
            ...[randomUUID(), soort, id, voor, voor === 'organisatie' ? flow.aanbiederId : rows[0]?.id],
            JSON.stringify(gegevens),
          ]);
      });
      const bij = soorten.filter(([, { voor }]) => voor === 'betrokkene').length;
      const mails = await mailsAt(email, 1 + bij);
      const loket = (
        await eventually(async () => {
          const alle = await flow.mail.read(LOKET);
          expect(alle.length).toBeGreaterThanOrEqual(eerder + soorten.length - bij);
          return alle;
        })
      ).filter(({ tekst }) => tekst.includes(kenmerk));
      expect(new Set(mails.map(({ onderwerp }) => onderwerp)).size).toBe(mails.length);
      for (const mail of [...mails, ...loket]) {
        expect(wordsOf(mail.html ?? '')).toBe(flat(mail.tekst));
        expect(mail.tekst + mail.onderwerp).toContain(kenmerk);
        expect(mail.tekst).not.toMatch(/undefined|null/);
        expect(mail.koppen['auto-submitted']).toBe('auto-generated');
      }
      const zonder = mails.filter(({ koppen }) => koppen['list-unsubscribe'] === undefined);
      expect(zonder).toHaveLength(4);
      for (const { tekst, onderwerp, html } of loket)
        for (const geheim of [...GEHEIMEN, email])
          expect(`${tekst}${onderwerp}${html}`).not.toContain(geheim);
    }
  });

  it('follows what happens to it, and the coordinator sees what was mailed, and nobody else', async () => {
    const { id, statussleutel, email, kenmerk } = await submit();
    const toewijzing = await assign(id, statussleutel);
    await eventually(async () => {
      const bij = (await flow.mail.read(LOKET)).filter(({ onderwerp }) => onderwerp.includes(kenmerk));
      expect(bij.map(({ onderwerp }) => onderwerp)).toEqual([`Nieuwe hulpvraag voor u (${kenmerk})`]);
    });
    expect((await accept(toewijzing)).status).toBe(200);
    const [bericht] = await mailsAt(email, 2);
    expect(bericht?.onderwerp).toBe(`Energiehuis Voorbeeld gaat u helpen (${kenmerk})`);
    const log = await eventually(async () => {
      const rijen = await logOf(id);
      expect(rijen.map(({ status }: { status: string }) => status)).toEqual(Array(3).fill('verzonden'));
      return rijen;
    });
    expect(
      log.map(({ soort, ontvangerSoort, pogingen, smtpCode }) => [soort, ontvangerSoort, pogingen, smtpCode]),
    ).toEqual([
      ['toewijzing-geaccepteerd', 'betrokkene', 1, 250],
      ['nieuwe-toewijzing', 'organisatie', 1, 250],
      ['ontvangst', 'betrokkene', 1, 250],
    ]);
    expect(JSON.stringify(log)).not.toContain('@');
    const pad = `/api/v1/hulpvragen/${id}/mailberichten`;
    expect((await flow.call('GET', pad, { token: flow.tokens.brabant })).status).toBe(404);
    expect((await flow.call('GET', pad, { token: flow.tokens.aanbieder })).status).toBe(403);
    expect((await flow.call('GET', pad, { sleutel: statussleutel })).status).toBe(401);
    const kort = await flow.call('GET', `${pad}?aantal=2`, { token: flow.tokens.twente });
    const rest = await flow.call('GET', `${pad}?aantal=2&cursor=${kort.body.volgende}`, {
      token: flow.tokens.twente,
    });
    expect([...kort.body.gegevens, ...rest.body.gegevens]).toEqual(log);
  });

  it('asks for consent with the last day for it, and the desk hears of it when there is consent', async () => {
    const { id, statussleutel, email, kenmerk } = await submit('nl', false);
    await assign(id, statussleutel);
    const [bericht] = await mailsAt(email, 2);
    expect(bericht?.onderwerp).toBe(`Mogen wij uw gegevens delen met Energiehuis Voorbeeld? (${kenmerk})`);
    expect(bericht?.tekst).toMatch(/Doe dit uiterlijk op (maan|dins|woens|donder|vrij)dag \d+ [a-z]+\./);
    expect(bericht?.koppen['list-unsubscribe']).toBeUndefined();
    expect((await flow.mail.read(LOKET)).filter(({ onderwerp }) => onderwerp.includes(kenmerk))).toEqual([]);
  });

  it('stops with one click in a mail program, for that group alone', async () => {
    const { id, statussleutel, email } = await submit();
    await accept(await assign(id, statussleutel));
    const [bericht] = await mailsAt(email, 2);
    expect(bericht?.koppen['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const [url, sleutel] = [urlOf(bericht!), keyOf(bericht!)];
    expect(await wijzeOf(sleutel, 'voortgang')).toBe('direct');
    // A scanner that follows every link, or posts nothing that a mail program would, changes nothing.
    const gevolgd = await fetch(`${flow.api.url}${url}`, { redirect: 'manual' });
    expect([gevolgd.status, gevolgd.headers.get('location')]).toEqual([
      ...[303, `/meldingen#afmelding=${url.split('=')[1]}`],
    ]);
    expect((await postForm(url, '')).status).toBe(400);
    expect((await postForm(url.slice(0, -3))).status).toBe(404);
    expect(await wijzeOf(sleutel, 'voortgang')).toBe('direct');
    for (const _keer of [1, 2]) expect((await postForm(url)).status).toBe(200);
    expect([await wijzeOf(sleutel, 'voortgang'), await wijzeOf(sleutel, 'berichten')]).toEqual([
      'niet',
      'direct',
    ]);
    await withClient(flow.beheerUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT handeling, reden, subject FROM platform.auditregel WHERE soort = 'meldingsvoorkeur' ORDER BY volgnummer LIMIT 1`,
      );
      expect(rows[0]).toMatchObject({ handeling: 'gewijzigd', reden: 'voortgang' });
    });
  });

  it('is chosen on a page, with the key from the link, and by nobody without it', async () => {
    const { id, statussleutel, email } = await submit();
    await accept(await assign(id, statussleutel));
    const [bericht] = await mailsAt(email, 2);
    const sleutel = keyOf(bericht!);
    const kies = (groepen: object[], met = sleutel): Promise<Antwoord> =>
      flow.call('PUT', '/api/v1/meldingsvoorkeuren', {
        headers: { Meldingssleutel: met },
        body: { groepen },
      });
    const gekozen = await kies([
      { groep: 'berichten', wijze: 'dagelijks' },
      { groep: 'uitkomst', wijze: 'niet' },
    ]);
    expect(gekozen.body.voor).toBe('betrokkene');
    expect([await wijzeOf(sleutel, 'berichten'), await wijzeOf(sleutel, 'uitkomst')]).toEqual([
      'dagelijks',
      'niet',
    ]);
    const fout = await kies([
      { groep: 'afspraken', wijze: 'dagelijks' },
      { groep: 'signalen', wijze: 'niet' },
    ]);
    expect([fout.status, fout.body.redenen.map(({ pad }: { pad: string }) => pad)]).toEqual([
      ...[400, ['groepen[0].wijze', 'groepen[1].groep']],
    ]);
    expect((await kies([{ groep: 'berichten', wijze: 'niet' }], `${sleutel}x`)).status).toBe(404);
    expect((await flow.call('GET', '/api/v1/meldingsvoorkeuren')).status).toBe(404);
    expect((await voorkeuren(statussleutel)).status).toBe(404);
    const pagina = await fetch(`${flow.api.url}/meldingen`);
    expect([pagina.status, await pagina.text()]).toEqual([
      200,
      expect.stringContaining('Welke mail wilt u krijgen?</h1>'),
    ]);
  });
});
