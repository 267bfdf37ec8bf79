// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the lists and campaigns of migration 0043.

export const CAMPAGNES_ACCESS = `
SELECT platform.beveilig('communities.relatie'), platform.beveilig('communities.relatie_afmelding'),
  platform.beveilig('communities.campagne'), platform.beveilig('communities.campagne_eenheid'),
  platform.beveilig('communities.campagne_mail');
SELECT platform.verleen('communities.relatie', 'SELECT, INSERT, DELETE, UPDATE (vestigingsnummer, naam, email, sbi, sectie,
    grootteklasse, gemeentecode, themas, taal, bron, grondslag, grondslag_op, afgemeld_op, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.relatie_afmelding', 'SELECT, INSERT'),
  platform.verleen('communities.campagne', 'SELECT, INSERT, UPDATE (naam, status, thema, community_id, bijeenkomst_id,
    titel_nl, tekst_nl, titel_en, tekst_en, secties, sbi, klassen, gemeenten, themas, controle_procent, controle_reden,
    venster_dagen, gepland_op, zaad, verstuurd_op, versie, gewijzigd_door, gewijzigd_op)'),
  -- Nobody moves a firm to the other arm.
  platform.verleen('communities.campagne_eenheid', 'SELECT, INSERT, UPDATE (kvk_nummers, gevraagd_op)'),
  platform.verleen('communities.campagne_mail', 'SELECT, INSERT, DELETE, UPDATE (status, pogingen, verzenden_op,
    verzonden_op, afmeldhash)');

CREATE POLICY systeem ON communities.relatie USING (platform.rol() = 'systeem');
CREATE POLICY beheren ON communities.relatie
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
-- With the code from the mail the mailbox is proven, and with it all that is about it.
CREATE POLICY inzage ON communities.relatie FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());

CREATE POLICY systeem ON communities.relatie_afmelding USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON communities.relatie_afmelding FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());

CREATE POLICY systeem ON communities.campagne USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.campagne FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON communities.campagne FOR SELECT
  USING (platform.rol() = 'coordinator' AND (regio = platform.regio() OR status = 'gemeten'));
CREATE POLICY maken ON communities.campagne FOR INSERT
  WITH CHECK (platform.rol() = 'coordinator' AND regio = platform.regio() AND status = 'concept');
-- The draw and what follows from it is of the worker.
CREATE POLICY wijzigen ON communities.campagne FOR UPDATE
  USING (platform.rol() = 'coordinator' AND regio = platform.regio() AND status IN ('concept', 'gepland', 'verstuurd'))
  WITH CHECK (status IN ('concept', 'gepland', 'gestopt'));

CREATE POLICY systeem ON communities.campagne_eenheid FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.campagne_eenheid FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY meten ON communities.campagne_eenheid FOR UPDATE USING (platform.rol() = 'systeem');
-- Once, at the draw: in the transaction that sends it.
CREATE POLICY trekken ON communities.campagne_eenheid FOR INSERT WITH CHECK (platform.rol() = 'systeem' AND gevraagd_op IS NULL
  AND EXISTS (SELECT FROM communities.campagne c WHERE c.id = campagne_id AND c.status = 'gepland'));

CREATE POLICY systeem ON communities.campagne_mail USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.campagne_mail FOR SELECT TO CURRENT_USER USING (true);
`;
