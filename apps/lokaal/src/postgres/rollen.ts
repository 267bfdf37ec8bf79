// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';

export const EIGENAAR = 'schakel_eigenaar';
export const APP = 'schakel_app';

export interface Wachtwoorden {
  postgres: string;
  [EIGENAAR]: string;
  [APP]: string;
}

/**
 * The owner migrates and owns the database; the application owns nothing and cannot pass row-level security. Repeated at
 * every start, so that a cluster always has the passwords of its file.
 */
export async function ensureRollen(beheer: pg.Client, wachtwoorden: Wachtwoorden): Promise<void> {
  for (const rol of [EIGENAAR, APP] as const) {
    const bestaat = await beheer.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [rol]);
    const werkwoord = bestaat.rowCount ? 'ALTER' : 'CREATE';
    const wachtwoord = pg.escapeLiteral(wachtwoorden[rol]);
    await beheer.query(
      `${werkwoord} ROLE ${rol} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${wachtwoord}`,
    );
  }
}

/** Makes the database once; only its owner may create in it, and only the two roles may enter it. */
export async function ensureDatabase(beheer: pg.Client, naam: string): Promise<void> {
  const bestaat = await beheer.query('SELECT 1 FROM pg_database WHERE datname = $1', [naam]);
  if (bestaat.rowCount) return;
  const database = pg.escapeIdentifier(naam);
  await beheer.query(`CREATE DATABASE ${database} OWNER ${EIGENAAR}`);
  await grantDatabase(beheer, naam);
}

export async function grantDatabase(beheer: pg.Client, naam: string): Promise<void> {
  const database = pg.escapeIdentifier(naam);
  await beheer.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  // Temporary tables: BullMQ inserts its jobs in bulk by way of one.
  await beheer.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${APP}`);
}
