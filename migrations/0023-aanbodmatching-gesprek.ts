// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  BIJLAGE_ACCESS,
  BIJLAGE_DOWN,
  BIJLAGE_FUNCTIONS,
  BIJLAGE_TABLES,
} from './0023-aanbodmatching-bijlage.js';

/**
 * What people say to each other about a hulpvraag, and apart from it what coordinators write for themselves: two tables, so
 * that no filter can be forgotten.
 */
export class AanbodmatchingGesprek1795500000023 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(FUNCTIONS);
    await queryRunner.query(ACCESS);
    for (const deel of [BIJLAGE_TABLES, BIJLAGE_FUNCTIONS, BIJLAGE_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(BIJLAGE_DOWN);
    await queryRunner.query(`
      DROP TABLE aanbodmatching.notitie, aanbodmatching.leesmerk, aanbodmatching.gespreksbericht;
      DROP FUNCTION aanbodmatching.neemt_deel(uuid, uuid);
      DROP FUNCTION aanbodmatching.partij();
    `);
  }
}

const TABLES = `
CREATE TABLE aanbodmatching.gespreksbericht (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  -- The thread with one provider; without it it is between the entrepreneur and the region.
  toewijzing_id uuid REFERENCES aanbodmatching.toewijzing (id),
  betrokkene_id uuid NOT NULL,
  partij text NOT NULL CHECK (partij IN ('ondernemer', 'coordinator', 'aanbieder')),
  -- In bytes: 29 for the encryption, at most 4 for a character. Empty when it was withdrawn or erased.
  tekst bytea CHECK (octet_length(tekst) BETWEEN 30 AND 20029),
  geplaatst_door text NOT NULL,
  geplaatst_op timestamptz NOT NULL,
  ingetrokken_op timestamptz,
  CONSTRAINT gespreksbericht_draad CHECK (partij <> 'aanbieder' OR toewijzing_id IS NOT NULL),
  CONSTRAINT gespreksbericht_ingetrokken
    CHECK (ingetrokken_op IS NULL OR (tekst IS NULL AND ingetrokken_op <= geplaatst_op + interval '10 minutes'))
);
CREATE INDEX gespreksbericht_lijst ON aanbodmatching.gespreksbericht (hulpvraag_id, geplaatst_op, id);
CREATE INDEX gespreksbericht_betrokkene ON aanbodmatching.gespreksbericht (betrokkene_id) WHERE tekst IS NOT NULL;

-- That a party has read a message of another; who of them did is nobody's business.
CREATE TABLE aanbodmatching.leesmerk (
  bericht_id uuid NOT NULL REFERENCES aanbodmatching.gespreksbericht (id),
  partij text NOT NULL,
  gelezen_op timestamptz NOT NULL,
  PRIMARY KEY (bericht_id, partij)
);

CREATE TABLE aanbodmatching.notitie (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  betrokkene_id uuid NOT NULL,
  tekst bytea CHECK (octet_length(tekst) BETWEEN 30 AND 20029),
  geschreven_door text NOT NULL,
  geschreven_op timestamptz NOT NULL
);
CREATE INDEX notitie_lijst ON aanbodmatching.notitie (hulpvraag_id, geschreven_op, id);
CREATE INDEX notitie_betrokkene ON aanbodmatching.notitie (betrokkene_id) WHERE tekst IS NOT NULL;
`;

const FUNCTIONS = `
-- On whose side somebody is in a conversation; null: on none.
CREATE FUNCTION aanbodmatching.partij() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE platform.rol()
    WHEN 'indiener' THEN 'ondernemer'
    WHEN 'ondernemer' THEN 'ondernemer'
    WHEN 'coordinator' THEN 'coordinator'
    WHEN 'aanbieder' THEN 'aanbieder' END
$$;

-- Entrepreneur and region take part in every thread of a hulpvraag that they may open; a provider in its own, while its
-- assignment runs and the entrepreneur consents. A machine may see the row, and never what people say about it.
CREATE FUNCTION aanbodmatching.neemt_deel(h_id uuid, t_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = h_id) AND CASE aanbodmatching.partij()
    WHEN 'ondernemer' THEN true
    WHEN 'coordinator' THEN true
    WHEN 'aanbieder' THEN EXISTS (SELECT FROM aanbodmatching.toewijzing t
      WHERE t.id = t_id AND t.hulpvraag_id = h_id AND t.status IN ('aangeboden', 'geaccepteerd', 'gestart', 'geleverd', 'betwist'))
    ELSE false END;
END $$;
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.gespreksbericht'), platform.beveilig('aanbodmatching.leesmerk'),
  platform.beveilig('aanbodmatching.notitie');
SELECT platform.verleen('aanbodmatching.gespreksbericht', 'SELECT, INSERT, UPDATE (tekst, ingetrokken_op)'),
  platform.verleen('aanbodmatching.leesmerk', 'SELECT, INSERT'),
  platform.verleen('aanbodmatching.notitie', 'SELECT, INSERT, UPDATE (tekst)');

CREATE POLICY systeem ON aanbodmatching.gespreksbericht USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON aanbodmatching.gespreksbericht FOR SELECT
  USING (aanbodmatching.neemt_deel(hulpvraag_id, toewijzing_id));
-- The status key alone opens for reading.
CREATE POLICY plaatsen ON aanbodmatching.gespreksbericht FOR INSERT WITH CHECK (
  aanbodmatching.neemt_deel(hulpvraag_id, toewijzing_id)
  AND partij = aanbodmatching.partij() AND geplaatst_door = platform.subject()
  AND (platform.rol() <> 'indiener' OR platform.subject() = 'bewerker:' || hulpvraag_id)
  AND tekst IS NOT NULL
  AND (toewijzing_id IS NULL OR EXISTS (SELECT FROM aanbodmatching.toewijzing t
    WHERE t.id = toewijzing_id AND t.hulpvraag_id = gespreksbericht.hulpvraag_id)));
-- The author takes his own words back; nobody changes any.
CREATE POLICY intrekken ON aanbodmatching.gespreksbericht FOR UPDATE
  USING (partij = aanbodmatching.partij() AND geplaatst_door = platform.subject())
  WITH CHECK (ingetrokken_op IS NOT NULL);

CREATE POLICY lezen ON aanbodmatching.leesmerk FOR SELECT
  USING (EXISTS (SELECT FROM aanbodmatching.gespreksbericht b WHERE b.id = bericht_id));
CREATE POLICY merken ON aanbodmatching.leesmerk FOR INSERT WITH CHECK (
  partij = aanbodmatching.partij()
  AND EXISTS (SELECT FROM aanbodmatching.gespreksbericht b WHERE b.id = bericht_id AND b.partij <> leesmerk.partij));

CREATE POLICY systeem ON aanbodmatching.notitie USING (platform.rol() = 'systeem');
CREATE POLICY coordinator ON aanbodmatching.notitie FOR SELECT
  USING (platform.rol() = 'coordinator' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
CREATE POLICY schrijven ON aanbodmatching.notitie FOR INSERT WITH CHECK (
  platform.rol() = 'coordinator' AND geschreven_door = platform.subject() AND tekst IS NOT NULL
  AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
-- Of what is kept of him, whoever proved his mailbox gets all (AVG art. 15); no route but that one sets a betrokkene.
CREATE POLICY inzage ON aanbodmatching.notitie FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id AND h.betrokkene_id = platform.betrokkene()));
`;
