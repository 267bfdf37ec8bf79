// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, newEvent } from '#libs/kernel';
import { recordAudit } from '../audit/record-audit.js';
import { Configuratie } from '../config/configuratie.js';
import type { Tx } from '../database/tx.js';
import { publish } from '../events/publish.js';
import { Datasleutel } from './datasleutel.js';
import { Kluis } from './kluis.js';
import { toZoekindex } from './zoekindex.rules.js';

/** A person whose data are kept, with the key that opens them. */
export interface Betrokkene {
  id: string;
  sleutel: Datasleutel;
}

/** A betrokkene is of no region; what is of none is in the chain of LANDELIJK. */
const GEWIST = { soort: 'betrokkene', handeling: 'gewist', regio: 'LANDELIJK' };

const FIND_OR_CREATE = 'SELECT id, sleutel FROM platform.leg_betrokkene_vast($1, $2, $3)';
const LOCK = 'SELECT FROM platform.betrokkene WHERE id = ANY ($1) ORDER BY id FOR UPDATE';
const ERASE = `UPDATE platform.betrokkene SET zoekindex = NULL, sleutel = NULL, gewist_op = now()
  WHERE id = ANY ($1) AND gewist_op IS NULL RETURNING id`;
const WRAPPED = 'SELECT sleutel FROM platform.betrokkene WHERE id = $1 AND sleutel IS NOT NULL FOR UPDATE';
const REWRAP = 'UPDATE platform.betrokkene SET sleutel = $2 WHERE id = $1';
const OLD_KEYS = `SELECT id FROM platform.betrokkene WHERE sleutel IS NOT NULL AND substring(sleutel FROM 1 FOR $1) <> $2
  AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`;
const FIND = 'SELECT platform.zoek_betrokkene($1) AS id';
const KEY = 'SELECT platform.datasleutel($1) AS sleutel';

/** The people whose data are kept, each with a key of their own: without the key there is nothing left to read (AVG art. 17). */
@Injectable()
export class Betrokkenen {
  private readonly kluis: Kluis;
  private readonly zoekgeheim: string;

  constructor(
    { persoonsgegevens }: Configuratie,
    private readonly klok: Klok,
  ) {
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

  /** For a coordinator: who has this mailbox; `null` when nobody has. */
  async find(tx: Tx, email: string): Promise<string | null> {
    const [rij]: { id: string | null }[] = await tx.query(FIND, [this.zoekindexOf(email)]);
    return rij?.id ?? null;
  }

  /** Waits for whoever is adding something about these people; until the transaction ends nobody else can. */
  async lock(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(LOCK, [ids]);
  }

  /** Destroys key and index: what was encrypted is gone for good, the id is left as a pseudonym. As `systeem`. */
  async erase(tx: Tx, ids: readonly string[]): Promise<number> {
    const [gewist]: [{ id: string }[], number] = await tx.query(ERASE, [ids]);
    for (const { id } of gewist) {
      await publish(tx, newEvent('betrokkene-gewist', id, { betrokkeneId: id }, this.klok));
      recordAudit(tx, { ...GEWIST, id, voor: null, na: null });
    }
    return gewist.length;
  }

  /** Whose key is wrapped by another key than the first of the configuration; by id, after `na`. As `systeem`. */
  async withOldKey(tx: Tx, na: string | null, aantal: number): Promise<string[]> {
    const { merk } = this.kluis;
    const rijen: { id: string }[] = await tx.query(OLD_KEYS, [merk.length, merk, na, aantal]);
    return rijen.map(({ id }) => id);
  }

  /** Wraps the keys of these people with the first key of the configuration. As `systeem`. */
  async rewrap(tx: Tx, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const [rij]: { sleutel: Buffer }[] = await tx.query(WRAPPED, [id]);
      if (rij) await tx.query(REWRAP, [id, this.kluis.wrap(id, this.kluis.open(id, rij.sleutel))]);
    }
  }
}
