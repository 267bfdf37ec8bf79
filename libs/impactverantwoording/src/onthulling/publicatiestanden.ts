// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { canoniek } from '../rapport/inhoud.js';
import { LEGE_STAND, type Publicatiestand } from './stand.rules.js';

const LAATSTE = `SELECT p.hash, p.stand FROM impactverantwoording.publicatiestand p
  WHERE NOT EXISTS (SELECT FROM impactverantwoording.publicatiestand o WHERE o.vorige = p.hash)`;
// Waits for whoever is busy with the same place in the chain.
const INSERT = `INSERT INTO impactverantwoording.publicatiestand (editie_id, vorige, hash, stand) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING editie_id`;
const GEHAD = 'SELECT FROM impactverantwoording.publicatiestand WHERE editie_id = $1 AND hash = $2';

/** Everything that was published up to now; `hash` is its place in the chain, `null` before the first report. */
export interface Publicatieschakel {
  hash: string | null;
  stand: Publicatiestand;
}

/** What was ever published, as a chain in the database. All as `systeem`: the stand holds what is hidden. */
@Injectable()
export class Publicatiestanden {
  async laatste(tx: Tx): Promise<Publicatieschakel> {
    const [rij]: { hash: string; stand: string }[] = await tx.query(LAATSTE);
    return rij === undefined
      ? { hash: null, stand: LEGE_STAND }
      : { hash: rij.hash, stand: JSON.parse(rij.stand) as Publicatiestand };
  }

  /**
   * Keeps the stand after an edition, in the transaction that seals it; answers its hash. `na` is the hash of the stand that was
   * decided on (`laatste`). Throws `conflict` 409 when another report came after that one meanwhile: then decide anew. Keeping the
   * same again changes nothing.
   */
  async bewaar(tx: Tx, editieId: string, stand: Publicatiestand, na: string | null): Promise<string> {
    const tekst = canoniek(stand);
    const hash = createHash('sha256')
      .update(`${na ?? ''}${tekst}`)
      .digest('hex');
    const gelukt: unknown[] = await tx.query(INSERT, [editieId, na, hash, tekst]);
    if (gelukt.length > 0) return hash;
    const gehad: unknown[] = await tx.query(GEHAD, [editieId, hash]);
    if (gehad.length > 0) return hash;
    const melding = 'Er is intussen een ander rapport verschenen. Maak dit rapport opnieuw.';
    throw new DomainError('conflict', 'publicatie-ingehaald', [{ melding }]);
  }
}
