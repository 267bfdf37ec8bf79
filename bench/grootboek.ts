// SPDX-License-Identifier: EUPL-1.2
// npm run bench:grootboek [-- --posten 1000000 --boekingen 1000 --keren 50]
// Booking through the ledger, and the balances of a programme with many lines: from the table that is kept, and counted from the
// lines. Beside it, in the same run, plain inserts in tables without triggers, policies or other rules.
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Database } from '#libs/platform';
import {
  Grootboek,
  budgetRegels,
  getelde,
  saldiVan,
  verplichtingRegels,
  vorderingRegels,
  type Boekingsoort,
  type Regel,
} from '#libs/prestatiefinanciering';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { inParallel } from '../checks/hulp/http.js';
import { withOmgeving } from '../checks/hulp/omgeving.js';
import { freshDatabase, type Testdatabase } from '../test/support/database.js';
import { addProgramma, openGrootboek, type Proefprogramma } from '../test/support/grootboek.js';
import { print, quantile, timed } from './hulp/meting.js';

const { values } = parseArgs({
  options: {
    posten: { type: 'string', default: '1000000' },
    boekingen: { type: 'string', default: '500' },
    keren: { type: 'string', default: '50' },
  },
});
const [POSTEN, BOEKINGEN, KEREN] = [values.posten, values.boekingen, values.keren].map(Number) as [
  number,
  number,
  number,
];
const [AFSPRAKEN, CLIENTS, JAAR] = [200, 4, 2026];
const PLAFOND = 10_000_000_000;

/** How fast together, and how long each takes. */
async function measure(
  naam: string,
  n: number,
  clients: number,
  run: (nr: number) => Promise<unknown>,
): Promise<void> {
  const metingen: number[] = [];
  const begin = performance.now();
  await inParallel(n, clients, async (nr) => {
    metingen.push(await timed(() => run(nr)));
  });
  print(`${naam} met ${String(clients)} tegelijk`, (n * 1_000) / (performance.now() - begin), 'per s');
  for (const [woord, deel] of [
    ['p50', 0.5],
    ['p95', 0.95],
    ['p99', 0.99],
  ] as const)
    print(`${naam} ${woord}`, quantile(metingen, deel), 'ms');
}

const PLAIN = `CREATE SCHEMA bench;
  CREATE TABLE bench.boeking (id uuid PRIMARY KEY, soort text, bron_id uuid, datum date, op timestamptz);
  CREATE TABLE bench.regel (boeking_id uuid, regel int, rekening_id uuid, bedrag bigint, PRIMARY KEY (boeking_id, regel))`;

async function measurePlain(beheerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: beheerUrl, max: CLIENTS });
  await pool.query(PLAIN);
  await measure('ondergrens: kale regels zonder regels erbij', BOEKINGEN, CLIENTS, async () => {
    const client = await pool.connect();
    const id = randomUUID();
    await client.query('BEGIN');
    await client.query(`INSERT INTO bench.boeking VALUES ($1, 'vordering', $2, now(), now())`, [
      id,
      randomUUID(),
    ]);
    await client.query('INSERT INTO bench.regel VALUES ($1, 1, $2, -1), ($1, 2, $3, 1)', [
      ...[id, randomUUID(), randomUUID()],
    ]);
    await client.query('COMMIT');
    client.release();
  });
  await pool.end();
}

/** In bulk, past the rules, spread over all agreements; half as many boekingen as lines. Balances are set to what they are. */
const FILL = `SET session_replication_role = replica;
  CREATE TEMP TABLE paar AS SELECT v.id AS van, t.id AS naar, row_number() OVER () - 1 AS nr
    FROM prestatiefinanciering.grootboekrekening v JOIN prestatiefinanciering.grootboekrekening t
      ON t.afspraak_id = v.afspraak_id AND t.soort = 'te-betalen' AND t.jaar = v.jaar WHERE v.soort = 'verplicht';
  CREATE TEMP TABLE nieuw AS SELECT gen_random_uuid() AS id, n % (SELECT count(*) FROM paar) AS nr FROM generate_series(1, $N) n;
  INSERT INTO prestatiefinanciering.boeking SELECT id, 'vordering', gen_random_uuid(), '$P', '2026-06-01', NULL, 2, 'proef', now()
    FROM nieuw;
  INSERT INTO prestatiefinanciering.boekingsregel SELECT n.id, 1, p.van, -1 FROM nieuw n JOIN paar p USING (nr);
  INSERT INTO prestatiefinanciering.boekingsregel SELECT n.id, 2, p.naar, 1 FROM nieuw n JOIN paar p USING (nr);
  UPDATE prestatiefinanciering.saldo s SET saldo_in_centen = (SELECT sum(l.bedrag_in_centen)
    FROM prestatiefinanciering.boekingsregel l WHERE l.rekening_id = s.rekening_id);
  ANALYZE prestatiefinanciering.boeking, prestatiefinanciering.boekingsregel, prestatiefinanciering.saldo`;

