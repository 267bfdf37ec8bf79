// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { spawnKind, stopKind } from '../../apps/lokaal/src/machine/kind.js';
import type { Identiteit } from '../../apps/lokaal/src/identiteit/identiteit.js';

export interface IdpOpties {
  /** Where its keys are kept. */
  map: string;
  /** 0 lets the system choose. */
  poort: number;
  audience: string;
  geheim: string;
  terugUrls: string[];
}

/** Starts the development identity provider in a process of its own. */
export async function startIdp(opties: IdpOpties): Promise<Identiteit> {
  const programma = 'test/support/identiteit.main.js';
  const kind = spawnKind({ programma, args: [JSON.stringify(opties)], env: process.env, uitvoer: 'ignore' });
  const [adressen] = (await once(kind, 'message', { signal: AbortSignal.timeout(15_000) })) as [
    Omit<Identiteit, 'stop'>,
  ];
  kind.unref();
  kind.channel?.unref();
  return { ...adressen, stop: () => stopKind(kind) };
}
