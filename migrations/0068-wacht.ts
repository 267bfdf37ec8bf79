// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when somebody waits, as a fact; and of a meting how it stood with help when it was asked. */
export class Wacht1795500000068 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

// What the facts have already is filled from the log, by the toewijzingen that they have: a rebuild gives the same.
export const VUL_WACHT = `
UPDATE impactverantwoording.traject t SET wacht_op = w.op
  FROM (SELECT x.hulpvraag_id, min(e.time) AS op FROM impactverantwoording.traject x
      JOIN platform.event e ON e.toewijzing_id = x.toewijzing_id::text AND e.type = 'toewijzing-op-wachtlijst'
    GROUP BY x.hulpvraag_id) w
  WHERE w.hulpvraag_id = t.hulpvraag_id`;

const UP = `
ALTER TABLE impactverantwoording.traject ADD COLUMN wacht_op timestamptz;
SET LOCAL app.rol = 'systeem';
${VUL_WACHT};
SET LOCAL app.rol = '';
-- Who began to wait in the days of which somebody is asked now, and in which draw somebody was.
CREATE INDEX traject_wacht_op ON impactverantwoording.traject (wacht_op) WHERE is_eerste AND NOT is_dubbel;
CREATE INDEX lotingdeelnemer_hulpvraag ON impactverantwoording.lotingdeelnemer (hulpvraag_id);

-- Of who was asked before this came, nobody waited.
ALTER TABLE impactverantwoording.meting ADD COLUMN situatie text NOT NULL DEFAULT 'hulp'
  CONSTRAINT meting_situatie_check CHECK (situatie IN ('hulp', 'wacht', 'later'));
ALTER TABLE impactverantwoording.meting ALTER COLUMN situatie DROP DEFAULT;
`;

const DOWN = `
ALTER TABLE impactverantwoording.meting DROP COLUMN situatie;
DROP INDEX impactverantwoording.lotingdeelnemer_hulpvraag, impactverantwoording.traject_wacht_op;
ALTER TABLE impactverantwoording.traject DROP COLUMN wacht_op;
`;
