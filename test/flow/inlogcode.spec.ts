// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startProcessFlow, type Antwoord, type CallOpties, type ProcessFlow } from '../support/flow.js';
import { codesAt, obtainBewerksleutel, receiveCode } from '../support/inlogcode.js';
import { tokenFor } from '../support/tokens.js';

const onderneming = { naam: 'Winkel Voorbeeld', sbi: '4771', gemeentecode: 'GM0153' };
const [postgres] = backends();

describe('an ondernemer without login', () => {
  let flow: ProcessFlow;
  let beheerUrl: string;
  let nummer = 0;

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    const LIMIETEN = 'hulpvraag-indienen=1000/60,inlogcode-vragen=1000/60,inlogcode-inwisselen=1000/60';
    flow = await startProcessFlow(postgres, { LIMIETEN });
    beheerUrl = flow.beheerUrl;
  });

  afterAll(() => flow?.stop());

  const submit = async (): Promise<{ id: string; statussleutel: string; email: string }> => {
    const email = `ondernemer-${(nummer += 1)}@example.nl`;
    const { status, body } = await flow.call('POST', '/api/v1/hulpvragen', {
      body: { tekst: 'Wie helpt mij met een webwinkel?', contact: { naam: 'M.', email }, onderneming },
    });
    expect(status).toBe(201);
    return { ...body, email };
  };
  const versieOf = async (id: string, sleutel: string): Promise<number> =>
    eventually(async () => {
      const { body } = await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel });
      expect(body.status).not.toBe('ingediend');
      return body.versie;
    });
  const redeem = (id: string, code: string): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/hulpvragen/${id}/inlogcodes/inwisseling`, { body: { code } });
  const correct = (id: string, versie: number, opties: CallOpties): Promise<Antwoord> =>
    flow.call('PATCH', `/api/v1/hulpvragen/${id}`, {
      body: { versie, tekst: 'Toch iets anders.' },
      ...opties,
    });
  const wrong = (code: string, hoeveel = 1): string =>
    String((Number(code) + hoeveel) % 100_000_000).padStart(8, '0');

  it('reads with the status key, and changes or withdraws only with a code from his mailbox', async () => {
    const { id, statussleutel, email } = await submit();
    const versie = await versieOf(id, statussleutel);
    const zonder = await correct(id, versie, { sleutel: statussleutel });
    expect([zonder.status, zonder.body.type]).toEqual([403, 'urn:schakel:probleem:bewerksleutel-nodig']);
    const intrekking = { sleutel: statussleutel, body: { versie, reden: 'dubbel' } };
    expect((await flow.call('POST', `/api/v1/hulpvragen/${id}/intrekking`, intrekking)).status).toBe(403);
    const headers = await obtainBewerksleutel(flow, id, email);
    const met = await correct(id, versie, { headers });
    expect([met.status, met.body.tekst]).toEqual([200, 'Toch iets anders.']);
    const nu = await versieOf(id, statussleutel);
    const weg = { headers, body: { versie: nu, reden: 'niet-meer-nodig' } };
    const ingetrokken = await flow.call('POST', `/api/v1/hulpvragen/${id}/intrekking`, weg);
    expect(ingetrokken.body.status).toBe('ingetrokken');
  });

  it('is read with its own status key and no other', async () => {
    const [een, ander] = [await submit(), await submit()];
    const read = async (sleutel?: string): Promise<number> =>
      (await flow.call('GET', `/api/v1/hulpvragen/${een.id}`, { sleutel })).status;
    const gewijzigd = een.statussleutel.replace(/^./, (eerste) => (eerste === 'A' ? 'B' : 'A'));
    expect(await read(een.statussleutel)).toBe(200);
    for (const sleutel of [ander.statussleutel, gewijzigd, undefined]) expect(await read(sleutel)).toBe(404);
  });

  it('hears nothing before a step of time is over, whether there was anything or not', async () => {
    const { id, email } = await submit();
    const vraag = (wie: string): Promise<Antwoord> =>
      flow.call('POST', `/api/v1/hulpvragen/${wie}/inlogcodes`, { body: { email } });
    for (const doe of [
      () => vraag(id),
      () => vraag(randomUUID()),
      () => redeem(id, '00000000'),
      () => redeem(randomUUID(), '00000000'),
    ]) {
      const begin = performance.now();
      await doe();
      // A busy machine only makes it longer; without steps it takes some milliseconds.
      expect(performance.now() - begin).toBeGreaterThan(95);
    }
  });

  it('cannot change with a bewerksleutel what is not his, nor with one that is over', async () => {
    const een = await submit();
    const ander = await submit();
    const headers = await obtainBewerksleutel(flow, een.id, een.email);
    const versie = await versieOf(ander.id, ander.statussleutel);
    expect((await correct(ander.id, versie, { headers })).status).toBe(404);
    expect((await correct(een.id, 1, { headers: { Bewerksleutel: 'x'.repeat(43) } })).status).toBe(404);
    await withClient(beheerUrl, (client) =>
      client.query(`UPDATE aanbodmatching.bewerksleutel SET vervalt_op = now() WHERE hulpvraag_id = $1`, [
        een.id,
      ]),
    );
    const eigen = await versieOf(een.id, een.statussleutel);
    expect((await correct(een.id, eigen, { headers })).status).toBe(404);
  });

  it('gets one and the same answer for any address, and mail only at his own', async () => {
    const { id, email } = await submit();
    const vraag = (welk: string, adres: string): Promise<Antwoord> =>
      flow.call('POST', `/api/v1/hulpvragen/${welk}/inlogcodes`, { body: { email: adres } });
    const antwoorden = [
      await vraag(id, 'iemand-anders@example.nl'),
      await vraag(randomUUID(), email),
      await vraag(id, ` ${email.toUpperCase()}`.trim()),
    ];
    expect(antwoorden.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(new Set(antwoorden.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    await eventually(async () => expect(await codesAt(flow.mail, email)).toHaveLength(1));
    expect(await flow.mail.read('iemand-anders@example.nl')).toEqual([]);
    // Nor would one come later: it was asked once.
    const gevraagd = await withClient(beheerUrl, (client) =>
      client.query(`SELECT FROM platform.event WHERE type = 'inlogcode-gevraagd' AND subject = $1`, [id]),
    );
    expect(gevraagd.rowCount).toBe(1);
  });

  it('uses a code once, also when he sends it five times together', async () => {
    const { id, email } = await submit();
    const code = await receiveCode(flow, id, email);
    const antwoorden = await Promise.all(Array.from({ length: 5 }, () => redeem(id, code)));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403]);
  });

  it('can use only the newest code', async () => {
    const { id, email } = await submit();
    const oud = await receiveCode(flow, id, email);
    const nieuw = await receiveCode(flow, id, email);
    expect([(await redeem(id, oud)).status, (await redeem(id, nieuw)).status]).toEqual([403, 200]);
  });

  it('is locked out after five wrong guesses, with the same answer as for no hulpvraag at all', async () => {
    const { id, email } = await submit();
    const code = await receiveCode(flow, id, email);
    const fout = [];
    for (let keer = 1; keer <= 5; keer += 1) fout.push(await redeem(id, wrong(code, keer)));
    fout.push(await redeem(id, code), await redeem(randomUUID(), code));
    const inhoud = fout.map(({ status, body: { instance: _instance, ...rest } }) =>
      JSON.stringify([status, rest]),
    );
    expect(new Set(inhoud).size).toBe(1);
    expect(fout[0]?.status).toBe(403);
  });

  it('is in time within ten minutes', async () => {
    const { id, email } = await submit();
    const code = await receiveCode(flow, id, email);
    await withClient(beheerUrl, async (client) => {
      const { rows } = await client.query<{ minuten: number; plat: boolean }>(
        `SELECT extract(epoch FROM vervalt_op - now()) / 60 AS minuten, code_hash LIKE '%' || $2 || '%' AS plat
           FROM aanbodmatching.inlogcode WHERE hulpvraag_id = $1`,
        [id, code],
      );
      expect(Number(rows[0]?.minuten)).toBeGreaterThan(9);
      expect(Number(rows[0]?.minuten)).toBeLessThanOrEqual(10);
      expect(rows[0]?.plat).toBe(false);
      await client.query(`UPDATE aanbodmatching.inlogcode SET vervalt_op = now() WHERE hulpvraag_id = $1`, [
        id,
      ]);
    });
    expect((await redeem(id, code)).status).toBe(403);
  });

  it('finds his code in the mail and nowhere else', async () => {
    const { id, email } = await submit();
    const code = await receiveCode(flow, id, email);
    const { Bewerksleutel } = await obtainBewerksleutel(flow, id, email);
    await withClient(beheerUrl, async (client) => {
      const { rows } = await client.query<{ tekst: string }>(
        `SELECT (SELECT string_agg(e::text, ' ') FROM platform.event e) ||
           (SELECT string_agg(b::text, ' ') FROM aanbodmatching.bewerksleutel b) AS tekst`,
      );
      for (const geheim of [code, Bewerksleutel, email]) expect(rows[0]?.tekst).not.toContain(geheim);
      expect(rows[0]?.tekst).toContain('inlogcode-gevraagd');
    });
    expect(flow.api.uitvoer() + flow.worker.uitvoer()).not.toMatch(new RegExp(`${Bewerksleutel}|${email}`));
  });

  it('may ask and guess so often for one hulpvraag, whoever asks', async () => {
    const id = randomUUID();
    const statussen = async (pad: string, body: object, keren: number): Promise<number[]> => {
      const uit = [];
      for (let keer = 0; keer < keren; keer += 1)
        uit.push((await flow.call('POST', `/api/v1/hulpvragen/${id}/${pad}`, { body })).status);
      return uit;
    };
    expect((await statussen('inlogcodes', { email: 'x@example.nl' }, 6)).slice(-2)).toEqual([202, 429]);
    expect((await statussen('inlogcodes/inwisseling', { code: '12345678' }, 16)).slice(-2)).toEqual([
      403, 429,
    ]);
    expect((await redeem(randomUUID(), '12345678')).status).toBe(403);
  });

  it('makes the hulpvraag part of his onderneming when he signs in later, unless it is of another', async () => {
    const { id, statussleutel, email } = await submit();
    await versieOf(id, statussleutel);
    const pad = `/api/v1/hulpvragen/${id}/koppeling`;
    const token = flow.tokens.ondernemer;
    const headers = await obtainBewerksleutel(flow, id, email);
    const ander = await tokenFor('ondernemer', { kvkNummer: '68750110' });
    expect((await flow.call('POST', pad, { headers })).status).toBe(401);
    expect((await flow.call('POST', pad, { token })).status).toBe(404);
    expect((await flow.call('POST', pad, { token, sleutel: statussleutel })).status).toBe(404);
    expect((await flow.call('GET', `/api/v1/hulpvragen/${id}`, { token })).status).toBe(404);
    const gekoppeld = await flow.call('POST', pad, { token, headers });
    expect([gekoppeld.status, gekoppeld.body.onderneming?.kvkNummer]).toEqual([200, '69599084']);
    const nogEens = await flow.call('POST', pad, { token, headers });
    expect([nogEens.status, nogEens.body.versie]).toEqual([200, gekoppeld.body.versie]);
    const laat = await flow.call('POST', pad, { token: ander, headers });
    expect([laat.status, laat.body.type]).toEqual([
      409,
      'urn:schakel:probleem:hulpvraag-van-andere-onderneming',
    ]);
    expect((await flow.call('GET', `/api/v1/hulpvragen/${id}`, { token: ander })).status).toBe(404);
    expect((await correct(id, gekoppeld.body.versie, { token })).status).toBe(200);
  });

  it('who only holds the status key is refused every change by the database itself', async () => {
    const { id, statussleutel } = await submit();
    await versieOf(id, statussleutel);
    await withClient(flow.appUrl, async (client) => {
      const change = async (subject: string): Promise<number | null> => {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('app.rol', 'indiener', true), set_config('app.subject', $2, true),
             set_config('app.hulpvraag', $1, true)`,
          [id, subject],
        );
        const { rowCount: a } = await client.query(
          `UPDATE aanbodmatching.hulpvraag SET tekst = tekst WHERE id = $1`,
          [id],
        );
        const { rowCount: b } = await client.query(
          `UPDATE aanbodmatching.contact SET naam = naam WHERE hulpvraag_id = $1`,
          [id],
        );
        const zonderCode = client.query(
          `INSERT INTO aanbodmatching.bewerksleutel VALUES ('h', $1, now() + interval '1 hour')`,
          [id],
        );
        await expect(zonderCode).rejects.toThrow(/row-level security/);
        await client.query('ROLLBACK');
        return (a ?? 0) + (b ?? 0);
      };
      expect(await change(`indiener:${id}`)).toBe(0);
      expect(await change(`bewerker:${id}`)).toBe(2);
      expect(await change(`bewerker:${randomUUID()}`)).toBe(0);
    });
  });
});
