// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the ervaringen of migration 0040.

const EIGEN_LID = `EXISTS (SELECT FROM communities.lidmaatschap l WHERE l.id = lidmaatschap_id
    AND l.subject = platform.subject() AND l.kvk_nummer = platform.kvk_nummer() AND l.status = 'lid')`;
/** Signed in for the firm, or with the code from the mail. */
const VRAGER = `((platform.rol() = 'ondernemer' AND kvk_nummer = platform.kvk_nummer())
    OR (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
      AND hulpvraag_id = platform.hulpvraag()))`;
const BEWEZEN = `platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || platform.hulpvraag()
    AND betrokkene_id = platform.betrokkene()`;

export const ERVARINGEN_ACCESS = `
SELECT platform.beveilig('communities.ervaringsdeskundige'), platform.beveilig('communities.ervaring'),
  platform.beveilig('communities.ervaringsverzoek');
SELECT platform.verleen('communities.ervaringsdeskundige',
    'SELECT, INSERT, UPDATE (lidmaatschap_id, sbi, gemeentecode, per_maand, gepauzeerd, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.ervaring',
    'SELECT, INSERT, UPDATE (tekst, ingetrokken_op, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('communities.ervaringsverzoek', 'SELECT, INSERT, UPDATE (kvk_nummer, woorden, naam, email, status,
    beantwoord_op, deskundige_betrokkene, deskundige_naam, deskundige_email, bedankje, bedankt_op, gewijzigd_door, gewijzigd_op)');

CREATE POLICY systeem ON communities.ervaringsdeskundige USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.ervaringsdeskundige FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY vergrendelen ON communities.ervaringsdeskundige FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY eigen ON communities.ervaringsdeskundige FOR SELECT USING (communities.is_deskundige(id));
CREATE POLICY aanbieden ON communities.ervaringsdeskundige FOR INSERT
  WITH CHECK (${EIGEN_LID});
CREATE POLICY zelf ON communities.ervaringsdeskundige FOR UPDATE USING (communities.is_deskundige(id))
  WITH CHECK (${EIGEN_LID});

CREATE POLICY systeem ON communities.ervaring USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.ervaring FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eindigen ON communities.ervaring FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY eigen ON communities.ervaring FOR SELECT USING (communities.is_deskundige(deskundige_id));
CREATE POLICY regio ON communities.ervaring FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY inzage ON communities.ervaring FOR SELECT USING (${BEWEZEN});
CREATE POLICY aanbieden ON communities.ervaring FOR INSERT
  WITH CHECK (communities.is_deskundige(deskundige_id) AND ingetrokken_op IS NULL);
CREATE POLICY zelf ON communities.ervaring FOR UPDATE
  USING (communities.is_deskundige(deskundige_id) AND ingetrokken_op IS NULL)
  WITH CHECK (true);

CREATE POLICY systeem ON communities.ervaringsverzoek USING (platform.rol() = 'systeem');
CREATE POLICY eigenaar ON communities.ervaringsverzoek FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eindigen ON communities.ervaringsverzoek FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY gevraagde ON communities.ervaringsverzoek FOR SELECT USING (communities.is_deskundige(deskundige_id));
-- With the link alone too.
CREATE POLICY vrager ON communities.ervaringsverzoek FOR SELECT
  USING ((platform.rol() = 'ondernemer' AND kvk_nummer = platform.kvk_nummer())
    OR (platform.rol() = 'indiener' AND hulpvraag_id = platform.hulpvraag()));
CREATE POLICY regio ON communities.ervaringsverzoek FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY inzage ON communities.ervaringsverzoek FOR SELECT
  USING (${BEWEZEN});
CREATE POLICY vragen ON communities.ervaringsverzoek FOR INSERT WITH CHECK (${VRAGER} AND status = 'open');
CREATE POLICY antwoorden ON communities.ervaringsverzoek FOR UPDATE
  USING (communities.is_deskundige(deskundige_id) AND status = 'open')
  WITH CHECK (communities.is_deskundige(deskundige_id) AND status <> 'open');
CREATE POLICY bedanken ON communities.ervaringsverzoek FOR UPDATE
  USING (${VRAGER} AND status = 'ja') WITH CHECK (status = 'ja');
`;
