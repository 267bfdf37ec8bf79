// SPDX-License-Identifier: EUPL-1.2
// What a spec of screens needs: the whole system with the catalogue of the demo, people who can sign in, and a browser.
import path from 'node:path';
import { startKvkStandin } from '../../apps/lokaal/src/kvk/kvk-standin.js';
import { startAanmeldomgeving, type Aanmeldomgeving } from '../support/aanmelden.js';
import { Bezoeker, type BezoekerOpties } from '../support/bezoeker.js';
import { ensureCatalogus } from '../support/catalogus.js';
import { pinFinanciers } from '../support/financiers.js';
import { hostWorker } from '../support/gasten.js';
import { startMail, type Testmail } from '../support/mail.js';
import { startBrowser } from '../support/webbrowser.js';

/** Where `npm run screenshots` puts pictures of every state that a spec looks at. */
const SCHERMEN = process.env['SCHERMEN'] ? path.resolve(process.env['SCHERMEN']) : undefined;

export interface Webwereld extends Aanmeldomgeving {
  mail: Testmail;
  newBezoeker(opties?: Partial<BezoekerOpties>): Promise<Bezoeker>;
}

/** Starts it with the regions and the catalogue of the demo. */
export async function startWebwereld(env: Record<string, string> = {}): Promise<Webwereld> {
  const [mail, kvk] = [await startMail(), await startKvkStandin({ poort: 0, apiKey: 'alleen-voor-tests' })];
  const omgeving = await startAanmeldomgeving(
    {
      ...{ SMTP_URL: mail.smtpUrl, DEMO: 'true', KVK_API_URL: kvk.url, KVK_API_KEY: 'alleen-voor-tests' },
      ...env,
    },
    await ensureCatalogus(),
  );
  await pinFinanciers(omgeving.beheerUrl);
  const worker = await hostWorker(omgeving.env);
  const kant = await startBrowser();
  return {
    ...omgeving,
    mail,
    newBezoeker: (opties = {}) => Bezoeker.new(kant.browser, { map: SCHERMEN, ...opties }),
    stop: async () => {
      await kant.stop();
      await worker.stop();
      await omgeving.stop();
      await Promise.all([mail.stop(), kvk.stop()]);
    },
  };
}
