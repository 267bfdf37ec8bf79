// SPDX-License-Identifier: EUPL-1.2
// The part of migration 0035 about offers that do not fit, by the word of the entrepreneur. Apart from the matches, which are
// made anew at every run: what he said stays.

export const MATCHAFWIJZING_TABLES = `
CREATE TABLE aanbodmatching.matchafwijzing (
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  aanbod_id uuid NOT NULL REFERENCES aanbodmatching.aanbod (id),
  betrokkene_id uuid NOT NULL,
  reden text NOT NULL CHECK (reden IN ('niet-passend', 'niet-voor-mij', 'dubbel', 'anders')),
  -- In bytes: 29 for the encryption, at most 4 for a character.
  toelichting bytea CHECK (octet_length(toelichting) BETWEEN 30 AND 8029),
  afgewezen_door text NOT NULL,
  afgewezen_op timestamptz NOT NULL,
  PRIMARY KEY (hulpvraag_id, aanbod_id),
  CONSTRAINT matchafwijzing_anders CHECK (reden <> 'anders' OR toelichting IS NOT NULL)
);
CREATE INDEX matchafwijzing_betrokkene ON aanbodmatching.matchafwijzing (betrokkene_id);
`;

export const MATCHAFWIJZING_ACCESS = `
SELECT platform.beveilig('aanbodmatching.matchafwijzing');
SELECT platform.verleen('aanbodmatching.matchafwijzing', 'SELECT, INSERT, DELETE');

CREATE POLICY systeem ON aanbodmatching.matchafwijzing USING (platform.rol() = 'systeem');
-- A provider does not read what was said of its offer, nor a machine what people say.
CREATE POLICY lezen ON aanbodmatching.matchafwijzing FOR SELECT
  USING (platform.rol() IN ('coordinator', 'indiener', 'ondernemer')
    AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
-- Only of what was suggested. The status key alone opens for reading.
CREATE POLICY afwijzen ON aanbodmatching.matchafwijzing FOR INSERT WITH CHECK (
  platform.rol() IN ('coordinator', 'indiener', 'ondernemer')
  AND (platform.rol() <> 'indiener' OR platform.subject() = 'bewerker:' || hulpvraag_id)
  AND afgewezen_door = platform.subject()
  AND EXISTS (SELECT FROM aanbodmatching.match m
    WHERE m.hulpvraag_id = matchafwijzing.hulpvraag_id AND m.aanbod_id = matchafwijzing.aanbod_id));
CREATE POLICY intrekken ON aanbodmatching.matchafwijzing FOR DELETE
  USING (platform.rol() IN ('coordinator', 'indiener', 'ondernemer')
    AND (platform.rol() <> 'indiener' OR platform.subject() = 'bewerker:' || hulpvraag_id)
    AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
`;

export const MATCHAFWIJZING_DOWN = 'DROP TABLE aanbodmatching.matchafwijzing';
