// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files with what members ask and answer. */
export class CommunitiesBijlage1795500000048 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, FUNCTIONS, ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER bijlagen_mee ON communities.gesprek;
      DROP TRIGGER bijlagen_mee ON communities.antwoord;
      DROP TABLE communities.bijlage_inhoud, communities.bijlage;
      DROP FUNCTION communities.bewaak_bijlage(), communities.neem_bijlagen_mee()`);
  }
}

const TABLES = `
CREATE TABLE communities.bijlage (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  betrokkene_id uuid NOT NULL,
  -- What it hangs on: a question, or an answer to it; nowhere yet when both are empty.
  gesprek_id uuid REFERENCES communities.gesprek (id),
  antwoord_id uuid REFERENCES communities.antwoord (id),
  -- Which of them it is. A place is taken once, so that nothing ever gets more than it has places.
  plek integer NOT NULL CHECK (plek >= 1),
  soort text NOT NULL CHECK (soort IN ('pdf', 'png', 'jpg', 'webp', 'docx', 'xlsx', 'odt', 'ods', 'txt', 'csv')),
  -- In bytes: 29 for the encryption, at most 4 for a character.
  naam bytea NOT NULL CHECK (octet_length(naam) BETWEEN 30 AND 829),
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
  status text NOT NULL CHECK (status IN ('quarantaine', 'schoon', 'besmet', 'niet-gescand')),
  -- When the worker was last told to have it looked at.
  aangeboden_op timestamptz NOT NULL,
  gescand_op timestamptz,
  toegevoegd_op timestamptz NOT NULL,
  CONSTRAINT bijlage_hangt CHECK (antwoord_id IS NULL OR gesprek_id IS NOT NULL),
  CONSTRAINT bijlage_aantal CHECK (plek <= CASE WHEN gesprek_id IS NULL THEN 12 ELSE 3 END),
  CONSTRAINT bijlage_gescand CHECK ((gescand_op IS NOT NULL) = (status IN ('schoon', 'besmet')))
);
CREATE UNIQUE INDEX bijlage_los ON communities.bijlage (lidmaatschap_id, plek) WHERE gesprek_id IS NULL;
CREATE UNIQUE INDEX bijlage_gesprek ON communities.bijlage (gesprek_id, plek) WHERE antwoord_id IS NULL;
CREATE UNIQUE INDEX bijlage_antwoord ON communities.bijlage (antwoord_id, plek);
CREATE INDEX bijlage_lidmaatschap ON communities.bijlage (lidmaatschap_id);
CREATE INDEX bijlage_quarantaine ON communities.bijlage (aangeboden_op) WHERE status = 'quarantaine';

CREATE TABLE communities.bijlage_inhoud (
  bijlage_id uuid PRIMARY KEY REFERENCES communities.bijlage (id) ON DELETE CASCADE,
  inhoud bytea NOT NULL CHECK (octet_length(inhoud) >= 30)
);
-- Encrypted bytes do not get smaller.
ALTER TABLE communities.bijlage_inhoud ALTER inhoud SET STORAGE EXTERNAL;
`;

const FUNCTIONS = `
-- What a scan found is for the worker to say; a member only tells where his file hangs.
CREATE FUNCTION communities.bewaak_bijlage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF platform.rol() IS DISTINCT FROM 'systeem' THEN
    RAISE EXCEPTION 'alleen het systeem oordeelt over een bijlage' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaak BEFORE UPDATE OF status, aangeboden_op, gescand_op ON communities.bijlage
  FOR EACH ROW EXECUTE FUNCTION communities.bewaak_bijlage();

-- Words that go take their files with them, whoever takes them away. With the owner's rights, for that may be any of them.
CREATE FUNCTION communities.neem_bijlagen_mee() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'gesprek' THEN
    DELETE FROM communities.bijlage b WHERE b.gesprek_id = NEW.id AND b.antwoord_id IS NULL;
  ELSE
    DELETE FROM communities.bijlage b WHERE b.antwoord_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION communities.neem_bijlagen_mee() FROM PUBLIC;
