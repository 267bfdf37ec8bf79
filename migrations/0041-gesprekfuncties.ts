// SPDX-License-Identifier: EUPL-1.2
// What migration 0041 does by itself, and who sees and does what.

export const GESPREK_FUNCTIONS = `
-- The communities of which somebody may read what is said there: asked once for a query, not once for a row.
CREATE FUNCTION communities.leesbare() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.community_id FROM communities.lidmaatschap l WHERE platform.rol() = 'ondernemer'
    AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer() AND l.status = 'lid'
  UNION ALL SELECT c.id FROM communities.community c
    WHERE platform.rol() = 'coordinator' AND c.regio = platform.regio()
$$;

-- As this member in that community, now: in the archive nobody does.
CREATE FUNCTION communities.mag_schrijven(als uuid, waar uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM communities.lidmaatschap l JOIN communities.community c ON c.id = l.community_id
    WHERE l.id = als AND l.community_id = waar AND platform.rol() = 'ondernemer' AND l.subject = platform.subject()
      AND l.kvk_nummer = platform.kvk_nummer() AND l.status = 'lid' AND c.gearchiveerd_op IS NULL)
$$;

-- The row of the gesprek is locked first, so that of an answer and a closing at once one finds what the other did.
CREATE FUNCTION communities.tel_antwoord() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM communities.gesprek g WHERE g.id = NEW.gesprek_id FOR UPDATE;
    -- The key that it breaks says so.
    IF NOT FOUND THEN RETURN NEW; END IF;
    PERFORM FROM communities.gesprek g WHERE g.id = NEW.gesprek_id AND g.community_id = NEW.community_id
      AND g.status <> 'gesloten' AND g.tekst IS NOT NULL;
    IF NOT FOUND THEN
      RAISE 'Dit gesprek is gesloten.' USING ERRCODE = 'check_violation', CONSTRAINT = 'antwoord_open';
    END IF;
    UPDATE communities.gesprek g SET aantal_antwoorden = g.aantal_antwoorden + 1, laatste_op = NEW.gegeven_op
      WHERE g.id = NEW.gesprek_id;
  ELSIF OLD.tekst IS NOT NULL AND NEW.tekst IS NULL THEN
    UPDATE communities.gesprek g SET aantal_antwoorden = g.aantal_antwoorden - 1,
      status = CASE WHEN g.aanvaard_antwoord_id = NEW.id AND g.status = 'beantwoord' THEN 'open' ELSE g.status END,
      aanvaard_antwoord_id = CASE WHEN g.aanvaard_antwoord_id = NEW.id THEN NULL ELSE g.aanvaard_antwoord_id END
      WHERE g.id = NEW.gesprek_id;
  END IF;
  RETURN NEW;
END $$;

-- The row of the gesprek is locked here: an answer that is taken back at the same moment is gone already, or waits and
-- takes the acceptance with it.
CREATE FUNCTION communities.bewaak_aanvaarding() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.aanvaard_antwoord_id IS NOT NULL AND NOT EXISTS (SELECT FROM communities.antwoord a
      WHERE a.id = NEW.aanvaard_antwoord_id AND a.gesprek_id = NEW.id AND a.tekst IS NOT NULL) THEN
    RAISE 'Dit antwoord is weg.' USING ERRCODE = 'check_violation', CONSTRAINT = 'aanvaard_antwoord_weg';
  END IF;
  RETURN NEW;
END $$;

-- With the owner's rights: the operators of an index over arrays are not leakproof, and behind a policy PostgreSQL would
-- look at every row. So it asks itself once who may read, and reads no word. The terms are of this community alone.
-- Of a term at most 500 questions and 500 answers are looked at; a term that is everywhere is found by the posts that
-- have all of them and by the latest 1000 questions. The rarer the term, the more it counts; what has less than a
-- quarter of what the best one has, is not what was asked for.
CREATE FUNCTION communities.zoek_gesprekken(welke uuid, woorden bigint[], gewichten real[], na integer, hoeveel integer)
RETURNS TABLE (gesprek_id uuid, antwoord_id uuid, deel real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
  WITH term AS (SELECT t.woord, t.gewicht FROM unnest(woorden, gewichten) AS t (woord, gewicht)
      WHERE welke IN (SELECT communities.leesbare())),
  treffer AS (SELECT t.woord, p.id FROM term t CROSS JOIN LATERAL (
      (SELECT g.id FROM communities.gesprek g
        WHERE g.termen @> ARRAY[t.woord] AND g.community_id = welke AND g.zichtbaar LIMIT 500)
      UNION (SELECT a.gesprek_id FROM communities.antwoord a
        WHERE a.termen @> ARRAY[t.woord] AND a.community_id = welke AND a.zichtbaar LIMIT 500)) p),
  zeldzaam AS (SELECT t.woord, t.gewicht * ln(1 + 1000.0 / (SELECT 1 + count(*) FROM treffer f WHERE f.woord = t.woord))
      AS gewicht FROM term t),
  kandidaat AS (
    (SELECT f.id FROM treffer f JOIN zeldzaam z USING (woord) JOIN communities.gesprek g ON g.id = f.id
      GROUP BY f.id, g.laatste_op ORDER BY sum(z.gewicht) DESC, g.laatste_op DESC LIMIT 150)
    UNION (SELECT g.id FROM communities.gesprek g WHERE (SELECT count(*) FROM term) > 1
      AND g.termen @> woorden AND g.community_id = welke LIMIT 100)
    UNION (SELECT n.id FROM (SELECT g.id, g.termen, g.laatste_op FROM communities.gesprek g
        WHERE g.community_id = welke AND g.tekst IS NOT NULL AND g.zichtbaar
        ORDER BY g.laatste_op DESC LIMIT 1000) n
      WHERE (SELECT count(*) FROM term) > 0 AND n.termen && woorden ORDER BY n.laatste_op DESC LIMIT 100)),
  post AS (SELECT g.id AS gesprek_id, NULL::uuid AS antwoord_id, g.termen FROM communities.gesprek g
      JOIN kandidaat k ON k.id = g.id WHERE g.tekst IS NOT NULL AND g.zichtbaar
    UNION ALL SELECT a.gesprek_id, a.id, a.termen FROM communities.antwoord a
      JOIN kandidaat k ON k.id = a.gesprek_id JOIN communities.gesprek g ON g.id = k.id
      WHERE a.tekst IS NOT NULL AND a.zichtbaar AND g.tekst IS NOT NULL AND g.zichtbaar),
  raak AS (SELECT p.gesprek_id, p.antwoord_id, z.woord, z.gewicht FROM post p JOIN zeldzaam z ON z.woord = ANY (p.termen)),
  beste AS (SELECT DISTINCT ON (r.gesprek_id) r.gesprek_id, r.antwoord_id FROM raak r
      GROUP BY r.gesprek_id, r.antwoord_id ORDER BY r.gesprek_id, sum(r.gewicht) DESC, r.antwoord_id NULLS FIRST),
  totaal AS (SELECT u.gesprek_id, sum(u.gewicht) AS som
      FROM (SELECT DISTINCT r.gesprek_id, r.woord, r.gewicht FROM raak r) u GROUP BY u.gesprek_id)
  SELECT b.gesprek_id, b.antwoord_id, (t.som / (SELECT sum(z.gewicht) FROM zeldzaam z))::real
  FROM totaal t JOIN beste b USING (gesprek_id) JOIN communities.gesprek g ON g.id = b.gesprek_id
  WHERE t.som >= 0.25 * (SELECT max(m.som) FROM totaal m)
  ORDER BY t.som DESC, g.laatste_op DESC, g.id DESC OFFSET na LIMIT hoeveel
$$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['communities.leesbare()', 'communities.mag_schrijven(uuid,uuid)', 'communities.tel_antwoord()',
    'communities.bewaak_aanvaarding()', 'communities.zoek_gesprekken(uuid,bigint[],real[],integer,integer)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION communities.leesbare(), communities.mag_schrijven(uuid, uuid),
    communities.zoek_gesprekken(uuid, bigint[], real[], integer, integer) TO %I', current_setting('schakel.app_rol'));
END $$;

CREATE TRIGGER antwoord_tellen BEFORE INSERT OR UPDATE OF tekst ON communities.antwoord
  FOR EACH ROW EXECUTE FUNCTION communities.tel_antwoord();
CREATE TRIGGER aanvaarding_bewaken BEFORE UPDATE OF aanvaard_antwoord_id ON communities.gesprek
  FOR EACH ROW EXECUTE FUNCTION communities.bewaak_aanvaarding();
`;

