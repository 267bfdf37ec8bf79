// SPDX-License-Identifier: EUPL-1.2

export const KRING_TABLES = `
-- The row is somebody's yes: taken back or erased, it is gone, with all that it says.
CREATE TABLE communities.kringaanmelding (
  lidmaatschap_id uuid PRIMARY KEY REFERENCES communities.lidmaatschap (id),
  sbi text[] NOT NULL CHECK (array_to_string(sbi, ',', '?') ~ '^[0-9]{2,5}(,[0-9]{2,5}){0,4}$'),
  sbi_versie text NOT NULL CHECK (sbi_versie ~ '^[0-9]{4}$'),
  gemeentecode text NOT NULL CHECK (gemeentecode ~ '^GM[0-9]{4}$'),
  werkgebied text NOT NULL CHECK (werkgebied IN ('plaatselijk', 'regionaal', 'landelijk')),
  begonnen_in smallint CHECK (begonnen_in BETWEEN 1800 AND 2200),
  werkzame_personen integer CHECK (werkzame_personen BETWEEN 0 AND 1000000),
  talen text[] NOT NULL CHECK (array_to_string(talen, ',', '?') ~ '^[a-z]{2}(,[a-z]{2}){0,9}$'),
  themas text[] NOT NULL CHECK (array_to_string(themas, ',', '?') ~ '^([a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,9})?$'),
  -- Members with whom he does not want to be in one kring; read by himself and by the round that forms them.
  niet_met uuid[] NOT NULL CHECK (cardinality(niet_met) <= 20),
  wachtrondes integer NOT NULL CHECK (wachtrondes >= 0),
  -- Why the last round found nothing for him, in words to himself.
  wachtreden text CHECK (wachtreden ~ '^[a-z-]{1,40}$'),
  wachtuitleg text CHECK (length(wachtuitleg) BETWEEN 1 AND 500),
  aangemeld_op timestamptz NOT NULL,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT kringaanmelding_zelf CHECK (lidmaatschap_id <> ALL (niet_met)),
  CONSTRAINT kringaanmelding_wacht CHECK (num_nulls(wachtreden, wachtuitleg) IN (0, 2))
);

CREATE TABLE communities.kringronde (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  status text NOT NULL CHECK (status IN ('gevraagd', 'voorstel', 'bevestigd', 'verworpen')),
  zaad integer NOT NULL CHECK (zaad >= 0),
  minst integer NOT NULL CHECK (minst >= 3),
  meest integer NOT NULL CHECK (meest <= 20),
  max_km integer NOT NULL CHECK (max_km BETWEEN 1 AND 400),
  -- Who would be with whom and who would wait, by the id of the lidmaatschap; empty again once it was decided and told.
  voorstel jsonb CHECK (jsonb_typeof(voorstel) = 'object'),
  deelnemers integer CHECK (deelnemers >= 0),
  kringen integer CHECK (kringen >= 0),
  wachtenden integer CHECK (wachtenden >= 0),
  reden text CHECK (length(btrim(reden)) BETWEEN 1 AND 1000),
  gevraagd_op timestamptz NOT NULL,
  gevormd_op timestamptz,
  besloten_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT kringronde_grootte CHECK (meest >= minst),
  CONSTRAINT kringronde_voorstel CHECK (CASE status WHEN 'voorstel' THEN voorstel IS NOT NULL
    WHEN 'bevestigd' THEN true ELSE voorstel IS NULL END),
  CONSTRAINT kringronde_gevormd CHECK (num_nulls(gevormd_op, deelnemers, kringen, wachtenden) IN (0, 4)
    AND (gevormd_op IS NOT NULL OR status IN ('gevraagd', 'verworpen'))),
  CONSTRAINT kringronde_besloten CHECK ((besloten_op IS NOT NULL) = (status IN ('bevestigd', 'verworpen'))),
  CONSTRAINT kringronde_waarom CHECK ((reden IS NOT NULL) = (status = 'verworpen'))
);
-- One at a time: two who ask at once do not form the same people twice.
CREATE UNIQUE INDEX kringronde_een ON communities.kringronde (community_id) WHERE status IN ('gevraagd', 'voorstel');
CREATE INDEX kringronde_lijst ON communities.kringronde (community_id, gevraagd_op, id);

CREATE TABLE communities.kring (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  ronde_id uuid NOT NULL REFERENCES communities.kringronde (id),
  nummer integer NOT NULL CHECK (nummer >= 1),
  minst integer NOT NULL CHECK (minst >= 3),
  meest integer NOT NULL CHECK (meest <= 20),
  max_km integer NOT NULL CHECK (max_km BETWEEN 1 AND 400),
  -- Places taken: members and who was asked to take one; kept by the trigger on kringlid.
  bezet integer NOT NULL CHECK (bezet >= 0),
  -- Facts about the group, never about one of them.
  uitleg text[] NOT NULL CHECK (cardinality(uitleg) <= 10),
  -- The how-manieth weekday of a month: 1 is Monday, week 5 the last one.
  ritme_week smallint CHECK (ritme_week BETWEEN 1 AND 5),
  ritme_dag smallint CHECK (ritme_dag BETWEEN 1 AND 7),
  ritme_tijd text CHECK (ritme_tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ritme_duur smallint CHECK (ritme_duur BETWEEN 30 AND 480),
  plaats text CHECK (length(btrim(plaats)) BETWEEN 1 AND 300),
  link text CHECK (link ~ '^https://' AND length(link) <= 500),
  versie integer NOT NULL CHECK (versie >= 1),
  gevormd_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT kring_grootte CHECK (meest >= minst),
  CONSTRAINT kring_vol CHECK (bezet <= meest),
  CONSTRAINT kring_ritme CHECK (num_nulls(ritme_week, ritme_dag, ritme_tijd, ritme_duur) IN (0, 4)
    AND (ritme_week IS NOT NULL) = (num_nulls(plaats, link) < 2))
);
CREATE UNIQUE INDEX kring_nummer ON communities.kring (community_id, nummer);
CREATE INDEX kring_ritme_loopt ON communities.kring (id) WHERE ritme_week IS NOT NULL;

CREATE TABLE communities.kringlid (
  id uuid PRIMARY KEY,
  kring_id uuid NOT NULL REFERENCES communities.kring (id),
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  status text NOT NULL CHECK (status IN ('uitgenodigd', 'lid', 'geweigerd', 'ingetrokken', 'vertrokken')),
  hoe text NOT NULL CHECK (hoe IN ('ronde', 'invaller')),
  sinds timestamptz NOT NULL,
  beeindigd_op timestamptz,
  -- Why he left, when he said so; sealed with his key. In bytes: 29 for that, at most 4 for a character.
  reden bytea CHECK (octet_length(reden) BETWEEN 30 AND 4029),
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT kringlid_einde CHECK ((beeindigd_op IS NULL) = (status IN ('uitgenodigd', 'lid'))),
  CONSTRAINT kringlid_waarom CHECK (reden IS NULL OR status IN ('vertrokken', 'geweigerd'))
);
-- In one kring at a time, or asked for one.
CREATE UNIQUE INDEX kringlid_een ON communities.kringlid (lidmaatschap_id) WHERE status IN ('uitgenodigd', 'lid');
CREATE INDEX kringlid_kring ON communities.kringlid (kring_id, status);

ALTER TABLE communities.bijeenkomst ADD COLUMN kring_id uuid REFERENCES communities.kring (id);
-- Two workers at once plan the same one once.
CREATE UNIQUE INDEX bijeenkomst_kring ON communities.bijeenkomst (kring_id, begin);
`;

