// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { LokaalFout } from '../machine/fout.js';
import { logMap } from '../machine/mappen.js';
import { identify, type ProcesId } from '../machine/proces.js';
import { needsDemo } from '../demo/stand.js';
import { Bijzaak } from './bijzaak.js';
import { bringUpToDate } from './bijwerken.js';
import { startDatabase, type Database } from './database.js';
import { environment, startDiensten, type Diensten } from './diensten.js';
import { runOpdracht } from './opdracht.js';
import { choosePoorten } from './poorten.js';
import { awaitOrphans, claimCheckout, releaseCheckout, writeStatus, type Lokaalstatus } from './status.js';
import { Toezicht } from './toezicht.js';
import { explain } from './uitleg.js';

export interface Lokaal {
  /** Ordered and complete. */
  stop(): Promise<void>;
  /** At once; the database is stopped by its watchdog. */
  kill(): void;
}

export interface StartOpties {
  root: string;
  env: NodeJS.ProcessEnv;
  say: (tekst: string) => void;
  /** A part keeps falling. */
  giveUp: (fout: LokaalFout) => void;
}

/** Everything that was started so far, so that a failed or broken off start is cleared up like a finished one. */
export class Opstart implements Lokaal {
  private database?: Database;
  private diensten?: Diensten;
  private readonly toezicht: Toezicht;
  private readonly bijzaak: Bijzaak;
  private readonly status: Lokaalstatus = { proces: identify(process.pid), kinderen: [] };
  private afgebroken = false;

  constructor(private readonly opties: StartOpties) {
    const { root, say, giveUp } = opties;
    const changed = (kinderen: ProcesId[]): void => this.record({ kinderen });
    this.toezicht = new Toezicht({ logmap: logMap(root), say, giveUp, changed });
    this.bijzaak = new Bijzaak(logMap(root), say);
  }

  /** Brings everything up and answers what to show. The checkout must be ours (`claimCheckout`). */
  async run(): Promise<string> {
    const begin = performance.now();
    const { root, env, say } = this.opties;
    await awaitOrphans(root);
    this.record({});
    const poorten = await choosePoorten(root, env, say);
    say('De database starten ...');
    const [database, diensten] = await Promise.all([
      startDatabase(root, env).then((klaar) => (this.database = klaar)),
      startDiensten(root, poorten, () => this.database?.appUrl).then((klaar) => (this.diensten = klaar)),
    ]);
    const kindEnv = environment(env, poorten.app, database, diensten);
    await this.prepareDatabase(kindEnv, database.ownerUrl);
    this.stillWanted();
    say('De api en de worker starten ...');
    this.toezicht.start('worker', 'apps/worker/src/main.js', kindEnv);
    this.toezicht.start('api', 'apps/api/src/main.js', kindEnv);
    const app = `http://localhost:${poorten.app}`;
    await this.ready(poorten.app);
    if (kindEnv['DEMO'] === 'true') void this.bijzaak.run(RAPPORTEN, kindEnv, ZINNEN);
    const { identiteit, mail, geheimen } = diensten;
    this.record({
      app,
      mail: mail.paginaUrl,
      tokenUrl: identiteit.tokenUrl,
      geheim: geheimen['demo-accounts'],
    });
    return explain({
      app,
      mail: env['SMTP_URL'] ? 'gaat naar de mailserver van SMTP_URL' : mail.paginaUrl,
      database: database.omschrijving,
      wachtrij: env['REDIS_URL'] ? 'BullMQ op Redis (REDIS_URL)' : 'BullMQ op PostgreSQL',
      seconden: (performance.now() - begin) / 1000,
    });
  }

  private async prepareDatabase(env: NodeJS.ProcessEnv, ownerUrl: string): Promise<void> {
    await bringUpToDate(ownerUrl, env, this.opties.say);
    this.stillWanted();
    if (env['DEMO'] !== 'true' || !(await needsDemo(ownerUrl))) return;
    this.opties.say('De demo laden (verzonnen aanbod en hulpvragen) ...');
    const melding = 'De demo kon niet worden geladen. De volgende npm start gaat verder waar het bleef.';
    await runOpdracht('apps/lokaal/src/demo.main.js', env, melding, this.opties.say);
  }

  /** The api tells that it can answer. A part that keeps falling ends the start by `giveUp`. */
  private async ready(poort: number): Promise<void> {
    const einde = Date.now() + READY_MS;
    while (Date.now() < einde) {
      this.stillWanted();
      const antwoord = await fetch(`http://127.0.0.1:${poort}/gezondheid/gereed`).catch(() => null);
      if (antwoord?.status === 200) return;
      await pause(50);
    }
    throw new LokaalFout(
      'De api geeft na een minuut nog geen antwoord; de oorzaak staat in .data/log/api.log.',
    );
  }

  private stillWanted(): void {
    if (this.afgebroken) throw new Afgebroken();
  }

  private record(nieuw: Partial<Lokaalstatus>): void {
    Object.assign(this.status, nieuw);
    if (!this.afgebroken) writeStatus(this.opties.root, this.status);
  }

  async stop(): Promise<void> {
    this.afgebroken = true;
    await this.bijzaak.stop();
    await this.toezicht.stop();
    await this.diensten?.stop();
    await this.database?.stop();
    releaseCheckout(this.opties.root);
  }

  kill(): void {
    this.afgebroken = true;
    this.bijzaak.kill();
    this.toezicht.kill();
    releaseCheckout(this.opties.root);
  }
}

const READY_MS = 60_000;
/** Also of a demo of before: it does nothing where there is nothing to do. */
const RAPPORTEN = 'apps/lokaal/src/rapporten.main.js';
const ZINNEN = {
  naam: 'rapporten',
  klaar: 'De rapporten van de demo staan klaar.',
  mislukt: 'De rapporten van de demo kwamen niet klaar. De volgende npm start gaat verder.',
};

/** The user stopped us while we were still starting: no fault, nothing to say. */
export class Afgebroken extends Error {}

export { claimCheckout };
