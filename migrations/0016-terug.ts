// SPDX-License-Identifier: EUPL-1.2
// The way back of migration 0016: an earlier version knows no hulpvraag without a text and a contact.
import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { Datasleutel, Kluis, requirePersoonsgegevens, toZoekindex } from '#libs/platform';

const GEWIST = `SELECT id FROM aanbodmatching.hulpvraag WHERE status = 'gewist'`;
const EMAIL = 'gewist@schakel.invalid';
const NAAM = 'Gewist';

/** Makes of what was erased a withdrawn hulpvraag of nobody. Asks for the keys only when there is any. */
export async function fillErased(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`SELECT set_config('app.rol', 'systeem', true)`);
  const rijen = (await queryRunner.query(GEWIST)) as { id: string }[];
  if (rijen.length > 0) await fillAll(queryRunner, rijen);
  await queryRunner.query(`SELECT set_config('app.rol', '', true)`);
}

async function fillAll(queryRunner: QueryRunner, rijen: { id: string }[]): Promise<void> {
  const { sleutels, zoekgeheim } = requirePersoonsgegevens(process.env);
  const [kluis, nieuw] = [new Kluis(sleutels), randomUUID()];
  const [betrokkene] = (await queryRunner.query('SELECT * FROM platform.leg_betrokkene_vast($1, $2, $3)', [
    ...[nieuw, toZoekindex(EMAIL, zoekgeheim), kluis.wrap(nieuw, Datasleutel.new())],
  ])) as { id: string; sleutel: Buffer }[];
  if (!betrokkene) throw new Error('De database gaf geen betrokkene.');
  const sleutel = kluis.open(betrokkene.id, betrokkene.sleutel);
  for (const { id } of rijen) {
    const seal = (kolom: string, tekst: string): Buffer =>
      sleutel.encrypt({ kolom: `aanbodmatching.${kolom}`, rij: id }, tekst);
    await queryRunner.query(
      `UPDATE aanbodmatching.hulpvraag SET status = 'ingetrokken', betrokkene_id = $2, tekst = $3, onderneming_naam = $4,
         sbi = coalesce(sbi, '00'), gemeentecode = coalesce(gemeentecode, 'GM0000') WHERE id = $1`,
      [id, betrokkene.id, seal('hulpvraag.tekst', NAAM), seal('hulpvraag.onderneming_naam', NAAM)],
    );
    await queryRunner.query(
      'INSERT INTO aanbodmatching.contact (hulpvraag_id, betrokkene_id, naam, email) VALUES ($1, $2, $3, $4)',
      [id, betrokkene.id, seal('contact.naam', NAAM), seal('contact.email', EMAIL)],
    );
  }
}
