// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, type Actor } from '#libs/kernel';
import { Database, changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import type { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { lockHulpvraag, updateHulpvraag, versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { toEventFeiten } from '../hulpvraag/hulpvraag.rules.js';
import { closeOverdracht } from '../overdracht/overdracht.opslag.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { moveToewijzing } from '../toewijzing/toewijzing.opslag.js';
import { standBij } from '../verloop/beurt.rules.js';
import { requireHulpvraagzet, toStand } from '../verloop/hulpvraagzet.js';
import { isYounger } from './dubbel.rules.js';
import type { SamenvoegingDto } from './dubbel.dto.js';
import { assessSamenvoeging, verdeelToewijzingen } from './samenvoeging.rules.js';

const STOPPEN = { handeling: 'beeindigen', naar: 'gestopt', reden: 'dubbel' } as const;
// Decided before as two is no obstacle: people see more than they saw.
const DECIDE = `INSERT INTO aanbodmatching.dubbel AS d
    (id, hulpvraag_id, oudere_id, gelijkenis, redenen, status, gevonden_op, besloten_door, besloten_op)
  VALUES ($1, $2, $3, 0, '{coordinator}', 'samengevoegd', $4, $5, $4)
  ON CONFLICT (hulpvraag_id, oudere_id) DO UPDATE SET status = 'samengevoegd', besloten_door = $5, besloten_op = $4`;

/** Two hulpvragen of one firm and one need become one. Nothing is deleted: the younger ends, and points to the other. */
@Injectable()
export class SamenvoegingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /**
   * Answers the id of the one that stays: the older of the two. What ran for the other moves to it, and what runs for both is
   * stopped for the younger and gives its place back. 409 when one of the two moved since it was read, or is closed.
   */
  async merge(actor: Actor, id: string, { versie, metId, versieMet }: SamenvoegingDto): Promise<string> {
    return this.db.as(actor, async (tx) => {
      if (id === metId) {
        await lockHulpvraag(tx, id, versie);
        throw zelfde();
      }
      // Always in the same order, so that two coordinators who merge the same two do not wait for each other.
      const paar = [
        { id, versie },
        { id: metId, versie: versieMet },
      ].sort((a, b) => (a.id < b.id ? -1 : 1));
      const gelezen: Hulpvraag[] = [];
      for (const een of paar) gelezen.push(await lockHulpvraag(tx, een.id, een.versie));
      const [ouder, jonger] = gelezen.sort((a, b) => (isYounger(a, b) ? 1 : -1)) as [Hulpvraag, Hulpvraag];
      for (const { status: van } of gelezen)
        requireHulpvraagzet('afronden', { van, naar: 'afgerond', rol: actor.rol, reden: 'dubbel' });
      await this.moveAll(tx, actor, jonger, ouder);
      await this.close(tx, actor, jonger, ouder);
      const nu = this.klok.nu();
      await tx.query(DECIDE, [randomUUID(), jonger.id, ouder.id, nu, actor.subject]);
      return ouder.id;
    });
  }

  private async moveAll(tx: Tx, actor: Actor, jonger: Hulpvraag, ouder: Hulpvraag): Promise<void> {
    const daar = await tx.findBy(Toewijzing, { hulpvraagId: ouder.id });
    const verdeling = verdeelToewijzingen(await tx.findBy(Toewijzing, { hulpvraagId: jonger.id }), daar);
    const zelfdePersoon = jonger.betrokkeneId === ouder.betrokkeneId;
    const redenen = assessSamenvoeging(
      { zelfdePersoon, delenMetAanbieders: ouder.delenMetAanbieders, status: ouder.status },
      verdeling,
    );
    if (redenen.length > 0) throw new DomainError('conflict', 'samenvoegen-kan-niet', redenen);
    for (const dubbel of verdeling.stoppen) await moveToewijzing(tx, actor, this.klok, dubbel, STOPPEN);
    for (const een of verdeling.verhuizen)
      await this.relocate(tx, actor, een, { hulpvraagId: ouder.id, verhuisdVan: jonger.id });
  }

  /** The step in its life stays the same: only for which hulpvraag it is changes. */
  async relocate(
    tx: Tx,
    actor: Actor,
    oud: Toewijzing,
    naar: Pick<Toewijzing, 'hulpvraagId' | 'verhuisdVan'>,
  ): Promise<void> {
    const { id, versie, regio } = oud;
    const wijziging = {
      ...naar,
      versie: versie + 1,
      gewijzigdDoor: actor.subject,
      gewijzigdOp: this.klok.nu(),
    };
    if (!changedOne(await tx.update(Toewijzing, { id, versie }, wijziging))) throw versieVerouderd(oud);
    const wat = { soort: 'toewijzing', handeling: 'verhuisd', reden: 'dubbel' };
    recordAudit(tx, { ...wat, id, regio, voor: oud, na: { ...oud, ...wijziging } });
  }

  private async close(tx: Tx, actor: Actor, jonger: Hulpvraag, ouder: Hulpvraag): Promise<void> {
    const { id, regio } = jonger;
    await closeOverdracht(tx, actor, this.klok, id, 'dubbel');
    const nieuw = await updateHulpvraag(tx, actor, this.klok, {
      ...{ ...jonger, ...(await toStand(tx, jonger, standBij('afgerond'), this.klok)) },
      ...{ eindeReden: 'dubbel', eindeToelichting: null, samengevoegdMet: ouder.id },
    });
    const feiten = { ...toEventFeiten(nieuw), reden: 'dubbel' };
    await publish(tx, newEvent('hulpvraag-afgerond', id, feiten, this.klok));
    const samen = { hulpvraagId: id, metId: ouder.id, regio };
    await publish(tx, newEvent('hulpvraag-samengevoegd', id, samen, this.klok));
    const wat = { soort: 'hulpvraag', handeling: 'samengevoegd', reden: 'dubbel' };
    recordAudit(tx, { ...wat, id, regio, voor: jonger, na: nieuw });
    recordAudit(tx, { ...wat, id: ouder.id, regio: ouder.regio, voor: ouder, na: ouder });
  }
}

const zelfde = (): DomainError =>
  new DomainError('conflict', 'samenvoegen-kan-niet', [
    { pad: 'metId', melding: 'Dit is dezelfde hulpvraag. Kies een andere om mee samen te voegen.' },
  ]);
