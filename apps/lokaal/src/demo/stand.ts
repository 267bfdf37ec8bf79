// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { withClient } from '../postgres/cluster.js';

/** How far the demo is: `begonnen` is the instant at which its loading began, the "now" of everything in it. */
export interface DemoStand {
  klaar: boolean;
  begonnen: Date;
}

// The comment of the schema keeps it: outside all tables, and only the owner may write it.
const SCHEMA = 'aanbodmatching';
/** The same of its reports, which are made after the start. */
const RAPPORTEN = 'impactverantwoording';
const LEES = `SELECT obj_description(oid, 'pg_namespace') AS stand FROM pg_namespace WHERE nspname = $1`;
const VORM = /^demo (bezig|klaar) (\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/** What was done in this database by the loader of the demo; `null` when it never ran here. */
export async function readDemoStand(eigenaar: pg.Client, schema = SCHEMA): Promise<DemoStand | null> {
  const { rows } = await eigenaar.query<{ stand: string | null }>(LEES, [schema]);
  const gelezen = VORM.exec(rows[0]?.stand ?? '');
  return gelezen ? { klaar: gelezen[1] === 'klaar', begonnen: new Date(gelezen[2] ?? '') } : null;
}

async function writeDemoStand(
  eigenaar: pg.Client,
  { klaar, begonnen }: DemoStand,
  schema = SCHEMA,
): Promise<void> {
  const stand = `demo ${klaar ? 'klaar' : 'bezig'} ${begonnen.toISOString()}`;
  await eigenaar.query(`COMMENT ON SCHEMA ${schema} IS ${pg.escapeLiteral(stand)}`);
}

/** Marks the database as one with an unfinished demo; a loading that was broken off goes on where it began. */
export const beginDemo = (ownerUrl: string): Promise<Date> =>
  withClient(ownerUrl, async (eigenaar) => {
    const stand = (await readDemoStand(eigenaar)) ?? { klaar: false, begonnen: new Date() };
    await writeDemoStand(eigenaar, { ...stand, klaar: false });
    return stand.begonnen;
  });

export const finishDemo = (ownerUrl: string, begonnen: Date): Promise<void> =>
  withClient(ownerUrl, async (eigenaar) => {
    await writeDemoStand(eigenaar, { klaar: true, begonnen });
    if ((await readDemoStand(eigenaar, RAPPORTEN)) === null)
      await writeDemoStand(eigenaar, { klaar: false, begonnen }, RAPPORTEN);
  });

/** How far the reports of the demo are; `null` in a database without a demo that has a history. */
export const readRapportstand = (ownerUrl: string): Promise<DemoStand | null> =>
  withClient(ownerUrl, (eigenaar) => readDemoStand(eigenaar, RAPPORTEN));

export const writeRapportstand = (ownerUrl: string, stand: DemoStand): Promise<void> =>
  withClient(ownerUrl, (eigenaar) => writeDemoStand(eigenaar, stand, RAPPORTEN));

// Everything a user can make; the region LANDELIJK comes with the schema.
const LEEG = `SELECT NOT EXISTS (SELECT FROM aanbodmatching.aanbod) AND NOT EXISTS (SELECT FROM aanbodmatching.hulpvraag)
  AND NOT EXISTS (SELECT FROM stamgegevens.organisatie)
  AND NOT EXISTS (SELECT FROM stamgegevens.regio WHERE code <> 'LANDELIJK') AS leeg`;

/** True for an empty database and for one in which the loading was broken off: a demo never joins other data. */
export const needsDemo = (ownerUrl: string): Promise<boolean> =>
  withClient(ownerUrl, async (eigenaar) => {
    const stand = await readDemoStand(eigenaar);
    return stand === null ? isEmpty(eigenaar) : !stand.klaar;
  });

async function isEmpty(eigenaar: pg.Client): Promise<boolean> {
  // row-level security is forced on the owner too: without a role every table looks empty
  await eigenaar.query('BEGIN');
  try {
    await eigenaar.query(
      `SELECT set_config('app.rol', 'systeem', true), set_config('app.subject', 'systeem', true)`,
    );
    const { rows } = await eigenaar.query<{ leeg: boolean }>(LEEG);
    return rows[0]?.leeg === true;
  } finally {
    await eigenaar.query('ROLLBACK');
  }
}
