// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { ROLLEN, type Rol } from '#libs/kernel';
import { beginBeurt, beginToewijzingsbeurt, standBij } from '../src/verloop/beurt.rules.js';
import { HULPVRAAG_STATUSSEN, HULPVRAAG_VERLOOP } from '../src/verloop/hulpvraag-verloop.rules.js';
import { rijenVan } from '../src/verloop/overgang.rules.js';
import { TOEWIJZING_STATUSSEN, TOEWIJZING_VERLOOP } from '../src/verloop/toewijzing-verloop.rules.js';
import { Persoonsproef } from './persoon.support.js';

type Soort = 'hulpvraag' | 'toewijzing';
/** Somebody tries to bring it to another status. */
interface Poging {
  rol: Rol;
  naar: string;
}

const STATUSSEN: Record<Soort, readonly string[]> = {
  hulpvraag: HULPVRAAG_STATUSSEN,
  toewijzing: TOEWIJZING_STATUSSEN,
};
const rijen: Record<Soort, Set<string>> = {
  hulpvraag: new Set(rijenVan(HULPVRAAG_VERLOOP).map(({ van, naar, rol }) => `${van} > ${naar} door ${rol}`)),
  toewijzing: new Set(
    rijenVan(TOEWIJZING_VERLOOP).map(({ van, naar, rol }) => `${van} > ${naar} door ${rol}`),
  ),
};
/** The worker begins anywhere: what it makes was somewhere else before. Staying is no step. */
const mag = (soort: Soort, van: string, { rol, naar }: Poging): boolean =>
  van === naar || (van === '' && rol === 'systeem') || rijen[soort].has(`${van} > ${naar} door ${rol}`);

const nu = new Date('2026-03-02T10:00:00Z');

/** Everything else that belongs to a row with this status, so that the step alone decides whether it may be. */
function kolommen(soort: Soort, status: string): Record<string, unknown> {
  if (soort === 'hulpvraag') {
    const stand = standBij(status as (typeof HULPVRAAG_STATUSSEN)[number]);
    const { aanZet, stap } = stand;
    const { aanZetSinds, uiterlijkOp, herinnerOp, trede } = beginBeurt(stand, nu);
    const beurt = { aan_zet_sinds: aanZetSinds, uiterlijk_op: uiterlijkOp, herinner_op: herinnerOp, trede };
    return { status, aan_zet: aanZet, stap, ...beurt, einde_reden: 'anders' };
  }
  const { uiterlijkOp, herinnerOp } = beginToewijzingsbeurt(status as never, nu);
  const toestemming = { toestemming_op: nu, toestemming_door: 'c', toestemming_hoe: 'vooraf' };
  const beurt = { uiterlijk_op: uiterlijkOp, herinner_op: herinnerOp, wachtlijst_sinds: nu };
  return { status, ...toestemming, ...beurt, plaats_bezet: false, besluit_reden: 'anders' };
}

/** Whatever comes up, or (`nr`) one of the steps that the table has from there. */
const poging = (soort: Soort): fc.Arbitrary<Poging | { nr: number }> =>
  fc.oneof(
    fc.record({ rol: fc.constantFrom(...ROLLEN), naar: fc.constantFrom(...STATUSSEN[soort]) }),
    fc.record({ nr: fc.nat(1000) }),
  );

function pogingVan(soort: Soort, van: string, gekozen: Poging | { nr: number }): Poging | undefined {
  if (!('nr' in gekozen)) return gekozen;
  const verder = [...rijen[soort]].filter((rij) => rij.startsWith(`${van} > `));
  const [, naar, rol] = /> (\S+) door (\S+)$/.exec(verder[gekozen.nr % verder.length] ?? '') ?? [];
  return naar === undefined ? undefined : { naar, rol: rol as Rol };
}

