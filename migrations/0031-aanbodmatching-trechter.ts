// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each hulpvraag came: the funnel from question to help. */
export class AanbodmatchingTrechter1795500000031 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(`SET LOCAL app.rol = 'systeem'`);
    await queryRunner.query(VULLEN);
    await queryRunner.query(`SET LOCAL app.rol = ''`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE aanbodmatching.trechter');
  }
}

const TABLE = `
-- When a hulpvraag first came to each step. Codes only: it stays when the hulpvraag itself is erased. The regio is the one
-- where it was asked, also after it was handed over.
CREATE TABLE aanbodmatching.trechter (
  hulpvraag_id uuid PRIMARY KEY REFERENCES aanbodmatching.hulpvraag (id),
  regio text NOT NULL CHECK (regio <> ''),
  themas text[] NOT NULL,
  sectie text CHECK (sectie ~ '^[A-V]$'),
  grootteklasse text CHECK (grootteklasse IN ('micro', 'klein', 'middelgroot', 'groot')),
  -- Goes on in another one, which counts.
  dubbel boolean NOT NULL,
  gevraagd_op timestamptz NOT NULL,
  gematcht_op timestamptz,
  toegewezen_op timestamptz,
  contact_op timestamptz,
  hulp_op timestamptz,
  bevestigd_op timestamptz,
  geholpen_op timestamptz,
  -- A funnel: who came to a step came to all before it.
  CONSTRAINT trechter_volgorde CHECK (
    (toegewezen_op IS NULL OR gematcht_op IS NOT NULL) AND (contact_op IS NULL OR toegewezen_op IS NOT NULL)
    AND (hulp_op IS NULL OR contact_op IS NOT NULL) AND (bevestigd_op IS NULL OR hulp_op IS NOT NULL)
    AND (geholpen_op IS NULL OR bevestigd_op IS NOT NULL))
);
CREATE INDEX trechter_regio ON aanbodmatching.trechter (regio, gevraagd_op);
SELECT platform.beveilig('aanbodmatching.trechter');
SELECT platform.verleen('aanbodmatching.trechter', 'SELECT, INSERT, UPDATE (themas, sectie, grootteklasse, dubbel, gematcht_op,
  toegewezen_op, contact_op, hulp_op, bevestigd_op, geholpen_op)');
CREATE POLICY systeem ON aanbodmatching.trechter USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON aanbodmatching.trechter FOR SELECT USING (platform.rol() IN ('analist', 'beheerder'));
CREATE POLICY regio ON aanbodmatching.trechter FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
`;

// Of what was there before, from the log of events.
const VULLEN = `
WITH stap AS (
  SELECT (e.data ->> 'hulpvraagId')::uuid AS id,
    min(e.time) FILTER (WHERE e.type = 'hulpvraag-gematcht' AND (e.data ->> 'aantal')::integer > 0
      AND (e.data ->> 'geenPassendAanbod')::real < 0.8) AS gematcht,
    min(e.time) FILTER (WHERE e.type IN ('toewijzing-voorgesteld', 'toestemming-gevraagd', 'toewijzing-op-wachtlijst',
      'toewijzing-aangeboden')) AS toegewezen,
    min(e.time) FILTER (WHERE e.type = 'toewijzing-geaccepteerd') AS contact,
    min(e.time) FILTER (WHERE e.type IN ('toewijzing-gestart', 'toewijzing-geleverd')) AS hulp,
    min(e.time) FILTER (WHERE e.type = 'toewijzing-bevestigd') AS bevestigd,
    min(e.time) FILTER (WHERE e.type = 'toewijzing-bevestigd' AND e.data ->> 'reden' = 'geholpen') AS geholpen
  FROM platform.event e WHERE e.type LIKE 'toewijzing-%' OR e.type IN ('toestemming-gevraagd', 'hulpvraag-gematcht')
  GROUP BY 1)
INSERT INTO aanbodmatching.trechter
SELECT h.id, h.regio, h.themas,
  (SELECT s.sectie FROM stamgegevens.sbi_code s WHERE s.code = h.sbi LIMIT 1), h.grootteklasse, h.samengevoegd_met IS NOT NULL,
  h.ingediend_op, least(gematcht, toegewezen, contact, hulp, bevestigd, geholpen),
  least(toegewezen, contact, hulp, bevestigd, geholpen), least(contact, hulp, bevestigd, geholpen),
  least(hulp, bevestigd, geholpen), least(bevestigd, geholpen), geholpen
FROM aanbodmatching.hulpvraag h LEFT JOIN stap ON stap.id = h.id
WHERE h.status NOT IN ('vastgehouden', 'afgewezen', 'ingediend');
`;
