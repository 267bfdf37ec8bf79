// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { ANONIEM, ROLLEN, SYSTEEM, Systeemklok, type Actor, type Rol } from '#libs/kernel';
import { Betrokkenen, Datasleutel, type Betrokkene } from '#libs/platform';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';

const plek = { kolom: 'proef.proef.tekst', rij: '1' };
const as = (rol: Rol): Actor => ({ rol, subject: 'wie' });

describe('a betrokkene', () => {
  let open: OpenDatabase;
  let betrokkenen: Betrokkenen;
  const find = (email: string, actor: Actor = ANONIEM): Promise<Betrokkene> =>
    open.db.as(actor, (tx) => betrokkenen.findOrCreate(tx, email));
  const sleutelAs = (actor: Actor, id: string): Promise<Datasleutel | null> =>
    open.db.as(actor, (tx) => betrokkenen.sleutelOf(tx, id));

  beforeAll(async () => {
    open = await openDatabase();
    betrokkenen = new Betrokkenen(open.config, new Systeemklok());
  });

  afterAll(() => open?.close());

  it('is one for one mailbox, however often and however it is spelled', async () => {
    const eerste = await find('m.voorbeeld@example.nl');
    const tweede = await find(' M.Voorbeeld@EXAMPLE.nl ');
    const ander = await find('n.voorbeeld@example.nl');
    expect([tweede.id === eerste.id, ander.id === eerste.id]).toEqual([true, false]);
    expect(tweede.sleutel.decrypt(plek, eerste.sleutel.encrypt(plek, 'ja'))).toBe('ja');
    expect(() => ander.sleutel.decrypt(plek, eerste.sleutel.encrypt(plek, 'ja'))).toThrow(/past niet/);
  });

  it('is one and has one key when twenty make it at once', async () => {
    const email = 'tegelijk@example.nl';
    const gevonden = await Promise.all(Array.from({ length: 20 }, () => find(email)));
    expect(new Set(gevonden.map(({ id }) => id)).size).toBe(1);
    const dicht = gevonden[0]?.sleutel.encrypt(plek, 'samen') ?? Buffer.alloc(0);
    for (const { sleutel } of gevonden) expect(sleutel.decrypt(plek, dicht)).toBe('samen');
  });

  it('is not stored by name: the table tells neither the address nor the key', async () => {
    const { id } = await find('geheim-adres@example.nl');
    const rijen = await open.db.as(SYSTEEM, (tx) =>
      tx.query('SELECT b::text AS rij, sleutel FROM platform.betrokkene b WHERE id = $1', [id]),
    );
    expect(rijen[0].rij).not.toMatch(/geheim|example/);
    expect(rijen[0].sleutel.length).toBe(69);
  });

  it('gives its key to who reads about people, and to nobody else', async () => {
    const { id } = await find('lezen@example.nl');
    const krijgen: Rol[] = [];
    for (const rol of ROLLEN) if (await sleutelAs(as(rol), id)) krijgen.push(rol);
    expect(krijgen.sort()).toEqual(['aanbieder', 'coordinator', 'indiener', 'ondernemer', 'systeem']);
    expect(await sleutelAs(SYSTEEM, randomUUID())).toBeNull();
  });

  it('is made by those who may submit or correct only, and by nobody without a role', async () => {
    for (const rol of ROLLEN) {
      const mag = ['anoniem', 'indiener', 'ondernemer', 'coordinator', 'systeem'].includes(rol);
      const uitkomst = await find(`${rol}@example.nl`, as(rol)).then(
        () => true,
        () => false,
      );
      expect([rol, uitkomst]).toEqual([rol, mag]);
    }
    await expect(find('niemand@example.nl', { rol: '' as never, subject: '' })).rejects.toThrow(/deze rol/);
  });

  it('cannot be looked up, changed or removed through the table', async () => {
    const { id } = await find('tabel@example.nl');
    for (const rol of ROLLEN.filter((een) => een !== 'systeem'))
      expect(await open.db.as(as(rol), (tx) => tx.query('SELECT FROM platform.betrokkene'))).toEqual([]);
    for (const sql of [
      'DELETE FROM platform.betrokkene',
      `UPDATE platform.betrokkene SET aangemaakt_op = now() WHERE id = '${id}'`,
      `INSERT INTO platform.betrokkene (id) VALUES ('${randomUUID()}')`,
    ])
      await expect(open.db.as(SYSTEEM, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    const wis = `UPDATE platform.betrokkene SET zoekindex = NULL, sleutel = NULL, gewist_op = now()`;
    for (const rol of ROLLEN.filter((een) => een !== 'systeem'))
      expect((await open.db.as(as(rol), (tx) => tx.query(wis)))[1]).toBe(0);
    // Erased is both at once.
    const half = `UPDATE platform.betrokkene SET sleutel = NULL, gewist_op = now() WHERE id = '${id}'`;
    await expect(open.db.as(SYSTEEM, (tx) => tx.query(half))).rejects.toThrow(/betrokkene_check/);
  });

  it('is found by its secret alone: who has the database and every address finds nobody', async () => {
    const email = 'vindbaar@example.nl';
    const index = betrokkenen.zoekindexOf(email);
    const anders = { ...open.config.persoonsgegevens, zoekgeheim: 'een-ander-geheim-dat-ook-lang-genoeg-is' };
    const ander = new Betrokkenen({ ...open.config, persoonsgegevens: anders }, new Systeemklok());
    expect(ander.zoekindexOf(email)).not.toEqual(index);
    const { id } = await find(email);
    const is = async (van: Buffer): Promise<boolean> =>
      open.db.as(ANONIEM, async (tx) => {
        const rijen: { is: boolean }[] = await tx.query('SELECT platform.is_betrokkene($1, $2) AS is', [
          id,
          van,
        ]);
        return rijen[0]?.is === true;
      });
    expect([await is(index), await is(ander.zoekindexOf(email))]).toEqual([true, false]);
  });

  it('tells whether a mailbox is its own, by the index alone', async () => {
    const { id } = await find('mijn@example.nl');
    const is = (email: string, van = id): Promise<boolean> =>
      open.db.as(ANONIEM, async (tx) => {
        const index = betrokkenen.zoekindexOf(email);
        return (await tx.query('SELECT platform.is_betrokkene($1, $2) AS is', [van, index]))[0].is as boolean;
      });
    expect([await is('Mijn@example.nl'), await is('jouw@example.nl')]).toEqual([true, false]);
    expect(await is('mijn@example.nl', randomUUID())).toBe(false);
  });
});
