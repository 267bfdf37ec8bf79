// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What taking the limits away one at a time showed (T21): one that another repeats, and one that was not there. */
export class AanbodmatchingGrenzen1795500000020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Who may see a hulpvraag may write it (\`eigen\`), and so could begin one as assigned or at version 9. Now one policy
      -- says who may ask, and the other how every hulpvraag begins.
      DROP POLICY indienen ON aanbodmatching.hulpvraag;
      CREATE POLICY indienen ON aanbodmatching.hulpvraag FOR INSERT
        WITH CHECK (platform.rol() IN ('anoniem', 'ondernemer', 'coordinator'));
      CREATE POLICY begin ON aanbodmatching.hulpvraag AS RESTRICTIVE FOR INSERT
        WITH CHECK (platform.rol() = 'systeem' OR (versie = 1
          AND (status = 'ingediend' OR (status = 'vastgehouden' AND platform.rol() = 'anoniem'))));
      -- Never below none already: total and taken are both there or neither is, and taken lies between none and total.
      ALTER TABLE aanbodmatching.aanbod DROP CONSTRAINT aanbod_capaciteit_totaal_check;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE aanbodmatching.aanbod
        ADD CONSTRAINT aanbod_capaciteit_totaal_check CHECK (capaciteit_totaal >= 0);
      DROP POLICY begin ON aanbodmatching.hulpvraag;
      DROP POLICY indienen ON aanbodmatching.hulpvraag;
      CREATE POLICY indienen ON aanbodmatching.hulpvraag FOR INSERT
        WITH CHECK (versie = 1 AND ((status = 'ingediend' AND platform.rol() IN ('anoniem', 'ondernemer', 'coordinator'))
          OR (status = 'vastgehouden' AND platform.rol() = 'anoniem')));
    `);
  }
}
