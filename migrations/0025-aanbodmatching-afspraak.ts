// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BOEKBAAR, TOEGANG_AFSPRAAK, TOEGANG_MOMENT } from './0025-toegang.js';

/** Moments that a provider or coordinator has for talks, and the appointments that entrepreneurs make for them. */
export class AanbodmatchingAfspraak1795500000025 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [MOMENT, AFSPRAAK, BEWAKEN, TOEGANG_MOMENT, TOEGANG_AFSPRAAK])
      await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY van_afspraak ON aanbodmatching.afspraakmoment;
      DROP TABLE aanbodmatching.afspraak;
      DROP FUNCTION aanbodmatching.bewaak_afspraak();
      DROP TABLE aanbodmatching.afspraakmoment;
      DROP TYPE aanbodmatching.tekstbereik;
    `);
  }
}

const MOMENT = `
-- Only to compare texts in an exclusion constraint: a range of one text overlaps itself and nothing else. The extension
-- btree_gist does that too, and is not installed everywhere.
CREATE TYPE aanbodmatching.tekstbereik AS RANGE (subtype = text, collation = "C");

CREATE TABLE aanbodmatching.afspraakmoment (
  id uuid PRIMARY KEY,
  -- Whose: an organisatie, or a coordinator with the region that he talks for.
  organisatie_id uuid,
  behandelaar text CHECK (length(behandelaar) BETWEEN 1 AND 300),
  regio text CHECK (regio ~ '^[A-Z]{2,12}$'),
  -- For this offer alone; empty is for every offer of the organisatie.
  aanbod_id uuid REFERENCES aanbodmatching.aanbod (id),
  begin timestamptz NOT NULL,
  eind timestamptz NOT NULL,
  vorm text NOT NULL CHECK (vorm IN ('op-locatie', 'telefonisch', 'video')),
  plaats text CHECK (length(plaats) BETWEEN 1 AND 300),
  link text CHECK (link ~ '^https://[^ ]+$' AND length(link) <= 500),
  plaatsen integer NOT NULL CHECK (plaatsen BETWEEN 1 AND 50),
  bezet integer NOT NULL DEFAULT 0,
  -- Made together, week after week.
  reeks_id uuid,
  -- Taken back before anybody came.
  vervallen_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT afspraakmoment_gastheer CHECK (num_nonnulls(organisatie_id, behandelaar) = 1),
  CONSTRAINT afspraakmoment_regio CHECK ((behandelaar IS NULL) = (regio IS NULL)),
  CONSTRAINT afspraakmoment_aanbod CHECK (aanbod_id IS NULL OR organisatie_id IS NOT NULL),
  CONSTRAINT afspraakmoment_duur CHECK (eind - begin BETWEEN interval '10 minutes' AND interval '8 hours'),
  CONSTRAINT afspraakmoment_plaats CHECK ((vorm = 'op-locatie') = (plaats IS NOT NULL)),
  CONSTRAINT afspraakmoment_link CHECK ((vorm = 'video') = (link IS NOT NULL)),
  CONSTRAINT afspraakmoment_bezet CHECK (bezet BETWEEN 0 AND plaatsen),
  CONSTRAINT afspraakmoment_vervallen CHECK (vervallen_op IS NULL OR bezet = 0),
  CONSTRAINT afspraakmoment_overlap EXCLUDE USING gist (
    aanbodmatching.tekstbereik(coalesce(organisatie_id::text, 'b:' || behandelaar),
      coalesce(organisatie_id::text, 'b:' || behandelaar), '[]') WITH &&,
    tstzrange(begin, eind) WITH &&) WHERE (vervallen_op IS NULL)
);
CREATE INDEX afspraakmoment_organisatie ON aanbodmatching.afspraakmoment (organisatie_id, begin, id);
CREATE INDEX afspraakmoment_van_regio ON aanbodmatching.afspraakmoment (regio, begin, id);
`;

const AFSPRAAK = `
CREATE TABLE aanbodmatching.afspraak (
  id uuid PRIMARY KEY,
  moment_id uuid NOT NULL REFERENCES aanbodmatching.afspraakmoment (id),
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  -- Empty when it is with the coordinator; the trigger finds it, or refuses.
  toewijzing_id uuid,
  betrokkene_id uuid NOT NULL,
  -- As the moment and the hulpvraag have them; written by the trigger, whatever was given.
  organisatie_id uuid,
  behandelaar text,
  regio text NOT NULL,
  begin timestamptz NOT NULL,
  eind timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('geboekt', 'verplaatst', 'geannuleerd', 'gehouden', 'niet-verschenen')),
  versie integer NOT NULL CHECK (versie >= 1),
  notitie bytea CHECK (octet_length(notitie) BETWEEN 29 AND 4029),
  annuleerreden text CHECK (annuleerreden ~ '^[a-z-]{2,40}$'),
  annuleertoelichting bytea CHECK (octet_length(annuleertoelichting) BETWEEN 29 AND 4029),
  geannuleerd_door text CHECK (geannuleerd_door IN ('ondernemer', 'gastheer', 'coordinator', 'systeem')),
  -- When the reminder is to go out; empty when it went, or when there is none to send.
  herinneren_op timestamptz,
  geboekt_door text NOT NULL,
  geboekt_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT afspraak_reden CHECK ((status = 'geannuleerd') = (annuleerreden IS NOT NULL)),
  CONSTRAINT afspraak_annulering CHECK ((status = 'geannuleerd') = (geannuleerd_door IS NOT NULL)),
  CONSTRAINT afspraak_herinnering CHECK (herinneren_op IS NULL OR status IN ('geboekt', 'verplaatst'))
);
CREATE UNIQUE INDEX afspraak_dubbel ON aanbodmatching.afspraak (moment_id, hulpvraag_id)
  WHERE status IN ('geboekt', 'verplaatst');
