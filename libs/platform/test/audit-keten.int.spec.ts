// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { SYSTEEM } from '#libs/kernel';
import {
  appendAnkers,
  checkKetens,
  readAnkers,
  recordAudit,
  toSchakel,
  type Auditregel,
} from '#libs/platform';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';
import { testomgeving } from '../../../test/support/omgeving.js';
import { Verankering } from '../src/audit/verankering.js';

let open: OpenDatabase;
/** As superuser with triggers off: somebody who keeps the database and means ill. */
let dader: pg.Client;
let map: string;
const logregels: { level: number; msg: string }[] = [];
const log = pino({}, { write: (regel: string) => void logregels.push(JSON.parse(regel)) });

beforeAll(async () => {
  open = await openDatabase();
  dader = new pg.Client({
    connectionString: `${testomgeving().postgres.beheer}${new URL(open.appUrl).pathname}`,
    options: '-c session_replication_role=replica',
  });
  await dader.connect();
  for (const regio of ['TWE', 'TWE', 'MBR', 'TWE', 'TWE', 'MBR']) await record(regio);
  await dader.query('CREATE TEMP TABLE regels AS TABLE platform.auditregel');
  await dader.query('CREATE TEMP TABLE ketens AS TABLE platform.auditketen');
});

afterAll(async () => {
  await dader.end();
  await open.close();
});

beforeEach(async () => {
  map = await fs.mkdtemp(path.join(os.tmpdir(), 'schakel-anker-'));
  logregels.length = 0;
});

afterEach(async () => {
  await fs.rm(map, { recursive: true });
  await dader.query(`TRUNCATE platform.auditregel, platform.auditketen;
    INSERT INTO platform.auditregel TABLE regels; INSERT INTO platform.auditketen TABLE ketens`);
});

const record = (regio: string): Promise<void> =>
  open.db.as(SYSTEEM, async (tx) =>
    recordAudit(tx, {
      soort: 'proef',
      handeling: 'gedaan',
      id: randomUUID(),
      regio,
      voor: null,
      na: { regio },
    }),
  );

const check = async () => checkKetens(open.appUrl, (await readAnkers(map)).ankers);
const fouten = async (): Promise<string[]> =>
  (await check()).fouten.map(({ regio, volgnummer, melding }) => `${regio} ${volgnummer} ${melding}`);
const anchor = (ankerMap: string | undefined = map): Promise<number> =>
  new Verankering(open.db, ankerMap, log).anchor(ankerMap);

const INHOUD = 'De inhoud van deze regel past niet bij haar hash.';
const EINDE = 'Het einde van de keten is niet de laatste regel.';

const RIJEN = `SELECT regio, volgnummer::text, rol, subject, handeling, soort, onderwerp, reden,
  to_char(tijdstip AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS tijdstip, encode(voor, 'hex') AS voor,
  encode(na, 'hex') AS na, encode(vorige, 'hex') AS vorige, encode(hash, 'hex') AS hash
  FROM platform.auditregel r WHERE regio = 'TWE' ORDER BY r.volgnummer`;

/** Changes row 2 of TWE and makes everything behind it right again up to row `tot`, the end of the chain too. */
async function forge(tot = '4'): Promise<void> {
  await dader.query(
    `UPDATE platform.auditregel SET subject = 'ander' WHERE regio = 'TWE' AND volgnummer = 2`,
  );
  const { rows } = await dader.query<Auditregel>(RIJEN);
  let vorige = '0'.repeat(64);
  for (const rij of rows.filter(({ volgnummer }) => volgnummer <= tot)) {
    const hash = toSchakel({ ...rij, vorige });
    await dader.query(
      `UPDATE platform.auditregel SET vorige = decode($1, 'hex'), hash = decode($2, 'hex')
       WHERE regio = 'TWE' AND volgnummer = $3`,
      [vorige, hash, rij.volgnummer],
    );
    vorige = hash;
  }
  if (tot === '4')
    await dader.query(`UPDATE platform.auditketen SET hash = decode($1, 'hex') WHERE regio = 'TWE'`, [
      vorige,
    ]);
}

/** Takes the newest row of TWE away and moves the end of the chain back to the one before. */
async function truncate(): Promise<void> {
  await dader.query(`DELETE FROM platform.auditregel WHERE regio = 'TWE' AND volgnummer = 4`);
  await dader.query(`UPDATE platform.auditketen SET volgnummer = 3, hash = r.hash FROM platform.auditregel r
    WHERE r.regio = 'TWE' AND r.volgnummer = 3 AND auditketen.regio = 'TWE'`);
}

