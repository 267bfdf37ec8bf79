// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts of the whole country by one dimension, kept up with the facts. */
export class Randtelling1795500000076 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(
      `ALTER POLICY lezen ON impactverantwoording.bedrijvenaantal USING ((SELECT ${VROEGER}))`,
    );
    await queryRunner.query(`SET LOCAL app.rol = 'systeem'; ${VUL_RANDTELLING}; SET LOCAL app.rol = ''`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE impactverantwoording.randtelling;
      DROP INDEX impactverantwoording.traject_bedrijf;
      ALTER POLICY lezen ON impactverantwoording.bedrijvenaantal USING (${VROEGER});`);
  }
}

// Who may see how many firms there are; asked once for a question from here on, and no longer for each of the tens of thousands of rows.
const VROEGER = `platform.rol() IN ('analist', 'beheerder', 'coordinator') OR platform.rol() = 'systeem'`;
const DIMENSIES = ['alles', 'regio', 'sectie', 'grootteklasse', 'thema', 'herkomst', 'soort', 'programma'];
const KOLOM: Record<string, string> = { alles: 'NULL', soort: 'a.soort', programma: 't.programma_id::text' };
const CODES = DIMENSIES.map((naam) => `('${naam}', ${KOLOM[naam] ?? `t.${naam}`})`).join(', ');

// A firm that one hulpvraag changes has others: they are found by this.
const TABLE = `
CREATE INDEX traject_bedrijf ON impactverantwoording.traject (bedrijf) WHERE bedrijf IS NOT NULL;
CREATE TABLE impactverantwoording.randtelling (
  dimensie text COLLATE "C" NOT NULL CONSTRAINT randtelling_dimensie_check CHECK (dimensie IN (${DIMENSIES.map((naam) => `'${naam}'`).join(', ')})),
  -- How far they came, how many days that took, or how many firms they are of.
  maat text COLLATE "C" NOT NULL CONSTRAINT randtelling_maat_check CHECK (maat IN ('stap', 'contact', 'hulp', 'bevestigd', 'bedrijf')),
  -- Empty is not known, or all.
  code text COLLATE "C" NOT NULL,
  -- Months since 2000; of firms, that of January of the year.
  maandnummer smallint NOT NULL CONSTRAINT randtelling_maand_check CHECK (maat <> 'bedrijf' OR maandnummer % 12 = 0),
  waarde integer NOT NULL CONSTRAINT randtelling_waarde_check CHECK (waarde BETWEEN 0 AND 65535),
  aantal integer NOT NULL CONSTRAINT randtelling_aantal_check CHECK (aantal > 0),
  PRIMARY KEY (dimensie, maat, code, maandnummer, waarde)
);
SELECT platform.beveilig('impactverantwoording.randtelling'),
  platform.verleen('impactverantwoording.randtelling', 'SELECT, INSERT, UPDATE (aantal), DELETE');
CREATE POLICY systeem ON impactverantwoording.randtelling USING ((SELECT platform.rol() = 'systeem'));
CREATE POLICY lezen ON impactverantwoording.randtelling FOR SELECT USING ((SELECT platform.rol() IN ('analist', 'beheerder'))
  OR (SELECT platform.rol() = 'coordinator') AND dimensie = 'regio' AND code = (SELECT platform.regio()));
`;

// Of the facts that are there; a rebuild gives the same.
export const VUL_RANDTELLING = `
WITH vak AS (SELECT t.*, d.dimensie, coalesce(d.code, '') AS code FROM impactverantwoording.traject t
  LEFT JOIN impactverantwoording.aanbodsoort a ON a.aanbod_id = t.aanbod_id
  CROSS JOIN LATERAL (VALUES ${CODES}) AS d (dimensie, code) WHERE t.is_eerste AND NOT t.is_dubbel)
INSERT INTO impactverantwoording.randtelling (dimensie, maat, code, maandnummer, waarde, aantal)
SELECT dimensie, m.maat, code, maandnummer, least(greatest(m.waarde, 0), 65535), count(*) FROM vak CROSS JOIN LATERAL
  (VALUES ('stap', stap::integer), ('contact', contact_dagen), ('hulp', hulp_dagen), ('bevestigd', bevestigd_dagen)) AS m (maat, waarde)
WHERE m.waarde IS NOT NULL GROUP BY 1, 2, 3, 4, 5
UNION ALL SELECT dimensie, 'bedrijf', code, (maandnummer / 12 * 12)::smallint, 0, count(DISTINCT bedrijf) FROM vak
WHERE bedrijf IS NOT NULL GROUP BY 1, 3, 4`;
