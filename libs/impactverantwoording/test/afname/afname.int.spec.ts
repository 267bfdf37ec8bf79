// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { hostApi, type ApiGast } from '../../../../test/support/gasten.js';
import { tokenFor } from '../../../../test/support/tokens.js';
import type { Rapportinhoud } from '../../src/rapport/inhoud.js';
import { MAKER, Rapportproef, WAAROM } from '../rapport.support.js';
import { faultsOf } from './catalogus.rules.js';
import { readBladen, readCsvw, readJsonStat, readPdf } from './lezers.support.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const JSON_STAT = 'application/vnd.json-stat+json';

/** Whatever an answer holds; the expectation is what checks it. */
type Json = ReturnType<JSON['parse']>;

describe('sealed reports by HTTP', () => {
  let r: Rapportproef;
  let api: ApiGast;
  let id: string;
  let sha256: string;
  let inhoud: Rapportinhoud;
  let open: string;

  const ask = (pad: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}/api/v1${pad}`, { headers });
  const read = async (pad: string): Promise<Json> => (await ask(pad)).json();
  const fetchAs = async (accept: string): Promise<Buffer> => {
    const antwoord = await ask(`/impactrapporten/${id}`, { Accept: accept });
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('content-type')!.split(';')[0]).toBe(accept);
    expect(antwoord.headers.get('vary')).toContain('Accept');
    return Buffer.from(await antwoord.arrayBuffer());
  };

  beforeAll(async () => {
    r = await Rapportproef.start(300);
    const definitie = await r.define({ naam: '=1+1 in 2026' });
    await r.p.herbouw.run();
    const eerste = await r.sealed(definitie);
    [id, sha256] = [eerste.id, eerste.sha256 ?? ''];
    inhoud = await r.desk.inhoud(MAKER, id);
    open = (await r.built(definitie, WAAROM)).id;
    api = await hostApi({ DATABASE_URL: r.p.database.appUrl });
  }, 120_000);
  afterAll(async () => {
    await api?.stop();
    await r?.p.stop();
  });

  it('gives the sealed bytes as JSON, to whoever names no form too', async () => {
    const bytes = await fetchAs('application/json');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const zonder = Buffer.from(await (await ask(`/impactrapporten/${id}`)).arrayBuffer());
    expect(zonder.equals(bytes)).toBe(true);
    expect(JSON.parse(bytes.toString())).toEqual(inhoud);
  });

  it('gives the same figures in every form', async () => {
    const cijfers = inhoud.tabellen.map(({ regels }) => regels.map(({ waarden }) => waarden));
    expect(readJsonStat(await fetchAs(JSON_STAT), inhoud.tabellen).cijfers).toEqual(cijfers);
    const csv = readCsvw(await fetchAs('application/zip'));
    const bladen = await readBladen(await fetchAs(XLSX));
    for (const { code, indelingen, maten, regels } of inhoud.tabellen) {
      const deel = (rij: readonly unknown[]): unknown[] =>
        rij.slice(2 * indelingen.length, 2 * indelingen.length + maten.length);
      const waarden = regels.map((regel) => regel.waarden);
      expect(csv.find(({ url }) => url === `${code}.csv`)!.rijen.map(deel)).toEqual(waarden);
      expect(bladen.get(code)!.slice(1).map(deel)).toEqual(waarden);
    }
    expect((await fetchAs('text/csv')).toString()).toContain('tabel;regel;kolom;waarde;reden');
    const { rijen, titel } = await readPdf(await fetchAs('application/pdf'));
    expect(titel).toBe('=1+1 in 2026');
    const regels = inhoud.tabellen.reduce((som, tabel) => som + tabel.regels.length, 0);
    expect(rijen.length).toBeGreaterThan(regels);
  });

  it.each([
    ['text/html', 406],
    ['application/pdf;q=0', 406],
    ['application/pdf;q=0.2, application/zip', 200],
  ])('answers Accept: %s with %i, in Dutch where it cannot', async (accept, status) => {
    const antwoord = await ask(`/impactrapporten/${id}`, { Accept: accept });
    expect(antwoord.status).toBe(status);
    if (status === 406) expect(((await antwoord.json()) as Json).detail).toContain('Dit adres antwoordt met');
    else expect(antwoord.headers.get('content-type')).toBe('application/zip');
  });

  it('does not send again what is known, per form', async () => {
    const pad = `/impactrapporten/${id}`;
    const etag = (await ask(pad, { Accept: 'text/csv' })).headers.get('etag')!;
    expect(etag).toContain(sha256);
    const weer = await ask(pad, { Accept: 'text/csv', 'If-None-Match': `"ander", W/${etag}` });
    expect([weer.status, await weer.text(), weer.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await ask(pad, { Accept: JSON_STAT, 'If-None-Match': etag })).status).toBe(200);
  });

  it('does not know what is not sealed, and tells no one of it', async () => {
    expect((await ask(`/impactrapporten/${open}`)).status).toBe(404);
    expect((await ask('/impactrapporten/geen-id')).status).toBe(404);
    const analist = { Authorization: `Bearer ${await tokenFor('analist')}` };
    expect((await ask(`/impactrapporten/${open}`, analist)).status).toBe(404);
    expect((await read('/impactrapporten')).gegevens.map((een: Json) => een.id)).toEqual([id]);
  });

  it('feeds what is sealed after a number, and misses none', async () => {
    const alles = await read('/impactrapporten/wijzigingen');
    expect(alles).toMatchObject({ volgende: 1, meer: false });
    expect(alles.gegevens).toEqual([
      expect.objectContaining({ id, zegel: sha256, wijzigingsnummer: 1, editie: 1, opgevolgdDoor: null }),
    ]);
    expect(await read('/impactrapporten/wijzigingen?na=1')).toEqual({
      gegevens: [],
      volgende: 1,
      meer: false,
    });
    const tweede = await r.desk.editie(MAKER, open);
    await r.approved(tweede);
    await r.verzegeling.seal(MAKER, open, tweede.sha256 ?? '');
    const nieuw = await read('/impactrapporten/wijzigingen?na=1');
    expect(nieuw.gegevens).toEqual([
      expect.objectContaining({ id: open, wijzigingsnummer: 2, waarom: WAAROM }),
    ]);
    expect(await read('/impactrapporten/wijzigingen?aantal=1')).toMatchObject({ volgende: 1, meer: true });
    const eerste = await read('/impactrapporten?aantal=1');
    expect(eerste.gegevens).toEqual([expect.objectContaining({ id: open })]);
    const tweedeBlad = await read(`/impactrapporten?aantal=1&cursor=${eerste.volgende}`);
    expect(tweedeBlad).toEqual({
      gegevens: [expect.objectContaining({ id, opgevolgdDoor: open })],
      volgende: null,
    });
    expect((await read('/impactrapporten?laatste=true')).gegevens).toHaveLength(1);
  });

  it('says every fault of a question at once', async () => {
    const antwoord = await ask('/impactrapporten/wijzigingen?na=-1&aantal=0');
    expect(antwoord.status).toBe(400);
    expect(((await antwoord.json()) as Json).redenen).toHaveLength(2);
    expect((await ask('/impactrapporten?cursor=x')).status).toBe(400);
  });

  it('has a catalogue that DCAT-AP-NL takes', async () => {
    const antwoord = await ask('/catalogus', { Accept: 'application/ld+json' });
    expect(antwoord.headers.get('content-type')).toContain('application/ld+json');
    const catalogus = (await antwoord.json()) as Json;
    expect(faultsOf(catalogus, catalogus['@context'])).toEqual([]);
    const [laatste, eerste] = catalogus['dcat:dataset'];
    expect(laatste['dct:temporal']).toMatchObject({ 'dcat:startDate': { '@value': '2025-01-01' } });
    expect(eerste['dct:isReplacedBy']['@id']).toBe(laatste['@id']);
    const paden = laatste['dcat:distribution'].map((een: Json) => een['dcat:accessURL']['@id'] as string);
    expect(new Set(paden)).toEqual(new Set([laatste['@id']]));
    expect(laatste['dcat:distribution']).toHaveLength(6);
    const etag = antwoord.headers.get('etag')!;
    const weer = await ask('/catalogus', { Accept: 'application/ld+json', 'If-None-Match': etag });
    expect(weer.status).toBe(304);
    // The judge sees what is missing.
    const { 'dct:license': _weg, ...zonder } = laatste['dcat:distribution'][0];
    expect(faultsOf({ ...laatste, 'dcat:distribution': [zonder] }, catalogus['@context'])).toEqual([
      '/dcat:Dataset/dcat:Distribution dct:license',
    ]);
  });
});
