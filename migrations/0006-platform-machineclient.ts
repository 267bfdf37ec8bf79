// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registered systems of other organisations, their keys, the assertions they used, and which rows they may read. */
export class PlatformMachineclient1795500000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(ACCESS);
    await queryRunner.query(ROWS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY machine_alleen_met_scope ON aanbodmatching.aanbod;
      DROP POLICY machine_lezen ON aanbodmatching.hulpvraag;
      DROP POLICY machine_lezen ON aanbodmatching.toewijzing;
      DROP POLICY geen_machine ON aanbodmatching.contact;
      DROP TABLE platform.machineassertie, platform.machinesleutel, platform.machineclient;
      DROP FUNCTION platform.heeft_scope(text);
      DROP FUNCTION platform.blijft_ingetrokken();
    `);
  }
}

const TABLES = `
CREATE TABLE platform.machineclient (
  id uuid PRIMARY KEY,
  versie integer NOT NULL CHECK (versie >= 1),
  naam text NOT NULL UNIQUE CHECK (length(naam) BETWEEN 1 AND 200),
  organisatie text NOT NULL CHECK (length(organisatie) BETWEEN 1 AND 200),
  scopes text[] NOT NULL CHECK (cardinality(scopes) >= 1
    AND scopes <@ ARRAY['aanbod:lezen', 'hulpvragen:lezen', 'rapporten:lezen']),
  regio text CHECK (regio ~ '^[A-Z]{2,12}$'),
  -- Either here or in machinesleutel are its keys.
  jwks_url text CHECK (jwks_url LIKE 'https://%' AND length(jwks_url) <= 2000),
  status text NOT NULL CHECK (status IN ('actief', 'ingetrokken')),
  reden text CHECK (length(reden) <= 1000),
  geregistreerd_door text NOT NULL,
  geregistreerd_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  -- Hulpvragen are of one region: without one there is nothing to read.
  CHECK (regio IS NOT NULL OR NOT 'hulpvragen:lezen' = ANY (scopes)),
  CHECK ((status = 'ingetrokken') = (reden IS NOT NULL))
);

-- Public keys (RFC 7517), kept after they are withdrawn: which key signed what can be told later, and none comes back.
CREATE TABLE platform.machinesleutel (
  machineclient_id uuid NOT NULL REFERENCES platform.machineclient (id),
  kid text NOT NULL CHECK (length(kid) BETWEEN 1 AND 200),
  jwk jsonb NOT NULL,
  toegevoegd_door text NOT NULL,
  toegevoegd_op timestamptz NOT NULL,
  ingetrokken_op timestamptz,
  PRIMARY KEY (machineclient_id, kid),
  CHECK (jwk ->> 'kid' = kid AND jwk ->> 'kty' IN ('RSA', 'EC')),
  CHECK (NOT jwk ?| ARRAY['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])
);

-- The unique key is what makes an assertion work once, whichever process it is shown to (RFC 7523, jti).
CREATE TABLE platform.machineassertie (
  machineclient_id uuid NOT NULL REFERENCES platform.machineclient (id),
  jti text NOT NULL CHECK (length(jti) BETWEEN 1 AND 200),
  verloopt_op timestamptz NOT NULL,
  PRIMARY KEY (machineclient_id, jti)
);

-- Withdrawn is for good; a client that comes back is registered anew.
CREATE FUNCTION platform.blijft_ingetrokken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'wat is ingetrokken komt niet terug' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER voorgoed BEFORE UPDATE ON platform.machineclient
  FOR EACH ROW WHEN (OLD.status = 'ingetrokken') EXECUTE FUNCTION platform.blijft_ingetrokken();
CREATE TRIGGER voorgoed BEFORE UPDATE ON platform.machinesleutel
  FOR EACH ROW WHEN (OLD.ingetrokken_op IS NOT NULL) EXECUTE FUNCTION platform.blijft_ingetrokken();
`;

const ACCESS = `
CREATE FUNCTION platform.heeft_scope(scope text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT platform.rol() IS NOT DISTINCT FROM 'machine'
    AND coalesce(scope = ANY (string_to_array(nullif(current_setting('app.scopes', true), ''), ' ')), false)
$$;

SELECT platform.beveilig('platform.machineclient'), platform.beveilig('platform.machinesleutel'),
  platform.beveilig('platform.machineassertie');
SELECT platform.verleen('platform.machineclient',
    'SELECT, INSERT, UPDATE (versie, jwks_url, status, reden, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('platform.machinesleutel', 'SELECT, INSERT, UPDATE (ingetrokken_op)'),
  platform.verleen('platform.machineassertie', 'SELECT, INSERT, DELETE');

CREATE POLICY beheren ON platform.machineclient USING (platform.rol() = 'beheerder');
CREATE POLICY beheren ON platform.machinesleutel USING (platform.rol() = 'beheerder');
-- A client reads itself, to be checked; what it claims to be is its subject.
CREATE POLICY eigen ON platform.machineclient FOR SELECT
  USING (platform.rol() = 'machine' AND id::text = platform.subject());
CREATE POLICY eigen ON platform.machinesleutel FOR SELECT
  USING (platform.rol() = 'machine' AND machineclient_id::text = platform.subject());
CREATE POLICY eigen ON platform.machineassertie
  USING (platform.rol() = 'machine' AND machineclient_id::text = platform.subject());
`;

// The sub-select is reckoned once for a query and not for each row.
const ROWS = `
-- What is published is for anybody, but a token of a machine opens only what it is for.
CREATE POLICY machine_alleen_met_scope ON aanbodmatching.aanbod AS RESTRICTIVE
  USING ((SELECT platform.rol() IS DISTINCT FROM 'machine' OR platform.heeft_scope('aanbod:lezen')));

CREATE POLICY machine_lezen ON aanbodmatching.hulpvraag FOR SELECT
  USING (regio = platform.regio() AND (SELECT platform.heeft_scope('hulpvragen:lezen')));
CREATE POLICY machine_lezen ON aanbodmatching.toewijzing FOR SELECT
  USING (regio = platform.regio() AND (SELECT platform.heeft_scope('hulpvragen:lezen')));
-- contact follows the hulpvraag; not for a machine, whatever it may read of that.
CREATE POLICY geen_machine ON aanbodmatching.contact AS RESTRICTIVE
  USING ((SELECT platform.rol() IS DISTINCT FROM 'machine'));
`;
