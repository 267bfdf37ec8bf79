// SPDX-License-Identifier: EUPL-1.2
import type { Kanaries } from './kanaries.js';
import { VANDAAG } from './sleutelwereld.js';

const TABEL = 'communities.relatie';
const KOPPEN = 'kvk_nummer;naam;email;sbi;gemeentecode;bron;grondslag;grondslag_op';

/** A list of firms to write to, with this person on it; read in twice, the second time with another name. */
export async function walkRelatie(
  { kanaries, email, kvkNummer }: { kanaries: Kanaries; email: string; kvkNummer: string },
  { url, token }: { url: string; token: string },
): Promise<void> {
  kanaries.show(TABEL, kvkNummer);
  // Where the list came from is told of many at once, so it stands there readable.
  const bron = kanaries.new('bron');
  kanaries.show(TABEL, bron);
  for (const naam of [kanaries.new('eersterelatienaam'), kanaries.new('relatienaam')]) {
    const rij = [kvkNummer, naam, email, '1071', 'GM0153', bron, 'toestemming', VANDAAG].join(';');
    await importIn(`${url}/api/v1/relaties/import`, token, `${KOPPEN}\n${rij}\n`);
  }
}

async function importIn(url: string, token: string, body: string): Promise<void> {
  const headers = { 'Content-Type': 'text/csv', Authorization: `Bearer ${token}` };
  const antwoord = await fetch(url, { method: 'POST', headers, body });
  const { aantalFouten, fouten } = (await antwoord.json()) as { aantalFouten?: number; fouten?: object };
  if (antwoord.status !== 200 || aantalFouten !== 0)
    throw new Error(`relaties: ${String(antwoord.status)} ${JSON.stringify(fouten)}`);
}
