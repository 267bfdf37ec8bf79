// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import {
  Betrokkenen,
  Configuratie,
  Database,
  Mailer,
  smtpCodeOf,
  type Mail,
  type Tx,
  type Verzending,
} from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { composeCampagne, overlinkOf, vraaglinkOf } from './campagnebericht.js';
import { Campagne, Relatie } from './campagne.entity.js';
import { volgendePoging } from './campagne.rules.js';
import { afmeldhashOf, toAfmeldsleutel } from './campagnesleutel.rules.js';

// SKIP LOCKED: any number of workers send at once, each another mail.
const NEXT = `SELECT id, campagne_id AS "campagneId", relatie_id AS "relatieId", pogingen FROM communities.campagne_mail
  WHERE status = 'wachtend' AND verzenden_op <= $1 ORDER BY verzenden_op, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
const VERZONDEN = `UPDATE communities.campagne_mail SET status = 'verzonden', pogingen = pogingen + 1, verzonden_op = $2,
  afmeldhash = $3 WHERE id = $1`;
const KLAAR = 'UPDATE communities.campagne_mail SET status = $2, pogingen = pogingen + 1 WHERE id = $1';
const LATER = 'UPDATE communities.campagne_mail SET verzenden_op = $2, pogingen = pogingen + 1 WHERE id = $1';

interface Rij {
  id: string;
  campagneId: string;
  relatieId: string;
  pogingen: number;
}

/** What came of one turn: nothing was due, it is settled, or there is no getting through to the mail server. */
export type Beurt = 'niets' | 'gedaan' | 'geen-gehoor';

/**
 * Sends the mails of campaigns, each in a transaction that holds its row: two workers never send the same one, and one that is
 * killed leaves it waiting. At least once, with the same Message-ID.
 */
@Injectable()
export class Campagnepost {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly kast: Zegelkast,
    private readonly betrokkenen: Betrokkenen,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  async sendNext(): Promise<Beurt> {
    // Before the transaction: an answer may need a connection.
    const { namen } = await this.stamgegevens.gebieden();
    return this.db.as(SYSTEEM, async (tx) => {
      const [rij]: Rij[] = await tx.query(NEXT, [this.klok.nu()]);
      if (!rij) return 'niets';
      const mail = await this.write(tx, rij, namen);
      if (mail === null) {
        await tx.query(KLAAR, [rij.id, 'vervallen']);
        return 'gedaan';
      }
      return this.send(tx, rij, mail);
    });
  }

  /** `null` to who said no, or is not on the list any more, and of a campaign that was stopped. */
  private async write(tx: Tx, rij: Rij, namen: Record<string, string>): Promise<Brief | null> {
    const campagne = await tx.findOneByOrFail(Campagne, { id: rij.campagneId });
    const relatie = await tx.findOneBy(Relatie, { id: rij.relatieId });
    if (campagne.status !== 'verstuurd' || !relatie || relatie.afgemeldOp !== null) return null;
    const sleutels = await this.kast.take(tx, [relatie]);
    const email = unseal(sleutels.get(relatie.betrokkeneId), 'relatie.email', relatie.id, relatie.email);
    if (email === null) return null;
    const { taal, regio } = relatie;
    const bericht = composeCampagne(taal, campagne, namen[regio] ?? regio, this.linksOf(rij, campagne, taal));
    return {
      mail: { aan: email, berichtId: rij.id, ...bericht, koppen: this.koppenOf(rij.id) },
      afmeldhash: afmeldhashOf(this.betrokkenen.zoekindexOf(email), regio),
    };
  }

  private linksOf(
    { id }: Rij,
    campagne: Campagne,
    taal: 'nl' | 'en',
  ): { vraag: string; over: string | null; afmelden: string } {
    const { publiekeUrl } = this.config;
    // In the fragment, which browsers do not send to servers.
    const sleutel = `#sleutel=${this.sleutelOf(id)}`;
    return {
      vraag: vraaglinkOf(publiekeUrl, taal, campagne.id),
      over: overlinkOf(publiekeUrl, taal, campagne),
      afmelden: `${publiekeUrl}${taal === 'en' ? '/en' : ''}/campagne-afmelding${sleutel}`,
    };
  }

  /** One click in a mail program (RFC 8058). */
  private koppenOf(id: string): Record<string, string> {
    const adres = `${this.config.publiekeUrl}/api/v1/campagne-afmeldingen?sleutel=${this.sleutelOf(id)}`;
    return { 'List-Unsubscribe': `<${adres}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  }

  private sleutelOf(id: string): string {
    return toAfmeldsleutel(id, this.config.statussleutelGeheim);
  }

  private async send(tx: Tx, { id, pogingen }: Rij, { mail, afmeldhash }: Brief): Promise<Beurt> {
    const gedaan = await this.mailer.send(mail).catch((fout: unknown) => ({ fout }));
    if ('fout' in gedaan) return this.retry(tx, id, pogingen + 1, gedaan.fout);
    await this.settle(tx, id, gedaan, afmeldhash);
    return 'gedaan';
  }

  private async settle(tx: Tx, id: string, { aangenomen }: Verzending, hash: Buffer): Promise<void> {
    if (aangenomen) await tx.query(VERZONDEN, [id, this.klok.nu(), hash]);
    else await tx.query(KLAAR, [id, 'geweigerd']);
  }

  private async retry(tx: Tx, id: string, pogingen: number, fout: unknown): Promise<Beurt> {
    const volgende = volgendePoging(pogingen, this.klok.nu());
    if (volgende === null) await tx.query(KLAAR, [id, 'geweigerd']);
    else await tx.query(LATER, [id, volgende]);
    return smtpCodeOf(fout) === null ? 'geen-gehoor' : 'gedaan';
  }
}

interface Brief {
  mail: Mail;
  afmeldhash: Buffer;
}
