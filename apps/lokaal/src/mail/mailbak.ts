// SPDX-License-Identifier: EUPL-1.2
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser, type AddressObject, type Attachment, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { close, listen } from '../machine/luister.js';
import { PAGINA_HEADERS } from '../pagina/pagina.js';
import { listPage, messagePage, missingPage } from './berichtpagina.js';
import { Postvak, type Bericht, type Bijlage } from './postvak.js';

export interface Mailbak {
  /** For SMTP_URL. */
  smtpUrl: string;
  /** Page to read the mail; `/berichten.json` is the same for programs. */
  paginaUrl: string;
  stop(): Promise<void>;
}

export interface MailbakOpties {
  /** Where the mails are kept. */
  map: string;
  /** 0 lets the system choose. */
  smtpPoort: number;
  paginaPoort: number;
  /** SMTP code with which this recipient is refused; `null` takes it. */
  weiger?: (adres: string) => number | null;
}

const MAX_BYTES = 10_000_000;
const TOO_BIG = Object.assign(new Error('Bericht is te groot'), { responseCode: 552 });

/** A real SMTP server on loopback that sends nothing on, and a page to read what came in. */
export async function startMailbak({ map, smtpPoort, paginaPoort, weiger }: MailbakOpties): Promise<Mailbak> {
  const postvak = new Postvak(map);
  const smtp = smtpServer(postvak, weiger);
  const pagina = http.createServer((req, res) => answer(postvak, req, res));
  await Promise.all([listenSmtp(smtp, smtpPoort), listen(pagina, paginaPoort)]);
  const poortVan = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;
  return {
    smtpUrl: `smtp://127.0.0.1:${poortVan(smtp.server)}`,
    paginaUrl: `http://localhost:${poortVan(pagina)}`,
    stop: async () => {
      await Promise.all([new Promise<void>((resolve) => smtp.close(() => resolve())), close(pagina)]);
    },
  };
}

function smtpServer(postvak: Postvak, weiger: MailbakOpties['weiger']): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    onRcptTo: ({ address }, _sessie, klaar) => {
      const code = weiger?.(address) ?? null;
      klaar(code === null ? null : Object.assign(new Error('Niet aangenomen'), { responseCode: code }));
    },
    onData: (stream, sessie, klaar) => {
      simpleParser(stream)
        .then((mail) => {
          if (stream.sizeExceeded) return klaar(TOO_BIG);
          const ontvangers = sessie.envelope.rcptTo.map(({ address }) => address);
          const { mailFrom } = sessie.envelope;
          postvak.add(toBericht(mail, ontvangers, mailFrom === false ? '' : mailFrom.address));
          klaar();
        })
        .catch((fout: unknown) => klaar(fout instanceof Error ? fout : new Error(String(fout))));
    },
  });
  server.on('error', () => undefined); // a client that hangs up is not our fault
  return server;
}

const addressesOf = (veld: AddressObject | AddressObject[] | undefined): string[] =>
  [veld ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));

/** The envelope tells who gets it; a blind copy stands in no header. */
function toBericht(
  mail: ParsedMail,
  ontvangers: string[],
  retour: string,
): Omit<Bericht, 'id' | 'ontvangenOp'> {
  return {
    van: addressesOf(mail.from)[0] ?? '',
    aan: ontvangers,
    onderwerp: mail.subject ?? '',
    tekst: mail.text ?? '',
    html: mail.html || null,
    berichtId: mail.messageId ?? null,
    bijlagen: mail.attachments.map(toBijlage),
    retour,
    koppen: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, valueOf(line)])),
  };
}

function toBijlage({ filename, contentType, headers, content }: Attachment): Bijlage {
  const kop = headers.get('content-type');
  const parameters = typeof kop === 'object' && 'params' in kop ? Object.entries(kop.params) : [];
  const soort = [contentType, ...parameters.map(([naam, waarde]) => `${naam}=${waarde}`)].join('; ');
  return { naam: filename ?? '', soort, inhoud: content.toString('base64') };
}

/** Of a header line, without its folds. */
const valueOf = (line: string): string =>
  line
    .slice(line.indexOf(':') + 1)
    .replace(/\r?\n\s+/g, ' ')
    .trim();

const listenSmtp = (smtp: SMTPServer, poort: number): Promise<void> =>
  new Promise((resolve, reject) => {
    smtp.server.once('error', reject);
    smtp.listen(poort, '127.0.0.1', () => resolve());
  });

function answer(postvak: Postvak, req: http.IncomingMessage, res: http.ServerResponse): void {
  const { pathname } = new URL(req.url ?? '/', 'http://localhost');
  if (req.method !== 'GET') send(res, 405, missingPage());
  else if (pathname === '/berichten.json') sendJson(res, postvak.list());
  else if (pathname === '/') send(res, 200, listPage(postvak.list()));
  else sendBericht(res, postvak.find(/^\/berichten\/([\w-]+)$/.exec(pathname)?.[1] ?? ''));
}

function sendBericht(res: http.ServerResponse, bericht: Bericht | null): void {
  if (bericht) send(res, 200, messagePage(bericht));
  else send(res, 404, missingPage());
}

const send = (res: http.ServerResponse, status: number, html: string): void =>
  void res.writeHead(status, PAGINA_HEADERS).end(html);

const sendJson = (res: http.ServerResponse, inhoud: unknown): void =>
  void res
    .writeHead(200, { ...PAGINA_HEADERS, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(inhoud));
