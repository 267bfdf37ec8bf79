// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { toEventFeiten } from '../hulpvraag/hulpvraag.rules.js';
import { closeOverdracht } from '../overdracht/overdracht.opslag.js';
import { BesluitService } from '../toewijzing/besluit.service.js';
import { HeraanbodService } from '../toewijzing/heraanbod.service.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { moveToewijzing, toFeiten } from '../toewijzing/toewijzing.opslag.js';
import { isPlaatsvraag, plaatsNogTot, plaatstredeOp, standBij, tredeOp } from '../verloop/beurt.rules.js';
import { requireHulpvraagzet, toStand } from '../verloop/hulpvraagzet.js';
import { readHerinnerDagen } from '../verloop/regio-instelling.js';
import type { ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';
import { actieBijHulpvraag, actieBijPlaatsvraag, actieBijToewijzing } from './ladder.rules.js';

/** A step of the ladder that is due at a moment: of which row, and the how-manieth. */
export interface Termijn {
  soort: 'hulpvraag' | 'toewijzing';
  id: string;
  trede: number;
  op: Date;
}

const KOMEND = `SELECT soort, id, trede, op FROM (
    SELECT 'hulpvraag' AS soort, id, trede, herinner_op AS op FROM aanbodmatching.hulpvraag WHERE herinner_op < $1
    UNION ALL
    SELECT 'toewijzing', id, trede, herinner_op FROM aanbodmatching.toewijzing WHERE herinner_op < $1) t
  ORDER BY op, id LIMIT $2`;

/** With these it is the turn of the provider. */
const BIJ_AANBIEDER: readonly ToewijzingStatus[] = ['aangeboden', 'geaccepteerd', 'gestart'];

/**
 * Takes the steps of the ladder when they are due. What is due stands in the rows themselves, so nothing is lost with a queue:
 * a job only says when to look.
 */
@Injectable()
export class TermijnService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly besluiten: BesluitService,
    private readonly heraanbod: HeraanbodService,
  ) {}

  /** What is due before a moment, soonest first. */
  coming(voor: Date, aantal: number): Promise<Termijn[]> {
    return this.db.as<Termijn[]>(SYSTEEM, (tx) => tx.query(KOMEND, [voor, aantal]));
  }

  /** Takes this step, once: not when somebody moved on meanwhile, nor before its time. Answers whether it was taken now. */
  async take({ soort, id, trede }: Pick<Termijn, 'soort' | 'id' | 'trede'>): Promise<boolean> {
    return this.db.as(SYSTEEM, (tx) =>
      soort === 'hulpvraag' ? this.takeHulpvraag(tx, id, trede) : this.takeToewijzing(tx, id, trede),
    );
  }

  private async takeHulpvraag(tx: Tx, id: string, trede: number): Promise<boolean> {
    const hulpvraag = await tx.findOne(Hulpvraag, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!this.isDue(hulpvraag, trede)) return false;
    const actie = actieBijHulpvraag(hulpvraag.stap, trede);
    if (actie === 'verlopen') {
      await this.expire(tx, hulpvraag);
      return true;
    }
    await tx.update(Hulpvraag, { id }, await this.nextTrede(tx, hulpvraag));
    if (actie === 'wachten') return true;
    const { regio, stap, aanZet, eigenaar } = hulpvraag;
    const feiten = { hulpvraagId: id, regio, stap, aanZet, trede: trede + 1, eigenaar };
    const type = actie === 'escaleren' ? 'termijn-geescaleerd' : 'termijn-herinnerd';
    await publish(tx, newEvent(type, id, { ...feiten, toewijzingId: null }, this.klok));
    return true;
  }

  private async takeToewijzing(tx: Tx, id: string, trede: number): Promise<boolean> {
    const toewijzing = await tx.findOne(Toewijzing, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!this.isDue(toewijzing, trede)) return false;
    const opPlaats = isPlaatsvraag(toewijzing);
    const actie = opPlaats ? actieBijPlaatsvraag(trede) : actieBijToewijzing(toewijzing.status, trede);
    if (actie === 'stoppen') {
      await this.stop(tx, toewijzing);
      return true;
    }
    const volgende = opPlaats ? this.nextPlaatstrede(toewijzing) : await this.nextTrede(tx, toewijzing);
    await tx.update(Toewijzing, { id }, volgende);
    if (actie === 'herinneren') await this.remind(tx, toewijzing);
    return true;
  }

  private async remind(tx: Tx, { id, hulpvraagId, regio, status, trede }: Toewijzing): Promise<void> {
    const aanZet = BIJ_AANBIEDER.includes(status) ? 'aanbieder' : 'ondernemer';
    const feiten = { hulpvraagId, regio, stap: status, aanZet, trede: trede + 1, eigenaar: null } as const;
    await publish(tx, newEvent('termijn-herinnerd', id, { ...feiten, toewijzingId: id }, this.klok));
  }

  private isDue<T extends { trede: number; herinnerOp: Date | null }>(
    rij: T | null,
    trede: number,
  ): rij is T {
    const op = rij?.herinnerOp ?? null;
    return op !== null && rij?.trede === trede && op <= this.klok.nu();
  }

  private async nextTrede(
    tx: Tx,
    { regio, aanZetSinds, trede }: { regio: string; aanZetSinds: Date; trede: number },
  ): Promise<{ trede: number; herinnerOp: Date }> {
    const dagen = await readHerinnerDagen(tx, regio);
    const nu = this.klok.nu();
    const volgende = trede + 1;
    const op = tredeOp(aanZetSinds, volgende, dagen);
    // After a standstill no step is skipped and none comes right after the other: who was not reminded still gets his time.
    return { trede: volgende, herinnerOp: op > nu ? op : tredeOp(nu, 0, dagen) };
  }

  /** A place is kept until its day and no longer; whoever was reminded late gets some days all the same. */
  private nextPlaatstrede({ aanZetSinds, trede }: Toewijzing): Partial<Toewijzing> {
    const nu = this.klok.nu();
    const einde = plaatstredeOp(aanZetSinds, trede + 1);
    const op = einde > nu ? einde : plaatsNogTot(nu);
    return { trede: trede + 1, herinnerOp: op, uiterlijkOp: op };
  }

  /** The provider or the entrepreneur did not answer: the place is free, and the next one is asked. */
  private async stop(tx: Tx, toewijzing: Toewijzing): Promise<void> {
    const vanAanbieder = toewijzing.status === 'aangeboden';
    const reden = vanAanbieder || isPlaatsvraag(toewijzing) ? 'niet-gereageerd' : 'niet-bereikbaar';
    await moveToewijzing(tx, SYSTEEM, this.klok, toewijzing, {
      handeling: 'beeindigen',
      naar: 'gestopt',
      reden,
    });
    if (vanAanbieder) await this.heraanbod.offerNext(tx, toFeiten(toewijzing).hulpvraagId);
  }

  /** Nobody could reach who asked: what still ran ends with it. */
  private async expire(tx: Tx, oud: Hulpvraag): Promise<void> {
    const { id, regio } = oud;
    const reden = 'niet-bereikbaar';
    requireHulpvraagzet('verlopen', { van: oud.status, naar: 'verlopen', rol: SYSTEEM.rol, reden });
    await this.besluiten.endAll(tx, id, reden);
    await closeOverdracht(tx, SYSTEEM, this.klok, id, reden);
    const stil = await toStand(tx, oud, standBij('verlopen'), this.klok);
    const nieuw = await updateHulpvraag(tx, SYSTEEM, this.klok, { ...oud, ...stil, eindeReden: reden });
    await publish(tx, newEvent('hulpvraag-verlopen', id, { ...toEventFeiten(nieuw), reden }, this.klok));
    recordAudit(tx, { soort: 'hulpvraag', handeling: 'verlopen', id, regio, voor: oud, na: nieuw, reden });
  }
}
