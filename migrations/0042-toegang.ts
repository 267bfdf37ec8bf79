// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the tables of migration 0042.

// With the owner's rights: who waits or guesses sees no rows of others, and no code.
export const BIJEENKOMSTEN_NA_FUNCTIES = `
-- How many wait with or before who asks; nothing for who does not wait.
CREATE FUNCTION communities.wachtplek(welke uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (SELECT count(*)::integer FROM communities.aanmelding a
      WHERE a.bijeenkomst_id = welke AND a.status = 'wachtlijst' AND (a.sinds, a.id) <= (m.sinds, m.id))
    FROM communities.aanmelding m JOIN communities.lidmaatschap l ON l.id = m.lidmaatschap_id
    WHERE m.bijeenkomst_id = welke AND m.status = 'wachtlijst'
      AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer()
$$;

CREATE FUNCTION communities.code_open(welke uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM communities.aanwezigheidscode c JOIN communities.bijeenkomst b ON b.id = c.bijeenkomst_id
    WHERE c.bijeenkomst_id = welke AND c.vervalt_op > now() AND b.status = 'gepland')
$$;

-- One statement judges and counts: guesses that come together are counted one after another. Answers what came of it.
CREATE FUNCTION communities.meld_aanwezig(welke uuid, hash text) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE mijn communities.aanmelding; code communities.aanwezigheidscode; eerder integer;
BEGIN
  SELECT a.* INTO mijn FROM communities.aanmelding a JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id
    WHERE a.bijeenkomst_id = welke AND a.status = 'aangemeld' AND l.status = 'lid'
      AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer() FOR UPDATE OF a;
  IF NOT FOUND THEN RETURN 'niet-aangemeld'; END IF;
  IF mijn.aanwezig THEN RETURN 'al-aanwezig'; END IF;
  SELECT c.* INTO code FROM communities.aanwezigheidscode c
    WHERE c.bijeenkomst_id = welke AND communities.code_open(welke);
  IF NOT FOUND THEN RETURN 'dicht'; END IF;
  eerder := CASE WHEN mijn.coderonde = code.ronde THEN mijn.codepogingen ELSE 0 END;
  IF eerder >= 5 THEN RETURN 'te-vaak'; END IF;
  UPDATE communities.aanmelding a SET coderonde = code.ronde, codepogingen = eerder + 1,
      aanwezig = CASE WHEN code.code_hash = hash THEN true ELSE a.aanwezig END,
      gewijzigd_door = platform.subject(), gewijzigd_op = now()
    WHERE a.id = mijn.id;
  RETURN CASE WHEN code.code_hash = hash THEN 'aanwezig' ELSE 'onjuist' END;
END $$;

-- Who was there, until two weeks after the end: signed in, or with the key from the mail.
CREATE FUNCTION communities.mag_evalueren(welke uuid, van uuid, op timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM communities.aanmelding a JOIN communities.bijeenkomst b ON b.id = a.bijeenkomst_id
      JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id
    WHERE a.id = welke AND a.aanwezig AND b.status = 'gepland' AND op BETWEEN b.eind AND b.eind + interval '14 days'
      AND l.betrokkene_id = van AND CASE platform.rol()
        WHEN 'ondernemer' THEN l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer()
        WHEN 'indiener' THEN l.subject IS NOT NULL AND platform.subject() = 'evaluatie:' || a.id
        ELSE false END)
$$;

-- For who keeps the community, and of five or more: of fewer one could tell whose it is.
CREATE FUNCTION communities.evaluaties(welke uuid) RETURNS SETOF communities.evaluatie
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.* FROM communities.evaluatie e JOIN communities.aanmelding a ON a.id = e.aanmelding_id
    JOIN communities.bijeenkomst b ON b.id = a.bijeenkomst_id
    WHERE b.id = welke AND communities.beheert(b.community_id) AND 5 <= (SELECT count(*) FROM communities.evaluatie f
      JOIN communities.aanmelding g ON g.id = f.aanmelding_id WHERE g.bijeenkomst_id = welke)
    ORDER BY e.id
$$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['communities.wachtplek(uuid)', 'communities.code_open(uuid)',
    'communities.meld_aanwezig(uuid,text)', 'communities.mag_evalueren(uuid,uuid,timestamptz)',
    'communities.evaluaties(uuid)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;
`;

export const BIJEENKOMSTEN_NA_TOEGANG = `
SELECT platform.beveilig('communities.bijeenkomstenreeks'), platform.beveilig('communities.aanwezigheidscode'),
  platform.beveilig('communities.evaluatie');
SELECT platform.verleen('communities.bijeenkomstenreeks', 'SELECT, INSERT'),
  platform.verleen('communities.aanwezigheidscode', 'SELECT, INSERT, DELETE'),
  platform.verleen('communities.aanmelding', 'UPDATE (evaluatie_gevraagd_op)'),
  platform.verleen('communities.evaluatie', 'SELECT, INSERT, UPDATE (score, tekst, gewijzigd_op)');

CREATE POLICY lezen ON communities.bijeenkomstenreeks FOR SELECT USING (communities.beheert(community_id));
CREATE POLICY plannen ON communities.bijeenkomstenreeks FOR INSERT WITH CHECK (communities.beheert(community_id));

CREATE POLICY eigenaar ON communities.aanwezigheidscode FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY beheren ON communities.aanwezigheidscode USING (EXISTS (SELECT FROM communities.bijeenkomst b
    WHERE b.id = bijeenkomst_id AND communities.beheert(b.community_id)))
  -- From half an hour before it begins until half an hour after its end.
  WITH CHECK (EXISTS (SELECT FROM communities.bijeenkomst b WHERE b.id = bijeenkomst_id AND b.status = 'gepland'
    AND communities.beheert(b.community_id) AND geopend_op >= b.begin - interval '30 minutes'
    AND vervalt_op <= b.eind + interval '30 minutes'));

CREATE POLICY systeem ON communities.evaluatie USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.evaluatie FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eigen ON communities.evaluatie FOR SELECT USING (EXISTS (
  SELECT FROM communities.aanmelding a JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id
  WHERE a.id = aanmelding_id AND l.kvk_nummer = platform.kvk_nummer()));
-- With the key from the mail; or with the code by which the mailbox is proven, and the aanmelding is seen by that alone.
CREATE POLICY met_sleutel ON communities.evaluatie FOR SELECT USING (platform.rol() = 'indiener'
  AND (platform.subject() = 'evaluatie:' || aanmelding_id
    OR EXISTS (SELECT FROM communities.aanmelding a WHERE a.id = aanmelding_id)));
-- Whoever asks what is known of him asks the coordinator of the region.
CREATE POLICY inzage ON communities.evaluatie FOR SELECT USING (platform.rol() = 'coordinator' AND EXISTS (
  SELECT FROM communities.aanmelding a WHERE a.id = aanmelding_id));
CREATE POLICY geven ON communities.evaluatie FOR INSERT
  WITH CHECK (communities.mag_evalueren(aanmelding_id, betrokkene_id, gegeven_op));
CREATE POLICY wijzigen ON communities.evaluatie FOR UPDATE
  USING (communities.mag_evalueren(aanmelding_id, betrokkene_id, gegeven_op))
  WITH CHECK (communities.mag_evalueren(aanmelding_id, betrokkene_id, gewijzigd_op));
`;
