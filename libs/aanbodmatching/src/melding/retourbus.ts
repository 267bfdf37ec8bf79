// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Klok, SYSTEEM } from '#libs/kernel';
import { Configuratie, Database, Lussen, newLogger, type Lus } from '#libs/platform';
import { Mailbericht } from './mailbericht.entity.js';
import { openRetouradres } from './meldingssleutel.rules.js';
import { readBezorgbericht, type Bezorgbericht } from './retour.rules.js';
import { meldTeruggekomen } from './teruggekomen.js';

/** A report holds at most the head of what came back. */
const MAX_BYTES = 256 * 1024;
const MAX_CLIENTS = 20;
const STIL_MS = 30_000;

const TERUG = `UPDATE aanbodmatching.mailbericht SET status = 'teruggekomen', teruggekomen_op = $2,
    verzonden_op = coalesce(verzonden_op, $2), smtp_code = coalesce($3, smtp_code)
  WHERE id = $1 AND status IN ('wachtend', 'verzonden') RETURNING id`;

type Klaar = (fout?: Error | null) => void;

const weiger = (code: number, melding: string): Error =>
  Object.assign(new Error(melding), { responseCode: code });

/**
 * Takes in what comes back: reports that a mail could not be delivered, at the address that stood in its envelope. Anything
 * else is refused, so nobody can leave anything here.
 */
@Injectable()
export class Retourbus implements Lus {
  private server: SMTPServer | undefined;
  private readonly log;

  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    lussen: Lussen,
  ) {
    this.log = newLogger(config.logNiveau, 'worker');
    lussen.register(this);
  }

  /** Only with a port. */
  start(): void {
    const { poort } = this.config.bounce;
    if (poort === undefined) return;
    this.server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['AUTH'], hideSTARTTLS: true, disableReverseLookup: true },
      ...{ size: MAX_BYTES, maxClients: MAX_CLIENTS, socketTimeout: STIL_MS, banner: 'Schakel retour' },
      onMailFrom: ({ address }, _sessie, klaar) =>
        // A report has no sender, so that two servers never answer each other for ever.
        klaar(address === '' ? null : weiger(550, 'Alleen berichten over bezorging')),
      onRcptTo: ({ address }, sessie, klaar) => klaar(this.refusalOf(address, sessie)),
      onData: (stroom, sessie, klaar) => void this.take(stroom, sessie, klaar),
    });
    this.server.on('error', (fout: Error) => this.log.warn({ err: fout }, 'de retourbus meldt een fout'));
    this.server.listen(poort, this.config.host);
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((klaar) => server.close(() => klaar()));
  }

  private idOf(adres: string): string | null {
    const { bounce, statussleutelGeheim } = this.config;
    return openRetouradres(adres, bounce.domein ?? '', statussleutelGeheim);
  }

  private refusalOf(adres: string, { envelope }: SMTPServerSession): Error | null {
    if (envelope.rcptTo.length > 0) return weiger(452, 'Een ontvanger per bericht');
    return this.idOf(adres) === null ? weiger(550, 'Onbekend adres') : null;
  }

  private async take(
    stroom: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
    klaar: Klaar,
  ): Promise<void> {
    try {
      const bericht = await readBericht(stroom);
      const id = this.idOf(envelope.rcptTo[0]?.address ?? '');
      if (stroom.sizeExceeded) klaar(weiger(552, 'Te groot'));
      else if (bericht === null || id === null) klaar(weiger(554, 'Geen bericht over bezorging'));
      else {
        if (bericht.mislukt) await this.settle(id, bericht.code);
        klaar();
      }
    } catch (fout) {
      this.log.warn(
        { err: fout },
        'een bericht over bezorging is niet verwerkt; de ander probeert het opnieuw',
      );
      klaar(weiger(451, 'Later opnieuw'));
    }
  }

  /** Once: a second report of the same mail finds it settled. */
  private async settle(id: string, code: number | null): Promise<void> {
    await this.db.as(SYSTEEM, async (tx) => {
      const [terug]: [{ id: string }[]] = await tx.query(TERUG, [id, this.klok.nu(), code]);
      if (terug.length === 0) return;
      const bericht = await tx.findOneByOrFail(Mailbericht, { id });
      await meldTeruggekomen(tx, this.klok, [bericht], 'teruggekomen');
    });
  }
}

/** Reads to the end whatever it is: the other side must hear an answer. `null` when it is no report. */
async function readBericht(stroom: SMTPServerDataStream): Promise<Bezorgbericht | null> {
  const { attachments, headers } = await simpleParser(stroom, {
    ...{ keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true, maxHtmlLengthToParse: 1 },
  });
  const kop = headers.get('content-type');
  const soort = typeof kop === 'object' && 'value' in kop ? kop.value : '';
  const deel = attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  return soort === 'multipart/report' && deel ? readBezorgbericht(deel.content.toString('latin1')) : null;
}
