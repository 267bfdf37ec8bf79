// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillErased } from './0016-terug.js';

/** Rights of people on their data, and the end of a retention period: requests, erasing, and what the daily round did. */
export class PlatformGegevensverzoek1795500000016 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CONTEXT);
    await queryRunner.query(BETROKKENE);
    await queryRunner.query(TABLES);
    await queryRunner.query(ACCESS);
    await queryRunner.query(HULPVRAAG);
    await queryRunner.query(ROWS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY inzage ON platform.auditregel;
      DROP POLICY inzage ON aanbodmatching.toewijzing;
      DROP POLICY inzage ON aanbodmatching.hulpvraag;
      DROP TRIGGER voorgoed ON aanbodmatching.hulpvraag;
      DROP FUNCTION aanbodmatching.blijft_gewist();
      DROP POLICY wissen ON aanbodmatching.hulpvraag;
      DROP POLICY verwijderen ON aanbodmatching.contact;
      DROP TABLE platform.bewaarronde, platform.gegevensverzoek;
      DROP POLICY wissen ON platform.betrokkene;
      DROP FUNCTION platform.zoek_betrokkene(bytea);
      DROP FUNCTION platform.betrokkene();
      DROP INDEX aanbodmatching.hulpvraag_gewijzigd;
    `);
    await fillErased(queryRunner);
    await queryRunner.query(BACK);
  }
}

const CONTEXT = `
CREATE FUNCTION platform.betrokkene() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.betrokkene', true), '')::uuid $$;
`;

const BETROKKENE = `
-- Erasing is for the worker: a request is written down first, and carried out from what was written.
SELECT platform.verleen('platform.betrokkene', 'UPDATE (zoekindex, sleutel, gewist_op)');
CREATE POLICY wissen ON platform.betrokkene FOR UPDATE USING (platform.rol() = 'systeem');

-- Somebody calls or writes to a coordinator. Which rows are then found is for their own policies.
CREATE FUNCTION platform.zoek_betrokkene(met_zoekindex bytea) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT b.id FROM platform.betrokkene b WHERE b.zoekindex = met_zoekindex AND platform.rol() = 'coordinator'
$$;
REVOKE EXECUTE ON FUNCTION platform.zoek_betrokkene(bytea) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION platform.zoek_betrokkene(bytea) TO %I', current_setting('schakel.app_rol'));
END $$;
`;

const TABLES = `
-- That somebody asked what is kept of a person or firm, or to have it erased; no name, address or number stays in it.
CREATE TABLE platform.gegevensverzoek (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN ('inzage', 'wissing')),
  status text NOT NULL CHECK (status IN ('ontvangen', 'uitgevoerd')),
  -- Whose data: a betrokkene, or a firm, whose number is needed until it is done. Neither when nobody was found.
  betrokkene_id uuid,
  kvk_nummer text CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  -- Only within this region; null is everywhere.
  regio text CHECK (regio ~ '^[A-Z]{2,12}$'),
  rol text NOT NULL CHECK (rol IN ('indiener', 'ondernemer', 'coordinator')),
  gevraagd_door text NOT NULL,
  gevraagd_op timestamptz NOT NULL,
  -- Of how many records something was found, and afterwards how many were erased.
  aantal integer NOT NULL CHECK (aantal >= 0),
  uitgevoerd_op timestamptz,
  CHECK ((status = 'uitgevoerd') = (uitgevoerd_op IS NOT NULL)),
  CHECK (status = 'ontvangen' OR kvk_nummer IS NULL),
  CHECK (status = 'uitgevoerd' OR num_nonnulls(betrokkene_id, kvk_nummer) = 1)
);
CREATE INDEX gegevensverzoek_lijst ON platform.gegevensverzoek (gevraagd_op DESC, id);

-- What a daily round did, per purpose of the register: how many were due, done and failed.
CREATE TABLE platform.bewaarronde (
  id uuid PRIMARY KEY,
  datum date NOT NULL,
  begonnen_op timestamptz NOT NULL,
  afgerond_op timestamptz,
  uitkomsten jsonb NOT NULL CHECK (jsonb_typeof(uitkomsten) = 'array')
);
CREATE UNIQUE INDEX bewaarronde_datum ON platform.bewaarronde (datum) WHERE afgerond_op IS NOT NULL;
CREATE INDEX bewaarronde_lijst ON platform.bewaarronde (begonnen_op DESC, id);
`;

const ACCESS = `
SELECT platform.beveilig('platform.gegevensverzoek'), platform.beveilig('platform.bewaarronde');
SELECT platform.verleen('platform.gegevensverzoek',
    'SELECT, INSERT, UPDATE (status, kvk_nummer, aantal, uitgevoerd_op), DELETE'),
  platform.verleen('platform.bewaarronde', 'SELECT, INSERT, UPDATE (afgerond_op, uitkomsten)');

-- Everybody about what is his own: the key of a mailbox, the number one signed in with, one's region.
CREATE POLICY aanvragen ON platform.gegevensverzoek FOR INSERT WITH CHECK (
  rol = platform.rol() AND gevraagd_door = platform.subject() AND CASE platform.rol()
    WHEN 'indiener' THEN betrokkene_id = platform.betrokkene() AND kvk_nummer IS NULL AND regio IS NULL
      AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    WHEN 'ondernemer' THEN betrokkene_id IS NULL AND regio IS NULL
      AND (kvk_nummer = platform.kvk_nummer() OR status = 'uitgevoerd')
    WHEN 'coordinator' THEN regio = platform.regio()
    ELSE false END);