CREATE INDEX afspraak_organisatie ON aanbodmatching.afspraak (organisatie_id, begin, id);
CREATE INDEX afspraak_van_regio ON aanbodmatching.afspraak (regio, begin, id);
CREATE INDEX afspraak_hulpvraag ON aanbodmatching.afspraak (hulpvraag_id);
CREATE INDEX afspraak_toewijzing ON aanbodmatching.afspraak (toewijzing_id);
CREATE INDEX afspraak_betrokkene ON aanbodmatching.afspraak (betrokkene_id);
CREATE INDEX afspraak_herinneren ON aanbodmatching.afspraak (herinneren_op) WHERE herinneren_op IS NOT NULL;
CREATE INDEX afspraak_open ON aanbodmatching.afspraak (begin) WHERE status IN ('geboekt', 'verplaatst');
`;

// As the worker and with the owner's rights: who books may not write moments, and counts a place all the same.
const BEWAKEN = `
CREATE FUNCTION aanbodmatching.bewaak_afspraak() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  komt boolean := TG_OP = 'INSERT' OR NEW.moment_id <> OLD.moment_id;
  gaat boolean := TG_OP = 'UPDATE' AND OLD.status <> 'geannuleerd'
    AND (NEW.moment_id <> OLD.moment_id OR NEW.status = 'geannuleerd');
  moment aanbodmatching.afspraakmoment;
  rol text := current_setting('app.rol', true);
BEGIN
  PERFORM set_config('app.rol', 'systeem', true);
  -- In the order of their ids: two who swap moments do not wait for each other.
  PERFORM FROM aanbodmatching.afspraakmoment m WHERE m.id IN (NEW.moment_id, OLD.moment_id) ORDER BY m.id
    FOR NO KEY UPDATE;
  IF gaat THEN
    UPDATE aanbodmatching.afspraakmoment SET bezet = bezet - 1 WHERE id = OLD.moment_id;
  END IF;
  SELECT * INTO moment FROM aanbodmatching.afspraakmoment m WHERE m.id = NEW.moment_id;
  IF moment.id IS NULL OR NOT EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = NEW.hulpvraag_id) THEN
    PERFORM set_config('app.rol', rol, true);
    RETURN NEW; -- the foreign keys refuse it
  END IF;
  NEW.organisatie_id := moment.organisatie_id;
  NEW.behandelaar := moment.behandelaar;
  NEW."begin" := moment."begin";
  NEW.eind := moment.eind;
  IF TG_OP = 'INSERT' THEN
    NEW.regio := (SELECT h.regio FROM aanbodmatching.hulpvraag h WHERE h.id = NEW.hulpvraag_id);
  END IF;
  IF komt THEN
    -- Whoever ends the toewijzing waits for this, or this finds that it ended.
    PERFORM FROM aanbodmatching.toewijzing t WHERE t.id = NEW.toewijzing_id AND t.hulpvraag_id = NEW.hulpvraag_id
      AND t.aanbieder_id = moment.organisatie_id AND t.aanbod_id = coalesce(moment.aanbod_id, t.aanbod_id)
      AND t.${BOEKBAAR} FOR SHARE;
    IF NOT FOUND AND (NEW.toewijzing_id IS NOT NULL OR moment.regio IS DISTINCT FROM NEW.regio) THEN
      RAISE EXCEPTION 'dit moment is niet voor deze hulpvraag' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraak_past';
    END IF;
    IF moment.vervallen_op IS NOT NULL THEN
      RAISE EXCEPTION 'dit moment is vervallen' USING ERRCODE = 'check_violation', CONSTRAINT = 'afspraak_vervallen';
    END IF;
    UPDATE aanbodmatching.afspraakmoment SET bezet = bezet + 1 WHERE id = NEW.moment_id;
  END IF;
  PERFORM set_config('app.rol', rol, true);
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE ON aanbodmatching.afspraak
  FOR EACH ROW WHEN (NEW.moment_id IS NOT NULL AND NEW.hulpvraag_id IS NOT NULL)
  EXECUTE FUNCTION aanbodmatching.bewaak_afspraak();
`;
