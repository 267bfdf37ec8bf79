// SPDX-License-Identifier: EUPL-1.2
import { opruimen } from './global-setup.js';

/** Stops what global-setup started; a part that will not stop does not keep the others up. */
export default async function globalTeardown(): Promise<void> {
  for (const stop of opruimen) await stop().catch((fout: unknown) => console.error(fout));
}
