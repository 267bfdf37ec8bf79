// SPDX-License-Identifier: EUPL-1.2

const SCHEMA = 'impactverantwoording';
/** Who leads a region for that region, an analist for all. */
const LOTER = `(platform.rol() = 'analist' OR (platform.is_hoofdcoordinator() AND regio = platform.regio()))`;

export const EFFECT_FUNCTIONS = `
-- The owner looks whether an outcome is known; who fixes a design may not read the log.
CREATE POLICY eigenaar ON platform.event FOR SELECT TO CURRENT_USER USING (true);

-- When the first outcome of a theme was known that lies after the question for help, up to that number of the log; NULL for none.
CREATE FUNCTION ${SCHEMA}.eerste_uitkomst(welk_thema text, welke_indicator text, tot bigint) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT min(least(m.time, (m.data ->> 'op')::timestamptz)) FROM platform.event m
  WHERE platform.rol() IS NOT NULL AND m.type = 'meting-beantwoord' AND m.data ->> 'moment' <> 'start'
    AND m.data -> 'waarden' ? welke_indicator AND m.volgnummer <= tot
    AND m.data ->> 'hulpvraagId' = ANY (ARRAY (SELECT v.data ->> 'hulpvraagId' FROM platform.event v
      WHERE v.type IN ('hulpvraag-ingediend', 'hulpvraag-gewijzigd') AND v.volgnummer <= tot
        AND v.data -> 'themas' ->> 0 = welk_thema)) $$;
REVOKE EXECUTE ON FUNCTION ${SCHEMA}.eerste_uitkomst(text, text, bigint) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION ${SCHEMA}.eerste_uitkomst(text, text, bigint) TO %I', current_setting('schakel.app_rol'));
END $$;

CREATE FUNCTION ${SCHEMA}.bewaak_ontwerp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE 'Een vastgelegd ontwerp verandert niet meer.' USING ERRCODE = 'check_violation', CONSTRAINT = 'effectontwerp_vast';
  END IF;
  IF ${SCHEMA}.eerste_uitkomst(NEW.thema, NEW.indicator, 9223372036854775807) IS NOT NULL THEN
    RAISE 'Er zijn al uitkomsten bekend.' USING ERRCODE = 'check_violation', CONSTRAINT = 'effectontwerp_vooraf';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION ${SCHEMA}.bewaak_loting() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE trekking text[] := '{publieke_waarde,zaad,getrokken_door,getrokken_op}';
BEGIN
  IF TG_OP = 'DELETE' OR OLD.getrokken_op IS NOT NULL OR to_jsonb(OLD) - trekking <> to_jsonb(NEW) - trekking THEN
    RAISE 'Wat van een loting is aangekondigd verandert niet meer.' USING ERRCODE = 'check_violation', CONSTRAINT = 'loting_vast';
  END IF;
  RETURN NEW;
END $$;

REVOKE EXECUTE ON FUNCTION ${SCHEMA}.bewaak_ontwerp(), ${SCHEMA}.bewaak_loting() FROM PUBLIC;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE OR DELETE ON ${SCHEMA}.effectontwerp
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_ontwerp();
CREATE TRIGGER bewaken BEFORE UPDATE OR DELETE ON ${SCHEMA}.loting
  FOR EACH ROW EXECUTE FUNCTION ${SCHEMA}.bewaak_loting();
`;

export const EFFECT_ACCESS = `
SELECT platform.beveilig('${SCHEMA}.effectontwerp'), platform.beveilig('${SCHEMA}.loting'), platform.beveilig('${SCHEMA}.lotingdeelnemer');
SELECT platform.verleen('${SCHEMA}.effectontwerp', 'SELECT, INSERT'), platform.verleen('${SCHEMA}.loting', 'SELECT, INSERT, UPDATE'),
  platform.verleen('${SCHEMA}.lotingdeelnemer', 'SELECT, INSERT');

CREATE POLICY lezen ON ${SCHEMA}.effectontwerp FOR SELECT
  USING (platform.rol() IN ('analist', 'beheerder', 'financier', 'coordinator', 'systeem'));
CREATE POLICY vastleggen ON ${SCHEMA}.effectontwerp FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND vastgelegd_door = platform.subject());

-- What everybody may see of it is for the api to choose, as 'systeem': the secret and who is behind a number are in these rows.
CREATE POLICY lezen ON ${SCHEMA}.loting FOR SELECT USING (platform.rol() IN ('systeem', 'beheerder') OR ${LOTER});
CREATE POLICY aankondigen ON ${SCHEMA}.loting FOR INSERT
  WITH CHECK (${LOTER} AND aangekondigd_door = platform.subject() AND getrokken_op IS NULL);
CREATE POLICY trekken ON ${SCHEMA}.loting FOR UPDATE USING (${LOTER}) WITH CHECK (getrokken_door = platform.subject());
CREATE POLICY eigenaar ON ${SCHEMA}.loting FOR SELECT TO CURRENT_USER USING (true);
-- Nothing of it can be changed or taken away; what is added is not of the hash that was published, and then nothing can be drawn.
CREATE POLICY lezen ON ${SCHEMA}.lotingdeelnemer FOR SELECT
  USING (EXISTS (SELECT FROM ${SCHEMA}.loting l WHERE l.id = loting_id));
CREATE POLICY opschrijven ON ${SCHEMA}.lotingdeelnemer FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM ${SCHEMA}.loting l WHERE l.id = loting_id AND l.aangekondigd_door = platform.subject()));
`;
