// SPDX-License-Identifier: EUPL-1.2
// How migration 0053 holds that three people decide, each about what is really there. Each of these answers the name of the
// rule that is broken. With the owner's rights: nobody sees the interests of others, nor why a prestatie waits.

export const DECLARATIE_FUNCTIONS = `
-- An interest counts when it had not ended before the declaratie came in; also when it has yet to begin.
CREATE FUNCTION prestatiefinanciering.heeft_belang(wie text, d prestatiefinanciering.declaratie) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM prestatiefinanciering.belang b WHERE b.subject = wie AND b.aanbieder_id = d.aanbieder_id
    AND (b.tot IS NULL OR b.tot >= (d.ingediend_op AT TIME ZONE 'Europe/Amsterdam')::date))
$$;

-- What is asked and what was assessed, as they stand in the tables.
CREATE FUNCTION prestatiefinanciering.declaratieinhoud(d prestatiefinanciering.declaratie) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object('formaat', 'schakel-declaratie-1', 'id', d.id, 'nummer', d.nummer, 'afspraakId', d.afspraak_id,
    'programmaId', d.programma_id, 'aanbiederId', d.aanbieder_id, 'regio', d.regio, 'jaar', d.jaar, 'van', d.van, 'tot', d.tot,
    'bedragInCenten', sum(r.bedrag_in_centen), 'regels', jsonb_agg(jsonb_build_object('prestatieId', r.prestatie_id,
      'prestatieversie', r.prestatieversie, 'bedragInCenten', r.bedrag_in_centen) ORDER BY r.prestatie_id))
  FROM prestatiefinanciering.declaratieregel r WHERE r.declaratie_id = d.id
$$;
CREATE FUNCTION prestatiefinanciering.oordeelinhoud(d prestatiefinanciering.declaratie) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object('formaat', 'schakel-declaratieoordeel-1', 'declaratieHash', d.hash,
    'toegekendInCenten', coalesce(sum(r.bedrag_in_centen) FILTER (WHERE r.besluit = 'toegekend'), 0),
    'regels', jsonb_agg(jsonb_build_object('prestatieId', r.prestatie_id, 'besluit', r.besluit, 'reden', r.reden,
      'toelichting', r.toelichting) ORDER BY r.prestatie_id))
  FROM prestatiefinanciering.declaratieregel r WHERE r.declaratie_id = d.id
$$;
CREATE FUNCTION prestatiefinanciering.is_ongewijzigd(d prestatiefinanciering.declaratie) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT d.inhoud::jsonb = prestatiefinanciering.declaratieinhoud(d)
    AND (d.inhoud::jsonb ->> 'bedragInCenten')::bigint = d.bedrag_in_centen
$$;

CREATE FUNCTION prestatiefinanciering.indiening_mis(d prestatiefinanciering.declaratie) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN d.status <> 'ingediend' THEN 'declaratie_stap'
    WHEN NOT EXISTS (SELECT FROM prestatiefinanciering.prestatieafspraak a
      JOIN prestatiefinanciering.afspraakversie v ON v.afspraak_id = a.id
      WHERE a.id = d.afspraak_id AND a.programma_id = d.programma_id AND a.aanbieder_id IS NOT DISTINCT FROM d.aanbieder_id
        AND a.regio IS NOT DISTINCT FROM d.regio AND v.status IN ('getekend', 'vervangen')
        AND v.van <= d.van AND d.tot <= v.tot) THEN 'declaratie_afspraak' END
$$;

CREATE FUNCTION prestatiefinanciering.beoordeling_mis(d prestatiefinanciering.declaratie) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN d.beoordeeld_door IS DISTINCT FROM platform.subject() THEN 'declaratie_zelf'
    WHEN prestatiefinanciering.heeft_belang(d.beoordeeld_door, d) THEN 'declaratie_belang'
    WHEN NOT prestatiefinanciering.is_ongewijzigd(d) THEN 'declaratie_inhoud'
    WHEN EXISTS (SELECT FROM prestatiefinanciering.declaratieregel r WHERE r.declaratie_id = d.id AND r.besluit IS NULL)
      THEN 'declaratie_onbeslist'
    WHEN d.oordeel::jsonb IS DISTINCT FROM prestatiefinanciering.oordeelinhoud(d)
      OR (d.oordeel::jsonb ->> 'toegekendInCenten')::bigint <> d.toegekend_in_centen THEN 'declaratie_veranderd' END
$$;

-- The second one approves what the first one assessed, and what is granted is still so.
CREATE FUNCTION prestatiefinanciering.goedkeuring_mis(oud prestatiefinanciering.declaratie, d prestatiefinanciering.declaratie)
RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN (d.oordeel, d.oordeel_hash, d.toegekend_in_centen, d.beoordeeld_door, d.beoordeeld_op)
      IS DISTINCT FROM (oud.oordeel, oud.oordeel_hash, oud.toegekend_in_centen, oud.beoordeeld_door, oud.beoordeeld_op)
      THEN 'declaratie_vast'
    WHEN d.goedgekeurd_door IS DISTINCT FROM platform.subject() THEN 'declaratie_zelf'
    WHEN prestatiefinanciering.heeft_belang(d.goedgekeurd_door, d)
      OR prestatiefinanciering.heeft_belang(d.beoordeeld_door, d) THEN 'declaratie_belang'
    WHEN NOT prestatiefinanciering.is_ongewijzigd(d)
      OR d.oordeel::jsonb IS DISTINCT FROM prestatiefinanciering.oordeelinhoud(d) THEN 'declaratie_veranderd'
    WHEN EXISTS (SELECT FROM prestatiefinanciering.declaratieregel r
      JOIN prestatiefinanciering.prestatie p ON p.id = r.prestatie_id
      WHERE r.declaratie_id = d.id AND r.besluit = 'toegekend' AND (p.versie <> r.prestatieversie
        OR NOT prestatiefinanciering.is_declarabel(p.id))) THEN 'declaratie_prestatie' END
$$;

-- Whether it is on its way to the bank, or paid. The payments put their own answer in its place.
CREATE FUNCTION prestatiefinanciering.is_in_betaling(welke uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$ SELECT false $$;

CREATE FUNCTION prestatiefinanciering.terugdraaiing_mis(oud prestatiefinanciering.declaratie,
  d prestatiefinanciering.declaratie) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN (d.oordeel, d.oordeel_hash, d.toegekend_in_centen, d.beoordeeld_door, d.beoordeeld_op,
      d.goedgekeurde_hash, d.goedgekeurd_door, d.goedgekeurd_op) IS DISTINCT FROM (oud.oordeel, oud.oordeel_hash,
      oud.toegekend_in_centen, oud.beoordeeld_door, oud.beoordeeld_op, oud.goedgekeurde_hash, oud.goedgekeurd_door,
      oud.goedgekeurd_op) THEN 'declaratie_vast'
    WHEN prestatiefinanciering.is_in_betaling(d.id) THEN 'declaratie_in_betaling'
    WHEN prestatiefinanciering.heeft_belang(platform.subject(), d) THEN 'declaratie_belang'
    WHEN oud.terugdraaireden IS NULL AND d.terugdraaien_gevraagd_door IS DISTINCT FROM platform.subject()
      THEN 'declaratie_zelf'
    WHEN oud.terugdraaireden IS NOT NULL AND (d.teruggedraaid_door IS DISTINCT FROM platform.subject()
      OR (d.terugdraaireden, d.terugdraaien_gevraagd_door, d.terugdraaien_gevraagd_op) IS DISTINCT FROM
        (oud.terugdraaireden, oud.terugdraaien_gevraagd_door, oud.terugdraaien_gevraagd_op)) THEN 'declaratie_zelf' END
$$;

CREATE FUNCTION prestatiefinanciering.stap_mis(oud prestatiefinanciering.declaratie, d prestatiefinanciering.declaratie)
RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN oud.status IN ('ingediend', 'beoordeeld') AND d.status = 'beoordeeld'
      THEN prestatiefinanciering.beoordeling_mis(d)
    WHEN oud.status = 'beoordeeld' AND d.status IN ('goedgekeurd', 'deels-goedgekeurd', 'afgewezen')
      AND d.terugdraaireden IS NULL THEN prestatiefinanciering.goedkeuring_mis(oud, d)
    WHEN oud.status IN ('goedgekeurd', 'deels-goedgekeurd') AND oud.terugdraaireden IS NULL AND d.status = oud.status
      THEN prestatiefinanciering.terugdraaiing_mis(oud, d)
    WHEN oud.status IN ('goedgekeurd', 'deels-goedgekeurd') AND oud.terugdraaireden IS NOT NULL
      AND d.status = 'teruggedraaid' THEN prestatiefinanciering.terugdraaiing_mis(oud, d)
    WHEN oud.status <> 'ingediend' OR d.status <> 'ingetrokken' THEN 'declaratie_stap' END
$$;
`;
