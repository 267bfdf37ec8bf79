// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue: offers with their conditions, every earlier version, and the limit on places. */
export class AanbodmatchingAanbod1795500000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(SEARCH);
    await queryRunner.query(CHANGES);
    await queryRunner.query(ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA aanbodmatching CASCADE');
  }
}

const TABLES = `
CREATE SCHEMA aanbodmatching;
SELECT platform.verleen_schema('aanbodmatching');

CREATE TABLE aanbodmatching.aanbod (
  id uuid PRIMARY KEY,
  -- The provider's own code, as it stands in the files that are exchanged.
  code text NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 100),
  versie integer NOT NULL CHECK (versie >= 1),
  status text NOT NULL CHECK (status IN ('concept', 'gepubliceerd', 'gepauzeerd', 'gesloten')),
  titel text NOT NULL CHECK (length(titel) BETWEEN 1 AND 300),
  samenvatting text NOT NULL CHECK (length(samenvatting) <= 1000),
  omschrijving text NOT NULL CHECK (length(omschrijving) <= 20000),
  soort text NOT NULL CHECK (soort IN
    ('subsidie', 'voucher', 'coaching', 'workshop', 'lening', 'community', 'peer', 'loket')),
  themas text[] NOT NULL,
  woorden_van_ondernemers text[] NOT NULL,
  aanbieder_id uuid NOT NULL,
  aanbieder_naam text NOT NULL,
  -- Conditions; NULL and an empty list mean "no condition". Whole euros, months, inclusive bounds and days.
  gebied text[] NOT NULL CHECK (cardinality(gebied) >= 1),
  sbi text[] NOT NULL,
  sbi_uitgesloten text[] NOT NULL,
  min_werkzame_personen integer CHECK (min_werkzame_personen >= 0),
  max_werkzame_personen integer CHECK (max_werkzame_personen >= 0),
  rechtsvormen text[] NOT NULL,
  min_leeftijd_maanden integer CHECK (min_leeftijd_maanden >= 0),
  max_leeftijd_maanden integer CHECK (max_leeftijd_maanden >= 0),
  min_omzet bigint CHECK (min_omzet >= 0),
  max_omzet bigint CHECK (max_omzet >= 0),
  de_minimis_bedrag bigint CHECK (de_minimis_bedrag >= 0),
  capaciteit_totaal integer CHECK (capaciteit_totaal >= 0),
  capaciteit_bezet integer,
  openstelling_van date,
  openstelling_tot date,
  fictief boolean NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  gewijzigd_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  zoekvector tsvector NOT NULL DEFAULT '',
  CHECK (min_werkzame_personen <= max_werkzame_personen),
  CHECK (min_leeftijd_maanden <= max_leeftijd_maanden),
  CHECK (min_omzet <= max_omzet),
  CHECK (openstelling_van <= openstelling_tot),
  CHECK ((capaciteit_totaal IS NULL) = (capaciteit_bezet IS NULL)),
  CHECK (capaciteit_bezet BETWEEN 0 AND capaciteit_totaal)
);
CREATE INDEX aanbod_gewijzigd ON aanbodmatching.aanbod (gewijzigd_xid);
CREATE INDEX aanbod_zoeken ON aanbodmatching.aanbod USING gin (zoekvector);
CREATE INDEX aanbod_aanbieder ON aanbodmatching.aanbod (aanbieder_id);

-- The whole content of every version, written by a trigger and never changed.
CREATE TABLE aanbodmatching.aanbod_versie (
  aanbod_id uuid NOT NULL REFERENCES aanbodmatching.aanbod,
  versie integer NOT NULL,
  inhoud jsonb NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  PRIMARY KEY (aanbod_id, versie)
);
`;

const SEARCH = `
-- Accents do not count in searching: decomposed, and the marks left out. Immutable, and no extension is needed.
CREATE FUNCTION aanbodmatching.zonder_accenten(tekst text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT regexp_replace(normalize(tekst, NFD), E'[\\u0300-\\u036f]', '', 'g') $$;

CREATE FUNCTION aanbodmatching.zoekvector_van(rij aanbodmatching.aanbod) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT setweight(to_tsvector('dutch', aanbodmatching.zonder_accenten(rij.titel)), 'A')
    || setweight(to_tsvector('dutch', aanbodmatching.zonder_accenten(concat_ws(' ', rij.samenvatting,
         array_to_string(rij.themas, ' '), array_to_string(rij.woorden_van_ondernemers, ' ')))), 'B')
    || setweight(to_tsvector('dutch', aanbodmatching.zonder_accenten(concat_ws(' ', rij.omschrijving,
         rij.aanbieder_naam, rij.soort))), 'C')
$$;
`;

