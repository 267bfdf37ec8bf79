// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CAMPAGNES_ACCESS } from './0043-toegang.js';

/** Whom a region may write to, and campaigns with a part that is held out. */
export class CommunitiesCampagnes1795500000043 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [RELATIES, CAMPAGNES, TREKKING, FUNCTIONS, CAMPAGNES_ACCESS])
      await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION communities.campagne_telling(uuid);
      DROP TABLE communities.campagne_mail, communities.campagne_eenheid, communities.campagne,
        communities.relatie_afmelding, communities.relatie;
      DROP FUNCTION communities.houd_campagne_vast()`);
  }
}

const RELATIES = `
CREATE TABLE communities.relatie (
  id uuid PRIMARY KEY,
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  betrokkene_id uuid NOT NULL,
  kvk_nummer text NOT NULL CHECK (kvk_nummer ~ '^[0-9]{8}$'),
  vestigingsnummer text CHECK (vestigingsnummer ~ '^[0-9]{12}$'),
  -- In bytes: 29 for the encryption, at most 4 for a character.
  naam bytea NOT NULL CHECK (octet_length(naam) BETWEEN 30 AND 829),
  email bytea NOT NULL CHECK (octet_length(email) BETWEEN 30 AND 1300),
  sbi text NOT NULL CHECK (sbi ~ '^[0-9]{2,6}$'),
  sectie text NOT NULL CHECK (sectie ~ '^[A-V]$'),
  grootteklasse text CHECK (grootteklasse IN ('micro', 'klein', 'middelgroot', 'groot')),
  gemeentecode text NOT NULL CHECK (gemeentecode ~ '^GM[0-9]{4}$'),
  themas text[] NOT NULL CHECK (cardinality(themas) <= 30),
  taal text NOT NULL CHECK (taal IN ('nl', 'en')),
  -- Where the region has it from, and by what right it writes.
  bron text NOT NULL CHECK (length(btrim(bron)) BETWEEN 1 AND 100),
  grondslag text NOT NULL CHECK (grondslag IN ('toestemming', 'publieke-taak', 'gerechtvaardigd-belang')),
  grondslag_op date NOT NULL,
  afgemeld_op timestamptz,
  toegevoegd_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL
);
CREATE UNIQUE INDEX relatie_een ON communities.relatie (regio, kvk_nummer, betrokkene_id);
CREATE INDEX relatie_betrokkene ON communities.relatie (betrokkene_id);
CREATE INDEX relatie_gewijzigd ON communities.relatie (gewijzigd_op);