describe('the database', () => {
  let proef: Persoonsproef;
  /** Bound by no policy, so that the table of transitions is all that is in the way. */
  let client: pg.Client;
  const ids: Record<Soort, string> = { hulpvraag: '', toewijzing: '' };

  beforeAll(async () => {
    proef = await Persoonsproef.start();
    await proef.submit();
    const hulpvraagId = await proef.submit();
    await proef.addAll(hulpvraagId);
    client = new pg.Client({ connectionString: proef.beheerUrl });
    await client.connect();
    // An erased hulpvraag must be empty as well; here it is about the step alone.
    await client.query('ALTER TABLE aanbodmatching.hulpvraag DROP CONSTRAINT hulpvraag_gewist');
    const eerste = (soort: Soort): Promise<pg.QueryResult<{ id: string }>> =>
      client.query(`SELECT id FROM aanbodmatching.${soort} LIMIT 1`);
    for (const soort of ['hulpvraag', 'toewijzing'] as const)
      ids[soort] = (await eerste(soort)).rows[0]?.id ?? '';
  });
  afterAll(async () => {
    await client?.end();
    await proef?.stop();
  });

  const update = (soort: Soort, status: string): Promise<unknown> => {
    const velden = kolommen(soort, status);
    const zet = Object.keys(velden).map((naam, i) => `${naam} = $${i + 2}`);
    return client.query(`UPDATE aanbodmatching.${soort} SET ${zet.join(', ')} WHERE id = $1`, [
      ids[soort],
      ...Object.values(velden),
    ]);
  };
  /** Another row like it, under a new id. */
  const insert = (soort: Soort, status: string): Promise<unknown> => {
    const velden = { ...kolommen(soort, status), id: randomUUID(), kenmerk: `HV-2026-${Date.now()}` };
    const tabel = `aanbodmatching.${soort}`;
    return client.query(
      `INSERT INTO ${tabel} SELECT (jsonb_populate_record(r, $2::jsonb)).* FROM ${tabel} r WHERE id = $1`,
      [ids[soort], JSON.stringify(velden)],
    );
  };
  const placeAt = async (soort: Soort, status: string): Promise<void> => {
    await client.query(`SET LOCAL session_replication_role = replica`);
    await update(soort, status);
    await client.query(`SET LOCAL session_replication_role = origin`);
  };
  /** Whether the database let it happen; what is refused is refused as no step of the table. */
  const attempt = async ({ rol }: Poging, doe: () => Promise<unknown>): Promise<boolean> => {
    await client.query('SAVEPOINT stap');
    await client.query(`SELECT set_config('app.rol', $1, true)`, [rol]);
    try {
      await doe();
      return true;
    } catch (fout) {
      await client.query('ROLLBACK TO stap');
      expect(String(fout)).toMatch(/geen overgang van|wat is gewist komt niet terug/);
      return false;
    }
  };
  const inTx = async (doe: () => Promise<void>): Promise<void> => {
    await client.query('BEGIN');
    await doe().finally(() => client.query('ROLLBACK'));
  };

  describe.each(['hulpvraag', 'toewijzing'] as const)('lets a %s', (soort) => {
    it('go no other way than the table, however it is pushed about', async () => {
      const wandeling = fc.array(poging(soort), { minLength: 10, maxLength: 40 });
      let gezet = 0;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...STATUSSEN[soort]), wandeling, (begin, pogingen) =>
          inTx(async () => {
            await placeAt(soort, begin);
            let van = begin;
            for (const gekozen of pogingen) {
              const een = pogingVan(soort, van, gekozen);
              if (een === undefined || een.naar === van) continue;
              const gelukt = await attempt(een, () => update(soort, een.naar));
              expect([van, een, gelukt]).toEqual([van, een, mag(soort, van, een)]);
              if (gelukt) [van, gezet] = [een.naar, gezet + 1];
            }
          }),
        ),
        { numRuns: 100 },
      );
      // Steps that were taken, not only refused.
      expect(gezet).toBeGreaterThan(50);
    });

    it('begin only where the table lets it', async () => {
      for (const rol of ROLLEN)
        for (const naar of STATUSSEN[soort])
          await inTx(async () => {
            const gelukt = await attempt({ rol, naar }, () => insert(soort, naar));
            expect([rol, naar, gelukt]).toEqual([rol, naar, mag(soort, '', { rol, naar })]);
          });
    });
  });
});
