// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { Eventluisteraar, type Database } from '#libs/platform';
import { BehandelaarService } from '../src/behandelaar/behandelaar.service.js';
import { EigenaarService } from '../src/werklijst/eigenaar.service.js';
import { Wijzigingen } from '../src/werklijst/wijzigingen.js';
import type { Wijziging } from '../src/werklijst/wijzigingen.rules.js';
import { Persoonsproef, vraagVan } from './persoon.support.js';

const an: Actor = { rol: 'coordinator', subject: 'an', regio: 'LANDELIJK' };
const els: Actor = { rol: 'coordinator', subject: 'els', regio: 'TWE' };

/** What somebody was told so far. */
class Oor {
  readonly gehoord: Wijziging[] = [];
  geëindigd = false;
  leave: () => void = () => undefined;

  constructor(readonly actor: Actor) {}

  get ids(): string[] {
    return this.gehoord.map(({ id }) => id);
  }

  async listen(wijzigingen: Wijzigingen): Promise<this> {
    this.leave = await wijzigingen.follow({
      actor: this.actor,
      tell: (nieuw) => this.gehoord.push(...nieuw),
      end: () => (this.geëindigd = true),
    });
    return this;
  }
}

describe('who follows the changes of a region', () => {
  let proef: Persoonsproef;
  let wijzigingen: Wijzigingen;

  const make = (db: Database = proef.db): Wijzigingen =>
    new Wijzigingen(db, proef.app.get(Klok), proef.app.get(Eventluisteraar), proef.config);
  const until = async (goed: () => boolean, ms = 15_000): Promise<void> => {
    for (const einde = Date.now() + ms; !goed() && Date.now() < einde;)
      await new Promise((klaar) => setTimeout(klaar, 25));
    expect(goed()).toBe(true);
  };
  const moveTo = (id: string, regio: string): Promise<void> =>
    proef.asOwner(`SELECT set_config('app.rol', 'systeem', false);
      UPDATE aanbodmatching.hulpvraag SET regio = '${regio}', versie = versie + 1,
        gewijzigd_op = '${proef.nu.toISOString()}' WHERE id = '${id}'; NOTIFY schakel_event`);
  const connections = async (): Promise<number> => {
    const client = new pg.Client({ connectionString: proef.beheerUrl });
    await client.connect();
    const { rows } = await client
      .query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE application_name = 'schakel-luisteraar' AND datname = current_database()`,
      )
      .finally(() => client.end());
    return rows[0]?.n ?? -1;
  };

  beforeEach(async () => {
    proef = await Persoonsproef.start();
    wijzigingen = make();
  });
  afterEach(() => proef?.stop());

  it('hears at once of what changes in it, by id and version, and not of what was there before', async () => {
    await proef.submit(vraagVan('eerder'));
    const oor = await new Oor(an).listen(wijzigingen);
    const id = await proef.submit(vraagVan('nu'));
    await until(() => oor.gehoord.length > 0);
    expect(oor.gehoord).toEqual([{ id, versie: 1 }]);
    await proef.app.get(BehandelaarService).register(an, { naam: 'An', email: 'an@example.nl' });
    await proef.app.get(EigenaarService).give(an, id, { versie: 1, behandelaar: 'ik' });
    await until(() => oor.gehoord.length > 1);
    expect(oor.gehoord[1]).toEqual({ id, versie: 2 });
  });

  it.each([
    ['as a coordinator reads', () => proef.db],
    // Past row-level security, so that what is asked for is held to the region by itself as well.
    ['by what is asked alone', () => ({ as: (_wie: Actor, werk: never) => proef.db.as(SYSTEEM, werk) })],
  ])('never hears of another region: %s', async (_hoe, db) => {
    wijzigingen = make(db() as unknown as Database);
    const hier = await new Oor(an).listen(wijzigingen);
    const daar = await new Oor(els).listen(wijzigingen);
    const [blijft, gaat] = [await proef.submit(vraagVan('een')), await proef.submit(vraagVan('twee'))];
    await until(() => hier.ids.includes(blijft) && hier.ids.includes(gaat));
    expect(daar.ids).toEqual([]);
    await moveTo(gaat, 'TWE');
    await until(() => daar.ids.length > 0);
    expect(daar.gehoord).toEqual([{ id: gaat, versie: 2 }]);
    expect(hier.gehoord).not.toContainEqual({ id: gaat, versie: 2 });
  });

  it('is told of a change once, also when it is seen again', async () => {
    const oor = await new Oor(an).listen(wijzigingen);
    const ids = [await proef.submit(vraagVan('een'))];
    await until(() => oor.ids.length === 1);
    ids.push(await proef.submit(vraagVan('twee')));
    await until(() => oor.ids.length === 2);
    expect(oor.ids).toEqual(ids);
  });

  it('shares one connection with all others, which is closed when nobody is left', async () => {
    const oren = [new Oor(an), new Oor({ ...an, subject: 'bo' }), new Oor(els)];
    for (const oor of oren) await oor.listen(wijzigingen);
    await proef.submit(vraagVan('een'));
    await until(() => oren[0]!.ids.length === 1 && oren[1]!.ids.length === 1);
    expect(await connections()).toBe(1);
    for (const { leave } of oren) leave();
    await new Promise((klaar) => setTimeout(klaar, 200));
    expect(await connections()).toBe(0);
  });

  it('may do so in some places at once and not in any number', async () => {
    const oren: Oor[] = [];
    for (let nr = 0; nr < 6; nr += 1) oren.push(await new Oor(an).listen(wijzigingen));
    await expect(new Oor(an).listen(wijzigingen)).rejects.toMatchObject({ soort: 'te-vaak' });
    await new Oor({ ...an, subject: 'bo' }).listen(wijzigingen);
    oren[0]!.leave();
    await new Oor(an).listen(wijzigingen);
  });

  it('is let go when the process stops', async () => {
    const oor = await new Oor(an).listen(wijzigingen);
    wijzigingen.onModuleDestroy();
    expect(oor.geëindigd).toBe(true);
  });
});
