// SPDX-License-Identifier: EUPL-1.2
// How migration 0051 keeps the balances and holds every boeking to the rules, whoever writes it and by which statement.

export const GROOTBOEK_FUNCTIONS = `
-- What is divided by shares is divided by one at a time, and who closes a year waits for who is still booking in it.
CREATE FUNCTION prestatiefinanciering.vergrendel_grootboek() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE slot bigint := hashtextextended('grootboek ' || NEW.programma_id, 0);
BEGIN
  IF TG_TABLE_NAME = 'jaarafsluiting' THEN
    PERFORM pg_advisory_xact_lock(slot);
  ELSIF NEW.soort IN ('budget', 'betaling', 'terugvordering', 'jaarovergang') THEN
    PERFORM pg_advisory_xact_lock(slot);
  ELSE
    PERFORM pg_advisory_xact_lock_shared(slot);
  END IF;
  RETURN NEW;
END $$;

-- All lines of one statement together. The balances are locked in one order, so that nobody waits for each other.
CREATE FUNCTION prestatiefinanciering.houd_saldi_bij() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE tekort record;
BEGIN
  IF EXISTS (SELECT FROM nieuw n JOIN prestatiefinanciering.boeking b ON b.id = n.boeking_id
    WHERE n.regel > b.aantal_regels) THEN
    RAISE EXCEPTION 'aan een boeking komt geen regel meer bij' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'boekingsregel_erbij';
  END IF;
  IF EXISTS (SELECT FROM nieuw n JOIN prestatiefinanciering.boeking b ON b.id = n.boeking_id
    JOIN prestatiefinanciering.grootboekrekening r ON r.id = n.rekening_id WHERE r.programma_id <> b.programma_id) THEN
    RAISE EXCEPTION 'een boeking is van een programma' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'boekingsregel_programma';
  END IF;
  IF EXISTS (SELECT FROM nieuw n JOIN prestatiefinanciering.boeking b ON b.id = n.boeking_id
    JOIN prestatiefinanciering.grootboekrekening r ON r.id = n.rekening_id
    JOIN prestatiefinanciering.jaarafsluiting a ON a.programma_id = r.programma_id AND a.jaar = r.jaar
    WHERE NOT (b.soort = 'jaarovergang' AND b.bron_id = a.id)) THEN
    RAISE EXCEPTION 'dit jaar is gesloten' USING ERRCODE = 'check_violation', CONSTRAINT = 'boekingsregel_gesloten';
  END IF;
  INSERT INTO prestatiefinanciering.saldo AS s (rekening_id, saldo_in_centen)
    SELECT rekening_id, sum(bedrag_in_centen)::bigint FROM nieuw GROUP BY rekening_id ORDER BY rekening_id
    ON CONFLICT (rekening_id) DO UPDATE SET saldo_in_centen = s.saldo_in_centen + EXCLUDED.saldo_in_centen;
  SELECT r.soort, r.jaar, s.saldo_in_centen - n.bedrag_in_centen AS over INTO tekort
    FROM nieuw n JOIN prestatiefinanciering.grootboekrekening r ON r.id = n.rekening_id
      JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
    WHERE s.saldo_in_centen < 0 AND r.soort <> 'toezegging' ORDER BY r.jaar, r.soort LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'er is niet genoeg op deze rekening' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'saldo_niet_onder_nul', DETAIL = to_json(tekort);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION prestatiefinanciering.toets_boeking() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE mis text := prestatiefinanciering.boeking_mis(NEW);
BEGIN
  IF mis IS NOT NULL THEN
    RAISE EXCEPTION 'deze boeking klopt niet: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
  END IF;
  RETURN NULL;
END $$;

-- What is closed is empty, and so is what came before it.
CREATE FUNCTION prestatiefinanciering.toets_afsluiting() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM prestatiefinanciering.grootboekrekening r
    JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id WHERE r.programma_id = NEW.programma_id
      AND r.jaar <= NEW.jaar AND r.soort NOT IN ('toezegging', 'betaald') AND s.saldo_in_centen <> 0) THEN
    RAISE EXCEPTION 'er staat nog geld in dit jaar' USING ERRCODE = 'check_violation', CONSTRAINT = 'jaarafsluiting_leeg';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['prestatiefinanciering.boekwijzen()', 'prestatiefinanciering.verdeel(uuid,bigint)',
    'prestatiefinanciering.boeking_mis(prestatiefinanciering.boeking)',
    'prestatiefinanciering.correctie_mis(prestatiefinanciering.boeking)',
    'prestatiefinanciering.overgang_mis(prestatiefinanciering.boeking)',
    'prestatiefinanciering.aandelen_mis(uuid,integer,text)', 'prestatiefinanciering.verplichting_mis(prestatiefinanciering.boeking)',
    'prestatiefinanciering.vergrendel_grootboek()',
    'prestatiefinanciering.houd_saldi_bij()', 'prestatiefinanciering.toets_boeking()',
    'prestatiefinanciering.toets_afsluiting()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
END $$;

CREATE TRIGGER vergrendelen BEFORE INSERT ON prestatiefinanciering.boeking
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.vergrendel_grootboek();
CREATE TRIGGER vergrendelen BEFORE INSERT ON prestatiefinanciering.jaarafsluiting
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.vergrendel_grootboek();
CREATE TRIGGER saldi_bijhouden AFTER INSERT ON prestatiefinanciering.boekingsregel REFERENCING NEW TABLE AS nieuw
  FOR EACH STATEMENT EXECUTE FUNCTION prestatiefinanciering.houd_saldi_bij();
-- At the commit: by then all lines are there.
CREATE CONSTRAINT TRIGGER boeking_toetsen AFTER INSERT ON prestatiefinanciering.boeking
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.toets_boeking();
CREATE CONSTRAINT TRIGGER afsluiting_toetsen AFTER INSERT ON prestatiefinanciering.jaarafsluiting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.toets_afsluiting();
`;
