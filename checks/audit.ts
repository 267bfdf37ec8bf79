// SPDX-License-Identifier: EUPL-1.2
// T17: any one of the audit rows changed is found every time. Somebody who keeps the database does it: as superuser, with
// the triggers off. Each change is looked at before it is committed, and then taken back.
import pg from 'pg';
import { DataSource } from 'typeorm';
import { SYSTEEM } from '#libs/kernel';
import {
  Database,
  Ketenwandeling,
  dataSourceOptions,
  readConfig,
  recordAudit,
  toSchakel,
  walkKetens,
  walkStuk,
  type Anker,
  type Auditregel,
} from '#libs/platform';
import { baseEnv } from '../test/support/processes.js';
import { inParallel } from './hulp/http.js';
import { below, newToeval, type Toeval } from './hulp/toeval.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface AuditproefOpties {
  /** An empty log, as the application role and as superuser. */
  appUrl: string;
  beheerUrl: string;
  /** Rows in the log, each of them changed once. */
  n: number;
  /** How many of them the verifier looks for in the whole log; else it walks over the rows around, which is as strict. */
  heel: number;
  seed: number;
  /** `false` writes what was there already: the check must then find nothing, or it calls anything a fault. */
  anders?: boolean;
}

const REGIOS = ['TWE', 'MBR', 'LANDELIJK'];

/** Every column, with another value for it. */
const WIJZIGINGEN = [
  `regio = 'X' || regio`,
  'volgnummer = volgnummer + 1000000',
  `tijdstip = tijdstip + interval '1 millisecond'`,
  `rol = rol || 'x'`,
  `subject = 'ander'`,
  `handeling = 'gelaten'`,
  `soort = 'ander'`,
  `onderwerp = onderwerp || '0'`,
  'voor = na',
  'na = NULL',
  `reden = 'anders'`,
  'vorige = sha256(vorige)',
  'hash = sha256(hash)',
] as const;
const NIETS = 'subject = subject';

type Plaats = Pick<Auditregel, 'regio' | 'volgnummer' | 'hash'>;

/** Fills the log, then changes its rows one after another and looks whether the verifier sees it. */
export async function runAudit(opties: AuditproefOpties): Promise<Uitslag> {
  const begin = performance.now();
  const { appUrl, beheerUrl, n, heel, seed } = opties;
  await fill(appUrl, n);
  const options = '-c session_replication_role=replica';
  const dader = new pg.Client({ connectionString: beheerUrl, options });
  await dader.connect();
  const { ketens, regels, fouten: vooraf } = await walkKetens(dader, []);
  const fouten = { vooraf: vooraf.length, nietGevonden: 0, nietGevondenInHeleLog: 0 };
  const toeval = newToeval(seed);
  const plaatsen = await readPlaatsen(dader);
  for (const [i, plaats] of plaatsen.entries()) {
    const wijziging = opties.anders === false ? NIETS : WIJZIGINGEN[below(toeval, WIJZIGINGEN.length)];
    const inHeleLog = i % Math.ceil(n / heel) === 0;
    const gevonden = await takeBack(dader, async () => {
      await dader.query(`UPDATE platform.auditregel SET ${wijziging} WHERE regio = $1 AND volgnummer = $2`, [
        plaats.regio,
        plaats.volgnummer,
      ]);
      return inHeleLog ? seenInLog(dader, plaats) : seenAround(dader, plaatsen, i);
    });
    if (!gevonden) fouten[inHeleLog ? 'nietGevondenInHeleLog' : 'nietGevonden'] += 1;
  }
  const vervalst = await forge(dader, toeval);
  await dader.end();
  const feiten = { ketens, regels, inHeleLog: Math.ceil(n / Math.ceil(n / heel)), seed };
  return {
    ...{ naam: 'T17 audit', n: plaatsen.length, fouten: { ...fouten, ...vervalst } },
    feiten: { ...feiten, seconden: secondsSince(begin) },
  };
}

/** As the services do it, with sixteen at a time. */
async function fill(appUrl: string, n: number): Promise<void> {
  const config = readConfig({ ...baseEnv(), DATABASE_URL: appUrl });
  const dataSource = await new DataSource(dataSourceOptions(config, () => undefined)).initialize();
  const db = new Database(dataSource);
  await inParallel(n, 16, (nummer) =>
    db.as({ ...SYSTEEM, subject: `proef-${nummer % 7}` }, (tx) => {
      const regio = REGIOS[nummer % REGIOS.length] ?? '';
      const rij = { id: `nr-${nummer}`, voor: { nummer }, na: { nummer, versie: 2 }, reden: 'proef' };
      recordAudit(tx, { soort: 'proef', handeling: 'gewijzigd', regio, ...rij });
      return Promise.resolve();
    }),
  );
  await dataSource.destroy();
}

