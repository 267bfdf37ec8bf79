// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GROOTBOEK_FUNCTIONS } from './0051-functies.js';
import { GROOTBOEK_ACCESS } from './0051-toegang.js';
import { GROOTBOEK_CHECKS } from './0051-toetsen.js';

/** The ledger: where the money of each programme is, in double entry. */
export class PrestatiefinancieringGrootboek1795500000051 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, GROOTBOEK_CHECKS, GROOTBOEK_FUNCTIONS, GROOTBOEK_ACCESS])
      await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

const TABLES = `
CREATE TABLE prestatiefinanciering.grootboekrekening (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN
    ('toezegging', 'ruimte', 'verplicht', 'te-betalen', 'betaald', 'terug-te-vorderen')),
  programma_id uuid NOT NULL CONSTRAINT grootboekrekening_programma REFERENCES prestatiefinanciering.programma (id),
  jaar integer NOT NULL CHECK (jaar BETWEEN 2020 AND 2100),
  -- The financier of what is promised and paid; the aanbieder of an afspraak, and nobody when that is with a regio.
  organisatie_id uuid,
  afspraak_id uuid,
  CONSTRAINT grootboekrekening_een UNIQUE NULLS NOT DISTINCT (soort, programma_id, jaar, organisatie_id, afspraak_id),
  CONSTRAINT grootboekrekening_van_wie CHECK (CASE
    WHEN soort = 'ruimte' THEN organisatie_id IS NULL AND afspraak_id IS NULL
    WHEN soort IN ('toezegging', 'betaald') THEN organisatie_id IS NOT NULL AND afspraak_id IS NULL
    ELSE afspraak_id IS NOT NULL END)
);
CREATE INDEX grootboekrekening_programma_jaar ON prestatiefinanciering.grootboekrekening (programma_id, jaar);
CREATE INDEX grootboekrekening_afspraak ON prestatiefinanciering.grootboekrekening (afspraak_id)
  WHERE afspraak_id IS NOT NULL;

-- Written once. What was wrong is put right by a boeking that is its opposite.
CREATE TABLE prestatiefinanciering.boeking (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort IN ('budget', 'verplichting', 'vordering', 'betaling', 'terugvordering',
    'ontvangst', 'jaarovergang', 'correctie')),
  -- What caused it, known by its id alone.
  bron_id uuid NOT NULL,
  programma_id uuid NOT NULL CONSTRAINT boeking_programma REFERENCES prestatiefinanciering.programma (id),
  datum date NOT NULL CHECK (datum BETWEEN '2020-01-01' AND '2100-12-31'),
  keert_om uuid CONSTRAINT boeking_keert_om UNIQUE
    CONSTRAINT boeking_keert_om_fk REFERENCES prestatiefinanciering.boeking (id),
  -- Fixed at once, so that nobody adds a line later.
  aantal_regels integer NOT NULL CHECK (aantal_regels BETWEEN 2 AND 10000),
  geboekt_door text NOT NULL,
  geboekt_op timestamptz NOT NULL,
  CONSTRAINT boeking_bron UNIQUE (soort, bron_id),
  CONSTRAINT boeking_correctie CHECK ((soort = 'correctie') = (keert_om IS NOT NULL))
);
CREATE INDEX boeking_lijst ON prestatiefinanciering.boeking (programma_id, datum DESC, id DESC);

CREATE TABLE prestatiefinanciering.boekingsregel (
  boeking_id uuid NOT NULL CONSTRAINT boekingsregel_boeking REFERENCES prestatiefinanciering.boeking (id),
  regel integer NOT NULL CHECK (regel >= 1),
  rekening_id uuid NOT NULL CONSTRAINT boekingsregel_rekening REFERENCES prestatiefinanciering.grootboekrekening (id),
  bedrag_in_centen bigint NOT NULL CHECK (bedrag_in_centen <> 0
    AND bedrag_in_centen BETWEEN -100000000000000 AND 100000000000000),
  PRIMARY KEY (boeking_id, regel),
  CONSTRAINT boekingsregel_een_per_rekening UNIQUE (rekening_id, boeking_id)
);

-- The sum of all lines of an account, kept by the database itself.
CREATE TABLE prestatiefinanciering.saldo (
  rekening_id uuid PRIMARY KEY CONSTRAINT saldo_rekening REFERENCES prestatiefinanciering.grootboekrekening (id),
  saldo_in_centen bigint NOT NULL
);

-- A year that is over: nothing is booked in it any more.
CREATE TABLE prestatiefinanciering.jaarafsluiting (
  id uuid PRIMARY KEY,
  programma_id uuid NOT NULL CONSTRAINT jaarafsluiting_programma REFERENCES prestatiefinanciering.programma (id),
  jaar integer NOT NULL CHECK (jaar BETWEEN 2020 AND 2100),
  -- Where unused money goes: to the next year, or back to who promised it.
  ruimte text NOT NULL CHECK (ruimte IN ('meenemen', 'vrijval')),
  gesloten_door text NOT NULL,
  gesloten_op timestamptz NOT NULL,
  CONSTRAINT jaarafsluiting_een UNIQUE (programma_id, jaar)
);
`;

const DOWN = `
DROP TABLE prestatiefinanciering.jaarafsluiting, prestatiefinanciering.saldo, prestatiefinanciering.boekingsregel,
  prestatiefinanciering.boeking, prestatiefinanciering.grootboekrekening CASCADE;
DROP FUNCTION prestatiefinanciering.vergrendel_grootboek(),
  prestatiefinanciering.houd_saldi_bij(), prestatiefinanciering.toets_boeking(), prestatiefinanciering.toets_afsluiting(),
  prestatiefinanciering.verdeel(uuid, bigint), prestatiefinanciering.boekwijzen(),
  prestatiefinanciering.aandelen_mis(uuid, integer, text);
`;
