// SPDX-License-Identifier: EUPL-1.2
// What a spec of screens needs: the whole system with the catalogue of the demo, people who can sign in, and a browser.
import path from 'node:path';
import { readAanbod, readRegios } from '../../apps/lokaal/src/demo/bestanden.js';
import { importAanbod, putKvkNummers, putRegios } from '../../apps/lokaal/src/demo/catalogus.js';
import type { DemoToegang, Verzoek } from '../../apps/lokaal/src/demo/demo-api.js';
import { shiftAanbod } from '../../apps/lokaal/src/demo/tijd.js';
import { startKvkStandin } from '../../apps/lokaal/src/kvk/kvk-standin.js';
import { startAanmeldomgeving, type Aanmeldomgeving } from '../support/aanmelden.js';
import { Bezoeker, type BezoekerOpties } from '../support/bezoeker.js';
import { hostWorker } from '../support/gasten.js';
import { startMail, type Testmail } from '../support/mail.js';
import { startBrowser } from '../support/webbrowser.js';

/** Where `npm run screenshots` puts pictures of every state that a spec looks at. */
const SCHERMEN = process.env['SCHERMEN'] ? path.resolve(process.env['SCHERMEN']) : undefined;

export interface Webwereld extends Aanmeldomgeving {
  mail: Testmail;
  newBezoeker(opties?: Partial<BezoekerOpties>): Promise<Bezoeker>;
}

/** Starts it with the regions and the catalogue of the demo; some ten seconds. */
export async function startWebwereld(env: Record<string, string> = {}): Promise<Webwereld> {
  const [mail, kvk] = [await startMail(), await startKvkStandin({ poort: 0, apiKey: 'alleen-voor-tests' })];
  const omgeving = await startAanmeldomgeving({
    ...{ SMTP_URL: mail.smtpUrl, DEMO: 'true', KVK_API_URL: kvk.url, KVK_API_KEY: 'alleen-voor-tests' },
    ...env,
  });
  await fillCatalogus(omgeving);
  // After the regions: a process sees a changed region within seconds, and a test would have to wait for that.
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

async function fillCatalogus(omgeving: Aanmeldomgeving): Promise<void> {
  const api = toegangVan(omgeving, await omgeving.tokenFor('beheerder'));
  await putRegios(api, readRegios());
  const vandaag = new Date().toISOString().slice(0, 10);
  await putKvkNummers(api, await importAanbod(api, shiftAanbod(readAanbod(), vandaag)));
}

/** The same as the demo does, over HTTP. */
function toegangVan({ call }: Aanmeldomgeving, token: string): DemoToegang {
  const ask = async <T>(methode: string, url: string, { body }: Verzoek = {}): Promise<T> => {
    const antwoord = await call(methode, url, { token, body });
    if (antwoord.status >= 400) throw new Error(`${methode} ${url} gaf ${antwoord.status}`);
    return antwoord.body as T;
  };
  const all = async <T>(url: string): Promise<T[]> => {
    const alles: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const vervolg: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const pagina: { gegevens: T[]; volgende: string | null } = await ask('GET', `${url}${vervolg}`);
      alles.push(...pagina.gegevens);
      cursor = pagina.volgende;
    }
    return alles;
  };
  return { call: ask, all };
}
