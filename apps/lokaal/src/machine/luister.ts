// SPDX-License-Identifier: EUPL-1.2
import type http from 'node:http';

/** Listens on loopback only. */
export const listen = (server: http.Server, poort: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(poort, '127.0.0.1', () => resolve());
  });

/** Stops at once: what is under way on these helper services may be cut off. */
export const close = (server: http.Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
