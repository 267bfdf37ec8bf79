// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PRESTATIE_FUNCTIONS } from './0052-functies.js';
import { PRESTATIE_ACCESS } from './0052-toegang.js';

/** What was achieved and is paid for, its evidence, and the draw of what is looked at again. */
export class Prestatie1795500000052 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, PRESTATIE_FUNCTIONS, PRESTATIE_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE prestatiefinanciering.prestatiecontrole, prestatiefinanciering.prestatiebewijs_inhoud,
        prestatiefinanciering.prestatiebewijs, prestatiefinanciering.prestatie CASCADE;
      DROP FUNCTION prestatiefinanciering.bewaak_prestatie(), prestatiefinanciering.bewaak_maximum(),
        prestatiefinanciering.bewaak_controle(), prestatiefinanciering.bewaak_bewijs(),
        prestatiefinanciering.is_declarabel(uuid)`);
  }
}

const TABLES = `
CREATE TABLE prestatiefinanciering.prestatie (
  id uuid PRIMARY KEY,
  programma_id uuid NOT NULL REFERENCES prestatiefinanciering.programma (id),
  afspraak_id uuid NOT NULL,
  afspraakversie integer NOT NULL,
  indicator_id uuid NOT NULL REFERENCES prestatiefinanciering.indicator (id),
  -- Who is paid: empty when the afspraak is that of the regio itself.
  aanbieder_id uuid,
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  thema text CHECK (length(thema) BETWEEN 1 AND 60),
  -- Known by its id alone; empty when the aanbieder reported it himself.
  toewijzing_id uuid,
  mijlpaal text NOT NULL CHECK (mijlpaal IN ('geleverd', 'bevestigd', 'vervolg-vier-weken', 'gemeld')),
  -- The day of the milestone itself, and the day on which it showed: its evidence came in.
  prestatiedatum date NOT NULL,
  gebleken_op date NOT NULL,
  aantal integer NOT NULL CHECK (aantal BETWEEN 1 AND 100000),
  tarief_in_centen bigint NOT NULL CHECK (tarief_in_centen BETWEEN 0 AND 100000000000),
  bonus_in_centen bigint NOT NULL CHECK (bonus_in_centen BETWEEN 0 AND 100000000000),
  bonus_groepen text[] NOT NULL CHECK (array_position(bonus_groepen, NULL) IS NULL AND cardinality(bonus_groepen) <= 10),
  bedrag_in_centen bigint NOT NULL CHECK (bedrag_in_centen <= 100000000000000),
  herkomst text NOT NULL CHECK (herkomst IN ('keten', 'gemeld')),
  status text NOT NULL CHECK (status IN ('gemeld', 'aanvaard', 'afgewezen', 'vervallen')),
  reden text NOT NULL,
  -- Of who reported it, and of who decided. Both say that no person is named in it.
  toelichting text CHECK (length(btrim(toelichting)) BETWEEN 3 AND 2000),
  besluit_toelichting text CHECK (length(btrim(besluit_toelichting)) BETWEEN 3 AND 1000),
  versie integer NOT NULL CHECK (versie >= 1),
  gemeld_door text NOT NULL,
  gemeld_op timestamptz NOT NULL,
  besloten_door text,
  besloten_op timestamptz,
  -- From this day on it can be declared: the same for all that were accepted in the same week.
  declarabel_vanaf date,
  FOREIGN KEY (afspraak_id, afspraakversie) REFERENCES prestatiefinanciering.afspraakversie (afspraak_id, versie),
  CONSTRAINT prestatie_mijlpaal UNIQUE (toewijzing_id, mijlpaal),
  CONSTRAINT prestatie_herkomst CHECK ((herkomst = 'keten') = (toewijzing_id IS NOT NULL)
    AND (herkomst = 'keten') = (mijlpaal <> 'gemeld') AND (herkomst = 'gemeld' OR aantal = 1)),
  CONSTRAINT prestatie_gebleken CHECK (gebleken_op >= prestatiedatum),
  CONSTRAINT prestatie_som CHECK (bedrag_in_centen = aantal * (tarief_in_centen + bonus_in_centen)),
  CONSTRAINT prestatie_bonus CHECK ((bonus_in_centen = 0) = (bonus_groepen = '{}')),
  CONSTRAINT prestatie_besluit CHECK ((status = 'gemeld') = (besloten_door IS NULL)
    AND (besloten_door IS NULL) = (besloten_op IS NULL)),
  CONSTRAINT prestatie_declarabel CHECK ((status = 'aanvaard') = (declarabel_vanaf IS NOT NULL)),
  -- Who reported it does not decide about it; he only takes it back.
  CONSTRAINT prestatie_twee_mensen CHECK (herkomst = 'keten' OR status = 'vervallen'
    OR besloten_door IS DISTINCT FROM gemeld_door),
  CONSTRAINT prestatie_reden CHECK (CASE status
    WHEN 'gemeld' THEN reden IN ('wacht-op-ondernemer', 'wacht-op-beoordeling')
    WHEN 'aanvaard' THEN reden IN ('ondernemer-bevestigde', 'bewijs-goed')
    WHEN 'afgewezen' THEN reden IN ('boven-maximum', 'buiten-venster', 'bewijs-onvoldoende', 'niet-in-afspraak', 'dubbel',
      'controle-fout', 'anders')
    ELSE reden IN ('ondernemer-betwistte', 'toewijzing-gestopt', 'ingetrokken') END)
);
CREATE INDEX prestatie_programma ON prestatiefinanciering.prestatie (programma_id, status);
CREATE INDEX prestatie_aanbieder ON prestatiefinanciering.prestatie (aanbieder_id);
CREATE INDEX prestatie_afspraak ON prestatiefinanciering.prestatie (afspraak_id, declarabel_vanaf);
CREATE INDEX prestatie_indicator ON prestatiefinanciering.prestatie (indicator_id);