const CHANGES = `
-- What a version is about: everything but the places taken and what the triggers keep.
CREATE FUNCTION aanbodmatching.inhoud_van(rij aanbodmatching.aanbod) RETURNS jsonb LANGUAGE sql STABLE AS
$$ SELECT to_jsonb(rij) - ARRAY['capaciteit_bezet', 'gewijzigd_xid', 'zoekvector'] $$;

CREATE FUNCTION aanbodmatching.bewaak_aanbod() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE stap integer;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF aanbodmatching.inhoud_van(NEW) IS DISTINCT FROM aanbodmatching.inhoud_van(OLD) THEN
      IF platform.rol() = 'coordinator' THEN
        RAISE EXCEPTION 'een coordinator wijzigt alleen bezette plaatsen' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.versie <> OLD.versie + 1 THEN
        RAISE EXCEPTION 'een wijziging van aanbod geeft de volgende versie' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
    -- A coordinator takes or gives back one place at a time, and takes only where the offer is published.
    stap := coalesce(NEW.capaciteit_bezet - OLD.capaciteit_bezet, 0);
    IF platform.rol() = 'coordinator' AND (abs(stap) > 1 OR (stap = 1 AND OLD.status <> 'gepubliceerd')) THEN
      RAISE EXCEPTION 'een coordinator neemt of geeft een plaats tegelijk' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  NEW.gewijzigd_xid := pg_current_xact_id();
  IF TG_OP = 'INSERT' OR NEW.versie <> OLD.versie THEN
    NEW.zoekvector := aanbodmatching.zoekvector_van(NEW);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE ON aanbodmatching.aanbod
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.bewaak_aanbod();

CREATE FUNCTION aanbodmatching.bewaar_versie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO aanbodmatching.aanbod_versie (aanbod_id, versie, inhoud, gewijzigd_door, gewijzigd_op)
  VALUES (NEW.id, NEW.versie, aanbodmatching.inhoud_van(NEW), NEW.gewijzigd_door, NEW.gewijzigd_op);
  RETURN NULL;
END $$;
CREATE TRIGGER eerste_versie AFTER INSERT ON aanbodmatching.aanbod
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.bewaar_versie();
CREATE TRIGGER volgende_versie AFTER UPDATE ON aanbodmatching.aanbod
  FOR EACH ROW WHEN (NEW.versie <> OLD.versie) EXECUTE FUNCTION aanbodmatching.bewaar_versie();

-- Every process follows the catalogue by itself; the notification only wakes it.
CREATE FUNCTION aanbodmatching.meld_catalogus() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('catalogus', '');
  RETURN NULL;
END $$;
CREATE TRIGGER melden AFTER INSERT OR UPDATE ON aanbodmatching.aanbod
  FOR EACH STATEMENT EXECUTE FUNCTION aanbodmatching.meld_catalogus();
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.aanbod'), platform.beveilig('aanbodmatching.aanbod_versie');
SELECT platform.verleen('aanbodmatching.aanbod', 'SELECT, INSERT, UPDATE');
SELECT platform.verleen('aanbodmatching.aanbod_versie', 'SELECT, INSERT');

CREATE FUNCTION aanbodmatching.beheert_aanbod(aanbieder uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT platform.rol() IN ('beheerder', 'systeem')
    OR (platform.rol() = 'aanbieder' AND aanbieder = platform.organisatie())
$$;

CREATE POLICY gepubliceerd ON aanbodmatching.aanbod FOR SELECT USING (status = 'gepubliceerd');
CREATE POLICY coordinator_lezen ON aanbodmatching.aanbod FOR SELECT USING (platform.rol() = 'coordinator');
CREATE POLICY beheren ON aanbodmatching.aanbod
  USING (aanbodmatching.beheert_aanbod(aanbieder_id)) WITH CHECK (aanbodmatching.beheert_aanbod(aanbieder_id));
-- What else than a place a coordinator would change, the trigger refuses.
CREATE POLICY coordinator_plaats ON aanbodmatching.aanbod FOR UPDATE
  USING (platform.rol() = 'coordinator') WITH CHECK (platform.rol() = 'coordinator');

CREATE POLICY lezen ON aanbodmatching.aanbod_versie FOR SELECT USING (
  platform.rol() IN ('beheerder', 'systeem', 'coordinator')
  OR (platform.rol() = 'aanbieder' AND EXISTS (
    SELECT FROM aanbodmatching.aanbod a WHERE a.id = aanbod_id AND a.aanbieder_id = platform.organisatie())));
CREATE POLICY vastleggen ON aanbodmatching.aanbod_versie FOR INSERT WITH CHECK (
  platform.rol() IN ('beheerder', 'systeem')
  OR (platform.rol() = 'aanbieder' AND EXISTS (
    SELECT FROM aanbodmatching.aanbod a WHERE a.id = aanbod_id AND a.aanbieder_id = platform.organisatie())));
`;
