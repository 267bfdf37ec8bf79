// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hulpvragen that somebody has not finished: kept for thirty days, opened by a key from the mail. */
export class AanbodmatchingConcept1795500000027 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Apart from hulpvraag: what is half filled in meets none of its constraints. Sent in, it becomes one with this id.
      CREATE TABLE aanbodmatching.concept (
        id uuid PRIMARY KEY,
        betrokkene_id uuid NOT NULL,
        -- JSON, encrypted: 29 bytes for that, and what the DTO lets through.
        inhoud bytea NOT NULL CHECK (octet_length(inhoud) BETWEEN 30 AND 40029),
        versie integer NOT NULL CHECK (versie >= 1),
        vervalt_op timestamptz NOT NULL,
        gewijzigd_op timestamptz NOT NULL
      );
      CREATE INDEX concept_verlopen ON aanbodmatching.concept (vervalt_op);
      CREATE INDEX concept_betrokkene ON aanbodmatching.concept (betrokkene_id);

      SELECT platform.beveilig('aanbodmatching.concept');
      SELECT platform.verleen('aanbodmatching.concept',
        'SELECT, INSERT, UPDATE (inhoud, versie, vervalt_op, gewijzigd_op), DELETE');
      -- Whoever has the key, as long as it is good by the clock of the database. Everybody who may ask for help may keep
      -- one, and anonymous is how it is sent in.
      CREATE POLICY houder ON aanbodmatching.concept
        USING (platform.rol() IN ('indiener', 'anoniem', 'ondernemer', 'coordinator')
          AND platform.subject() = 'concept:' || id AND vervalt_op > now());
      -- The worker mails the link and removes what is over.
      CREATE POLICY systeem ON aanbodmatching.concept USING (platform.rol() = 'systeem');
      -- With the code from the mail the mailbox is proven, and with it all that came from there.
      CREATE POLICY inzage ON aanbodmatching.concept FOR SELECT
        USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
          AND betrokkene_id = platform.betrokkene());
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE aanbodmatching.concept');
  }
}
