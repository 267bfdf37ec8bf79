// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue of offers with its history. */
export class AanbodmatchingAanbod1795500000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(FOLLOWING);
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
  code text NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 100),
  versie integer NOT NULL CHECK (versie >= 1),
  status text NOT NULL CHECK (status IN ('concept', 'gepubliceerd', 'gepauzeerd', 'gesloten')),
  titel text NOT NULL CHECK (length(titel) BETWEEN 1 AND 200),
  samenvatting text NOT NULL CHECK (length(samenvatting) <= 1000),
  omschrijving text NOT NULL CHECK (length(omschrijving) <= 10000),
  soort text NOT NULL CHECK (soort IN ('subsidie', 'voucher', 'coaching', 'workshop', 'lening', 'community', 'peer', 'loket')),
  themas text[] NOT NULL,
  woorden_van_ondernemers text[] NOT NULL,
  aanbieder_id uuid NOT NULL,
  aanbieder_naam text NOT NULL,
  -- Conditions; bounds are inclusive, amounts in whole euros, ages in months, null = no bound.
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
  CHECK (min_werkzame_personen <= max_werkzame_personen),
  CHECK (min_leeftijd_maanden <= max_leeftijd_maanden),
  CHECK (min_omzet <= max_omzet),
  CHECK (openstelling_van <= openstelling_tot),
  CHECK ((capaciteit_totaal IS NULL) = (capaciteit_bezet IS NULL)),
  -- The guard of the last place, whoever writes.
  CONSTRAINT aanbod_capaciteit CHECK (capaciteit_bezet BETWEEN 0 AND capaciteit_totaal)
);
CREATE INDEX aanbod_aanbieder ON aanbodmatching.aanbod (aanbieder_id);
CREATE INDEX aanbod_gewijzigd ON aanbodmatching.aanbod (gewijzigd_xid);
CREATE INDEX aanbod_lijst ON aanbodmatching.aanbod (titel, id);

-- Every content that an offer ever had. Append only.
CREATE TABLE aanbodmatching.aanbod_versie (
  aanbod_id uuid NOT NULL REFERENCES aanbodmatching.aanbod (id),
  versie integer NOT NULL CHECK (versie >= 1),
  status text NOT NULL,
  inhoud jsonb NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  PRIMARY KEY (aanbod_id, versie)
);
`;

const FOLLOWING = `
-- Every process follows the catalogue by transaction id: a row whose transaction was not yet visible at the previous
-- read has an id at or above the cursor of that read, in whatever order they committed.
CREATE FUNCTION aanbodmatching.volg_aanbod() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.gewijzigd_xid := pg_current_xact_id();
  PERFORM pg_notify('schakel_catalogus', '');
  RETURN NEW;
END $$;
CREATE TRIGGER volgen BEFORE INSERT OR UPDATE ON aanbodmatching.aanbod
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.volg_aanbod();

-- A coordinator may change one thing of an offer: one place more or one place less in use.
CREATE FUNCTION aanbodmatching.bewaak_coordinator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF platform.rol() = 'coordinator' AND (
    to_jsonb(NEW) - 'capaciteit_bezet' - 'gewijzigd_xid' IS DISTINCT FROM to_jsonb(OLD) - 'capaciteit_bezet' - 'gewijzigd_xid'
    OR abs(NEW.capaciteit_bezet - OLD.capaciteit_bezet) IS DISTINCT FROM 1) THEN
    RAISE EXCEPTION 'een coordinator mag alleen een plaats bezetten of vrijgeven' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE UPDATE ON aanbodmatching.aanbod
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.bewaak_coordinator();
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.aanbod'), platform.beveilig('aanbodmatching.aanbod_versie');
SELECT platform.verleen('aanbodmatching.aanbod', 'SELECT, INSERT, UPDATE'),
  platform.verleen('aanbodmatching.aanbod_versie', 'SELECT, INSERT');

CREATE POLICY openbaar ON aanbodmatching.aanbod FOR SELECT USING (status = 'gepubliceerd');
CREATE POLICY medewerkers ON aanbodmatching.aanbod FOR SELECT
  USING (platform.rol() IN ('coordinator', 'beheerder', 'systeem'));
CREATE POLICY beheer ON aanbodmatching.aanbod USING (platform.rol() IN ('beheerder', 'systeem'));
CREATE POLICY eigen ON aanbodmatching.aanbod
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie());
CREATE POLICY plaats ON aanbodmatching.aanbod FOR UPDATE USING (platform.rol() = 'coordinator');

CREATE POLICY lezen ON aanbodmatching.aanbod_versie FOR SELECT
  USING (platform.rol() IN ('coordinator', 'beheerder', 'systeem')
    OR EXISTS (SELECT FROM aanbodmatching.aanbod a
      WHERE a.id = aanbod_id AND platform.rol() = 'aanbieder' AND a.aanbieder_id = platform.organisatie()));
CREATE POLICY vastleggen ON aanbodmatching.aanbod_versie FOR INSERT
  WITH CHECK (platform.rol() IN ('beheerder', 'systeem')
    OR EXISTS (SELECT FROM aanbodmatching.aanbod a
      WHERE a.id = aanbod_id AND platform.rol() = 'aanbieder' AND a.aanbieder_id = platform.organisatie()));
`;
