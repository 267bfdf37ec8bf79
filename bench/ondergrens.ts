// SPDX-License-Identifier: EUPL-1.2
// What the machine can do at best: the statements of a submit without any of our code, and a job that does nothing.
import { randomBytes, randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import pg from 'pg';
import { chooseQueueBackend, queueConnection, readConfig } from '#libs/platform';
import { inParallel } from '../checks/hulp/http.js';
import type { Opstelling } from '../checks/hulp/opstelling.js';
import { baseEnv } from '../test/support/processes.js';
import { printRuns } from './hulp/meting.js';

const CONNECTIONS = 16;

const STATEMENTS = {
  context: `SELECT set_config('app.rol', 'anoniem', true), set_config('app.subject', 'anoniem', true),
    set_config('app.regio', '', true), set_config('app.kvk_nummer', '', true), set_config('app.organisatie', '', true),
    set_config('app.hulpvraag', '', true)`,
  sleutel: `INSERT INTO platform.idempotentiesleutel (bewerking, subject, sleutel, vingerafdruk, antwoord)
    VALUES ('bench', 'anoniem', $1, 'x', 'null') ON CONFLICT DO NOTHING RETURNING sleutel`,
  nummer: `SELECT nextval('aanbodmatching.kenmerk_volgnummer') AS nummer`,
  betrokkene: 'SELECT * FROM platform.leg_betrokkene_vast($1, $2, $3)',
  hulpvraag: `INSERT INTO aanbodmatching.hulpvraag (id, kenmerk, regio, status, versie, betrokkene_id, tekst, themas, taal, herkomst, onderneming_naam,
    sbi, gemeentecode, feiten_bron, delen_met_aanbieders, onderzoek, ingediend_door, ingediend_op, gewijzigd_door, gewijzigd_op,
    eigenaar, aan_zet, stap, aan_zet_sinds, uiterlijk_op, herinner_op)
    VALUES ($1, $2, 'TWE', 'ingediend', 1, $3, $4, '{}', 'nl', 'web', $5, '1071', 'GM0153', 'opgave', false, false,
    'anoniem', now(), 'anoniem', now(), 'regio:TWE', 'systeem', 'matchen', now(), now(), now())`,
  contact: `INSERT INTO aanbodmatching.contact (hulpvraag_id, betrokkene_id, naam, email) VALUES ($1, $2, $3, $3)`,
  event: `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data, uitgezonden_op)
    VALUES ($1, 'hulpvraag-ingediend', 'schakel/hulpvraag', $2, now(), 1, $3, now())`,
  bel: `SELECT pg_notify('bench', '')`,
  antwoord: `UPDATE platform.idempotentiesleutel SET antwoord = $2 WHERE bewerking = 'bench' AND subject = 'anoniem' AND sleutel = $1`,
};
/** As many bytes as a text and a name have when they are encrypted. */
const [TEKST, NAAM] = [randomBytes(130), randomBytes(41)];

async function submitRaw(client: pg.PoolClient): Promise<void> {
  const [id, sleutel] = [randomUUID(), randomUUID()];
  await client.query('BEGIN');
  await client.query(STATEMENTS.context);
  await client.query(STATEMENTS.sleutel, [sleutel]);
  const { rows } = await client.query<{ nummer: string }>(STATEMENTS.nummer);
  const betrokkene = randomUUID();
  await client.query(STATEMENTS.betrokkene, [betrokkene, randomBytes(32), randomBytes(69)]);
  await client.query(STATEMENTS.hulpvraag, [
    id,
    `HV-2026-${String(rows[0]?.nummer).padStart(5, '0')}`,
    ...[betrokkene, TEKST, NAAM],
  ]);
  await client.query(STATEMENTS.contact, [id, betrokkene, NAAM]);
  await client.query(STATEMENTS.event, [randomUUID(), id, JSON.stringify({ hulpvraagId: id, regio: 'TWE' })]);
  await client.query(STATEMENTS.bel);
  await client.query(STATEMENTS.antwoord, [sleutel, JSON.stringify({ id })]);
  await client.query('COMMIT');
}

/** The same statements as a submit, as the application role and under its policies. */
export async function benchRawInsert({ env }: Opstelling, n: number, keren: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: env['DATABASE_URL'], max: CONNECTIONS });
  const run = async (aantal: number): Promise<number> => {
    const begin = performance.now();
    await inParallel(aantal, CONNECTIONS, async () => {
      const client = await pool.connect();
      try {
        await submitRaw(client);
      } finally {
        client.release();
      }
    });
    return (aantal / (performance.now() - begin)) * 1_000;
  };
  await run(200);
  await printRuns('kale transactie van een indiening per seconde, 16 verbindingen', 'per s', keren, () =>
    run(n),
  );
  await pool.end();
}

/** Jobs that do nothing, added one by one by sixteen at once and handled four at a time, as ours are. */
export async function benchRawQueue({ env }: Opstelling, n: number, keren: number): Promise<void> {
  const config = readConfig({ ...baseEnv(), ...env });
  chooseQueueBackend(config);
  const opties = { connection: queueConnection(config, 'worker') };
  const queue = new Queue('bench', opties);
  let klaar = 0;
  const worker = new Worker('bench', () => Promise.resolve((klaar += 1)), { ...opties, concurrency: 4 });
  worker.on('error', () => undefined);
  const run = async (): Promise<number> => {
    const [begin, vanaf] = [performance.now(), klaar];
    await inParallel(n, CONNECTIONS, async () => {
      await queue.add('niets', {}, { jobId: randomUUID(), removeOnComplete: true });
    });
    while (klaar < vanaf + n) await new Promise((verder) => setTimeout(verder, 1));
    return (n / (performance.now() - begin)) * 1_000;
  };
  await printRuns('kale BullMQ-taak per seconde, toevoegen en verwerken', 'per s', keren, run);
  await worker.close();
  await queue.close();
}
