// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, datumVan } from '#libs/kernel';
import { Configuratie, Database, newLogger, type Tx } from '#libs/platform';
import { viewPlaats } from '../aanbod/plaats.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { moveToewijzing } from '../toewijzing/toewijzing.opslag.js';
import { GESLOTEN, type HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';

const BATCH = 100;
/** Of one offer in one transaction, so that its row is not locked for long; the rest comes right after. */
const PER_AANBOD = 25;

const BEGIN_PERIODEN = 'SELECT aanbodmatching.begin_perioden()';
// What there is to do stands in these rows and nowhere else: a place is free and somebody waits.
const TE_DOEN = `SELECT a.id FROM (SELECT DISTINCT aanbod_id FROM aanbodmatching.toewijzing
    WHERE status = 'wachtlijst' AND aanbod_id > $1) w JOIN aanbodmatching.aanbod a ON a.id = w.aanbod_id
  WHERE a.status = 'gepubliceerd'
    AND coalesce(aanbodmatching.bezet_bij(a, a.capaciteit_periode) < a.capaciteit_totaal, a.capaciteit_totaal IS NULL)
    AND coalesce(a.openstelling_van <= $2::date, true) AND coalesce(a.openstelling_tot >= $2::date, true)
  ORDER BY a.id LIMIT ${BATCH}`;
// Somebody who is just leaving holds his row, and goes first: waiting for him with the offer locked could go round in a ring.
const EERSTE = `SELECT t.id, h.status FROM aanbodmatching.toewijzing t JOIN aanbodmatching.hulpvraag h ON h.id = t.hulpvraag_id
  WHERE t.status = 'wachtlijst' AND t.id = (SELECT id FROM aanbodmatching.toewijzing
    WHERE aanbod_id = $1 AND status = 'wachtlijst' ORDER BY wachtlijst_sinds, id LIMIT 1)
  FOR NO KEY UPDATE OF t SKIP LOCKED`;

const BEGIN = '00000000-0000-0000-0000-000000000000';
/** With these nobody waits any more: the list is left when the next place is given out, if it was not left before. */
const WEG: readonly HulpvraagStatus[] = [...GESLOTEN, 'overgedragen'];

/**
 * Offers every place that is free to who waits longest, whatever made it free, and turns the count of places over when a
 * period begins. Looked for in the rows again and again, so nothing is lost with a queue or a worker; how many workers do it
 * does not matter, for the row of the offer is locked.
 */
@Injectable()
export class Plaatsronde {
  private readonly log;

  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    config: Configuratie,
  ) {
    this.log = newLogger(config.logNiveau, 'worker');
  }

  /** Does what there is to do now; answers how many places were offered. */
  async run(): Promise<number> {
    await this.db.as(SYSTEEM, (tx) => tx.query(BEGIN_PERIODEN));
    let aangeboden = 0;
    let na: string | undefined = BEGIN;
    while (na !== undefined) {
      const ids: string[] = await this.due(na);
      for (const id of ids) aangeboden += await this.offer(id);
      na = ids.length === BATCH ? ids.at(-1) : undefined;
    }
    return aangeboden;
  }

  private async due(na: string): Promise<string[]> {
    const vandaag = datumVan(this.klok.nu());
    const rijen = await this.db.as<{ id: string }[]>(SYSTEEM, (tx) => tx.query(TE_DOEN, [na, vandaag]));
    return rijen.map(({ id }) => id);
  }

  /** Of one offer; what fails holds up no other. */
  private async offer(aanbodId: string): Promise<number> {
    try {
      return await this.db.as(SYSTEEM, (tx) => this.offerIn(tx, aanbodId));
    } catch (fout) {
      this.log.warn({ err: fout, aanbodId }, 'vrije plaatsen zijn niet aangeboden; straks opnieuw');
      return 0;
    }
  }

  private async offerIn(tx: Tx, aanbodId: string): Promise<number> {
    const { stand, vrij } = await viewPlaats(tx, aanbodId);
    if (stand === 'dicht') return 0;
    const aantal = Math.min(vrij ?? PER_AANBOD, PER_AANBOD);
    let gegeven = 0;
    while (gegeven < aantal) {
      const [eerste]: { id: string; status: HulpvraagStatus }[] = await tx.query(EERSTE, [aanbodId]);
      if (!eerste) break;
      const oud = await tx.findOneByOrFail(Toewijzing, { id: eerste.id });
      if (WEG.includes(eerste.status)) await this.drop(tx, oud);
      else {
        await this.ask(tx, oud, vrij !== null);
        gegeven += 1;
      }
    }
    return gegeven;
  }

  private async ask(tx: Tx, oud: Toewijzing, plaatsBezet: boolean): Promise<void> {
    const wending = { handeling: 'plaats-vragen', naar: 'wacht-op-toestemming' } as const;
    await moveToewijzing(tx, SYSTEEM, this.klok, oud, { ...wending, velden: { plaatsBezet } });
  }

  private async drop(tx: Tx, oud: Toewijzing): Promise<void> {
    const wending = { handeling: 'beeindigen', naar: 'gestopt', reden: 'hulpvraag-gesloten' } as const;
    await moveToewijzing(tx, SYSTEEM, this.klok, oud, wending);
  }
}
