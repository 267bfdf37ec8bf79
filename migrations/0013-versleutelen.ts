// SPDX-License-Identifier: EUPL-1.2
// The rows of migration 0013: what an earlier version stored as plain text, encrypted hulpvraag by hulpvraag, and back.
import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { Datasleutel, Kluis, requirePersoonsgegevens, toZoekindex } from '#libs/platform';

interface Tabel {
  naam: string;
  /** Column with the id of its hulpvraag. */
  hulpvraag: string;
  /** How the encryption names the row. */
  rij: string;
  /** Column -> type in plain; what is no text is encrypted as its JSON. */
  kolommen: Record<string, 'text' | 'jsonb' | 'text[]'>;
}

const TABELLEN: Tabel[] = [
  {
    ...{ naam: 'contact', hulpvraag: 'hulpvraag_id', rij: 'hulpvraag_id::text' },
    kolommen: { naam: 'text', email: 'text', telefoon: 'text' },
  },
  {
    ...{ naam: 'hulpvraag', hulpvraag: 'id', rij: 'id::text' },
    kolommen: { tekst: 'text', onderneming_naam: 'text' },
  },
  {
    ...{ naam: 'toewijzing', hulpvraag: 'hulpvraag_id', rij: 'id::text' },
    kolommen: { notitie: 'text', reden_afwijking: 'text', besluit_toelichting: 'text' },
  },
  {
    ...{ naam: 'match', hulpvraag: 'hulpvraag_id', rij: `hulpvraag_id || '/' || aanbod_id` },
    kolommen: { bewijs: 'jsonb', redenen: 'text[]' },
  },
];
const VOLGENDE = `SELECT hulpvraag_id AS id, email FROM aanbodmatching.contact
  WHERE $1::uuid IS NULL OR hulpvraag_id > $1 ORDER BY hulpvraag_id LIMIT 500`;

interface Contact {
  id: string;
  /** Plain before, encrypted after the migration. */
  email: string | Buffer;
}
/** Whose key a row is encrypted with. */
interface Sleutel {
  betrokkeneId: string;
  sleutel: Buffer;
}
type Config = ReturnType<typeof requirePersoonsgegevens>;

/** From the columns as they were to those with `_v`. Asks for the keys only when there is something to encrypt. */
export async function encryptRows(queryRunner: QueryRunner): Promise<void> {
  await eachContact(queryRunner, async ({ id, email }, config) => {
    const betrokkene = await findOrCreate(queryRunner, String(email), config);
    for (const tabel of TABELLEN) {
      await queryRunner.query(
        `UPDATE aanbodmatching.${tabel.naam} SET betrokkene_id = $2 WHERE ${tabel.hulpvraag} = $1`,
        [id, betrokkene.id],
      );
      await rewrite(queryRunner, tabel, id, '_v', (kolom, rij, waarde) =>
        betrokkene.sleutel.encrypt({ kolom, rij }, String(waarde)),
      );
    }
  });
}

/** From the encrypted columns to those with `_o`. */
export async function decryptRows(queryRunner: QueryRunner): Promise<void> {
  await eachContact(queryRunner, async ({ id }, config) => {
    const kluis = new Kluis(config.sleutels);
    for (const tabel of TABELLEN)
      await rewrite(queryRunner, tabel, id, '_o', (kolom, rij, waarde, van) =>
        kluis.open(van.betrokkeneId, van.sleutel).decrypt({ kolom, rij }, waarde as Buffer),
      );
  });
}

async function eachContact(
  queryRunner: QueryRunner,
  work: (contact: Contact, config: Config) => Promise<void>,
): Promise<void> {
  await queryRunner.query(`SELECT set_config('app.rol', 'systeem', true)`);
  let na: string | null = null;
  do {
    const contacten = (await queryRunner.query(VOLGENDE, [na])) as Contact[];
    for (const contact of contacten) await work(contact, requirePersoonsgegevens(process.env));
    na = contacten.at(-1)?.id ?? null;
  } while (na !== null);
  await queryRunner.query(`SELECT set_config('app.rol', '', true)`);
}

async function findOrCreate(
  queryRunner: QueryRunner,
  email: string,
  { sleutels, zoekgeheim }: Config,
): Promise<{ id: string; sleutel: Datasleutel }> {
  const [kluis, nieuw] = [new Kluis(sleutels), randomUUID()];
  const waarden = [nieuw, toZoekindex(email, zoekgeheim), kluis.wrap(nieuw, Datasleutel.new())];
  const [rij] = (await queryRunner.query(
    'SELECT * FROM platform.leg_betrokkene_vast($1, $2, $3)',
    waarden,
  )) as { id: string; sleutel: Buffer }[];
  if (!rij) throw new Error('De database gaf geen betrokkene.');
  return { id: rij.id, sleutel: kluis.open(rij.id, rij.sleutel) };
}

/** Writes every filled column of the rows of one hulpvraag to its namesake with `achter` behind it. */
async function rewrite(
  queryRunner: QueryRunner,
  { naam, hulpvraag, rij, kolommen }: Tabel,
  hulpvraagId: string,
  achter: '_v' | '_o',
  convert: (kolom: string, rij: string, waarde: string | Buffer, van: Sleutel) => string | Buffer,
): Promise<void> {
  const soorten = Object.entries(kolommen);
  const lezen = soorten.map(([kolom, soort]) =>
    achter === '_v' && soort !== 'text' ? `to_jsonb(${kolom})::text AS ${kolom}` : kolom,
  );
  const schrijven = soorten.map(
    ([kolom, soort], i) => `${kolom}${achter} = ${fromText(soort, achter, i + 2)}`,
  );
  const rijen = (await queryRunner.query(
    `SELECT ${rij} AS rij, ${lezen.join(', ')}, betrokkene_id AS "betrokkeneId",
       platform.datasleutel(betrokkene_id) AS sleutel FROM aanbodmatching.${naam} WHERE ${hulpvraag} = $1`,
    [hulpvraagId],
  )) as (Record<string, string | Buffer | null> & { rij: string } & Sleutel)[];
  for (const oud of rijen) {
    const nieuw = soorten.map(([kolom]) => {
      const waarde = oud[kolom] ?? null;
      return waarde === null ? null : convert(`aanbodmatching.${naam}.${kolom}`, oud.rij, waarde, oud);
    });
    await queryRunner.query(
      `UPDATE aanbodmatching.${naam} SET ${schrijven.join(', ')}
       WHERE ${hulpvraag} = $1 AND ${rij} = $${nieuw.length + 2}`,
      [hulpvraagId, ...nieuw, oud.rij],
    );
  }
}

/** The value for a column, when what comes in is bytes or text. */
function fromText(soort: string, achter: '_v' | '_o', nummer: number): string {
  if (achter === '_v') return `$${nummer}::bytea`;
  if (soort === 'text[]') return `ARRAY(SELECT jsonb_array_elements_text($${nummer}::jsonb))`;
  return `$${nummer}::${soort}`;
}
