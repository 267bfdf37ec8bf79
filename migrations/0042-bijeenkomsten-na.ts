// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BIJEENKOMSTEN_NA_FUNCTIES, BIJEENKOMSTEN_NA_TOEGANG } from './0042-toegang.js';

/** Series of bijeenkomsten, a code on the spot by which members note that they are there, and what they thought of it. */
export class CommunitiesBijeenkomstNa1795500000042 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [TABLES, BIJEENKOMSTEN_NA_FUNCTIES, BIJEENKOMSTEN_NA_TOEGANG])
      await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION communities.evaluaties(uuid);
      DROP TABLE communities.evaluatie;
      DROP FUNCTION communities.mag_evalueren(uuid, uuid, timestamptz),
        communities.meld_aanwezig(uuid, text), communities.code_open(uuid), communities.wachtplek(uuid);
      DROP TABLE communities.aanwezigheidscode;
      ALTER TABLE communities.bijeenkomst DROP reeks_id;
      DROP TABLE communities.bijeenkomstenreeks;
      ALTER TABLE communities.aanmelding DROP codepogingen, DROP coderonde, DROP evaluatie_gevraagd_op`);
  }
}

const TABLES = `
CREATE TABLE communities.bijeenkomstenreeks (
  id uuid PRIMARY KEY,
  community_id uuid NOT NULL REFERENCES communities.community (id),
  ritme text NOT NULL CHECK (ritme IN ('week', 'twee-weken', 'maand-dag', 'maand-weekdag')),
  aantal integer NOT NULL CHECK (aantal BETWEEN 2 AND 24),
  gepland_door text NOT NULL,
  gepland_op timestamptz NOT NULL
);
ALTER TABLE communities.bijeenkomst ADD reeks_id uuid REFERENCES communities.bijeenkomstenreeks (id);
CREATE INDEX bijeenkomst_van_reeks ON communities.bijeenkomst (reeks_id, begin) WHERE reeks_id IS NOT NULL;

-- One at a time: a new one takes the place of the old, and closing removes it. What is kept is an HMAC, never the code.
CREATE TABLE communities.aanwezigheidscode (
  bijeenkomst_id uuid PRIMARY KEY REFERENCES communities.bijeenkomst (id),
  -- From which, with the secret of the server, the code is made for who keeps the community; each code has another.
  ronde uuid NOT NULL,
  code_hash text NOT NULL CHECK (code_hash ~ '^[A-Za-z0-9_-]{43}$'),
  vervalt_op timestamptz NOT NULL,
  geopend_door text NOT NULL,
  geopend_op timestamptz NOT NULL
);

-- How often somebody guessed wrong, and at which code: another code gives him his guesses back.
ALTER TABLE communities.aanmelding
  ADD codepogingen integer NOT NULL DEFAULT 0 CHECK (codepogingen BETWEEN 0 AND 5),
  ADD coderonde uuid,
  -- By mail, after the end; once.
  ADD evaluatie_gevraagd_op timestamptz;

CREATE TABLE communities.evaluatie (
  id uuid PRIMARY KEY,
  aanmelding_id uuid NOT NULL REFERENCES communities.aanmelding (id),
  betrokkene_id uuid NOT NULL,
  score text NOT NULL CHECK (score IN ('niets', 'een-beetje', 'redelijk', 'veel', 'heel-veel')),
  -- In bytes: 29 for the encryption, at most 4 for a character.
  tekst bytea CHECK (octet_length(tekst) BETWEEN 30 AND 4029),
  gegeven_op timestamptz NOT NULL,
  gewijzigd_op timestamptz NOT NULL
);
CREATE UNIQUE INDEX evaluatie_een ON communities.evaluatie (aanmelding_id);
CREATE INDEX evaluatie_betrokkene ON communities.evaluatie (betrokkene_id);
`;
