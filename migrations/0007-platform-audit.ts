// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log: who did what to which record, append-only, in one hash chain per region (docs/adr/0011). */
export class PlatformAudit1795500000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(CHAIN);
    await queryRunner.query(ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION platform.leg_audit_vast(jsonb);
      DROP TABLE platform.auditregel, platform.auditketen;
      DROP FUNCTION platform.weiger_wijziging();
    `);
  }
}

const TABLES = `
-- Ids, codes and hashes only: the log is kept for ever, and the AVG asks for erasure. The patterns keep sentences out.
CREATE TABLE platform.auditregel (
  regio text NOT NULL CHECK (regio ~ '^[A-Z0-9]{2,20}$'),
  volgnummer bigint NOT NULL CHECK (volgnummer >= 1),
  -- Milliseconds: what the reader of the log can hold is all that there is, so that nothing escapes the hash.
  tijdstip timestamptz(3) NOT NULL,
  rol text NOT NULL,
  subject text NOT NULL,
  handeling text NOT NULL CHECK (handeling ~ '^[a-z][a-z-]{1,39}$'),
  soort text NOT NULL CHECK (soort ~ '^[a-z][a-z-]{1,39}$'),
  -- Uuid of the record, or the code of a regio.
  onderwerp text NOT NULL CHECK (onderwerp ~ '^[A-Za-z0-9-]{1,40}$'),
  voor bytea CHECK (octet_length(voor) = 32),
  na bytea CHECK (octet_length(na) = 32),
  reden text CHECK (reden ~ '^[a-z0-9-]{1,60}$'),
  vorige bytea NOT NULL CHECK (octet_length(vorige) = 32),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (regio, volgnummer)
);
CREATE INDEX auditregel_onderwerp ON platform.auditregel (onderwerp, tijdstip);
CREATE INDEX auditregel_tijdstip ON platform.auditregel (tijdstip);

-- The end of each chain. Much room in its page, so that the many updates stay there and cost no vacuum.
CREATE TABLE platform.auditketen (
  regio text PRIMARY KEY,
  volgnummer bigint NOT NULL CHECK (volgnummer >= 0),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32)
) WITH (fillfactor = 10);

-- Whom grants and policies do not stop (the owner, a superuser by mistake), this does.
CREATE FUNCTION platform.weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'auditregels veranderen niet' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.auditregel
  FOR EACH STATEMENT EXECUTE FUNCTION platform.weiger_wijziging();
`;

// Runs with the owner's rights: the application role can neither choose a number, a time or a hash, nor say that someone
// else did it, for who acts comes from the transaction's own context. The rows come sorted by region: two transactions
// that write to the same chains take them in the same order and never wait for each other in a ring.
const CHAIN = `
CREATE FUNCTION platform.leg_audit_vast(regels jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  nieuw record;
  keten platform.auditketen;
  moment timestamptz(3);
  schakel bytea;
BEGIN
  FOR nieuw IN SELECT * FROM jsonb_to_recordset(regels)
    AS r (regio text, handeling text, soort text, onderwerp text, voor text, na text, reden text)
  LOOP
    IF keten.regio IS DISTINCT FROM nieuw.regio THEN
      UPDATE platform.auditketen k SET volgnummer = keten.volgnummer, hash = keten.hash WHERE k.regio = keten.regio;
      SELECT * INTO keten FROM platform.auditketen k WHERE k.regio = nieuw.regio FOR UPDATE;
      IF NOT FOUND THEN
        INSERT INTO platform.auditketen VALUES (nieuw.regio, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
        SELECT * INTO keten FROM platform.auditketen k WHERE k.regio = nieuw.regio FOR UPDATE;
      END IF;
    END IF;
    -- Under the lock, so that times go up along the chain.
    moment := clock_timestamp();
    schakel := sha256(convert_to(json_build_array(nieuw.regio, keten.volgnummer + 1,
      to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), platform.rol(), platform.subject(),
      nieuw.handeling, nieuw.soort, nieuw.onderwerp, nieuw.voor, nieuw.na, nieuw.reden,
      encode(keten.hash, 'hex'))::text, 'UTF8'));
    INSERT INTO platform.auditregel
      (regio, volgnummer, tijdstip, rol, subject, handeling, soort, onderwerp, voor, na, reden, vorige, hash)
    VALUES (nieuw.regio, keten.volgnummer + 1, moment, platform.rol(), platform.subject(), nieuw.handeling, nieuw.soort,
      nieuw.onderwerp, decode(nieuw.voor, 'hex'), decode(nieuw.na, 'hex'), nieuw.reden, keten.hash, schakel);
    keten.volgnummer := keten.volgnummer + 1;
    keten.hash := schakel;
  END LOOP;
  UPDATE platform.auditketen k SET volgnummer = keten.volgnummer, hash = keten.hash WHERE k.regio = keten.regio;
END $$;
`;

const ACCESS = `
SELECT platform.beveilig('platform.auditregel'), platform.beveilig('platform.auditketen');
SELECT platform.verleen('platform.auditregel', 'SELECT'), platform.verleen('platform.auditketen', 'SELECT');
REVOKE EXECUTE ON FUNCTION platform.leg_audit_vast(jsonb) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION platform.leg_audit_vast(jsonb) TO %I', current_setting('schakel.app_rol'));
END $$;

-- Writing is for the function above, in any context: everybody's acts are recorded.
CREATE POLICY vastleggen ON platform.auditregel FOR INSERT TO CURRENT_USER WITH CHECK (platform.rol() IS NOT NULL);
CREATE POLICY schakelen ON platform.auditketen TO CURRENT_USER USING (true);
CREATE POLICY lezen ON platform.auditregel FOR SELECT USING (
  platform.rol() IN ('beheerder', 'systeem')
  OR (platform.rol() = 'coordinator' AND regio = platform.regio()));
CREATE POLICY lezen ON platform.auditketen FOR SELECT USING (platform.rol() = 'systeem');
`;
