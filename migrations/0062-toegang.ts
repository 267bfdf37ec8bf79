// SPDX-License-Identifier: EUPL-1.2
// The worker writes the facts and nobody else; who looks at figures about everybody reads them, and the api hides what is small.

const SCHEMA = 'impactverantwoording';
const KIJKERS = `platform.rol() IN ('analist', 'beheerder')`;

export const FEITEN_ACCESS = `
SELECT platform.beveilig('${SCHEMA}.traject'), platform.beveilig('${SCHEMA}.aanbodsoort'),
  platform.beveilig('${SCHEMA}.bedrijvenaantal');
SELECT platform.verleen('${SCHEMA}.traject', 'SELECT, INSERT, DELETE'),
  platform.verleen('${SCHEMA}.aanbodsoort', 'SELECT, INSERT, UPDATE, DELETE'),
  platform.verleen('${SCHEMA}.bedrijvenaantal', 'SELECT, INSERT, DELETE');

CREATE POLICY systeem ON ${SCHEMA}.traject USING (platform.rol() = 'systeem');
CREATE POLICY systeem ON ${SCHEMA}.aanbodsoort USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON ${SCHEMA}.traject FOR SELECT USING (${KIJKERS});
CREATE POLICY lezen ON ${SCHEMA}.aanbodsoort FOR SELECT USING (${KIJKERS});
CREATE POLICY lezen ON ${SCHEMA}.bedrijvenaantal FOR SELECT USING (${KIJKERS});
CREATE POLICY inlezen ON ${SCHEMA}.bedrijvenaantal FOR INSERT
  WITH CHECK (platform.rol() IN ('analist', 'beheerder') AND ingelezen_door = platform.subject());
CREATE POLICY vervangen ON ${SCHEMA}.bedrijvenaantal FOR DELETE USING (platform.rol() IN ('analist', 'beheerder'));
`;
