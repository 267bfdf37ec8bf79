// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { toRegel } from '../../checks/hulp/uitslag.js';
import { runKanaries, type KanarieOpties } from '../../checks/t16.js';
import { backends } from '../support/backends.js';
import { startFlow, type Flow } from '../support/flow.js';
import { testomgeving } from '../support/omgeving.js';

const AANBOD = { soort: 'coaching', themas: ['energie'], voorwaarden: { gebied: ['GM0153'] } };

describe.each(backends())('what people type, on $naam', (backend) => {
  let flow: Flow;
  let opties: KanarieOpties;

  beforeAll(async () => {
    flow = await startFlow(backend, { LOG_NIVEAU: 'trace' });
    const een = await flow.publish({ ...AANBOD, titel: 'Energiescan' });
    const twee = await flow.publish({ ...AANBOD, titel: 'Energiecoach' });
    const beheerUrl = `${testomgeving().postgres.beheer}${new URL(flow.ownerUrl).pathname}`;
    opties = { flow, beheerUrl, aanbodIds: [een, twee], seed: backend.naam === 'redis' ? 1 : 2 };
  }, 60_000);

  afterAll(() => flow?.stop());

  it('is found in no log, queue, event, error or table, and by nobody it is not for', async () => {
    const { n, fouten, ...uitslag } = await runKanaries(opties);
    console.log(toRegel({ n, fouten, ...uitslag }));
    expect(fouten).toEqual({ tabellen: 0, wachtrij: 0, logboeken: 0, foutmeldingen: 0, anderen: 0 });
    expect(n).toBeGreaterThan(25);
  }, 60_000);

  it('would be found in a table and in an event, also when it stands there as bytes', async () => {
    const lek = (kanaries: Parameters<NonNullable<KanarieOpties['lek']>>[0], id: string): Promise<void> =>
      withClient(opties.beheerUrl, async (client) => {
        const woord = kanaries.new('lek');
        await client.query(`UPDATE aanbodmatching.hulpvraag SET gewijzigd_door = $2 WHERE id = $1`, [
          id,
          woord,
        ]);
        await client.query(`UPDATE aanbodmatching.contact SET telefoon = $2 WHERE hulpvraag_id = $1`, [
          id,
          Buffer.from(`${'x'.repeat(40)}${woord}`),
        ]);
        await client.query(
          `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data)
           VALUES (gen_random_uuid(), 'aanbod-gewijzigd', 'x', 'x', now(), 1, $1)`,
          [{ wie: woord }],
        );
      });
    const { fouten } = await runKanaries({ ...opties, seed: opties.seed + 10, lek });
    expect(fouten).toMatchObject({ logboeken: 0, foutmeldingen: 0, anderen: 0 });
    // Contact, hulpvraag and event.
    expect(fouten.tabellen).toBeGreaterThanOrEqual(3);
  }, 60_000);
});
