// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people in communities ask more and more about, where there is no aanbod for it. */
export class AanbodmatchingGesprekssignaal1795500000044 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE + ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE aanbodmatching.gesprekssignaal');
  }
}

// So few that they could tell of somebody are no signal, and what does not rise is none either.
const TABLE = `
CREATE TABLE aanbodmatching.gesprekssignaal (
  regio text NOT NULL CHECK (regio ~ '^[A-Z]{2,12}$'),
  thema text NOT NULL CHECK (thema ~ '^[a-z0-9-]{1,40}$'),
  peildatum date NOT NULL CHECK (extract(isodow FROM peildatum) = 1),
  gesprekken integer NOT NULL CHECK (gesprekken >= 5),
  vragers integer NOT NULL,
  eerder integer NOT NULL CHECK (eerder >= 0),
  -- The event that told of it.
  event_id uuid NOT NULL UNIQUE,
  PRIMARY KEY (regio, thema, peildatum),
  CONSTRAINT gesprekssignaal_vragers CHECK (vragers BETWEEN 3 AND gesprekken),
  CONSTRAINT gesprekssignaal_stijgt CHECK (gesprekken * 2 >= eerder)
);
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.gesprekssignaal');
SELECT platform.verleen('aanbodmatching.gesprekssignaal', 'SELECT, INSERT');
CREATE POLICY systeem ON aanbodmatching.gesprekssignaal USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON aanbodmatching.gesprekssignaal FOR SELECT USING (platform.rol() IN ('analist', 'beheerder'));
CREATE POLICY regio ON aanbodmatching.gesprekssignaal FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
`;
