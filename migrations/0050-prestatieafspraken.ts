// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AFSPRAAK_FUNCTIONS } from './0050-functies.js';
import { AFSPRAAK_ACCESS } from './0050-toegang.js';

/** Agreements: what is paid for which result, in versions that two sides sign by their hash. */
export class Prestatieafspraken1795500000050 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, AFSPRAAK_FUNCTIONS, AFSPRAAK_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY partij ON prestatiefinanciering.programma;
      DROP TABLE prestatiefinanciering.ondertekening, prestatiefinanciering.indicator, prestatiefinanciering.afspraakjaar,
        prestatiefinanciering.afspraakversie, prestatiefinanciering.prestatieafspraak;
      DROP FUNCTION prestatiefinanciering.afspraakinhoud(uuid, integer), prestatiefinanciering.bewaak_afspraakversie(),
        prestatiefinanciering.bewaak_afspraakinhoud(), prestatiefinanciering.bewaak_afspraakjaren(),
        prestatiefinanciering.bewaak_ondertekening(), prestatiefinanciering.bewaak_afspraakstatus(),
        prestatiefinanciering.is_penvoerder(uuid, uuid)`);
  }
}

const TABLES = `
CREATE TABLE prestatiefinanciering.prestatieafspraak (
  id uuid PRIMARY KEY,
  -- Code of the programme and a serial number within it.
  nummer text NOT NULL CONSTRAINT prestatieafspraak_nummer UNIQUE CHECK (nummer ~ '^[A-Z0-9-]{2,20}-[0-9]{3,6}$'),
  programma_id uuid NOT NULL REFERENCES prestatiefinanciering.programma (id),
  partij text NOT NULL CHECK (partij IN ('aanbieder', 'regio')),
  aanbieder_id uuid,
  regio text CHECK (regio ~ '^[A-Z]{2,12}$'),
  titel text NOT NULL CHECK (length(btrim(titel)) BETWEEN 3 AND 120),
  status text NOT NULL CHECK (status IN ('concept', 'van-kracht', 'beeindigd')),
  -- When a version first went to the other party, who sees it from then on.
  aangeboden_op timestamptz,
  -- The last day on which a result counts, when it ended early.
  beeindigd_per date,
  beeindigd_reden text CHECK (length(btrim(beeindigd_reden)) BETWEEN 3 AND 1000),
  versie integer NOT NULL CHECK (versie >= 1),
  aangemaakt_door text NOT NULL,
  aangemaakt_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT prestatieafspraak_partij CHECK ((partij = 'aanbieder') = (aanbieder_id IS NOT NULL)
    AND (partij = 'regio') = (regio IS NOT NULL)),
  CONSTRAINT prestatieafspraak_einde CHECK ((status = 'beeindigd') = (beeindigd_reden IS NOT NULL)
    AND (status = 'beeindigd') = (beeindigd_per IS NOT NULL))
);
-- One at a time with each of them: under which a result is paid is never a guess.
CREATE UNIQUE INDEX prestatieafspraak_een_aanbieder ON prestatiefinanciering.prestatieafspraak (programma_id, aanbieder_id)
  WHERE status <> 'beeindigd' AND aanbieder_id IS NOT NULL;
CREATE UNIQUE INDEX prestatieafspraak_een_regio ON prestatiefinanciering.prestatieafspraak (programma_id, regio)
  WHERE status <> 'beeindigd' AND regio IS NOT NULL;
CREATE INDEX prestatieafspraak_aanbieder ON prestatiefinanciering.prestatieafspraak (aanbieder_id);

