// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BANKREKENING_ACCESS } from './0054-toegang.js';

/** To which account an aanbieder is paid, and from which a programma pays: always by the word of two people. */
export class Bankrekening1795500000054 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, BANKREKENING_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

const TABLES = `
-- ISO 13616: the check digits make the whole number, letters counted from A = 10, one more than a multiple of 97.
CREATE FUNCTION prestatiefinanciering.is_iban(welk text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT welk ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' AND 1 = mod((
    SELECT string_agg(CASE WHEN teken ~ '[0-9]' THEN teken ELSE (ascii(teken) - 55)::text END, '' ORDER BY plek)
    FROM regexp_split_to_table(substr(welk, 5) || substr(welk, 1, 4), '') WITH ORDINALITY AS t (teken, plek))::numeric, 97)
$$;

CREATE TABLE prestatiefinanciering.bankrekening (
  id uuid PRIMARY KEY,
  aanbieder_id uuid,
  programma_id uuid REFERENCES prestatiefinanciering.programma (id),
  iban text NOT NULL CONSTRAINT bankrekening_iban CHECK (prestatiefinanciering.is_iban(iban)),
  -- As long as a credit transfer can carry them.
  tenaamstelling text NOT NULL CHECK (length(btrim(tenaamstelling)) >= 1 AND length(tenaamstelling) <= 70),
  straat text NOT NULL CHECK (length(btrim(straat)) >= 1 AND length(straat) <= 70),
  huisnummer text NOT NULL CHECK (length(btrim(huisnummer)) >= 1 AND length(huisnummer) <= 16),
  postcode text NOT NULL CHECK (length(btrim(postcode)) >= 1 AND length(postcode) <= 16),
  plaats text NOT NULL CHECK (length(btrim(plaats)) >= 1 AND length(plaats) <= 35),
  land text NOT NULL CHECK (land ~ '^[A-Z]{2}$'),
  ingevoerd_door text NOT NULL,
  ingevoerd_op timestamptz NOT NULL,
  bevestigd_door text,
  bevestigd_op timestamptz,
  gecontroleerd_met text CHECK (gecontroleerd_met IN ('handelsregister', 'website', 'eerder-bekend', 'bankafschrift')),
  geldig_vanaf timestamptz,
  vervallen_door text,
  vervallen_op timestamptz,
  vervallen_reden text CHECK (vervallen_reden IN ('vervangen', 'afgewezen', 'ingetrokken')),
  versie integer NOT NULL CHECK (versie >= 1),
  CONSTRAINT bankrekening_van_een CHECK (num_nonnulls(aanbieder_id, programma_id) = 1),
  CONSTRAINT bankrekening_twee_mensen CHECK (bevestigd_door <> ingevoerd_door),
  CONSTRAINT bankrekening_bevestigd
    CHECK (num_nonnulls(bevestigd_door, bevestigd_op, gecontroleerd_met, geldig_vanaf) IN (0, 4)),
  CONSTRAINT bankrekening_afkoelen
    CHECK (geldig_vanaf >= bevestigd_op + CASE WHEN aanbieder_id IS NULL THEN interval '0' ELSE interval '168 hours' END),
  CONSTRAINT bankrekening_vervallen CHECK (num_nonnulls(vervallen_door, vervallen_op, vervallen_reden) IN (0, 3))
);
-- Of each holder at most one that waits for the second person.
CREATE UNIQUE INDEX bankrekening_te_bevestigen ON prestatiefinanciering.bankrekening (aanbieder_id, programma_id)
  NULLS NOT DISTINCT WHERE bevestigd_op IS NULL AND vervallen_op IS NULL;
CREATE INDEX bankrekening_aanbieder ON prestatiefinanciering.bankrekening (aanbieder_id);

-- One step at a time, and never back. Confirming is for a financier, with his own name.
CREATE FUNCTION prestatiefinanciering.bewaak_bankrekening() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.vervallen_op IS NOT NULL THEN
    RAISE EXCEPTION 'deze bankrekening is vervallen' USING ERRCODE = 'check_violation', CONSTRAINT = 'bankrekening_stap';
  END IF;
  IF (OLD.bevestigd_door, OLD.bevestigd_op, OLD.gecontroleerd_met, OLD.geldig_vanaf)
      IS DISTINCT FROM (NEW.bevestigd_door, NEW.bevestigd_op, NEW.gecontroleerd_met, NEW.geldig_vanaf)
    AND (OLD.bevestigd_op IS NOT NULL OR NEW.vervallen_op IS NOT NULL OR platform.rol() IS DISTINCT FROM 'financier'
      OR NEW.bevestigd_door IS DISTINCT FROM platform.subject()) THEN
    RAISE EXCEPTION 'zo wordt een bankrekening niet bevestigd'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bankrekening_bevestigen';
  END IF;
  IF NEW.vervallen_op IS NOT NULL AND NEW.vervallen_door IS DISTINCT FROM platform.subject() THEN
    RAISE EXCEPTION 'wie dit doet staat erbij' USING ERRCODE = 'check_violation', CONSTRAINT = 'bankrekening_wie';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bankrekening_bewaken BEFORE UPDATE ON prestatiefinanciering.bankrekening
  FOR EACH ROW EXECUTE FUNCTION prestatiefinanciering.bewaak_bankrekening();
`;

const DOWN = `
DROP TABLE prestatiefinanciering.bankrekening;
DROP FUNCTION prestatiefinanciering.bewaak_bankrekening(), prestatiefinanciering.is_iban(text),
  prestatiefinanciering.betaalt_uit(uuid, uuid);
`;