// With the owner's rights: what is asked stays out of sight of who asks it.
export const KRING_FUNCTIONS = `
CREATE FUNCTION communities.in_kring(welke uuid, ook_genodigd boolean DEFAULT false) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM communities.kringlid k
    JOIN communities.lidmaatschap l ON l.id = k.lidmaatschap_id
    WHERE k.kring_id = welke AND (k.status = 'lid' OR (ook_genodigd AND k.status = 'uitgenodigd'))
      AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer() AND l.status = 'lid')
$$;

CREATE FUNCTION communities.beheert_kring(welke uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM communities.kring k WHERE k.id = welke AND communities.beheert(k.community_id))
$$;

-- Who said yes, without what he said.
CREATE FUNCTION communities.kringlijst(welke uuid)
  RETURNS TABLE (lidmaatschap_id uuid, versie integer, wachtrondes integer, wachtreden text, aangemeld_op timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.lidmaatschap_id, a.versie, a.wachtrondes, a.wachtreden, a.aangemeld_op
  FROM communities.kringaanmelding a JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id
  WHERE l.community_id = welke AND l.status = 'lid' AND communities.beheert(welke)
$$;

-- The row of the kring is locked before its places are counted; and nobody gets one who did not say yes.
CREATE FUNCTION communities.neem_kringplek() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE had boolean := false; krijgt boolean := NEW.status IN ('uitgenodigd', 'lid');
BEGIN
  IF TG_OP = 'UPDATE' THEN had := OLD.status IN ('uitgenodigd', 'lid'); END IF;
  IF krijgt THEN
    PERFORM FROM communities.kringaanmelding a WHERE a.lidmaatschap_id = NEW.lidmaatschap_id FOR UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'zonder ja' USING ERRCODE = 'check_violation', CONSTRAINT = 'kringlid_ja';
    END IF;
  END IF;
  UPDATE communities.kring k SET bezet = k.bezet + krijgt::integer - had::integer
    WHERE k.id = NEW.kring_id AND krijgt <> had;
  RETURN NEW;
END $$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['communities.in_kring(uuid,boolean)', 'communities.beheert_kring(uuid)',
    'communities.kringlijst(uuid)', 'communities.neem_kringplek()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
    CONTINUE WHEN functie = 'communities.neem_kringplek()'::regprocedure;
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;

CREATE TRIGGER kringplek_nemen BEFORE INSERT OR UPDATE OF status ON communities.kringlid
  FOR EACH ROW EXECUTE FUNCTION communities.neem_kringplek();
`;
