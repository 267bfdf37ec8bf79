// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, SYSTEEM, newEvent, type Actor } from '#libs/kernel';
import { Database, publish, type Tx } from '#libs/platform';
import { Publicatiestanden } from '../onthulling/publicatiestanden.js';
import type { Publicatiestand } from '../onthulling/stand.rules.js';
import { buildAsked } from './editie.service.js';
import type { RapportdefinitieRij, Rapporteditie } from './rapport.entity.js';
import { conflict, findEditie, tell } from './rapport.opslag.js';
import { Bronnen } from './rapportbronnen.js';

// Numbers of changes are given in the order in which they can be seen.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('impactverantwoording verzegelen', 0))`;
const NUMMER =
  'SELECT coalesce(max(wijzigingsnummer), 0)::float8 + 1 AS nummer FROM impactverantwoording.rapporteditie';
const SEAL = `UPDATE impactverantwoording.rapporteditie
  SET status = 'verzegeld', verzegeld_door = $2, verzegeld_op = $3, wijzigingsnummer = $4 WHERE id = $1`;
const AGAIN = `UPDATE impactverantwoording.rapporteditie SET status = 'in-opbouw', voortgang = 0
  WHERE id = $1 AND status = 'goedgekeurd'`;

/** Sealing what was approved: from then on it is everybody's, and stays as it is. */
@Injectable()
export class Verzegeling {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly standen: Publicatiestanden,
    private readonly bronnen: Bronnen,
  ) {}

  /**
   * Together with what is known once it is published. When another report was sealed since it was built, it is built again
   * instead. Answers whether it is sealed now. Throws `niet-gevonden`, and `conflict` for what was not approved, or is other than seen.
   */
  async seal(actor: Actor, id: string, sha256: string): Promise<boolean> {
    await this.db.as(actor, async (tx) => {
      const { editie, definitie } = await findEditie(tx, id);
      check(editie, sha256);
      tell(tx, 'verzegeling-gevraagd', definitie, { id, nummer: editie.nummer, sha256 });
    });
    try {
      await this.db.as(SYSTEEM, (tx) => this.write(tx, actor, { id, sha256 }));
      return true;
    } catch (fout) {
      if (!(fout instanceof DomainError) || fout.code !== 'publicatie-ingehaald') throw fout;
      await this.db.as(SYSTEEM, (tx) => this.buildAgain(tx, id));
      return false;
    }
  }

  private async write(tx: Tx, actor: Actor, { id, sha256 }: { id: string; sha256: string }): Promise<void> {
    await tx.query(LOCK);
    const { editie, definitie } = await findEditie(tx, id);
    check(editie, sha256);
    const bewaard = await this.bronnen.read(tx, id);
    const stand = JSON.parse(bewaard['publicatiestand']?.inhoud ?? 'null') as Publicatiestand;
    await this.standen.bewaar(tx, id, stand, editie.standNa);
    const [volgende]: { nummer: number }[] = await tx.query(NUMMER);
    const wijzigingsnummer = volgende?.nummer ?? 1;
    await tx.query(SEAL, [id, actor.subject, this.klok.nu(), wijzigingsnummer]);
    const { nummer, definitieId } = editie;
    tell(tx, 'verzegeld', definitie, { id, nummer, wijzigingsnummer, sha256 });
    const data = { editieId: id, definitieId, nummer, wijzigingsnummer, sha256 };
    await publish(tx, newEvent('rapporteditie-verzegeld', id, data, this.klok));
  }

  private async buildAgain(tx: Tx, id: string): Promise<void> {
    const { editie, definitie }: { editie: Rapporteditie; definitie: RapportdefinitieRij } = await findEditie(
      tx,
      id,
    );
    if (editie.status !== 'goedgekeurd') return;
    await tx.query(AGAIN, [id]);
    const { nummer, definitieId } = editie;
    tell(tx, 'opnieuw-gevraagd', definitie, { id, nummer });
    await publish(tx, buildAsked(this.klok, { editieId: id, definitieId, nummer }));
  }
}

function check({ status, inhoudSha256 }: Rapporteditie, sha256: string): void {
  if (status !== 'goedgekeurd')
    throw conflict('editie-niet-goedgekeurd', 'Alleen een goedgekeurde editie wordt verzegeld.');
  if (inhoudSha256 !== sha256)
    throw conflict('inhoud-anders', 'De inhoud is anders dan die u zag. Bekijk de editie opnieuw.');
}
