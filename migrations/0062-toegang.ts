// SPDX-License-Identifier: EUPL-1.2
// The worker writes the facts and nobody else; who looks at figures reads them, a coordinator those of the regio, and the
// api hides what is small.

const SCHEMA = 'impactverantwoording';
const ALLES = `platform.rol() IN ('analist', 'beheerder')`;
// What anybody may know who sees figures of a regio.
const KIJKERS = `platform.rol() IN ('analist', 'beheerder', 'coordinator')`;
// Asked once and not for every row: there are a million of them.
const ROL = '(SELECT platform.rol())';
const TRAJECTKIJKERS = `${ROL} IN ('analist', 'beheerder') OR ${ROL} = 'coordinator' AND regio = (SELECT platform.regio())`;

export const FEITEN_ACCESS = `
SELECT platform.beveilig('${SCHEMA}.traject'), platform.beveilig('${SCHEMA}.aanbodsoort'),
  platform.beveilig('${SCHEMA}.bedrijvenaantal');
SELECT platform.verleen('${SCHEMA}.traject', 'SELECT, INSERT, DELETE'),
  platform.verleen('${SCHEMA}.aanbodsoort', 'SELECT, INSERT, UPDATE, DELETE'),
  platform.verleen('${SCHEMA}.bedrijvenaantal', 'SELECT, INSERT, DELETE');

CREATE POLICY systeem ON ${SCHEMA}.traject USING (platform.rol() = 'systeem');
CREATE POLICY systeem ON ${SCHEMA}.aanbodsoort USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON ${SCHEMA}.traject FOR SELECT USING (${TRAJECTKIJKERS});
CREATE POLICY lezen ON ${SCHEMA}.aanbodsoort FOR SELECT USING (${KIJKERS});
-- The worker too: a report tells how many firms there are.
CREATE POLICY lezen ON ${SCHEMA}.bedrijvenaantal FOR SELECT USING (${KIJKERS} OR platform.rol() = 'systeem');
CREATE POLICY inlezen ON ${SCHEMA}.bedrijvenaantal FOR INSERT
  WITH CHECK (${ALLES} AND ingelezen_door = platform.subject());
CREATE POLICY vervangen ON ${SCHEMA}.bedrijvenaantal FOR DELETE USING (${ALLES});
`;
