// SPDX-License-Identifier: EUPL-1.2
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { withClient } from '../src/postgres/cluster.js';
import { freshDatabase } from '../../../test/support/database.js';
import { eventually } from '../../../test/support/eventually.js';
import { testomgeving } from '../../../test/support/omgeving.js';
import { tokenFor } from '../../../test/support/tokens.js';

/** Somebody who may sign in to this server, for another database. */
const VREEMDE = 'proef_vreemde';

describe('the test environment', () => {
  it('gives every caller a migrated database of its own', async () => {
    const [een, twee] = await Promise.all([freshDatabase(), freshDatabase()]);
    await withClient(een.ownerUrl, (client) => client.query('CREATE TABLE platform.proef (x int)'));
    const bestaat = async (url: string): Promise<unknown> =>
      (await withClient(url, (client) => client.query(`SELECT to_regclass('platform.proef') AS t`))).rows[0];
    expect(await bestaat(een.ownerUrl)).toEqual({ t: 'platform.proef' });
    expect(await bestaat(twee.ownerUrl)).toEqual({ t: null });
    await Promise.all([een.drop(), twee.drop()]);
    await expect(withClient(een.appUrl, (client) => client.query('SELECT 1'))).rejects.toThrow(
      'does not exist',
    );
  });

  it('lets the application role own nothing and create nothing', async () => {
    const database = await freshDatabase();
    const refused = async (sql: string): Promise<unknown> =>
      withClient(database.appUrl, (client) => client.query(sql)).catch(
        (fout: unknown) => (fout as { code: string }).code,
      );
    expect(await refused('CREATE TABLE public.x (i int)')).toBe('42501');
    expect(await refused('CREATE SCHEMA x')).toBe('42501');
    expect(await refused('CREATE TABLE platform.x (i int)')).toBe('42501');
    const rol = await withClient(database.appUrl, (client) =>
      client.query(
        'SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
      ),
    );
    expect(Object.values(rol.rows[0] as object)).toEqual([false, false, false, false]);
    await database.drop();
  });

  it('lets nobody into a database but its two roles', async () => {
    const database = await freshDatabase();
    const vreemd = new URL(database.appUrl);
    Object.assign(vreemd, { username: VREEMDE, password: VREEMDE });
    await withClient(database.beheerUrl, (client) =>
      client.query(`CREATE ROLE ${VREEMDE} LOGIN PASSWORD '${VREEMDE}'`),
    );
    try {
      await expect(withClient(vreemd.href, (client) => client.query('SELECT 1'))).rejects.toMatchObject({
        code: '42501',
      });
    } finally {
      await withClient(database.beheerUrl, (client) => client.query(`DROP ROLE ${VREEMDE}`));
      await database.drop();
    }
  });

  it('gives tokens that the identity provider signed, with the claims a test asks for', async () => {
    const { jwksUrl, issuer, audience } = testomgeving().identiteit;
    const organisatieId = '7a1f4f0e-3c53-4c7e-9a65-0d6ef2d3a111';
    const token = await tokenFor('aanbieder-rvo', { organisatieId });
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(jwksUrl)), { issuer, audience });
    expect(payload).toMatchObject({ sub: 'aanbieder-rvo', rol: 'aanbieder', organisatieId });
  });

  it('waits until something holds, and gives the last refusal when it never does', async () => {
    let keer = 0;
    const derde = await eventually(() => {
      keer += 1;
      if (keer < 3) throw new Error('nog niet');
      return keer;
    });
    expect(derde).toBe(3);
    const nooit = eventually(() => Promise.reject(new Error('nooit')), { binnenMs: 60 });
    await expect(nooit).rejects.toThrow('nooit');
  });
});
