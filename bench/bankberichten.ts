// SPDX-License-Identifier: EUPL-1.2
// npm run bench:bankberichten [-- --posten 1000,10000 --begunstigden 1000 --onbekend 10]
// What the bank answered on a batch of so many orders, read back through the service with every guard of the database on: a
// camt.053 in which each of them was paid and so many entries more fit none, and the same file again. Beside it, in the same run,
// a bare INSERT of as many boekingen with their lines in tables without triggers, policies or limits, in one transaction.
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { BankberichtService } from '#libs/prestatiefinanciering';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { withOmgeving } from '../checks/hulp/omgeving.js';
import { camt053, type Post } from '../test/support/bankberichten.js';
import { MEETIBAN, Meetwereld } from './hulp/meetwereld.js';
import { Geheugen, print, timed } from './hulp/meting.js';

const { values } = parseArgs({
  options: {
    posten: { type: 'string', default: '1000,10000' },
    begunstigden: { type: 'string', default: '1000' },
    onbekend: { type: 'string', default: '10' },
  },
});
const [BEGUNSTIGDEN, ONBEKEND] = [Number(values.begunstigden), Number(values.onbekend)];

const OPDRACHTEN = `SELECT end_to_end_id AS verwijzing, (bedrag_in_centen / 100.0)::numeric(12, 2)::text AS bedrag
  FROM prestatiefinanciering.betaalopdracht WHERE programma_id = $1 ORDER BY id`;
const GEBOEKT = `SELECT count(*)::int AS aantal FROM prestatiefinanciering.boeking WHERE programma_id = $1 AND soort = 'betaling'`;

const PLAIN = `CREATE SCHEMA IF NOT EXISTS bench;
  DROP TABLE IF EXISTS bench.boeking, bench.regel;
  CREATE TABLE bench.boeking (id uuid PRIMARY KEY, soort text, bron_id uuid, datum date, op timestamptz);
  CREATE TABLE bench.regel (boeking_id uuid, regel int, rekening_id uuid, bedrag bigint, PRIMARY KEY (boeking_id, regel))`;
const PLAIN_INSERT = `WITH b AS (INSERT INTO bench.boeking SELECT gen_random_uuid(), 'betaling', gen_random_uuid(), now(), now()
    FROM generate_series(1, $N) RETURNING id)
  INSERT INTO bench.regel SELECT b.id, r, gen_random_uuid(), 1 FROM b, generate_series(1, 2) r`;

/** A batch that two people released; answers what the bank has to say about it. */
async function addBatch(wereld: Meetwereld, programmaId: string): Promise<Post[]> {
  const [dina, emma] = [wereld.financier('dina'), wereld.financier('emma')];
  const id = await wereld.betalingen.compose(dina, { programmaId }, undefined);
  for (const wie of [dina, emma]) {
    const { versie, bestandHash } = await wereld.batches.read(wie, id);
    await wereld.betalingen.release(wie, id, { versie, bestandHash });
  }
  return wereld.superuser.query<Post & object>(OPDRACHTEN, [programmaId]);
}

async function measure(wereld: Meetwereld, posten: number): Promise<void> {
  const programmaId = await wereld.addTeBetalen(posten, Math.min(BEGUNSTIGDEN, posten));
  const betaald = await addBatch(wereld, programmaId);
  const vreemd = Array.from({ length: ONBEKEND }, (_, nr) => ({
    verwijzing: `vreemd-${nr}`,
    bedrag: '1.00',
  }));
  const bestand = Buffer.from(camt053(MEETIBAN, [...betaald, ...vreemd]));
  const naam = `camt.053 met ${posten + ONBEKEND} posten`;
  print(`${naam}, bestand`, bestand.length / 1_048_576, 'MB');
  const uitkomsten: Awaited<ReturnType<BankberichtService['read']>>[] = [];
  const lees = async (): Promise<unknown> =>
    uitkomsten.push(await wereld.berichten.read(wereld.financier('dina'), programmaId, bestand));
  const geheugen = new Geheugen();
  const eerst = (await timed(lees)) / 1_000;
  print(`${naam}, geheugen erbij`, geheugen.stop(), 'MB');
  print(`${naam}, inlezen`, eerst, 's');
  print(`${naam}, inlezen`, posten / eerst, 'per s');
  print(`${naam}, nog eens`, (await timed(lees)) / 1_000, 's');
  const [geboekt] = await wereld.superuser.query<{ aantal: number }>(GEBOEKT, [programmaId]);
  const [een, twee] = uitkomsten;
  const klopt =
    een?.aantalBetaald === posten && een.aantalOnbekend === ONBEKEND && geboekt?.aantal === posten;
  if (!klopt || !twee?.alIngelezen) throw new Error(`Niet alles is ingelezen: ${JSON.stringify(uitkomsten)}`);
  await withClient(wereld.database.beheerUrl, async (client) => {
    await client.query(PLAIN);
    const kaal = await timed(() => client.query(PLAIN_INSERT.replace('$N', String(posten))));
    print(`ondergrens: ${posten} kale boekingen in één keer`, kaal / 1_000, 's');
  });
}

await withOmgeving('bench', async () => {
  const wereld = await Meetwereld.open();
  try {
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
    for (const posten of values.posten.split(',')) await measure(wereld, Number(posten));
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
  } finally {
    await wereld.stop();
  }
});
process.exit(0);
