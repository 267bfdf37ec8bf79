// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent } from '#libs/kernel';
import { Betrokkenen, Configuratie, Database, publish, recordAudit, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { isVastgehouden } from '../hulpvraag/hulpvraag.rules.js';
import type { HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';
import { lezerVan } from '../hulpvraag/indiener.js';
import { inSteps } from './gelijke-tijd.js';
import { BEWERKSLEUTEL_MINUTEN, MAX_POGINGEN, hashBewerksleutel, hashCode } from './inlogcode.rules.js';
import { newBewerksleutel } from './nieuwe-sleutel.js';

/** Longer than any outcome takes on a machine that keeps up. */
const STAP_MS = 100;

// One statement judges and counts, so guesses that come together are counted one after another.
const GUESS = `UPDATE aanbodmatching.inlogcode
  SET pogingen = pogingen + 1, ingewisseld_op = CASE WHEN code_hash = $2 THEN now() END
  WHERE hulpvraag_id = $1 AND ingewisseld_op IS NULL AND pogingen < $3 AND vervalt_op > now()
  RETURNING ingewisseld_op IS NOT NULL AS goed`;
// By the index of the address: whose mailbox it is can be told without opening anything.
const MAILBOX_OF = `SELECT regio, status FROM aanbodmatching.hulpvraag WHERE id = $1 AND platform.is_betrokkene(betrokkene_id, $2)`;
const ISSUE = `INSERT INTO aanbodmatching.bewerksleutel (sleutel_hash, hulpvraag_id, vervalt_op)
  VALUES ($1, $2, now() + make_interval(mins => $3))`;

interface Gevonden {
  regio: string;
  status: HulpvraagStatus;
}

export interface Bewerksleutel {
  bewerksleutel: string;
  vervaltOp: Date;
}

/** The one-time code by which an ondernemer without login shows that the mailbox of the hulpvraag is his. */
@Injectable()
export class InlogcodeService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    private readonly betrokkenen: Betrokkenen,
  ) {}

  /**
   * Has a code sent when this hulpvraag has this address. Answers nothing, and in the same time, whether it does: the
   * worker makes the code, so that it stands in no table, event or queue.
   */
  async request(hulpvraagId: string, email: string): Promise<void> {
    await inSteps(STAP_MS, () =>
      this.db.as(lezerVan(hulpvraagId), async (tx) => {
        const zoekindex = this.betrokkenen.zoekindexOf(email);
        const [gevonden]: Gevonden[] = await tx.query(MAILBOX_OF, [hulpvraagId, zoekindex]);
        // Nobody has a stranger mailed by us with a hulpvraag that is held.
        if (!gevonden || isVastgehouden(gevonden.status)) return;
        const { regio } = gevonden;
        await publish(tx, newEvent('inlogcode-gevraagd', hulpvraagId, { hulpvraagId, regio }, this.klok));
      }),
    );
  }

  /**
   * Takes the code in and gives a bewerksleutel for it, once. Throws `verboden` with one and the same answer when the
   * code is wrong, used, too old, locked, or of a hulpvraag that does not exist.
   */
  async redeem(hulpvraagId: string, code: string): Promise<Bewerksleutel> {
    const gekregen = await inSteps(STAP_MS, () => this.exchange(hulpvraagId, code));
    if (gekregen === null)
      throw new DomainError('verboden', 'code-onjuist', [
        { pad: 'code', melding: 'Deze code is niet goed of niet meer geldig. Vraag een nieuwe code aan.' },
      ]);
    return gekregen;
  }

  /** `null` instead of a throw: a wrong guess must be counted, and what throws is rolled back. */
  private exchange(hulpvraagId: string, code: string): Promise<Bewerksleutel | null> {
    const hash = hashCode(hulpvraagId, code, this.config.statussleutelGeheim);
    return this.db.as(lezerVan(hulpvraagId), async (tx) => {
      const [rijen]: [{ goed: boolean }[], number] = await tx.query(GUESS, [hulpvraagId, hash, MAX_POGINGEN]);
      return rijen[0]?.goed === true ? this.issue(tx, hulpvraagId) : null;
    });
  }

  private async issue(tx: Tx, hulpvraagId: string): Promise<Bewerksleutel> {
    const bewerksleutel = newBewerksleutel();
    await tx.query(ISSUE, [hashBewerksleutel(bewerksleutel), hulpvraagId, BEWERKSLEUTEL_MINUTEN]);
    const { regio } = await tx.findOneByOrFail(Hulpvraag, { id: hulpvraagId });
    const handeling = { soort: 'inlogcode', handeling: 'ingewisseld' };
    recordAudit(tx, { ...handeling, id: hulpvraagId, regio, voor: null, na: null });
    return { bewerksleutel, vervaltOp: new Date(this.klok.nu().getTime() + BEWERKSLEUTEL_MINUTEN * 60_000) };
  }
}
