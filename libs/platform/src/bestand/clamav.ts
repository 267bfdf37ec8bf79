// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import net from 'node:net';

/** Where clamd listens. */
export interface Scanner {
  host: string;
  poort: number;
}

/** How long may pass without anything happening, and in all; in milliseconds. */
export interface Scantijden {
  stil: number;
  totaal: number;
}

/** What it says of a file. */
export type Oordeel = 'schoon' | 'besmet';

/** Nobody looked: clamd is not there, too slow, or says that it cannot. To be tried again. */
export class Scanfout extends Error {
  constructor(wat: string) {
    super(`De virusscanner heeft niet geoordeeld: ${wat}`);
    this.name = 'Scanfout';
  }
}

const DEEL = 64 * 1024;
const MAX_ANTWOORD = 4 * 1024;
const TIJDEN: Scantijden = { stil: 20_000, totaal: 120_000 };

/**
 * Has clamd look at these bytes, by its INSTREAM command: chunks that each begin with their length, and one of length 0 at
 * the end. Answers `schoon` or `besmet`; throws `Scanfout` for anything else, so that what is not clearly clean stays shut.
 */
export async function scan({ host, poort }: Scanner, inhoud: Buffer, tijden = TIJDEN): Promise<Oordeel> {
  const lijn = net.connect({ host, port: poort });
  const einde = setTimeout(() => lijn.destroy(new Error('het duurde te lang')), tijden.totaal);
  lijn.setTimeout(tijden.stil, () => lijn.destroy(new Error('er kwam niets meer')));
  try {
    // Listens before it writes: clamd may answer, and close, while we are still sending.
    const [antwoord] = await Promise.all([readAnswer(lijn), send(lijn, inhoud)]);
    return judge(antwoord);
  } finally {
    clearTimeout(einde);
    lijn.destroy();
  }
}

async function send(lijn: net.Socket, inhoud: Buffer): Promise<void> {
  const write = async (bytes: Buffer): Promise<void> => {
    if (lijn.writable && !lijn.write(bytes)) await Promise.race([once(lijn, 'drain'), once(lijn, 'close')]);
  };
  try {
    await write(Buffer.from('zINSTREAM\0'));
    for (let plek = 0; plek < inhoud.length; plek += DEEL) {
      const deel = inhoud.subarray(plek, plek + DEEL);
      await write(lengthOf(deel.length));
      await write(deel);
    }
    await write(lengthOf(0));
  } catch {
    // What went wrong is told by the answer, or by its absence.
  }
}

function lengthOf(aantal: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(aantal);
  return bytes;
}

/** What was said until the line closed or the answer ended; what broke it when nothing was. */
function readAnswer(lijn: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let [antwoord, oorzaak] = ['', 'de verbinding werd verbroken'];
    lijn.on('data', (bytes: Buffer) => {
      antwoord += bytes.toString('latin1');
      if (antwoord.length > MAX_ANTWOORD) lijn.destroy(new Error('het antwoord is te lang'));
      else if (antwoord.endsWith('\0')) resolve(antwoord.slice(0, -1));
    });
    lijn.on('error', (fout) => (oorzaak = fout.message));
    lijn.on('close', () => reject(new Scanfout(oorzaak)));
  });
}

function judge(antwoord: string): Oordeel {
  if (antwoord === 'stream: OK') return 'schoon';
  if (/^stream: .+ FOUND$/.test(antwoord)) return 'besmet';
  throw new Scanfout(antwoord.replace(/[^ -~]/g, '?'));
}
