// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startMailbak } from '../../apps/lokaal/src/mail/mailbak.js';
import type { Bericht } from '../../apps/lokaal/src/mail/postvak.js';

export type { Bericht };

export interface Testmail {
  /** For SMTP_URL. */
  smtpUrl: string;
  /** Everything that came in, newest first; with `aan` only what that address got. */
  read(aan?: string): Promise<Bericht[]>;
  stop(): Promise<void>;
}

/** A real SMTP server for one spec file; `weiger` answers with which code an address is refused, if it is. */
export async function startMail(weiger?: (adres: string) => number | null): Promise<Testmail> {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-mail-'));
  const bak = await startMailbak({ map, smtpPoort: 0, paginaPoort: 0, weiger });
  const read = async (aan?: string): Promise<Bericht[]> => {
    const antwoord = await fetch(`${bak.paginaUrl}/berichten.json`);
    const alle = (await antwoord.json()) as Bericht[];
    return aan === undefined ? alle : alle.filter((bericht) => bericht.aan.includes(aan));
  };
  const stop = async (): Promise<void> => {
    await bak.stop();
    fs.rmSync(map, { recursive: true, force: true });
  };
  return { smtpUrl: bak.smtpUrl, read, stop };
}
