// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the payments of migration 0054.

const SCHEMA = 'prestatiefinanciering';
const TABELLEN = ['betaalbatch', 'betaalopdracht', 'bankbericht', 'onbekende_verwijzing'];
/** Whoever pays for the programma. */
const FINANCIER = `${SCHEMA}.betaalt_uit(programma_id, NULL)`;

const LEZEN = TABELLEN.map(
  (tabel) => `SELECT platform.beveilig('${SCHEMA}.${tabel}');
CREATE POLICY systeem ON ${SCHEMA}.${tabel} FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON ${SCHEMA}.${tabel} FOR SELECT USING (${FINANCIER});`,
).join('\n');

export const BETALING_ACCESS = `
${LEZEN}
SELECT platform.verleen('${SCHEMA}.betaalbatch', 'SELECT, INSERT, UPDATE (status, vrijgegeven_door, vrijgegeven_op,
    vrijgegeven_hash, tweede_door, tweede_op, tweede_hash, ingetrokken_door, ingetrokken_op, versie)'),
  platform.verleen('${SCHEMA}.betaalopdracht', 'SELECT, INSERT, UPDATE (status, reden, bankbericht_id, afgehandeld_op)'),
  platform.verleen('${SCHEMA}.bankbericht', 'SELECT, INSERT'),
  platform.verleen('${SCHEMA}.onbekende_verwijzing', 'SELECT, INSERT, UPDATE (toelichting, afgehandeld_door, afgehandeld_op)');

-- For the triggers, that look with the owner's rights.
CREATE POLICY eigenaar ON ${SCHEMA}.bankrekening FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eigenaar ON ${SCHEMA}.betaalbatch FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eigenaar ON ${SCHEMA}.betaalopdracht FOR SELECT TO CURRENT_USER USING (true);

CREATE POLICY opstellen ON ${SCHEMA}.betaalbatch FOR INSERT
  WITH CHECK (opgesteld_door = platform.subject() AND ${FINANCIER});
CREATE POLICY besluiten ON ${SCHEMA}.betaalbatch FOR UPDATE USING (${FINANCIER});
CREATE POLICY opstellen ON ${SCHEMA}.betaalopdracht FOR INSERT WITH CHECK (${FINANCIER});
CREATE POLICY verwerken ON ${SCHEMA}.betaalopdracht FOR UPDATE USING (${FINANCIER});
CREATE POLICY inlezen ON ${SCHEMA}.bankbericht FOR INSERT
  WITH CHECK (ingelezen_door = platform.subject() AND ${FINANCIER});
CREATE POLICY inlezen ON ${SCHEMA}.onbekende_verwijzing FOR INSERT WITH CHECK (${FINANCIER});
CREATE POLICY afhandelen ON ${SCHEMA}.onbekende_verwijzing FOR UPDATE USING (afgehandeld_op IS NULL AND ${FINANCIER})
  WITH CHECK (afgehandeld_door = platform.subject());
`;
