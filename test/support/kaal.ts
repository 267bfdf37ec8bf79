// SPDX-License-Identifier: EUPL-1.2
import net from 'node:net';

/** What came back over a bare connection; `null` headers when that is no HTTP answer. */
export interface KaalAntwoord {
  status: number;
  headers: Headers;
  tekst: string;
  /** Milliseconds until the other side hung up. */
  duur: number;
}

/**
 * Sends these bytes as they are and reads until the other side hangs up, at most `wachtMs`. For what no client library
 * sends. Rejects when nothing that looks like HTTP came back.
 */
export async function sendKaal(
  url: string,
  stukken: (string | Buffer)[],
  { wachtMs = 10_000, tussenMs = 0 } = {},
): Promise<KaalAntwoord> {
  const { hostname, port } = new URL(url);
  const begin = performance.now();
  const verbinding = net.connect(Number(port), hostname);
  const delen: Buffer[] = [];
  verbinding.on('data', (deel) => delen.push(deel));
  verbinding.on('error', () => undefined);
  const einde = new Promise<void>((klaar) => {
    verbinding.once('close', () => klaar());
    setTimeout(klaar, wachtMs).unref();
  });
  for (const stuk of stukken) {
    if (verbinding.destroyed) break;
    verbinding.write(stuk);
    if (tussenMs > 0) await new Promise((klaar) => setTimeout(klaar, tussenMs));
  }
  await einde;
  verbinding.destroy();
  return { ...parseAntwoord(Buffer.concat(delen).toString()), duur: performance.now() - begin };
}

function parseAntwoord(alles: string): Omit<KaalAntwoord, 'duur'> {
  const [kop = '', ...rest] = alles.split('\r\n\r\n');
  const [eerste = '', ...regels] = kop.split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(eerste)?.[1]);
  if (Number.isNaN(status)) throw new Error(`Geen antwoord in HTTP: ${JSON.stringify(alles.slice(0, 200))}`);
  const paren = regels.map((regel) => regel.split(/: ?(.*)/s).slice(0, 2) as [string, string]);
  return { status, headers: new Headers(paren), tekst: rest.join('\r\n\r\n') };
}
