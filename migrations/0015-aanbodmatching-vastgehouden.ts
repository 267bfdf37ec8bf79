// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An anonymous hulpvraag that looks like spam waits for a coordinator: held with its reasons, never dropped. */
export class AanbodmatchingVastgehouden1795500000015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(STATUS);
    await queryRunner.query(TABLE);
    await queryRunner.query(ACCESS);
    await queryRunner.query(COUNT);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION aanbodmatching.tel_inzendingen(bytea, bytea);
      DROP TABLE aanbodmatching.inzending;
      SELECT set_config('app.rol', 'systeem', true);
      UPDATE aanbodmatching.hulpvraag SET status = 'ingetrokken' WHERE status IN ('vastgehouden', 'afgewezen');
      SELECT set_config('app.rol', '', true);
      DROP POLICY indienen ON aanbodmatching.hulpvraag;
      CREATE POLICY indienen ON aanbodmatching.hulpvraag FOR INSERT
        WITH CHECK (status = 'ingediend' AND versie = 1 AND platform.rol() IN ('anoniem', 'ondernemer', 'coordinator'));
      ALTER TABLE aanbodmatching.hulpvraag DROP CONSTRAINT hulpvraag_status_check,
        ADD CONSTRAINT hulpvraag_status_check CHECK (status IN
          ('ingediend', 'gematcht', 'geen-passend-aanbod', 'toegewezen', 'in-behandeling', 'ingetrokken'));
    `);
  }
}

const STATUS = `
ALTER TABLE aanbodmatching.hulpvraag DROP CONSTRAINT hulpvraag_status_check,
  ADD CONSTRAINT hulpvraag_status_check CHECK (status IN ('vastgehouden', 'afgewezen',
    'ingediend', 'gematcht', 'geen-passend-aanbod', 'toegewezen', 'in-behandeling', 'ingetrokken'));
DROP POLICY indienen ON aanbodmatching.hulpvraag;
CREATE POLICY indienen ON aanbodmatching.hulpvraag FOR INSERT
  WITH CHECK (versie = 1 AND ((status = 'ingediend' AND platform.rol() IN ('anoniem', 'ondernemer', 'coordinator'))
    OR (status = 'vastgehouden' AND platform.rol() = 'anoniem')));
`;

const TABLE = `
-- How an anonymous hulpvraag was judged when it came in.
CREATE TABLE aanbodmatching.inzending (
  hulpvraag_id uuid PRIMARY KEY REFERENCES aanbodmatching.hulpvraag (id),
  -- HMACs of the text without its small differences and of the mailbox; gone after a day.
  tekstkern bytea CHECK (octet_length(tekstkern) = 32),
  adres bytea CHECK (octet_length(adres) = 32),
  score integer NOT NULL CHECK (score BETWEEN 0 AND 100),
  redenen text[] NOT NULL CHECK ((score > 0) = (cardinality(redenen) > 0)),
  vastgehouden boolean NOT NULL,
  ontvangen_op timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX inzending_tekstkern ON aanbodmatching.inzending (tekstkern, ontvangen_op) WHERE tekstkern IS NOT NULL;
CREATE INDEX inzending_adres ON aanbodmatching.inzending (adres, ontvangen_op) WHERE adres IS NOT NULL;
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.inzending');
SELECT platform.verleen('aanbodmatching.inzending', 'SELECT, INSERT, UPDATE (tekstkern, adres)');
CREATE POLICY indienen ON aanbodmatching.inzending FOR INSERT WITH CHECK (platform.rol() = 'anoniem');
-- Why something was held is for the coordinator, not for who sent it.
CREATE POLICY lezen ON aanbodmatching.inzending FOR SELECT
  USING (platform.rol() = 'coordinator' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
CREATE POLICY systeem ON aanbodmatching.inzending USING (platform.rol() = 'systeem');
`;

// With the owner's rights, for who sends something in may read nobody's; two numbers about what he sent are all he gets.
const COUNT = `
CREATE POLICY tellen ON aanbodmatching.inzending FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION aanbodmatching.tel_inzendingen(kern bytea, afzender bytea)
RETURNS TABLE (zelfde_tekst integer, zelfde_adres integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (SELECT count(*)::integer FROM aanbodmatching.inzending
           WHERE tekstkern = kern AND ontvangen_op > now() - interval '1 day'),
         (SELECT count(*)::integer FROM aanbodmatching.inzending
           WHERE adres = afzender AND ontvangen_op > now() - interval '1 day')
$$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.tel_inzendingen(bytea, bytea) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.tel_inzendingen(bytea, bytea) TO %I',
    current_setting('schakel.app_rol'));
END $$;
`;
