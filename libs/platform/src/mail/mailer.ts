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

  /** Resolves when the server has accepted it; throws otherwise, so that the event is handled again later. */
  async send(mail: Mail): Promise<void> {
    if (!this.transport)
      throw new DomainError('niet-beschikbaar', 'mail-niet-ingesteld', [
        { melding: 'Er is geen mailserver ingesteld (SMTP_URL).' },
      ]);
    const domein = new URL(this.config.publiekeUrl).hostname;
    await this.transport.sendMail({
      from: this.config.mailAfzender,
      to: { name: '', address: mail.aan },
      subject: mail.onderwerp,
      text: mail.tekst,
      html: mail.html,
      attachments: (mail.bijlagen ?? []).map(toAttachment),
      messageId: `<${mail.berichtId}@${domein}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
