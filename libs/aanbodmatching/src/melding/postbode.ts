// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import {
  Configuratie,
  Database,
  Herhaling,
  Lussen,
  Mailer,
  newLogger,
  smtpCodeOf,
  type Mail,
  type Tx,
  type Verzending,
} from '#libs/platform';
import { Briefschrijver } from './briefschrijver.js';
import { Mailbericht } from './mailbericht.entity.js';
import { volgendePoging } from './poging.rules.js';
import { meldTeruggekomen } from './teruggekomen.js';

const SWEEP_MS = 2_000;

// SKIP LOCKED: any number of workers send at once, each another mail.
const NEXT = `SELECT id FROM aanbodmatching.mailbericht
  WHERE status = 'wachtend' AND verzenden_op <= $1 AND ($2::uuid IS NULL OR id = $2)
  ORDER BY verzenden_op, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
const BUNDEL = `SELECT id FROM aanbodmatching.mailbericht
  WHERE status = 'wachtend' AND wijze = 'dagelijks' AND ontvanger_soort = $1 AND ontvanger = $2 AND verzenden_op <= $3
  ORDER BY aangemaakt_op, id LIMIT 50 FOR UPDATE SKIP LOCKED`;
const WEG = 'DELETE FROM aanbodmatching.mailbericht WHERE id = ANY ($1)';
const GEDAAN = `UPDATE aanbodmatching.mailbericht SET status = $2, smtp_code = $3, pogingen = pogingen + 1, verzonden_op = $4
  WHERE id = ANY ($1)`;
const OPNIEUW = `UPDATE aanbodmatching.mailbericht SET verzenden_op = $2, smtp_code = $3, pogingen = pogingen + 1
  WHERE id = ANY ($1)`;

/** What came of one turn: nothing was due, it is settled, or there is no getting through to the mail server. */
type Beurt = 'niets' | 'gedaan' | 'geen-gehoor';

/**
 * Sends what waits, each mail in a transaction that holds its row: two workers never send the same one, and one that is
 * killed leaves it waiting. At least once, with the same Message-ID.
 */
@Injectable()
export class Postbode extends Herhaling {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly mailer: Mailer,
    private readonly schrijver: Briefschrijver,
    private readonly config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: SWEEP_MS, naam: 'mail verzenden' });
    lussen.register(this);
  }

  /** Sends these now if they can be; what cannot stays for the next sweep. */
  async deliver(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.turn(id);
  }

  /** Sends everything that is due; ends early when the mail server cannot be reached. */
  async sendDue(): Promise<void> {
    while (!this.gestopt && (await this.turn(null)) === 'gedaan');
  }

  protected override round(): Promise<void> {
    return this.sendDue();
  }

  private async turn(id: string | null): Promise<Beurt> {
    let bericht: Mailbericht | undefined;
    try {
      return await this.db.as(SYSTEEM, async (tx) => {
        const [gevonden]: { id: string }[] = await tx.query(NEXT, [this.klok.nu(), id]);
        if (!gevonden) return 'niets';
        bericht = await tx.findOneByOrFail(Mailbericht, { id: gevonden.id });
        return this.handle(tx, bericht);
      });
    } catch (fout) {
      this.log.error({ err: fout, soort: bericht?.soort }, 'een mail is niet te maken; later opnieuw');
      return bericht === undefined ? 'geen-gehoor' : this.postpone(bericht);
    }
  }

  /** Outside the transaction that failed: a mail that cannot be made holds up no other. */
  private async postpone(bericht: Mailbericht): Promise<Beurt> {
    return this.db
      .as(SYSTEEM, (tx) => this.retry(tx, [bericht], null))
      .then(
        () => 'gedaan',
        () => 'geen-gehoor',
      );
  }

  private async handle(tx: Tx, eerste: Mailbericht): Promise<Beurt> {
    const berichten = await this.bundle(tx, eerste);
    const ids = berichten.map(({ id }) => id);
    const mail = await this.schrijver.write(tx, berichten);
    if (mail === null) {
      await tx.query(WEG, [ids]);
      return 'gedaan';
    }
    const gedaan = await this.trySend(mail);
    if ('fout' in gedaan) {
      await this.retry(tx, berichten, smtpCodeOf(gedaan.fout));
      return smtpCodeOf(gedaan.fout) === null ? 'geen-gehoor' : 'gedaan';
    }
    await this.settle(tx, berichten, gedaan);
    return 'gedaan';
  }

  /** Who wants it once a day gets all that waits in one mail. */
  private async bundle(tx: Tx, eerste: Mailbericht): Promise<[Mailbericht, ...Mailbericht[]]> {
    if (eerste.wijze !== 'dagelijks') return [eerste];
    const rijen: { id: string }[] = await tx.query(BUNDEL, [
      ...[eerste.ontvangerSoort, eerste.ontvanger, this.klok.nu()],
    ]);
    const meer: Mailbericht[] = [];
    for (const { id } of rijen)
      if (id !== eerste.id) meer.push(await tx.findOneByOrFail(Mailbericht, { id }));
    return [eerste, ...meer];
  }

  private async trySend(mail: Mail): Promise<Verzending | { fout: unknown }> {
    try {
      return await this.mailer.send(mail);
    } catch (fout) {
      // Not its message: mail servers repeat the address in it.
      const { code } = fout as { code?: string };
      this.log.warn({ code, smtpCode: smtpCodeOf(fout) }, 'een mail is niet aangenomen; later opnieuw');
      return { fout };
    }
  }

  private async settle(tx: Tx, berichten: Mailbericht[], { aangenomen, code }: Verzending): Promise<void> {
    const ids = berichten.map(({ id }) => id);
    const status = aangenomen ? 'verzonden' : 'geweigerd';
    await tx.query(GEDAAN, [ids, status, code, aangenomen ? this.klok.nu() : null]);
    if (!aangenomen) await meldTeruggekomen(tx, this.klok, berichten, 'geweigerd');
  }

  private async retry(tx: Tx, berichten: Mailbericht[], code: number | null): Promise<void> {
    const nu = this.klok.nu();
    for (const bericht of berichten) {
      const volgende = volgendePoging(bericht, nu, this.config.herzendenNaSeconden);
      if (volgende === null) await this.settle(tx, [bericht], { aangenomen: false, code });
      else await tx.query(OPNIEUW, [[bericht.id], volgende, code]);
    }
  }
}
