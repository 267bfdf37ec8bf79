// SPDX-License-Identifier: EUPL-1.2
// Of migration 0029: who waits for an aanbod, in which order, and that nobody takes a place before his turn.
import { MET_PLAATS } from './0029-periode.js';

export const RIJ = `
-- Who waits for an aanbod before this one, or in all. The lists go across regions, so it looks as the worker does; for
-- functions that know what their caller may hear.
CREATE FUNCTION aanbodmatching.rij_voor(van_aanbod uuid, sinds timestamptz, wie uuid,
  OUT aantal integer, OUT laatste timestamptz)
LANGUAGE plpgsql STABLE AS $$
DECLARE rol text := current_setting('app.rol', true);
BEGIN
  PERFORM set_config('app.rol', 'systeem', true);
  SELECT count(*), max(w.wachtlijst_sinds) INTO aantal, laatste FROM aanbodmatching.toewijzing w
    WHERE w.aanbod_id = van_aanbod AND w.status = 'wachtlijst'
      AND (sinds IS NULL OR (w.wachtlijst_sinds, w.id) < (sinds, wie));
  PERFORM set_config('app.rol', rol, true);
END $$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.rij_voor(uuid, timestamptz, uuid) FROM PUBLIC;

-- The owner of the functions below sees every hulpvraag, and a policy of toewijzing trusts what a firm sees of those.
CREATE FUNCTION aanbodmatching.van_beller(van_hulpvraag uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT platform.rol() <> 'ondernemer' OR EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.id = van_hulpvraag AND h.kvk_nummer = platform.kvk_nummer())
$$;

-- Of a toewijzing that the caller sees: which number it has, and how many wait.
CREATE FUNCTION aanbodmatching.wachtplek(gekozen uuid, OUT positie integer, OUT wachtenden integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT voor.aantal + 1, samen.aantal FROM aanbodmatching.toewijzing t
    CROSS JOIN LATERAL aanbodmatching.rij_voor(t.aanbod_id, t.wachtlijst_sinds, t.id) voor
    CROSS JOIN LATERAL aanbodmatching.rij_voor(t.aanbod_id, NULL, NULL) samen
  WHERE t.id = gekozen AND t.status = 'wachtlijst' AND aanbodmatching.van_beller(t.hulpvraag_id)
$$;
-- How many wait, and no more: for whoever keeps the aanbod, and for coordinators, who put people on the list.
CREATE FUNCTION aanbodmatching.aantal_wachtenden(van_aanbod uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT samen.aantal FROM aanbodmatching.aanbod a CROSS JOIN LATERAL aanbodmatching.rij_voor(a.id, NULL, NULL) samen
  WHERE a.id = van_aanbod AND (platform.rol() = 'coordinator' OR aanbodmatching.beheert_aanbod(a.aanbieder_id))
$$;
-- What there is to take, for who is about to: the row stays locked until he is done, so that it stays true. Always before the
-- rows of toewijzingen. An ondernemer chooses from what was put to him.
CREATE FUNCTION aanbodmatching.bekijk_plaats(van_aanbod uuid,
  OUT open boolean, OUT vrij integer, OUT wachtenden integer, OUT laatste timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE a aanbodmatching.aanbod;
BEGIN
  IF platform.rol() IN ('systeem', 'coordinator') OR EXISTS (SELECT FROM aanbodmatching.toewijzing t
      WHERE t.aanbod_id = van_aanbod AND t.status = 'voorgesteld' AND aanbodmatching.van_beller(t.hulpvraag_id)) THEN
    SELECT * INTO a FROM aanbodmatching.aanbod WHERE id = van_aanbod FOR NO KEY UPDATE;
    open := a.status = 'gepubliceerd';
    vrij := a.capaciteit_totaal - aanbodmatching.bezet_bij(a, a.capaciteit_periode);
    SELECT r.aantal, r.laatste INTO wachtenden, laatste FROM aanbodmatching.rij_voor(van_aanbod, NULL, NULL) r;
  END IF;
END $$;
DROP FUNCTION aanbodmatching.neem_plaats(uuid);
REVOKE EXECUTE ON FUNCTION aanbodmatching.wachtplek(uuid), aanbodmatching.aantal_wachtenden(uuid),
  aanbodmatching.bekijk_plaats(uuid) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.wachtplek(uuid), aanbodmatching.aantal_wachtenden(uuid),
    aanbodmatching.bekijk_plaats(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;
`;