class Meting {
  private readonly grootboek = new Grootboek({ nu: () => new Date() });

  constructor(
    private readonly db: Database,
    private readonly programma: Proefprogramma,
  ) {}

  book(soort: Boekingsoort, regels: Regel[], bronId: string = randomUUID()): Promise<unknown> {
    const { id: programmaId, financier } = this.programma;
    const nieuw = { soort, bronId, programmaId, datum: '2026-06-01', regels };
    return this.db.as(financier, (tx) => this.grootboek.book(tx, financier, nieuw));
  }

  async begin(): Promise<void> {
    const { aandelen, budgetInCenten, afspraken } = this.programma;
    await this.book('budget', budgetRegels([{ jaar: JAAR, budgetInCenten }], { aandelen, verdeeld: [] }));
    for (const { id, versieId, aanbiederId } of afspraken) {
      const plafond = [{ jaar: JAAR, wasInCenten: 0, wordtInCenten: PLAFOND }];
      await this.book(
        'verplichting',
        verplichtingRegels({ afspraakId: id, organisatieId: aanbiederId }, plafond),
        versieId,
      );
    }
    for (let nr = 0; nr < afspraken.length; nr += 1) await this.claim(nr);
  }

  /** Each of another agreement, as approvals are. */
  claim(nr: number): Promise<unknown> {
    const { afspraken } = this.programma;
    const { id: afspraakId = '', aanbiederId = '' } = afspraken[nr % afspraken.length] ?? {};
    const bedrag = { jaar: JAAR, afspraakId, organisatieId: aanbiederId, bedragInCenten: 100 };
    return this.book('vordering', vorderingRegels(bedrag));
  }

  read(lees: typeof saldiVan): Promise<unknown> {
    return this.db.as(this.programma.financier, (tx) => lees(tx, this.programma.id, JAAR));
  }
}

async function run({ appUrl, beheerUrl }: Testdatabase): Promise<void> {
  const programma = await addProgramma(beheerUrl, {
    ...{ jaren: [JAAR], afspraken: AFSPRAKEN, plafondInCenten: PLAFOND },
    budgetInCenten: AFSPRAKEN * PLAFOND,
  });
  const pool = await openGrootboek(appUrl, CLIENTS);
  try {
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
    await measurePlain(beheerUrl);
    const meting = new Meting(new Database(pool), programma);
    await meting.begin();
    await measure('boeken in een leeg grootboek', BOEKINGEN, CLIENTS, (nr) => meting.claim(nr));
    const vullen = FILL.replace('$N', String(Math.ceil(POSTEN / 2))).replace('$P', programma.id);
    const seconden = (await timed(() => withClient(beheerUrl, (client) => client.query(vullen)))) / 1_000;
    print(`vullen met ${String(POSTEN)} regels`, seconden, 's');
    await measure(`boeken bij ${String(POSTEN)} regels`, BOEKINGEN, CLIENTS, (nr) => meting.claim(nr));
    await measure(`saldi uit de tabel bij ${String(POSTEN)} regels`, KEREN, 1, () => meting.read(saldiVan));
    await measure(`saldi geteld bij ${String(POSTEN)} regels`, KEREN, 1, () => meting.read(getelde));
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
  } finally {
    await pool.destroy();
  }
}

await withOmgeving('bench', async () => {
  const database = await freshDatabase();
  try {
    await run(database);
  } finally {
    await database.drop();
  }
});
process.exit(0);
