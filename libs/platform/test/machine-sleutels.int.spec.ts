// SPDX-License-Identifier: EUPL-1.2
import { sign } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Systeemklok, type Actor } from '#libs/kernel';
import { newCertificaat } from '../../../test/support/certificaat.js';
import { assertionOf, newPaar, type Paar } from '../../../test/support/machine.js';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';
import { VeiligOphalen } from '../src/http/veilig-ophalen.js';
import { Clientsleutels } from '../src/machine/clientsleutels.js';
import { MACHINE_ENTITIES } from '../src/machine/machineclient.entity.js';
import { MachineclientService } from '../src/machine/machineclient.service.js';
import { Machinetokens } from '../src/machine/machinetoken.service.js';
import { Ondertekening } from '../src/machine/ondertekening.js';

const NAAM = 'sleutels.example.nl';
const beheerder: Actor = { rol: 'beheerder', subject: 'b1' };

describe('a machine that publishes its keys at an address of its own', () => {
  const { cert, key } = newCertificaat([NAAM]);
  let server: Server;
  let open: OpenDatabase;
  let clients: MachineclientService;
  let tokens: Machinetokens;
  let url: string;
  let bekend: object[] = [];
  let keren = 0;
  let aud: string;

  beforeAll(async () => {
    server = createServer({ cert, key }, (_verzoek, antwoord) => {
      keren += 1;
      antwoord.end(JSON.stringify({ keys: bekend }));
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const host = `${NAAM}:${(server.address() as AddressInfo).port}`;
    url = `https://${host}/jwks`;
    const { pem } = await newPaar();
    open = await openDatabase(MACHINE_ENTITIES, { MACHINE_SLEUTEL: pem, MACHINE_JWKS_HOSTS: host });
    const ophalen = new VeiligOphalen(open.config, {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      isOpenbaar: () => true,
      ca: cert,
    });
    clients = new MachineclientService(open.db, new Systeemklok(), ophalen);
    const ondertekening = new Ondertekening(open.config, new Systeemklok());
    aud = ondertekening.tokenUrl;
    tokens = new Machinetokens(
      open.config,
      open.db,
      new Clientsleutels(ophalen),
      ondertekening,
      new Systeemklok(),
    );
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await open?.close();
  });

  const register = async (naam: string, jwksUrl = url): Promise<string> => {
    const nieuw = { naam, organisatie: 'EZ', scopes: ['aanbod:lezen' as const], jwksUrl };
    return (await clients.register(beheerder, nieuw)).id;
  };
  const issue = async (id: string, paar: Paar): Promise<string> =>
    (await tokens.issue({ assertie: await assertionOf(id, paar, aud) })).access_token;

  it('gets a token by a key that stands there, fetched once for many', async () => {
    const paar = await newPaar();
    bekend = [paar.jwk];
    const id = await register('Rapporten EZ');
    const begin = keren;
    const token = await issue(id, paar);
    await Promise.all([issue(id, paar), issue(id, paar)]);
    expect(keren - begin).toBe(1);
    expect(await tokens.actorOf(token)).toEqual({ rol: 'machine', subject: id, scopes: ['aanbod:lezen'] });
    await expect(issue(id, await newPaar('EC', paar.jwk.kid))).rejects.toThrow('niet bekend');
  });

  it('gets none by a key that is weak, though it stands there and signed well', async () => {
    const zwak = await newPaar(1024);
    bekend = [zwak.jwk];
    const id = await register('Zwakke sleutel', `${url}?zwak`);
    // jose would not sign with it either.
    const [, inhoud] = (await assertionOf(id, await newPaar(), aud)).split('.');
    const kop = Buffer.from(JSON.stringify({ alg: 'RS256', kid: zwak.jwk.kid })).toString('base64url');
    const handtekening = sign('sha256', Buffer.from(`${kop}.${inhoud}`), zwak.prive).toString('base64url');
    const begin = keren;
    const assertie = `${kop}.${inhoud}.${handtekening}`;
    await expect(tokens.issue({ assertie })).rejects.toMatchObject({ code: 'invalid_client' });
    expect(keren - begin).toBe(1);
  });

  it('is nobody any more when it is withdrawn, though its key still stands there', async () => {
    const paar = await newPaar();
    bekend = [paar.jwk];
    const id = await register('Gaat weg');
    // Keys of an address are kept for minutes; another address is looked at afresh.
    await clients.rotate(beheerder, id, { versie: 1, jwksUrl: `${url}?nieuw` });
    const token = await issue(id, paar);
    await clients.withdraw(beheerder, id, { versie: 2, reden: 'klaar' });
    await expect(issue(id, paar)).rejects.toMatchObject({ code: 'invalid_client' });
    expect(await tokens.actorOf(token)).toBeNull();
  });

  it('leaves what was done to it in the audit log, in the chain of the country', async () => {
    const regels = await open.db.as(beheerder, (tx) =>
      tx.query(
        `SELECT regio, handeling FROM platform.auditregel WHERE soort = 'machineclient' ORDER BY volgnummer`,
      ),
    );
    const laatste = regels.slice(-3);
    expect(laatste.map((regel: { handeling: string }) => regel.handeling)).toEqual([
      'geregistreerd',
      'sleutels-gewisseld',
      'ingetrokken',
    ]);
    expect(new Set(regels.map((regel: { regio: string }) => regel.regio))).toEqual(new Set(['LANDELIJK']));
  });
});
