// SPDX-License-Identifier: EUPL-1.2
// What a boeking of migration 0051 is held to as a whole. With the owner's rights: who books does not see all of it.

export const GROOTBOEK_CHECKS = `
-- Which accounts meet in which kind of boeking, and which way the money goes: out (-1), in (1) or both (0).
CREATE FUNCTION prestatiefinanciering.boekwijzen() RETURNS TABLE (boeking text, rekening text, teken integer)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  VALUES ('budget', 'toezegging', 0), ('budget', 'ruimte', 0),
    ('verplichting', 'ruimte', 0), ('verplichting', 'verplicht', 0),
    ('vordering', 'verplicht', -1), ('vordering', 'te-betalen', 1),
    ('betaling', 'te-betalen', -1), ('betaling', 'betaald', 0),
    ('terugvordering', 'betaald', 0), ('terugvordering', 'terug-te-vorderen', 1),
    ('ontvangst', 'terug-te-vorderen', -1), ('ontvangst', 'ruimte', 1),
    ('jaarovergang', 'ruimte', 0), ('jaarovergang', 'verplicht', 0), ('jaarovergang', 'te-betalen', 0),
    ('jaarovergang', 'terug-te-vorderen', 0), ('jaarovergang', 'toezegging', 0)
$$;

-- The amount by the shares of the financiers, to the cent: the largest remainders get what is left over.
CREATE FUNCTION prestatiefinanciering.verdeel(welk uuid, totaal bigint) RETURNS TABLE (organisatie_id uuid, bedrag bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.organisatie_id, totaal * f.aandeel / 10000 + CASE WHEN row_number() OVER (
      ORDER BY totaal * f.aandeel % 10000 DESC, f.organisatie_id) <= totaal - sum(totaal * f.aandeel / 10000) OVER ()
    THEN 1 ELSE 0 END
  FROM prestatiefinanciering.programmafinancier f WHERE f.programma_id = welk
$$;

-- Money is committed by a version that both sides signed, up to what it says of each year, for whom it is with.
CREATE FUNCTION prestatiefinanciering.verplichting_mis(b prestatiefinanciering.boeking) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM prestatiefinanciering.boekingsregel l JOIN prestatiefinanciering.grootboekrekening r ON r.id = l.rekening_id
    WHERE l.boeking_id = b.id AND r.soort = 'verplicht' AND l.bedrag_in_centen > 0 AND NOT EXISTS (
      SELECT FROM prestatiefinanciering.afspraakversie v
        JOIN prestatiefinanciering.prestatieafspraak a ON a.id = v.afspraak_id
        JOIN prestatiefinanciering.afspraakjaar j ON j.afspraak_id = v.afspraak_id AND j.versie = v.versie
      WHERE v.id = b.bron_id AND v.status = 'getekend' AND v.afspraak_id = r.afspraak_id AND j.jaar = r.jaar
        AND a.programma_id = b.programma_id AND a.aanbieder_id IS NOT DISTINCT FROM r.organisatie_id
        AND j.plafond_in_centen >= (SELECT sum(e.bedrag_in_centen) FROM prestatiefinanciering.boekingsregel e
          JOIN prestatiefinanciering.boeking d ON d.id = e.boeking_id
          LEFT JOIN prestatiefinanciering.boeking o ON o.id = d.keert_om
          WHERE e.rekening_id = r.id AND coalesce(o.soort, d.soort) = 'verplichting')))
$$;

-- Undone is undone: of whole lines, once, and not again undone.
CREATE FUNCTION prestatiefinanciering.correctie_mis(b prestatiefinanciering.boeking) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN o.soort IN ('correctie', 'jaarovergang') OR EXISTS (
    SELECT FROM prestatiefinanciering.boekingsregel l WHERE l.boeking_id IN (b.id, o.id)
    GROUP BY l.rekening_id HAVING sum(l.bedrag_in_centen) <> 0) THEN 'boeking_omgekeerd' END
  FROM prestatiefinanciering.boeking o WHERE o.id = b.keert_om
$$;

-- From one year to the next, for who it was of. What was promised in the last year of the programme falls free.
CREATE FUNCTION prestatiefinanciering.overgang_mis(b prestatiefinanciering.boeking) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH regels AS (
    SELECT l.bedrag_in_centen AS bedrag, r.* FROM prestatiefinanciering.boekingsregel l
      JOIN prestatiefinanciering.grootboekrekening r ON r.id = l.rekening_id WHERE l.boeking_id = b.id
  ) SELECT NOT EXISTS (SELECT FROM prestatiefinanciering.jaarafsluiting a WHERE a.id = b.bron_id
      AND a.programma_id = b.programma_id AND a.jaar = extract(year FROM b.datum))
    OR EXISTS (SELECT FROM regels r WHERE NOT CASE
      WHEN r.soort = 'toezegging' THEN r.jaar = extract(year FROM b.datum)
      WHEN r.bedrag < 0 THEN r.jaar = extract(year FROM b.datum)
      ELSE r.jaar = extract(year FROM b.datum) + 1 END)
    OR EXISTS (SELECT FROM regels r JOIN prestatiefinanciering.programma p ON p.id = r.programma_id
      WHERE r.afspraak_id IS NOT NULL
        AND (r.soort <> 'verplicht' OR extract(year FROM p.tot) > extract(year FROM b.datum))
      GROUP BY r.soort, r.afspraak_id, r.organisatie_id HAVING sum(r.bedrag) <> 0)
$$;

-- Whether what the financiers promised, or paid, in that year is not by their shares.
CREATE FUNCTION prestatiefinanciering.aandelen_mis(welk uuid, van integer, wat text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH standen AS (
    SELECT r.organisatie_id, s.saldo_in_centen AS bedrag FROM prestatiefinanciering.grootboekrekening r
      JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
    WHERE r.programma_id = welk AND r.jaar = van AND r.soort = wat
  ), som AS (SELECT coalesce(sum(bedrag), 0)::bigint AS totaal FROM standen)
  SELECT EXISTS (
    SELECT FROM standen s FULL JOIN (
      SELECT v.organisatie_id, sign(som.totaal)::bigint * v.bedrag AS bedrag
      FROM som, prestatiefinanciering.verdeel(welk, abs(som.totaal)) v) d ON d.organisatie_id = s.organisatie_id
    WHERE coalesce(s.bedrag, 0) <> coalesce(d.bedrag, 0))
$$;

CREATE FUNCTION prestatiefinanciering.boeking_mis(b prestatiefinanciering.boeking) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH regels AS (
    SELECT l.rekening_id, l.bedrag_in_centen AS bedrag, r.soort, r.jaar, r.organisatie_id, r.afspraak_id
    FROM prestatiefinanciering.boekingsregel l JOIN prestatiefinanciering.grootboekrekening r ON r.id = l.rekening_id
    WHERE l.boeking_id = b.id
  ), van AS (SELECT extract(year FROM b.datum)::integer AS jaar)
  SELECT CASE
    WHEN (SELECT count(*) FROM regels) <> b.aantal_regels THEN 'boeking_compleet'
    -- Money stays in its year, but for the one boeking that closes it.
    WHEN EXISTS (SELECT FROM regels r GROUP BY CASE WHEN b.soort <> 'jaarovergang' THEN r.jaar END
      HAVING sum(r.bedrag) <> 0) THEN 'boeking_evenwicht'
    WHEN EXISTS (SELECT FROM regels r, van WHERE van.jaar > r.jaar OR (van.jaar < r.jaar
      AND b.soort NOT IN ('budget', 'verplichting', 'jaarovergang', 'correctie'))) THEN 'boeking_jaar'
    WHEN b.soort = 'correctie' THEN prestatiefinanciering.correctie_mis(b)
    WHEN EXISTS (SELECT FROM regels r WHERE NOT EXISTS (SELECT FROM prestatiefinanciering.boekwijzen() w
      WHERE w.boeking = b.soort AND w.rekening = r.soort AND w.teken IN (0, sign(r.bedrag)))) THEN 'boeking_rekeningen'
    WHEN b.soort IN ('verplichting', 'vordering') AND 1 <> (SELECT count(DISTINCT (r.afspraak_id, r.organisatie_id))
      FROM regels r WHERE r.afspraak_id IS NOT NULL) THEN 'boeking_afspraak'
    WHEN b.soort = 'verplichting' AND prestatiefinanciering.verplichting_mis(b) THEN 'boeking_getekend'
    WHEN b.soort = 'jaarovergang' AND prestatiefinanciering.overgang_mis(b) THEN 'boeking_overgang'
    WHEN b.soort IN ('budget', 'betaling', 'terugvordering', 'jaarovergang') AND EXISTS (
      SELECT FROM (SELECT DISTINCT r.jaar, r.soort FROM regels r WHERE r.soort IN ('toezegging', 'betaald')) s
      WHERE prestatiefinanciering.aandelen_mis(b.programma_id, s.jaar, s.soort)) THEN 'boeking_aandelen'
    WHEN b.soort = 'budget' AND EXISTS (SELECT FROM regels t WHERE t.soort = 'ruimte' AND NOT EXISTS (
      SELECT FROM prestatiefinanciering.programmajaar j WHERE j.programma_id = b.programma_id AND j.jaar = t.jaar
        AND j.budget_in_centen = -(SELECT sum(s.saldo_in_centen) FROM prestatiefinanciering.grootboekrekening r
          JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
          WHERE r.programma_id = b.programma_id AND r.jaar = t.jaar AND r.soort = 'toezegging'))) THEN 'boeking_budget'
  END
$$;
`;
