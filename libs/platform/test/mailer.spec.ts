// SPDX-License-Identifier: EUPL-1.2
import net, { type AddressInfo } from 'node:net';
import { Mailer, readConfig } from '#libs/platform';
import { startMail, type Testmail } from '../../../test/support/mail.js';

const mailerFor = (SMTP_URL: string): Mailer =>
  new Mailer(
    readConfig({
      ...{ NODE_ENV: 'test', DATABASE_URL: 'postgres://app@127.0.0.1/x', SMTP_URL },
      ...{ AUTH_ISSUER: 'http://127.0.0.1', AUTH_AUDIENCE: 'x', AUTH_JWKS_URL: 'http://127.0.0.1/jwks' },
      STATUSSLEUTEL_GEHEIM: 'alleen-voor-tests-en-lang-genoeg-0123456789',
      PERSOONSGEGEVENS_SLEUTEL: Buffer.alloc(32, 1).toString('base64'),
      PERSOONSGEGEVENS_ZOEKGEHEIM: 'alleen-voor-tests-en-lang-genoeg-0123456789',
    }),
  );
const mail = (nummer: number) => ({
  aan: `wie-${nummer}@example.nl`,
  onderwerp: 'Uw hulpvraag',
  tekst: 'Wij hebben uw hulpvraag ontvangen.',
  html: '<p>Wij hebben uw hulpvraag ontvangen.</p>',
  berichtId: `bericht-${nummer}`,
});

describe('the mailer', () => {
  let bak: Testmail;

  beforeAll(async () => {
    bak = await startMail();
  });

  afterAll(() => bak?.stop());

  it('sends many mails over few connections', async () => {
    const mailer = mailerFor(bak.smtpUrl);
    try {
      await Promise.all(Array.from({ length: 20 }, (_, nummer) => mailer.send(mail(nummer))));
      expect(await bak.read()).toHaveLength(20);
    } finally {
      mailer.onModuleDestroy();
    }
  });

  it('sends files along, with their names, kinds and bytes as they are', async () => {
    const mailer = mailerFor(bak.smtpUrl);
    const bijlagen = [
      {
        naam: 'afspraak.ics',
        soort: 'text/calendar; charset=utf-8; method=REQUEST',
        inhoud: 'BEGIN:VCALENDAR',
      },
      { naam: 'plan é.pdf', soort: 'application/pdf', inhoud: Buffer.from([0, 255, 13, 10]) },
    ];
    try {
      await mailer.send({ ...mail(100), bijlagen });
      const [bericht] = await bak.read('wie-100@example.nl');
      const gelezen = bericht!.bijlagen.map(({ inhoud, ...rest }) => ({
        ...rest,
        inhoud: Buffer.from(inhoud, 'base64'),
      }));
      expect(gelezen[0]).toMatchObject({ naam: 'afspraak.ics', inhoud: Buffer.from('BEGIN:VCALENDAR') });
      expect(gelezen[0]!.soort).toMatch(/^text\/calendar;.*method=REQUEST/);
      expect(gelezen[1]).toMatchObject({ naam: 'plan é.pdf', inhoud: Buffer.from([0, 255, 13, 10]) });
    } finally {
      mailer.onModuleDestroy();
    }
  });

  it('gives up within seconds on a server that says nothing, because a transaction waits for it', async () => {
    const open: net.Socket[] = [];
    const stil = net.createServer((socket) => open.push(socket)).listen(0, '127.0.0.1');
    await new Promise((klaar) => stil.once('listening', klaar));
    const mailer = mailerFor(`smtp://127.0.0.1:${(stil.address() as AddressInfo).port}`);
    const begin = performance.now();
    try {
      await expect(mailer.send(mail(1))).rejects.toThrow(/Greeting never received/);
      expect(performance.now() - begin).toBeLessThan(9_000);
    } finally {
      mailer.onModuleDestroy();
      open.forEach((socket) => socket.destroy());
      stil.close();
    }
  }, 40_000);
});
