// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { BESTAND, EICAR } from '../support/bestanden.js';
import { Proefclamd } from '../support/clamd.js';
import { eventually } from '../support/eventually.js';
import { startProcessFlow, type Antwoord, type ProcessFlow } from '../support/flow.js';
import { bearer, download, openDossier, upload, type Dossier, type Zending } from '../support/gesprek.js';
import { hostApi } from '../support/gasten.js';

const AANBOD = {
  ...{ titel: 'Energiescan', soort: 'coaching', themas: ['energie'] },
  ...{ samenvatting: 'Een adviseur kijkt mee.', omschrijving: 'Een adviseur kijkt mee naar energie.' },
  voorwaarden: { gebied: ['NL'] },
};
const LANG = { binnenMs: 60_000 };
const TXT: Zending = { type: 'text/plain', naam: 'brief.txt' };
const MB = 1024 * 1024;

describe.each(backends().slice(0, 1))('a file with a message, with the queue on $naam', (backend) => {
  let flow: ProcessFlow;
  let clamd: Proefclamd;
  let dossier: Dossier;
  let aanbodId: string;

  beforeAll(async () => {
    clamd = await Proefclamd.start();
    const limieten = 'inlogcode-vragen=500/60,bijlage-toevoegen=500/60';
    flow = await startProcessFlow(backend, { LIMIETEN: limieten, CLAMAV_URL: clamd.url });
    aanbodId = await flow.publish(AANBOD);
    dossier = await openDossier(flow, aanbodId);
  }, 120_000);

  afterAll(async () => {
    await flow?.stop();
    await clamd?.stop();
  });

  const eigen = (zending: Zending = {}): Zending => ({ ...zending, headers: dossier.bewerksleutel });
  const link = (): Record<string, string> => ({ Statussleutel: dossier.statussleutel });
  const list = async (token: string): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${dossier.id}/bijlagen`, { token })).body;
  const place = (bijlageIds: string[]): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/hulpvragen/${dossier.id}/berichten`, {
      headers: dossier.bewerksleutel,
      body: { tekst: 'Zie de bijlage.', bijlageIds },
    });
  const statusOf = async (id: string): Promise<string | undefined> =>
    (await list(flow.tokens.twente)).find((een: { id: string }) => een.id === id)?.status;
  /** Added to a message, so that the others see it too. */
  const send = async (inhoud: Buffer, zending: Zending): Promise<string> => {
    const { status, body } = await upload(flow, dossier.id, inhoud, eigen(zending));
    expect([status, body.status]).toEqual([201, 'quarantaine']);
    expect((await place([body.id])).status).toBe(201);
    return body.id;
  };

  it('is shut until a scanner looked, and then opens as it was', async () => {
    clamd.gedrag = 'hangt';
    const id = await send(BESTAND.pdf, { naam: 'Offerte é (1).pdf' });
    const dicht = await download(flow, dossier.id, id, link());
    expect([dicht.status, dicht.inhoud.toString()]).toEqual([409, expect.stringContaining('in-quarantaine')]);
    expect((await download(flow, dossier.id, id, bearer(flow.tokens.twente))).status).toBe(409);
    clamd.recover();
    await eventually(async () => expect(await statusOf(id)).toBe('schoon'), LANG);
    const { status, inhoud, headers } = await download(flow, dossier.id, id, link());
    expect([status, inhoud.equals(BESTAND.pdf)]).toEqual([200, true]);
    expect(Object.fromEntries(headers)).toMatchObject({
      ...{ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' },
      'content-disposition': `attachment; filename="bijlage.pdf"; filename*=UTF-8''Offerte%20%C3%A9%20%281%29.pdf`,
      'content-security-policy': expect.stringMatching(/^sandbox;/),
    });
  });

  it('is for nobody any more when something was found in it, and the coordinator hears', async () => {
    const id = await send(EICAR, TXT);
    await eventually(async () => expect(await statusOf(id)).toBe('besmet'), LANG);
    for (const headers of [link(), bearer(flow.tokens.twente)]) {
      const { status, inhoud } = await download(flow, dossier.id, id, headers);
      expect([status, inhoud.toString()]).toEqual([409, expect.stringContaining('bijlage-besmet')]);
    }
    const { rows } = await withClient(flow.beheerUrl, (client) =>
      client.query<{ data: object }>(`SELECT data FROM platform.event WHERE type = 'bijlage-besmet'`),
    );
    expect(rows).toEqual([
      { data: { bijlageId: id, hulpvraagId: dossier.id, regio: 'TWE', partij: 'ondernemer' } },
    ]);
  });

  it('waits for a scanner that is down, and is scanned when it is back', async () => {
    await clamd.stop();
    const id = await send(BESTAND.png, { type: 'image/png', naam: 'foto.png' });
    await eventually(async () => {
      if (!flow.worker.uitvoer().includes('ECONNREFUSED')) throw new Error('Nog niet geprobeerd.');
    }, LANG);
    expect(await statusOf(id)).toBe('quarantaine');
    clamd = await Proefclamd.start(clamd.poort);
    await eventually(async () => expect(await statusOf(id)).toBe('schoon'), LANG);
  }, 120_000);

  it('is seen by who takes part in that thread, and before it hangs anywhere by its sender alone', async () => {
    const los = (await upload(flow, dossier.id, BESTAND.txt, eigen(TXT))).body.id as string;
    expect(await statusOf(los)).toBeUndefined();
    const { aanbieder, andereAanbieder, brabant, twente } = flow.tokens;
    const haak = { ...TXT, headers: bearer(aanbieder) };
    const { body } = await flow.call('POST', `/api/v1/hulpvragen/${dossier.id}/berichten`, {
      token: aanbieder,
      body: { tekst: 'Kijk.', toewijzingId: dossier.toewijzingId },
    });
    const meteen = await upload(flow, dossier.id, BESTAND.csv, {
      ...{ ...haak, type: 'text/csv', naam: 'lijst.csv', query: `?berichtId=${body.id}` },
    });
    expect(meteen.body).toMatchObject({ berichtId: body.id, soort: 'csv', partij: 'aanbieder' });
    expect(await statusOf(meteen.body.id)).toBeDefined();
    expect((await list(aanbieder)).map(({ id }: { id: string }) => id)).toEqual([meteen.body.id]);
    for (const token of [andereAanbieder, brabant]) {
      expect((await flow.call('GET', `/api/v1/hulpvragen/${dossier.id}/bijlagen`, { token })).status).toBe(
        404,
      );
      expect((await download(flow, dossier.id, meteen.body.id, bearer(token))).status).toBe(404);
    }
    // Another's words and another's file: neither hangs on the other.
    const fout = await upload(flow, dossier.id, BESTAND.txt, {
      ...eigen(TXT),
      query: `?berichtId=${body.id}`,
    });
    expect([fout.status, fout.body.redenen[0].pad]).toEqual([400, 'bijlageIds']);
    const pad = `/api/v1/hulpvragen/${dossier.id}/notities`;
    const notitie = { tekst: 'Zie bijlage', bijlageIds: [los] };
    expect((await flow.call('POST', pad, { token: twente, body: notitie })).status).toBe(400);
  });

  it('is refused when it is not what it says, with every fault at once', async () => {
    const fout = async (inhoud: Buffer, zending: Zending): Promise<[number, number]> => {
      const { status, body } = await upload(flow, dossier.id, inhoud, eigen(zending));
      return [status, body.redenen?.length ?? 0];
    };
    expect(await fout(BESTAND.png, {})).toEqual([400, 1]);
    expect(await fout(BESTAND.pdf, { naam: '../factuur.exe' })).toEqual([400, 2]);
    expect(await fout(BESTAND.png, { naam: 'factuur.exe' })).toEqual([400, 2]);
    expect(await fout(Buffer.alloc(0), {})).toEqual([400, 1]);
    expect(await fout(Buffer.from('MZ\0'), TXT)).toEqual([400, 1]);
    expect(await fout(BESTAND.pdf, { type: 'application/zip' })).toEqual([415, 0]);
    expect(await fout(BESTAND.pdf, { type: 'application/json' })).toEqual([400, 0]);
  });

  it('comes with the key from the mail and not with the link alone', async () => {
    const { body } = await upload(flow, dossier.id, BESTAND.pdf, { headers: link() });
    expect(body).toMatchObject({ status: 403, type: 'urn:schakel:probleem:bewerksleutel-nodig' });
    expect((await upload(flow, dossier.id, BESTAND.pdf, {})).status).toBe(404);
  });

  it('is not read any further than ten megabytes', async () => {
    const { id, bewerksleutel: headers } = await openDossier(flow, aanbodId);
    const { status, body } = await upload(flow, id, Buffer.alloc(10 * MB + 1, BESTAND.pdf), { headers });
    expect([status, body.status]).toEqual([413, 413]);
  });

  it('fits in what a hulpvraag may have, also when many come at once', async () => {
    const vol = await openDossier(flow, aanbodId);
    const zending = { ...TXT, headers: vol.bewerksleutel };
    const antwoorden = await Promise.all(
      Array.from({ length: 26 }, () => upload(flow, vol.id, BESTAND.txt, zending)),
    );
    const aantal = (status: number): number => antwoorden.filter((een) => een.status === status).length;
    expect([aantal(201), aantal(409)]).toEqual([20, 6]);
    expect(antwoorden.find(({ status }) => status === 409)?.body.redenen[0].melding).toContain('20 bijlagen');
    const groot = await openDossier(flow, aanbodId);
    const tien = Buffer.concat([BESTAND.pdf, randomBytes(10 * MB - BESTAND.pdf.length)]);
    const zwaar = await Promise.all(
      Array.from({ length: 6 }, () => upload(flow, groot.id, tien, { headers: groot.bewerksleutel })),
    );
    expect(zwaar.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409]);
    expect(zwaar.find(({ status }) => status === 409)?.body.redenen[0].melding).toContain('50 MB');
  }, 120_000);

  it('is refused where nothing can look at it and that was not allowed', async () => {
    const env = { ...flow.env, CLAMAV_URL: '', BIJLAGEN_ZONDER_SCAN: 'weigeren' };
    const api = await hostApi(env);
    try {
      const { status, body } = await upload({ ...flow, api }, dossier.id, BESTAND.pdf, eigen());
      expect([status, body.type, body.detail]).toEqual([
        ...[503, 'urn:schakel:probleem:bijlagen-zonder-scan', expect.stringContaining('geen virusscanner')],
      ]);
    } finally {
      await api.stop();
    }
  });

  it('is taken unscanned where that was allowed, says so, and is kept encrypted', async () => {
    const api = await hostApi({ ...flow.env, CLAMAV_URL: '', BIJLAGEN_ZONDER_SCAN: 'toestaan' });
    try {
      const geheim = Buffer.from('Het wachtwoord is kanarievogel.');
      const zending = eigen({ ...TXT, naam: 'kanarievogel.txt' });
      const { body } = await upload({ ...flow, api }, dossier.id, geheim, zending);
      expect(body.status).toBe('niet-gescand');
      await place([body.id]);
      expect((await download(flow, dossier.id, body.id, link())).inhoud).toEqual(geheim);
      const rijen = await withClient(flow.beheerUrl, async (client) => [
        ...(await client.query(`SELECT b::text FROM aanbodmatching.bijlage b`)).rows,
        ...(await client.query(`SELECT encode(inhoud, 'escape') FROM aanbodmatching.bijlage_inhoud`)).rows,
      ]);
      expect(rijen.length).toBeGreaterThan(3);
      expect(JSON.stringify(rijen)).not.toContain('kanarievogel');
    } finally {
      await api.stop();
    }
  });
});
