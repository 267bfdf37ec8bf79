// SPDX-License-Identifier: EUPL-1.2
import { readBewerkingen, type Bewerking } from '../../checks/hulp/toegang-bewerkingen.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';
import { sendKaal } from '../support/kaal.js';
import { hostApi, type ApiGast } from '../support/gasten.js';

const KB = 1024;
const GEWOON = 256 * KB;
const BESTAND = 10 * KB * KB;
const GRENZEN: Record<string, number> = {
  ...{ importAanbod: BESTAND, bijlageToevoegen: BESTAND, postbijlageToevoegen: BESTAND },
  ...{ relatiesInlezen: 4 * KB * KB, steunregisterInlezen: 4 * KB * KB },
  ...{ prestatiebewijsToevoegen: BESTAND, bankberichtInlezen: BESTAND },
  ...{ bedrijvenaantallenInlezen: 4 * KB * KB, externeBronInlezen: 4 * KB * KB },
};
const TYPEN: Record<string, string> = {
  ...{ importAanbod: 'text/csv', relatiesInlezen: 'text/csv', steunregisterInlezen: 'text/csv' },
  ...{ bedrijvenaantallenInlezen: 'text/csv', externeBronInlezen: 'text/csv' },
  ...{ bijlageToevoegen: 'application/pdf', postbijlageToevoegen: 'application/pdf' },
  ...{ prestatiebewijsToevoegen: 'application/pdf', bankberichtInlezen: 'application/xml' },
};

describe('a body', () => {
  let database: Testdatabase;
  let api: ApiGast;
  let bewerkingen: Bewerking[];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await hostApi({ DATABASE_URL: database.appUrl });
    bewerkingen = (await readBewerkingen(api.url)).filter(({ inhoudstype }) => inhoudstype !== undefined);
  });

  afterAll(async () => {
    await api?.stop();
    await database?.drop();
  });

  /** Says how much will come and sends none of it: what is refused now would never have been read. */
  const announce = async (
    methode: string,
    pad: string,
    type: string,
    bytes: number,
    wachtMs = 10_000,
  ): Promise<number | null> => {
    const kop = `${methode} ${pad} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: ${type}\r\n`;
    const antwoord = await sendKaal(api.url, [`${kop}Content-Length: ${bytes}\r\n\r\n`], {
      wachtMs,
    }).catch(() => null);
    return antwoord?.status ?? null;
  };

  it('is as large as its route allows, and is not waited for beyond that: every operation', async () => {
    expect(bewerkingen.length).toBeGreaterThan(15);
    const uitkomsten = await Promise.all(
      bewerkingen.map(async ({ id, methode, pad }) => {
        const echt = pad.replace(/\{[^}]+\}/g, '00000000-0000-4000-8000-000000000000');
        const [type, grens] = [TYPEN[id] ?? 'application/json', GRENZEN[id] ?? GEWOON];
        // Nothing comes while it waits for the body.
        const zover = await announce(methode, echt, type, grens, 300);
        return [id, zover, await announce(methode, echt, type, grens + 1)];
      }),
    );
    expect(uitkomsten).toEqual(bewerkingen.map(({ id }) => [id, null, 413]));
  });

  it('that is far too large is refused in a way that who still sends it hears', async () => {
    const body = new Uint8Array(30 * KB * KB).fill(97);
    const headers = { 'Content-Type': 'application/json' };
    for (let keer = 0; keer < 12; keer += 1) {
      const antwoord = await fetch(`${api.url}/api/v1/hulpvragen`, { method: 'POST', body, headers });
      expect([antwoord.status, await antwoord.json()]).toEqual([
        413,
        expect.objectContaining({ status: 413 }),
      ]);
    }
  });

  it.each<[string, string, string, number, number]>([
    ['a form for a token', '/oauth2/token', 'application/x-www-form-urlencoded', 16 * KB, 413],
    ['a file where none is taken', '/api/v1/hulpvragen', 'text/csv', GEWOON, 413],
    ['a form with files', '/api/v1/aanbod/import', 'multipart/form-data; boundary=a', 100, 415],
    ['a message of the bank where none is taken', '/api/v1/hulpvragen', 'application/xml', GEWOON, 413],
    ['a body of an unknown type', '/api/v1/hulpvragen', 'application/yaml', 100, 415],
  ])('is refused before it is read: %s', async (_wat, pad, type, grens, status) => {
    expect(await announce('POST', pad, type, grens + 1)).toBe(status);
  });

  it('that comes in pieces, without a word about its size, is cut off at the limit', async () => {
    const kop =
      'POST /api/v1/hulpvragen HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const stuk = `${(64 * KB).toString(16)}\r\n${' '.repeat(64 * KB)}\r\n`;
    const antwoord = await sendKaal(api.url, [kop, ...Array<string>(8).fill(stuk)], { tussenMs: 20 });
    expect(antwoord.status).toBe(413);
  });
});
