// SPDX-License-Identifier: EUPL-1.2
// EZ makes reports, regions approve of those that are about them, and what is sealed is everybody's.

const SCHEMA = 'impactverantwoording';
const BUREAU = `platform.rol() IN ('analist', 'beheerder', 'systeem')`;
/** A machine only with the scope for it; whoever has no role gets no answer to this. */
const IEDER = `(platform.rol() <> 'machine' OR platform.heeft_scope('rapporten:lezen'))`;
const TABELLEN = ['rapportdefinitie', 'rapporteditie', 'rapportkeuring', 'rapportbron'];

export const RAPPORT_ACCESS = `
SELECT ${TABELLEN.map((tabel) => `platform.beveilig('${SCHEMA}.${tabel}')`).join(', ')};
SELECT platform.verleen('${SCHEMA}.rapportdefinitie', 'SELECT, INSERT'),
  platform.verleen('${SCHEMA}.rapporteditie', 'SELECT, INSERT, UPDATE (status, voortgang, tot_volgnummer, stand_na,
    regels_sha256, codeversie, inhoud, inhoud_sha256, verschil, bevinding, verzegeld_door, verzegeld_op, wijzigingsnummer)'),
  platform.verleen('${SCHEMA}.rapportkeuring', 'SELECT, INSERT'),
  platform.verleen('${SCHEMA}.rapportbron', 'SELECT, INSERT, DELETE');

-- What EZ is about to report is for those who make it and approve of it; of what was sealed, everybody's.
CREATE POLICY eigenaar ON ${SCHEMA}.rapportdefinitie FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON ${SCHEMA}.rapportdefinitie FOR SELECT USING (${BUREAU}
  OR (platform.is_hoofdcoordinator() AND platform.regio() = ANY (keuring_door))
  OR (${IEDER} AND ${SCHEMA}.is_rapport_openbaar(id)));
CREATE POLICY maken ON ${SCHEMA}.rapportdefinitie FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND gemaakt_door = platform.subject());

CREATE POLICY eigenaar ON ${SCHEMA}.rapporteditie FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY volgen ON ${SCHEMA}.rapporteditie FOR UPDATE TO CURRENT_USER
  USING (status = 'te-keuren') WITH CHECK (status IN ('te-keuren', 'goedgekeurd', 'geweigerd'));
CREATE POLICY bureau ON ${SCHEMA}.rapporteditie FOR SELECT USING (${BUREAU});
CREATE POLICY verzegeld ON ${SCHEMA}.rapporteditie FOR SELECT USING (status = 'verzegeld' AND ${IEDER});
CREATE POLICY regio ON ${SCHEMA}.rapporteditie FOR SELECT USING (platform.is_hoofdcoordinator()
  AND status IN ('te-keuren', 'goedgekeurd') AND EXISTS (SELECT FROM ${SCHEMA}.rapportdefinitie d
    WHERE d.id = definitie_id AND platform.regio() = ANY (d.keuring_door)));
CREATE POLICY maken ON ${SCHEMA}.rapporteditie FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND gemaakt_door = platform.subject());
-- The worker builds; what EZ seals is written by the system, together with what was published by it.
CREATE POLICY bouwen ON ${SCHEMA}.rapporteditie FOR UPDATE
  USING (platform.rol() = 'systeem' AND status IN ('in-opbouw', 'goedgekeurd')) WITH CHECK (platform.rol() = 'systeem');

CREATE POLICY eigenaar ON ${SCHEMA}.rapportkeuring FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON ${SCHEMA}.rapportkeuring FOR SELECT USING (${BUREAU}
  OR (platform.is_hoofdcoordinator() AND namens = platform.regio()));
CREATE POLICY regio ON ${SCHEMA}.rapportkeuring FOR INSERT
  WITH CHECK (platform.is_hoofdcoordinator() AND namens = platform.regio() AND door = platform.subject());
CREATE POLICY ez ON ${SCHEMA}.rapportkeuring FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND namens = 'EZ' AND door = platform.subject());

-- The worker, while it builds: what a sealed edition was made of stays.
CREATE POLICY bouwen ON ${SCHEMA}.rapportbron USING (platform.rol() = 'systeem' AND EXISTS
  (SELECT FROM ${SCHEMA}.rapporteditie e WHERE e.id = editie_id AND e.status = 'in-opbouw'));
CREATE POLICY lezen ON ${SCHEMA}.rapportbron FOR SELECT USING (platform.rol() = 'systeem');
`;
