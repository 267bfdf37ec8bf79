// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What help brought, by the word of the provider and of the entrepreneur. */
export class AanbodmatchingUitkomst1795500000030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const deel of [UITKOMST, TOEGANG]) await queryRunner.query(deel);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY antwoord_besluiten ON aanbodmatching.toewijzing;
      DROP TABLE aanbodmatching.uitkomst;
    `);
  }
}

const UITKOMST = `
CREATE TABLE aanbodmatching.uitkomst (
  id uuid PRIMARY KEY,
  toewijzing_id uuid NOT NULL REFERENCES aanbodmatching.toewijzing (id),
  betrokkene_id uuid NOT NULL,
  moment text NOT NULL CHECK (moment IN ('levering', 'vier-weken')),
  partij text NOT NULL CHECK (partij IN ('aanbieder', 'ondernemer')),
  geholpen text NOT NULL CHECK (geholpen IN ('ja', 'deels', 'nee')),
  -- Empty when it was not told; "nothing yet" goes with nothing else.
  opbrengsten text[] NOT NULL CHECK (opbrengsten <@ ARRAY['omzet-omhoog', 'kosten-omlaag', 'tijd-gewonnen', 'kennis', 'netwerk',
      'financiering-gevonden', 'investering-gedaan', 'medewerkers-aangenomen', 'plan-gemaakt', 'nog-niets', 'anders']
    AND cardinality(opbrengsten) <= 11),
  bedrag_in_centen bigint CHECK (bedrag_in_centen BETWEEN 0 AND 1000000000),
  uren numeric(6, 2) CHECK (uren BETWEEN 0 AND 1000 AND uren * 4 = trunc(uren * 4)),
  toelichting bytea CHECK (octet_length(toelichting) BETWEEN 29 AND 8029),
  delen_met_aanbieder boolean NOT NULL,
  versie integer NOT NULL CHECK (versie >= 1),
  gemeld_door text NOT NULL,
  gemeld_op timestamptz NOT NULL,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT uitkomst_een UNIQUE (toewijzing_id, moment, partij),
  CONSTRAINT uitkomst_nog_niets CHECK (cardinality(opbrengsten) <= 1 OR 'nog-niets' <> ALL (opbrengsten)),
  -- What it brought is the entrepreneur's to say, and what it took the provider's.
  CONSTRAINT uitkomst_bedrag CHECK (bedrag_in_centen IS NULL OR partij = 'ondernemer'),
  CONSTRAINT uitkomst_uren CHECK (uren IS NULL OR partij = 'aanbieder'),
  CONSTRAINT uitkomst_delen CHECK (NOT delen_met_aanbieder OR partij = 'ondernemer')
);
CREATE INDEX uitkomst_betrokkene ON aanbodmatching.uitkomst (betrokkene_id);
`;

// Whose toewijzing it is, its own policies tell: what follows finds only what they show.
const TOEGANG = `
SELECT platform.beveilig('aanbodmatching.uitkomst');
SELECT platform.verleen('aanbodmatching.uitkomst', 'SELECT, INSERT, UPDATE (geholpen, opbrengsten, bedrag_in_centen, uren, '
  || 'toelichting, delen_met_aanbieder, versie, gewijzigd_door, gewijzigd_op)');
CREATE POLICY systeem ON aanbodmatching.uitkomst USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON aanbodmatching.uitkomst FOR SELECT
  USING (platform.rol() IN ('coordinator', 'aanbieder', 'ondernemer', 'indiener')
    AND EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.id = toewijzing_id));
-- His report goes with the delivery, and stays open until the entrepreneur answers.
CREATE POLICY aanbieder_melden ON aanbodmatching.uitkomst FOR INSERT
  WITH CHECK (platform.rol() = 'aanbieder' AND partij = 'aanbieder' AND moment = 'levering'
    AND EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.id = toewijzing_id AND t.status = 'geleverd'));
CREATE POLICY aanbieder_verbeteren ON aanbodmatching.uitkomst FOR UPDATE
  USING (platform.rol() = 'aanbieder' AND partij = 'aanbieder'
    AND EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.id = toewijzing_id AND t.status = 'geleverd'));
-- The entrepreneur signed in, or with a bewerksleutel, or with the key from the mail; or the coordinator for him. His answer
-- goes with his step, and the later one comes once, three weeks after he confirmed or more.
CREATE POLICY ondernemer_melden ON aanbodmatching.uitkomst FOR INSERT
  WITH CHECK (partij = 'ondernemer' AND EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.id = toewijzing_id
    AND (platform.rol() IN ('ondernemer', 'coordinator') OR (platform.rol() = 'indiener'
      AND platform.subject() IN ('bewerker:' || t.hulpvraag_id, 'antwoord:' || t.id)))
    AND ((moment = 'levering' AND t.status IN ('bevestigd', 'betwist'))
      OR (t.status = 'bevestigd' AND t.aan_zet_sinds <= gemeld_op - interval '21 days'))));
CREATE POLICY ondernemer_wijzigen ON aanbodmatching.uitkomst FOR UPDATE
  USING (partij = 'ondernemer' AND moment = 'levering' AND EXISTS (SELECT FROM aanbodmatching.toewijzing t
    WHERE t.id = toewijzing_id AND t.status IN ('bevestigd', 'betwist')
    AND (platform.rol() IN ('ondernemer', 'coordinator') OR (platform.rol() = 'indiener'
      AND platform.subject() IN ('bewerker:' || t.hulpvraag_id, 'antwoord:' || t.id)))));
CREATE POLICY begin ON aanbodmatching.uitkomst AS RESTRICTIVE FOR INSERT WITH CHECK (versie = 1);
-- With the key from the mail the entrepreneur takes the step that his answer is, and no other.
CREATE POLICY antwoord_besluiten ON aanbodmatching.toewijzing FOR UPDATE
  USING (platform.rol() = 'indiener' AND platform.subject() = 'antwoord:' || id)
  WITH CHECK (platform.subject() = 'antwoord:' || id AND status IN ('bevestigd', 'betwist'));
`;
