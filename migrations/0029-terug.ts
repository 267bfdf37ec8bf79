// SPDX-License-Identifier: EUPL-1.2
// Of migration 0029: the way back, to the functions as 0003 and 0021 made them.

const VAN_VROEGER = `
CREATE OR REPLACE FUNCTION aanbodmatching.inhoud_van(rij aanbodmatching.aanbod) RETURNS jsonb LANGUAGE sql STABLE AS
$$ SELECT to_jsonb(rij) - ARRAY['capaciteit_bezet', 'gewijzigd_xid', 'zoekvector'] $$;
CREATE OR REPLACE FUNCTION aanbodmatching.bewaak_aanbod() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE OR REPLACE FUNCTION aanbodmatching.geef_plaats_vrij() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE aanbodmatching.aanbod SET capaciteit_bezet = greatest(capaciteit_bezet - 1, 0)
    WHERE id = OLD.aanbod_id AND capaciteit_totaal IS NOT NULL;
  RETURN NULL;
END $$;
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
CREATE POLICY coordinator_plaats ON aanbodmatching.aanbod FOR UPDATE
  USING (platform.rol() = 'coordinator') WITH CHECK (platform.rol() = 'coordinator');
DO $$ BEGIN
  EXECUTE format('REVOKE UPDATE ON aanbodmatching.aanbod FROM %I', current_setting('schakel.app_rol'));
END $$;
SELECT platform.verleen('aanbodmatching.aanbod', 'UPDATE');
`;

export const TERUG = `
DROP TRIGGER plaats_nemen ON aanbodmatching.toewijzing;
DROP TRIGGER plaats_nemen_nieuw ON aanbodmatching.toewijzing;
DROP TRIGGER bewaak_plaats ON aanbodmatching.toewijzing;
DROP TRIGGER tellen ON aanbodmatching.aanbod;
DROP FUNCTION aanbodmatching.neem_plaats(), aanbodmatching.bewaak_plaats(), aanbodmatching.bekijk_plaats(uuid),
  aanbodmatching.aantal_wachtenden(uuid), aanbodmatching.wachtplek(uuid), aanbodmatching.van_beller(uuid),
  aanbodmatching.begin_perioden(), aanbodmatching.tel_plaatsen();
DROP FUNCTION aanbodmatching.rij_voor(uuid, timestamptz, uuid), aanbodmatching.bezet_bij(aanbodmatching.aanbod, text);
${VAN_VROEGER}
ALTER TABLE aanbodmatching.toewijzing DROP COLUMN plaats_op;
ALTER TABLE aanbodmatching.aanbod DROP COLUMN capaciteit_van, DROP COLUMN capaciteit_periode;
DROP FUNCTION aanbodmatching.vandaag(), aanbodmatching.begin_van_periode(text, date);
`;
