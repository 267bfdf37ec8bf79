// SPDX-License-Identifier: EUPL-1.2
import type { Cluster } from '../../apps/lokaal/src/postgres/cluster.js';
import { startTestomgeving } from '../../test/support/global-setup.js';
import globalTeardown from '../../test/support/global-teardown.js';

/** Gives `work` what tests have under Jest, on a durable cluster of its own, and clears it up however it ends. */
export async function withOmgeving<T>(naam: string, work: (cluster: Cluster) => Promise<T>): Promise<T> {
  try {
    return await work(await startTestomgeving({ naam, snel: false }));
  } finally {
    await globalTeardown();
  }
}
