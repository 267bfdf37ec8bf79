// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino';
import { SYSTEEM } from '#libs/kernel';
import type { Database } from '../database/database.js';
import { Herhaling } from '../events/herhaling.js';
import { appendAnkers, readAnkers } from './ankers.js';
import type { Ketenhoofd } from './auditregel.rules.js';

const HOUR = 3_600_000;

const HOOFDEN = `SELECT regio, volgnummer::text, encode(hash, 'hex') AS hash, now() AS nu FROM platform.auditketen
  WHERE volgnummer > 0 ORDER BY regio`;

/**
 * Writes the ends of the chains to a file outside the database, at the start and each hour. Whoever keeps the database can
 * make a chain anew that is right in itself, and cannot make it fit what was written down before.
 */
export class Verankering extends Herhaling {
  constructor(
    private readonly db: Database,
    /** Folder of the file; without one nothing is anchored. */
    private readonly map: string | undefined,
    log: Logger,
  ) {
    super(log, { elkeMs: HOUR, naam: 'verankeren van de auditketens' });
  }

  override start(): void {
    if (this.map === undefined) {
      this.log.warn('de auditketens worden niet verankerd: ANKER_MAP is niet ingesteld');
      return;
    }
    super.start();
  }

  protected override round(): Promise<number> {
    return this.anchor(this.map ?? '');
  }

  /** Writes the ends that moved since they were last written; returns how many. Throws when the folder cannot be written. */
  async anchor(map: string): Promise<number> {
    const { ankers } = await readAnkers(map);
    const laatste = new Map(ankers.map(({ regio, hash }) => [regio, hash]));
    const hoofden: (Ketenhoofd & { nu: Date })[] = await this.db.as(SYSTEEM, (tx) => tx.query(HOOFDEN));
    const verschoven = hoofden.filter(({ regio, hash }) => laatste.get(regio) !== hash);
    if (verschoven.length === 0) return 0;
    await appendAnkers(
      map,
      verschoven.map(({ nu, ...hoofd }) => ({ tijdstip: nu.toISOString(), ...hoofd })),
    );
    return verschoven.length;
  }
}
