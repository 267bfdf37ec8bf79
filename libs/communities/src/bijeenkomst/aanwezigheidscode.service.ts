// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, type Actor } from '#libs/kernel';
import { Configuratie, Database, recordAudit, type Tx } from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import { conflict } from '../fouten.js';
import { Aanmelding } from './aanmelding.entity.js';
import { recordAanmelding, tellDeelnemer } from './aanmelding.opslag.js';
import type { AanwezigheidscodeWeergave } from './aanwezigheidscode.dto.js';
import { assessCode, codeTot, hashCode, readCode, toAanwezigheidscode } from './aanwezigheidscode.rules.js';
import { findBeheerd, findBijeenkomst } from './bijeenkomst.opslag.js';

const READ = `SELECT c.ronde, c.vervalt_op AS "vervaltOp" FROM communities.aanwezigheidscode c
  WHERE c.bijeenkomst_id = $1 AND c.vervalt_op > now()`;
const AANWEZIG = `SELECT count(*)::integer AS n FROM communities.aanmelding WHERE bijeenkomst_id = $1 AND aanwezig`;
const LOCK = 'SELECT FROM communities.bijeenkomst WHERE id = $1 FOR NO KEY UPDATE';
const CLOSE = 'DELETE FROM communities.aanwezigheidscode WHERE bijeenkomst_id = $1';
const OPEN = `INSERT INTO communities.aanwezigheidscode
    (bijeenkomst_id, ronde, code_hash, vervalt_op, geopend_door, geopend_op) VALUES ($1, $2, $3, $4, $5, $6)`;
const MELD = 'SELECT communities.meld_aanwezig($1, $2) AS uitkomst';
const MIJN = `SELECT a.id FROM communities.aanmelding a JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id
  WHERE a.bijeenkomst_id = $1 AND l.subject = $2 AND l.kvk_nummer = $3 AND l.status = 'lid'`;

type Uitkomst = 'aanwezig' | 'al-aanwezig' | 'onjuist' | 'te-vaak' | 'dicht' | 'niet-aangemeld';

/** The code on the spot: who keeps the community shows it, who signed up enters it and is there. */
@Injectable()
export class AanwezigheidscodeService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {}

  /** Throws `niet-gevonden` for who does not keep the community. */
  read(actor: Actor, id: string): Promise<AanwezigheidscodeWeergave> {
    return this.db.as(actor, async (tx) => {
      const { bijeenkomst } = await findBeheerd(tx, id);
      const [rij]: { ronde: string; vervaltOp: Date }[] = await tx.query(READ, [id]);
      const [{ n } = { n: 0 }]: { n: number }[] = await tx.query(AANWEZIG, [id]);
      return {
        code: rij ? toAanwezigheidscode(id, rij.ronde, this.config.statussleutelGeheim) : null,
        ...{ vervaltOp: rij?.vervaltOp ?? null, aanwezig: n },
        reden: assessCode(bijeenkomst, this.klok.nu())[0]?.melding ?? null,
      };
    });
  }

  /** A new code; the one before it is good for nothing any more, and who guessed wrong at that may guess again. */
  open(actor: Actor, id: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { bijeenkomst, community } = await findBeheerd(tx, id);
      const nu = this.klok.nu();
      const redenen = assessCode(bijeenkomst, nu);
      if (redenen.length > 0) throw conflict('aanwezigheidscode-kan-niet', redenen);
      const [ronde, geheim] = [randomUUID(), this.config.statussleutelGeheim];
      const hash = hashCode(id, toAanwezigheidscode(id, ronde, geheim), geheim);
      // Of two who open at once the second renews.
      await tx.query(LOCK, [id]);
      await tx.query(CLOSE, [id]);
      await tx.query(OPEN, [id, ronde, hash, codeTot(bijeenkomst), actor.subject, nu]);
      record(tx, community, 'geopend', id);
    });
  }

  /** Nothing happens when there was none. */
  close(actor: Actor, id: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { community } = await findBeheerd(tx, id);
      await tx.query(CLOSE, [id]);
      record(tx, community, 'gesloten', id);
    });
  }

  /**
   * Takes the code from who signed up, once. Throws `verboden` (`code-onjuist`) for a wrong one, and `conflict` for who need
   * not or cannot enter one; after five wrong ones of the same code also the right one is refused.
   */
  async enter(actor: Actor, id: string, code: string): Promise<void> {
    const hash = hashCode(id, readCode(code), this.config.statussleutelGeheim);
    // A wrong guess must be counted, and what throws is rolled back.
    const uitkomst = await this.db.as(actor, (tx) => this.guess(tx, actor, id, hash));
    if (uitkomst !== 'aanwezig') throw WEIGERINGEN[uitkomst];
  }

  private async guess(tx: Tx, actor: Actor, id: string, hash: string): Promise<Uitkomst> {
    const { communityId } = await findBijeenkomst(tx, id);
    const [rij]: { uitkomst: Uitkomst }[] = await tx.query(MELD, [id, hash]);
    const { uitkomst } = rij ?? { uitkomst: 'dicht' };
    if (uitkomst !== 'aanwezig') return uitkomst;
    const [mijn]: { id: string }[] = await tx.query(MIJN, [id, actor.subject, actor.kvkNummer]);
    const na = await tx.findOneByOrFail(Aanmelding, { id: mijn?.id ?? '' });
    const community = await findCommunity(tx, communityId);
    recordAanmelding(tx, community, 'aanwezig', { ...na, aanwezig: null }, na);
    await tellDeelnemer(tx, 'bijeenkomst-bijgewoond', { rij: na, extra: {}, community, klok: this.klok });
    return uitkomst;
  }
}

const WEIGERINGEN: Record<Exclude<Uitkomst, 'aanwezig'>, DomainError> = {
  'al-aanwezig': conflict('al-aanwezig', [{ melding: 'U bent al genoteerd als aanwezig.' }]),
  onjuist: new DomainError('verboden', 'code-onjuist', [
    { pad: 'code', melding: 'Deze code is niet goed. Kijk nog eens op het scherm.' },
  ]),
  'te-vaak': conflict('code-te-vaak', [
    {
      pad: 'code',
      melding: 'U vulde te vaak een verkeerde code in. Vraag de organisator om u te noteren.',
    },
  ]),
  dicht: conflict('code-dicht', [
    { pad: 'code', melding: 'Er is nu geen code. Vraag de organisator om de code te tonen.' },
  ]),
  'niet-aangemeld': conflict('niet-aangemeld', [{ melding: 'U bent niet aangemeld voor deze bijeenkomst.' }]),
};

function record(tx: Tx, { regio }: { regio: string }, handeling: string, id: string): void {
  recordAudit(tx, { soort: 'aanwezigheidscode', handeling, id, regio, voor: null, na: null });
}