async function readPlaatsen(dader: pg.Client): Promise<Plaats[]> {
  const { rows } = await dader.query<Plaats>(
    `SELECT regio, volgnummer::text, encode(hash, 'hex') AS hash FROM platform.auditregel r
     ORDER BY regio, r.volgnummer`,
  );
  return rows;
}

async function takeBack<T>(dader: pg.Client, work: () => Promise<T>): Promise<T> {
  await dader.query('BEGIN');
  try {
    return await work();
  } finally {
    await dader.query('ROLLBACK');
  }
}

/** The whole verifier, which must name a row beside the changed one, or that one. */
async function seenInLog(dader: pg.Client, { regio, volgnummer }: Plaats): Promise<boolean> {
  const { fouten } = await walkKetens(dader, []);
  return fouten.some(
    (fout) => fout.regio === regio && Math.abs(Number(fout.volgnummer) - Number(volgnummer)) <= 1,
  );
}

/** The verifier's own walk from the row before to the row behind, with what those were as its two ends. */
async function seenAround(dader: pg.Client, plaatsen: Plaats[], i: number): Promise<boolean> {
  const plaats = plaatsen[i] as Plaats;
  const { regio } = plaats;
  const inKeten = (j: number): Plaats | undefined => (plaatsen[j]?.regio === regio ? plaatsen[j] : undefined);
  const voor = inKeten(i - 1);
  const na = inKeten(i + 1) ?? plaats;
  const wandeling = voor ? new Ketenwandeling(voor) : Ketenwandeling.fromBegin(regio);
  await walkStuk(dader, wandeling, regio, { na: voor?.volgnummer ?? '0', tot: na.volgnummer });
  return wandeling.end(na).length > 0;
}

const REGELS = `SELECT regio, volgnummer::text, rol, subject, handeling, soort, onderwerp, reden,
    to_char(tijdstip AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS tijdstip, encode(voor, 'hex') AS voor,
    encode(na, 'hex') AS na, encode(vorige, 'hex') AS vorige, encode(hash, 'hex') AS hash
  FROM platform.auditregel r WHERE regio = $1 ORDER BY r.volgnummer`;

/**
 * Changes a row and makes everything behind it right again. That must escape the verifier without anchors (it can fail),
 * and not with the anchor that was written before.
 */
async function forge(dader: pg.Client, toeval: Toeval): Promise<Record<string, number>> {
  const regio = REGIOS[below(toeval, REGIOS.length)] ?? '';
  return takeBack(dader, async () => {
    const { rows } = await dader.query<Auditregel>(REGELS, [regio]);
    const laatste = rows.at(-1) as Auditregel;
    const anker: Anker = { regio, volgnummer: laatste.volgnummer, hash: laatste.hash, tijdstip: 'eerder' };
    await rewrite(dader, rows, below(toeval, rows.length));
    const zonder = await walkKetens(dader, []);
    const met = await walkKetens(dader, [anker]);
    return {
      vervalstNietGevondenMetAnker: met.fouten.length === 1 ? 0 : 1,
      vervalstGevondenZonderAnker: zonder.fouten.length,
    };
  });
}

async function rewrite(dader: pg.Client, rows: Auditregel[], vanaf: number): Promise<void> {
  let vorige = rows[vanaf]?.vorige ?? '';
  for (const [i, rij] of rows.entries()) {
    if (i < vanaf) continue;
    const nieuw = { ...rij, vorige, subject: i === vanaf ? 'ander' : rij.subject };
    const hash = toSchakel(nieuw);
    await dader.query(
      `UPDATE platform.auditregel SET subject = $3, vorige = decode($4, 'hex'), hash = decode($5, 'hex')
       WHERE regio = $1 AND volgnummer = $2`,
      [rij.regio, rij.volgnummer, nieuw.subject, vorige, hash],
    );
    vorige = hash;
  }
  await dader.query(`UPDATE platform.auditketen SET hash = decode($2, 'hex') WHERE regio = $1`, [
    rows[0]?.regio,
    vorige,
  ]);
}
