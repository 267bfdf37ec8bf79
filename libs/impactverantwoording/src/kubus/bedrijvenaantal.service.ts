// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, type Actor } from '#libs/kernel';
import { Database, recordAudit } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import type { Bedrijvenaantalverslag } from './bedrijvenaantal.dto.js';
import { readBedrijvenaantallen } from './bedrijvenaantal.lezen.js';

const WEG = 'DELETE FROM impactverantwoording.bedrijvenaantal WHERE peiljaar = ANY ($1)';
const INSERT = `INSERT INTO impactverantwoording.bedrijvenaantal
    (peiljaar, regio, sectie, grootteklasse, aantal, ingelezen_door, ingelezen_op)
  SELECT r.*, $2, $3 FROM json_to_recordset($1)
    AS r (peiljaar integer, regio text, sectie text, grootteklasse text, aantal integer)`;
// Two files at once: the second replaces the first, and does not mix with it.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('impactverantwoording bedrijvenaantal', 0))`;

const INGELEZEN = { soort: 'bedrijvenaantal', handeling: 'ingelezen' };

/** How many firms there are: what reach is a share of. */
@Injectable()
export class BedrijvenaantalService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** All of a file, or nothing; it replaces every year that it has. Throws `ongeldig` for a file that cannot be read. */
  async readIn(actor: Actor, soort: 'csv' | 'xlsx', inhoud: Uint8Array): Promise<Bedrijvenaantalverslag> {
    const { namen } = await this.stamgegevens.gebieden();
    const regios = new Set([...Object.keys(namen), LANDELIJK]);
    const { rijen, fouten } = await readBedrijvenaantallen(soort, inhoud, regios);
    if (fouten.length > 0) return { ingelezen: 0, jaren: [], fouten };
    const jaren = [...new Set(rijen.map(({ peiljaar }) => peiljaar))].sort();
    await this.db.as(actor, async (tx) => {
      await tx.query(LOCK);
      await tx.query(WEG, [jaren]);
      await tx.query(INSERT, [JSON.stringify(rijen), actor.subject, this.klok.nu()]);
      const na = { jaren, regels: rijen.length };
      recordAudit(tx, { ...INGELEZEN, id: LANDELIJK, regio: LANDELIJK, voor: null, na });
    });
    return { ingelezen: rijen.length, jaren, fouten };
  }
}
