// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import net from 'node:net';
import { EICAR } from './bestanden.js';

/** `hangt`: takes everything and never answers; `breekt`: closes the line in the middle; `weigert`: says that it cannot. */
export type Gedrag = 'gewoon' | 'hangt' | 'breekt' | 'weigert' | 'praat';

/** Something that speaks the INSTREAM protocol of clamd (clamd(8)) over real TCP, and finds EICAR. */
export class Proefclamd {
  gedrag: Gedrag = 'gewoon';
  /** Sizes of what it was sent whole. */
  readonly gezien: number[] = [];
  private readonly lijnen = new Set<net.Socket>();

  readonly poort: number;

  private constructor(private readonly server: net.Server) {
    this.poort = (server.address() as net.AddressInfo).port;
    server.on('connection', (lijn) => this.serve(lijn));
  }

  static async start(poort = 0): Promise<Proefclamd> {
    const server = net.createServer();
    server.listen(poort, '127.0.0.1');
    await once(server, 'listening');
    return new Proefclamd(server);
  }

  /** For CLAMAV_URL. */
  get url(): string {
    return `tcp://127.0.0.1:${this.poort}`;
  }

  /** Works again; whoever hangs on the line is cut off. */
  recover(): void {
    this.gedrag = 'gewoon';
    for (const lijn of this.lijnen) lijn.destroy();
  }

  async stop(): Promise<void> {
    for (const lijn of this.lijnen) lijn.destroy();
    if (!this.server.listening) return;
    this.server.close();
    await once(this.server, 'close');
  }

  private serve(lijn: net.Socket): void {
    this.lijnen.add(lijn);
    let binnen = Buffer.alloc(0);
    lijn.on('error', () => undefined);
    lijn.on('close', () => this.lijnen.delete(lijn));
    lijn.on('data', (bytes) => {
      binnen = Buffer.concat([binnen, bytes]);
      const antwoord = this.answerTo(binnen, lijn);
      if (antwoord !== undefined) lijn.end(`${antwoord}\0`);
    });
  }

  private answerTo(binnen: Buffer, lijn: net.Socket): string | undefined {
    if (this.gedrag === 'breekt') return void lijn.destroy();
    if (this.gedrag === 'weigert') return 'INSTREAM size limit exceeded. ERROR';
    const inhoud = readStream(binnen);
    if (inhoud === undefined || this.gedrag === 'hangt') return undefined;
    return inhoud === null ? 'UNKNOWN COMMAND' : this.judge(inhoud);
  }

  private judge(inhoud: Buffer): string {
    this.gezien.push(inhoud.length);
    if (this.gedrag === 'praat') return 'x'.repeat(10_000);
    return inhoud.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
  }
}

const OPDRACHT = 'zINSTREAM\0';

/** The file, `undefined` while there is more to come, `null` when this is not the protocol. */
function readStream(binnen: Buffer): Buffer | null | undefined {
  if (binnen.length < OPDRACHT.length) return undefined;
  if (binnen.toString('latin1', 0, OPDRACHT.length) !== OPDRACHT) return null;
  const delen: Buffer[] = [];
  for (let plek = OPDRACHT.length; plek + 4 <= binnen.length;) {
    const lengte = binnen.readUInt32BE(plek);
    if (lengte === 0) return Buffer.concat(delen);
    if (plek + 4 + lengte > binnen.length) return undefined;
    delen.push(binnen.subarray(plek + 4, plek + 4 + lengte));
    plek += 4 + lengte;
  }
  return undefined;
}
