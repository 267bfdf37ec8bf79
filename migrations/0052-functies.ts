// SPDX-License-Identifier: EUPL-1.2
// How migration 0052 holds what a prestatie may be.

export const PRESTATIE_FUNCTIONS = `
-- Which steps there are; and that it is what its afspraak pays for, by the version that held on that day.
CREATE FUNCTION prestatiefinanciering.bewaak_prestatie() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NOT (CASE OLD.status
    WHEN 'gemeld' THEN NEW.status <> 'gemeld'
    WHEN 'aanvaard' THEN NEW.status = 'vervallen' OR (NEW.status = 'afgewezen' AND EXISTS (
      SELECT FROM prestatiefinanciering.prestatiecontrole c WHERE c.prestatie_id = NEW.id AND c.uitkomst = 'fout'))
    WHEN 'vervallen' THEN NEW.status <> 'vervallen' AND NEW.herkomst = 'keten'
    ELSE false END) THEN
    RAISE EXCEPTION 'over deze prestatie is al besloten' USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatie_stap';
  END IF;
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT FROM prestatiefinanciering.indicator i
      JOIN prestatiefinanciering.afspraakversie v ON v.afspraak_id = i.afspraak_id AND v.versie = i.versie
      JOIN prestatiefinanciering.prestatieafspraak a ON a.id = i.afspraak_id
    WHERE i.id = NEW.indicator_id AND i.afspraak_id = NEW.afspraak_id AND i.versie = NEW.afspraakversie
      AND i.mijlpaal = NEW.mijlpaal AND i.tarief_in_centen = NEW.tarief_in_centen
      AND NEW.bonus_in_centen IN (0, i.bonus_in_centen) AND a.programma_id = NEW.programma_id
      AND a.aanbieder_id IS NOT DISTINCT FROM NEW.aanbieder_id AND coalesce(a.regio, NEW.regio) = NEW.regio
      AND a.status <> 'concept' AND v.status IN ('getekend', 'vervangen')
      AND NEW.prestatiedatum BETWEEN v.geldig_van AND least(v.tot, a.beeindigd_per)
      AND NOT EXISTS (SELECT FROM prestatiefinanciering.afspraakversie n WHERE n.afspraak_id = v.afspraak_id
        AND n.versie > v.versie AND n.status IN ('getekend', 'vervangen') AND n.geldig_van <= NEW.prestatiedatum)) THEN
    RAISE EXCEPTION 'daarvoor betaalt deze afspraak niet'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatie_afspraak';
  END IF;
  RETURN NULL;
END $$;

-- Within the days and no more than the afspraak pays for, over all its versions. One after the other per afspraak: of many at
-- once each finds what those before it took.
CREATE FUNCTION prestatiefinanciering.bewaak_maximum() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE soort record; telt bigint;
BEGIN
  SELECT i.code, i.hoogstens_aantal, i.venster_dagen INTO soort
    FROM prestatiefinanciering.indicator i WHERE i.id = NEW.indicator_id;
  IF NEW.gebleken_op - NEW.prestatiedatum > soort.venster_dagen THEN
    RAISE EXCEPTION 'buiten het waarnemingsvenster' USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatie_venster';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('prestaties ' || NEW.afspraak_id, 0));
  SELECT coalesce(sum(p.aantal), 0) INTO telt FROM prestatiefinanciering.prestatie p
    JOIN prestatiefinanciering.indicator i ON i.id = p.indicator_id
    WHERE p.afspraak_id = NEW.afspraak_id AND i.code = soort.code AND p.status IN ('gemeld', 'aanvaard');
  IF telt > soort.hoogstens_aantal THEN
    RAISE EXCEPTION 'het maximum van deze indicator is bereikt'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatie_maximum';
  END IF;
  RETURN NULL;
END $$;

-- A finding is given once, and by somebody else than who accepted it.
CREATE FUNCTION prestatiefinanciering.bewaak_controle() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.uitkomst IS NOT NULL THEN
    RAISE EXCEPTION 'deze controle is al gedaan' USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatiecontrole_stap';
  END IF;
  IF EXISTS (SELECT FROM prestatiefinanciering.prestatie p
      WHERE p.id = NEW.prestatie_id AND NEW.door IN (p.besloten_door, p.gemeld_door)) THEN
    RAISE EXCEPTION 'wie aanvaardde, controleert niet'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatiecontrole_twee_mensen';
  END IF;
  RETURN NULL;
END $$;

-- Evidence comes within the days that the indicator gives.
CREATE FUNCTION prestatiefinanciering.bewaak_bewijs() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM prestatiefinanciering.prestatie p
      JOIN prestatiefinanciering.indicator i ON i.id = p.indicator_id WHERE p.id = NEW.prestatie_id
      AND (NEW.toegevoegd_op AT TIME ZONE 'Europe/Amsterdam')::date - p.prestatiedatum > i.venster_dagen) THEN
    RAISE EXCEPTION 'het bewijs komt te laat' USING ERRCODE = 'check_violation', CONSTRAINT = 'prestatiebewijs_venster';
  END IF;
  RETURN NULL;
END $$;

-- Whether it can be put in a declaratie. With the owner's rights: who declares must not see why not. All of one afspraak that
-- may be declared from the same day wait for each other, so that nobody sees of which one it is looked at again.
CREATE FUNCTION prestatiefinanciering.is_declarabel(welk uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = welk AND p.status = 'aanvaard'
    AND p.declarabel_vanaf <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
    AND NOT EXISTS (SELECT FROM prestatiefinanciering.prestatie q
      JOIN prestatiefinanciering.prestatiecontrole c ON c.prestatie_id = q.id
      WHERE q.afspraak_id = p.afspraak_id AND q.declarabel_vanaf = p.declarabel_vanaf AND c.uitkomst IS NULL))
$$;
REVOKE EXECUTE ON FUNCTION prestatiefinanciering.is_declarabel(uuid) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION prestatiefinanciering.is_declarabel(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;

-- Afterwards, so that what is wrong with the row itself is told first.
CREATE TRIGGER bewaken AFTER INSERT OR UPDATE ON prestatiefinanciering.prestatie
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_prestatie();
-- Only when it begins to count.
CREATE TRIGGER maximum_nieuw AFTER INSERT ON prestatiefinanciering.prestatie
  FOR EACH ROW WHEN (NEW.status IN ('gemeld', 'aanvaard')) EXECUTE FUNCTION prestatiefinanciering.bewaak_maximum();
CREATE TRIGGER maximum_terug AFTER UPDATE ON prestatiefinanciering.prestatie
  FOR EACH ROW WHEN (OLD.status = 'vervallen' AND NEW.status IN ('gemeld', 'aanvaard'))
  EXECUTE FUNCTION prestatiefinanciering.bewaak_maximum();
CREATE TRIGGER bewaken AFTER UPDATE ON prestatiefinanciering.prestatiecontrole
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_controle();
CREATE TRIGGER bewaken AFTER INSERT ON prestatiefinanciering.prestatiebewijs
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_bewijs();
`;
