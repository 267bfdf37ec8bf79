// SPDX-License-Identifier: EUPL-1.2
// The third part of migration 0026: two hulpvragen that are one. Nothing is deleted by it, and it can be undone.

export const SAMENVOEGING = `
ALTER TABLE aanbodmatching.hulpvraag
  -- The one in which it goes on.
  ADD COLUMN samengevoegd_met uuid REFERENCES aanbodmatching.hulpvraag (id),
  ADD CONSTRAINT hulpvraag_samengevoegd CHECK (samengevoegd_met <> id);
CREATE INDEX hulpvraag_samengevoegd_met ON aanbodmatching.hulpvraag (samengevoegd_met) WHERE samengevoegd_met IS NOT NULL;
ALTER TABLE aanbodmatching.toewijzing
  -- The hulpvraag for which it was made, when that went on in another.
  ADD COLUMN verhuisd_van uuid REFERENCES aanbodmatching.hulpvraag (id),
  ADD CONSTRAINT toewijzing_verhuisd CHECK (verhuisd_van <> hulpvraag_id);
CREATE INDEX toewijzing_verhuisd_van ON aanbodmatching.toewijzing (verhuisd_van) WHERE verhuisd_van IS NOT NULL;
-- A coordinator may see that two are one which the machine did not find.
CREATE POLICY samenvoegen ON aanbodmatching.dubbel FOR INSERT WITH CHECK (status = 'samengevoegd'
  AND platform.rol() = 'coordinator' AND besloten_door = platform.subject()
  AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id)
  AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = oudere_id));
`;

export const ZONDER_SAMENVOEGING = `
  DROP POLICY samenvoegen ON aanbodmatching.dubbel;
  ALTER TABLE aanbodmatching.toewijzing DROP COLUMN verhuisd_van;
  ALTER TABLE aanbodmatching.hulpvraag DROP COLUMN samengevoegd_met;
`;
