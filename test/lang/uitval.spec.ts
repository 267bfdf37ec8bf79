// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { Opstelling } from '../../checks/hulp/opstelling.js';
import { isGoed, toRegel } from '../../checks/hulp/uitslag.js';
import { account } from '../../checks/hulp/verantwoording.js';
import { runUitval, type Verloop } from '../../checks/uitval.js';
import { backends } from '../support/backends.js';

describe.each(backends())('hulpvragen while api and worker are killed, on $naam', (backend) => {
  let opstelling: Opstelling;
  let verloop: Verloop;

  beforeAll(async () => {
    opstelling = await Opstelling.start({ backend, workers: 2 });
    verloop = await runUitval({
      ...{
        opstelling,
        backend: backend.naam,
        n: 80,
        clients: 16,
        kills: 2,
        seed: 20_261,
        rustMs: 180_000,
      },
    });
    console.log(toRegel(verloop.uitslag));
  }, 420_000);

  afterAll(() => opstelling?.stop());

  it('are each matched exactly once', () => {
    expect(verloop.uitslag.fouten).toEqual(
      Object.fromEntries(Object.keys(verloop.uitslag.fouten).map((soort) => [soort, 0])),
    );
    expect(isGoed(verloop.uitslag)).toBe(true);
    expect(verloop.aanvaard).toHaveLength(80);
    const { kills, 'kill9-api': api, 'kill9-worker': worker } = verloop.uitslag.feiten;
    expect([kills, (api ?? 0) > 0, (worker ?? 0) > 0]).toEqual([2, true, true]);
  });

  it('would be missed if one lost its match, and noticed if one were there twice', async () => {
    const { aanvaard } = verloop;
    const id = aanvaard[40]?.id;
    await withClient(opstelling.beheerUrl, async (client) => {
      await client.query('DELETE FROM aanbodmatching.matchresultaat WHERE hulpvraag_id = $1', [id]);
    });
    expect(await account(opstelling.beheerUrl, aanvaard)).toMatchObject({ zonderMatch: 1, kwijt: 0 });
    await withClient(opstelling.beheerUrl, async (client) => {
      await client.query(
        `INSERT INTO aanbodmatching.hulpvraag SELECT (jsonb_populate_record(h, jsonb_build_object(
           'id', gen_random_uuid(), 'kenmerk', 'HV-2026-99999'))).* FROM aanbodmatching.hulpvraag h WHERE id = $1`,
        [id],
      );
      await client.query(
        `INSERT INTO aanbodmatching.contact SELECT (SELECT id FROM aanbodmatching.hulpvraag WHERE kenmerk = 'HV-2026-99999'),
           betrokkene_id, naam, email, telefoon FROM aanbodmatching.contact WHERE hulpvraag_id = $1`,
        [id],
      );
    });
    expect(await account(opstelling.beheerUrl, aanvaard)).toMatchObject({
      dubbeleHulpvraag: 1,
      nooitAanvaard: 1,
    });
  });
});
