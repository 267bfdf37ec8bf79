// SPDX-License-Identifier: EUPL-1.2
// The triggers of migration 0053. What the functions of 0053-functies.ts call wrong, nobody writes.

export const DECLARATIE_GUARDS = `
CREATE FUNCTION prestatiefinanciering.bewaak_declaratie() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE mis text := CASE TG_OP WHEN 'INSERT' THEN prestatiefinanciering.indiening_mis(NEW)
  ELSE prestatiefinanciering.stap_mis(OLD, NEW) END;
BEGIN
  IF mis IS NULL THEN RETURN NEW; END IF;
  RAISE 'Deze stap kan niet: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE ON prestatiefinanciering.declaratie
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_declaratie();

-- At the commit: by then its lines are there, and its boeking.
CREATE FUNCTION prestatiefinanciering.toets_declaratie() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE mis text := CASE
  WHEN NEW.status = 'ingediend' AND prestatiefinanciering.is_ongewijzigd(NEW) IS NOT TRUE THEN 'declaratie_inhoud'
  WHEN NEW.status IN ('goedgekeurd', 'deels-goedgekeurd') AND NOT EXISTS (SELECT FROM prestatiefinanciering.boeking b
    JOIN prestatiefinanciering.boekingsregel l ON l.boeking_id = b.id
    JOIN prestatiefinanciering.grootboekrekening g ON g.id = l.rekening_id
    WHERE b.soort = 'vordering' AND b.bron_id = NEW.id AND g.soort = 'te-betalen' AND g.afspraak_id = NEW.afspraak_id
      AND g.jaar = NEW.jaar AND l.bedrag_in_centen = NEW.toegekend_in_centen) THEN 'declaratie_geboekt'
  WHEN NEW.status = 'teruggedraaid' AND NOT EXISTS (SELECT FROM prestatiefinanciering.boeking b
    JOIN prestatiefinanciering.boeking terug ON terug.keert_om = b.id
    WHERE b.soort = 'vordering' AND b.bron_id = NEW.id) THEN 'declaratie_geboekt' END;
BEGIN
  IF mis IS NULL THEN RETURN NULL; END IF;
  RAISE 'Deze declaratie klopt niet: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
END $$;
CREATE CONSTRAINT TRIGGER toetsen AFTER INSERT OR UPDATE ON prestatiefinanciering.declaratie
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.toets_declaratie();

CREATE FUNCTION prestatiefinanciering.bewaak_declaratieregel() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM FROM prestatiefinanciering.declaratie d
      WHERE d.id = NEW.declaratie_id AND d.status IN ('ingediend', 'beoordeeld');
    IF FOUND THEN RETURN NEW; END IF;
    RAISE 'Over deze regel is besloten.' USING ERRCODE = 'check_violation', CONSTRAINT = 'declaratieregel_vast';
  END IF;
  NEW.houdt_vast := true;
  PERFORM FROM prestatiefinanciering.declaratie d JOIN prestatiefinanciering.prestatie p ON p.id = NEW.prestatie_id
    WHERE d.id = NEW.declaratie_id AND d.status = 'ingediend' AND p.afspraak_id = d.afspraak_id
      AND p.prestatiedatum BETWEEN d.van AND d.tot AND p.versie = NEW.prestatieversie
      AND p.bedrag_in_centen = NEW.bedrag_in_centen AND prestatiefinanciering.is_declarabel(p.id);
  IF FOUND AND NEW.besluit IS NULL THEN RETURN NEW; END IF;
  RAISE 'Deze prestatie kan niet in deze declaratie.'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'declaratieregel_declarabel';
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE OF besluit, reden, toelichting ON prestatiefinanciering.declaratieregel
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_declaratieregel();

-- What was refused for something that can be mended is free again, and so is all of what was taken back.
CREATE FUNCTION prestatiefinanciering.laat_regels_los() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE prestatiefinanciering.declaratieregel r SET houdt_vast = false WHERE r.declaratie_id = NEW.id AND r.houdt_vast
    AND CASE WHEN NEW.status IN ('ingetrokken', 'teruggedraaid')
      THEN NEW.status = 'ingetrokken' OR r.besluit = 'toegekend'
      ELSE r.reden IN ('bewijs-onvolledig', 'bedrag-onjuist', 'anders') END;
  RETURN NULL;
END $$;
CREATE TRIGGER loslaten AFTER UPDATE ON prestatiefinanciering.declaratie FOR EACH ROW
  WHEN (OLD.status <> NEW.status AND NEW.status NOT IN ('ingediend', 'beoordeeld'))
  EXECUTE FUNCTION prestatiefinanciering.laat_regels_los();

CREATE FUNCTION prestatiefinanciering.bewaak_bezwaar() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  d prestatiefinanciering.declaratie;
  mis text;
BEGIN
  SELECT * INTO d FROM prestatiefinanciering.declaratie x WHERE x.id = NEW.declaratie_id;
  IF TG_OP = 'INSERT' THEN
    -- The last day is the forty-second after that of the decision, here.
    mis := CASE WHEN d.status NOT IN ('deels-goedgekeurd', 'afgewezen') THEN 'bezwaar_waartegen'
      WHEN (NEW.ingediend_op AT TIME ZONE 'Europe/Amsterdam')::date
        NOT BETWEEN (d.goedgekeurd_op AT TIME ZONE 'Europe/Amsterdam')::date
        AND (d.goedgekeurd_op AT TIME ZONE 'Europe/Amsterdam')::date + 42 THEN 'bezwaar_termijn' END;
  ELSE
    mis := CASE WHEN OLD.besluit IS NOT NULL THEN 'bezwaar_vast'
      WHEN NEW.besloten_door IN (d.ingediend_door, d.beoordeeld_door, d.goedgekeurd_door) THEN 'bezwaar_ander'
      WHEN prestatiefinanciering.heeft_belang(NEW.besloten_door, d) THEN 'bezwaar_belang' END;
  END IF;
  IF mis IS NULL THEN RETURN NEW; END IF;
  RAISE 'Dit bezwaar kan niet: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE ON prestatiefinanciering.bezwaar
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_bezwaar();

-- A well-founded one opens the way for a new declaratie of all that was refused.
CREATE FUNCTION prestatiefinanciering.voer_bezwaar_uit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE prestatiefinanciering.declaratieregel r SET houdt_vast = false
    WHERE r.declaratie_id = NEW.declaratie_id AND r.houdt_vast AND r.besluit = 'geweigerd';
  RETURN NULL;
END $$;
CREATE TRIGGER uitvoeren AFTER UPDATE ON prestatiefinanciering.bezwaar FOR EACH ROW
  WHEN (NEW.besluit = 'gegrond') EXECUTE FUNCTION prestatiefinanciering.voer_bezwaar_uit();

DO $$
DECLARE functie regprocedure;
BEGIN
  FOR functie IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'prestatiefinanciering'::regnamespace
    AND p.proname IN ('heeft_belang', 'declaratieinhoud', 'oordeelinhoud', 'is_ongewijzigd', 'indiening_mis',
      'beoordeling_mis', 'goedkeuring_mis', 'is_in_betaling', 'terugdraaiing_mis', 'stap_mis', 'bewaak_declaratie',
      'toets_declaratie', 'bewaak_declaratieregel', 'laat_regels_los', 'bewaak_bezwaar', 'voer_bezwaar_uit')
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
END $$;
`;
