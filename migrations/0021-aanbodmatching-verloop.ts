// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OVERGANGEN } from './0021-overgangen.js';
import { TERUG } from './0021-terug.js';
import { HULPVRAAG, LOPEND, OPEN_STATUS, TOEWIJZING, VULLEN } from './0021-kolommen.js';

/** The closed loop: what may follow on what, whose turn it is and until when, and consent per toewijzing. */
export class AanbodmatchingVerloop1795500000021 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, HULPVRAAG, TOEWIJZING, VULLEN, GRENZEN, PLAATS, ZICHT, BESLUITEN])
      await queryRunner.query(deel);
    await queryRunner.query(
      `INSERT INTO aanbodmatching.overgang (soort, van, naar, rol)
       SELECT soort, van, naar, rol FROM json_to_recordset($1) AS o (soort text, van text, naar text, rol text)`,
      [JSON.stringify(OVERGANGEN)],
    );
    await queryRunner.query(BEWAKEN);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TERUG);
  }
}

const TABLES = `
-- Every step that exists: from which status to which, by which role. '' = it begins. Made from the tables of the code
-- (verloop/*.rules.ts); a test holds the two together.
CREATE TABLE aanbodmatching.overgang (
  soort text NOT NULL CHECK (soort IN ('hulpvraag', 'toewijzing')),
  van text NOT NULL,
  naar text NOT NULL,
  rol text NOT NULL,
  PRIMARY KEY (soort, van, naar, rol)
);
-- What a region sets for itself. Without a row the usual holds.
CREATE TABLE aanbodmatching.regio_instelling (
  regio text PRIMARY KEY CHECK (regio ~ '^[A-Z]{2,12}$'),
  -- Days after a turn began on which somebody is reminded of it.
  herinner_dagen integer[] NOT NULL CHECK (cardinality(herinner_dagen) = 3 AND array_position(herinner_dagen, NULL) IS NULL
    AND 1 <= herinner_dagen[1] AND herinner_dagen[1] < herinner_dagen[2] AND herinner_dagen[2] < herinner_dagen[3]
    AND herinner_dagen[3] <= 365),
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL
);
SELECT platform.beveilig('aanbodmatching.overgang'), platform.beveilig('aanbodmatching.regio_instelling');
SELECT platform.verleen('aanbodmatching.regio_instelling', 'SELECT, INSERT, UPDATE');
-- For the owner alone: who fills it in a migration, and the trigger that reads it.
CREATE POLICY eigenaar ON aanbodmatching.overgang FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY vullen ON aanbodmatching.overgang FOR INSERT TO CURRENT_USER WITH CHECK (true);
CREATE POLICY eigenaar ON aanbodmatching.regio_instelling FOR SELECT TO CURRENT_USER USING (true);
-- Everybody's turn begins by the days of a region; the rest of what it sets is its own.
CREATE FUNCTION aanbodmatching.herinner_dagen(van_regio text) RETURNS integer[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT herinner_dagen FROM aanbodmatching.regio_instelling WHERE regio = van_regio
$$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.herinner_dagen(text) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.herinner_dagen(text) TO %I', current_setting('schakel.app_rol'));
END $$;
CREATE POLICY beheren ON aanbodmatching.regio_instelling USING (platform.rol() = 'beheerder'
  OR (platform.rol() = 'coordinator' AND regio = platform.regio()));
`;

