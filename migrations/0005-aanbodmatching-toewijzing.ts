// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers that a coordinator assigned to a hulpvraag, and what the provider may see of it. */
export class AanbodmatchingToewijzing1795500000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(ACCESS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP POLICY aanbieder_met_toestemming ON aanbodmatching.hulpvraag;
      DROP FUNCTION aanbodmatching.heeft_lopende_toewijzing(uuid);
      DROP TABLE aanbodmatching.toewijzing;
    `);
  }
}

const TABLE = `
CREATE TABLE aanbodmatching.toewijzing (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  aanbod_id uuid NOT NULL REFERENCES aanbodmatching.aanbod (id),
  aanbod_titel text NOT NULL,
  aanbieder_id uuid NOT NULL,
  aanbieder_naam text NOT NULL,
  regio text NOT NULL,
  status text NOT NULL CHECK (status IN ('aangeboden', 'geaccepteerd', 'geweigerd', 'ingetrokken')),
  versie integer NOT NULL CHECK (versie >= 1),
  -- Place in the ranked list when it was assigned; null when the offer was not in it.
  rang integer CHECK (rang >= 1),
  reden_afwijking text,
  notitie text,
  -- What a provider may know before consent: codes only.
  themas text[] NOT NULL,
  sbi_afdeling text,
  grootteklasse text,
  de_minimis_bedrag bigint NOT NULL DEFAULT 0 CHECK (de_minimis_bedrag >= 0),
  plaats_bezet boolean NOT NULL,
  toegewezen_door text NOT NULL,
  toegewezen_op timestamptz NOT NULL,
  ongedaan_tot timestamptz NOT NULL,
  besluit_reden text,
  besluit_toelichting text,
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CHECK (status <> 'geweigerd' OR besluit_reden IS NOT NULL),
  -- A place is held exactly as long as the assignment stands.
  CHECK (NOT plaats_bezet OR status IN ('aangeboden', 'geaccepteerd'))
);
CREATE UNIQUE INDEX toewijzing_lopend ON aanbodmatching.toewijzing (hulpvraag_id, aanbod_id)
  WHERE status IN ('aangeboden', 'geaccepteerd');
CREATE INDEX toewijzing_aanbieder ON aanbodmatching.toewijzing (aanbieder_id, toegewezen_op, id);
CREATE INDEX toewijzing_regio ON aanbodmatching.toewijzing (regio, toegewezen_op, id);
CREATE INDEX toewijzing_hulpvraag ON aanbodmatching.toewijzing (hulpvraag_id);
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.toewijzing');
SELECT platform.verleen('aanbodmatching.toewijzing', 'SELECT, INSERT, UPDATE');
CREATE POLICY systeem ON aanbodmatching.toewijzing USING (platform.rol() = 'systeem');
CREATE POLICY coordinator ON aanbodmatching.toewijzing
  USING (platform.rol() = 'coordinator' AND regio = platform.regio())
  WITH CHECK (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY aanbieder_lezen ON aanbodmatching.toewijzing FOR SELECT
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie());
CREATE POLICY aanbieder_besluiten ON aanbodmatching.toewijzing FOR UPDATE
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie() AND status = 'aangeboden')
  WITH CHECK (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie()
    AND status IN ('geaccepteerd', 'geweigerd'));
CREATE POLICY indiener ON aanbodmatching.toewijzing FOR SELECT
  USING (platform.rol() = 'indiener' AND hulpvraag_id = platform.hulpvraag());
-- By the same firm: the hulpvraag's own policies decide, which for this role do not look back here.
CREATE POLICY ondernemer ON aanbodmatching.toewijzing FOR SELECT
  USING (platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));

-- With the entrepreneur's consent, and while the assignment stands, the provider may read the hulpvraag itself.
-- A sub-query on this table inside a policy of hulpvraag would recurse for the role ondernemer, hence the function.
CREATE FUNCTION aanbodmatching.heeft_lopende_toewijzing(h_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN platform.rol() = 'aanbieder' AND EXISTS (
    SELECT FROM aanbodmatching.toewijzing t
    WHERE t.hulpvraag_id = h_id AND t.aanbieder_id = platform.organisatie() AND t.status IN ('aangeboden', 'geaccepteerd'));
END $$;
CREATE POLICY aanbieder_met_toestemming ON aanbodmatching.hulpvraag FOR SELECT
  USING (delen_met_aanbieders AND aanbodmatching.heeft_lopende_toewijzing(id));
`;
