// SPDX-License-Identifier: EUPL-1.2
// The triggers of the payments of migration 0054. With the owner's rights: who pays does not see all that must hold.

export const BETALING_GUARDS = `
-- Whether it is on its way to the bank, or paid. Who composes a batch and who turns a declaratie back wait for each other.
CREATE OR REPLACE FUNCTION prestatiefinanciering.is_in_betaling(welke uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('betaling ' || welke, 0));
  RETURN EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o
    WHERE o.declaratie_id = welke AND o.status IN ('open', 'betaald'));
END $$;

-- The name of the rule that a new order breaks: what is paid was approved, to the cent, on an account that is in use.
CREATE FUNCTION prestatiefinanciering.opdracht_mis(o prestatiefinanciering.betaalopdracht) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN o.status <> 'open' THEN 'betaalopdracht_stap'
    WHEN NOT EXISTS (SELECT FROM prestatiefinanciering.betaalbatch b WHERE b.id = o.batch_id AND b.status = 'opgesteld'
      AND b.programma_id = o.programma_id) THEN 'betaalopdracht_batch'
    WHEN NOT EXISTS (SELECT FROM prestatiefinanciering.declaratie d WHERE d.id = o.declaratie_id
      AND d.programma_id = o.programma_id AND d.status IN ('goedgekeurd', 'deels-goedgekeurd')
      AND d.terugdraaireden IS NULL AND d.toegekend_in_centen = o.bedrag_in_centen) THEN 'betaalopdracht_declaratie'
    WHEN NOT EXISTS (SELECT FROM prestatiefinanciering.declaratie d JOIN prestatiefinanciering.betaalbatch b ON b.id = o.batch_id
      JOIN prestatiefinanciering.bankrekening r ON r.aanbieder_id = d.aanbieder_id
      WHERE d.id = o.declaratie_id AND r.id = o.bankrekening_id AND r.vervallen_op IS NULL
        AND r.geldig_vanaf <= b.opgesteld_op) THEN 'betaalopdracht_rekening' END
$$;

CREATE FUNCTION prestatiefinanciering.bewaak_betaalopdracht() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE mis text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM pg_advisory_xact_lock(hashtextextended('betaling ' || NEW.declaratie_id, 0));
    mis := prestatiefinanciering.opdracht_mis(NEW);
  ELSIF OLD.status <> 'open' OR NOT EXISTS (SELECT FROM prestatiefinanciering.betaalbatch b WHERE b.id = NEW.batch_id
      AND b.status = CASE WHEN NEW.status = 'vervallen' THEN 'ingetrokken' ELSE 'vrijgegeven' END) THEN
    mis := 'betaalopdracht_stap';
  END IF;
  IF mis IS NULL THEN RETURN NEW; END IF;
  RAISE 'Deze betaalopdracht kan niet: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE ON prestatiefinanciering.betaalopdracht
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_betaalopdracht();

-- Paid is booked, in the same commit, and nothing else is.
CREATE FUNCTION prestatiefinanciering.toets_betaalopdracht() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM prestatiefinanciering.boeking b JOIN prestatiefinanciering.boekingsregel l ON l.boeking_id = b.id
    JOIN prestatiefinanciering.grootboekrekening g ON g.id = l.rekening_id
    WHERE b.soort = 'betaling' AND b.bron_id = NEW.id AND b.programma_id = NEW.programma_id AND g.soort = 'te-betalen'
      AND l.bedrag_in_centen = -NEW.bedrag_in_centen) THEN RETURN NULL; END IF;
  RAISE 'Wat is betaald staat niet in het grootboek.'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'betaalopdracht_geboekt';
END $$;
CREATE CONSTRAINT TRIGGER toetsen AFTER UPDATE ON prestatiefinanciering.betaalopdracht
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'betaald')
  EXECUTE FUNCTION prestatiefinanciering.toets_betaalopdracht();

-- The name of the rule that a release breaks: nobody releases what he approved, and the accounts are still in use.
CREATE FUNCTION prestatiefinanciering.vrijgave_mis(b prestatiefinanciering.betaalbatch) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN platform.subject() IS DISTINCT FROM coalesce(b.tweede_door, b.vrijgegeven_door) THEN 'betaalbatch_zelf'
    WHEN EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o
      JOIN prestatiefinanciering.declaratie d ON d.id = o.declaratie_id
      WHERE o.batch_id = b.id AND d.goedgekeurd_door = platform.subject()) THEN 'betaalbatch_goedkeurder'
    WHEN EXISTS (SELECT FROM prestatiefinanciering.bankrekening r WHERE r.vervallen_op IS NOT NULL AND (r.id = b.bankrekening_id
      OR r.id IN (SELECT o.bankrekening_id FROM prestatiefinanciering.betaalopdracht o WHERE o.batch_id = b.id)))
      THEN 'betaalbatch_rekening' END
$$;

CREATE FUNCTION prestatiefinanciering.bewaak_betaalbatch() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE mis text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    mis := CASE WHEN NEW.status <> 'opgesteld' THEN 'betaalbatch_stap'
      WHEN NOT EXISTS (SELECT FROM prestatiefinanciering.bankrekening r WHERE r.id = NEW.bankrekening_id
        AND r.programma_id = NEW.programma_id AND r.vervallen_op IS NULL AND r.geldig_vanaf <= NEW.opgesteld_op)
        THEN 'betaalbatch_rekening' END;
  ELSIF (OLD.status, NEW.status) IN (('opgesteld', 'eenmaal-vrijgegeven'), ('eenmaal-vrijgegeven', 'vrijgegeven')) THEN
    mis := CASE WHEN (OLD.vrijgegeven_door, OLD.vrijgegeven_op) IS DISTINCT FROM (NEW.vrijgegeven_door, NEW.vrijgegeven_op)
        AND OLD.status <> 'opgesteld' THEN 'betaalbatch_stap' ELSE prestatiefinanciering.vrijgave_mis(NEW) END;
  ELSIF (OLD.status, NEW.status) IN (('opgesteld', 'ingetrokken'), ('eenmaal-vrijgegeven', 'ingetrokken')) THEN
    mis := CASE WHEN NEW.ingetrokken_door IS DISTINCT FROM platform.subject() THEN 'betaalbatch_zelf' END;
  ELSIF (OLD.status, NEW.status) <> ('vrijgegeven', 'verwerkt') OR EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o
      WHERE o.batch_id = NEW.id AND o.status = 'open') THEN
    mis := 'betaalbatch_stap';
  END IF;
  IF mis IS NULL THEN RETURN NEW; END IF;
  RAISE 'Deze stap kan niet: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE ON prestatiefinanciering.betaalbatch
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_betaalbatch();

-- At the commit: a batch is what its orders are together, and of what was taken back nothing is on its way.
CREATE FUNCTION prestatiefinanciering.toets_betaalbatch() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM prestatiefinanciering.betaalopdracht o WHERE o.batch_id = NEW.id
    HAVING count(*) = NEW.aantal AND sum(o.bedrag_in_centen) = NEW.bedrag_in_centen
      AND (NEW.status <> 'ingetrokken' OR bool_and(o.status = 'vervallen'));
  IF FOUND THEN RETURN NULL; END IF;
  RAISE 'De opdrachten samen zijn niet de batch.' USING ERRCODE = 'check_violation', CONSTRAINT = 'betaalbatch_som';
END $$;
CREATE CONSTRAINT TRIGGER toetsen AFTER INSERT OR UPDATE ON prestatiefinanciering.betaalbatch
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.toets_betaalbatch();

DO $$
DECLARE functie regprocedure;
BEGIN
  FOR functie IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'prestatiefinanciering'::regnamespace
    AND p.proname IN ('is_in_betaling', 'opdracht_mis', 'bewaak_betaalopdracht', 'toets_betaalopdracht', 'vrijgave_mis',
      'bewaak_betaalbatch', 'toets_betaalbatch')
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
END $$;
`;
