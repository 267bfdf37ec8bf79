// SPDX-License-Identifier: EUPL-1.2
// What of a programme may change, and when it is vastgesteld: held for everybody, whatever policies let through.

const SCHEMA = 'prestatiefinanciering';

/** Why a programme cannot be vastgesteld yet; NULL when nothing is in its way. */
const COMPLEET = `
CREATE FUNCTION ${SCHEMA}.wat_ontbreekt(p ${SCHEMA}.programma) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (SELECT sum(f.aandeel) FROM ${SCHEMA}.programmafinancier f WHERE f.programma_id = p.id) IS DISTINCT FROM 10000 THEN
    RETURN 'programma_aandelen';
  END IF;
  IF NOT ${SCHEMA}.is_financier(p.id, p.penvoerder_id) THEN RETURN 'programma_penvoerder'; END IF;
  IF EXISTS (SELECT FROM generate_series(extract(year FROM p.van)::integer, extract(year FROM p.tot)::integer) AS reeks (nr)
      WHERE NOT EXISTS (SELECT FROM ${SCHEMA}.programmajaar j WHERE j.programma_id = p.id AND j.jaar = reeks.nr))
    OR EXISTS (SELECT FROM ${SCHEMA}.programmajaar j WHERE j.programma_id = p.id
      AND j.jaar NOT BETWEEN extract(year FROM p.van) AND extract(year FROM p.tot)) THEN
    RETURN 'programma_jaren';
  END IF;
  IF EXISTS (SELECT FROM ${SCHEMA}.programmafinancier f WHERE f.programma_id = p.id AND f.akkoord_op IS NULL) THEN
    RETURN 'programma_akkoord';
  END IF;
  RETURN NULL;
END $$;
`;

const PROGRAMMA = `
CREATE FUNCTION ${SCHEMA}.bewaak_programma() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  mist text;
  inhoud boolean := (OLD.code, OLD.naam, OLD.omschrijving, OLD.regios, OLD.themas, OLD.rechtsgrond, OLD.is_de_minimis,
    OLD.van, OLD.tot) IS DISTINCT FROM (NEW.code, NEW.naam, NEW.omschrijving, NEW.regios, NEW.themas, NEW.rechtsgrond,
    NEW.is_de_minimis, NEW.van, NEW.tot);
BEGIN
  IF inhoud AND OLD.status <> 'concept' THEN
    RAISE check_violation USING CONSTRAINT = 'programma_vast', MESSAGE = 'Een vastgesteld programma verandert niet.';
  END IF;
  IF inhoud AND NOT ${SCHEMA}.is_penvoerder(NEW.id) THEN
    RAISE insufficient_privilege USING CONSTRAINT = 'programma_inhoud', MESSAGE = 'Alleen de penvoerder wijzigt een programma.';
  END IF;
  IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (('concept', 'vastgesteld'), ('vastgesteld', 'gesloten')) THEN
    RAISE check_violation USING CONSTRAINT = 'programma_stand', MESSAGE = 'Deze stap is er niet.';
  END IF;
  IF OLD.status = 'concept' AND NEW.status = 'vastgesteld' THEN
    mist := ${SCHEMA}.wat_ontbreekt(NEW);
    IF mist IS NOT NULL THEN
      RAISE check_violation USING CONSTRAINT = mist, MESSAGE = 'Dit programma is nog niet compleet.';
    END IF;
  END IF;
  IF NEW.status = 'gesloten' AND OLD.status <> 'gesloten'
    AND (NEW.gewijzigd_op AT TIME ZONE 'Europe/Amsterdam')::date <= NEW.tot THEN
    RAISE check_violation USING CONSTRAINT = 'programma_looptijd_voorbij', MESSAGE = 'Een lopend programma sluit niet.';
  END IF;
  IF inhoud THEN
    UPDATE ${SCHEMA}.programmafinancier SET akkoord_door = NULL, akkoord_op = NULL
    WHERE programma_id = NEW.id AND akkoord_op IS NOT NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaakt BEFORE UPDATE ON ${SCHEMA}.programma
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_programma();
`;

