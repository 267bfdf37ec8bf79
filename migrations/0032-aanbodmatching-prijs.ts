// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an offer costs, how long one waits for it, and who helps: as its provider told it, and empty where it did not. */
export class AanbodmatchingPrijs1795500000032 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE aanbodmatching.aanbod
  ADD COLUMN prijs_soort text CHECK (prijs_soort IN ('gratis', 'eigen-bijdrage')),
  ADD COLUMN prijs_centen integer CHECK (prijs_centen > 0),
  ADD COLUMN prijs_eenheid text CHECK (prijs_eenheid IN ('keer', 'uur', 'dagdeel', 'maand', 'jaar', 'traject')),
  ADD COLUMN prijs_toelichting text CHECK (length(prijs_toelichting) BETWEEN 1 AND 300),
  ADD COLUMN wachttijd_dagen integer CHECK (wachttijd_dagen BETWEEN 0 AND 730),
  -- The day on which the provider said so.
  ADD COLUMN wachttijd_op date,
  -- A team or a function; the provider is asked not to name a person.
  ADD COLUMN adviseur text CHECK (length(adviseur) BETWEEN 1 AND 200),
  ADD CONSTRAINT aanbod_prijs_bedrag CHECK (prijs_centen IS NULL OR prijs_soort IS NOT DISTINCT FROM 'eigen-bijdrage'),
  ADD CONSTRAINT aanbod_prijs_per CHECK ((prijs_centen IS NULL) = (prijs_eenheid IS NULL)),
  ADD CONSTRAINT aanbod_prijs_bij CHECK (prijs_toelichting IS NULL OR prijs_soort IS NOT NULL),
  ADD CONSTRAINT aanbod_wachttijd CHECK ((wachttijd_dagen IS NULL) = (wachttijd_op IS NULL));
SELECT platform.verleen('aanbodmatching.aanbod', 'UPDATE (prijs_soort, prijs_centen, prijs_eenheid, prijs_toelichting,
  wachttijd_dagen, wachttijd_op, adviseur)');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE aanbodmatching.aanbod
  DROP COLUMN prijs_soort, DROP COLUMN prijs_centen, DROP COLUMN prijs_eenheid, DROP COLUMN prijs_toelichting,
  DROP COLUMN wachttijd_dagen, DROP COLUMN wachttijd_op, DROP COLUMN adviseur;
    `);
  }
}
