// SPDX-License-Identifier: EUPL-1.2
// What migration 0047 does by itself, and who sees and does what.

export const MODERATIE_FUNCTIONS = `
-- Whose post it is, for who may decide about it: who keeps the community, and did not write it himself.
CREATE FUNCTION communities.modereert(welke uuid, welk_antwoord uuid, waar uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.id FROM communities.gesprek g LEFT JOIN communities.antwoord a ON a.id = welk_antwoord AND a.gesprek_id = g.id
    JOIN communities.lidmaatschap l
      ON l.id = CASE WHEN welk_antwoord IS NULL THEN g.lidmaatschap_id ELSE a.lidmaatschap_id END
    WHERE g.id = welke AND g.community_id = waar AND communities.beheert(waar) AND l.subject IS DISTINCT FROM platform.subject()
$$;

-- As this member, what another wrote and who is a member can read.
CREATE FUNCTION communities.mag_melden(welke uuid, welk_antwoord uuid, als uuid, waar uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM communities.gesprek g
    LEFT JOIN communities.antwoord a ON a.id = welk_antwoord AND a.gesprek_id = g.id
    JOIN communities.lidmaatschap l ON l.id = als AND l.community_id = g.community_id
    WHERE g.id = welke AND g.community_id = waar AND g.zichtbaar AND platform.rol() = 'ondernemer' AND l.subject = platform.subject()
      AND l.kvk_nummer = platform.kvk_nummer() AND l.status = 'lid'
      AND CASE WHEN welk_antwoord IS NULL THEN g.tekst IS NOT NULL AND g.lidmaatschap_id <> als
        ELSE a.tekst IS NOT NULL AND a.zichtbaar AND a.lidmaatschap_id <> als END)
$$;

-- By who wrote what is hidden, within a fortnight.
CREATE FUNCTION communities.mag_bezwaar(nieuw communities.bezwaar) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM communities.moderatiebesluit b JOIN communities.lidmaatschap l ON l.id = b.lidmaatschap_id
    WHERE b.id = (nieuw).besluit_id AND b.lidmaatschap_id = (nieuw).lidmaatschap_id
      AND b.community_id = (nieuw).community_id AND b.besloten_door = (nieuw).verborgen_door AND b.uitkomst = 'verborgen'
      AND (nieuw).ingediend_op <= b.besloten_op + interval '14 days' AND platform.rol() = 'ondernemer'
      AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer())
$$;

-- What members cannot read is no answer that counts, nor one that helped. Before the trigger that counts what is given and
-- withdrawn: of what was hidden already it takes nothing off.
CREATE FUNCTION communities.tel_zichtbaar() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.tekst IS NULL THEN RETURN NEW; END IF;
  IF OLD.zichtbaar AND NOT NEW.zichtbaar THEN
    UPDATE communities.gesprek g SET aantal_antwoorden = g.aantal_antwoorden - 1,
      status = CASE WHEN g.aanvaard_antwoord_id = NEW.id AND g.status = 'beantwoord' THEN 'open' ELSE g.status END,
      aanvaard_antwoord_id = CASE WHEN g.aanvaard_antwoord_id = NEW.id THEN NULL ELSE g.aanvaard_antwoord_id END
      WHERE g.id = NEW.gesprek_id;
  ELSIF NOT OLD.zichtbaar AND (NEW.zichtbaar OR NEW.tekst IS NULL) THEN
    UPDATE communities.gesprek g SET aantal_antwoorden = g.aantal_antwoorden + 1 WHERE g.id = NEW.gesprek_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER antwoord_schuilt BEFORE UPDATE OF tekst, zichtbaar ON communities.antwoord
  FOR EACH ROW EXECUTE FUNCTION communities.tel_zichtbaar();

-- A decision does what it says and closes the reports of that post; about nothing there is nothing to decide.
CREATE FUNCTION communities.voer_besluit_uit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.uitkomst = 'verborgen' THEN
    IF NEW.antwoord_id IS NULL THEN
      UPDATE communities.gesprek g SET zichtbaar = false
        WHERE g.id = NEW.gesprek_id AND g.zichtbaar AND g.tekst IS NOT NULL;
    ELSE
      UPDATE communities.antwoord a SET zichtbaar = false
        WHERE a.id = NEW.antwoord_id AND a.zichtbaar AND a.tekst IS NOT NULL;
    END IF;
    IF NOT FOUND THEN
      RAISE 'Dit bericht is al verborgen of weg.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'moderatiebesluit_zichtbaar';
    END IF;
  END IF;
  UPDATE communities.gespreksmelding m SET besluit_id = NEW.id WHERE m.gesprek_id = NEW.gesprek_id
    AND m.antwoord_id IS NOT DISTINCT FROM NEW.antwoord_id AND m.besluit_id IS NULL;
  IF NOT FOUND AND NEW.uitkomst = 'gelaten' THEN
    RAISE 'Er is geen open melding.' USING ERRCODE = 'check_violation', CONSTRAINT = 'moderatiebesluit_melding';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER besluit_uitvoeren AFTER INSERT ON communities.moderatiebesluit
  FOR EACH ROW EXECUTE FUNCTION communities.voer_besluit_uit();

CREATE FUNCTION communities.voer_bezwaar_uit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.uitkomst = 'hersteld' THEN
    UPDATE communities.antwoord a SET zichtbaar = true FROM communities.moderatiebesluit b
      WHERE b.id = NEW.besluit_id AND a.id = b.antwoord_id;
    UPDATE communities.gesprek g SET zichtbaar = true FROM communities.moderatiebesluit b
      WHERE b.id = NEW.besluit_id AND b.antwoord_id IS NULL AND g.id = b.gesprek_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER bezwaar_uitvoeren AFTER UPDATE OF uitkomst ON communities.bezwaar
  FOR EACH ROW EXECUTE FUNCTION communities.voer_bezwaar_uit();

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['communities.modereert(uuid,uuid,uuid)', 'communities.mag_melden(uuid,uuid,uuid,uuid)',
    'communities.mag_bezwaar(communities.bezwaar)', 'communities.tel_zichtbaar()', 'communities.voer_besluit_uit()',
    'communities.voer_bezwaar_uit()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION communities.modereert(uuid, uuid, uuid), communities.mag_melden(uuid, uuid, uuid, uuid),
    communities.mag_bezwaar(communities.bezwaar) TO %I', current_setting('schakel.app_rol'));
END $$;
`;

