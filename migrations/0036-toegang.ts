// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the communities of migration 0036.

export const COMMUNITIES_ACCESS = `
SELECT platform.beveilig('communities.community'), platform.beveilig('communities.lidmaatschap'),
  platform.beveilig('communities.uitnodiging');
SELECT platform.verleen('communities.community', 'SELECT, INSERT, UPDATE (soort, thema, sectie, naam, beschrijving,
    huisregels, toegang, gearchiveerd_op, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.lidmaatschap', 'SELECT, INSERT, DELETE, UPDATE (subject, kvk_nummer, weergavenaam, email,
    rol, status, reden, lid_sinds, beeindigd_op, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.uitnodiging', 'SELECT, INSERT, DELETE');

-- Everybody may know which communities there are.
CREATE POLICY lezen ON communities.community FOR SELECT USING (true);
CREATE POLICY oprichten ON communities.community FOR INSERT WITH CHECK (platform.rol() = 'beheerder'
  OR (platform.rol() = 'coordinator' AND regio = platform.regio()));
CREATE POLICY wijzigen ON communities.community FOR UPDATE USING (platform.rol() = 'beheerder'
  OR (platform.rol() = 'coordinator' AND regio = platform.regio()));

CREATE POLICY systeem ON communities.lidmaatschap USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.lidmaatschap FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eigen ON communities.lidmaatschap FOR SELECT
  USING (platform.rol() = 'ondernemer' AND kvk_nummer = platform.kvk_nummer());
CREATE POLICY medeleden ON communities.lidmaatschap FOR SELECT
  USING (status = 'lid' AND communities.is_lid(community_id));
CREATE POLICY beheer_lezen ON communities.lidmaatschap FOR SELECT USING (communities.beheert(community_id));
CREATE POLICY beheren ON communities.lidmaatschap FOR UPDATE USING (communities.beheert(community_id));
-- With the code from the mail the mailbox is proven, and with it all that is about it.
CREATE POLICY inzage ON communities.lidmaatschap FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());
CREATE POLICY toetreden ON communities.lidmaatschap FOR INSERT WITH CHECK (
  platform.rol() = 'ondernemer' AND subject = platform.subject() AND kvk_nummer = platform.kvk_nummer() AND rol = 'lid'
  AND EXISTS (SELECT FROM communities.community c WHERE c.id = community_id AND c.gearchiveerd_op IS NULL
    AND CASE status WHEN 'gevraagd' THEN c.toegang = 'op-uitnodiging'
      WHEN 'lid' THEN c.toegang = 'open' OR communities.wisselt_in(c.id) ELSE false END));
-- Another name, or leaving. Nobody makes himself more than he is.
CREATE POLICY zelf ON communities.lidmaatschap FOR UPDATE
  USING (platform.rol() = 'ondernemer' AND subject = platform.subject() AND kvk_nummer = platform.kvk_nummer()
    AND status = 'lid')
  WITH CHECK (subject = platform.subject() AND kvk_nummer = platform.kvk_nummer() AND status IN ('lid', 'vertrokken') AND rol = 'lid');
CREATE POLICY intrekken ON communities.lidmaatschap FOR DELETE
  USING (platform.rol() = 'ondernemer' AND subject = platform.subject() AND kvk_nummer = platform.kvk_nummer()
    AND status = 'gevraagd');

CREATE POLICY systeem ON communities.uitnodiging USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.uitnodiging FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY inwisselen ON communities.uitnodiging FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY beheren ON communities.uitnodiging USING (communities.beheert(community_id) AND ingewisseld_op IS NULL);
-- Whoever has taken it, to become a member by it.
CREATE POLICY ingewisseld ON communities.uitnodiging FOR SELECT
  USING (platform.rol() = 'ondernemer' AND ingewisseld_door = platform.subject());
CREATE POLICY inzage ON communities.uitnodiging FOR SELECT
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene());
`;
