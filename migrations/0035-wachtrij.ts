// SPDX-License-Identifier: EUPL-1.2
// The part of migration 0035 about the queues: how full they are, what went wrong with a delivery, and a beheerder who has it
// sent again.

export const WACHTRIJ_TABLES = `
-- What went wrong last, as a code: the words of an error may quote what somebody wrote. opnieuw_vanaf: at how many sendings
-- somebody had it sent again; from there the twelve count anew, and no job gets the name of an earlier one.
ALTER TABLE platform.aflevering
  ADD COLUMN mislukt_op timestamptz,
  ADD COLUMN fout text CHECK (fout ~ '^[a-z][a-z0-9-]{1,59}$'),
  ADD COLUMN opnieuw_vanaf integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT aflevering_mislukt_met_fout CHECK ((mislukt_op IS NULL) = (fout IS NULL)),
  ADD CONSTRAINT aflevering_opnieuw CHECK (opnieuw_vanaf BETWEEN 0 AND pogingen);
CREATE INDEX aflevering_mislukt ON platform.aflevering (queue)
  WHERE verwerkt_op IS NULL AND (mislukt_op IS NOT NULL OR opgegeven_op IS NOT NULL);

-- What a worker saw in a queue, whatever keeps it: who asks how it stands needs no way to the queue itself.
CREATE TABLE platform.wachtrijstand (
  queue text PRIMARY KEY CHECK (queue ~ '^[a-z][a-z-]{1,59}$'),
  wachtend integer NOT NULL CHECK (wachtend >= 0),
  uitgesteld integer NOT NULL CHECK (uitgesteld >= 0),
  bezig integer NOT NULL CHECK (bezig >= 0),
  mislukt integer NOT NULL CHECK (mislukt >= 0),
  -- When the first of those who wait came.
  oudste_op timestamptz,
  gemeten_op timestamptz NOT NULL
);
`;

export const WACHTRIJ_ACCESS = `
SELECT platform.beveilig('platform.wachtrijstand');
SELECT platform.verleen('platform.wachtrijstand', 'SELECT, INSERT, UPDATE');
CREATE POLICY systeem ON platform.wachtrijstand USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON platform.wachtrijstand FOR SELECT USING (platform.rol() = 'beheerder');

CREATE POLICY beheerder ON platform.aflevering FOR SELECT USING (platform.rol() = 'beheerder');
-- Only what was not handled, and never as if it were.
CREATE POLICY opnieuw ON platform.aflevering FOR UPDATE
  USING (platform.rol() = 'beheerder' AND verwerkt_op IS NULL)
  WITH CHECK (verwerkt_op IS NULL AND opgegeven_op IS NULL);
-- Of the log no more than what went wrong.
CREATE POLICY mislukt ON platform.event FOR SELECT USING (platform.rol() = 'beheerder' AND EXISTS (
  SELECT FROM platform.aflevering a
  WHERE a.event_id = id AND a.verwerkt_op IS NULL AND (a.mislukt_op IS NOT NULL OR a.opgegeven_op IS NOT NULL)));
`;

export const WACHTRIJ_DOWN = `
DROP POLICY mislukt ON platform.event;
DROP POLICY opnieuw ON platform.aflevering;
DROP POLICY beheerder ON platform.aflevering;
DROP TABLE platform.wachtrijstand;
DROP INDEX platform.aflevering_mislukt;
ALTER TABLE platform.aflevering DROP COLUMN opnieuw_vanaf, DROP COLUMN fout, DROP COLUMN mislukt_op;
`;
