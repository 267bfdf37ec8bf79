// SPDX-License-Identifier: EUPL-1.2
// Of migration 0029: the columns, and how places are counted per period.

/** While a toewijzing holds a place, when its aanbod counts them. */
export const MET_PLAATS = `('wacht-op-toestemming', 'aangeboden', 'geaccepteerd', 'gestart', 'geleverd', 'bevestigd', 'betwist')`;

export const PERIODE = `
CREATE FUNCTION aanbodmatching.begin_van_periode(periode text, dag date) RETURNS date
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT date_trunc(CASE periode WHEN 'maand' THEN 'month' WHEN 'kwartaal' THEN 'quarter' WHEN 'jaar' THEN 'year' END,
    dag::timestamp)::date
$$;
-- Of this very moment: a transaction that began before midnight and waited for a row counts in the new period.
CREATE FUNCTION aanbodmatching.vandaag() RETURNS date LANGUAGE sql VOLATILE AS $$
  SELECT (clock_timestamp() AT TIME ZONE 'Europe/Amsterdam')::date
$$;

ALTER TABLE aanbodmatching.aanbod
  -- Empty: the places are for good.
  ADD COLUMN capaciteit_periode text CHECK (capaciteit_periode IN ('maand', 'kwartaal', 'jaar')),
  -- First day of the period that capaciteit_bezet is of; kept by the trigger.
  ADD COLUMN capaciteit_van date,
  ADD CONSTRAINT aanbod_periode_totaal CHECK (capaciteit_periode IS NULL OR capaciteit_totaal IS NOT NULL);

ALTER TABLE aanbodmatching.toewijzing
  -- The day on which its place was taken; kept by the trigger.
  ADD COLUMN plaats_op date;
SELECT set_config('app.rol', 'systeem', true);
UPDATE aanbodmatching.toewijzing SET plaats_op = (toegewezen_op AT TIME ZONE 'Europe/Amsterdam')::date WHERE plaats_bezet;
CREATE INDEX toewijzing_plaats ON aanbodmatching.toewijzing (aanbod_id, plaats_op) WHERE plaats_bezet;

-- Which day the places are of changes with the calendar, and belongs to no version.
CREATE OR REPLACE FUNCTION aanbodmatching.inhoud_van(rij aanbodmatching.aanbod) RETURNS jsonb LANGUAGE sql STABLE AS
$$ SELECT to_jsonb(rij) - ARRAY['capaciteit_bezet', 'capaciteit_van', 'gewijzigd_xid', 'zoekvector'] $$;

-- How many are taken when the places count in this period: as it stands, none when the period is over, and when it is another
-- one the toewijzingen since its first day, with what was taken outside of them.
CREATE FUNCTION aanbodmatching.bezet_bij(rij aanbodmatching.aanbod, periode text) RETURNS integer
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  begin_nu date := aanbodmatching.begin_van_periode(periode, aanbodmatching.vandaag());
  rol text := current_setting('app.rol', true);
  sinds_nu integer;
  sinds_toen integer;
BEGIN
  IF rij.capaciteit_totaal IS NOT NULL AND rij.capaciteit_periode IS NOT DISTINCT FROM periode THEN
    RETURN CASE WHEN begin_nu > rij.capaciteit_van THEN 0 ELSE rij.capaciteit_bezet END;
  END IF;
  -- Of all regions: as the worker.
  PERFORM set_config('app.rol', 'systeem', true);
  SELECT count(*) FILTER (WHERE begin_nu IS NULL OR t.plaats_op >= begin_nu),
      count(*) FILTER (WHERE rij.capaciteit_van IS NULL OR t.plaats_op >= rij.capaciteit_van)
    INTO sinds_nu, sinds_toen FROM aanbodmatching.toewijzing t WHERE t.aanbod_id = rij.id AND t.plaats_bezet;
  PERFORM set_config('app.rol', rol, true);
  RETURN sinds_nu + greatest(coalesce(rij.capaciteit_bezet, 0) - sinds_toen, 0);
END $$;

-- Any change of an aanbod turns its count over when the period is over, so a claim is right however late the worker is.
CREATE FUNCTION aanbodmatching.tel_plaatsen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE begin_nu date := aanbodmatching.begin_van_periode(NEW.capaciteit_periode, aanbodmatching.vandaag());
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.capaciteit_van := begin_nu;
  ELSIF NEW.capaciteit_totaal IS NULL THEN
    NEW.capaciteit_bezet := NULL;
    NEW.capaciteit_van := NULL;
  ELSIF OLD.capaciteit_totaal IS NULL OR NEW.capaciteit_periode IS DISTINCT FROM OLD.capaciteit_periode THEN
    NEW.capaciteit_bezet := aanbodmatching.bezet_bij(OLD, NEW.capaciteit_periode);
    NEW.capaciteit_van := begin_nu;
  ELSIF begin_nu > NEW.capaciteit_van THEN
    NEW.capaciteit_bezet := greatest(NEW.capaciteit_bezet - OLD.capaciteit_bezet, 0);
    NEW.capaciteit_van := begin_nu;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tellen BEFORE INSERT OR UPDATE ON aanbodmatching.aanbod
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.tel_plaatsen();

-- A place that was taken in an earlier period is no place of this one.
CREATE OR REPLACE FUNCTION aanbodmatching.geef_plaats_vrij() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE aanbodmatching.aanbod SET capaciteit_bezet = greatest(capaciteit_bezet - 1, 0)
    WHERE id = OLD.aanbod_id AND capaciteit_totaal IS NOT NULL AND (capaciteit_van IS NULL OR OLD.plaats_op
      >= greatest(capaciteit_van, aanbodmatching.begin_van_periode(capaciteit_periode, aanbodmatching.vandaag())));
  RETURN NULL;
END $$;

-- The application counts no places: a toewijzing takes and gives them, whoever writes it. A coordinator changes no aanbod.
DROP POLICY coordinator_plaats ON aanbodmatching.aanbod;
CREATE OR REPLACE FUNCTION aanbodmatching.bewaak_aanbod() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND aanbodmatching.inhoud_van(NEW) IS DISTINCT FROM aanbodmatching.inhoud_van(OLD)
      AND NEW.versie <> OLD.versie + 1 THEN
    RAISE EXCEPTION 'een wijziging van aanbod geeft de volgende versie' USING ERRCODE = 'check_violation';
  END IF;
  NEW.gewijzigd_xid := pg_current_xact_id();
  IF TG_OP = 'INSERT' OR NEW.versie <> OLD.versie THEN
    NEW.zoekvector := aanbodmatching.zoekvector_van(NEW);
  END IF;
  RETURN NEW;
END $$;
DO $$ BEGIN
  EXECUTE format('REVOKE UPDATE ON aanbodmatching.aanbod FROM %I', current_setting('schakel.app_rol'));
END $$;
SELECT platform.verleen('aanbodmatching.aanbod', 'UPDATE (code, versie, status, titel, samenvatting, omschrijving, soort, '
  || 'themas, woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, min_werkzame_personen, '
  || 'max_werkzame_personen, rechtsvormen, min_leeftijd_maanden, max_leeftijd_maanden, min_omzet, max_omzet, '
  || 'de_minimis_bedrag, capaciteit_totaal, capaciteit_periode, openstelling_van, openstelling_tot, fictief, '
  || 'gewijzigd_door, gewijzigd_op)');

-- By the worker, at the beginning of a period: the rows change, so that every index hears of it. Answers how many did.
CREATE FUNCTION aanbodmatching.begin_perioden() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE aantal integer;
BEGIN
  IF platform.rol() IS DISTINCT FROM 'systeem' THEN
    RAISE EXCEPTION 'perioden begint de worker' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- The trigger does it; in the order of the ids, so that two workers do not wait for each other, nor for a claim.
  WITH om AS (SELECT id FROM aanbodmatching.aanbod
    WHERE capaciteit_van < aanbodmatching.begin_van_periode(capaciteit_periode, aanbodmatching.vandaag())
    ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
  UPDATE aanbodmatching.aanbod a SET capaciteit_van = a.capaciteit_van FROM om WHERE a.id = om.id;
  GET DIAGNOSTICS aantal = ROW_COUNT;
  RETURN aantal;
END $$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.begin_perioden() FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.begin_perioden() TO %I', current_setting('schakel.app_rol'));
END $$;
`;
