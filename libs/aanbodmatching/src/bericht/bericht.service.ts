// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Configuratie, Database, Mailer, type Tx } from '#libs/platform';
import { Contact, Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { toStatussleutel } from '../hulpvraag/statussleutel.rules.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { CODE_MINUTEN, hashCode } from '../inlogcode/inlogcode.rules.js';
import { newCode } from '../inlogcode/nieuwe-sleutel.js';
import { composeInlogcode } from './inlogcodebericht.js';
import { composeBevestiging } from './ontvangstbevestiging.js';

const STORE = `INSERT INTO aanbodmatching.inlogcode (hulpvraag_id, code_hash, vervalt_op)
  VALUES ($1, $2, now() + make_interval(mins => $3))
  ON CONFLICT (hulpvraag_id) DO UPDATE SET code_hash = excluded.code_hash, vervalt_op = excluded.vervalt_op,
    pogingen = 0, ingewisseld_op = NULL`;
/** Whom a mail is for, and about which hulpvraag. */
interface Geadresseerde {
  naam: string;
  email: string;
  kenmerk: string;
  taal: Hulpvraag['taal'];
}

/** Mails to entrepreneurs. Names and addresses are read here, at the last moment; events carry none. */
@Injectable()
export class BerichtService {
  constructor(
    private readonly db: Database,
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly kast: Sleutelkast,
  ) {}

  /** Sends the confirmation with the status link; throws when the mail server does not take it. */
  async confirm(tx: Tx, hulpvraagId: string, eventId: string): Promise<void> {
    const gelezen = await this.read(tx, hulpvraagId);
    if (!gelezen) return;
    const sleutel = toStatussleutel(hulpvraagId, this.config.statussleutelGeheim);
    const statuslink = `${this.config.publiekeUrl}/hulpvraag#id=${hulpvraagId}&sleutel=${sleutel}`;
    const { naam, email, kenmerk, taal } = gelezen;
    await this.mailer.send(
      composeBevestiging({ naam, email, kenmerk, taal, statuslink, berichtId: eventId }),
    );
  }

  /**
   * Makes a code, keeps its hash and mails it; what was asked before is no longer good. The code is nowhere else.
   * It is kept in a transaction of its own: the mail may be read before ours is over, and no guess waits for the mail
   * server. Ours holds the mark of the event, so nobody else makes a code for it meanwhile.
   */
  async sendCode(tx: Tx, hulpvraagId: string, eventId: string): Promise<void> {
    const gelezen = await this.read(tx, hulpvraagId);
    if (!gelezen) return;
    const code = newCode();
    await this.storeCode(hulpvraagId, hashCode(hulpvraagId, code, this.config.statussleutelGeheim));
    const { naam, email, kenmerk, taal } = gelezen;
    const bericht = { naam, email, kenmerk, taal, code, minuten: CODE_MINUTEN, berichtId: eventId };
    await this.mailer.send(composeInlogcode(bericht));
  }

  /** `null` when the hulpvraag or its contact is no longer there: erased before the mail went out. */
  private async read(tx: Tx, hulpvraagId: string): Promise<Geadresseerde | null> {
    const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    const contact = await tx.findOneBy(Contact, { hulpvraagId });
    if (!hulpvraag || !contact) return null;
    const bos = await this.kast.take(tx, [contact]);
    const { naam, email } = bos.unseal('contact', hulpvraagId, contact);
    const { kenmerk, taal } = hulpvraag;
    return naam === null || email === null ? null : { naam, email, kenmerk, taal };
  }

  private async storeCode(hulpvraagId: string, hash: string): Promise<void> {
    await this.db.as(SYSTEEM, (tx) => tx.query(STORE, [hulpvraagId, hash, CODE_MINUTEN]));
  }
}
