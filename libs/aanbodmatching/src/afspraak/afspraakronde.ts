// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { Afspraak } from './afspraak.entity.js';
import type { VANZELF_REDENEN } from './afspraak.rules.js';
import { toFeiten } from './afspraak.opslag.js';
import { AfspraakService } from './afspraak.service.js';

/** So many at most in one transaction of each kind. */
export const BATCH = 100;
// SKIP LOCKED: every worker does this, and each takes others.
const HERINNEREN = `SELECT id FROM aanbodmatching.afspraak WHERE herinneren_op <= $1
  ORDER BY herinneren_op LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED`;
// In the order of their moments, so that two rounds that give places back do not wait for each other.
const ZONDER_GROND = `SELECT a.id, CASE WHEN h.status IN ('ingetrokken', 'gewist', 'afgewezen', 'afgerond', 'verlopen')
    THEN 'hulpvraag-gesloten' WHEN m.regio <> a.regio THEN 'andere-regio' ELSE 'toewijzing-beeindigd' END AS reden
  FROM aanbodmatching.afspraak a JOIN aanbodmatching.hulpvraag h ON h.id = a.hulpvraag_id
    JOIN aanbodmatching.afspraakmoment m ON m.id = a.moment_id LEFT JOIN aanbodmatching.toewijzing t ON t.id = a.toewijzing_id
  WHERE a.status IN ('geboekt', 'verplaatst') AND a.begin > $1
    AND (h.status IN ('ingetrokken', 'gewist', 'afgewezen', 'afgerond', 'verlopen')
      OR m.regio <> a.regio OR t.status IN ('geweigerd', 'ingetrokken', 'gestopt'))
  ORDER BY a.moment_id, a.id LIMIT ${BATCH} FOR NO KEY UPDATE OF a SKIP LOCKED`;

/**
 * What happens to appointments without anybody asking: reminders that are due, and those of which the reason is gone are
 * called off. Both stand in the database, so that nothing is lost with a queue or a worker.
 */
@Injectable()
export class Afspraakronde {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly afspraken: AfspraakService,
  ) {}

  /** Does what there is to do now; answers how many appointments that were. */
  async run(): Promise<number> {
    const herinnerd = await this.db.as(SYSTEEM, (tx) => this.remind(tx));
    const afgezegd = await this.db.as(SYSTEEM, (tx) => this.callOff(tx));
    return herinnerd + afgezegd;
  }

  private async remind(tx: Tx): Promise<number> {
    const rijen: { id: string }[] = await tx.query(HERINNEREN, [this.klok.nu()]);
    for (const { id } of rijen) {
      const oud = await tx.findOneByOrFail(Afspraak, { id });
      await tx.update(Afspraak, { id }, { herinnerenOp: null });
      // What was due while nobody worked is not sent when it is too late.
      if (oud.begin <= this.klok.nu()) continue;
      await publish(tx, newEvent('afspraak-herinnerd', id, toFeiten(oud), this.klok));
      const na = { ...oud, herinnerenOp: null };
      recordAudit(tx, { soort: 'afspraak', handeling: 'herinnerd', id, regio: oud.regio, voor: oud, na });
    }
    return rijen.length;
  }

  private async callOff(tx: Tx): Promise<number> {
    const rijen: { id: string; reden: (typeof VANZELF_REDENEN)[number] }[] = await tx.query(ZONDER_GROND, [
      this.klok.nu(),
    ]);
    for (const { id, reden } of rijen) await this.afspraken.cancelVanzelf(tx, SYSTEEM, id, reden);
    return rijen.length;
  }
}
