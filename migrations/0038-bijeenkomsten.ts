// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bijeenkomsten of communities, and who comes. */
export class CommunitiesBijeenkomst1795500000038 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, FUNCTIONS, ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION communities.schuif_op(uuid);
      DROP TABLE communities.aanmelding, communities.bijeenkomst;
      DROP FUNCTION communities.neem_plek()`);
  }
}

const TABLES = `
CREATE TABLE communities.bijeenkomst (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  titel text NOT NULL CHECK (length(btrim(titel)) BETWEEN 3 AND 150),
  programma text NOT NULL CHECK (length(btrim(programma)) BETWEEN 1 AND 4000),
  begin timestamptz NOT NULL,
  eind timestamptz NOT NULL,
  plaats text CHECK (length(btrim(plaats)) BETWEEN 1 AND 300),
  link text CHECK (link ~ '^https://' AND length(link) <= 500),
  -- Empty: there is room for everybody.
  capaciteit integer CHECK (capaciteit BETWEEN 1 AND 10000),
  -- How many places are taken; kept by the trigger on aanmelding.
  bezet integer NOT NULL CHECK (bezet >= 0),
  status text NOT NULL CHECK (status IN ('gepland', 'afgelast')),
  reden text CHECK (length(btrim(reden)) BETWEEN 1 AND 1000),
  versie integer NOT NULL CHECK (versie >= 1),
  gepland_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT bijeenkomst_duur CHECK (eind > begin),
  CONSTRAINT bijeenkomst_waar CHECK (num_nulls(plaats, link) < 2),
  CONSTRAINT bijeenkomst_vol CHECK (bezet <= capaciteit),
  -- Nobody stays at home without being told why.
  CONSTRAINT bijeenkomst_afgelast CHECK ((status = 'afgelast') = (reden IS NOT NULL))
);
CREATE INDEX bijeenkomst_lijst ON communities.bijeenkomst (community_id, begin, id);
CREATE INDEX bijeenkomst_begin ON communities.bijeenkomst (begin) WHERE status = 'gepland';

CREATE TABLE communities.aanmelding (
  id uuid PRIMARY KEY,
  bijeenkomst_id uuid NOT NULL REFERENCES communities.bijeenkomst (id),
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  status text NOT NULL CHECK (status IN ('aangemeld', 'wachtlijst', 'afgemeld')),
  -- Since when he is in this status by his own doing: who waits longest is first.
  sinds timestamptz NOT NULL,
  -- The day before; once.
  herinnerd_op timestamptz,
  -- Empty: nobody noted it.
  aanwezig boolean,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT aanmelding_aanwezig CHECK (aanwezig IS NULL OR status = 'aangemeld')
);
-- One per member: who comes back takes up the same.
CREATE UNIQUE INDEX aanmelding_een ON communities.aanmelding (bijeenkomst_id, lidmaatschap_id);
CREATE INDEX aanmelding_rij ON communities.aanmelding (bijeenkomst_id, status, sinds, id);
CREATE INDEX aanmelding_lidmaatschap ON communities.aanmelding (lidmaatschap_id);
`;

// With the owner's rights: a member changes the count of a bijeenkomst, and nothing else of it.
const FUNCTIONS = `
-- The row of the bijeenkomst is locked before its places are looked at: of many at once each finds what those before left.
CREATE FUNCTION communities.neem_plek() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE had boolean := false;
BEGIN
  PERFORM FROM communities.bijeenkomst b WHERE b.id = NEW.bijeenkomst_id FOR UPDATE;
  IF TG_OP = 'UPDATE' THEN had := OLD.status = 'aangemeld'; END IF;
  IF had AND NEW.status <> 'aangemeld' THEN
    UPDATE communities.bijeenkomst b SET bezet = b.bezet - 1 WHERE b.id = NEW.bijeenkomst_id;
  ELSIF NOT had AND NEW.status IN ('aangemeld', 'wachtlijst') THEN
    UPDATE communities.bijeenkomst b SET bezet = b.bezet + 1
      WHERE b.id = NEW.bijeenkomst_id AND (b.capaciteit IS NULL OR b.bezet < b.capaciteit);
    NEW.status := CASE WHEN FOUND THEN 'aangemeld' ELSE 'wachtlijst' END;
  END IF;
  RETURN NEW;