CREATE POLICY lezen ON platform.gegevensverzoek FOR SELECT USING (
  platform.rol() = 'beheerder'
  OR (platform.rol() = 'coordinator' AND regio = platform.regio())
  OR (rol = platform.rol() AND gevraagd_door = platform.subject()));
CREATE POLICY systeem ON platform.gegevensverzoek USING (platform.rol() = 'systeem');

CREATE POLICY lezen ON platform.bewaarronde FOR SELECT USING (platform.rol() = 'beheerder');
CREATE POLICY systeem ON platform.bewaarronde USING (platform.rol() = 'systeem');
`;

const GEWIST = `tekst IS NULL AND onderneming_naam IS NULL AND kvk_nummer IS NULL AND omzet IS NULL AND balanstotaal IS NULL
    AND oprichtingsdatum IS NULL AND de_minimis_gebruikt IS NULL`;

const HULPVRAAG = `
ALTER TABLE aanbodmatching.hulpvraag ALTER tekst DROP NOT NULL,
  DROP CONSTRAINT hulpvraag_check, DROP CONSTRAINT hulpvraag_status_check,
  ADD CONSTRAINT hulpvraag_status_check CHECK (status IN ('vastgehouden', 'afgewezen', 'gewist',
    'ingediend', 'gematcht', 'geen-passend-aanbod', 'toegewezen', 'in-behandeling', 'ingetrokken')),
  ADD CONSTRAINT hulpvraag_check CHECK (status = 'gewist' OR (tekst IS NOT NULL AND (kvk_nummer IS NOT NULL
    OR (onderneming_naam IS NOT NULL AND sbi IS NOT NULL AND gemeentecode IS NOT NULL)))),
  -- Erased is all of it: what is left tells of nobody.
  ADD CONSTRAINT hulpvraag_gewist CHECK (status <> 'gewist' OR (${GEWIST}));
CREATE INDEX hulpvraag_gewijzigd ON aanbodmatching.hulpvraag (gewijzigd_op) WHERE status <> 'gewist';
-- The worker erases, and what is erased never changes again.
CREATE POLICY wissen ON aanbodmatching.hulpvraag AS RESTRICTIVE FOR UPDATE
  USING (true) WITH CHECK (status <> 'gewist' OR platform.rol() = 'systeem');
CREATE FUNCTION aanbodmatching.blijft_gewist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'wat is gewist komt niet terug' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER voorgoed BEFORE UPDATE ON aanbodmatching.hulpvraag
  FOR EACH ROW WHEN (OLD.status = 'gewist') EXECUTE FUNCTION aanbodmatching.blijft_gewist();
SELECT platform.verleen('aanbodmatching.contact', 'DELETE');
CREATE POLICY verwijderen ON aanbodmatching.contact AS RESTRICTIVE FOR DELETE USING (platform.rol() = 'systeem');
`;

// With the code from the mail the mailbox is proven, and with it all that came from there.
const ROWS = `
CREATE POLICY inzage ON aanbodmatching.hulpvraag FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());
CREATE POLICY inzage ON aanbodmatching.toewijzing FOR SELECT
  USING (platform.rol() = 'indiener' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.id = hulpvraag_id AND h.betrokkene_id = platform.betrokkene()));
-- The log of one's own records, for whoever proved who he is.
CREATE POLICY inzage ON platform.auditregel FOR SELECT
  USING (platform.rol() IN ('indiener', 'ondernemer')
    AND (platform.rol() = 'ondernemer' OR platform.subject() = 'bewerker:' || platform.hulpvraag()) AND (
      EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = CASE WHEN onderwerp ~ '^[0-9a-f-]{36}$' THEN onderwerp::uuid END)
      OR EXISTS (SELECT FROM aanbodmatching.toewijzing t
        WHERE t.id = CASE WHEN onderwerp ~ '^[0-9a-f-]{36}$' THEN onderwerp::uuid END)));
`;

const BACK = `
DO $$ BEGIN
  EXECUTE format('REVOKE UPDATE ON platform.betrokkene FROM %I', current_setting('schakel.app_rol'));
  EXECUTE format('REVOKE DELETE ON aanbodmatching.contact FROM %I', current_setting('schakel.app_rol'));
END $$;
ALTER TABLE aanbodmatching.hulpvraag DROP CONSTRAINT hulpvraag_gewist, DROP CONSTRAINT hulpvraag_check,
  DROP CONSTRAINT hulpvraag_status_check, ALTER tekst SET NOT NULL,
  ADD CONSTRAINT hulpvraag_status_check CHECK (status IN ('vastgehouden', 'afgewezen',
    'ingediend', 'gematcht', 'geen-passend-aanbod', 'toegewezen', 'in-behandeling', 'ingetrokken')),
  ADD CONSTRAINT hulpvraag_check
    CHECK (kvk_nummer IS NOT NULL OR (onderneming_naam IS NOT NULL AND sbi IS NOT NULL AND gemeentecode IS NOT NULL));
`;
