// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The row-level-security context, the event log with its deliveries, idempotency keys and rate limits. */
export class Platform1795500000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(HELPERS);
    await queryRunner.query(CONTEXT);
    await queryRunner.query(EVENTS);
    await queryRunner.query(REQUESTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA platform CASCADE');
  }
}

const HELPERS = `
CREATE SCHEMA platform;

-- Grants to the application role, whose name only the migration run knows.
CREATE FUNCTION platform.verleen(tabel text, rechten text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('GRANT %s ON %s TO %I', rechten, tabel::regclass, current_setting('schakel.app_rol'));
END $$;
CREATE FUNCTION platform.verleen_schema(naam text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', naam, current_setting('schakel.app_rol'));
END $$;
-- FORCE: the owner is bound by the policies too, so that no owner connection shows what nobody may see.
CREATE FUNCTION platform.beveilig(tabel text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tabel::regclass);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tabel::regclass);
END $$;
REVOKE EXECUTE ON FUNCTION platform.verleen(text, text), platform.verleen_schema(text), platform.beveilig(text) FROM PUBLIC;
SELECT platform.verleen_schema('platform');
`;

// After a transaction a custom setting is '' and not NULL, hence nullif.
const CONTEXT = `
CREATE FUNCTION platform.rol() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.rol', true), '') $$;
CREATE FUNCTION platform.subject() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.subject', true), '') $$;
CREATE FUNCTION platform.regio() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.regio', true), '') $$;
CREATE FUNCTION platform.kvk_nummer() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.kvk_nummer', true), '') $$;
CREATE FUNCTION platform.organisatie() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.organisatie', true), '')::uuid $$;
CREATE FUNCTION platform.hulpvraag() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.hulpvraag', true), '')::uuid $$;
`;

const EVENTS = `
-- The log of what happened, in CloudEvents' words. Kept for ever and never changed but for the moment of sending.
CREATE TABLE platform.event (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  id uuid PRIMARY KEY,
  type text NOT NULL,
  source text NOT NULL,
  subject text NOT NULL,
  time timestamptz NOT NULL,
  dataversie integer NOT NULL CHECK (dataversie >= 1),
  data jsonb NOT NULL,
  vastgelegd_op timestamptz NOT NULL DEFAULT now(),
  uitgezonden_op timestamptz
);
CREATE INDEX event_onverzonden ON platform.event (volgnummer) WHERE uitgezonden_op IS NULL;

-- One row per event and queue: sent when, how often, handled when. The unique key is what makes an effect happen once.
CREATE TABLE platform.aflevering (
  event_id uuid NOT NULL REFERENCES platform.event (id),
  queue text NOT NULL,
  pogingen integer NOT NULL DEFAULT 1 CHECK (pogingen >= 1),
  verzonden_op timestamptz NOT NULL DEFAULT now(),
  verwerkt_op timestamptz,
  opgegeven_op timestamptz,
  PRIMARY KEY (event_id, queue),
  CHECK (verwerkt_op IS NULL OR opgegeven_op IS NULL)
);
CREATE INDEX aflevering_open ON platform.aflevering (verzonden_op) WHERE verwerkt_op IS NULL AND opgegeven_op IS NULL;

SELECT platform.beveilig('platform.event'), platform.beveilig('platform.aflevering');
SELECT platform.verleen('platform.event', 'SELECT, INSERT, UPDATE (uitgezonden_op)');
SELECT platform.verleen('platform.aflevering', 'SELECT, INSERT, UPDATE');
CREATE POLICY vastleggen ON platform.event FOR INSERT WITH CHECK (platform.rol() IS NOT NULL);
CREATE POLICY lezen ON platform.event FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY uitzenden ON platform.event FOR UPDATE USING (platform.rol() = 'systeem');
CREATE POLICY systeem ON platform.aflevering USING (platform.rol() = 'systeem');
`;

const REQUESTS = `
-- Answers to requests that carried an Idempotency-Key. No personal data: the answer holds ids and codes.
CREATE TABLE platform.idempotentiesleutel (
  bewerking text NOT NULL,
  subject text NOT NULL,
  sleutel text NOT NULL CHECK (length(sleutel) BETWEEN 8 AND 200),
  vingerafdruk text NOT NULL,
  antwoord jsonb NOT NULL,
  vastgelegd_op timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (bewerking, subject, sleutel)
);
CREATE INDEX idempotentiesleutel_oud ON platform.idempotentiesleutel (vastgelegd_op);

-- Layout of rate-limiter-flexible's PostgreSQL store; it works outside a transaction, so without a context. Unlogged: a
-- count that is lost in a crash harms nobody, and so a request does not wait for the disk a second time.
CREATE UNLOGGED TABLE platform.ratelimiet (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE INDEX ratelimiet_verlopen ON platform.ratelimiet (expire);

SELECT platform.beveilig('platform.idempotentiesleutel'), platform.beveilig('platform.ratelimiet');
SELECT platform.verleen('platform.idempotentiesleutel', 'SELECT, INSERT, UPDATE, DELETE');
SELECT platform.verleen('platform.ratelimiet', 'SELECT, INSERT, UPDATE, DELETE');
CREATE POLICY eigen ON platform.idempotentiesleutel USING (subject = platform.subject());
CREATE POLICY opruimen ON platform.idempotentiesleutel FOR DELETE USING (platform.rol() = 'systeem');
CREATE POLICY opruimen_lezen ON platform.idempotentiesleutel FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY teller ON platform.ratelimiet USING (true);
`;
