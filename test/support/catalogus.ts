// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { readAanbod, readRegios } from '../../apps/lokaal/src/demo/bestanden.js';
import {
  importAanbod,
  putFinanciers,
  putKvkNummers,
  putRegios,
} from '../../apps/lokaal/src/demo/catalogus.js';
import type { DemoToegang, Verzoek } from '../../apps/lokaal/src/demo/demo-api.js';
import { shiftAanbod } from '../../apps/lokaal/src/demo/tijd.js';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { freshDatabase, migratedTemplate } from './database.js';
import { caller, type Flow } from './flow.js';
import { hostApi } from './gasten.js';
import { testomgeving } from './omgeving.js';
import { tokenFor } from './tokens.js';

/** Any number will do, as long as nobody else takes it. */
const SLOT = 730_045;

/**
 * Name of a template with the regions and the catalogue of the demo; whoever comes first makes it, over HTTP as the demo does, and
 * the others wait for it. Dates of the catalogue are of today.
 */
export async function ensureCatalogus(): Promise<string> {
  const vandaag = new Date().toISOString().slice(0, 10);
  const naam = `catalogus_${migratedTemplate().replace('sjabloon_', '')}_${vandaag.replaceAll('-', '')}`;
  await withClient(`${testomgeving().postgres.beheer}/postgres`, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [SLOT]);
    const bestaat = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [naam]);
    if (!bestaat.rowCount) await make(client, naam, vandaag);
  });
  return naam;
}

/** Renamed only when it is finished: nobody copies half a catalogue. */
async function make(client: pg.Client, naam: string, vandaag: string): Promise<void> {
  const { naam: bezig, appUrl } = await freshDatabase();
  const api = await hostApi({ DATABASE_URL: appUrl, DEMO: 'true' });
  const toegang = toegangVan(caller(api.url), await tokenFor('beheerder'));
  await putRegios(toegang, readRegios());
  await putFinanciers(toegang);
  await putKvkNummers(toegang, await importAanbod(toegang, shiftAanbod(readAanbod(), vandaag)));
  await api.stop();
  await client.query(`ALTER DATABASE ${pg.escapeIdentifier(bezig)} RENAME TO ${pg.escapeIdentifier(naam)}`);
}

function toegangVan(call: Flow['call'], token: string): DemoToegang {
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