describe('the verifier of the audit chains', () => {
  it('finds nothing in a log that nobody touched, and counts what it saw', async () => {
    await anchor();
    expect(await check()).toEqual({ ketens: 2, regels: 6, ankers: 2, fouten: [] });
  });

  it.each([
    ['regio', `'MBR'`, ['MBR 3', 'TWE 3']],
    ['volgnummer', '9', ['TWE 3', 'TWE 5']],
    ['tijdstip', `tijdstip + interval '1 millisecond'`, ['TWE 3']],
    ['rol', `'beheerder'`, ['TWE 3']],
    ['subject', `''`, ['TWE 3']],
    ['handeling', `'gelaten'`, ['TWE 3']],
    ['soort', `'ander'`, ['TWE 3']],
    ['onderwerp', `'x'`, ['TWE 3']],
    ['voor', 'na', ['TWE 3']],
    ['na', 'NULL', ['TWE 3']],
    ['reden', `'anders'`, ['TWE 3']],
    ['vorige', 'hash', ['TWE 3']],
    ['hash', 'vorige', ['TWE 3']],
  ])('finds a changed %s', async (kolom, waarde, plaatsen) => {
    await dader.query(
      `UPDATE platform.auditregel SET ${kolom} = ${waarde} WHERE regio = 'TWE' AND volgnummer = 3`,
    );
    const gevonden = await fouten();
    for (const plaats of plaatsen) expect(gevonden.some((fout) => fout.startsWith(`${plaats} `))).toBe(true);
  });

  it('finds a row that is gone from the middle, and one that is gone from the end', async () => {
    await dader.query(`DELETE FROM platform.auditregel WHERE regio = 'TWE' AND volgnummer = 2`);
    expect(await fouten()).toEqual(['TWE 2 Deze regel ontbreekt.']);
    await dader.query(`DELETE FROM platform.auditregel WHERE regio = 'MBR' AND volgnummer = 2`);
    expect(await fouten()).toEqual([`MBR 1 ${EINDE}`, 'TWE 2 Deze regel ontbreekt.']);
  });

  it('finds rows that changed places', async () => {
    await dader.query(`UPDATE platform.auditregel a SET subject = b.subject, onderwerp = b.onderwerp
      FROM platform.auditregel b WHERE a.regio = 'TWE' AND b.regio = 'TWE' AND a.volgnummer + b.volgnummer = 5
        AND a.volgnummer IN (2, 3)`);
    expect(await fouten()).toEqual([`TWE 2 ${INHOUD}`, `TWE 3 ${INHOUD}`]);
  });

  it('finds a row that is right in itself, by the next one that it does not join', async () => {
    await forge('2');
    expect(await fouten()).toEqual(['TWE 3 Deze regel sluit niet aan op de vorige.']);
  });

  it('finds a chain that is gone, and one whose end is gone', async () => {
    await anchor();
    await dader.query(`DELETE FROM platform.auditregel WHERE regio = 'MBR'`);
    expect((await fouten()).map((fout) => fout.slice(0, 5))).toEqual(['MBR 0', 'MBR 2']);
    await dader.query(`DELETE FROM platform.auditketen WHERE regio = 'TWE'`);
    expect(await fouten()).toContain(`TWE 4 ${EINDE}`);
  });

  it.each([
    ['forged and made right again', forge],
    ['cut off with its end moved', truncate],
  ])('finds a chain that was %s by its anchor, and by nothing else', async (_wat, deed) => {
    await anchor();
    await deed();
    expect((await checkKetens(open.appUrl, [])).fouten).toEqual([]);
    expect(await fouten()).toEqual([expect.stringMatching(/^TWE 4 Deze regel is niet wat er op /)]);
  });
});

describe('anchoring the audit chains', () => {
  it('writes the ends that moved, each once, and adds to what is there', async () => {
    expect(await anchor()).toBe(2);
    expect(await anchor()).toBe(0);
    await record('TWE');
    expect(await anchor()).toBe(1);
    const { ankers } = await readAnkers(map);
    expect(ankers.map(({ regio, volgnummer }) => `${regio} ${volgnummer}`)).toEqual([
      'MBR 2',
      'TWE 4',
      'TWE 5',
    ]);
    expect(await fouten()).toEqual([]);
  });

  it('loses no anchor when it was killed in the middle of a line', async () => {
    await anchor();
    const [bestand = ''] = await fs.readdir(map);
    await fs.appendFile(path.join(map, bestand), '{"tijdstip":"2026-');
    await record('TWE');
    await anchor();
    const { ankers, fouten: slecht } = await readAnkers(map);
    expect(ankers).toHaveLength(3);
    expect(slecht).toEqual([expect.stringContaining('Regel 3 ')]);
  });

  it('tells once that it does nothing without a folder', async () => {
    const verankering = new Verankering(open.db, undefined, log);
    verankering.start();
    await verankering.stop();
    expect(logregels.map(({ msg }) => msg)).toEqual([
      'de auditketens worden niet verankerd: ANKER_MAP is niet ingesteld',
    ]);
  });

  it('logs that the folder cannot be written, and the worker goes on', async () => {
    await fs.writeFile(path.join(map, 'bestand'), '');
    const verankering = new Verankering(open.db, path.join(map, 'bestand'), log);
    verankering.start();
    await verankering.stop();
    expect(logregels.map(({ level }) => level)).toEqual([50]);
  });

  it('starts when the worker starts, and has written before it stops', async () => {
    const verankering = new Verankering(open.db, map, log);
    verankering.start();
    await verankering.stop();
    expect((await readAnkers(map)).ankers).toHaveLength(2);
  });

  it('refuses what is no anchor', async () => {
    await appendAnkers(map, [{ tijdstip: 'gisteren', regio: 'TWE', volgnummer: '1', hash: 'x' }]);
    expect((await readAnkers(map)).fouten).toHaveLength(1);
  });
});