-- A no outlives the address that said it: a hash of the mailbox and the region.
CREATE TABLE communities.relatie_afmelding (
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  afgemeld_op timestamptz NOT NULL,
  PRIMARY KEY (regio, hash)
);
`;

const CAMPAGNES = `
CREATE TABLE communities.campagne (
  id uuid PRIMARY KEY,
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  naam text NOT NULL CHECK (length(btrim(naam)) BETWEEN 3 AND 100),
  status text NOT NULL CHECK (status IN ('concept', 'gepland', 'verstuurd', 'gemeten', 'afgesloten', 'gestopt')),
  -- About what: exactly one of the three.
  thema text CHECK (thema ~ '^[a-z0-9-]{1,40}$'),
  community_id uuid REFERENCES communities.community (id),
  bijeenkomst_id uuid REFERENCES communities.bijeenkomst (id),
  titel_nl text NOT NULL CHECK (length(btrim(titel_nl)) BETWEEN 3 AND 150),
  tekst_nl text NOT NULL CHECK (length(btrim(tekst_nl)) BETWEEN 1 AND 4000),
  titel_en text NOT NULL CHECK (length(btrim(titel_en)) BETWEEN 3 AND 150),
  tekst_en text NOT NULL CHECK (length(btrim(tekst_en)) BETWEEN 1 AND 4000),
  -- Whom: an empty list is everybody.
  secties text[] NOT NULL CHECK (cardinality(secties) <= 22),
  sbi text[] NOT NULL CHECK (cardinality(sbi) <= 50),
  klassen text[] NOT NULL CHECK (cardinality(klassen) <= 4),
  gemeenten text[] NOT NULL CHECK (cardinality(gemeenten) <= 400),
  themas text[] NOT NULL CHECK (cardinality(themas) <= 30),
  -- How many in a hundred firms are not invited, so that there is something to compare with.
  controle_procent integer NOT NULL CHECK (controle_procent = 0 OR controle_procent BETWEEN 5 AND 50),
  controle_reden text CHECK (length(btrim(controle_reden)) BETWEEN 1 AND 500),
  venster_dagen integer NOT NULL CHECK (venster_dagen BETWEEN 7 AND 180),
  gepland_op timestamptz,
  -- Of the draw: the same list and seed give the same arms.
  zaad integer CHECK (zaad >= 0),
  verstuurd_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  gemaakt_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT campagne_over CHECK (num_nonnulls(thema, community_id, bijeenkomst_id) = 1),
  CONSTRAINT campagne_zonder_controle CHECK ((controle_procent = 0) = (controle_reden IS NOT NULL)),
  CONSTRAINT campagne_wanneer CHECK (status IN ('concept', 'gestopt') OR gepland_op IS NOT NULL),
  CONSTRAINT campagne_trekking CHECK (num_nulls(zaad, verstuurd_op) IN (0, 2)),
  CONSTRAINT campagne_verzonden CHECK (CASE WHEN status IN ('concept', 'gepland') THEN verstuurd_op IS NULL
    ELSE verstuurd_op IS NOT NULL OR status = 'gestopt' END)
);
CREATE INDEX campagne_lijst ON communities.campagne (regio, gemaakt_op, id);
CREATE INDEX campagne_loopt ON communities.campagne (status) WHERE status IN ('gepland', 'verstuurd');
`;

const TREKKING = `
-- Firms that share a mailbox are one: they go the same way.
CREATE TABLE communities.campagne_eenheid (
  id uuid NOT NULL,
  campagne_id uuid NOT NULL REFERENCES communities.campagne (id),
  arm text NOT NULL CHECK (arm IN ('genodigd', 'controle')),
  laag text NOT NULL CHECK (length(laag) BETWEEN 1 AND 40),
  -- Empty after an erasure, and when the measurement is long over; the unit itself stays a count.
  kvk_nummers text[] NOT NULL CHECK (cardinality(kvk_nummers) <= 1000),
  -- The first hulpvraag within the window, whatever woke it.
  gevraagd_op timestamptz,
  -- With its arm, so that a mail can only be of who is invited.
  PRIMARY KEY (id, campagne_id, arm)
);
CREATE INDEX campagne_eenheid_campagne ON communities.campagne_eenheid (campagne_id, arm);
CREATE INDEX campagne_eenheid_kvk ON communities.campagne_eenheid USING gin (kvk_nummers);