CREATE TABLE prestatiefinanciering.afspraakversie (
  afspraak_id uuid NOT NULL REFERENCES prestatiefinanciering.prestatieafspraak (id),
  versie integer NOT NULL CHECK (versie BETWEEN 1 AND 999),
  -- Under which it stands in the ledger.
  id uuid NOT NULL CONSTRAINT afspraakversie_id UNIQUE,
  van date NOT NULL,
  tot date NOT NULL,
  -- From this day on it holds, in the place of the one before.
  geldig_van date NOT NULL,
  -- Before this day nothing is clawed back.
  tussentoets_op date,
  plafond_in_centen bigint NOT NULL CHECK (plafond_in_centen BETWEEN 1 AND 100000000000000),
  toelichting text NOT NULL CHECK (length(toelichting) <= 2000),
  status text NOT NULL CHECK (status IN ('concept', 'ter-ondertekening', 'getekend', 'vervangen', 'verworpen')),
  -- The whole agreement as canonical JSON: what is signed, and its SHA-256.
  inhoud text,
  hash text CONSTRAINT afspraakversie_hash CHECK (hash = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex')),
  verworpen_door text,
  verworpen_op timestamptz,
  verwerpreden text CHECK (length(btrim(verwerpreden)) BETWEEN 3 AND 1000),
  getekend_op timestamptz,
  opgesteld_door text NOT NULL,
  opgesteld_op timestamptz NOT NULL,
  PRIMARY KEY (afspraak_id, versie),
  CONSTRAINT afspraakversie_ondertekend UNIQUE (afspraak_id, versie, hash),
  CONSTRAINT afspraakversie_looptijd CHECK (van <= tot AND geldig_van BETWEEN van AND tot),
  CONSTRAINT afspraakversie_tussentoets CHECK (tussentoets_op >= van),
  CONSTRAINT afspraakversie_vastgelegd CHECK ((hash IS NULL) = (inhoud IS NULL)
    AND (status NOT IN ('ter-ondertekening', 'getekend', 'vervangen') OR hash IS NOT NULL)
    AND (status <> 'concept' OR hash IS NULL)),
  CONSTRAINT afspraakversie_verworpen CHECK ((status = 'verworpen') = (verworpen_op IS NOT NULL)
    AND (status = 'verworpen') = (verworpen_door IS NOT NULL) AND (status = 'verworpen') = (verwerpreden IS NOT NULL)),
  CONSTRAINT afspraakversie_getekend CHECK ((status IN ('getekend', 'vervangen')) = (getekend_op IS NOT NULL))
);
-- One at a time is worked on; no two hold from the same day.
CREATE UNIQUE INDEX afspraakversie_open ON prestatiefinanciering.afspraakversie (afspraak_id)
  WHERE status IN ('concept', 'ter-ondertekening');
CREATE UNIQUE INDEX afspraakversie_een ON prestatiefinanciering.afspraakversie (afspraak_id) WHERE status = 'getekend';
CREATE UNIQUE INDEX afspraakversie_geldig ON prestatiefinanciering.afspraakversie (afspraak_id, geldig_van)
  WHERE status IN ('getekend', 'vervangen');

CREATE TABLE prestatiefinanciering.afspraakjaar (
  afspraak_id uuid NOT NULL,
  versie integer NOT NULL,
  jaar integer NOT NULL CHECK (jaar BETWEEN 2020 AND 2100),
  plafond_in_centen bigint NOT NULL CHECK (plafond_in_centen BETWEEN 0 AND 100000000000000),
  PRIMARY KEY (afspraak_id, versie, jaar),
  FOREIGN KEY (afspraak_id, versie) REFERENCES prestatiefinanciering.afspraakversie (afspraak_id, versie)
);

CREATE TABLE prestatiefinanciering.indicator (
  id uuid PRIMARY KEY,
  afspraak_id uuid NOT NULL,
  versie integer NOT NULL,
  volgorde integer NOT NULL CHECK (volgorde BETWEEN 1 AND 30),
  code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9-]{0,11}$'),
  naam text NOT NULL CHECK (length(btrim(naam)) BETWEEN 3 AND 120),
  definitie text NOT NULL CHECK (length(btrim(definitie)) BETWEEN 3 AND 1000),
  mijlpaal text NOT NULL CHECK (mijlpaal IN ('geleverd', 'bevestigd', 'vervolg-vier-weken', 'gemeld')),
  eenheid text NOT NULL CHECK (length(btrim(eenheid)) BETWEEN 2 AND 60),
  tarief_in_centen bigint NOT NULL CHECK (tarief_in_centen BETWEEN 1 AND 1000000000),
  -- Paid for at most so many; empty: as the plafond allows.
  hoogstens_aantal integer CHECK (hoogstens_aantal BETWEEN 1 AND 100000),
  -- With fewer than these nothing is paid for it.
  minstens_aantal integer NOT NULL CHECK (minstens_aantal BETWEEN 0 AND 100000),
  bewijs text[] NOT NULL CONSTRAINT indicator_bewijs CHECK (cardinality(bewijs) BETWEEN 1 AND 10
    AND bewijs <@ ARRAY['levering-in-keten', 'bevestiging-ondernemer', 'uitkomst-vier-weken', 'gespreksverslag',
      'presentielijst', 'plan-of-advies', 'factuur', 'verklaring-ondernemer']),
  -- How long after the milestone its evidence may still come in.
  venster_dagen integer NOT NULL CHECK (venster_dagen BETWEEN 0 AND 730),
  bonus_in_centen bigint NOT NULL CHECK (bonus_in_centen BETWEEN 0 AND 1000000000),
  bonus_groepen text[] NOT NULL CONSTRAINT indicator_groepen CHECK (bonus_groepen <@ ARRAY['starter', 'zzp', 'micro',
    'anderstalig', 'niet-digitaal']),
  CONSTRAINT indicator_code UNIQUE (afspraak_id, versie, code),
  CONSTRAINT indicator_volgorde UNIQUE (afspraak_id, versie, volgorde),
  CONSTRAINT indicator_aantallen CHECK (minstens_aantal <= hoogstens_aantal),
  CONSTRAINT indicator_bonus CHECK ((bonus_in_centen = 0) = (cardinality(bonus_groepen) = 0)),
  FOREIGN KEY (afspraak_id, versie) REFERENCES prestatiefinanciering.afspraakversie (afspraak_id, versie)
);

CREATE TABLE prestatiefinanciering.ondertekening (
  afspraak_id uuid NOT NULL,
  versie integer NOT NULL,
  kant text NOT NULL CHECK (kant IN ('financier', 'partij')),
  subject text NOT NULL,
  organisatie_id uuid,
  regio text,
  op timestamptz NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (afspraak_id, versie, kant),
  -- Two sides are two people.
  CONSTRAINT ondertekening_twee UNIQUE (afspraak_id, versie, subject),
  CONSTRAINT ondertekening_namens CHECK ((organisatie_id IS NULL) <> (regio IS NULL) AND (kant = 'partij' OR regio IS NULL)),
  -- What is signed is that very version: its hash cannot change any more.
  CONSTRAINT ondertekening_hash FOREIGN KEY (afspraak_id, versie, hash)
    REFERENCES prestatiefinanciering.afspraakversie (afspraak_id, versie, hash)
);
`;
