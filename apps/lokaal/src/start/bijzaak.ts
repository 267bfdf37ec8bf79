// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { spawnKind, stopKind } from '../machine/kind.js';

/** A program of ours that runs once beside the others; nobody waits for it, and it is not started again. */
export class Bijzaak {
  private kind?: ChildProcess;
  private stopping = false;

  constructor(
    private readonly logmap: string,
    private readonly say: (tekst: string) => void,
  ) {}

  /** Says `klaar` when it is done, or `mislukt` and where its log is; nothing when it was stopped. */
  async run(
    programma: string,
    env: NodeJS.ProcessEnv,
    zinnen: { naam: string; klaar: string; mislukt: string },
  ): Promise<void> {
    const bestand = path.join(this.logmap, `${zinnen.naam}.log`);
    fs.mkdirSync(this.logmap, { recursive: true });
    const log = fs.openSync(bestand, 'w', 0o600);
    this.kind = spawnKind({ programma, env, uitvoer: log });
    fs.closeSync(log);
    const [code] = (await once(this.kind, 'exit').catch(() => [1])) as [number | null];
    if (this.stopping) return;
    const waar = path.relative(process.cwd(), bestand);
    this.say(code === 0 ? zinnen.klaar : `${zinnen.mislukt} Zie ${waar}.`);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.kind) await stopKind(this.kind);
  }

  kill(): void {
    this.stopping = true;
    this.kind?.kill('SIGKILL');
  }
}
