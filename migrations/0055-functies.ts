// SPDX-License-Identifier: EUPL-1.2
// How migration 0055 notes and corrects grants. With the owner's rights: nobody writes the row of an amount himself.

export const REGISTER_FUNCTIONS = `
-- As in 0046; what was granted may be corrected, and the ceiling is looked at again. What stands in the register stays granted.
CREATE OR REPLACE FUNCTION staatssteun.bewaak_plafond() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE leden text[]; lid text;
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.status = 'vrijgegeven' OR NEW.status = 'gereserveerd') THEN
    RAISE EXCEPTION 'deze steun is al afgehandeld' USING ERRCODE = 'check_violation', CONSTRAINT = 'steun_stap';
  END IF;
  IF NEW.status = 'vrijgegeven' THEN
    IF TG_OP = 'UPDATE' AND EXISTS (SELECT FROM staatssteun.registratie r WHERE r.steun_id = OLD.id) THEN
      RAISE EXCEPTION 'deze steun staat in het register' USING ERRCODE = 'check_violation', CONSTRAINT = 'steun_geregistreerd';
    END IF;
    NEW.kvk_nummer := NULL;
    RETURN NEW;
  END IF;
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('staatssteun', 0));
  leden := staatssteun.eenonderneming(NEW.kvk_nummer, NEW.datum);
  FOREACH lid IN ARRAY leden LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended('staatssteun ' || lid, 0));
  END LOOP;
  IF staatssteun.past(NEW, leden) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'het plafond voor de-minimissteun is bereikt'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'steun_plafond';
END $$;

-- Whose it is to note what became of aid: who gives it, and who leads in that regio.
CREATE FUNCTION staatssteun.mag_noteren(rij staatssteun.steun) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT platform.rol() = 'systeem' OR (platform.rol() = 'coordinator' AND rij.regio = platform.regio())
    OR (platform.rol() = 'aanbieder' AND rij.aanbieder_id = platform.organisatie())
$$;

-- Granted on that day, or granted otherwise than was noted. Twenty working days count from the day of granting; of what is in
-- the register already, from the day of the correction.
DROP FUNCTION staatssteun.verleen(uuid, bigint, date, timestamptz);
CREATE FUNCTION staatssteun.verleen(welk uuid, oud integer, bedrag bigint, dag date, wie text, hoe text, moment timestamptz)
RETURNS SETOF staatssteun.steun
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE staatssteun.steun s SET status = 'verleend', bedrag_in_centen = bedrag, datum = dag, verlener = wie, instrument = hoe,
      versie = oud + 1, gewijzigd_door = platform.subject(), gewijzigd_op = moment,
      termijn_vanaf = CASE WHEN EXISTS (SELECT FROM staatssteun.registratie r WHERE r.steun_id = s.id)
        THEN (moment AT TIME ZONE 'Europe/Amsterdam')::date ELSE dag END
    WHERE s.id = welk AND s.versie = oud AND s.status <> 'vrijgegeven' AND staatssteun.mag_noteren(s) RETURNING s.*
$$;

-- There came no aid of it, or it was noted by mistake.
CREATE FUNCTION staatssteun.geef_terug(welk uuid, oud integer, moment timestamptz) RETURNS SETOF staatssteun.steun
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE staatssteun.steun s SET status = 'vrijgegeven', verlener = NULL, instrument = NULL, termijn_vanaf = NULL,
      versie = oud + 1, gewijzigd_door = platform.subject(), gewijzigd_op = moment
    WHERE s.id = welk AND s.versie = oud AND s.status <> 'vrijgegeven' AND staatssteun.mag_noteren(s) RETURNING s.*
$$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['staatssteun.mag_noteren(staatssteun.steun)',
    'staatssteun.verleen(uuid,integer,bigint,date,text,text,timestamptz)',
    'staatssteun.geef_terug(uuid,integer,timestamptz)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  FOREACH functie IN ARRAY ARRAY['staatssteun.verleen(uuid,integer,bigint,date,text,text,timestamptz)',
    'staatssteun.geef_terug(uuid,integer,timestamptz)']::regprocedure[]
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;
`;
