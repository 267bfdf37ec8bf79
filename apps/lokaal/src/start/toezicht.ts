// SPDX-License-Identifier: EUPL-1.2
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { LokaalFout } from '../machine/fout.js';
import { spawnKind, stopKind } from '../machine/kind.js';
import { identify, type ProcesId } from '../machine/proces.js';

/** Waits before the first to the fifth restart; whoever falls again after that is given up. */
export const WACHT_MS: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000];
/** After this long a process counts as healthy, and its restarts start counting anew. */
const GEZOND_MS = 60_000;

export interface ToezichtOpties {
  logmap: string;
  say: (tekst: string) => void;
  /** Called once, when a process keeps falling. */
  giveUp: (fout: LokaalFout) => void;
  /** Called whenever the list of running processes changes. */
  changed: (kinderen: ProcesId[]) => void;
  wachtMs?: readonly number[];
}

interface Onderdeel {
  naam: string;
  programma: string;
  env: NodeJS.ProcessEnv;
  kind?: ChildProcess;
  begonnen: number;
  herstarts: number;
  klok?: NodeJS.Timeout;
}

/** Runs our programs, restarts what falls, and stops them in the reverse order of their start. */
export class Toezicht {
  private readonly onderdelen: Onderdeel[] = [];
  private stopping = false;

  constructor(private readonly opties: ToezichtOpties) {}

  /** Starts a program; what it prints goes to `<logmap>/<naam>.log`. */
  start(naam: string, programma: string, env: NodeJS.ProcessEnv): void {
    const onderdeel: Onderdeel = { naam, programma, env, begonnen: 0, herstarts: 0 };
    this.onderdelen.push(onderdeel);
    freshLog(this.logOf(naam));
    this.launch(onderdeel);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const { klok } of this.onderdelen) clearTimeout(klok);
    for (const { kind } of this.onderdelen.toReversed()) if (kind) await stopKind(kind);
  }

  /** For a user who does not want to wait. */
  kill(): void {
    this.stopping = true;
    for (const { kind } of this.onderdelen) kind?.kill('SIGKILL');
  }

  private logOf(naam: string): string {
    return path.join(this.opties.logmap, `${naam}.log`);
  }

  private launch(onderdeel: Onderdeel): void {
    const log = fs.openSync(this.logOf(onderdeel.naam), 'a', 0o600);
    const kind = spawnKind({ programma: onderdeel.programma, env: onderdeel.env, uitvoer: log });
    fs.closeSync(log);
    Object.assign(onderdeel, { kind, begonnen: Date.now() });
    kind.on('error', () => undefined); // an exit or a failed start is seen below
    kind.once('exit', (code, soort) => this.fell(onderdeel, soort ?? `code ${code}`));
    this.tell();
  }

  private fell(onderdeel: Onderdeel, hoe: string): void {
    if (this.stopping) return;
    onderdeel.kind = undefined;
    this.tell();
    if (Date.now() - onderdeel.begonnen > GEZOND_MS) onderdeel.herstarts = 0;
    const wacht = (this.opties.wachtMs ?? WACHT_MS)[onderdeel.herstarts];
    const log = path.relative(process.cwd(), this.logOf(onderdeel.naam));
    if (wacht === undefined) return this.giveUp(onderdeel, hoe, log);
    onderdeel.herstarts += 1;
    this.opties.say(
      `De ${onderdeel.naam} is onverwacht gestopt (${hoe}) en start over ${seconds(wacht)} s opnieuw. Zie ${log}.`,
    );
    onderdeel.klok = setTimeout(() => this.launch(onderdeel), wacht);
  }

  private giveUp({ naam, herstarts }: Onderdeel, hoe: string, log: string): void {
    this.stopping = true;
    const melding = `De ${naam} blijft stoppen (${hoe}), ook na ${herstarts} keer opnieuw starten. Schakel stopt daarom helemaal; de oorzaak staat in ${log}.`;
    this.opties.giveUp(new LokaalFout(melding));
  }

  private tell(): void {
    const pids = this.onderdelen.flatMap(({ kind }) => kind?.pid ?? []);
    this.opties.changed(pids.map(identify));
  }
}

const seconds = (ms: number): string => String(ms / 1000).replace('.', ',');

/** The log of this run; that of the run before stays beside it. */
function freshLog(bestand: string): void {
  fs.mkdirSync(path.dirname(bestand), { recursive: true });
  if (fs.existsSync(bestand)) fs.renameSync(bestand, bestand.replace(/\.log$/, '.vorige.log'));
}
