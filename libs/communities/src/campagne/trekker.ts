// SPDX-License-Identifier: EUPL-1.2
import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import { Database, publish, type Tx } from '#libs/platform';
import { Campagne } from './campagne.entity.js';
import { updateCampagne } from './campagne.opslag.js';
import { isGroot } from './vermogen.rules.js';
import { verzendtijd } from './campagne.rules.js';
import { isVrij, readBereik, readBezet } from './segment.opslag.js';
import { draw, type Getrokken } from './trekking.rules.js';

// One at a time in a region: of two campaigns at once the second must see whom the first holds out.
const RIJ = `SELECT pg_advisory_xact_lock(hashtextextended('campagne:' || $1, 0))`;
const GEPLAND = `SELECT id FROM communities.campagne WHERE status = 'gepland' AND gepland_op <= $1 ORDER BY gepland_op, id LIMIT 1`;
const AFGELOPEN = `SELECT id FROM communities.campagne
  WHERE status = 'verstuurd' AND verstuurd_op + make_interval(days => venster_dagen) + interval '1 hour' <= $1 ORDER BY id LIMIT 1`;
const EENHEDEN = `INSERT INTO communities.campagne_eenheid (id, campagne_id, arm, laag, kvk_nummers)
  SELECT e.id, $1, e.arm, e.laag, e.kvk FROM jsonb_to_recordset($2::jsonb) e (id uuid, arm text, laag text, kvk text[])`;
const MAILS = `INSERT INTO communities.campagne_mail
    (id, campagne_id, eenheid_id, arm, relatie_id, betrokkene_id, status, pogingen, verzenden_op)
  SELECT m.id, $1, m.eenheid, 'genodigd', m.relatie, m.betrokkene, 'wachtend', 0, m.op
  FROM jsonb_to_recordset($2::jsonb) m (id uuid, eenheid uuid, relatie uuid, betrokkene uuid, op timestamptz)`;
const ARMEN = `SELECT genodigd, controle, genodigd_vroeg AS "genodigdVroeg", controle_vroeg AS "controleVroeg"
  FROM communities.campagne_telling($1)`;

/** The largest seed, exclusive. */
const ZADEN = 2 ** 31;

const count = (getrokken: readonly Getrokken[], welke: Getrokken['arm']): number =>
  getrokken.filter(({ arm }) => arm === welke).length;

/** Draws the campaigns whose time has come, and closes those whose window is over. In the worker. */
@Injectable()
export class Trekker {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Draws one; answers whether there was one. Two workers never draw the same. */
  async drawNext(): Promise<boolean> {
    return this.next(GEPLAND, 'gepland', (tx, campagne) => this.draw(tx, campagne));
  }

  /** Closes one; answers whether there was one. An hour after its window: what was asked until then was heard. */
  async measureNext(): Promise<boolean> {
    return this.next(AFGELOPEN, 'verstuurd', (tx, campagne) => this.measure(tx, campagne));
  }

  private async next(
    sql: string,
    status: Campagne['status'],
    work: (tx: Tx, campagne: Campagne) => Promise<void>,
  ): Promise<boolean> {
    return this.db.as(SYSTEEM, async (tx) => {
      const [rij]: { id: string }[] = await tx.query(sql, [this.klok.nu()]);
      if (!rij) return false;
      const { regio } = await tx.findOneByOrFail(Campagne, { id: rij.id });
      await tx.query(RIJ, [regio]);
      const campagne = await tx.findOne(Campagne, {
        where: { id: rij.id, status },
        lock: { mode: 'pessimistic_write' },
      });
      // Another did it, or it was taken back, while this one waited.
      if (campagne) await work(tx, campagne);
      return true;
    });
  }

  private async draw(tx: Tx, campagne: Campagne): Promise<void> {
    const { id, regio, thema, controleProcent } = campagne;
    const { eenheden } = await readBereik(tx, regio, campagne);
    const bezet = await readBezet(tx, regio, thema);
    const zaad = randomInt(ZADEN);
    const getrokken = draw(eenheden.filter(isVrij(bezet)), controleProcent, zaad);
    const nu = this.klok.nu();
    await this.store(tx, id, getrokken, nu);
    const velden = { status: 'verstuurd', zaad, verstuurdOp: nu } as const;
    await updateCampagne(tx, SYSTEEM, this.klok, { oud: campagne, velden, handeling: 'verstuurd' });
    const armen = { genodigd: count(getrokken, 'genodigd'), controle: count(getrokken, 'controle') };
    const feiten = { campagneId: id, regio, thema, vensterDagen: campagne.vensterDagen, ...armen };
    await publish(tx, newEvent('campagne-verstuurd', id, feiten, this.klok));
  }

  private async store(tx: Tx, campagneId: string, getrokken: readonly Getrokken[], nu: Date): Promise<void> {
    const rijen = getrokken.map((een) => ({ id: randomUUID(), ...een }));
    const eenheden = rijen.map(({ id, arm, laag, eenheid }) => ({ id, arm, laag, kvk: eenheid.kvkNummers }));
    await tx.query(EENHEDEN, [campagneId, JSON.stringify(eenheden)]);
    const mails = rijen
      .filter(({ arm }) => arm === 'genodigd')
      .flatMap(({ id, eenheid }) => eenheid.adressen.map((adres) => ({ eenheid: id, adres })))
      .map(({ eenheid, adres }, nummer) => ({
        ...{ id: randomUUID(), eenheid, relatie: adres.relatieId, betrokkene: adres.betrokkeneId },
        op: verzendtijd(nu, nummer).toISOString(),
      }));
    await tx.query(MAILS, [campagneId, JSON.stringify(mails)]);
  }

  private async measure(tx: Tx, campagne: Campagne): Promise<void> {
    const { id, regio, thema, vensterDagen } = campagne;
    const [armen]: { genodigd: number; controle: number; genodigdVroeg: number; controleVroeg: number }[] =
      await tx.query(ARMEN, [id]);
    const isGemeten = armen !== undefined && isGroot(armen);
    const status = isGemeten ? 'gemeten' : 'afgesloten';
    await updateCampagne(tx, SYSTEEM, this.klok, { oud: campagne, velden: { status }, handeling: status });
    if (!isGemeten) return;
    const feiten = { campagneId: id, regio, thema, vensterDagen, ...armen };
    await publish(tx, newEvent('campagne-gemeten', id, feiten, this.klok));
  }
}
