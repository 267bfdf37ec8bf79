// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino';
import { SYSTEEM } from '#libs/kernel';
import type { Database } from '../database/database.js';
import { appendAnkers, readAnkers } from './ankers.js';
import type { Ketenhoofd } from './auditregel.rules.js';

const HOUR = 3_600_000;

const HOOFDEN = `SELECT regio, volgnummer::text, encode(hash, 'hex') AS hash, now() AS nu FROM platform.auditketen
  WHERE volgnummer > 0 ORDER BY regio`;

/**
 * Writes the ends of the chains to a file outside the database, at the start and each hour. Whoever keeps the database can
 * make a chain anew that is right in itself, and cannot make it fit what was written down before.
 */
export class Verankering {
  private timer: NodeJS.Timeout | undefined;
  private bezig: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Database,
    /** Folder of the file; without one nothing is anchored. */
    private readonly map: string | undefined,
    private readonly log: Logger,
  ) {}

  start(): void {
    if (this.map === undefined) {
      this.log.warn('de auditketens worden niet verankerd: ANKER_MAP is niet ingesteld');
      return;
    }
    const anchor = (): void => void (this.bezig = this.run());
    this.timer ??= setInterval(anchor, HOUR).unref();
    anchor();
  }

  /** Waits for what is being written. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.bezig;
  }

  /** Writes the ends that moved since they were last written; returns how many. Trouble is logged and tried again. */
  async run(): Promise<number> {
    try {
      return await this.anchor(this.map ?? '');
    } catch (fout) {
      this.log.error({ err: fout }, 'verankeren van de auditketens mislukt; over een uur opnieuw');
      return 0;
    }
  }

  private async anchor(map: string): Promise<number> {
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
