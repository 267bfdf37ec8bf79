// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MODERATIE_ACCESS, MODERATIE_FUNCTIONS, MODERATIE_UNDO } from './0047-moderatiefuncties.js';

/** Reports of posts in communities, what is decided about them, appeals, and who gets which overview by mail. */
export class CommunitiesModeratie1795500000047 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, MODERATIE_FUNCTIONS, MODERATIE_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(MODERATIE_UNDO);
  }
}

const TABLES = `
CREATE TABLE communities.moderatiebesluit (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  gesprek_id uuid NOT NULL REFERENCES communities.gesprek (id),
  -- Empty: about the question itself.
  antwoord_id uuid REFERENCES communities.antwoord (id),
  -- Whose post it is.
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  betrokkene_id uuid NOT NULL,
  -- Of the decisions about one post: of two who decide at once the second finds this number taken.
  nummer integer NOT NULL CHECK (nummer >= 1),
  uitkomst text NOT NULL CHECK (uitkomst IN ('gelaten', 'verborgen')),
  reden text CHECK (reden IN ('reclame', 'beledigend', 'persoonsgegevens', 'niet-waar', 'anders')),
  -- In bytes: 29 for the encryption, at most 4 for a character. Empty: erased.
  uitleg bytea CHECK (octet_length(uitleg) BETWEEN 30 AND 4029),
  besloten_door text NOT NULL,
  besloten_op timestamptz NOT NULL,
  -- Nothing is hidden without a reason.
  CONSTRAINT moderatiebesluit_reden CHECK ((reden IS NOT NULL) = (uitkomst = 'verborgen'))
);
CREATE UNIQUE INDEX moderatiebesluit_nummer ON communities.moderatiebesluit (gesprek_id, antwoord_id, nummer)
  NULLS NOT DISTINCT;
CREATE INDEX moderatiebesluit_lidmaatschap ON communities.moderatiebesluit (lidmaatschap_id);
CREATE INDEX moderatiebesluit_betrokkene ON communities.moderatiebesluit (betrokkene_id);

CREATE TABLE communities.gespreksmelding (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  gesprek_id uuid NOT NULL REFERENCES communities.gesprek (id),
  antwoord_id uuid REFERENCES communities.antwoord (id),
  -- Who reports it.
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  betrokkene_id uuid NOT NULL,
  reden text NOT NULL CHECK (reden IN ('reclame', 'beledigend', 'persoonsgegevens', 'niet-waar', 'anders')),
  toelichting bytea CHECK (octet_length(toelichting) BETWEEN 30 AND 4029),
  gemeld_op timestamptz NOT NULL,
  -- Empty: nobody decided yet. Filled by the trigger on moderatiebesluit.
  besluit_id uuid REFERENCES communities.moderatiebesluit (id)
);
-- Once per member and post.
CREATE UNIQUE INDEX gespreksmelding_een ON communities.gespreksmelding (lidmaatschap_id, gesprek_id, antwoord_id)
  NULLS NOT DISTINCT;
CREATE INDEX gespreksmelding_open ON communities.gespreksmelding (community_id, gemeld_op, id) WHERE besluit_id IS NULL;
CREATE INDEX gespreksmelding_post ON communities.gespreksmelding (gesprek_id, antwoord_id);
CREATE INDEX gespreksmelding_besluit ON communities.gespreksmelding (besluit_id);
CREATE INDEX gespreksmelding_betrokkene ON communities.gespreksmelding (betrokkene_id);

CREATE TABLE communities.bezwaar (
  id uuid PRIMARY KEY,
  besluit_id uuid NOT NULL REFERENCES communities.moderatiebesluit (id),
  verborgen_door text NOT NULL,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  betrokkene_id uuid NOT NULL,
  tekst bytea CHECK (octet_length(tekst) BETWEEN 30 AND 8029),
  ingediend_op timestamptz NOT NULL,
  uitkomst text CHECK (uitkomst IN ('gehandhaafd', 'hersteld')),
  uitleg bytea CHECK (octet_length(uitleg) BETWEEN 30 AND 4029),
  behandeld_door text,
  behandeld_op timestamptz,
  -- By somebody else than who hid it.
  CONSTRAINT bezwaar_ander CHECK (behandeld_door <> verborgen_door),
  CONSTRAINT bezwaar_behandeld CHECK (num_nulls(uitkomst, behandeld_door, behandeld_op) IN (0, 3))
);
CREATE UNIQUE INDEX bezwaar_een ON communities.bezwaar (besluit_id);
CREATE INDEX bezwaar_open ON communities.bezwaar (community_id, ingediend_op, id) WHERE uitkomst IS NULL;
CREATE INDEX bezwaar_lidmaatschap ON communities.bezwaar (lidmaatschap_id);
CREATE INDEX bezwaar_betrokkene ON communities.bezwaar (betrokkene_id);

-- Who never chose gets it every week.
CREATE TABLE communities.overzichtkeuze (
  lidmaatschap_id uuid PRIMARY KEY REFERENCES communities.lidmaatschap (id),
  keuze text NOT NULL CHECK (keuze IN ('geen', 'wekelijks', 'elke-vraag')),
  gekozen_op timestamptz NOT NULL
);

-- That the overview of a week was made for a member, or that there was nothing to tell: once.
CREATE TABLE communities.overzichtsmail (
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  -- Its Monday.
  week date NOT NULL CHECK (extract(isodow FROM week) = 1),
  gevraagd boolean NOT NULL,
  gemaakt_op timestamptz NOT NULL,
  PRIMARY KEY (lidmaatschap_id, week)
);

-- When somebody was last mailed of a new answer in what he follows.
ALTER TABLE communities.gespreksvolger ADD gemaild_op timestamptz;
`;
