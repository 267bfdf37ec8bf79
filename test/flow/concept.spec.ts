// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';

const [postgres] = backends();
const TEKST = 'Wie helpt mij met een webwinkel?';
const onderneming = { naam: 'Winkel Voorbeeld', sbi: '4771', gemeentecode: 'GM0153' };
let nummer = 0;

interface Bewaard {
  id: string;
  email: string;
  headers: { Conceptsleutel: string };
}

describe('an ondernemer who does not finish at once', () => {
  let flow: Flow;

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    const LIMIETEN = 'concept-bewaren=1000/60,hulpvraag-indienen=1000/60,inlogcode-vragen=1000/60';
    flow = await startFlow(postgres, { LIMIETEN, VASTHOUDEN_VANAF: '60' });
  });

  afterAll(() => flow?.stop());

  const newEmail = (): string => `later-${(nummer += 1)}@example.nl`;
  const pad = (id: string): string => `/api/v1/concepten/${id}`;
  const keep = async (inhoud: object = { tekst: TEKST }, email = newEmail()): Promise<Bewaard> => {
    const { status, body } = await flow.call('POST', '/api/v1/concepten', { body: { email, inhoud } });
    expect([status, body.versie]).toEqual([201, 1]);
    return { id: body.id, email, headers: { Conceptsleutel: body.conceptsleutel } };
  };
  const volledig = (email: string): object => ({ tekst: TEKST, contact: { naam: 'M.', email }, onderneming });
  const keepAll = async (email = newEmail()): Promise<Bewaard> => keep(volledig(email), email);
  const read = ({ id, headers }: Bewaard): Promise<Antwoord> => flow.call('GET', pad(id), { headers });
  const put = ({ id, headers }: Bewaard, versie: number, inhoud: object): Promise<Antwoord> =>
    flow.call('PUT', pad(id), { headers, body: { versie, inhoud } });
  const submit = ({ id, headers }: Bewaard, versie = 1): Promise<Antwoord> =>
    flow.call('POST', `${pad(id)}/indiening`, { headers, body: { versie } });
  const linksAt = async (email: string): Promise<string[]> =>
    (await flow.mail.read(email)).flatMap(({ tekst }) => /^http\S+\/verder#\S+$/m.exec(tekst)?.[0] ?? []);
  const expire = (id: string): Promise<unknown> =>
    withClient(flow.beheerUrl, (client) =>
      client.query('UPDATE aanbodmatching.concept SET vervalt_op = now() WHERE id = $1', [id]),
    );

  it('goes on later by the link from the mail, with what he had', async () => {
    const bewaard = await keep({ tekst: TEKST, onderneming: { werkzamePersonen: 4 } });
    const [link] = await eventually(async () => {
      const links = await linksAt(bewaard.email);
      expect(links).toHaveLength(1);
      return links;
    });
    const { hash } = new URL(link ?? '');
    expect(hash).toBe(`#id=${bewaard.id}&sleutel=${bewaard.headers.Conceptsleutel}`);
    const { status, body } = await read(bewaard);
    expect([status, body.email, body.taal, body.versie]).toEqual([200, bewaard.email, 'nl', 1]);
    expect(body.inhoud).toEqual({ tekst: TEKST, onderneming: { werkzamePersonen: 4 } });
    const dagen = (Date.parse(body.vervaltOp) - Date.now()) / 86_400_000;
    expect(dagen).toBeGreaterThan(29.9);
    expect(dagen).toBeLessThan(30.1);
  });

  it('is told every fault of what is there, and none of what is not there yet', async () => {
    const inhoud = { tekst: 'x', contact: { email: 'geen' }, onderneming: { omzet: -1 }, onzin: 1 };
    const { status, body } = await flow.call('POST', '/api/v1/concepten', {
      body: { email: 'ook geen', inhoud },
    });
    expect(status).toBe(400);
    expect(new Set(body.redenen.map((reden: { pad: string }) => reden.pad))).toEqual(
      new Set([
        ...['email', 'inhoud.tekst', 'inhoud.contact.email', 'inhoud.onderneming.omzet', 'inhoud.onzin'],
      ]),
    );
    await keep({});
  });

  it('cannot keep more than a hulpvraag could hold', async () => {
    const kvkNummer = `${'.'.repeat(41_000)}69599084`;
    const body = { email: newEmail(), inhoud: { onderneming: { kvkNummer } } };
    expect((await flow.call('POST', '/api/v1/concepten', { body })).status).toBe(400);
    const lang = { tekst: '"'.repeat(5_000), onderneming: { naam: '"'.repeat(200) } };
    expect((await read(await keep(lang))).body.inhoud).toEqual(lang);
  });

  it('replaces what he had, and does not lose what he did in another window', async () => {
    const bewaard = await keep();
    const { status, body } = await put(bewaard, 1, { tekst: 'Anders.' });
    expect([status, body.versie, body.inhoud]).toEqual([200, 2, { tekst: 'Anders.' }]);
    const oud = await put(bewaard, 1, { tekst: 'Weer anders.' });
    expect([oud.status, oud.body.versie]).toEqual([409, 2]);
    expect((await submit(bewaard, 1)).status).toBe(400);
    expect((await read(bewaard)).body.inhoud).toEqual({ tekst: 'Anders.' });
  });

  it('has his thirty days again with each change', async () => {
    const bewaard = await keep();
    await withClient(flow.beheerUrl, (client) =>
      client.query(`UPDATE aanbodmatching.concept SET vervalt_op = now() + interval '1 day' WHERE id = $1`, [
        bewaard.id,
      ]),
    );
    const { body } = await put(bewaard, 1, {});
    expect(Date.parse(body.vervaltOp) - Date.now()).toBeGreaterThan(29 * 86_400_000);
  });

  it('opens nothing without the right key: not read, changed, removed or sent in', async () => {
    const [een, ander] = [await keepAll(), await keepAll()];
    const vals: (Record<string, string> | undefined)[] = [
      undefined,
      ander.headers,
      { Conceptsleutel: `${een.headers.Conceptsleutel}x` },
      { Statussleutel: een.headers.Conceptsleutel },
    ];
    for (const headers of vals) {
      const antwoorden = [
        await flow.call('GET', pad(een.id), { headers }),
        await flow.call('PUT', pad(een.id), { headers, body: { versie: 1, inhoud: {} } }),
        await flow.call('DELETE', pad(een.id), { headers }),
        await flow.call('POST', `${pad(een.id)}/indiening`, { headers, body: { versie: 1 } }),
      ];
      expect(antwoorden.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
    expect((await read(een)).body.versie).toBe(1);
    expect((await read({ ...een, id: randomUUID() })).status).toBe(404);
  });

  it('opens nothing with a key that is over by the clock of the database', async () => {
    const bewaard = await keepAll();
    await expire(bewaard.id);
    const antwoorden = [
      await read(bewaard),
      await put(bewaard, 1, {}),
      await submit(bewaard),
      await flow.call('DELETE', pad(bewaard.id), { headers: bewaard.headers }),
    ];
    expect(antwoorden.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  it('removes it himself, for good', async () => {
    const bewaard = await keep();
    expect((await flow.call('DELETE', pad(bewaard.id), { headers: bewaard.headers })).status).toBe(204);
    expect((await read(bewaard)).status).toBe(404);
  });

  it('sends it in as a hulpvraag with the same id, once, however often he asks', async () => {
    const bewaard = await keepAll();
    const antwoorden = await Promise.all([1, 2, 3].map(() => submit(bewaard)));
    antwoorden.push(await submit(bewaard));
    expect(antwoorden.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    for (const { body } of antwoorden) expect(body).toEqual(antwoorden[0]?.body);
    const { id, statussleutel, kenmerk } = antwoorden[0]?.body ?? {};
    expect([id, kenmerk]).toEqual([bewaard.id, expect.stringMatching(/^HV-/)]);
    expect((await read(bewaard)).status).toBe(404);
    expect((await put(bewaard, 1, {})).status).toBe(404);
    await eventually(async () => {
      const { body } = await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel: statussleutel });
      expect([body.tekst, body.contact.email]).toEqual([TEKST, bewaard.email]);
      expect(body.status).toMatch(/gematcht|geen-passend/);
    });
    await eventually(async () =>
      expect((await flow.mail.read(bewaard.email)).map(({ onderwerp }) => onderwerp)).toContainEqual(
        expect.stringContaining(kenmerk),
      ),
    );
    const events = await withClient(flow.beheerUrl, (client) =>
      client.query(`SELECT FROM platform.event WHERE type = 'hulpvraag-ingediend' AND subject = $1`, [id]),
    );
    expect(events.rowCount).toBe(1);
  });

  it('is told every fault when he sends in what is not finished', async () => {
    const bewaard = await keep({ onderneming: { sbi: '4771' } });
    const { status, body } = await submit(bewaard);
    expect(status).toBe(400);
    expect(body.redenen.map((reden: { pad: string }) => reden.pad).sort()).toEqual(['contact', 'tekst']);
    const { body: later } = await put(bewaard, 1, {
      ...volledig(bewaard.email),
      onderneming: { sbi: '4771' },
    });
    const weer = await submit(bewaard, later.versie);
    expect(weer.body.redenen.map((reden: { pad: string }) => reden.pad).sort()).toEqual([
      ...['onderneming.gemeentecode', 'onderneming.naam'],
    ]);
    expect((await read(bewaard)).status).toBe(200);
  });

  it('is held like anybody when it looks like spam', async () => {
    const email = newEmail();
    const tekst = 'Best SEO services and backlinks for you, see https://spam.example';
    const bewaard = await keep({ ...volledig(email), tekst }, email);
    const { body } = await submit(bewaard);
    expect(body.status).toBe('vastgehouden');
  });

  it('mails a stranger three times an hour at most, and answers no different', async () => {
    const email = newEmail();
    const vormen: string[][] = [];
    const gemaakt = new Set<string>();
    for (let keer = 1; keer <= 5; keer += 1) {
      const { status, body } = await flow.call('POST', '/api/v1/concepten', {
        body: { email: keer % 2 ? email : email.toUpperCase(), inhoud: {} },
      });
      expect(status).toBe(201);
      vormen.push(Object.keys(body));
      gemaakt.add(body.id);
      const headers = { Conceptsleutel: body.conceptsleutel };
      expect((await flow.call('DELETE', pad(body.id), { headers })).status).toBe(204);
    }
    expect(new Set(vormen.map(String)).size).toBe(1);
    const gevraagd = await withClient(flow.beheerUrl, (client) =>
      client.query(`SELECT FROM platform.event WHERE type = 'conceptlink-gevraagd' AND subject = ANY ($1)`, [
        [...gemaakt],
      ]),
    );
    expect([gemaakt.size, gevraagd.rowCount]).toEqual([5, 3]);
  });

  it('is in the answer to whoever asks what is kept of him, and gone when he has it erased', async () => {
    const email = newEmail();
    const bewaard = await keep({ tekst: 'Nog niet af.' }, email);
    const { body: ingediend } = await submit(await keepAll(email));
    const headers = await obtainBewerksleutel(flow, ingediend.id, email);
    const ask = (soort: string): Promise<Antwoord> =>
      flow.call('POST', `/api/v1/hulpvragen/${ingediend.id}/gegevensverzoeken`, { headers, body: { soort } });
    const { body } = await ask('inzage');
    expect(body.aantal).toBe(2);
    expect(body.gegevens.concepten).toMatchObject([
      { id: bewaard.id, email, inhoud: { tekst: 'Nog niet af.' } },
    ]);
    expect((await ask('wissing')).status).toBe(202);
    await eventually(async () => expect((await read(bewaard)).status).toBe(404));
  });
});
