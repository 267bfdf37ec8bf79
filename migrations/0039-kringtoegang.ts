// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the kringen of migration 0039.

export const KRING_ACCESS = `
SELECT platform.beveilig('communities.kringaanmelding'), platform.beveilig('communities.kringronde'),
  platform.beveilig('communities.kring'), platform.beveilig('communities.kringlid');
SELECT platform.verleen('communities.kringaanmelding', 'SELECT, INSERT, DELETE, UPDATE (sbi, sbi_versie, gemeentecode,
    werkgebied, begonnen_in, werkzame_personen, talen, themas, niet_met, wachtrondes, wachtreden, wachtuitleg, versie,
    gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.kringronde', 'SELECT, INSERT, UPDATE (status, voorstel, deelnemers, kringen, wachtenden,
    reden, gevormd_op, besloten_op, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.kring', 'SELECT, INSERT, UPDATE (minst, meest, max_km, uitleg, ritme_week, ritme_dag, ritme_tijd, ritme_duur,
    plaats, link, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.kringlid', 'SELECT, INSERT, UPDATE (status, sinds, beeindigd_op, reden, versie,
    gewijzigd_door, gewijzigd_op)');

-- Facts and with whom he does not want to be: for himself and for the worker. Not even who keeps the community reads them.
CREATE POLICY systeem ON communities.kringaanmelding USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.kringaanmelding FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY vasthouden ON communities.kringaanmelding FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY zelf ON communities.kringaanmelding USING (EXISTS (SELECT FROM communities.lidmaatschap l
    WHERE l.id = lidmaatschap_id AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer()
      AND l.status = 'lid'));

-- With the code from the mail: the lidmaatschap is seen by that alone.
CREATE POLICY inzage ON communities.kringaanmelding FOR SELECT USING (platform.rol() = 'indiener' AND EXISTS (
  SELECT FROM communities.lidmaatschap l WHERE l.id = lidmaatschap_id));
CREATE POLICY inzage ON communities.kringlid FOR SELECT USING (platform.rol() = 'indiener' AND EXISTS (
  SELECT FROM communities.lidmaatschap l WHERE l.id = lidmaatschap_id));

CREATE POLICY systeem ON communities.kringronde USING (platform.rol() = 'systeem');
CREATE POLICY beheren ON communities.kringronde USING (communities.beheert(community_id));

CREATE POLICY systeem ON communities.kringlid USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.kringlid FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY kringgenoten ON communities.kringlid FOR SELECT USING (status = 'lid' AND communities.in_kring(kring_id));
CREATE POLICY beheer_lezen ON communities.kringlid FOR SELECT USING (communities.beheert_kring(kring_id));
CREATE POLICY eigen ON communities.kringlid FOR SELECT USING (EXISTS (SELECT FROM communities.lidmaatschap l
  WHERE l.id = lidmaatschap_id AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer()));
CREATE POLICY plaatsen ON communities.kringlid FOR INSERT WITH CHECK (communities.beheert_kring(kring_id)
  AND status IN ('uitgenodigd', 'lid') AND EXISTS (SELECT FROM communities.lidmaatschap l
    JOIN communities.kring k ON k.community_id = l.community_id
    WHERE l.id = lidmaatschap_id AND k.id = kring_id AND l.status = 'lid'));
CREATE POLICY terugnemen ON communities.kringlid FOR UPDATE
  USING (status = 'uitgenodigd' AND communities.beheert_kring(kring_id))
  WITH CHECK (status = 'ingetrokken' AND communities.beheert_kring(kring_id));
-- His answer, and leaving. Nobody puts himself in a kring for which he was not asked.
CREATE POLICY zelf ON communities.kringlid FOR UPDATE
  USING (status IN ('uitgenodigd', 'lid') AND EXISTS (SELECT FROM communities.lidmaatschap l
    WHERE l.id = lidmaatschap_id AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer()))
  WITH CHECK (status IN ('lid', 'geweigerd', 'vertrokken') AND EXISTS (SELECT FROM communities.lidmaatschap l
    WHERE l.id = lidmaatschap_id AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer()));

CREATE POLICY systeem ON communities.kring USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.kring FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY tellen ON communities.kring FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY vormen ON communities.kring FOR INSERT WITH CHECK (communities.beheert(community_id) AND bezet = 0);
CREATE POLICY beheer_lezen ON communities.kring FOR SELECT USING (communities.beheert(community_id));
-- Its members, and who was asked to take a place in it.
CREATE POLICY leden ON communities.kring FOR SELECT USING (communities.in_kring(id, true));
CREATE POLICY afspreken ON communities.kring FOR UPDATE
  USING (communities.in_kring(id) OR communities.beheert(community_id));

-- Everybody may know when a community meets; when a kring does is for its members and who keeps the community.
DROP POLICY lezen ON communities.bijeenkomst;
CREATE POLICY lezen ON communities.bijeenkomst FOR SELECT USING (kring_id IS NULL OR communities.in_kring(kring_id)
  OR communities.beheert(community_id) OR platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.bijeenkomst FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY kring_plannen ON communities.bijeenkomst FOR INSERT
  WITH CHECK (platform.rol() = 'systeem' AND kring_id IS NOT NULL AND status = 'gepland' AND bezet = 0);
CREATE POLICY kring_eigen ON communities.aanmelding AS RESTRICTIVE FOR INSERT WITH CHECK (platform.rol() <> 'ondernemer'
  OR EXISTS (SELECT FROM communities.bijeenkomst b WHERE b.id = bijeenkomst_id
    AND (b.kring_id IS NULL OR communities.in_kring(b.kring_id))));
`;
