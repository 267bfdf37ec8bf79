// SPDX-License-Identifier: EUPL-1.2
// Everybody may know what is measured; what a firm answered is of the firm, of the worker, and in figures of nobody.

const SCHEMA = 'impactverantwoording';
const KIJKERS = `platform.rol() IN ('analist', 'beheerder')`;
// The key in a mail opens one meting, and says so in its name.
const MET_SLEUTEL = (id: string): string =>
  `platform.rol() = 'indiener' AND platform.subject() = 'meting:' || ${id}::text`;
// Whoever asks what is kept of him, or asks it for somebody, sees what is of the hulpvragen that he sees.
const EIGEN = `platform.rol() IN ('indiener', 'ondernemer', 'coordinator')
  AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id)`;

const TABELLEN = {
  indicator: 'SELECT, INSERT',
  veranderaanpak: 'SELECT, INSERT',
  meting: 'SELECT, INSERT, UPDATE, DELETE',
  metingantwoord: 'SELECT, INSERT, UPDATE',
  externe_bron: 'SELECT, INSERT',
  externe_waarde: 'SELECT, INSERT',
};

export const METINGEN_ACCESS = `
${Object.entries(TABELLEN)
  .map(
    ([tabel, rechten]) =>
      `SELECT platform.beveilig('${SCHEMA}.${tabel}'), platform.verleen('${SCHEMA}.${tabel}', '${rechten}');`,
  )
  .join('\n')}

CREATE POLICY lezen ON ${SCHEMA}.indicator FOR SELECT USING (platform.rol() IS NOT NULL);
CREATE POLICY lezen ON ${SCHEMA}.veranderaanpak FOR SELECT USING (platform.rol() IS NOT NULL);
CREATE POLICY vaststellen ON ${SCHEMA}.indicator FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND vastgesteld_door = platform.subject());
CREATE POLICY vaststellen ON ${SCHEMA}.veranderaanpak FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND vastgesteld_door = platform.subject());

CREATE POLICY systeem ON ${SCHEMA}.meting USING (platform.rol() = 'systeem');
CREATE POLICY kijken ON ${SCHEMA}.meting FOR SELECT USING (${KIJKERS});
CREATE POLICY eigen ON ${SCHEMA}.meting FOR SELECT USING (${EIGEN});
CREATE POLICY sleutel ON ${SCHEMA}.meting FOR SELECT USING (${MET_SLEUTEL('id')});
CREATE POLICY sluiten ON ${SCHEMA}.meting FOR UPDATE USING (${MET_SLEUTEL('id')});

CREATE POLICY systeem ON ${SCHEMA}.metingantwoord USING (platform.rol() = 'systeem');
CREATE POLICY eigen ON ${SCHEMA}.metingantwoord FOR SELECT USING (platform.rol() IN ('indiener', 'ondernemer', 'coordinator')
  AND EXISTS (SELECT FROM ${SCHEMA}.meting m WHERE m.id = meting_id));
-- As long as it is open, and nothing of it changes but the answer.
CREATE POLICY antwoorden ON ${SCHEMA}.metingantwoord FOR UPDATE USING (${MET_SLEUTEL('meting_id')}
  AND EXISTS (SELECT FROM ${SCHEMA}.meting m WHERE m.id = meting_id AND m.gesloten_op IS NULL));

CREATE POLICY lezen ON ${SCHEMA}.externe_bron FOR SELECT USING (${KIJKERS} OR platform.rol() = 'systeem');
CREATE POLICY lezen ON ${SCHEMA}.externe_waarde FOR SELECT USING (platform.rol() IN ('analist', 'systeem'));
CREATE POLICY inlezen ON ${SCHEMA}.externe_bron FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND ingelezen_door = platform.subject());
CREATE POLICY inlezen ON ${SCHEMA}.externe_waarde FOR INSERT WITH CHECK (platform.rol() = 'analist'
  AND EXISTS (SELECT FROM ${SCHEMA}.externe_bron b WHERE b.id = bron_id AND b.ingelezen_door = platform.subject()));
`;
