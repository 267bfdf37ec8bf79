// SPDX-License-Identifier: EUPL-1.2
import net from 'node:net';
import { anyFreePort, claimPort, holderOf, isFree, nextFreePort } from '../src/machine/poort.js';

const occupy = (host: string, poort = 0): Promise<net.Server> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(poort, host, () => resolve(server));
  });
const poortVan = (server: net.Server): number => (server.address() as net.AddressInfo).port;

describe('choosing a port', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::1', '::'])('sees a listener on %s', async (host) => {
    const server = await occupy(host);
    const poort = poortVan(server);
    expect(await isFree(poort)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isFree(poort)).toBe(true);
  });

  it('takes the next one that is free and not promised to another part', async () => {
    const begin = await anyFreePort();
    const server = await occupy('127.0.0.1', begin);
    const volgende = await nextFreePort(begin);
    expect(volgende).toBeGreaterThan(begin);
    expect(await nextFreePort(begin, new Set([volgende]))).toBeGreaterThan(volgende);
    server.close();
  });

  it('names the process that holds the port that was asked for', async () => {
    const server = await occupy('127.0.0.1');
    const poort = poortVan(server);
    expect(holderOf(poort)?.pid).toBe(process.pid);
    await expect(claimPort(poort)).rejects.toThrow(
      `Poort ${poort} is al in gebruik door proces ${process.pid} (`,
    );
    server.close();
    expect(holderOf(await anyFreePort())).toBeNull();
  });
});