CREATE TABLE prestatiefinanciering.prestatiebewijs (
  id uuid PRIMARY KEY,
  prestatie_id uuid NOT NULL REFERENCES prestatiefinanciering.prestatie (id) ON DELETE CASCADE,
  plek integer NOT NULL CHECK (plek BETWEEN 1 AND 10),
  soort text NOT NULL CHECK (soort IN ('pdf', 'png', 'jpg', 'webp', 'docx', 'xlsx', 'odt', 'ods', 'txt', 'csv')),
  -- The key of this file, closed with that of the house; the name is encrypted with it, as the content is.
  sleutel bytea NOT NULL CHECK (octet_length(sleutel) = 69),
  naam bytea NOT NULL CHECK (octet_length(naam) BETWEEN 30 AND 829),
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
  -- SHA-256 of the file as it was sent, so that it stays to be seen that it is the same.
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  status text NOT NULL CHECK (status IN ('quarantaine', 'schoon', 'besmet', 'niet-gescand')),
  -- When the worker was last told to have it looked at.
  aangeboden_op timestamptz NOT NULL,
  gescand_op timestamptz,
  toegevoegd_door text NOT NULL,
  toegevoegd_op timestamptz NOT NULL,
  CONSTRAINT prestatiebewijs_plek UNIQUE (prestatie_id, plek),
  CONSTRAINT prestatiebewijs_eenmaal UNIQUE (prestatie_id, hash),
  CONSTRAINT prestatiebewijs_gescand CHECK ((gescand_op IS NOT NULL) = (status IN ('schoon', 'besmet')))
);
CREATE INDEX prestatiebewijs_quarantaine ON prestatiefinanciering.prestatiebewijs (aangeboden_op)
  WHERE status = 'quarantaine';

CREATE TABLE prestatiefinanciering.prestatiebewijs_inhoud (
  bewijs_id uuid PRIMARY KEY REFERENCES prestatiefinanciering.prestatiebewijs (id) ON DELETE CASCADE,
  inhoud bytea NOT NULL CHECK (octet_length(inhoud) >= 30)
);
-- Encrypted bytes do not get smaller.
ALTER TABLE prestatiefinanciering.prestatiebewijs_inhoud ALTER inhoud SET STORAGE EXTERNAL;

-- What is looked at again. In a table of its own, of which no aanbieder ever sees that there is a row.
CREATE TABLE prestatiefinanciering.prestatiecontrole (
  prestatie_id uuid PRIMARY KEY REFERENCES prestatiefinanciering.prestatie (id),
  programma_id uuid NOT NULL REFERENCES prestatiefinanciering.programma (id),
  aanleiding text NOT NULL CHECK (aanleiding IN ('steekproef', 'uitschieter')),
  getrokken_op timestamptz NOT NULL,
  uitkomst text CHECK (uitkomst IN ('goed', 'fout')),
  bevinding text CHECK (length(btrim(bevinding)) BETWEEN 10 AND 1000),
  door text,
  gedaan_op timestamptz,
  CONSTRAINT prestatiecontrole_af CHECK ((uitkomst IS NULL) = (bevinding IS NULL) AND (uitkomst IS NULL) = (door IS NULL)
    AND (uitkomst IS NULL) = (gedaan_op IS NULL))
);
CREATE INDEX prestatiecontrole_open ON prestatiefinanciering.prestatiecontrole (programma_id) WHERE uitkomst IS NULL;
`;
