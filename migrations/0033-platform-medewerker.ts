// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The people of the organisations who signed in, and the roles that a beheerder gave them here (docs/adr/0035); and machines
 * that stand still for a while.
 */
export class PlatformMedewerker1795500000033 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLES);
    await queryRunner.query(ACCESS);
    await queryRunner.query(FUNCTIONS);
    await queryRunner.query(machine("'actief', 'opgeschort', 'ingetrokken'", "status <> 'actief'"));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(BACK);
    await queryRunner.query(machine("'actief', 'ingetrokken'", "status = 'ingetrokken'"));
    await queryRunner.query(`
      DROP FUNCTION platform.sessies_van(text);
      DROP FUNCTION platform.is_geblokkeerd(text);
      DROP TABLE platform.medewerker, platform.roltoekenning;
    `);
  }
}

const TABLES = `
-- A role given here, to an e-mail address or to the name that the identity provider has for somebody. Whoever first signs in
-- with that address gets the grant for good: a mailbox that later is somebody else's gives nothing.
CREATE TABLE platform.roltoekenning (
  id uuid PRIMARY KEY,
  email text CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
  subject text CHECK (length(subject) BETWEEN 1 AND 300),
  rol text NOT NULL CHECK (rol IN ('coordinator', 'analist', 'financier', 'beheerder')),
  regio text CHECK (regio ~ '^[A-Z]{2,12}$'),
  hoofdcoordinator boolean NOT NULL,
  -- The last day; open as long as nobody knows.
  tot date,
  gegeven_door text NOT NULL,
  gegeven_op timestamptz NOT NULL,
  ingetrokken_door text,
  ingetrokken_op timestamptz,
  CONSTRAINT roltoekenning_aan CHECK (email IS NOT NULL OR subject IS NOT NULL),
  CONSTRAINT roltoekenning_van_regio CHECK ((rol = 'coordinator') = (regio IS NOT NULL)),
  CONSTRAINT roltoekenning_leidt CHECK (NOT hoofdcoordinator OR rol = 'coordinator'),
  CONSTRAINT roltoekenning_intrekking CHECK ((ingetrokken_op IS NULL) = (ingetrokken_door IS NULL))
);
-- One at a time: which of two roles somebody has is never a guess.
CREATE UNIQUE INDEX roltoekenning_email ON platform.roltoekenning (email) WHERE ingetrokken_op IS NULL AND subject IS NULL;
CREATE UNIQUE INDEX roltoekenning_subject ON platform.roltoekenning (subject) WHERE ingetrokken_op IS NULL;
CREATE TRIGGER voorgoed BEFORE UPDATE ON platform.roltoekenning
  FOR EACH ROW WHEN (OLD.ingetrokken_op IS NOT NULL) EXECUTE FUNCTION platform.blijft_ingetrokken();

CREATE TABLE platform.medewerker (
  id uuid PRIMARY KEY,
  -- Issuer, and its own name for the person; subject is the name of that person here.
  uitgever text NOT NULL,
  sub text NOT NULL,
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  naam text CHECK (length(naam) BETWEEN 1 AND 200),
  email text CHECK (length(email) BETWEEN 3 AND 254),
  -- At the last sign-in; without a role somebody was refused.
  rol text CHECK (rol IN ('coordinator', 'analist', 'financier', 'beheerder')),
  regio text CHECK (regio ~ '^[A-Z]{2,12}$'),
  hoofdcoordinator boolean NOT NULL,
  -- Where the role came from; nothing: from the claims of the provider.
  roltoekenning_id uuid REFERENCES platform.roltoekenning (id) ON DELETE SET NULL,
  eerst_op timestamptz NOT NULL,
  laatst_op timestamptz NOT NULL,
  geblokkeerd_op timestamptz,
  geblokkeerd_door text,
  blokkade_reden text CHECK (length(blokkade_reden) BETWEEN 1 AND 1000),
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  CONSTRAINT medewerker_sub UNIQUE (uitgever, sub),
  CONSTRAINT medewerker_subject UNIQUE (subject),
  CONSTRAINT medewerker_van_regio CHECK ((rol IS NOT DISTINCT FROM 'coordinator') = (regio IS NOT NULL)),
  CONSTRAINT medewerker_leidt CHECK (NOT hoofdcoordinator OR rol IS NOT DISTINCT FROM 'coordinator'),
  CONSTRAINT medewerker_toekenning CHECK (roltoekenning_id IS NULL OR rol IS NOT NULL),
  CONSTRAINT medewerker_tijden CHECK (eerst_op <= laatst_op),
  CONSTRAINT medewerker_blokkade CHECK (num_nulls(geblokkeerd_op, geblokkeerd_door, blokkade_reden) IN (0, 3))
);
CREATE INDEX medewerker_laatst ON platform.medewerker (laatst_op DESC, id DESC);
CREATE INDEX medewerker_toegekend ON platform.medewerker (roltoekenning_id) WHERE roltoekenning_id IS NOT NULL;
`;

