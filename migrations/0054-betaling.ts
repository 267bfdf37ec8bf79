// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BETALING_GUARDS } from './0054-bewaking.js';
import { BETALING_ACCESS } from './0054-betaaltoegang.js';

/** Batches that two people release, what the bank answered, and each declaratie paid once. */
export class Betaling1795500000054 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, BETALING_GUARDS, BETALING_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

const TABLES = `
CREATE TABLE prestatiefinanciering.betaalbatch (
  id uuid PRIMARY KEY,
  -- Code of the programma and a serial number within it; the bank gets it as MsgId.
  nummer text NOT NULL CONSTRAINT betaalbatch_nummer UNIQUE CHECK (nummer ~ '^[A-Z0-9-]{2,20}-B[0-9]{1,6}$'),
  programma_id uuid NOT NULL REFERENCES prestatiefinanciering.programma (id),
  -- From which it is paid.
  bankrekening_id uuid NOT NULL REFERENCES prestatiefinanciering.bankrekening (id),
  status text NOT NULL CHECK (status IN ('opgesteld', 'eenmaal-vrijgegeven', 'vrijgegeven', 'verwerkt', 'ingetrokken')),
  aantal integer NOT NULL CHECK (aantal BETWEEN 1 AND 10000),
  bedrag_in_centen bigint NOT NULL CHECK (bedrag_in_centen BETWEEN 1 AND 100000000000000),
  uitvoerdatum date NOT NULL,
  -- What goes to the bank, byte for byte, and its SHA-256: each of the two releases binds it.
  bestand text NOT NULL,
  bestand_hash text NOT NULL CONSTRAINT betaalbatch_hash
    CHECK (bestand_hash = encode(sha256(convert_to(bestand, 'UTF8')), 'hex')),
  opgesteld_door text NOT NULL,
  opgesteld_op timestamptz NOT NULL,
  vrijgegeven_door text,
  vrijgegeven_op timestamptz,
  vrijgegeven_hash text,
  tweede_door text,
  tweede_op timestamptz,
  tweede_hash text,
  ingetrokken_door text,
  ingetrokken_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  CONSTRAINT betaalbatch_eerste CHECK (num_nonnulls(vrijgegeven_door, vrijgegeven_op, vrijgegeven_hash) IN (0, 3)
    AND (vrijgegeven_door IS NOT NULL OR status IN ('opgesteld', 'ingetrokken'))
    AND (vrijgegeven_door IS NULL OR status <> 'opgesteld')),
  CONSTRAINT betaalbatch_tweede CHECK (num_nonnulls(tweede_door, tweede_op, tweede_hash) =
    CASE WHEN status IN ('vrijgegeven', 'verwerkt') THEN 3 ELSE 0 END),
  CONSTRAINT betaalbatch_twee_mensen CHECK (tweede_door <> vrijgegeven_door),
  CONSTRAINT betaalbatch_gebonden CHECK (vrijgegeven_hash = bestand_hash AND tweede_hash IS NOT DISTINCT FROM
    CASE WHEN tweede_door IS NULL THEN NULL ELSE bestand_hash END),
  CONSTRAINT betaalbatch_ingetrokken CHECK (num_nonnulls(ingetrokken_door, ingetrokken_op) =
    CASE status WHEN 'ingetrokken' THEN 2 ELSE 0 END)
);
CREATE INDEX betaalbatch_lijst ON prestatiefinanciering.betaalbatch (opgesteld_op DESC, id DESC);

CREATE TABLE prestatiefinanciering.bankbericht (
  id uuid PRIMARY KEY,
  programma_id uuid NOT NULL REFERENCES prestatiefinanciering.programma (id),
  soort text NOT NULL CHECK (soort IN ('pain.002', 'camt.053')),
  -- Of the file; what else stood in it is not kept.
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  aantal_betaald integer NOT NULL CHECK (aantal_betaald >= 0),
  aantal_geweigerd integer NOT NULL CHECK (aantal_geweigerd >= 0),
  aantal_onbekend integer NOT NULL CHECK (aantal_onbekend >= 0),
  ingelezen_door text NOT NULL,
  ingelezen_op timestamptz NOT NULL,
  CONSTRAINT bankbericht_een UNIQUE (programma_id, hash)
);

CREATE TABLE prestatiefinanciering.betaalopdracht (
  id uuid PRIMARY KEY,
  batch_id uuid NOT NULL REFERENCES prestatiefinanciering.betaalbatch (id),
  programma_id uuid NOT NULL,
  declaratie_id uuid NOT NULL REFERENCES prestatiefinanciering.declaratie (id),
  bankrekening_id uuid NOT NULL REFERENCES prestatiefinanciering.bankrekening (id),
  -- The bank sends it back: the id without dashes, and so of one order alone.
  end_to_end_id text NOT NULL,
  bedrag_in_centen bigint NOT NULL CHECK (bedrag_in_centen BETWEEN 1 AND 99999999999),
  status text NOT NULL CHECK (status IN ('open', 'betaald', 'geweigerd', 'vervallen')),
  -- Of a refusal: the code of the bank.
  reden text CHECK (reden ~ '^[A-Z0-9]{1,35}$'),
  bankbericht_id uuid REFERENCES prestatiefinanciering.bankbericht (id),
  afgehandeld_op timestamptz,
  CONSTRAINT betaalopdracht_eigen CHECK (end_to_end_id = replace(id::text, '-', '')),
  CONSTRAINT betaalopdracht_reden CHECK ((reden IS NOT NULL) = (status = 'geweigerd')),
  CONSTRAINT betaalopdracht_antwoord CHECK ((bankbericht_id IS NOT NULL) = (status IN ('betaald', 'geweigerd'))),
  CONSTRAINT betaalopdracht_afgehandeld CHECK ((afgehandeld_op IS NULL) = (status = 'open'))
);
CREATE INDEX betaalopdracht_verwijzing ON prestatiefinanciering.betaalopdracht (end_to_end_id);
CREATE INDEX betaalopdracht_batch ON prestatiefinanciering.betaalopdracht (batch_id);
-- A declaratie is paid once: while an order is on its way, or paid, there is no other.
CREATE UNIQUE INDEX betaalopdracht_levend ON prestatiefinanciering.betaalopdracht (declaratie_id)
  WHERE status IN ('open', 'betaald');

-- What a message of the bank tells that fits no order: somebody must look.
CREATE TABLE prestatiefinanciering.onbekende_verwijzing (
  id uuid PRIMARY KEY,
  bankbericht_id uuid NOT NULL REFERENCES prestatiefinanciering.bankbericht (id),
  programma_id uuid NOT NULL,
  verwijzing text NOT NULL CHECK (length(verwijzing) <= 35),
  wat text NOT NULL CHECK (wat IN ('onbekend', 'ander-bedrag', 'al-afgehandeld', 'teruggestort')),
  uitkomst text NOT NULL CHECK (uitkomst IN ('betaald', 'geweigerd', 'teruggestort')),
  bedrag_in_centen bigint CHECK (bedrag_in_centen >= 0),
  reden text CHECK (length(reden) BETWEEN 1 AND 35),
  toelichting text CHECK (length(btrim(toelichting)) BETWEEN 3 AND 500),
  afgehandeld_door text,
  afgehandeld_op timestamptz,
  CONSTRAINT onbekende_verwijzing_afgehandeld
    CHECK (num_nonnulls(toelichting, afgehandeld_door, afgehandeld_op) IN (0, 3))
);
`;

const DOWN = `
CREATE OR REPLACE FUNCTION prestatiefinanciering.is_in_betaling(welke uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$ SELECT false $$;
-- These take a row of a table, so they go before it.
DROP FUNCTION prestatiefinanciering.opdracht_mis(prestatiefinanciering.betaalopdracht),
  prestatiefinanciering.vrijgave_mis(prestatiefinanciering.betaalbatch);
DROP TABLE prestatiefinanciering.onbekende_verwijzing, prestatiefinanciering.betaalopdracht,
  prestatiefinanciering.bankbericht, prestatiefinanciering.betaalbatch;
DROP FUNCTION prestatiefinanciering.bewaak_betaalbatch(), prestatiefinanciering.bewaak_betaalopdracht(),
  prestatiefinanciering.toets_betaalbatch(), prestatiefinanciering.toets_betaalopdracht();
`;
