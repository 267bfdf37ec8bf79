// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OVERGANGEN } from './0028-overgangen.js';
import { ACCESS, ELDERS, ZONDER_ELDERS } from './0028-toegang.js';

/** A hulpvraag goes to another region or to a partner organisation, accepted or returned. */
export class AanbodmatchingOverdracht1795500000028 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [SOORT, TABLE, bewaken(OVERDRACHT), ACCESS, ELDERS, VERHUIZEN])
      await queryRunner.query(deel);
    await queryRunner.query(
      `INSERT INTO aanbodmatching.overgang (soort, van, naar, rol)
       SELECT soort, van, naar, rol FROM json_to_recordset($1) AS o (soort text, van text, naar text, rol text)`,
      [JSON.stringify(OVERGANGEN)],
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER verhuis ON aanbodmatching.hulpvraag;
      DROP FUNCTION aanbodmatching.verhuis_mee();
      ${ZONDER_ELDERS}
      DROP TABLE aanbodmatching.overdracht;
      ${bewaken('')}
      -- Nobody may take steps away; for this once the owner is not bound.
      ALTER TABLE aanbodmatching.overgang NO FORCE ROW LEVEL SECURITY;
    `);
    await queryRunner.query(
      `DELETE FROM aanbodmatching.overgang o USING json_to_recordset($1) AS w (soort text, van text, naar text, rol text)
       WHERE (o.soort, o.van, o.naar, o.rol) = (w.soort, w.van, w.naar, w.rol)`,
      [JSON.stringify(OVERGANGEN)],
    );
    await queryRunner.query(`
      ALTER TABLE aanbodmatching.overgang FORCE ROW LEVEL SECURITY;
      ALTER TABLE aanbodmatching.overgang DROP CONSTRAINT overgang_soort_check,
        ADD CONSTRAINT overgang_soort_check CHECK (soort IN ('hulpvraag', 'toewijzing'));
    `);
  }
}

const SOORT = `
ALTER TABLE aanbodmatching.overgang DROP CONSTRAINT overgang_soort_check,
  ADD CONSTRAINT overgang_soort_check CHECK (soort IN ('hulpvraag', 'toewijzing', 'overdracht'));
`;

const TABLE = `
CREATE TABLE aanbodmatching.overdracht (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  kenmerk text NOT NULL CHECK (kenmerk ~ '^HV-[0-9]{4}-[0-9]{5,}$'),
  -- Whose key the words are encrypted with.
  betrokkene_id uuid NOT NULL,
  van_regio text NOT NULL CHECK (van_regio ~ '^[A-Z]{2,12}$'),
  -- To one of the two. The name is kept as it was.
  naar_regio text CHECK (naar_regio ~ '^[A-Z]{2,12}$'),
  naar_organisatie uuid,
  ontvanger_naam text NOT NULL CHECK (length(ontvanger_naam) BETWEEN 1 AND 200),
  status text NOT NULL CHECK (status IN ('gevraagd', 'aanvaard', 'teruggegeven', 'ingetrokken', 'afgerond', 'bevestigd',
    'betwist')),
  versie integer NOT NULL CHECK (versie >= 1),
  -- Empty when it was erased.
  notitie bytea CHECK (octet_length(notitie) BETWEEN 30 AND 8029),
  toestemming_op timestamptz,
  toestemming_door text,
  -- Given beforehand for all, or told to the coordinator.
  toestemming_hoe text CHECK (toestemming_hoe IN ('vooraf', 'telefoon', 'loket')),
  gevraagd_door text NOT NULL,
  gevraagd_op timestamptz NOT NULL,
  -- The last one.
  besluit_door text,
  besluit_op timestamptz,
  besluit_reden text CHECK (besluit_reden ~ '^[a-z-]{2,40}$'),
  besluit_toelichting bytea CHECK (octet_length(besluit_toelichting) BETWEEN 29 AND 8029),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT overdracht_ontvanger CHECK (num_nonnulls(naar_regio, naar_organisatie) = 1),
  CONSTRAINT overdracht_ander CHECK (naar_regio <> van_regio),
  -- To another region it is the same task; to an organisatie nothing goes without the entrepreneur's consent.
  CONSTRAINT overdracht_toestemming CHECK (naar_organisatie IS NULL OR toestemming_op IS NOT NULL),
  CONSTRAINT overdracht_toestemming_heel CHECK (num_nulls(toestemming_op, toestemming_door, toestemming_hoe) IN (0, 3)),
  -- A region that accepted has the hulpvraag itself: only a partner reports that it is done.
  CONSTRAINT overdracht_partner CHECK (naar_organisatie IS NOT NULL OR status NOT IN ('afgerond', 'bevestigd', 'betwist')),
  CONSTRAINT overdracht_besluit CHECK ((status = 'gevraagd') = (besluit_op IS NULL)
    AND (besluit_op IS NULL) = (besluit_door IS NULL)),
  CONSTRAINT overdracht_reden CHECK (status NOT IN ('teruggegeven', 'ingetrokken', 'bevestigd', 'betwist')
    OR besluit_reden IS NOT NULL)
);
-- With one receiver at a time.
CREATE UNIQUE INDEX overdracht_open ON aanbodmatching.overdracht (hulpvraag_id)
  WHERE status = 'gevraagd' OR (status = 'aanvaard' AND naar_organisatie IS NOT NULL);
CREATE INDEX overdracht_hulpvraag ON aanbodmatching.overdracht (hulpvraag_id, gevraagd_op, id);
CREATE INDEX overdracht_uit ON aanbodmatching.overdracht (van_regio, gevraagd_op, id);
CREATE INDEX overdracht_in ON aanbodmatching.overdracht (naar_regio, gevraagd_op, id) WHERE naar_regio IS NOT NULL;
CREATE INDEX overdracht_partner_in ON aanbodmatching.overdracht (naar_organisatie, gevraagd_op, id)
  WHERE naar_organisatie IS NOT NULL;
CREATE INDEX overdracht_betrokkene ON aanbodmatching.overdracht (betrokkene_id);
CREATE TRIGGER overgang AFTER INSERT OR UPDATE ON aanbodmatching.overdracht
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.bewaak_overgang('overdracht');
`;

const OVERDRACHT = `
  IF TG_ARGV[0] = 'overdracht' AND NEW.status = vorige AND platform.rol() <> 'systeem' THEN
    RAISE EXCEPTION 'een overdracht wijzigt met een besluit' USING ERRCODE = 'insufficient_privilege';
  END IF;`;

/** The function of migration 0021, with what holds for a hand-over besides. */
const bewaken = (erbij: string): string => `
CREATE OR REPLACE FUNCTION aanbodmatching.bewaak_overgang() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE vorige text := CASE WHEN TG_OP = 'UPDATE' THEN OLD.status ELSE '' END;
BEGIN
  -- The worker may begin anywhere: what it makes was somewhere else before.
  IF NEW.status <> vorige AND NOT (vorige = '' AND platform.rol() = 'systeem') AND NOT EXISTS (SELECT FROM aanbodmatching.overgang o
      WHERE o.soort = TG_ARGV[0] AND o.van = vorige AND o.naar = NEW.status AND o.rol = platform.rol()) THEN
    RAISE EXCEPTION 'geen overgang van % naar %', vorige, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  -- Who decides about a toewijzing changes its status; its other words are the coordinator's and the worker's.
  IF TG_ARGV[0] = 'toewijzing' AND NEW.status = vorige AND platform.rol() NOT IN ('systeem', 'coordinator') THEN
    RAISE EXCEPTION 'een toewijzing wijzigt met een besluit' USING ERRCODE = 'insufficient_privilege';
  END IF;${erbij}
  RETURN NULL;
END $$;
`;

// As the worker and with the owner's rights: who takes a hulpvraag over sees what hangs on it only when it is his.
const VERHUIZEN = `
CREATE FUNCTION aanbodmatching.verhuis_mee() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE rol text := current_setting('app.rol', true);
BEGIN
  PERFORM set_config('app.rol', 'systeem', true);
  UPDATE aanbodmatching.toewijzing SET regio = NEW.regio WHERE hulpvraag_id = NEW.id;
  UPDATE aanbodmatching.afspraak SET regio = NEW.regio WHERE hulpvraag_id = NEW.id;
  UPDATE aanbodmatching.onvervulde_vraag SET regio = NEW.regio WHERE hulpvraag_id = NEW.id;
  PERFORM set_config('app.rol', rol, true);
  RETURN NULL;
END $$;
CREATE TRIGGER verhuis AFTER UPDATE OF regio ON aanbodmatching.hulpvraag
  FOR EACH ROW WHEN (OLD.regio <> NEW.regio) EXECUTE FUNCTION aanbodmatching.verhuis_mee();
`;