export const WACHTLIJST = `
-- The day of a place, and the end of the list for who joins it; neither changes afterwards.
CREATE FUNCTION aanbodmatching.bewaak_plaats() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE achter timestamptz;
BEGIN
  NEW.plaats_op := CASE WHEN NOT NEW.plaats_bezet THEN NULL
    WHEN TG_OP = 'UPDATE' AND OLD.plaats_bezet THEN OLD.plaats_op
    ELSE aanbodmatching.vandaag() END;
  IF TG_OP = 'UPDATE' AND OLD.wachtlijst_sinds IS NOT NULL THEN
    NEW.wachtlijst_sinds := OLD.wachtlijst_sinds;
  ELSIF NEW.status = 'wachtlijst' THEN
    PERFORM FROM aanbodmatching.aanbod WHERE id = NEW.aanbod_id FOR NO KEY UPDATE;
    SELECT r.laatste INTO achter FROM aanbodmatching.rij_voor(NEW.aanbod_id, NULL, NULL) r;
    IF NEW.wachtlijst_sinds <= achter THEN
      RAISE EXCEPTION 'wie komt wachten, sluit achteraan' USING ERRCODE = 'check_violation',
        CONSTRAINT = 'toewijzing_achteraan';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaak_plaats BEFORE INSERT OR UPDATE ON aanbodmatching.toewijzing
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.bewaak_plaats();

-- A toewijzing takes its place itself, whoever writes it: one of an aanbod that counts them, and none before his turn.
CREATE FUNCTION aanbodmatching.neem_plaats() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE a aanbodmatching.aanbod;
BEGIN
  SELECT * INTO a FROM aanbodmatching.aanbod WHERE id = NEW.aanbod_id FOR NO KEY UPDATE;
  IF NEW.plaats_bezet <> (a.capaciteit_totaal IS NOT NULL) THEN
    RAISE EXCEPTION 'een toewijzing heeft een plaats waar plaatsen tellen' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'toewijzing_plaats_telt';
  END IF;
  IF NEW.plaats_bezet AND a.status <> 'gepubliceerd' THEN
    RAISE EXCEPTION 'dit aanbod is niet open' USING ERRCODE = 'check_violation', CONSTRAINT = 'toewijzing_plaats_open';
  END IF;
  IF NEW.plaats_bezet AND (aanbodmatching.rij_voor(NEW.aanbod_id, NEW.wachtlijst_sinds, NEW.id)).aantal > 0 THEN
    RAISE EXCEPTION 'iemand anders wacht langer' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'toewijzing_volgorde';
  END IF;
  IF NEW.plaats_bezet THEN
    UPDATE aanbodmatching.aanbod SET capaciteit_bezet = capaciteit_bezet + 1 WHERE id = NEW.aanbod_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER plaats_nemen_nieuw AFTER INSERT ON aanbodmatching.toewijzing
  FOR EACH ROW WHEN (NEW.status IN ${MET_PLAATS}) EXECUTE FUNCTION aanbodmatching.neem_plaats();
CREATE TRIGGER plaats_nemen AFTER UPDATE OF status, plaats_bezet ON aanbodmatching.toewijzing
  FOR EACH ROW WHEN (NEW.status IN ${MET_PLAATS}
    AND (OLD.status IN ('voorgesteld', 'wachtlijst') OR (NEW.plaats_bezet AND NOT OLD.plaats_bezet)))
  EXECUTE FUNCTION aanbodmatching.neem_plaats();
`;