CREATE TRIGGER bijlagen_mee AFTER UPDATE OF tekst ON communities.gesprek
  FOR EACH ROW WHEN (NEW.tekst IS NULL) EXECUTE FUNCTION communities.neem_bijlagen_mee();
CREATE TRIGGER bijlagen_mee AFTER UPDATE OF tekst ON communities.antwoord
  FOR EACH ROW WHEN (NEW.tekst IS NULL) EXECUTE FUNCTION communities.neem_bijlagen_mee();
`;

const ACCESS = `
SELECT platform.beveilig('communities.bijlage'), platform.beveilig('communities.bijlage_inhoud');
SELECT platform.verleen('communities.bijlage',
    'SELECT, INSERT, UPDATE (gesprek_id, antwoord_id, plek, status, aangeboden_op, gescand_op), DELETE'),
  platform.verleen('communities.bijlage_inhoud', 'SELECT, INSERT, DELETE');

CREATE POLICY systeem ON communities.bijlage USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.bijlage FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY opruimen ON communities.bijlage FOR DELETE TO CURRENT_USER USING (true);
-- Whoever reads the words that it hangs on, unless these are hidden.
CREATE POLICY lezen ON communities.bijlage FOR SELECT USING (
  EXISTS (SELECT FROM communities.gesprek g WHERE g.id = gesprek_id AND antwoord_id IS NULL AND g.zichtbaar)
  OR EXISTS (SELECT FROM communities.antwoord a WHERE a.id = antwoord_id AND a.zichtbaar));
CREATE POLICY beheer_lezen ON communities.bijlage FOR SELECT
  USING (gesprek_id IS NOT NULL AND communities.beheert(community_id));
-- What the firm itself added, also before it hangs somewhere and after leaving.
CREATE POLICY eigen ON communities.bijlage FOR SELECT USING (lidmaatschap_id IN (
  SELECT l.id FROM communities.lidmaatschap l WHERE l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY inzage ON communities.bijlage FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());
CREATE POLICY toevoegen ON communities.bijlage FOR INSERT WITH CHECK (communities.mag_schrijven(lidmaatschap_id, community_id)
  AND gesprek_id IS NULL AND status IN ('quarantaine', 'niet-gescand'));
-- Once, and to words of one's own that are still there.
CREATE POLICY hangen ON communities.bijlage FOR UPDATE
  USING (gesprek_id IS NULL AND communities.mag_schrijven(lidmaatschap_id, community_id))
  WITH CHECK (CASE WHEN antwoord_id IS NULL THEN EXISTS (SELECT FROM communities.gesprek g
      WHERE g.id = gesprek_id AND g.lidmaatschap_id = bijlage.lidmaatschap_id AND g.tekst IS NOT NULL)
    ELSE EXISTS (SELECT FROM communities.antwoord a
      WHERE a.id = antwoord_id AND a.gesprek_id = bijlage.gesprek_id AND a.lidmaatschap_id = bijlage.lidmaatschap_id
        AND a.tekst IS NOT NULL) END);
CREATE POLICY verwijderen ON communities.bijlage FOR DELETE USING (communities.mag_schrijven(lidmaatschap_id, community_id));

CREATE POLICY systeem ON communities.bijlage_inhoud USING (platform.rol() = 'systeem');
-- Not before it was looked at, and never when something was found in it.
CREATE POLICY lezen ON communities.bijlage_inhoud FOR SELECT USING (EXISTS (
  SELECT FROM communities.bijlage b WHERE b.id = bijlage_id AND b.status IN ('schoon', 'niet-gescand')));
-- As many bytes as it says, and 29 of encryption; before it hangs, so never in the place of what others have seen.
CREATE POLICY toevoegen ON communities.bijlage_inhoud FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM communities.bijlage b WHERE b.id = bijlage_id AND b.gesprek_id IS NULL
    AND communities.mag_schrijven(b.lidmaatschap_id, b.community_id) AND octet_length(inhoud) = b.bytes + 29));
`;
