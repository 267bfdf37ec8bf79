// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { VERWERKINGSREGISTER } from '../../apps/worker/src/verwerkingsregister.js';
import { toRegel } from '../../checks/hulp/uitslag.js';
import { prepareKanaries, runKanaries, type KanarieOpties } from '../../checks/t16.js';
import { backends } from '../support/backends.js';
import { startProcessFlow, type ProcessFlow } from '../support/flow.js';

describe.each(backends().slice(0, 1))('what people type, on $naam', (backend) => {
  let flow: ProcessFlow;
  let opties: KanarieOpties;

  beforeAll(async () => {
    flow = await startProcessFlow(backend, { LOG_NIVEAU: 'trace' });
    opties = await prepareKanaries(flow, backend.naam === 'redis' ? 1 : 2);
  }, 120_000);

  afterAll(() => flow?.stop());

  it('is found in no log, queue, event, error or table, by nobody it is not for, and nowhere once it is erased', async () => {
    const { n, fouten, ...uitslag } = await runKanaries(opties);
    console.log(toRegel({ n, fouten, ...uitslag }));
    expect(Object.values(fouten).every((aantal) => aantal === 0)).toBe(true);
    expect(Object.keys(fouten)).toEqual(expect.arrayContaining(['wachtrij', 'nietGeraakt', 'naWissen']));
    expect(n).toBeGreaterThan(145);
  }, 120_000);

  it('would be found in a table and in an event, also when it stands there as bytes', async () => {
    const lek = (kanaries: Parameters<NonNullable<KanarieOpties['lek']>>[0], id: string): Promise<void> =>
      withClient(opties.beheerUrl, async (client) => {
        const woord = kanaries.new('lek');
        kanaries.stay('zonder grond', 'aanbodmatching.contact.telefoon');
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
    expect(fouten).toMatchObject({ bewaardZonderGrond: 1, logboeken: 0, foutmeldingen: 0, anderen: 0 });
    // Contact, hulpvraag and event.
    expect(fouten.tabellen).toBeGreaterThanOrEqual(3);
    // Erasing takes what stands in a row of the person; what got into an event stays there.
    expect(fouten.naWissen).toBeGreaterThanOrEqual(1);
  }, 120_000);

  it('would be missed in a field that nobody filled, and found when something were left after erasing', async () => {
    const register: readonly Verwerking[] = VERWERKINGSREGISTER.map((verwerking) =>
      verwerking.code === 'hulpvraag'
        ? { ...verwerking, velden: { versleuteld: { 'aanbodmatching.hulpvraag': 'tekst rechtsvorm sbi' } } }
        : verwerking,
    );
    const lekNaWissen: KanarieOpties['lekNaWissen'] = (kanaries, id) =>
      withClient(opties.beheerUrl, async (client) => {
        const [woord] = kanaries.woorden.keys();
        await client.query('ALTER TABLE aanbodmatching.hulpvraag DISABLE TRIGGER voorgoed');
        await client.query(
          `UPDATE aanbodmatching.hulpvraag SET herkomst = 'web', rechtsvorm = $2 WHERE id = $1`,
          [...[id, woord]],
        );
        await client.query('ALTER TABLE aanbodmatching.hulpvraag ENABLE TRIGGER voorgoed');
      });
    const { fouten } = await runKanaries({ ...opties, seed: opties.seed + 20, register, lekNaWissen });
    expect(fouten['nietGeraakt']).toBe(1);
    expect(fouten['naWissen']).toBeGreaterThanOrEqual(4);
  }, 120_000);
});
