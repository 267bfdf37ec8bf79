// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { backends } from '../support/backends.js';
import { BESTAND } from '../support/bestanden.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type CallOpties, type Flow } from '../support/flow.js';
import { bearer, openDossier, upload, type Dossier } from '../support/gesprek.js';

const AANBOD = {
  ...{ titel: 'Energiescan', soort: 'coaching', themas: ['energie'] },
  ...{ samenvatting: 'Een adviseur kijkt mee.', omschrijving: 'Een adviseur kijkt mee naar energie.' },
  voorwaarden: { gebied: ['NL'] },
};

describe.each(backends().slice(0, 1))(
  'a conversation about a hulpvraag, with the queue on $naam',
  (backend) => {
    let flow: Flow;
    let dossier: Dossier;

    beforeAll(async () => {
      flow = await startFlow(backend, { LIMIETEN: 'inlogcode-vragen=500/60' });
      const aanbodId = await flow.publish(AANBOD);
      await flow.publish({ ...AANBOD, titel: 'Andere scan' });
      dossier = await openDossier(flow, aanbodId);
    });

    afterAll(() => flow?.stop());

    const pad = (deel: string): string => `/api/v1/hulpvragen/${dossier.id}/${deel}`;
    const place = (tekst: string, opties: CallOpties, rest: object = {}): Promise<Antwoord> =>
      flow.call('POST', pad('berichten'), { ...opties, body: { tekst, ...rest } });
    const read = async (opties: CallOpties, query = ''): Promise<Antwoord['body']> =>
      (await flow.call('GET', `${pad('berichten')}${query}`, opties)).body;
    const tekstenOf = ({ gegevens }: Antwoord['body']): (string | null)[] =>
      gegevens.map(({ tekst }: { tekst: string | null }) => tekst);
    const eigen = (): CallOpties => ({ headers: dossier.bewerksleutel });
    const link = (): CallOpties => ({ sleutel: dossier.statussleutel });
    const twente = (): CallOpties => ({ token: flow.tokens.twente });
    const aanbieder = (): CallOpties => ({ token: flow.tokens.aanbieder });
    const draad = (): object => ({ toewijzingId: dossier.toewijzingId });

    it('shows each side what is for it, and a provider its own thread only', async () => {
      expect((await place('Kunt u mij bellen?', eigen())).status).toBe(201);
      expect((await place('Morgen om tien uur.', twente())).status).toBe(201);
      expect((await place('Ik kijk graag mee.', aanbieder(), draad())).status).toBe(201);
      expect(tekstenOf(await read(link()))).toEqual([
        'Ik kijk graag mee.',
        'Morgen om tien uur.',
        'Kunt u mij bellen?',
      ]);
      expect(tekstenOf(await read(twente()))).toHaveLength(3);
      const gezien = await read(aanbieder());
      expect(gezien.gegevens).toEqual([
        expect.objectContaining({
          ...{
            tekst: 'Ik kijk graag mee.',
            partij: 'aanbieder',
            vanMij: true,
            aanbieder: 'Energiehuis Voorbeeld',
          },
          ...{ toewijzingId: dossier.toewijzingId, ingetrokkenOp: null, bijlagen: [] },
        }),
      ]);
      expect(tekstenOf(await read(link(), `?toewijzingId=${dossier.toewijzingId}`))).toHaveLength(1);
    });

    it('is for nobody else', async () => {
      const { andereAanbieder, brabant, ondernemer, analist } = flow.tokens;
      for (const token of [andereAanbieder, brabant, ondernemer, analist]) {
        expect((await flow.call('GET', pad('berichten'), { token })).status).toBe(404);
        expect((await place('Hallo', { token }, draad())).status).toBe(404);
      }
      expect((await flow.call('GET', pad('berichten'))).status).toBe(404);
      // The link alone is for reading, and says how to write.
      expect((await place('Hallo', link())).body).toMatchObject({
        ...{ status: 403, type: 'urn:schakel:probleem:bewerksleutel-nodig' },
      });
    });

    it('asks a provider which thread, and takes no thread of another hulpvraag', async () => {
      expect((await place('Hallo', aanbieder())).body.redenen[0]).toMatchObject({ pad: 'toewijzingId' });
      const fout = await place('Hallo', twente(), { toewijzingId: dossier.id });
      expect([fout.status, fout.body.redenen[0].melding]).toEqual([
        ...[400, 'Deze toewijzing hoort niet bij deze hulpvraag.'],
      ]);
      for (const tekst of ['', '   ', 'x'.repeat(5_001)])
        expect((await place(tekst, twente())).status).toBe(400);
      expect((await place('x'.repeat(5_000), twente())).status).toBe(201);
    });

    it('counts what a side has not read, up to the message that it saw', async () => {
      const markRead = (opties: CallOpties, totEnMet?: string): Promise<Antwoord> =>
        flow.call('POST', pad('berichten/gelezen'), { ...opties, body: { totEnMet } });
      const voor = await read(link());
      expect(voor.ongelezen).toBe(3);
      const [, tweede] = voor.gegevens;
      expect((await markRead(link(), tweede.id)).body).toEqual({ ongelezen: 1 });
      expect((await markRead(link())).body).toEqual({ ongelezen: 0 });
      const gezien = (await read(twente())).gegevens.find(({ id }: { id: string }) => id === tweede.id);
      expect(gezien.gelezenDoor.map(({ partij }: { partij: string }) => partij)).toContain('ondernemer');
      expect((await read(aanbieder())).ongelezen).toBe(0);
      expect((await read(twente())).ongelezen).toBe(2);
    });

    it('lets its author take a message back, and nobody else, with its files', async () => {
      const bijlage = (await upload(flow, dossier.id, BESTAND.pdf, { headers: bearer(flow.tokens.twente) }))
        .body;
      const { body } = await place('Verkeerde bijlage', twente(), { bijlageIds: [bijlage.id] });
      expect(body.bijlagen).toEqual([
        expect.objectContaining({ id: bijlage.id, naam: 'offerte.pdf', soort: 'pdf' }),
      ]);
      const withdraw = (opties: CallOpties): Promise<Antwoord> =>
        flow.call('POST', pad(`berichten/${body.id}/intrekking`), opties);
      expect((await withdraw(eigen())).body.redenen[0].melding).toMatch(/eigen bericht/);
      expect((await withdraw(aanbieder())).status).toBe(404);
      expect((await withdraw(twente())).body).toMatchObject({
        ...{ tekst: null, ingetrokkenOp: expect.any(String), bijlagen: [] },
      });
      expect((await withdraw(twente())).status).toBe(409);
      expect((await read(link())).gegevens[0]).toMatchObject({ id: body.id, tekst: null, bijlagen: [] });
      expect((await flow.call('GET', pad('bijlagen'), twente())).body).toEqual([]);
    });

    it('is written once when it is sent twice', async () => {
      const headers = { ...dossier.bewerksleutel, 'Idempotency-Key': 'twee-keer-hetzelfde' };
      const [een, twee] = [await place('Dubbel', { headers }), await place('Dubbel', { headers })];
      expect([een.status, twee.status, twee.body.id]).toEqual([201, 201, een.body.id]);
      expect(tekstenOf(await read(link())).filter((tekst) => tekst === 'Dubbel')).toHaveLength(1);
    });

    it('goes by pages, newest first', async () => {
      const alle = tekstenOf(await read(link(), '?aantal=200'));
      const gezien: (string | null)[] = [];
      for (let cursor = ''; ;) {
        const pagina = await read(link(), `?aantal=2${cursor}`);
        gezien.push(...tekstenOf(pagina));
        if (pagina.volgende === null) break;
        cursor = `&cursor=${pagina.volgende}`;
      }
      expect(gezien).toEqual(alle);
    });

    it('tells of itself by ids alone', async () => {
      await place('Mijn nummer is 0612345678', eigen());
      const events = await withClient(flow.beheerUrl, async (client) => {
        const vraag = `SELECT data FROM platform.event WHERE type = 'bericht-geplaatst' ORDER BY volgnummer DESC LIMIT 1`;
        return (await client.query<{ data: object }>(vraag)).rows;
      });
      expect(events).toEqual([
        {
          data: {
            ...{ berichtId: expect.any(String), hulpvraagId: dossier.id, toewijzingId: null },
            ...{ regio: 'TWE', partij: 'ondernemer' },
          },
        },
      ]);
    });

    it('has notes that only the region reads', async () => {
      const write = (opties: CallOpties): Promise<Antwoord> =>
        flow.call('POST', pad('notities'), { ...opties, body: { tekst: 'Belde boos op.' } });
      const list = (opties: CallOpties): Promise<Antwoord> => flow.call('GET', pad('notities'), opties);
      expect((await write(twente())).body).toMatchObject({
        tekst: 'Belde boos op.',
        vanMij: true,
        bijlagen: [],
      });
      expect((await list(twente())).body.gegevens).toHaveLength(1);
      expect((await list({ token: flow.tokens.brabant })).status).toBe(404);
      for (const opties of [eigen(), link(), aanbieder(), { token: flow.tokens.ondernemer }]) {
        expect([401, 403]).toContain((await list(opties)).status);
        expect([401, 403]).toContain((await write(opties)).status);
      }
      expect(JSON.stringify(await read(link()))).not.toContain('boos');
    });

    it('is all in what somebody gets of his data, and gone when he has them erased', async () => {
      await upload(flow, dossier.id, BESTAND.txt, {
        ...{ type: 'text/plain', naam: 'brief.txt', headers: dossier.bewerksleutel },
      });
      const ask = (soort: string): Promise<Antwoord> =>
        flow.call('POST', pad('gegevensverzoeken'), { ...eigen(), body: { soort } });
      const { gesprek } = (await ask('inzage')).body.gegevens.hulpvragen[0];
      expect(tekstenOf({ gegevens: gesprek.berichten })).toContain('Ik kijk graag mee.');
      expect(gesprek.notities).toEqual([expect.objectContaining({ tekst: 'Belde boos op.' })]);
      expect(gesprek.bijlagen).toEqual([
        expect.objectContaining({ naam: 'brief.txt', inhoud: BESTAND.txt.toString('base64') }),
      ]);
      expect(JSON.stringify(gesprek)).not.toMatch(/Door"|betrokkeneId/);
      expect((await ask('wissing')).status).toBe(202);
      await eventually(
        async () => {
          const { gegevens } = await read(twente(), '?aantal=200');
          expect(gegevens.every(({ tekst }: { tekst: string | null }) => tekst === null)).toBe(true);
        },
        { binnenMs: 30_000 },
      );
      expect((await flow.call('GET', pad('notities'), twente())).body.gegevens).toEqual([
        expect.objectContaining({ tekst: null }),
      ]);
      expect((await place('Hallo?', twente())).body.redenen[0].melding).toMatch(/niemand iets schrijven/);
      const over = await withClient(flow.beheerUrl, (client) =>
        client.query('SELECT FROM aanbodmatching.bijlage_inhoud'),
      );
      expect(over.rowCount).toBe(0);
    });
  },
);