CREATE TABLE communities.campagne_mail (
  id uuid PRIMARY KEY,
  campagne_id uuid NOT NULL,
  eenheid_id uuid NOT NULL,
  -- Who is held out is mailed by nobody.
  arm text NOT NULL CHECK (arm = 'genodigd'),
  relatie_id uuid NOT NULL,
  betrokkene_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('wachtend', 'verzonden', 'geweigerd', 'vervallen')),
  pogingen integer NOT NULL CHECK (pogingen >= 0),
  verzenden_op timestamptz NOT NULL,
  verzonden_op timestamptz,
  -- What would be kept of a no.
  afmeldhash bytea CHECK (octet_length(afmeldhash) = 32),
  CONSTRAINT campagne_mail_genodigd FOREIGN KEY (eenheid_id, campagne_id, arm)
    REFERENCES communities.campagne_eenheid (id, campagne_id, arm),
  CONSTRAINT campagne_mail_verzonden CHECK ((status = 'verzonden') = (verzonden_op IS NOT NULL)
    AND (status = 'verzonden') = (afmeldhash IS NOT NULL))
);
-- One mail for a mailbox.
CREATE UNIQUE INDEX campagne_mail_een ON communities.campagne_mail (campagne_id, betrokkene_id);
CREATE INDEX campagne_mail_rij ON communities.campagne_mail (verzenden_op, id) WHERE status = 'wachtend';
CREATE INDEX campagne_mail_eenheid ON communities.campagne_mail (eenheid_id, campagne_id, arm);
CREATE INDEX campagne_mail_betrokkene ON communities.campagne_mail (betrokkene_id);
`;

const FUNCTIONS = `
-- What was measured is what was said beforehand.
CREATE FUNCTION communities.houd_campagne_vast() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.verstuurd_op IS NOT NULL AND (OLD.naam, OLD.thema, OLD.community_id, OLD.bijeenkomst_id, OLD.titel_nl, OLD.tekst_nl,
      OLD.titel_en, OLD.tekst_en, OLD.secties, OLD.sbi, OLD.klassen, OLD.gemeenten, OLD.themas, OLD.controle_procent,
      OLD.controle_reden, OLD.venster_dagen, OLD.gepland_op, OLD.zaad, OLD.verstuurd_op)
    IS DISTINCT FROM (NEW.naam, NEW.thema, NEW.community_id, NEW.bijeenkomst_id, NEW.titel_nl, NEW.tekst_nl,
      NEW.titel_en, NEW.tekst_en, NEW.secties, NEW.sbi, NEW.klassen, NEW.gemeenten, NEW.themas, NEW.controle_procent,
      NEW.controle_reden, NEW.venster_dagen, NEW.gepland_op, NEW.zaad, NEW.verstuurd_op) THEN
    RAISE EXCEPTION 'een verstuurde campagne ligt vast' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- How many there are and how many asked. To who is of another region no count below five.
CREATE FUNCTION communities.campagne_telling(welke uuid)
RETURNS TABLE (genodigd integer, controle integer, genodigd_vroeg integer, controle_vroeg integer, mails integer, verzonden integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN t.eigen OR t.g >= 5 THEN t.g END, CASE WHEN t.eigen OR t.c >= 5 THEN t.c END,
    CASE WHEN t.eigen OR t.gv >= 5 THEN t.gv END, CASE WHEN t.eigen OR t.cv >= 5 THEN t.cv END,
    CASE WHEN t.eigen THEN t.m END, CASE WHEN t.eigen THEN t.v END
  FROM (SELECT c.regio = platform.regio() OR platform.rol() = 'systeem' AS eigen,
      (SELECT count(*)::integer FROM communities.campagne_eenheid e WHERE e.campagne_id = c.id AND e.arm = 'genodigd') AS g,
      (SELECT count(*)::integer FROM communities.campagne_eenheid e WHERE e.campagne_id = c.id AND e.arm = 'controle') AS c,
      (SELECT count(*)::integer FROM communities.campagne_eenheid e
        WHERE e.campagne_id = c.id AND e.arm = 'genodigd' AND e.gevraagd_op IS NOT NULL) AS gv,
      (SELECT count(*)::integer FROM communities.campagne_eenheid e
        WHERE e.campagne_id = c.id AND e.arm = 'controle' AND e.gevraagd_op IS NOT NULL) AS cv,
      (SELECT count(*)::integer FROM communities.campagne_mail m WHERE m.campagne_id = c.id) AS m,
      (SELECT count(*)::integer FROM communities.campagne_mail m WHERE m.campagne_id = c.id AND m.status = 'verzonden') AS v
    FROM communities.campagne c WHERE c.id = welke AND (platform.rol() = 'systeem'
      OR (platform.rol() = 'coordinator' AND (c.regio = platform.regio() OR c.status = 'gemeten')))) t
$$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['communities.houd_campagne_vast()', 'communities.campagne_telling(uuid)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION communities.campagne_telling(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;

CREATE TRIGGER vasthouden BEFORE UPDATE ON communities.campagne
  FOR EACH ROW EXECUTE FUNCTION communities.houd_campagne_vast();
`;