END $$;

-- Gives what is free to who waits longest; answers whom. Whoever is changing his own at this moment is passed over.
CREATE FUNCTION communities.schuif_op(welke uuid) RETURNS SETOF communities.aanmelding
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE vrij integer;
BEGIN
  SELECT b.capaciteit - b.bezet INTO vrij FROM communities.bijeenkomst b
    WHERE b.id = welke AND b.status = 'gepland' FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  RETURN QUERY UPDATE communities.aanmelding a SET status = 'aangemeld' WHERE a.id IN (
    SELECT w.id FROM communities.aanmelding w WHERE w.bijeenkomst_id = welke AND w.status = 'wachtlijst'
    ORDER BY w.sinds, w.id LIMIT vrij FOR UPDATE SKIP LOCKED) RETURNING a.*;
END $$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['communities.neem_plek()', 'communities.schuif_op(uuid)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION communities.schuif_op(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;

CREATE TRIGGER plek_nemen BEFORE INSERT OR UPDATE OF status ON communities.aanmelding
  FOR EACH ROW EXECUTE FUNCTION communities.neem_plek();
`;

const ACCESS = `
SELECT platform.beveilig('communities.bijeenkomst'), platform.beveilig('communities.aanmelding');
SELECT platform.verleen('communities.bijeenkomst', 'SELECT, INSERT, UPDATE (titel, programma, begin, eind, plaats, link,
    capaciteit, status, reden, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.aanmelding',
    'SELECT, INSERT, UPDATE (status, sinds, herinnerd_op, aanwezig, gewijzigd_door, gewijzigd_op)');

-- Everybody may know when a community meets.
CREATE POLICY lezen ON communities.bijeenkomst FOR SELECT USING (true);
CREATE POLICY plannen ON communities.bijeenkomst FOR INSERT
  WITH CHECK (communities.beheert(community_id) AND status = 'gepland' AND bezet = 0);
CREATE POLICY beheren ON communities.bijeenkomst FOR UPDATE USING (communities.beheert(community_id));
CREATE POLICY tellen ON communities.bijeenkomst FOR UPDATE TO CURRENT_USER USING (true);

CREATE POLICY systeem ON communities.aanmelding USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.aanmelding FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY opschuiven ON communities.aanmelding FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY eigen ON communities.aanmelding FOR SELECT USING (EXISTS (
  SELECT FROM communities.lidmaatschap l WHERE l.id = lidmaatschap_id AND l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY beheer_lezen ON communities.aanmelding FOR SELECT USING (EXISTS (
  SELECT FROM communities.bijeenkomst b WHERE b.id = bijeenkomst_id AND communities.beheert(b.community_id)));
CREATE POLICY beheren ON communities.aanmelding FOR UPDATE USING (EXISTS (
  SELECT FROM communities.bijeenkomst b WHERE b.id = bijeenkomst_id AND communities.beheert(b.community_id)));
-- With the code from the mail: the lidmaatschap is seen by that alone.
CREATE POLICY inzage ON communities.aanmelding FOR SELECT USING (platform.rol() = 'indiener' AND EXISTS (
  SELECT FROM communities.lidmaatschap l WHERE l.id = lidmaatschap_id));
CREATE POLICY aanmelden ON communities.aanmelding FOR INSERT WITH CHECK (aanwezig IS NULL AND herinnerd_op IS NULL
  AND EXISTS (SELECT FROM communities.lidmaatschap l JOIN communities.bijeenkomst b ON b.community_id = l.community_id
    WHERE l.id = lidmaatschap_id AND b.id = bijeenkomst_id AND b.status = 'gepland' AND l.status = 'lid'
      AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer()));
-- Signing off, and as a member on again: until somebody noted who was there.
CREATE POLICY zelf ON communities.aanmelding FOR UPDATE
  USING (aanwezig IS NULL AND EXISTS (SELECT FROM communities.lidmaatschap l
    WHERE l.id = lidmaatschap_id AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer()))
  WITH CHECK (aanwezig IS NULL AND (status = 'afgemeld' OR EXISTS (SELECT FROM communities.lidmaatschap l
    WHERE l.id = lidmaatschap_id AND l.status = 'lid')));
`;
