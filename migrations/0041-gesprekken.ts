// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GESPREK_ACCESS, GESPREK_FUNCTIONS } from './0041-gesprekfuncties.js';

/** Questions in communities with their answers, and who follows them. */
export class CommunitiesGesprek1795500000041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, GESPREK_FUNCTIONS, GESPREK_ACCESS]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE communities.gesprek DROP CONSTRAINT gesprek_aanvaard_antwoord_id_fkey;
      DROP TABLE communities.gespreksvolger, communities.antwoord, communities.gesprek;
      DROP FUNCTION communities.zoek_gesprekken(uuid, bigint[], real[], integer, integer), communities.tel_antwoord(),
        communities.bewaak_aanvaarding(), communities.mag_schrijven(uuid, uuid), communities.leesbare()`);
  }
}

const TABLES = `
CREATE TABLE communities.gesprek (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  betrokkene_id uuid NOT NULL,
  -- In bytes: 29 for the encryption, at most 4 for a character. Empty: withdrawn or erased.
  titel bytea CHECK (octet_length(titel) BETWEEN 34 AND 629),
  tekst bytea CHECK (octet_length(tekst) BETWEEN 30 AND 16029),
  themas text[] NOT NULL CHECK (cardinality(themas) <= 3),
  status text NOT NULL CHECK (status IN ('open', 'beantwoord', 'gesloten')),
  aanvaard_antwoord_id uuid,
  -- Both kept by the trigger on antwoord.
  aantal_antwoorden integer NOT NULL CHECK (aantal_antwoorden >= 0),
  laatste_op timestamptz NOT NULL,
  -- HMACs of what it is about, and of which reading and key they are: what searching finds it by.
  termen bigint[] CHECK (cardinality(termen) <= 600),
  zoekmerk text CHECK (length(zoekmerk) BETWEEN 1 AND 40),
  -- False: hidden by who keeps the community.
  zichtbaar boolean NOT NULL,
  gevraagd_op timestamptz NOT NULL,
  bewerkt_op timestamptz,
  ingetrokken_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT gesprek_inhoud CHECK (num_nulls(titel, tekst, termen, zoekmerk) IN (0, 4)),
  CONSTRAINT gesprek_ingetrokken CHECK (ingetrokken_op IS NULL OR tekst IS NULL),
  CONSTRAINT gesprek_aanvaard CHECK (CASE status WHEN 'open' THEN aanvaard_antwoord_id IS NULL
    WHEN 'beantwoord' THEN aanvaard_antwoord_id IS NOT NULL ELSE true END)
);
CREATE INDEX gesprek_lijst ON communities.gesprek (community_id, laatste_op DESC, id DESC)
  WHERE tekst IS NOT NULL AND zichtbaar;
CREATE INDEX gesprek_onbeantwoord ON communities.gesprek (community_id, laatste_op DESC, id DESC)
  WHERE tekst IS NOT NULL AND zichtbaar AND aantal_antwoorden = 0;
CREATE INDEX gesprek_lidmaatschap ON communities.gesprek (lidmaatschap_id);
CREATE INDEX gesprek_betrokkene ON communities.gesprek (betrokkene_id);
CREATE INDEX gesprek_zoekmerk ON communities.gesprek (zoekmerk) WHERE tekst IS NOT NULL;
-- Searched at once, not after a list of what is still to be put in.
CREATE INDEX gesprek_termen ON communities.gesprek USING gin (termen) WITH (fastupdate = off);

CREATE TABLE communities.antwoord (
  id uuid PRIMARY KEY,
  gesprek_id uuid NOT NULL REFERENCES communities.gesprek (id),
  -- That of its gesprek: the trigger sees to it, and policies need not look further.
  community_id uuid NOT NULL,
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  betrokkene_id uuid NOT NULL,
  tekst bytea CHECK (octet_length(tekst) BETWEEN 30 AND 16029),
  termen bigint[] CHECK (cardinality(termen) <= 600),
  zoekmerk text CHECK (length(zoekmerk) BETWEEN 1 AND 40),
  zichtbaar boolean NOT NULL,
  gegeven_op timestamptz NOT NULL,
  bewerkt_op timestamptz,
  ingetrokken_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT antwoord_inhoud CHECK (num_nulls(tekst, termen, zoekmerk) IN (0, 3)),
  CONSTRAINT antwoord_ingetrokken CHECK (ingetrokken_op IS NULL OR tekst IS NULL)
);
CREATE INDEX antwoord_lijst ON communities.antwoord (gesprek_id, gegeven_op, id);
CREATE INDEX antwoord_lidmaatschap ON communities.antwoord (lidmaatschap_id);
CREATE INDEX antwoord_betrokkene ON communities.antwoord (betrokkene_id);
CREATE INDEX antwoord_zoekmerk ON communities.antwoord (zoekmerk) WHERE tekst IS NOT NULL;
CREATE INDEX antwoord_termen ON communities.antwoord USING gin (termen) WITH (fastupdate = off);
ALTER TABLE communities.gesprek ADD FOREIGN KEY (aanvaard_antwoord_id) REFERENCES communities.antwoord (id);

CREATE TABLE communities.gespreksvolger (
  gesprek_id uuid NOT NULL REFERENCES communities.gesprek (id),
  lidmaatschap_id uuid NOT NULL REFERENCES communities.lidmaatschap (id),
  sinds timestamptz NOT NULL,
  PRIMARY KEY (gesprek_id, lidmaatschap_id)
);
CREATE INDEX gespreksvolger_lidmaatschap ON communities.gespreksvolger (lidmaatschap_id);
`;
