// SPDX-License-Identifier: EUPL-1.2
// Whose word an outcome is: of the party itself, or of a coordinator for the entrepreneur. Of migration 0057.

// Of what is there the audit log tells who wrote it last. Where it tells nothing, nobody can say that it was his own.
export const EIGEN_WOORD = `
ALTER TABLE aanbodmatching.uitkomst ADD COLUMN zelf boolean;
SET LOCAL app.rol = 'systeem';
UPDATE aanbodmatching.uitkomst u SET zelf = coalesce((SELECT a.rol <> 'coordinator' FROM platform.auditregel a
  WHERE a.soort = 'uitkomst' AND a.onderwerp = u.id::text ORDER BY a.tijdstip DESC, a.volgnummer DESC LIMIT 1), false);
SET LOCAL app.rol = '';
ALTER TABLE aanbodmatching.uitkomst ALTER COLUMN zelf SET NOT NULL;
SELECT platform.verleen('aanbodmatching.uitkomst', 'UPDATE (zelf)');
CREATE POLICY eigen_woord ON aanbodmatching.uitkomst AS RESTRICTIVE FOR INSERT
  WITH CHECK (platform.rol() = 'systeem' OR zelf = (platform.rol() <> 'coordinator'));
CREATE POLICY eigen_woord_later ON aanbodmatching.uitkomst AS RESTRICTIVE FOR UPDATE USING (true)
  WITH CHECK (platform.rol() = 'systeem' OR zelf = (platform.rol() <> 'coordinator'));

-- A regio shows what its own agreement was for; of an aanbieder a coordinator sees no prestatie, and so no evidence.
DROP POLICY lezen ON prestatiefinanciering.prestatiebewijs;
CREATE POLICY lezen ON prestatiefinanciering.prestatiebewijs FOR SELECT
  USING (platform.rol() IN ('financier', 'aanbieder', 'coordinator')
    AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id));
DROP POLICY toevoegen ON prestatiefinanciering.prestatiebewijs;
CREATE POLICY toevoegen ON prestatiefinanciering.prestatiebewijs FOR INSERT
  WITH CHECK (platform.rol() IN ('aanbieder', 'coordinator')
  AND toegevoegd_door = platform.subject() AND status IN ('quarantaine', 'niet-gescand')
  AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id AND p.status = 'gemeld'));
DROP POLICY verwijderen ON prestatiefinanciering.prestatiebewijs;
CREATE POLICY verwijderen ON prestatiefinanciering.prestatiebewijs FOR DELETE
  USING (platform.rol() IN ('aanbieder', 'coordinator')
  AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id AND p.status = 'gemeld'));
ALTER TABLE prestatiefinanciering.prestatie DROP CONSTRAINT prestatie_reden, ADD CONSTRAINT prestatie_reden CHECK (CASE status
  WHEN 'gemeld' THEN reden IN ('wacht-op-ondernemer', 'namens-ondernemer', 'wacht-op-beoordeling')
  WHEN 'aanvaard' THEN reden IN ('ondernemer-bevestigde', 'bewijs-goed')
  WHEN 'afgewezen' THEN reden IN ('boven-maximum', 'buiten-venster', 'bewijs-onvoldoende', 'niet-in-afspraak', 'dubbel',
    'controle-fout', 'anders')
  ELSE reden IN ('ondernemer-betwistte', 'toewijzing-gestopt', 'ingetrokken') END);
`;

export const EIGEN_WOORD_TERUG = `
UPDATE prestatiefinanciering.prestatie SET reden = 'wacht-op-ondernemer' WHERE reden = 'namens-ondernemer';
ALTER TABLE prestatiefinanciering.prestatie DROP CONSTRAINT prestatie_reden, ADD CONSTRAINT prestatie_reden CHECK (CASE status
  WHEN 'gemeld' THEN reden IN ('wacht-op-ondernemer', 'wacht-op-beoordeling')
  WHEN 'aanvaard' THEN reden IN ('ondernemer-bevestigde', 'bewijs-goed')
  WHEN 'afgewezen' THEN reden IN ('boven-maximum', 'buiten-venster', 'bewijs-onvoldoende', 'niet-in-afspraak', 'dubbel',
    'controle-fout', 'anders')
  ELSE reden IN ('ondernemer-betwistte', 'toewijzing-gestopt', 'ingetrokken') END);
DROP POLICY lezen ON prestatiefinanciering.prestatiebewijs;
CREATE POLICY lezen ON prestatiefinanciering.prestatiebewijs FOR SELECT
  USING (platform.rol() IN ('financier', 'aanbieder')
    AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id));
DROP POLICY toevoegen ON prestatiefinanciering.prestatiebewijs;
CREATE POLICY toevoegen ON prestatiefinanciering.prestatiebewijs FOR INSERT WITH CHECK (platform.rol() = 'aanbieder'
  AND toegevoegd_door = platform.subject() AND status IN ('quarantaine', 'niet-gescand')
  AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id AND p.status = 'gemeld'));
DROP POLICY verwijderen ON prestatiefinanciering.prestatiebewijs;
CREATE POLICY verwijderen ON prestatiefinanciering.prestatiebewijs FOR DELETE USING (platform.rol() = 'aanbieder'
  AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id AND p.status = 'gemeld'));
DROP POLICY eigen_woord ON aanbodmatching.uitkomst;
DROP POLICY eigen_woord_later ON aanbodmatching.uitkomst;
ALTER TABLE aanbodmatching.uitkomst DROP COLUMN zelf;
`;
