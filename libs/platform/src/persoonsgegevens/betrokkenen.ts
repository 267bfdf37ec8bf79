// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Configuratie } from '../config/configuratie.js';
import type { Tx } from '../database/database.js';
import { Datasleutel } from './datasleutel.js';
import { Kluis } from './kluis.js';
import { toZoekindex } from './zoekindex.rules.js';

/** A person whose data are kept, with the key that opens them. */
export interface Betrokkene {
  id: string;
  sleutel: Datasleutel;
}

const FIND_OR_CREATE = 'SELECT id, sleutel FROM platform.leg_betrokkene_vast($1, $2, $3)';
const KEY = 'SELECT platform.datasleutel($1) AS sleutel';

/** The people whose data are kept, each with a key of their own: without the key there is nothing left to read (AVG art. 17). */
@Injectable()
export class Betrokkenen {
  private readonly kluis: Kluis;
  private readonly zoekgeheim: string;

  constructor({ persoonsgegevens }: Configuratie) {
    this.kluis = new Kluis(persoonsgegevens.sleutels);
    this.zoekgeheim = persoonsgegevens.zoekgeheim;
  }

  /** What `platform.is_betrokkene` compares: whose mailbox this is, without opening anything. */
  zoekindexOf(email: string): Buffer {
    return toZoekindex(email, this.zoekgeheim);
  }

  /**
   * Whoever has this e-mail address, made when there is nobody yet; two at once get the same. Until the transaction ends
   * the betrokkene cannot be erased.
   */
  async findOrCreate(tx: Tx, email: string): Promise<Betrokkene> {
    const id = randomUUID();
    const nieuw = this.kluis.wrap(id, Datasleutel.new());
    const [rij]: { id: string; sleutel: Buffer }[] = await tx.query(FIND_OR_CREATE, [
      id,
      this.zoekindexOf(email),
      nieuw,
    ]);
    if (!rij) throw new Error('De database gaf geen betrokkene.');
    return { id: rij.id, sleutel: this.open(rij.id, rij.sleutel) };
  }

  /** The key of a betrokkene; `null` when it was erased, or when this actor may open nobody's data. */
  async sleutelOf(tx: Tx, id: string): Promise<Datasleutel | null> {
    const [rij]: { sleutel: Buffer | null }[] = await tx.query(KEY, [id]);
    return rij?.sleutel ? this.open(id, rij.sleutel) : null;
  }

  /** Opens a key as `platform.datasleutel` gave it, for who reads many rows in one query. */
  open(id: string, verpakt: Buffer): Datasleutel {
    return this.kluis.open(id, verpakt);
  }
}
