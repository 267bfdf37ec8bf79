// SPDX-License-Identifier: EUPL-1.2
import http from 'node:http';
import type { Antwoord } from './fuzz-document.js';
import type { Fuzzverzoek } from './fuzz-verzoek.js';

const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });

/** Sends it as it is; rejects when the connection breaks without an answer. */
export function sendRaw(url: string, { methode, adres, koppen, inhoud }: Fuzzverzoek): Promise<Antwoord> {
  const { hostname, port } = new URL(url);
  const headers = { 'content-length': String(inhoud.length), ...koppen };
  return new Promise((resolve, reject) => {
    const verzoek = http.request(
      { hostname, port, path: adres, method: methode, agent, timeout: 20_000, headers },
      (antwoord) => {
        const klaar = (tekst: string): void =>
          resolve({
            status: antwoord.statusCode ?? 0,
            type: (antwoord.headers['content-type'] ?? '').split(';')[0] ?? '',
            tekst,
          });
        // After its headers there is nothing to wait for, and whatever still comes is for nobody.
        if (methode === 'HEAD') klaar('');
        if (antwoord.headers['content-type']?.startsWith('text/event-stream')) {
          klaar('');
          antwoord.destroy();
          return;
        }
        const delen: Buffer[] = [];
        antwoord.on('data', (deel: Buffer) => delen.push(deel));
        antwoord.on('error', reject);
        antwoord.on('end', () => klaar(Buffer.concat(delen).toString()));
      },
    );
    verzoek.on('timeout', () => verzoek.destroy(new Error('geen antwoord binnen 20 s')));
    verzoek.on('error', reject);
    verzoek.end(inhoud);
  });
}