export const MODERATIE_ACCESS = `
SELECT platform.beveilig('communities.moderatiebesluit'), platform.beveilig('communities.gespreksmelding'),
  platform.beveilig('communities.bezwaar'), platform.beveilig('communities.overzichtkeuze'),
  platform.beveilig('communities.overzichtsmail');
SELECT platform.verleen('communities.moderatiebesluit', 'SELECT, INSERT, UPDATE (uitleg)'),
  platform.verleen('communities.gespreksmelding', 'SELECT, INSERT, UPDATE (toelichting)'),
  platform.verleen('communities.bezwaar',
    'SELECT, INSERT, UPDATE (tekst, uitkomst, uitleg, behandeld_door, behandeld_op)'),
  platform.verleen('communities.overzichtkeuze', 'SELECT, INSERT, DELETE, UPDATE (keuze, gekozen_op)'),
  platform.verleen('communities.overzichtsmail', 'SELECT, INSERT, DELETE'),
  platform.verleen('communities.gespreksvolger', 'UPDATE (gemaild_op)');

CREATE POLICY verbergen ON communities.antwoord FOR UPDATE TO CURRENT_USER USING (true);

-- Who reported is known to who decides about the post, and to himself.
CREATE POLICY systeem ON communities.gespreksmelding USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.gespreksmelding FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY afsluiten ON communities.gespreksmelding FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY eigen ON communities.gespreksmelding FOR SELECT USING (lidmaatschap_id IN (
  SELECT l.id FROM communities.lidmaatschap l WHERE l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY beheer_lezen ON communities.gespreksmelding FOR SELECT
  USING (communities.modereert(gesprek_id, antwoord_id, community_id) IS NOT NULL);
CREATE POLICY inzage ON communities.gespreksmelding FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());
CREATE POLICY melden ON communities.gespreksmelding FOR INSERT
  WITH CHECK (besluit_id IS NULL AND communities.mag_melden(gesprek_id, antwoord_id, lidmaatschap_id, community_id));

CREATE POLICY systeem ON communities.bezwaar USING (platform.rol() = 'systeem');
CREATE POLICY beheer_lezen ON communities.bezwaar FOR SELECT USING (communities.beheert(community_id));
-- Where the region has nobody else than who hid it.
CREATE POLICY hoofd ON communities.bezwaar FOR SELECT USING (platform.is_hoofdcoordinator());
CREATE POLICY eigen ON communities.bezwaar FOR SELECT USING (lidmaatschap_id IN (
  SELECT l.id FROM communities.lidmaatschap l WHERE l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY inzage ON communities.bezwaar FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());

CREATE POLICY systeem ON communities.moderatiebesluit USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.moderatiebesluit FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY beheer_lezen ON communities.moderatiebesluit FOR SELECT USING (communities.beheert(community_id));
-- Who sees an appeal sees what it is against.
CREATE POLICY hoofd ON communities.moderatiebesluit FOR SELECT
  USING (EXISTS (SELECT FROM communities.bezwaar z WHERE z.besluit_id = moderatiebesluit.id));
CREATE POLICY eigen ON communities.moderatiebesluit FOR SELECT USING (lidmaatschap_id IN (
  SELECT l.id FROM communities.lidmaatschap l WHERE l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY inzage ON communities.moderatiebesluit FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());
CREATE POLICY besluiten ON communities.moderatiebesluit FOR INSERT WITH CHECK (besloten_door = platform.subject()
  AND lidmaatschap_id = communities.modereert(gesprek_id, antwoord_id, community_id));

CREATE POLICY indienen ON communities.bezwaar FOR INSERT
  WITH CHECK (uitkomst IS NULL AND communities.mag_bezwaar(bezwaar));
CREATE POLICY behandelen ON communities.bezwaar FOR UPDATE
  USING (uitkomst IS NULL AND (platform.is_hoofdcoordinator()
    OR (platform.rol() = 'coordinator' AND communities.beheert(community_id))))
  WITH CHECK (behandeld_door = platform.subject());

-- What an appeal is about that a hoofdcoördinator of another region decides.
CREATE POLICY bezwaar ON communities.gesprek FOR SELECT USING (platform.is_hoofdcoordinator() AND id IN (
  SELECT b.gesprek_id FROM communities.moderatiebesluit b JOIN communities.bezwaar z ON z.besluit_id = b.id));
CREATE POLICY bezwaar ON communities.antwoord FOR SELECT USING (platform.is_hoofdcoordinator() AND id IN (
  SELECT b.antwoord_id FROM communities.moderatiebesluit b JOIN communities.bezwaar z ON z.besluit_id = b.id));

CREATE POLICY systeem ON communities.overzichtkeuze USING (platform.rol() = 'systeem');
CREATE POLICY eigen ON communities.overzichtkeuze USING (EXISTS (SELECT FROM communities.lidmaatschap l
  WHERE l.id = lidmaatschap_id AND platform.rol() = 'ondernemer' AND l.subject = platform.subject()
    AND l.kvk_nummer = platform.kvk_nummer()));
-- With the key from the mail, which can do no more than stop it.
CREATE POLICY afmelden ON communities.overzichtkeuze
  USING (platform.rol() = 'anoniem' AND platform.subject() = 'overzicht:' || lidmaatschap_id)
  WITH CHECK (platform.rol() = 'anoniem' AND platform.subject() = 'overzicht:' || lidmaatschap_id AND keuze = 'geen');

CREATE POLICY systeem ON communities.overzichtsmail USING (platform.rol() = 'systeem');
`;

export const MODERATIE_UNDO = `
DROP POLICY bezwaar ON communities.gesprek;
DROP POLICY bezwaar ON communities.antwoord;
DROP POLICY verbergen ON communities.antwoord;
ALTER TABLE communities.gespreksvolger DROP COLUMN gemaild_op;
DROP TRIGGER antwoord_schuilt ON communities.antwoord;
DROP POLICY indienen ON communities.bezwaar;
DROP FUNCTION communities.mag_bezwaar(communities.bezwaar), communities.tel_zichtbaar();
DROP TABLE communities.overzichtsmail, communities.overzichtkeuze, communities.bezwaar, communities.gespreksmelding,
  communities.moderatiebesluit;
DROP FUNCTION communities.voer_bezwaar_uit(), communities.voer_besluit_uit(), communities.mag_melden(uuid, uuid, uuid, uuid),
  communities.modereert(uuid, uuid, uuid);
`;