export const GESPREK_ACCESS = `
SELECT platform.beveilig('communities.gesprek'), platform.beveilig('communities.antwoord'),
  platform.beveilig('communities.gespreksvolger');
SELECT platform.verleen('communities.gesprek', 'SELECT, INSERT, UPDATE (titel, tekst, themas, status,
    aanvaard_antwoord_id, termen, zoekmerk, bewerkt_op, ingetrokken_op, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.antwoord', 'SELECT, INSERT, UPDATE (tekst, termen, zoekmerk, bewerkt_op, ingetrokken_op,
    versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.gespreksvolger', 'SELECT, INSERT, DELETE');

CREATE POLICY systeem ON communities.gesprek USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.gesprek FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY bijhouden ON communities.gesprek FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY lezen ON communities.gesprek FOR SELECT USING (community_id IN (SELECT communities.leesbare()));
-- What the firm itself wrote, also after leaving.
CREATE POLICY eigen ON communities.gesprek FOR SELECT USING (lidmaatschap_id IN (
  SELECT l.id FROM communities.lidmaatschap l WHERE l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY inzage ON communities.gesprek FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());
CREATE POLICY vragen ON communities.gesprek FOR INSERT WITH CHECK (communities.mag_schrijven(lidmaatschap_id, community_id)
  AND status = 'open' AND aantal_antwoorden = 0 AND zichtbaar);
CREATE POLICY schrijven ON communities.gesprek FOR UPDATE USING (communities.mag_schrijven(lidmaatschap_id, community_id));

CREATE POLICY systeem ON communities.antwoord USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.antwoord FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON communities.antwoord FOR SELECT USING (community_id IN (SELECT communities.leesbare()));
CREATE POLICY eigen ON communities.antwoord FOR SELECT USING (lidmaatschap_id IN (
  SELECT l.id FROM communities.lidmaatschap l WHERE l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY inzage ON communities.antwoord FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());
CREATE POLICY antwoorden ON communities.antwoord FOR INSERT
  WITH CHECK (communities.mag_schrijven(lidmaatschap_id, community_id) AND zichtbaar);
CREATE POLICY schrijven ON communities.antwoord FOR UPDATE USING (communities.mag_schrijven(lidmaatschap_id, community_id));

-- Who follows what is for himself, and for who mails it.
CREATE POLICY systeem ON communities.gespreksvolger USING (platform.rol() = 'systeem');
CREATE POLICY eigen ON communities.gespreksvolger FOR SELECT USING (lidmaatschap_id IN (
  SELECT l.id FROM communities.lidmaatschap l WHERE l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY volgen ON communities.gespreksvolger FOR INSERT WITH CHECK (EXISTS (SELECT FROM communities.gesprek g
  WHERE g.id = gesprek_id AND communities.mag_schrijven(gespreksvolger.lidmaatschap_id, g.community_id)));
CREATE POLICY ontvolgen ON communities.gespreksvolger FOR DELETE USING (EXISTS (SELECT FROM communities.gesprek g
  WHERE g.id = gesprek_id AND communities.mag_schrijven(gespreksvolger.lidmaatschap_id, g.community_id)));
`;
