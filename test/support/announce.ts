// SPDX-License-Identifier: EUPL-1.2
import { request } from 'node:http';

/** Status of a POST that only announces its size: the server refuses before the body, and a client that writes on breaks off. */
export const announce = (
  url: string,
  bytes: number,
  headers: Record<string, string>,
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const vraag = request(
      url,
      { method: 'POST', headers: { ...headers, 'Content-Length': String(bytes) } },
      (antwoord) => {
        resolve(antwoord.statusCode);
        vraag.destroy();
      },
    );
    vraag.on('error', reject);
    vraag.flushHeaders();
  });
