// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { AnyEvent } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Vraagkenmerken } from '../onvervuld/vraagkenmerken.js';
import { stapVan, stappenTot, type Trechterstap } from './trechter.rules.js';

const STORE = `INSERT INTO aanbodmatching.trechter AS t (hulpvraag_id, regio, themas, sectie, grootteklasse, dubbel, gevraagd_op,
    herkomst)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (hulpvraag_id) DO UPDATE SET themas = excluded.themas, sectie = excluded.sectie,
    grootteklasse = excluded.grootteklasse`;
const IS_ER = 'SELECT FROM aanbodmatching.trechter WHERE hulpvraag_id = $1';
const MARK = 'UPDATE aanbodmatching.trechter SET dubbel = $2 WHERE hulpvraag_id = $1';

/** Writes down how far each hulpvraag came. Runs in the worker; events may come again or out of order to the same end. */
@Injectable()
export class TrechterRegister {
  constructor(private readonly kenmerken: Vraagkenmerken) {}

  async follow(tx: Tx, event: AnyEvent): Promise<void> {
    const stap = stapVan(event);
    if (stap === null) return;
    const { hulpvraagId } = event.data as { hulpvraagId: string };
    // Each matching reads the words anew: they may have been corrected.
    const nieuw =
      event.type === 'hulpvraag-gematcht' || (await tx.query<unknown[]>(IS_ER, [hulpvraagId])).length === 0;
    if (nieuw) await this.describe(tx, hulpvraagId);
    await this.reach(tx, hulpvraagId, stap, event.time);
  }

  /** Counts in the other one from now on, or by itself again. */
  async setDubbel(tx: Tx, hulpvraagId: string, dubbel: boolean): Promise<void> {
    await tx.query(MARK, [hulpvraagId, dubbel]);
  }

  /** The first time counts, whichever is heard of first. */
  private async reach(tx: Tx, hulpvraagId: string, stap: Trechterstap, op: string): Promise<void> {
    const kolommen = stappenTot(stap).map((een) => `${een}_op = least(${een}_op, $2)`);
    if (kolommen.length === 0) return;
    await tx.query(`UPDATE aanbodmatching.trechter SET ${kolommen.join(', ')} WHERE hulpvraag_id = $1`, [
      hulpvraagId,
      op,
    ]);
  }

  /** Of one that was erased in the meantime there are no words to read. */
  private async describe(tx: Tx, hulpvraagId: string): Promise<void> {
    const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    if (!hulpvraag || hulpvraag.status === 'gewist') return;
    const { themas, sectie } = await this.kenmerken.read(tx, hulpvraag);
    const { regio, grootteklasse, samengevoegdMet, ingediendOp, herkomst } = hulpvraag;
    await tx.query(STORE, [
      ...[hulpvraagId, regio, themas, sectie, grootteklasse, samengevoegdMet !== null, ingediendOp, herkomst],
    ]);
  }
}
