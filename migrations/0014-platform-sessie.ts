// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins under way, the sessions of people, and the tokens by which a provider ended some (docs/adr/0014). */
export class PlatformSessie1795500000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(AANMELDING);
    await queryRunner.query(SESSIE);
    await queryRunner.query(EINDE);
    await queryRunner.query(ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION platform.begin_aanmelding(bytea, text, boolean, text);
      DROP FUNCTION platform.verbruik_aanmelding(bytea);
      DROP FUNCTION platform.begin_sessie(jsonb, bytea, bytea);
      DROP FUNCTION platform.gebruik_sessie(bytea);
      DROP FUNCTION platform.beeindig_sessie(bytea);
      DROP FUNCTION platform.beeindig_sessies_van(text);
      DROP FUNCTION platform.beeindig_sessies_bij(text, text, text, text, text, timestamptz);
      DROP FUNCTION platform.beeindig_sessies_van_organisatie(uuid);
      DROP FUNCTION platform.ruim_sessies_op();
      DROP TABLE platform.afmeldtoken, platform.sessie, platform.aanmelding;
    `);
  }
}

const TABLES = `
-- A sign-in on its way to a provider and back. State, nonce and PKCE verifier are derived from the cookie: of that only the
-- hash stands here, so that these rows help nobody to end a sign-in of another.
CREATE TABLE platform.aanmelding (
  hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
  als text NOT NULL CHECK (als IN ('ondernemer', 'aanbieder', 'medewerker')),
  bevestigen boolean NOT NULL,
  terug text NOT NULL CHECK (length(terug) <= 1000),
  begonnen_op timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX aanmelding_begonnen ON platform.aanmelding (begonnen_op);

CREATE TABLE platform.sessie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- SHA-256 of the cookie.
  hash bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
  rol text NOT NULL CHECK (rol IN ('ondernemer', 'coordinator', 'aanbieder', 'analist', 'financier', 'beheerder')),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  regio text CHECK (regio ~ '^[A-Z]{2,12}$'),
  kvk_nummer text CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  organisatie_id uuid,
  doelgroep text NOT NULL CHECK (doelgroep IN ('ondernemers', 'medewerkers')),
  -- Issuer, client, and its own names for the person and for its session: by these a provider ends it.
  uitgever text NOT NULL,
  client text NOT NULL,
  sub text NOT NULL,
  sid text,
  -- auth_time, acr, amr.
  aangemeld_op timestamptz,
  acr text,
  amr text[] NOT NULL,
  -- Sealed under the cookie: needed to sign out at the provider, and of no use to who has only the database.
  id_token bytea,
  begonnen_op timestamptz NOT NULL DEFAULT now(),
  gebruikt_op timestamptz NOT NULL DEFAULT now(),
  inactief_na interval NOT NULL CHECK (inactief_na > interval '0'),
  vervalt_op timestamptz NOT NULL CHECK (vervalt_op > begonnen_op),
  -- A role without what limits it is no role.
  CHECK ((rol = 'coordinator') = (regio IS NOT NULL)),
  CHECK ((rol = 'aanbieder') = (organisatie_id IS NOT NULL)),
  CHECK (rol <> 'ondernemer' OR kvk_nummer IS NOT NULL),
  CHECK (kvk_nummer IS NULL OR rol IN ('ondernemer', 'aanbieder'))
);
CREATE INDEX sessie_subject ON platform.sessie (subject);
CREATE INDEX sessie_bij ON platform.sessie (uitgever, client, sub);
CREATE INDEX sessie_vervalt ON platform.sessie (vervalt_op);

-- A token by which a provider signs somebody out works once (OpenID Connect Back-Channel Logout 1.0, 2.6).
CREATE TABLE platform.afmeldtoken (
  uitgever text NOT NULL,
  jti text NOT NULL CHECK (length(jti) BETWEEN 1 AND 200),
  verloopt_op timestamptz NOT NULL,
  PRIMARY KEY (uitgever, jti)
);
`;

// All of these run with the owner's rights, as the application role has none on the tables: whoever has a hash gets at that
// one row, and nobody lists sessions. Time is the database's: several processes must agree on when a session is over.
const AANMELDING = `
CREATE FUNCTION platform.begin_aanmelding(nieuw bytea, wie text, opnieuw boolean, waarheen text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO platform.aanmelding (hash, als, bevestigen, terug) VALUES (nieuw, wie, opnieuw, waarheen)
$$;

-- Once: whoever comes second with it finds nothing. Ten minutes, for who has to look for a telephone.
CREATE FUNCTION platform.verbruik_aanmelding(welke bytea) RETURNS TABLE (als text, bevestigen boolean, terug text)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM platform.aanmelding a WHERE a.hash = welke AND a.begonnen_op > now() - interval '10 minutes'
  RETURNING a.als, a.bevestigen, a.terug
$$;
`;

const SESSIE = `
-- A new session, and the end of the one that this browser had: its id never outlives a sign-in.
CREATE FUNCTION platform.begin_sessie(wie jsonb, nieuw bytea, vorige bytea) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM platform.sessie WHERE hash = vorige;
  INSERT INTO platform.sessie (hash, rol, subject, regio, kvk_nummer, organisatie_id, doelgroep, uitgever, client, sub, sid,
    aangemeld_op, acr, amr, id_token, inactief_na, vervalt_op)
  SELECT nieuw, r.rol, r.subject, r.regio, r.kvk_nummer, r.organisatie_id, r.doelgroep, r.uitgever, r.client, r.sub, r.sid,
    r.aangemeld_op, r.acr, r.amr, decode(r.id_token, 'base64'), make_interval(mins => r.inactief_minuten),
    now() + make_interval(mins => r.duur_minuten)
  FROM jsonb_to_record(wie) AS r (rol text, subject text, regio text, kvk_nummer text, organisatie_id uuid, doelgroep text,
    uitgever text, client text, sub text, sid text, aangemeld_op timestamptz, acr text, amr text[], id_token text,
    inactief_minuten integer, duur_minuten integer)
  RETURNING id
$$;

-- Who is behind a cookie now; no row when the session is over. That it was used is written down once a minute at most, so
-- that a read stays a read.
CREATE FUNCTION platform.gebruik_sessie(welke bytea)
RETURNS TABLE (id uuid, rol text, subject text, regio text, kvk_nummer text, organisatie_id uuid, doelgroep text,
  aangemeld_op timestamptz, acr text, amr text[], begonnen_op timestamptz, vervalt_op timestamptz, inactief_op timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE s platform.sessie;
BEGIN
  SELECT * INTO s FROM platform.sessie x WHERE x.hash = welke
    AND now() < x.vervalt_op AND now() < x.gebruikt_op + x.inactief_na;
  IF NOT FOUND THEN RETURN; END IF;
  IF now() > s.gebruikt_op + least(s.inactief_na / 10, interval '1 minute') THEN
    UPDATE platform.sessie x SET gebruikt_op = now() WHERE x.id = s.id;
  END IF;
  RETURN QUERY SELECT s.id, s.rol, s.subject, s.regio, s.kvk_nummer, s.organisatie_id, s.doelgroep, s.aangemeld_op, s.acr,
    s.amr, s.begonnen_op, s.vervalt_op, least(s.vervalt_op, now() + s.inactief_na);
END $$;
`;

const EINDE = `
CREATE FUNCTION platform.beeindig_sessie(welke bytea) RETURNS TABLE (id uuid, subject text, doelgroep text, id_token bytea)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM platform.sessie s WHERE s.hash = welke RETURNING s.id, s.subject, s.doelgroep, s.id_token
$$;

-- All sessions of one person, for that person or a beheerder: who asks comes from the transaction's own context.
CREATE FUNCTION platform.beeindig_sessies_van(wie text) RETURNS TABLE (id uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM platform.sessie s WHERE s.subject = wie
    AND (platform.rol() = 'beheerder' OR platform.subject() = wie)
  RETURNING s.id
$$;

-- Those of an organisatie whose KVK-nummer changed: who may act for it is to be told anew.
CREATE FUNCTION platform.beeindig_sessies_van_organisatie(welke uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM platform.sessie s WHERE s.organisatie_id = welke AND platform.rol() IN ('beheerder', 'systeem')
$$;

-- What a provider ended: its session, or else all of that person. -1 when this token was shown before.
CREATE FUNCTION platform.beeindig_sessies_bij(uit text, bij text, wie text, welke text, token text, tot timestamptz)
RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE aantal integer;
BEGIN
  INSERT INTO platform.afmeldtoken (uitgever, jti, verloopt_op) VALUES (uit, token, tot) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN -1; END IF;
  DELETE FROM platform.sessie s WHERE s.uitgever = uit AND s.client = bij AND (welke IS NOT NULL OR wie IS NOT NULL)
    AND (welke IS NULL OR s.sid = welke) AND (wie IS NULL OR s.sub = wie);
  GET DIAGNOSTICS aantal = ROW_COUNT;
  RETURN aantal;
END $$;

CREATE FUNCTION platform.ruim_sessies_op() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM platform.sessie WHERE now() >= least(vervalt_op, gebruikt_op + inactief_na);
  DELETE FROM platform.aanmelding WHERE begonnen_op < now() - interval '10 minutes';
  -- An hour's margin: a clock that runs behind must not make an old token new.
  DELETE FROM platform.afmeldtoken WHERE verloopt_op < now() - interval '1 hour'
$$;
`;

const ACCESS = `
SELECT platform.beveilig('platform.aanmelding'), platform.beveilig('platform.sessie'),
  platform.beveilig('platform.afmeldtoken');
CREATE POLICY eigenaar ON platform.aanmelding TO CURRENT_USER USING (true);
CREATE POLICY eigenaar ON platform.sessie TO CURRENT_USER USING (true);
CREATE POLICY eigenaar ON platform.afmeldtoken TO CURRENT_USER USING (true);
DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['platform.begin_aanmelding(bytea, text, boolean, text)',
    'platform.verbruik_aanmelding(bytea)', 'platform.begin_sessie(jsonb, bytea, bytea)', 'platform.gebruik_sessie(bytea)',
    'platform.beeindig_sessie(bytea)', 'platform.beeindig_sessies_van(text)',
    'platform.beeindig_sessies_van_organisatie(uuid)',
    'platform.beeindig_sessies_bij(text, text, text, text, text, timestamptz)',
    'platform.ruim_sessies_op()']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;
`;