const ACCESS = `
SELECT platform.beveilig('platform.medewerker'), platform.beveilig('platform.roltoekenning');
SELECT platform.verleen('platform.medewerker', 'SELECT, INSERT, DELETE, UPDATE (naam, email, rol, regio, hoofdcoordinator,
    roltoekenning_id, laatst_op, geblokkeerd_op, geblokkeerd_door, blokkade_reden, versie, gewijzigd_door)'),
  platform.verleen('platform.roltoekenning', 'SELECT, INSERT, DELETE, UPDATE (subject, ingetrokken_door, ingetrokken_op)');

-- Signing in, and the retention.
CREATE POLICY systeem ON platform.medewerker USING (platform.rol() = 'systeem');
CREATE POLICY systeem ON platform.roltoekenning USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON platform.medewerker FOR SELECT USING (platform.rol() = 'beheerder');
CREATE POLICY lezen ON platform.roltoekenning FOR SELECT USING (platform.rol() = 'beheerder');
-- Nobody does these to himself: neither a way out nor a way up.
CREATE POLICY ander ON platform.medewerker FOR UPDATE
  USING (platform.rol() = 'beheerder' AND subject <> platform.subject());
CREATE POLICY geven ON platform.roltoekenning FOR INSERT WITH CHECK (platform.rol() = 'beheerder'
  AND gegeven_door = platform.subject() AND subject IS DISTINCT FROM platform.subject() AND ingetrokken_op IS NULL);
CREATE POLICY intrekken ON platform.roltoekenning FOR UPDATE
  USING (platform.rol() = 'beheerder' AND subject IS DISTINCT FROM platform.subject());
`;

// With the owner's rights: the application role sees no session, and a caller is looked at before he is anybody.
const FUNCTIONS = `
CREATE FUNCTION platform.sessies_van(wie text)
RETURNS TABLE (id uuid, rol text, regio text, begonnen_op timestamptz, gebruikt_op timestamptz, vervalt_op timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, s.rol, s.regio, s.begonnen_op, s.gebruikt_op, s.vervalt_op FROM platform.sessie s
  WHERE s.subject = wie AND platform.rol() = 'beheerder'
    AND now() < s.vervalt_op AND now() < s.gebruikt_op + s.inactief_na
  ORDER BY s.begonnen_op DESC
$$;

-- Of one person, by the name that somebody who asks it already has.
CREATE FUNCTION platform.is_geblokkeerd(wie text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM platform.medewerker m WHERE m.subject = wie AND m.geblokkeerd_op IS NOT NULL)
$$;
CREATE POLICY eigenaar ON platform.medewerker FOR SELECT TO CURRENT_USER USING (true);

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['platform.sessies_van(text)', 'platform.is_geblokkeerd(text)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;
`;

/** Which states there are, and which of them have a reason. */
const machine = (standen: string, metReden: string): string => `
ALTER TABLE platform.machineclient DROP CONSTRAINT machineclient_status_check, DROP CONSTRAINT machineclient_check1;
ALTER TABLE platform.machineclient
  ADD CONSTRAINT machineclient_status_check CHECK (status IN (${standen})),
  ADD CONSTRAINT machineclient_check1 CHECK ((${metReden}) = (reden IS NOT NULL));
`;

// There was no standing still before: what stood still may do nothing, and so it is withdrawn.
const BACK = `
SELECT set_config('app.rol', 'beheerder', true);
UPDATE platform.machineclient SET status = 'ingetrokken' WHERE status = 'opgeschort';
SELECT set_config('app.rol', '', true);
`;
