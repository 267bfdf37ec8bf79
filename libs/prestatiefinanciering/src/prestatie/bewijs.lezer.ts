// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import {
  Configuratie,
  Database,
  Kluis,
  requireVrijgegeven,
  type Bestand,
  type Datasleutel,
  type Tx,
} from '#libs/platform';
import { In } from 'typeorm';
import { Prestatiebewijs, PrestatiebewijsInhoud } from './bewijs.entity.js';
import type { PrestatiebewijsWeergave } from './prestatie-weergave.dto.js';

const PLEK = 'prestatiefinanciering.prestatiebewijs';
const OUD = `SELECT id FROM ${PLEK} WHERE substring(sleutel FROM 1 FOR $1) <> $2 AND ($3::uuid IS NULL OR id > $3)
  ORDER BY id LIMIT $4`;

/** Reading of evidence. Each file has a key of its own: when its row goes, nothing can be read in any copy. */
@Injectable()
export class BewijsLezer {
  private readonly kluis: Kluis;

  constructor(
    private readonly db: Database,
    { persoonsgegevens }: Configuratie,
  ) {
    this.kluis = new Kluis(persoonsgegevens.sleutels);
  }

  wrap = (id: string, sleutel: Datasleutel): Buffer => this.kluis.wrap(id, sleutel);

  /** What this transaction's actor may see of it, in the order in which it was added. */
  async listIn(tx: Tx, prestatieId: string): Promise<PrestatiebewijsWeergave[]> {
    const rijen = await tx.find(Prestatiebewijs, { where: { prestatieId }, order: { plek: 'ASC' } });
    return rijen.map((rij) => this.toWeergave(rij));
  }

  toWeergave(rij: Prestatiebewijs): PrestatiebewijsWeergave {
    const { id, soort, bytes, hash, status, toegevoegdOp } = rij;
    return { ...{ id, naam: this.naamVan(rij), soort, bytes, hash, status, toegevoegdOp } };
  }

  /** `conflict` while nobody has looked at it, and when something was found in it. */
  download(actor: Actor, prestatieId: string, id: string): Promise<Bestand> {
    return this.db.as(actor, async (tx) => {
      const rij = await tx.findOneBy(Prestatiebewijs, { id, prestatieId });
      if (!rij) throw notFound('Dit bestand');
      requireVrijgegeven(rij.status);
      const inhoud = await this.openIn(tx, rij);
      if (inhoud === null) throw notFound('Dit bestand');
      return { naam: this.naamVan(rij), soort: rij.soort, inhoud };
    });
  }

  /** What is in it, in plain; `null` when it is gone. */
  async openIn(tx: Tx, rij: Prestatiebewijs): Promise<Buffer | null> {
    const gevonden = await tx.findOneBy(PrestatiebewijsInhoud, { bewijsId: rij.id });
    return gevonden && this.sleutelVan(rij).decryptBytes(inhoudPlek(rij.id), gevonden.inhoud);
  }

  /** Files whose key is wrapped by another key than the first of the configuration; by id, after `na`. As `systeem`. */
  async withOldKey(tx: Tx, na: string | null, aantal: number): Promise<string[]> {
    const { merk } = this.kluis;
    const rijen: { id: string }[] = await tx.query(OUD, [merk.length, merk, na, aantal]);
    return rijen.map(({ id }) => id);
  }

  /** Wraps their keys with the first key of the configuration. As `systeem`. */
  async rewrap(tx: Tx, ids: readonly string[]): Promise<void> {
    for (const rij of await tx.findBy(Prestatiebewijs, { id: In(ids) }))
      await tx.update(Prestatiebewijs, { id: rij.id }, { sleutel: this.wrap(rij.id, this.sleutelVan(rij)) });
  }

  private naamVan = (rij: Prestatiebewijs): string =>
    this.sleutelVan(rij).decrypt(naamPlek(rij.id), rij.naam);
  private sleutelVan = ({ id, sleutel }: Prestatiebewijs): Datasleutel => this.kluis.open(id, sleutel);
}

export const naamPlek = (rij: string): { kolom: string; rij: string } => ({ kolom: `${PLEK}.naam`, rij });
export const inhoudPlek = (rij: string): { kolom: string; rij: string } => ({
  kolom: `${PLEK}_inhoud.inhoud`,
  rij,
});
