// SPDX-License-Identifier: EUPL-1.2
// How migration 0050 holds that what was signed is what is there.

export const AFSPRAAK_FUNCTIONS = `
-- Whether this organisatie signs and pays for the programme. With the owner's rights: policies of other tables ask it.
CREATE FUNCTION prestatiefinanciering.is_penvoerder(welk uuid, wie uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM prestatiefinanciering.programma p WHERE p.id = welk AND p.penvoerder_id = wie)
$$;

-- The whole agreement as it stands in the tables: what is hashed and signed must say the same.
CREATE FUNCTION prestatiefinanciering.afspraakinhoud(welke uuid, welke_versie integer) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object('formaat', 'schakel-prestatieafspraak-1', 'nummer', a.nummer, 'titel', a.titel,
    'programma', p.code, 'programmaId', p.id, 'partij', a.partij, 'aanbiederId', a.aanbieder_id, 'regio', a.regio,
    'versie', v.versie, 'van', v.van, 'tot', v.tot, 'geldigVan', v.geldig_van, 'tussentoetsOp', v.tussentoets_op,
    'plafondInCenten', v.plafond_in_centen, 'toelichting', v.toelichting,
    'jaren', (SELECT jsonb_agg(jsonb_build_object('jaar', j.jaar, 'plafondInCenten', j.plafond_in_centen) ORDER BY j.jaar)
      FROM prestatiefinanciering.afspraakjaar j WHERE j.afspraak_id = welke AND j.versie = welke_versie),
    'indicatoren', (SELECT jsonb_agg(jsonb_build_object('code', i.code, 'naam', i.naam, 'definitie', i.definitie,
        'mijlpaal', i.mijlpaal, 'eenheid', i.eenheid, 'tariefInCenten', i.tarief_in_centen,
        'hoogstensAantal', i.hoogstens_aantal, 'minstensAantal', i.minstens_aantal, 'bewijs', to_jsonb(i.bewijs),
        'vensterDagen', i.venster_dagen, 'bonusInCenten', i.bonus_in_centen, 'bonusGroepen', to_jsonb(i.bonus_groepen))
        ORDER BY i.volgorde)
      FROM prestatiefinanciering.indicator i WHERE i.afspraak_id = welke AND i.versie = welke_versie))
  FROM prestatiefinanciering.prestatieafspraak a JOIN prestatiefinanciering.programma p ON p.id = a.programma_id
    JOIN prestatiefinanciering.afspraakversie v ON v.afspraak_id = a.id
  WHERE a.id = welke AND v.versie = welke_versie
$$;

CREATE FUNCTION prestatiefinanciering.bewaak_afspraakversie() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'concept' THEN
      RAISE 'Een versie begint als concept.' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraakversie_stap';
    END IF;
  ELSIF (OLD.status, NEW.status) NOT IN (('concept', 'concept'), ('concept', 'ter-ondertekening'), ('concept', 'verworpen'),
      ('ter-ondertekening', 'getekend'), ('ter-ondertekening', 'verworpen'), ('getekend', 'vervangen')) THEN
    RAISE 'Deze stap kan niet.' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraakversie_stap';
  ELSIF (NEW.afspraak_id, NEW.versie, NEW.id) IS DISTINCT FROM (OLD.afspraak_id, OLD.versie, OLD.id)
      OR (OLD.status <> 'concept' AND (NEW.van, NEW.tot, NEW.geldig_van, NEW.tussentoets_op, NEW.plafond_in_centen,
        NEW.toelichting, NEW.inhoud, NEW.hash, NEW.opgesteld_door, NEW.opgesteld_op) IS DISTINCT FROM (OLD.van, OLD.tot,
        OLD.geldig_van, OLD.tussentoets_op, OLD.plafond_in_centen, OLD.toelichting, OLD.inhoud, OLD.hash,
        OLD.opgesteld_door, OLD.opgesteld_op)) THEN
    RAISE 'Wat is aangeboden verandert niet meer.' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraakversie_vast';
  END IF;
  IF NEW.status = 'ter-ondertekening'
      AND NEW.inhoud::jsonb IS DISTINCT FROM prestatiefinanciering.afspraakinhoud(NEW.afspraak_id, NEW.versie) THEN
    RAISE 'De inhoud is niet die van de tabellen.' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraakversie_inhoud';
  END IF;
  IF NEW.status = 'getekend' AND 2 > (SELECT count(*) FROM prestatiefinanciering.ondertekening o
      WHERE o.afspraak_id = NEW.afspraak_id AND o.versie = NEW.versie) THEN
    RAISE 'Er ontbreekt een handtekening.' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraakversie_handtekeningen';
  END IF;
  IF NEW.status IN ('concept', 'ter-ondertekening') AND NOT EXISTS (SELECT FROM prestatiefinanciering.prestatieafspraak a
      JOIN prestatiefinanciering.programma p ON p.id = a.programma_id
      WHERE a.id = NEW.afspraak_id AND p.van <= NEW.van AND NEW.tot <= p.tot) THEN
    RAISE 'De afspraak loopt buiten het programma.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraakversie_programma';
  END IF;
  RETURN NEW;
END $$;
-- Afterwards, so that what is offered is held against the row as it then is, and not as it was.
CREATE TRIGGER bewaken AFTER INSERT OR UPDATE ON prestatiefinanciering.afspraakversie
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_afspraakversie();

-- Rates and ceilings of a version come and go while it is a draft, and never after.
CREATE FUNCTION prestatiefinanciering.bewaak_afspraakinhoud() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE rij record := coalesce(NEW, OLD);
BEGIN
  PERFORM FROM prestatiefinanciering.afspraakversie v
    WHERE v.afspraak_id = rij.afspraak_id AND v.versie = rij.versie AND v.status = 'concept' FOR SHARE;
  IF FOUND THEN RETURN rij; END IF;
  RAISE 'Wat is aangeboden verandert niet meer.' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraakversie_vast';
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE OR DELETE ON prestatiefinanciering.indicator
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_afspraakinhoud();
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE OR DELETE ON prestatiefinanciering.afspraakjaar
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_afspraakinhoud();

-- At the commit: the years of a version are those it runs in, and together they are its plafond.
CREATE FUNCTION prestatiefinanciering.bewaak_afspraakjaren() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE rij record := coalesce(NEW, OLD);
BEGIN
  PERFORM FROM prestatiefinanciering.afspraakversie v WHERE v.afspraak_id = rij.afspraak_id AND v.versie = rij.versie
    AND v.plafond_in_centen = (SELECT sum(j.plafond_in_centen) FROM prestatiefinanciering.afspraakjaar j
      WHERE j.afspraak_id = v.afspraak_id AND j.versie = v.versie)
    AND (SELECT array_agg(j.jaar ORDER BY j.jaar) FROM prestatiefinanciering.afspraakjaar j
      WHERE j.afspraak_id = v.afspraak_id AND j.versie = v.versie)
      = ARRAY(SELECT generate_series(extract(year FROM v.van)::int, extract(year FROM v.tot)::int));
  IF FOUND THEN RETURN NULL; END IF;
  RAISE 'De jaren samen zijn niet het plafond.' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraakjaar_som';
END $$;
CREATE CONSTRAINT TRIGGER som AFTER INSERT OR UPDATE ON prestatiefinanciering.afspraakversie
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_afspraakjaren();
CREATE CONSTRAINT TRIGGER som AFTER INSERT OR UPDATE OR DELETE ON prestatiefinanciering.afspraakjaar
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_afspraakjaren();

-- The other party first, the financier last: with that signature the money is committed.
CREATE FUNCTION prestatiefinanciering.bewaak_ondertekening() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM prestatiefinanciering.afspraakversie v WHERE v.afspraak_id = NEW.afspraak_id AND v.versie = NEW.versie
    AND v.status = 'ter-ondertekening' FOR SHARE;
  IF NOT FOUND THEN
    RAISE 'Deze versie ligt niet ter ondertekening.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ondertekening_open';
  END IF;
  IF NEW.kant = 'financier' AND NOT EXISTS (SELECT FROM prestatiefinanciering.ondertekening o
      WHERE o.afspraak_id = NEW.afspraak_id AND o.versie = NEW.versie AND o.kant = 'partij') THEN
    RAISE 'De andere partij tekent eerst.' USING ERRCODE = 'check_violation', CONSTRAINT = 'ondertekening_volgorde';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT ON prestatiefinanciering.ondertekening
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_ondertekening();

-- With whom and for what an afspraak is stays as it was; it is in force by a signed version, and what ended stays ended.
CREATE FUNCTION prestatiefinanciering.bewaak_afspraakstatus() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.status = 'beeindigd' OR (OLD.status = 'van-kracht' AND (NEW.status = 'concept' OR NEW.titel <> OLD.titel)) THEN
    RAISE 'Deze afspraak verandert niet meer.' USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatieafspraak_vast';
  END IF;
  IF NEW.status = 'van-kracht' AND NOT EXISTS (SELECT FROM prestatiefinanciering.afspraakversie v
      WHERE v.afspraak_id = NEW.id AND v.status = 'getekend') THEN
    RAISE 'Zonder getekende versie is een afspraak niet van kracht.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatieafspraak_getekend';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE UPDATE ON prestatiefinanciering.prestatieafspraak
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_afspraakstatus();

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['prestatiefinanciering.is_penvoerder(uuid,uuid)',
    'prestatiefinanciering.afspraakinhoud(uuid,integer)', 'prestatiefinanciering.bewaak_afspraakversie()',
    'prestatiefinanciering.bewaak_afspraakinhoud()', 'prestatiefinanciering.bewaak_afspraakjaren()',
    'prestatiefinanciering.bewaak_ondertekening()', 'prestatiefinanciering.bewaak_afspraakstatus()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION prestatiefinanciering.is_penvoerder(uuid, uuid),
    prestatiefinanciering.afspraakinhoud(uuid, integer) TO %I', current_setting('schakel.app_rol'));
END $$;
`;
