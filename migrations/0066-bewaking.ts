// SPDX-License-Identifier: EUPL-1.2
// The functions and triggers of migration 0066.

const SCHEMA = 'impactverantwoording';
const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

export const RAPPORT_GUARDS = `
-- Every region that must, and EZ, approved of exactly these bytes.
CREATE FUNCTION ${SCHEMA}.is_rapport_gekeurd(editie uuid, hash text) RETURNS boolean
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT NOT EXISTS (SELECT FROM ${SCHEMA}.rapporteditie e JOIN ${SCHEMA}.rapportdefinitie d ON d.id = e.definitie_id
      CROSS JOIN LATERAL unnest(d.keuring_door || 'EZ'::text) AS n (namens)
    WHERE e.id = editie AND NOT EXISTS (SELECT FROM ${SCHEMA}.rapportkeuring k
      WHERE k.editie_id = editie AND k.namens = n.namens AND k.inhoud_sha256 = hash AND k.is_akkoord))
$$;

-- An edition of it was sealed, so that what it is about is everybody's.
CREATE FUNCTION ${SCHEMA}.is_rapport_openbaar(definitie uuid) RETURNS boolean
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT EXISTS (SELECT FROM ${SCHEMA}.rapporteditie e WHERE e.definitie_id = definitie AND e.status = 'verzegeld')
$$;

CREATE FUNCTION ${SCHEMA}.bewaak_rapporteditie() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE mis text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    mis := 'rapporteditie_blijft';
  ELSIF TG_OP = 'INSERT' THEN
    mis := CASE WHEN NEW.status <> 'in-opbouw' OR num_nonnulls(NEW.inhoud, NEW.tot_volgnummer) > 0 THEN 'rapporteditie_begin' END;
  ELSE
    mis := CASE
      WHEN OLD.status IN ('verzegeld', 'geweigerd', 'mislukt') THEN 'rapporteditie_vast'
      WHEN NOT (NEW.status = OLD.status OR (OLD.status, NEW.status) IN (('in-opbouw', 'te-keuren'), ('in-opbouw', 'goedgekeurd'), ('in-opbouw', 'geweigerd'),
        ('in-opbouw', 'mislukt'), ('te-keuren', 'goedgekeurd'), ('te-keuren', 'geweigerd'), ('goedgekeurd', 'verzegeld'),
        ('goedgekeurd', 'in-opbouw'))) THEN 'rapporteditie_stap'
      WHEN OLD.tot_volgnummer IS DISTINCT FROM NEW.tot_volgnummer AND OLD.tot_volgnummer IS NOT NULL THEN 'rapporteditie_datasnede'
      WHEN OLD.status <> 'in-opbouw' AND (OLD.inhoud, OLD.regels_sha256, OLD.codeversie, OLD.stand_na, OLD.verschil)
        IS DISTINCT FROM (NEW.inhoud, NEW.regels_sha256, NEW.codeversie, NEW.stand_na, NEW.verschil)
        THEN 'rapporteditie_inhoud'
      WHEN NEW.status IN ('goedgekeurd', 'verzegeld') AND NOT ${SCHEMA}.is_rapport_gekeurd(NEW.id, NEW.inhoud_sha256)
        THEN 'rapporteditie_gekeurd' END;
  END IF;
  IF mis IS NOT NULL THEN
    RAISE 'Dit kan niet met deze editie: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE OR DELETE ON ${SCHEMA}.rapporteditie
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_rapporteditie();

CREATE FUNCTION ${SCHEMA}.bewaak_rapportkeuring() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
DECLARE
  e ${SCHEMA}.rapporteditie;
  d ${SCHEMA}.rapportdefinitie;
  mis text;
BEGIN
  -- Two at once: the second sees what the first did.
  SELECT * INTO e FROM ${SCHEMA}.rapporteditie x WHERE x.id = NEW.editie_id FOR UPDATE;
  SELECT * INTO d FROM ${SCHEMA}.rapportdefinitie x WHERE x.id = e.definitie_id;
  mis := CASE
    WHEN e.status IS DISTINCT FROM 'te-keuren' THEN 'rapportkeuring_wanneer'
    WHEN NEW.inhoud_sha256 IS DISTINCT FROM e.inhoud_sha256 THEN 'rapportkeuring_hash'
    WHEN NEW.namens <> 'EZ' AND NEW.namens <> ALL (d.keuring_door) THEN 'rapportkeuring_namens'
    WHEN NEW.door IN (e.gemaakt_door, d.gemaakt_door) THEN 'rapportkeuring_maker'
    WHEN NEW.namens = 'EZ' AND NEW.is_akkoord AND EXISTS (SELECT FROM unnest(d.keuring_door) AS n (namens)
      WHERE NOT EXISTS (SELECT FROM ${SCHEMA}.rapportkeuring k WHERE k.editie_id = e.id AND k.namens = n.namens
        AND k.inhoud_sha256 = e.inhoud_sha256 AND k.is_akkoord)) THEN 'rapportkeuring_volgorde' END;
  IF mis IS NOT NULL THEN
    RAISE 'Deze keuring kan niet: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT ON ${SCHEMA}.rapportkeuring
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_rapportkeuring();

CREATE FUNCTION ${SCHEMA}.volg_rapportkeuring() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
BEGIN
  UPDATE ${SCHEMA}.rapporteditie e SET status = CASE WHEN NEW.is_akkoord THEN 'goedgekeurd' ELSE 'geweigerd' END
    WHERE e.id = NEW.editie_id AND (NOT NEW.is_akkoord OR NEW.namens = 'EZ');
  RETURN NULL;
END $$;
CREATE TRIGGER volgen AFTER INSERT ON ${SCHEMA}.rapportkeuring
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.volg_rapportkeuring();

DO $$
DECLARE functie regprocedure;
BEGIN
  FOR functie IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = '${SCHEMA}'::regnamespace
    AND p.proname IN ('is_rapport_gekeurd', 'is_rapport_openbaar', 'bewaak_rapporteditie', 'bewaak_rapportkeuring',
      'volg_rapportkeuring')
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION ${SCHEMA}.is_rapport_gekeurd(uuid, text),
    ${SCHEMA}.is_rapport_openbaar(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;
`;