const GRENZEN = `
ALTER TABLE aanbodmatching.hulpvraag
  ALTER COLUMN eigenaar SET NOT NULL, ALTER COLUMN aan_zet SET NOT NULL, ALTER COLUMN stap SET NOT NULL,
  ALTER COLUMN aan_zet_sinds SET NOT NULL,
  -- What is open has a day and a reminder, and somebody whose turn it is; what is over has none.
  ADD CONSTRAINT hulpvraag_uiterlijk CHECK ((uiterlijk_op IS NOT NULL) = (${OPEN_STATUS})),
  ADD CONSTRAINT hulpvraag_herinnering CHECK ((herinner_op IS NOT NULL) = (${OPEN_STATUS})),
  ADD CONSTRAINT hulpvraag_aan_zet CHECK ((aan_zet <> 'niemand') = (${OPEN_STATUS})),
  ADD CONSTRAINT hulpvraag_einde CHECK (status NOT IN ('afgerond', 'ingetrokken', 'verlopen') OR einde_reden IS NOT NULL);
CREATE INDEX hulpvraag_herinneren ON aanbodmatching.hulpvraag (herinner_op) WHERE herinner_op IS NOT NULL;
CREATE INDEX hulpvraag_uiterlijk_op ON aanbodmatching.hulpvraag (regio, uiterlijk_op, id) WHERE uiterlijk_op IS NOT NULL;

ALTER TABLE aanbodmatching.toewijzing
  ALTER COLUMN aan_zet_sinds SET NOT NULL,
  ADD CONSTRAINT toewijzing_status_check CHECK (status IN ('voorgesteld', 'wacht-op-toestemming', 'wachtlijst', 'aangeboden',
    'geaccepteerd', 'geweigerd', 'gestart', 'geleverd', 'bevestigd', 'betwist', 'gestopt')),
  ADD CONSTRAINT toewijzing_uiterlijk CHECK ((uiterlijk_op IS NOT NULL) = (${LOPEND})),
  ADD CONSTRAINT toewijzing_herinnering CHECK ((herinner_op IS NOT NULL) = (${LOPEND})),
  ADD CONSTRAINT toewijzing_reden CHECK (status NOT IN ('geweigerd', 'bevestigd', 'betwist', 'gestopt')
    OR besluit_reden IS NOT NULL),
  -- A place is held as long as the assignment stands, and used for good when the help was given.
  ADD CONSTRAINT toewijzing_plaats CHECK (NOT plaats_bezet OR status IN ('wacht-op-toestemming', 'aangeboden', 'geaccepteerd',
    'gestart', 'geleverd', 'bevestigd', 'betwist')),
  -- Nothing reaches a provider without the entrepreneur's consent.
  ADD CONSTRAINT toewijzing_toestemming CHECK (toestemming_op IS NOT NULL
    OR status IN ('voorgesteld', 'wacht-op-toestemming', 'wachtlijst', 'gestopt')),
  ADD CONSTRAINT toewijzing_toestemming_heel CHECK (num_nulls(toestemming_op, toestemming_door, toestemming_hoe) IN (0, 3)),
  ADD CONSTRAINT toewijzing_wachtlijst CHECK (status <> 'wachtlijst' OR wachtlijst_sinds IS NOT NULL);
CREATE UNIQUE INDEX toewijzing_lopend ON aanbodmatching.toewijzing (hulpvraag_id, aanbod_id) WHERE ${LOPEND};
CREATE INDEX toewijzing_herinneren ON aanbodmatching.toewijzing (herinner_op) WHERE herinner_op IS NOT NULL;
CREATE INDEX toewijzing_wachtlijst_volgorde ON aanbodmatching.toewijzing (aanbod_id, wachtlijst_sinds, id)
  WHERE status = 'wachtlijst';
`;

const PLAATS = `
-- Whoever lets go of a toewijzing gives its place back, also who may not touch the offer: with the owner's rights.
CREATE POLICY plaats_zien ON aanbodmatching.aanbod FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY plaats_wijzigen ON aanbodmatching.aanbod FOR UPDATE TO CURRENT_USER USING (true);
CREATE FUNCTION aanbodmatching.geef_plaats_vrij() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- The total may have been taken off and set again since, which starts the count anew.
  UPDATE aanbodmatching.aanbod SET capaciteit_bezet = greatest(capaciteit_bezet - 1, 0)
    WHERE id = OLD.aanbod_id AND capaciteit_totaal IS NOT NULL;
  RETURN NULL;
END $$;
-- Who chooses from what was suggested takes its place, and may not touch the offer either. Of the toewijzingen he finds only
-- what his own policies show him.
CREATE FUNCTION aanbodmatching.neem_plaats(gekozen uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE aanbodmatching.aanbod a SET capaciteit_bezet = capaciteit_bezet + 1
    WHERE a.status = 'gepubliceerd' AND capaciteit_bezet < capaciteit_totaal
      AND a.id = (SELECT t.aanbod_id FROM aanbodmatching.toewijzing t WHERE t.id = gekozen AND t.status = 'voorgesteld');
  RETURN FOUND;
END $$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.neem_plaats(uuid) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.neem_plaats(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;
CREATE TRIGGER plaats_vrij AFTER UPDATE OF plaats_bezet ON aanbodmatching.toewijzing
  FOR EACH ROW WHEN (OLD.plaats_bezet AND NOT NEW.plaats_bezet) EXECUTE FUNCTION aanbodmatching.geef_plaats_vrij();
`;

