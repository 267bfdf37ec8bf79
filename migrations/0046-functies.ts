// SPDX-License-Identifier: EUPL-1.2
// How migration 0046 holds the ceilings of de-minimis aid. With the owner's rights: who reserves does not see what others got.

export const STAATSSTEUN_FUNCTIONS = `
-- What counts under which ceiling, and that ceiling in cents: (EU) 2023/2831, 2023/2832, 1408/2013 and 717/2014.
CREATE FUNCTION staatssteun.plafonds() RETURNS TABLE (plafond text, regeling text, hoogstens bigint)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  VALUES ('algemeen', 'algemeen', 30000000::bigint), ('algemeen', 'landbouw', 30000000), ('algemeen', 'visserij', 30000000),
    ('daeb', 'algemeen', 75000000), ('daeb', 'daeb', 75000000), ('daeb', 'landbouw', 75000000),
    ('daeb', 'visserij', 75000000), ('landbouw', 'landbouw', 5000000), ('visserij', 'visserij', 3000000)
$$;

-- Everybody a firm is linked to on that day, also through others, in order.
CREATE FUNCTION staatssteun.eenonderneming(welk text, op date) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH RECURSIVE leden (kvk) AS (
    SELECT welk
    UNION
    SELECT CASE WHEN b.kvk_nummer = l.kvk THEN b.ander_kvk_nummer ELSE b.kvk_nummer END
    FROM leden l JOIN staatssteun.verbondenheid b ON l.kvk IN (b.kvk_nummer, b.ander_kvk_nummer)
    WHERE b.van <= op AND (b.tot IS NULL OR op <= b.tot)
  ) SELECT array_agg(kvk ORDER BY kvk) FROM leden
$$;

-- What these firms have reserved, were granted, or declare.
CREATE FUNCTION staatssteun.posten(leden text[])
RETURNS TABLE (id uuid, kvk text, dag date, bedrag bigint, onder text, open boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, s.kvk_nummer, s.datum, s.bedrag_in_centen, s.regeling, s.status = 'gereserveerd'
    FROM staatssteun.steun s WHERE s.kvk_nummer = ANY (leden)
  UNION ALL
  SELECT d.id, l.kvk, v.datum, v.bedrag, v.regeling, false FROM unnest(leden) AS l (kvk)
    CROSS JOIN LATERAL (SELECT * FROM staatssteun.verklaring a WHERE a.kvk_nummer = l.kvk
      ORDER BY a.afgelegd_op DESC, a.id DESC LIMIT 1) d
    CROSS JOIN LATERAL unnest(d.datums, d.bedragen_in_centen, d.regelingen) AS v (datum, bedrag, regeling)
$$;

-- Who noted or ended a link waits for who counts, and the other way round: nobody counts with half a link.
CREATE FUNCTION staatssteun.verbind() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('staatssteun', 0));
  RETURN NEW;
END $$;

-- Locks the whole undertaking, firm by firm in one order, and only then counts. Of many at once each finds what those before
-- it left.
CREATE FUNCTION staatssteun.bewaak_plafond() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE leden text[]; lid text;
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.status <> 'gereserveerd' OR NEW.status = 'gereserveerd') THEN
    RAISE EXCEPTION 'deze steun is al afgehandeld' USING ERRCODE = 'check_violation', CONSTRAINT = 'steun_stap';
  END IF;
  IF NEW.status = 'vrijgegeven' THEN
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

-- Whether it stays under every ceiling, in every three years in which it counts. What is reserved has no end yet. The three
-- years end with the same date: Regulation 1182/71 art. 3.
CREATE FUNCTION staatssteun.past(nieuw staatssteun.steun, leden text[]) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH anders AS (SELECT * FROM staatssteun.posten(leden) p WHERE p.id <> nieuw.id),
  dagen AS (
    SELECT nieuw.datum AS eind
    UNION
    SELECT a.dag FROM anders a WHERE a.dag > nieuw.datum
      AND (nieuw.status = 'gereserveerd' OR a.dag <= (nieuw.datum + interval '3 years')::date)
  )
  SELECT NOT EXISTS (
    SELECT FROM dagen d, staatssteun.plafonds() g
    WHERE g.regeling = nieuw.regeling AND g.hoogstens < nieuw.bedrag_in_centen + (
      SELECT coalesce(sum(a.bedrag), 0) FROM anders a JOIN staatssteun.plafonds() m ON m.regeling = a.onder
      WHERE m.plafond = g.plafond AND a.dag <= d.eind
        AND (a.open OR d.eind <= (a.dag + interval '3 years')::date)))
$$;

-- What is known of the undertaking of a firm. Empty for who has nothing to do with it.
CREATE FUNCTION staatssteun.feiten_van(welk text, op date) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object('leden', e.leden,
    'posten', (SELECT coalesce(jsonb_agg(jsonb_build_object('kvkNummer', p.kvk, 'datum', p.dag,
        'bedragInCenten', p.bedrag, 'regeling', p.onder, 'gereserveerd', p.open)), '[]') FROM staatssteun.posten(e.leden) p),
    'verklaardOp', (SELECT coalesce(jsonb_object_agg(v.kvk_nummer, v.datum), '{}') FROM (
      SELECT DISTINCT ON (a.kvk_nummer) a.kvk_nummer, a.datum FROM staatssteun.verklaring a
      WHERE a.kvk_nummer = ANY (e.leden) ORDER BY a.kvk_nummer, a.afgelegd_op DESC, a.id DESC) v))
  FROM (SELECT staatssteun.eenonderneming(welk, op) AS leden) e
  WHERE platform.rol() IN ('coordinator', 'systeem')
    OR (platform.rol() = 'ondernemer' AND welk = platform.kvk_nummer())
$$;

-- Gives back what was reserved. Who may end the toewijzing was looked at where it stands; this only ever makes room.
CREATE FUNCTION staatssteun.geef_vrij(welke uuid, moment timestamptz) RETURNS SETOF staatssteun.steun
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE staatssteun.steun s SET status = 'vrijgegeven', gewijzigd_door = platform.subject(), gewijzigd_op = moment
    WHERE s.bron_id = welke AND s.status = 'gereserveerd'
      AND platform.rol() IN ('coordinator', 'systeem', 'aanbieder', 'ondernemer', 'indiener') RETURNING s.*
$$;

-- Final: the aid was granted on that day, and counts from it.
CREATE FUNCTION staatssteun.verleen(welke uuid, bedrag bigint, dag date, moment timestamptz) RETURNS SETOF staatssteun.steun
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE staatssteun.steun s SET status = 'verleend', bedrag_in_centen = bedrag, datum = dag,
      gewijzigd_door = platform.subject(), gewijzigd_op = moment
    WHERE s.bron_id = welke AND s.status = 'gereserveerd' AND (platform.rol() IN ('coordinator', 'systeem')
      OR (platform.rol() = 'aanbieder' AND s.aanbieder_id = platform.organisatie())) RETURNING s.*
$$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['staatssteun.plafonds()', 'staatssteun.eenonderneming(text,date)',
    'staatssteun.posten(text[])', 'staatssteun.verbind()', 'staatssteun.bewaak_plafond()',
    'staatssteun.past(staatssteun.steun,text[])', 'staatssteun.feiten_van(text,date)',
    'staatssteun.geef_vrij(uuid,timestamptz)', 'staatssteun.verleen(uuid,bigint,date,timestamptz)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  FOREACH functie IN ARRAY ARRAY['staatssteun.feiten_van(text,date)', 'staatssteun.geef_vrij(uuid,timestamptz)',
    'staatssteun.verleen(uuid,bigint,date,timestamptz)']::regprocedure[]
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;

CREATE TRIGGER verbinden BEFORE INSERT OR UPDATE ON staatssteun.verbondenheid
  FOR EACH ROW EXECUTE FUNCTION staatssteun.verbind();
CREATE TRIGGER plafond_bewaken BEFORE INSERT OR UPDATE ON staatssteun.steun
  FOR EACH ROW EXECUTE FUNCTION staatssteun.bewaak_plafond();
`;
