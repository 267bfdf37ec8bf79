// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ONVERVULD, ZONDER_ONVERVULD } from './0026-onvervuld.js';
import { SAMENVOEGING, ZONDER_SAMENVOEGING } from './0026-samenvoeging.js';

/** Hulpvragen of one firm that may ask the same, and what a coordinator made of it; what was asked and not found. */
export class AanbodmatchingDubbel1795500000026 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(ACCESS);
    await queryRunner.query(ELDERS);
    await queryRunner.query(ONVERVULD);
    await queryRunner.query(SAMENVOEGING);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ZONDER_SAMENVOEGING);
    await queryRunner.query(ZONDER_ONVERVULD);
    await queryRunner.query(`
      DROP FUNCTION aanbodmatching.dubbelen_van(uuid);
      DROP POLICY dubbelen ON aanbodmatching.hulpvraag;
      DROP TABLE aanbodmatching.dubbel;
      DROP INDEX aanbodmatching.hulpvraag_plaats;
    `);
  }
}

const TABLE = `
-- Firms without a KVK-nummer are looked for by place and trade; their names are encrypted, each with another key.
CREATE INDEX hulpvraag_plaats ON aanbodmatching.hulpvraag (gemeentecode, sbi, ingediend_op) WHERE gemeentecode IS NOT NULL;

CREATE TABLE aanbodmatching.dubbel (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  oudere_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  gelijkenis real NOT NULL CHECK (gelijkenis BETWEEN 0 AND 1),
  redenen text[] NOT NULL CHECK (cardinality(redenen) > 0 AND redenen <@ ARRAY['zelfde-kvk-nummer', 'zelfde-mailbox',
    'zelfde-naam', 'zelfde-tekst', 'zelfde-begrippen', 'zelfde-woorden', 'zelfde-thema', 'coordinator']),
  status text NOT NULL CHECK (status IN ('gevonden', 'samengevoegd', 'geen-dubbel')),
  gevonden_op timestamptz NOT NULL,
  besloten_door text,
  besloten_op timestamptz,
  CONSTRAINT dubbel_paar UNIQUE (hulpvraag_id, oudere_id),
  CONSTRAINT dubbel_twee CHECK (hulpvraag_id <> oudere_id),
  -- Whoever decided, and when, is known of every decision and of nothing else.
  CONSTRAINT dubbel_besluit CHECK ((status = 'gevonden') = (besloten_door IS NULL)
    AND (besloten_door IS NULL) = (besloten_op IS NULL))
);
CREATE INDEX dubbel_oudere ON aanbodmatching.dubbel (oudere_id);
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.dubbel');
SELECT platform.verleen('aanbodmatching.dubbel',
  'SELECT, INSERT, DELETE, UPDATE (gelijkenis, redenen, status, besloten_door, besloten_op)');
CREATE POLICY systeem ON aanbodmatching.dubbel USING (platform.rol() = 'systeem');
-- Of a pair with a hulpvraag of another region both coordinators know that there is one.
CREATE POLICY lezen ON aanbodmatching.dubbel FOR SELECT USING (platform.rol() = 'coordinator'
  AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id IN (hulpvraag_id, oudere_id)));
CREATE POLICY besluiten ON aanbodmatching.dubbel FOR UPDATE
  USING (platform.rol() = 'coordinator'
    AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id IN (hulpvraag_id, oudere_id)))
  WITH CHECK (status = 'gevonden' OR besloten_door = platform.subject());
`;

// With the owner's rights: of a hulpvraag in another region a coordinator may know these three and nothing else. That it is a
// coordinator who asks, the policy above says: it holds for the owner too.
const ELDERS = `
CREATE POLICY dubbelen ON aanbodmatching.hulpvraag FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION aanbodmatching.dubbelen_van(van uuid)
RETURNS TABLE (dubbel_id uuid, kenmerk text, regio text, ingediend_op timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT d.id, h.kenmerk, h.regio, h.ingediend_op
  FROM aanbodmatching.dubbel d JOIN aanbodmatching.hulpvraag h ON h.id IN (d.hulpvraag_id, d.oudere_id)
  WHERE van IN (d.hulpvraag_id, d.oudere_id) AND h.id <> van
    AND EXISTS (SELECT FROM aanbodmatching.hulpvraag z WHERE z.id = van AND z.regio = platform.regio())
$$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.dubbelen_van(uuid) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.dubbelen_van(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;
`;