const ZICHT = `
-- What a provider sees: toewijzingen with consent; the question while there is something to do, who asks it once accepted.
DROP POLICY aanbieder_lezen ON aanbodmatching.toewijzing;
CREATE POLICY aanbieder_lezen ON aanbodmatching.toewijzing FOR SELECT USING (platform.rol() = 'aanbieder'
  AND aanbieder_id = platform.organisatie() AND toestemming_op IS NOT NULL);
CREATE FUNCTION aanbodmatching.heeft_toewijzing(h_id uuid, statussen text[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN platform.rol() = 'aanbieder' AND EXISTS (SELECT FROM aanbodmatching.toewijzing t
    WHERE t.hulpvraag_id = h_id AND t.aanbieder_id = platform.organisatie() AND t.status = ANY (statussen));
END $$;
DROP POLICY aanbieder_met_toestemming ON aanbodmatching.hulpvraag;
DROP FUNCTION aanbodmatching.heeft_lopende_toewijzing(uuid);
CREATE POLICY aanbieder_met_toestemming ON aanbodmatching.hulpvraag FOR SELECT USING (aanbodmatching.heeft_toewijzing(id,
  ARRAY['aangeboden', 'geaccepteerd', 'gestart', 'geleverd', 'betwist']));
CREATE POLICY aanbieder_na_acceptatie ON aanbodmatching.contact AS RESTRICTIVE FOR SELECT USING (platform.rol() <> 'aanbieder'
  OR aanbodmatching.heeft_toewijzing(hulpvraag_id, ARRAY['geaccepteerd', 'gestart', 'geleverd', 'betwist']));
`;

const BESLUITEN = `
-- Which step may be taken the table of transitions tells; here: on which rows.
DROP POLICY aanbieder_besluiten ON aanbodmatching.toewijzing;
CREATE POLICY aanbieder_besluiten ON aanbodmatching.toewijzing FOR UPDATE
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie());
DROP POLICY coordinator ON aanbodmatching.toewijzing;
CREATE POLICY coordinator ON aanbodmatching.toewijzing
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY indiener_besluiten ON aanbodmatching.toewijzing FOR UPDATE
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || hulpvraag_id);
CREATE POLICY ondernemer_besluiten ON aanbodmatching.toewijzing FOR UPDATE
  USING (platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.id = hulpvraag_id AND h.kvk_nummer = platform.kvk_nummer()));
-- Erasing is a step of the table too.
DROP POLICY wissen ON aanbodmatching.hulpvraag;
DROP POLICY begin ON aanbodmatching.hulpvraag;
CREATE POLICY begin ON aanbodmatching.hulpvraag AS RESTRICTIVE FOR INSERT WITH CHECK (platform.rol() = 'systeem' OR versie = 1);
`;

const BEWAKEN = `
CREATE FUNCTION aanbodmatching.bewaak_overgang() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE vorige text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.status ELSE '' END;
BEGIN
  -- The worker may begin anywhere: what it makes was somewhere else before.
  IF NEW.status <> vorige AND NOT (vorige = '' AND platform.rol() = 'systeem') AND NOT EXISTS (SELECT FROM aanbodmatching.overgang o
      WHERE o.soort = TG_ARGV[0] AND o.van = vorige AND o.naar = NEW.status AND o.rol = platform.rol()) THEN
    RAISE EXCEPTION 'geen overgang van % naar %', vorige, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  -- Who decides about a toewijzing changes its status; its other words are the coordinator's and the worker's.
  IF TG_ARGV[0] = 'toewijzing' AND NEW.status = vorige AND platform.rol() NOT IN ('systeem', 'coordinator') THEN
    RAISE EXCEPTION 'een toewijzing wijzigt met een besluit' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
-- After the policies: who may not touch the row hears that first.
CREATE TRIGGER overgang AFTER INSERT OR UPDATE ON aanbodmatching.hulpvraag
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.bewaak_overgang('hulpvraag');
CREATE TRIGGER overgang AFTER INSERT OR UPDATE ON aanbodmatching.toewijzing
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.bewaak_overgang('toewijzing');
`;
