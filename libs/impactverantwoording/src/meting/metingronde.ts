// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import { Database, publish, type Tx } from '#libs/platform';
import {
  HERINNERDAGEN,
  MAANDEN,
  METINGMOMENTEN,
  isTeVragen,
  sluitOp,
  sluitredenVan,
  volgendeOp,
  type Metingmoment,
} from './meting.rules.js';
import { closeMeting, feitenVan, findMeting, readAntwoorden, type Meting } from './meting.opslag.js';
import { BATCH, readKandidaten } from './kandidaten.sql.js';
import { Metingvrager, type Kandidaat } from './metingvrager.js';

const DAG = 86_400_000;
/** Around the Dutch days; the rule decides. */
const RUIM_DAGEN = 50;
/** A baseline is of before help, or of its first days. */
const START_DAGEN = 14;
const GEEN = '00000000-0000-0000-0000-000000000000';

// SKIP LOCKED: every worker does this, and each takes others.
const TOE = `SELECT id FROM impactverantwoording.meting WHERE volgende_op <= $1
  ORDER BY volgende_op, id LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED`;
const VERDER = 'UPDATE impactverantwoording.meting SET herinnerd = $2, volgende_op = $3 WHERE id = $1';

/**
 * What happens to metingen without anybody asking: they are asked, reminded of and closed. All of it follows from the facts and
 * from the rows themselves, so that nothing is lost with a queue or a worker.
 */
@Injectable()
export class Metingronde {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly vrager: Metingvrager,
  ) {}

  /** Does what there is to do now; answers how many metingen that were. */
  async run(): Promise<number> {
    let gedaan = 0;
    for (const moment of METINGMOMENTEN) gedaan += await this.askAll(moment);
    for (let n = BATCH; n === BATCH; gedaan += n) n = await this.db.as(SYSTEEM, (tx) => this.proceed(tx));
    return gedaan;
  }

  private async askAll(moment: Metingmoment): Promise<number> {
    let [gevraagd, na] = [0, GEEN];
    for (;;) {
      const { wie, aantal } = await this.db.as(SYSTEEM, (tx) => this.askSome(tx, moment, na));
      gevraagd += aantal;
      const laatste = wie.at(-1);
      if (wie.length < BATCH || laatste === undefined) return gevraagd;
      na = laatste.hulpvraagId;
    }
  }

  private async askSome(
    tx: Tx,
    moment: Metingmoment,
    na: string,
  ): Promise<{ wie: Kandidaat[]; aantal: number }> {
    const nu = this.klok.nu();
    const toen = new Date(nu);
    toen.setUTCMonth(toen.getUTCMonth() - MAANDEN[moment]);
    const rond = (dagen: number): Date => new Date(toen.getTime() + dagen * DAG);
    const [van, tot] = [rond(-RUIM_DAGEN), rond(moment === 'start' ? 0 : RUIM_DAGEN)];
    const grens = new Date(nu.getTime() - START_DAGEN * DAG);
    const wie = await readKandidaten(tx, { moment, van, tot, na, grens });
    let aantal = 0;
    for (const een of wie)
      if (isTeVragen(een.begin, moment, nu) && (await this.vrager.ask(tx, een, moment))) aantal += 1;
    return { wie, aantal };
  }

  private async proceed(tx: Tx): Promise<number> {
    const rijen: { id: string }[] = await tx.query(TOE, [this.klok.nu()]);
    for (const { id } of rijen) {
      const meting = await findMeting(tx, id);
      if (meting !== null) await this.step(tx, meting);
    }
    return rijen.length;
  }

  /** The end when it is over, else a reminder: one, also when two of them were missed; and none for who answered all. */
  private async step(tx: Tx, meting: Meting): Promise<void> {
    const [nu, { id, gevraagdOp }] = [this.klok.nu(), meting];
    const antwoorden = await readAntwoorden(tx, id);
    const reden = sluitredenVan(antwoorden);
    if (nu >= sluitOp(gevraagdOp)) return closeMeting(tx, this.klok, meting, antwoorden, reden);
    const trede = HERINNERDAGEN.filter((_, i) => volgendeOp(gevraagdOp, i) <= nu).length;
    await tx.query(VERDER, [id, trede, volgendeOp(gevraagdOp, trede)]);
    if (reden === 'beantwoord') return;
    await publish(tx, newEvent('meting-herinnerd', id, { ...feitenVan(meting), trede }, this.klok));
  }
}
