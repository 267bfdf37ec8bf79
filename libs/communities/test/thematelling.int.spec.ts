// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok } from '#libs/kernel';
import { Thematelronde } from '../src/gesprek/thematelling.js';
import { Communityproef, dagmar, emiel, femke } from './communities.support.js';

// What somebody asked is sealed; only when, by whom and about what counts here.
const VRAAG = `INSERT INTO communities.gesprek (id, community_id, lidmaatschap_id, betrokkene_id, titel, tekst, termen, zoekmerk,
    themas, status, aantal_antwoorden, laatste_op, zichtbaar, gevraagd_op, versie, gewijzigd_door, gewijzigd_op)
  SELECT $1, community_id, id, betrokkene_id, $3, $3, '{}', 'x', $4, 'open', 0, $5, $6, $5, 1, 's', $5
  FROM communities.lidmaatschap WHERE id = $2`;
const INTREKKEN = `UPDATE communities.gesprek SET titel = NULL, tekst = NULL, termen = NULL, zoekmerk = NULL, ingetrokken_op = now()
  WHERE id = $1`;
const BYTES = Buffer.alloc(40, 1);
/** A Wednesday; the Monday of that week is the 25th. */
const NU = new Date('2027-01-27T09:00:00Z');

describe('which themas people talk about more and more', () => {
  let p: Communityproef;
  let ronde: Thematelronde;
  let leden: string[];

  beforeAll(async () => {
    p = await Communityproef.start();
    p.nu = NU;
    ronde = new Thematelronde(p.db, p.app.get(Klok));
    const id = await p.found();
    leden = [];
    for (const wie of [dagmar, emiel, femke]) leden.push(await p.join(wie, id));
  });
  afterAll(() => p.stop());

  const ask = async (
    lid: number,
    op: string,
    { thema = 'cyber', zichtbaar = true, ingetrokken = false } = {},
  ): Promise<void> => {
    const id = randomUUID();
    await p.sql(VRAAG, [id, leden[lid], BYTES, [thema], new Date(op), zichtbaar]);
    if (ingetrokken) await p.sql(INTREKKEN, [id]);
  };
  const told = (): Promise<unknown[]> =>
    p.sql(`SELECT data FROM platform.event WHERE type = 'gespreksthema-gestegen' ORDER BY volgnummer`);

  it('tells of what rose in the weeks up to Monday, and counts what it should', async () => {
    // In those four weeks five by three: the last minute before this Monday, and the first of the fourth week before it.
    await ask(0, '2027-01-24T22:59:00Z');
    await ask(1, '2026-12-27T23:00:00Z');
    await ask(2, '2027-01-10T12:00:00Z');
    for (const dag of ['11', '12']) await ask(0, `2027-01-${dag}T12:00:00Z`);
    // Before them, and in those twelve weeks.
    await ask(0, '2026-12-27T22:59:00Z');
    // This week, hidden, taken back, too long ago: none of these counts.
    await ask(1, '2027-01-24T23:00:00Z');
    await ask(1, '2027-01-13T12:00:00Z', { zichtbaar: false });
    await ask(1, '2027-01-14T12:00:00Z', { ingetrokken: true });
    await ask(1, '2026-10-04T21:59:00Z');
    // By one person only.
    for (let i = 0; i < 6; i += 1) await ask(0, '2027-01-10T12:00:00Z', { thema: 'energie' });
    const uitkomsten = await Promise.all([ronde.run(), ronde.run()]);
    expect(uitkomsten.sort()).toEqual([1, null]);
    expect(await told()).toEqual([
      {
        data: {
          ...{ regio: 'LANDELIJK', thema: 'cyber', peildatum: '2027-01-25' },
          ...{ gesprekken: 5, vragers: 3, eerder: 1 },
        },
      },
    ]);
  });

  it('tells once a week', async () => {
    p.nu = new Date('2027-01-31T22:59:00Z');
    expect(await ronde.run()).toBeNull();
    p.nu = new Date('2027-01-31T23:00:00Z');
    expect(await ronde.run()).toBe(1);
    expect((await told())[1]).toMatchObject({
      data: { peildatum: '2027-02-01', gesprekken: 5, vragers: 3, eerder: 2 },
    });
  });
});
