// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { SYSTEEM } from '#libs/kernel';
import type { StamgegevensFacade } from '#libs/stamgegevens';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';
import { Aanbod, AanbodVersie } from '../src/aanbod/aanbod.entity.js';
import { CatalogusIndex } from '../src/match/catalogus-index.js';
import { Thesaurushouder } from '../src/thesaurus/thesaurushouder.js';

const gemeenten = [{ gemeentecode: 'GM0153', provinciecode: 'PV23', coropcode: 'CR12' }];
const stamgegevens = {
  gebieden: async () => ({ gemeenten, regios: {}, namen: {} }),
} as unknown as StamgegevensFacade;
const VRAAG = {
  id: 'v',
  tekst: 'Hulp bij een webwinkel',
  themas: [],
  onderneming: { gemeentecode: 'GM0153' },
};
const PEIL = { peildatum: '2026-03-02', deMinimisPlafond: 300_000 };

describe('the index that a worker holds of the catalogue', () => {
  let open: OpenDatabase;
  let catalogus: CatalogusIndex;

  beforeAll(async () => {
    open = await openDatabase([Aanbod, AanbodVersie]);
    catalogus = new CatalogusIndex(open.db, stamgegevens, open.config, new Thesaurushouder(open.db));
    await catalogus.onApplicationBootstrap();
  });

  afterAll(async () => {
    await catalogus.onApplicationShutdown();
    await open.close();
  });

  const publish = (aantal: number): Promise<string[]> =>
    open.db.as(SYSTEEM, async (tx) => {
      const ids = Array.from({ length: aantal }, () => randomUUID());
      for (const id of ids)
        await tx.query(
          `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas, woorden_van_ondernemers,
            aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, fictief, gewijzigd_door, gewijzigd_op)
           VALUES ($1, $2, 1, 'gepubliceerd', 'Webwinkel beginnen', 'Begeleiding bij uw webwinkel.', '', 'coaching', '{digitalisering}', '{}',
            $1, 'X', '{NL}', '{}', '{}', '{}', true, 's', now())`,
          [id, id],
        );
      return ids;
    });
  const epoch = async (): Promise<number> => {
    await new Promise((klaar) => setTimeout(klaar, 1_100));
    return (await catalogus.current()).match(VRAAG, PEIL).epoch;
  };

  it('takes a few new offers in the same epoch, and counts its words anew when many changed', async () => {
    const eerste = await epoch();
    await publish(9);
    expect(await epoch()).toBe(eerste);
    expect((await catalogus.current()).match(VRAAG, PEIL).matches).toHaveLength(9);
    await publish(1);
    await epoch();
    const tweede = await epoch();
    expect(tweede).toBeGreaterThan(eerste);
    const epochs = await open.db.as(SYSTEEM, (tx) =>
      tx.query('SELECT aantal_aanbod FROM aanbodmatching.epoch ORDER BY nummer'),
    );
    expect(epochs).toEqual([{ aantal_aanbod: 0 }, { aantal_aanbod: 10 }]);
  });

  it('drops an offer that was paused, at the latest a second later', async () => {
    const [id] = await publish(1);
    await epoch();
    await open.db.as(SYSTEEM, (tx) =>
      tx.query(`UPDATE aanbodmatching.aanbod SET status = 'gepauzeerd', versie = 2 WHERE id = $1`, [id]),
    );
    await epoch();
    expect(
      (await catalogus.current()).match(VRAAG, PEIL).matches.map(({ aanbodId }) => aanbodId),
    ).not.toContain(id);
  });
});
