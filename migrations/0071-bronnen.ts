// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of others become an outcome: firms in a file may say what they are like, and a file can be taken back. */
export class Bronnen1795500000071 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, FUNCTIONS, ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}

const S = 'impactverantwoording';

const TABLES = `
ALTER TABLE ${S}.externe_bron ADD COLUMN ingetrokken_door text, ADD COLUMN ingetrokken_op timestamptz,
  ADD COLUMN intrekreden text CHECK (char_length(btrim(intrekreden)) BETWEEN 5 AND 300),
  ADD CONSTRAINT externe_bron_ingetrokken CHECK (num_nonnulls(ingetrokken_door, ingetrokken_op, intrekreden) IN (0, 3)),
  DROP CONSTRAINT externe_bron_bestand;
-- What was taken back may be read in again.
CREATE UNIQUE INDEX externe_bron_bestand ON ${S}.externe_bron (sha256) WHERE ingetrokken_op IS NULL;

-- Of a firm it may be said where it is, in which section and of what size; of a cell it must.
ALTER TABLE ${S}.externe_waarde DROP CONSTRAINT externe_waarde_van,
  ADD CONSTRAINT externe_waarde_van CHECK (num_nonnulls(bedrijf, regio) >= 1 AND num_nulls(regio, sectie, grootteklasse) IN (0, 3));

ALTER TABLE ${S}.veranderaanpak ADD COLUMN reden text NOT NULL DEFAULT 'Vastgesteld voordat een reden werd gevraagd.'
  CHECK (char_length(btrim(reden)) BETWEEN 5 AND 300);
ALTER TABLE ${S}.veranderaanpak ALTER COLUMN reden DROP DEFAULT;
`;

const BEWAAK = (meer: string): string => `
CREATE OR REPLACE FUNCTION ${S}.bewaak_ontwerp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    RAISE 'Een vastgelegd ontwerp verandert niet meer.' USING ERRCODE = 'check_violation', CONSTRAINT = 'effectontwerp_vast';
  END IF;
  IF ${S}.eerste_uitkomst(NEW.thema, NEW.indicator, 9223372036854775807) IS NOT NULL ${meer} THEN
    RAISE 'Er zijn al uitkomsten bekend.' USING ERRCODE = 'check_violation', CONSTRAINT = 'effectontwerp_vooraf';
  END IF;
  RETURN NEW;
END $$;
`;

const FUNCTIONS = `
-- When a file first told of a period that is not before that one, up to that number of the log; NULL for none. A year tells of its quarters.
CREATE FUNCTION ${S}.eerste_externe_uitkomst(welke_indicator text, vanaf text, tot bigint) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT min(m.time) FROM platform.event m CROSS JOIN LATERAL jsonb_array_elements_text(m.data -> 'perioden' -> welke_indicator) p
  WHERE platform.rol() IS NOT NULL AND m.type = 'externe-bron-ingelezen' AND m.volgnummer <= tot
    AND m.data ->> 'soort' = 'bedrijf'
    AND (left(p, 4) > left(vanaf, 4) OR left(p, 4) = left(vanaf, 4) AND (length(p) <> length(vanaf) OR p >= vanaf)) $$;
REVOKE EXECUTE ON FUNCTION ${S}.eerste_externe_uitkomst(text, text, bigint) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION ${S}.eerste_externe_uitkomst(text, text, bigint) TO %I', current_setting('schakel.app_rol'));
END $$;
${BEWAAK(`OR ${S}.eerste_externe_uitkomst(NEW.indicator,
    NEW.ontwerp -> 'perioden' ->> (NEW.ontwerp ->> 'periodenVoor')::integer, 9223372036854775807) IS NOT NULL`)}
`;

const ACCESS = `
SELECT platform.verleen('${S}.externe_bron', 'UPDATE (ingetrokken_door, ingetrokken_op, intrekreden)');
CREATE POLICY intrekken ON ${S}.externe_bron FOR UPDATE
  USING (platform.rol() = 'analist' AND ingetrokken_op IS NULL)
  WITH CHECK (ingetrokken_door = platform.subject());
`;

const DOWN = `
${BEWAAK('')}
DROP FUNCTION ${S}.eerste_externe_uitkomst(text, text, bigint);
DROP POLICY intrekken ON ${S}.externe_bron;
DROP INDEX ${S}.externe_bron_bestand;
DO $$ BEGIN
  EXECUTE format('REVOKE UPDATE (ingetrokken_door, ingetrokken_op, intrekreden) ON ${S}.externe_bron FROM %I',
    current_setting('schakel.app_rol'));
END $$;
ALTER TABLE ${S}.externe_bron DROP CONSTRAINT externe_bron_ingetrokken, DROP COLUMN ingetrokken_door, DROP COLUMN ingetrokken_op,
  DROP COLUMN intrekreden, ADD CONSTRAINT externe_bron_bestand UNIQUE (sha256);
ALTER TABLE ${S}.externe_waarde DROP CONSTRAINT externe_waarde_van,
  ADD CONSTRAINT externe_waarde_van CHECK (num_nonnulls(bedrijf, regio) = 1 AND num_nulls(regio, sectie, grootteklasse) IN (0, 3));
ALTER TABLE ${S}.veranderaanpak DROP COLUMN reden;
`;
