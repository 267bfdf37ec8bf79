// SPDX-License-Identifier: EUPL-1.2
// What a database server uses, by what Linux tells of its processes. Time on the clock depends on what else the machine does, and time
// of the processor hardly.
import fs from 'node:fs';

const LOOK_MS = 200;
const MS_PER_TICK = 10;

interface Proces {
  ppid: number;
  eigen: number;
  kinderen: number;
}

function read(pid: string): Proces | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold anything.
    const velden = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [ppid = 0, u = 0, s = 0, cu = 0, cs = 0] = [1, 11, 12, 13, 14].map((plek) => velden[plek]);
    return { ppid, eigen: (u + s) * MS_PER_TICK, kinderen: (cu + cs) * MS_PER_TICK };
  } catch {
    return null; // gone since it was listed
  }
}

const childrenOf = (pid: number): [string, Proces][] =>
  fs.readdirSync('/proc').flatMap((naam): [string, Proces][] => {
    const proces = /^\d+$/.test(naam) ? read(naam) : null;
    return proces?.ppid === pid ? [[naam, proces]] : [];
  });

function ownMemory(pid: string): number {
  try {
    return Number(/^RssAnon:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const hasProc = (): boolean => fs.existsSync('/proc/self/stat');

/** Of the server and all its processes together, those that are over too, in milliseconds; NaN where nothing tells it. */
export function processorTime(serverPid: number): number {
  const server = hasProc() ? read(String(serverPid)) : null;
  if (!server) return Number.NaN;
  const kinderen = childrenOf(serverPid).reduce((som, [, { eigen }]) => som + eigen, 0);
  return server.eigen + server.kinderen + kinderen;
}

/** How much memory the processes of a server have for themselves, beside what they share, at its highest; looked at five times a second. */
export class Servergeheugen {
  private hoogst = 0;
  private readonly klok = setInterval(() => this.look(), LOOK_MS);

  constructor(private readonly serverPid: number) {}

  private look(): void {
    if (!hasProc()) return;
    const nu = childrenOf(this.serverPid).reduce((som, [pid]) => som + ownMemory(pid), 0);
    this.hoogst = Math.max(this.hoogst, nu);
  }

  /** In MB. */
  stop(): number {
    clearInterval(this.klok);
    this.look();
    return this.hoogst;
  }
}
