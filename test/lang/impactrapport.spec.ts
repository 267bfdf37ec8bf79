// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startProcessFlow, type Antwoord, type ProcessFlow } from '../support/flow.js';
import { hostWorker, type Gast } from '../support/gasten.js';

const NIEUW = { naam: 'Impact 2026', vanKwartaal: '2026-K1', totKwartaal: '2026-K4', regios: [], themas: [] };

describe.each(backends())('a report of impact on $naam', (backend) => {
  let flow: ProcessFlow;
  let ander: Gast | undefined;

  beforeAll(async () => {
    flow = await startProcessFlow(backend);
  }, 120_000);
  afterAll(async () => {
    await ander?.stop();
    await flow?.stop();
  });

  const als = (token: string, methode: string, pad: string, body?: unknown): Promise<Antwoord> =>
    flow.call(methode, `/api/v1/impact${pad}`, { token, body });
  const metSleutel = (sleutel: string, pad: string, body: object): Promise<Antwoord> =>
    flow.call('POST', `/api/v1/impact${pad}`, {
      ...{ token: flow.tokens.analist, body },
      headers: { 'Idempotency-Key': sleutel },
    });

  it('is built in the background, by whichever worker is there', async () => {
    const { analist, twente } = flow.tokens;
    const [sleutel, naast] = [randomUUID(), randomUUID()];
    const definitie = await metSleutel(sleutel, '/rapportdefinities', NIEUW);
    expect((await metSleutel(sleutel, '/rapportdefinities', NIEUW)).body).toEqual(definitie.body);
    expect(await metSleutel(sleutel, '/rapportdefinities', { ...NIEUW, naam: 'Toch anders' })).toMatchObject({
      status: 422,
    });
    expect(definitie).toMatchObject({
      status: 201,
      body: { edities: [], keuringDoor: expect.arrayContaining(['TWE', 'MBR']) },
    });
    await flow.worker.kill9();
    const pad = `/rapportdefinities/${String(definitie.body.id)}/edities`;
    const editie = await metSleutel(naast, pad, {});
    expect((await metSleutel(naast, pad, {})).body).toMatchObject({ id: editie.body.id });
    expect(editie).toMatchObject({ status: 201, body: { nummer: 1, status: 'in-opbouw', sha256: null } });
    expect(await als(analist, 'POST', pad, { waarom: 'Nog een keer, want waarom niet.' })).toMatchObject({
      status: 409,
    });
    ander = await hostWorker(flow.env);
    const klaar = await eventually(
      async () => {
        const gelezen = await als(analist, 'GET', `/rapportedities/${String(editie.body.id)}`);
        expect(gelezen.body).toMatchObject({ status: 'te-keuren', voortgang: 100, bevinding: null });
        return gelezen.body as { id: string; sha256: string };
      },
      { binnenMs: 60_000, omDeMs: 250 },
    );
    const inhoud = await als(analist, 'GET', `/rapportedities/${klaar.id}/inhoud`);
    expect(inhoud).toMatchObject({ status: 200, body: { inhoudversie: 1, editie: 1, effecten: [] } });
    const akkoord = { akkoord: true, sha256: klaar.sha256 };
    expect(await als(analist, 'PUT', `/rapportedities/${klaar.id}/keuring`, akkoord)).toMatchObject({
      status: 409,
    });
    expect(await als(twente, 'POST', '/rapportdefinities', NIEUW)).toMatchObject({ status: 403 });
  }, 120_000);
});
