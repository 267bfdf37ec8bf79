// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { linkify } from '../src/mail/berichtpagina.js';
import { startMailbak, type Mailbak } from '../src/mail/mailbak.js';
import { Postvak, type Bericht } from '../src/mail/postvak.js';

describe('the local mailbox', () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-mail-'));
  let bak: Mailbak;

  beforeAll(async () => {
    bak = await startMailbak({ map, smtpPoort: 0, paginaPoort: 0 });
  });
  afterAll(async () => {
    await bak.stop();
    fs.rmSync(map, { recursive: true });
  });

  const read = async (): Promise<Bericht[]> =>
    (await (await fetch(`${bak.paginaUrl}/berichten.json`)).json()) as Bericht[];

  it('keeps what is sent to it and shows it, newest first', async () => {
    const post = createTransport(bak.smtpUrl);
    const van = 'Schakel <noreply@schakel.test>';
    await post.sendMail({ from: van, to: 'een@firma.test', subject: 'Eerste', text: 'één' });
    await post.sendMail({
      from: van,
      to: 'Twee <twee@firma.test>',
      bcc: 'stil@firma.test',
      subject: 'Uw hulpvraag <b>HV-1</b>',
      text: 'Kijk op http://localhost:3000/status#abc.',
      messageId: '<vast@schakel.test>',
    });
    post.close();
    const [nieuwste, oudste] = await read();
    expect(oudste).toMatchObject({ onderwerp: 'Eerste', tekst: expect.stringContaining('één') as string });
    expect(nieuwste).toMatchObject({
      van: 'noreply@schakel.test',
      aan: ['twee@firma.test', 'stil@firma.test'],
      berichtId: '<vast@schakel.test>',
      retour: 'noreply@schakel.test',
      koppen: { subject: 'Uw hulpvraag <b>HV-1</b>' },
    });

    const lijst = await (await fetch(bak.paginaUrl)).text();
    expect(lijst).toContain('Uw hulpvraag &lt;b&gt;HV-1&lt;/b&gt;');
    const bericht = await fetch(`${bak.paginaUrl}/berichten/${nieuwste?.id}`);
    expect(bericht.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await bericht.text()).toContain('<a href="http://localhost:3000/status#abc"');
  });

  it('answers 404 for a mail that is not there, also for a path outside its folder', async () => {
    expect((await fetch(`${bak.paginaUrl}/berichten/bestaat-niet`)).status).toBe(404);
    expect((await fetch(`${bak.paginaUrl}/berichten/..%2f..%2fgeheimen`)).status).toBe(404);
  });

  it('makes only web addresses links and escapes all else', () => {
    expect(linkify('<script>"x"</script> (zie https://a.nl/?b=1&c="2).')).toBe(
      '&lt;script&gt;&quot;x&quot;&lt;/script&gt; (zie <a href="https://a.nl/?b=1&amp;c=" rel="noreferrer">https://a.nl/?b=1&amp;c=</a>&quot;2).',
    );
    expect(linkify('javascript:alert(1)')).toBe('javascript:alert(1)');
  });

  it('keeps only the newest mails', () => {
    const klein = new Postvak(path.join(map, 'klein'), 3);
    const bericht = {
      van: '',
      aan: [],
      tekst: '',
      html: null,
      berichtId: null,
      bijlagen: [],
      retour: '',
      koppen: {},
    };
    for (const onderwerp of ['a', 'b', 'c', 'd', 'e']) klein.add({ ...bericht, onderwerp });
    expect(klein.list().map(({ onderwerp }) => onderwerp)).toEqual(['e', 'd', 'c']);
  });
});
