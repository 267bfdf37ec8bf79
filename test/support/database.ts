// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { EIGENAAR, grantDatabase } from '../../apps/lokaal/src/postgres/rollen.js';
import { testomgeving } from './omgeving.js';

/** A database of its own, with the schema and the reference data, and nothing else. */
export interface Testdatabase {
  naam: string;
  /** Connection as the application role. */
  appUrl: string;
  /** Connection as the owner. Row-level security is forced on it too: set `app.rol` first. */
  ownerUrl: string;
  /** Connection as superuser, whom row-level security does not bind: to set what nobody may set, such as the past. */
  beheerUrl: string;
  drop(): Promise<void>;
}

let teller = 0;

/** Copies the migrated template, or the one that is named (some 30 ms). For `beforeAll`; call `drop` in `afterAll`. */
export async function freshDatabase(voorbeeld = migratedTemplate()): Promise<Testdatabase> {
  const { postgres } = testomgeving();
  teller += 1;
  const naam = `t_${process.pid}_${Date.now().toString(36)}_${teller}`;
  const database = pg.escapeIdentifier(naam);
  const beheer = `${postgres.beheer}/postgres`;
  await withClient(beheer, async (client) => {
    const van = pg.escapeIdentifier(voorbeeld);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${van} STRATEGY file_copy OWNER ${EIGENAAR}`);
    await grantDatabase(client, naam);
  });
  const drop = (): Promise<void> =>
    withClient(beheer, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    });
  const op = (url: string): string => `${url}/${naam}`;
  return {
    ...{
      naam,
      appUrl: op(postgres.app),
      ownerUrl: op(postgres.eigenaar),
      beheerUrl: op(postgres.beheer),
      drop,
    },
  };
}

/** Its name; throws with what went wrong when there is none. */
export function migratedTemplate(): string {
  const { sjabloon } = testomgeving();
  if ('fout' in sjabloon) throw new Error(`De testdatabase kon niet worden gemaakt: ${sjabloon.fout}`);
  return sjabloon.naam;
}
