// SPDX-License-Identifier: EUPL-1.2
// States of the pages of a beheerder that one does not come into by pressing a button.
import type { Page } from 'playwright-core';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { eventually } from '../support/eventually.js';
import type { Webwereld } from './browser.js';

/** Of every page of the thesaurus what it fetches first, and one that fetches more. */
export const THESAURUSPAGINAS = [
  ['begrippen', '**/api/v1/thesaurus', '/beheer/thesaurus'],
  ['begrip', '**/api/v1/thesaurus/begrippen/**', '/beheer/thesaurus/begrippen/energie/energiebesparing'],
] as const;

/** What they show when it is there. */
export const KLAAR = /\d+ begrippen$|Voeg een woord toe/;

/** Two mails that did not arrive: one came back, one was refused at once. */
export const TERUGGEKOMEN = `WITH m AS (SELECT id, row_number() OVER (ORDER BY soort, id) AS nr
    FROM aanbodmatching.mailbericht WHERE status = 'verzonden')
  UPDATE aanbodmatching.mailbericht b SET smtp_code = CASE nr WHEN 1 THEN 511 ELSE 552 END,
    status = CASE nr WHEN 1 THEN 'teruggekomen' ELSE 'geweigerd' END,
    teruggekomen_op = CASE nr WHEN 1 THEN now() END, verzonden_op = CASE nr WHEN 1 THEN verzonden_op END
  FROM m WHERE m.id = b.id AND nr <= 2`;

/** Keeps what is asked at this address waiting; refuses it when that is called. */
export async function hold(page: Page, adres: string): Promise<() => void> {
  let refuse = (): void => undefined;
  const wacht = new Promise<void>((klaar) => (refuse = klaar));
  await page.route(adres, async (route) => {
    await wacht;
    await route.fulfill({ status: 503, body: '{}' });
  });
  return () => refuse();
}

/** The reasons that a new hulpvraag gets from the worker. */
export async function matchOf(wereld: Webwereld): Promise<string> {
  const body = {
    tekst: 'Onze kwibuszolder hapert',
    contact: { naam: 'Proef', email: 'proef@example.nl' },
    onderneming: { naam: 'Proef', sbi: '1071', gemeentecode: 'GM0153', werkzamePersonen: 4 },
  };
  const { body: nieuw } = await wereld.call('POST', '/api/v1/hulpvragen', { body });
  return eventually(
    async () => {
      const { body: nu } = await wereld.call('GET', `/api/v1/hulpvragen/${nieuw.id}`, {
        sleutel: nieuw.statussleutel,
      });
      expect(nu.matches.length).toBeGreaterThan(0);
      return JSON.stringify(nu.matches);
    },
    { binnenMs: 20_000 },
  );
}

/** A hulpvraag whose mail and matching were given up; of another event the matching failed and is tried again. */
export async function makeMislukt(wereld: Webwereld): Promise<void> {
  const body = {
    tekst: 'Wie kijkt mee naar mijn energierekening?',
    contact: { naam: 'Proef', email: 'proef@example.nl' },
    onderneming: { naam: 'Proef', sbi: '1071', gemeentecode: 'GM0153' },
  };
  const { status } = await wereld.call('POST', '/api/v1/hulpvragen', { body });
  expect(status).toBe(201);
  await withClient(wereld.beheerUrl, async (client) => {
    await eventually(async () => {
      const { rowCount } =
        await client.query(`SELECT FROM platform.aflevering a JOIN platform.event e ON e.id = a.event_id
        WHERE e.type = 'hulpvraag-gematcht' AND a.queue = 'aanbodmatching' AND a.verwerkt_op IS NOT NULL`);
      expect(rowCount).toBe(1);
    });
    await client.query(`UPDATE platform.aflevering a SET verwerkt_op = NULL, pogingen = 12, mislukt_op = now(),
        fout = 'verbinding', opgegeven_op = CASE WHEN e.type = 'hulpvraag-ingediend' THEN now() END
      FROM platform.event e WHERE e.id = a.event_id
        AND (e.type, a.queue) IN (('hulpvraag-ingediend', 'aanbodmatching'), ('hulpvraag-ingediend', 'aanbodmatching-mail'),
          ('hulpvraag-gematcht', 'aanbodmatching'))`);
  });
}
