// SPDX-License-Identifier: EUPL-1.2
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DomainError } from '#libs/kernel';
import { Configuratie } from '../config/configuratie.js';

/** A file that goes with a mail. `soort` is its media type, with its parameters. */
export interface Bijlage {
  naam: string;
  soort: string;
  inhoud: Buffer | string;
}

export interface Mail {
  aan: string;
  onderwerp: string;
  tekst: string;
  html: string;
  /** Same id for a repeated sending, so that mailboxes and people can tell a double from a new one. */
  berichtId: string;
  bijlagen?: readonly Bijlage[];
  /** Headers besides the usual ones. */
  koppen?: Readonly<Record<string, string>>;
  /** Envelope sender: where it comes back to when it cannot be delivered. Without it that is the sender. */
  retour?: string;
}

/** What the mail server answered for good; `code` is its SMTP reply. */
export interface Verzending {
  aangenomen: boolean;
  code: number | null;
}

interface Smtpfout {
  responseCode?: number;
  code?: string;
  command?: string;
}

/** The reply of the mail server that this error is about; `null` when there was none. */
export const smtpCodeOf = (fout: unknown): number | null => (fout as Smtpfout).responseCode ?? null;

/** A refusal of this recipient or this mail for good. What is wrong with us (signing in, the sender) is no such refusal. */
function isGeweigerd(fout: unknown): boolean {
  const { code, command, responseCode = 0 } = fout as Smtpfout;
  if (code === 'EENVELOPE' && command === 'RCPT TO') return responseCode >= 500;
  return code === 'EMESSAGE' && command === 'DATA' && responseCode >= 500;
}

const toAttachment = ({ naam, soort, inhoud }: Bijlage): object => ({
  filename: naam,
  contentType: soort,
  content: inhoud,
});

/** Sends mail by SMTP. Every step has a time-out, because a mail may be sent inside a transaction. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly transport: Transporter | undefined;

  constructor(private readonly config: Configuratie) {
    if (config.smtpUrl === undefined) return;
    // A few connections that stay open: greeting and signing in take longer than the mail itself.
    this.transport = createTransport({
      url: config.smtpUrl,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as object);
  }

  /** Resolves when the server has accepted it, or refuses it for good; throws otherwise, so that it is tried again later. */
  async send(mail: Mail): Promise<Verzending> {
    if (!this.transport)
      throw new DomainError('niet-beschikbaar', 'mail-niet-ingesteld', [
        { melding: 'Er is geen mailserver ingesteld (SMTP_URL).' },
      ]);
    try {
      const { response } = (await this.transport.sendMail(this.toMessage(mail))) as { response?: string };
      return { aangenomen: true, code: Number.parseInt(response ?? '', 10) || null };
    } catch (fout) {
      if (!isGeweigerd(fout)) throw fout;
      return { aangenomen: false, code: smtpCodeOf(fout) };
    }
  }

  private toMessage({ aan, onderwerp, tekst, html, berichtId, bijlagen = [], koppen, retour }: Mail): object {
    const domein = new URL(this.config.publiekeUrl).hostname;
    return {
      from: this.config.mailAfzender,
      to: { name: '', address: aan },
      subject: onderwerp,
      text: tekst,
      html,
      attachments: bijlagen.map(toAttachment),
      messageId: `<${berichtId}@${domein}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...koppen },
      ...(retour === undefined ? {} : { envelope: { from: retour, to: aan } }),
    };
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
