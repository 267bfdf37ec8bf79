// SPDX-License-Identifier: EUPL-1.2
// What a walk along the money needs beside its screens: a result that an ondernemer confirmed, and what a bank answers.
import fs from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { camt053 } from '../support/bankberichten.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';
import type { Webwereld } from './browser.js';
import { startZaken } from './zaken.js';

/** A hulpvraag up to the word of the ondernemer that he was helped by RVO. */
export async function confirmResult(wereld: Webwereld): Promise<void> {
  const zaken = await startZaken(wereld);
  const zaak = await zaken.submit({ toestemming: { delenMetAanbieders: true, onderzoek: false } });
  const toewijzing = await zaken.assign(zaak);
  await zaken.provide(toewijzing, 'acceptatie', 'start', 'levering');
  const { toewijzingen } = await zaken.read(zaak);
  const headers = await obtainBewerksleutel(wereld, zaak.id, zaak.email);
  const body = { versie: toewijzingen[0].versie, reden: 'geholpen' };
  const pad = `/api/v1/hulpvragen/${zaak.id}/toewijzingen/${toewijzing}/bevestiging`;
  const { status, body: fout } = await wereld.call('POST', pad, { headers, body });
  if (status !== 200) throw new Error(`${pad}: ${JSON.stringify(fout)}`);
}

/** One in twenty is drawn to be looked at again: then that is done first. */
export async function doControles({ call, tokenFor }: Webwereld): Promise<void> {
  const token = await tokenFor('financier-2');
  const { gegevens } = (await call('GET', '/api/v1/prestatiecontroles', { token })).body;
  for (const { prestatie } of gegevens)
    await call('POST', `/api/v1/prestatiecontroles/${prestatie.id}/bevinding`, {
      ...{ token, body: { uitkomst: 'goed', bevinding: 'Klopt met de stukken.' } },
    });
}

/** As if the account of who is paid was confirmed eight days ago: nothing else tells how long that is. */
export const coolDown = ({ beheerUrl }: Webwereld): Promise<void> =>
  withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(`UPDATE prestatiefinanciering.bankrekening SET bevestigd_op = bevestigd_op - interval '8 days',
      geldig_vanaf = geldig_vanaf - interval '8 days' WHERE aanbieder_id IS NOT NULL`);
  });

/** What the bank writes after it did what stands in the file that was downloaded. */
export async function answerOfBank(page: Page, press: () => Promise<void>, iban: string): Promise<Buffer> {
  const wacht = page.waitForEvent('download');
  await press();
  const xml = await fs.readFile(await (await wacht).path(), 'utf8');
  const verwijzingen = [...xml.matchAll(/<EndToEndId>(\w+)<\/EndToEndId>/g)];
  const bedragen = [...xml.matchAll(/<InstdAmt Ccy="EUR">([\d.]+)<\/InstdAmt>/g)];
  const posten = verwijzingen.map(([, verwijzing = ''], nr) => ({
    ...{ verwijzing, bedrag: bedragen[nr]?.[1] ?? '' },
  }));
  return Buffer.from(camt053(iban, posten));
}