/** Shares and budgets: of a concept alone, and who agreed to what it was agrees no more. */
const DELEN = `
CREATE FUNCTION ${SCHEMA}.bewaak_programmadeel() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE welk uuid := coalesce(NEW.programma_id, OLD.programma_id); stand text;
BEGIN
  -- Waits for who is making it vastgesteld at this moment.
  SELECT p.status INTO stand FROM ${SCHEMA}.programma p WHERE p.id = welk FOR SHARE;
  IF stand <> 'concept' THEN
    RAISE check_violation USING CONSTRAINT = 'programma_vast', MESSAGE = 'Een vastgesteld programma verandert niet.';
  END IF;
  UPDATE ${SCHEMA}.programmafinancier SET akkoord_door = NULL, akkoord_op = NULL
  WHERE programma_id = welk AND akkoord_op IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER bewaakt AFTER INSERT OR DELETE ON ${SCHEMA}.programmafinancier
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_programmadeel();
CREATE TRIGGER bewaakt AFTER INSERT OR DELETE ON ${SCHEMA}.programmajaar
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_programmadeel();

CREATE FUNCTION ${SCHEMA}.bewaak_programmaakkoord() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE p ${SCHEMA}.programma;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.akkoord_op IS NOT NULL THEN
      RAISE check_violation USING CONSTRAINT = 'programma_akkoord_zelf', MESSAGE = 'Akkoord geeft een financier zelf.';
    END IF;
    RETURN NEW;
  END IF;
  SELECT * INTO p FROM ${SCHEMA}.programma x WHERE x.id = NEW.programma_id FOR SHARE;
  IF p.status <> 'concept' THEN
    RAISE check_violation USING CONSTRAINT = 'programma_vast', MESSAGE = 'Een vastgesteld programma verandert niet.';
  END IF;
  IF NEW.akkoord_door = p.gewijzigd_door THEN
    RAISE check_violation USING CONSTRAINT = 'programma_vier_ogen', MESSAGE = 'Wie het opstelde, geeft niet het akkoord.';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER akkoord BEFORE INSERT OR UPDATE ON ${SCHEMA}.programmafinancier
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_programmaakkoord();
`;

/** A raise is of a programme that runs; when all of them agreed, the year gets it, once. */
const VERHOGING = `
CREATE FUNCTION ${SCHEMA}.bewaak_verhoging() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE stand text;
BEGIN
  SELECT p.status INTO stand FROM ${SCHEMA}.programma p WHERE p.id = NEW.programma_id FOR SHARE;
  IF stand <> 'vastgesteld' THEN
    RAISE check_violation USING CONSTRAINT = 'verhoging_vastgesteld', MESSAGE = 'Dit programma is niet vastgesteld.';
  END IF;
  IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
  IF OLD.status <> 'voorgesteld' THEN
    RAISE check_violation USING CONSTRAINT = 'verhoging_besloten', MESSAGE = 'Over deze verhoging is al besloten.';
  END IF;
  IF NEW.status = 'vastgesteld' THEN
    IF EXISTS (SELECT FROM ${SCHEMA}.programmafinancier f WHERE f.programma_id = NEW.programma_id AND NOT EXISTS
        (SELECT FROM ${SCHEMA}.verhogingakkoord a WHERE a.verhoging_id = NEW.id AND a.organisatie_id = f.organisatie_id)) THEN
      RAISE check_violation USING CONSTRAINT = 'verhoging_akkoord', MESSAGE = 'Niet elke financier is akkoord.';
    END IF;
    UPDATE ${SCHEMA}.programmajaar SET budget_in_centen = budget_in_centen + NEW.bedrag_in_centen
    WHERE programma_id = NEW.programma_id AND jaar = NEW.jaar;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaakt BEFORE INSERT OR UPDATE ON ${SCHEMA}.programmaverhoging
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_verhoging();

CREATE FUNCTION ${SCHEMA}.bewaak_verhogingakkoord() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE v ${SCHEMA}.programmaverhoging;
BEGIN
  SELECT * INTO v FROM ${SCHEMA}.programmaverhoging x WHERE x.id = NEW.verhoging_id FOR SHARE;
  -- The foreign key refuses it.
  IF NOT FOUND THEN RETURN NEW; END IF;
  IF v.status <> 'voorgesteld' THEN
    RAISE check_violation USING CONSTRAINT = 'verhoging_besloten', MESSAGE = 'Over deze verhoging is al besloten.';
  END IF;
  IF NEW.organisatie_id IS NOT NULL AND NOT ${SCHEMA}.is_financier(v.programma_id, NEW.organisatie_id) THEN
    RAISE check_violation USING CONSTRAINT = 'verhoging_financier', MESSAGE = 'Deze organisatie betaalt niet mee.';
  END IF;
  IF NEW.akkoord_door = v.voorgesteld_door THEN
    RAISE check_violation USING CONSTRAINT = 'verhoging_vier_ogen', MESSAGE = 'Wie het vroeg, geeft niet het akkoord.';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaakt BEFORE INSERT ON ${SCHEMA}.verhogingakkoord
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_verhogingakkoord();
`;

/** Nobody calls these by themselves. */
const RECHTEN = `
REVOKE EXECUTE ON FUNCTION ${SCHEMA}.wat_ontbreekt(${SCHEMA}.programma), ${SCHEMA}.bewaak_programma(),
  ${SCHEMA}.bewaak_programmadeel(), ${SCHEMA}.bewaak_programmaakkoord(), ${SCHEMA}.bewaak_verhoging(),
  ${SCHEMA}.bewaak_verhogingakkoord() FROM PUBLIC;
`;

export const BEWAKING = [COMPLEET, PROGRAMMA, DELEN, VERHOGING, RECHTEN].join('\n');
