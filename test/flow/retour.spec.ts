// SPDX-License-Identifier: EUPL-1.2
import { createTransport } from 'nodemailer';
import { anyFreePort } from '../../apps/lokaal/src/machine/poort.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';

const DOMEIN = 'retour.example.nl';
const VRAAG = {
  tekst: 'De gasrekening is verdubbeld. Wie helpt ons energie besparen?',
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', plaats: 'Enschede' },
};

const dsn = (actie: string, soort = 'multipart/report; report-type=delivery-status'): string =>
  [
    'From: MAILER-DAEMON@mx.example.nl',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Content-Type: ${soort}; boundary="grens"`,
    ...['', '--grens', 'Content-Type: text/plain', '', 'The mailbox does not exist.'],
    ...['--grens', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example.nl', ''],
    ...['Final-Recipient: rfc822; iemand@example.nl', `Action: ${actie}`, 'Status: 5.1.1', '--grens--', ''],
  ].join('\r\n');

describe('a mail that comes back', () => {
  let flow: Flow;
  let poort: number;
  let nummer = 0;

  beforeAll(async () => {
    poort = await anyFreePort();
    const env = { MAIL_BOUNCE_DOMEIN: DOMEIN, BOUNCE_POORT: String(poort), VASTHOUDEN_VANAF: '101' };
    flow = await startFlow(backends()[0]!, env);
  });

  afterAll(() => flow?.stop());

  const submit = async (): Promise<{ id: string; statussleutel: string; retour: string }> => {
    const contact = { naam: 'M. Voorbeeld', email: `terug-${(nummer += 1)}@example.nl` };
    const { body } = await flow.call('POST', '/api/v1/hulpvragen', { body: { ...VRAAG, contact } });
    const retour = await eventually(async () => {
      const [mail] = await flow.mail.read(contact.email);
      expect(mail?.retour).toMatch(/^bounce\+/);
      return mail?.retour ?? '';
    });
    return { ...(body as { id: string; statussleutel: string }), retour };
  };
  /** A mail server that tells what became of a mail; answers the code it got. */
  const report = async (aan: string, raw = dsn('failed'), van = ''): Promise<number> => {
    const post = createTransport({ host: '127.0.0.1', port: poort, ignoreTLS: true });
    try {
      await post.sendMail({ envelope: { from: van, to: aan }, raw });
      return 250;
    } catch (fout) {
      return (fout as { responseCode?: number }).responseCode ?? 0;
    } finally {
      post.close();
    }
  };
  const read = (id: string, token = flow.tokens.twente): Promise<Antwoord> =>
    flow.call('GET', `/api/v1/hulpvragen/${id}`, { token });
  const logOf = async (id: string): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${id}/mailberichten`, { token: flow.tokens.twente })).body
      .gegevens[0];

  it('is told to the coordinator as somebody to call, until he says that he did', async () => {
    const { id, retour } = await submit();
    expect((await read(id)).body.belverzoek).toBeNull();
    expect(await report(retour)).toBe(250);
    expect(await logOf(id)).toMatchObject({ soort: 'ontvangst', status: 'teruggekomen', smtpCode: 511 });
    expect((await read(id)).body.belverzoek).toMatchObject({ soort: 'ontvangst', status: 'teruggekomen' });
    const niet = await flow.call('GET', '/api/v1/mailberichten/teruggekomen', {
      token: flow.tokens.beheerder,
    });
    expect(niet.body).toMatchObject({
      dagen: 30,
      aantal: 1,
      gegevens: [{ regio: 'TWE', afgehandeld: false }],
    });
    expect(niet.body.gegevens[0]).toMatchObject({
      soort: 'ontvangst',
      smtpCode: 511,
      status: 'teruggekomen',
    });
    expect(JSON.stringify(niet.body)).not.toContain('example.nl');
    // Twice is once.
    expect(await report(retour.toUpperCase())).toBe(250);
    const pad = `/api/v1/hulpvragen/${id}/mailberichten/afhandeling`;
    expect((await flow.call('POST', pad, { token: flow.tokens.brabant })).status).toBe(404);
    const gebeld = await flow.call('POST', pad, { token: flow.tokens.twente });
    expect([gebeld.status, gebeld.body.belverzoek]).toEqual([200, null]);
    expect((await logOf(id)).afgehandeldOp).not.toBeNull();
    const lijst = (token: string) => flow.call('GET', '/api/v1/mailberichten/teruggekomen', { token });
    expect((await lijst(flow.tokens.beheerder)).body.gegevens).toMatchObject([{ afgehandeld: true }]);
    expect((await lijst(flow.tokens.twente)).status).toBe(403);
  });

  it('changes nothing while the other side still tries', async () => {
    const { id, retour } = await submit();
    expect(await report(retour, dsn('delayed'))).toBe(250);
    expect(await logOf(id)).toMatchObject({ status: 'verzonden' });
    expect((await read(id)).body.belverzoek).toBeNull();
  });

  it('is believed only at its own address, from nobody, as a report, and when it is small', async () => {
    const { id, retour } = await submit();
    const ander = await submit();
    const vals = retour.replace(/-[0-9a-f]{24}@/, `-${'0'.repeat(24)}@`);
    expect(await report(vals)).toBe(550);
    expect(await report(`postmaster@${DOMEIN}`)).toBe(550);
    expect(await report(retour.replace(DOMEIN, 'ander.nl'))).toBe(550);
    expect(await report(retour, dsn('failed'), 'iemand@example.nl')).toBe(550);
    expect(await report(retour, dsn('failed', 'multipart/mixed'))).toBe(554);
    expect(await report(retour, 'Subject: Kom ook!\r\n\r\nAction: failed\r\n')).toBe(554);
    const groot = dsn('failed').replace('does not exist.', 'does not exist. '.padEnd(400_000, 'x'));
    expect(await report(retour, groot)).toBe(552);
    expect(await logOf(id)).toMatchObject({ status: 'verzonden' });
    // One at a time: of two the second is refused, and the first stands.
    const post = createTransport({ host: '127.0.0.1', port: poort, ignoreTLS: true });
    const envelope = { from: '', to: [retour, ander.retour] };
    const { rejected } = await post.sendMail({ envelope, raw: dsn('failed') });
    post.close();
    expect(rejected).toEqual([ander.retour]);
    expect([(await logOf(id)).status, (await logOf(ander.id)).status]).toEqual(['teruggekomen', 'verzonden']);
  });
});
