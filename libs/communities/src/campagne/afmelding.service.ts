// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, invalid, notFound } from '#libs/kernel';
import { Configuratie, Database, recordAudit } from '#libs/platform';
import { openAfmeldsleutel } from './campagnesleutel.rules.js';

const MAIL = `SELECT m.betrokkene_id AS "betrokkeneId", m.afmeldhash, c.regio FROM communities.campagne_mail m
  JOIN communities.campagne c ON c.id = m.campagne_id WHERE m.id = $1 AND m.status = 'verzonden'`;
const NEE = `INSERT INTO communities.relatie_afmelding (regio, hash, afgemeld_op) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`;
const AF = `UPDATE communities.relatie SET afgemeld_op = $3 WHERE regio = $1 AND betrokkene_id = $2 AND afgemeld_op IS NULL`;

/** What a mail program posts for one click (RFC 8058). */
const EEN_KLIK = 'One-Click';

const isEenKlik = (formulier: unknown): boolean =>
  typeof formulier === 'string' && new URLSearchParams(formulier).get('List-Unsubscribe') === EEN_KLIK;

/** A no to the campaigns of one region, with the key that stands in each mail. */
@Injectable()
export class CampagneafmeldingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {}

  /** The same when it was said before. Without the words that a mail program posts it may be anybody who follows links. */
  async unsubscribe(sleutel: string | undefined, formulier: unknown): Promise<void> {
    const id = openAfmeldsleutel(sleutel ?? '', this.config.statussleutelGeheim);
    if (id === null) throw notFound('Deze link');
    if (!isEenKlik(formulier))
      throw invalid([{ pad: 'List-Unsubscribe', melding: `List-Unsubscribe moet ${EEN_KLIK} zijn.` }]);
    // The key is the proof, and it opens this alone.
    await this.db.as(SYSTEEM, async (tx) => {
      const [mail]: { betrokkeneId: string; afmeldhash: Buffer; regio: string }[] = await tx.query(MAIL, [
        id,
      ]);
      if (!mail) throw notFound('Deze link');
      const nu = this.klok.nu();
      await tx.query(NEE, [mail.regio, mail.afmeldhash, nu]);
      await tx.query(AF, [mail.regio, mail.betrokkeneId, nu]);
      recordAudit(tx, {
        soort: 'relatie',
        handeling: 'afgemeld',
        id,
        regio: mail.regio,
        voor: null,
        na: null,
      });
    });
  }
}
