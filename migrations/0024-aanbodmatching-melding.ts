// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is mailed and what became of it, what people choose to get, and where the desk of a provider is reached. */
export class AanbodmatchingMelding1795500000024 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ORGANISATIE);
    await queryRunner.query(TABLES);
    await queryRunner.query(ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE aanbodmatching.meldingsvoorkeur, aanbodmatching.mailbericht;
      ALTER TABLE stamgegevens.organisatie DROP COLUMN email;
    `);
  }
}

const ORGANISATIE = `
-- Of the desk, and of no person.
ALTER TABLE stamgegevens.organisatie ADD COLUMN email text
  CHECK (length(email) <= 254 AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$');
SELECT platform.verleen('stamgegevens.organisatie', 'UPDATE (email)');
`;

const TABLES = `
-- One mail to one recipient. Neither its words nor the address are kept.
CREATE TABLE aanbodmatching.mailbericht (
  id uuid PRIMARY KEY,
  soort text NOT NULL CHECK (soort ~ '^[a-z-]{3,40}$'),
  hulpvraag_id uuid REFERENCES aanbodmatching.hulpvraag (id),
  ontvanger_soort text NOT NULL CHECK (ontvanger_soort IN ('betrokkene', 'behandelaar', 'organisatie')),
  ontvanger uuid NOT NULL,
  aanleiding text NOT NULL CHECK (length(aanleiding) BETWEEN 1 AND 100),
  gegevens jsonb NOT NULL CHECK (jsonb_typeof(gegevens) = 'object' AND octet_length(gegevens::text) <= 2000),
  wijze text NOT NULL CHECK (wijze IN ('direct', 'dagelijks')),
  status text NOT NULL CHECK (status IN ('wachtend', 'verzonden', 'geweigerd', 'teruggekomen')),
  pogingen integer NOT NULL DEFAULT 0 CHECK (pogingen >= 0),
  smtp_code integer CHECK (smtp_code BETWEEN 200 AND 599),
  aangemaakt_op timestamptz NOT NULL,
  verzenden_op timestamptz NOT NULL,
  verzonden_op timestamptz,
  teruggekomen_op timestamptz,
  afgehandeld_op timestamptz,
  afgehandeld_door text,
  -- However often an event is handled, or a day is begun.
  CONSTRAINT mailbericht_eenmaal UNIQUE (soort, ontvanger_soort, ontvanger, aanleiding),
  CONSTRAINT mailbericht_over CHECK (hulpvraag_id IS NOT NULL OR ontvanger_soort = 'behandelaar'),
  CONSTRAINT mailbericht_verzonden CHECK ((verzonden_op IS NOT NULL) = (status IN ('verzonden', 'teruggekomen'))),
  CONSTRAINT mailbericht_teruggekomen CHECK ((teruggekomen_op IS NOT NULL) = (status = 'teruggekomen')),
  CONSTRAINT mailbericht_afgehandeld CHECK (num_nonnulls(afgehandeld_op, afgehandeld_door) IN (0, 2)
    AND (afgehandeld_op IS NULL OR status IN ('geweigerd', 'teruggekomen')))
);
CREATE INDEX mailbericht_wachtend ON aanbodmatching.mailbericht (verzenden_op, id) WHERE status = 'wachtend';
CREATE INDEX mailbericht_hulpvraag ON aanbodmatching.mailbericht (hulpvraag_id, aangemaakt_op, id);
CREATE INDEX mailbericht_oud ON aanbodmatching.mailbericht (aangemaakt_op) WHERE status <> 'wachtend';

-- Who never chose gets everything at once.
CREATE TABLE aanbodmatching.meldingsvoorkeur (
  ontvanger_soort text NOT NULL CHECK (ontvanger_soort IN ('betrokkene', 'behandelaar', 'organisatie')),
  ontvanger uuid NOT NULL,
  groep text NOT NULL CHECK (groep ~ '^[a-z-]{3,40}$'),
  wijze text NOT NULL CHECK (wijze IN ('direct', 'dagelijks', 'niet')),
  gewijzigd_op timestamptz NOT NULL,
  PRIMARY KEY (ontvanger_soort, ontvanger, groep)
);
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.mailbericht'), platform.beveilig('aanbodmatching.meldingsvoorkeur');
SELECT platform.verleen('aanbodmatching.mailbericht', 'SELECT, INSERT, DELETE, UPDATE (status, pogingen, smtp_code,
    verzenden_op, verzonden_op, teruggekomen_op, afgehandeld_op, afgehandeld_door)'),
  platform.verleen('aanbodmatching.meldingsvoorkeur', 'SELECT, INSERT, UPDATE (wijze, gewijzigd_op), DELETE');

CREATE POLICY systeem ON aanbodmatching.mailbericht USING (platform.rol() = 'systeem');
-- The coordinator sees what was mailed about a hulpvraag, others what was mailed to themselves.
CREATE POLICY lezen ON aanbodmatching.mailbericht FOR SELECT
  USING ((platform.rol() = 'coordinator' OR (platform.rol() IN ('indiener', 'ondernemer') AND ontvanger_soort = 'betrokkene'))
    AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
CREATE POLICY afhandelen ON aanbodmatching.mailbericht FOR UPDATE
  USING (platform.rol() = 'coordinator' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id))
  WITH CHECK (afgehandeld_door = platform.subject());

-- Who proved his mailbox sees what he chose among all else that is kept of him.
CREATE POLICY inzage ON aanbodmatching.meldingsvoorkeur FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND ontvanger_soort = 'betrokkene' AND ontvanger = platform.betrokkene());
CREATE POLICY systeem ON aanbodmatching.meldingsvoorkeur USING (platform.rol() = 'systeem');
-- Whoever holds the key of a recipient is nobody else, and the subject says whose key it is.
CREATE POLICY eigen ON aanbodmatching.meldingsvoorkeur
  USING (platform.rol() = 'anoniem' AND platform.subject() = 'melding:' || ontvanger_soort || ':' || ontvanger);
`;
