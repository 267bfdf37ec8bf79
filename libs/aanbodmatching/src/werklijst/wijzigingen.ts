// SPDX-License-Identifier: EUPL-1.2
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DomainError, Klok, type Actor } from '#libs/kernel';
import { Configuratie, Database, Eventluisteraar, newLogger } from '#libs/platform';
import { TERUGBLIK_MS, nogNietVerteld, type Wijziging } from './wijzigingen.rules.js';

const GEWIJZIGD = `SELECT h.id, h.versie FROM aanbodmatching.hulpvraag h
  WHERE h.regio = $1 AND h.gewijzigd_op > $2 ORDER BY h.gewijzigd_op, h.id LIMIT 500`;
/** Tabs of one person at once, in one process. */
const PER_PERSOON = 6;

/** Somebody who follows the hulpvragen of his region. */
export interface Volger {
  actor: Actor;
  tell: (wijzigingen: readonly Wijziging[]) => void;
  /** The process stops. */
  end: () => void;
}

/** Everybody who follows one region: it is read once for all of them. */
interface Kanaal {
  volgers: Set<Volger>;
  verteld: Map<string, number>;
  /** `undefined` until the first look, which tells nothing. */
  totNu: Date | undefined;
  bezig: boolean;
  /** Something happened while it was being read: what was read may be older. */
  nogEens: boolean;
}

/**
 * Tells coordinators which hulpvragen of their region changed. What is read is read as one of them, so row-level security
 * decides; nobody is told what was read for another region.
 */
@Injectable()
export class Wijzigingen implements OnModuleDestroy {
  private readonly kanalen = new Map<string, Kanaal>();
  private readonly log;
  private stop: (() => void) | undefined;

  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly luisteraar: Eventluisteraar,
    config: Configuratie,
  ) {
    this.log = newLogger(config.logNiveau, 'api');
  }

  /** Begins to tell from now on; answers how to leave. Throws `te-vaak` when this person follows in too many places. */
  async follow(volger: Volger): Promise<() => void> {
    const { regio = '', subject } = volger.actor;
    const kanaal: Kanaal = this.kanalen.get(regio) ?? newKanaal();
    const eigen = [...kanaal.volgers].filter(({ actor }) => actor.subject === subject);
    if (eigen.length >= PER_PERSOON) throw teVeel();
    this.kanalen.set(regio, kanaal);
    kanaal.volgers.add(volger);
    this.stop ??= this.luisteraar.listen(() => void this.lookAll());
    if (kanaal.totNu === undefined) await this.look(regio, kanaal);
    return () => this.leave(regio, kanaal, volger);
  }

  onModuleDestroy(): void {
    for (const { volgers } of this.kanalen.values()) for (const { end } of volgers) end();
  }

  private leave(regio: string, kanaal: Kanaal, volger: Volger): void {
    kanaal.volgers.delete(volger);
    if (kanaal.volgers.size === 0 && this.kanalen.get(regio) === kanaal) this.kanalen.delete(regio);
    if (this.kanalen.size > 0) return;
    this.stop?.();
    this.stop = undefined;
  }

  private async lookAll(): Promise<void> {
    for (const [regio, kanaal] of this.kanalen) await this.look(regio, kanaal);
  }

  private async look(regio: string, kanaal: Kanaal): Promise<void> {
    kanaal.nogEens = kanaal.bezig;
    if (kanaal.bezig) return;
    kanaal.bezig = true;
    try {
      await this.readAndTell(regio, kanaal);
    } catch (fout) {
      this.log.warn({ err: fout, regio }, 'wijzigingen lezen is mislukt; straks opnieuw');
    } finally {
      kanaal.bezig = false;
    }
    if (kanaal.nogEens) await this.look(regio, kanaal);
  }

  private async readAndTell(regio: string, kanaal: Kanaal): Promise<void> {
    const [als] = kanaal.volgers;
    if (als === undefined) return;
    const nu = this.klok.nu();
    const sinds = new Date((kanaal.totNu ?? nu).getTime() - TERUGBLIK_MS);
    const gelezen: Wijziging[] = await this.db.as(als.actor, (tx) => tx.query(GEWIJZIGD, [regio, sinds]));
    const nieuw = nogNietVerteld(gelezen, kanaal.verteld);
    if (kanaal.totNu !== undefined && nieuw.length > 0) for (const { tell } of kanaal.volgers) tell(nieuw);
    kanaal.totNu = nu;
  }
}

const newKanaal = (): Kanaal => ({
  ...{ volgers: new Set(), verteld: new Map(), totNu: undefined, bezig: false, nogEens: false },
});

const teVeel = (): DomainError =>
  new DomainError('te-vaak', 'te-veel-volgers', [
    { melding: 'U hebt de werkbank te vaak open staan. Sluit een venster.' },
  ]);
