// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the de-minimis aid of migration 0046.

export const STAATSSTEUN_ACCESS = `
SELECT platform.beveilig('staatssteun.verklaring'),
  platform.beveilig('staatssteun.verbondenheid'), platform.beveilig('staatssteun.steun');
SELECT platform.verleen('staatssteun.verklaring', 'SELECT, INSERT, DELETE'),
  platform.verleen('staatssteun.verbondenheid', 'SELECT, INSERT, DELETE, UPDATE (van, tot, bewijs, versie,
    gewijzigd_door, gewijzigd_op)'),
  platform.verleen('staatssteun.steun', 'SELECT, INSERT, DELETE');

CREATE POLICY eigenaar ON staatssteun.verklaring FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY systeem ON staatssteun.verklaring FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY opruimen ON staatssteun.verklaring FOR DELETE USING (platform.rol() = 'systeem');
CREATE POLICY eigen ON staatssteun.verklaring FOR SELECT
  USING (platform.rol() = 'ondernemer' AND kvk_nummer = platform.kvk_nummer());
CREATE POLICY afleggen ON staatssteun.verklaring FOR INSERT WITH CHECK (platform.rol() = 'ondernemer'
  AND kvk_nummer = platform.kvk_nummer() AND afgelegd_door = platform.subject());

-- Links are facts of the trade register: of no regio, and noted for all.
CREATE POLICY eigenaar ON staatssteun.verbondenheid FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY systeem ON staatssteun.verbondenheid FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY opruimen ON staatssteun.verbondenheid FOR DELETE USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON staatssteun.verbondenheid FOR SELECT USING (platform.rol() IN ('coordinator', 'beheerder'));
CREATE POLICY noteren ON staatssteun.verbondenheid FOR INSERT
  WITH CHECK (platform.rol() IN ('coordinator', 'beheerder') AND genoteerd_door = platform.subject());
CREATE POLICY wijzigen ON staatssteun.verbondenheid FOR UPDATE USING (platform.rol() IN ('coordinator', 'beheerder'));
CREATE POLICY eigen ON staatssteun.verbondenheid FOR SELECT
  USING (platform.rol() = 'ondernemer' AND platform.kvk_nummer() IN (kvk_nummer, ander_kvk_nummer));

CREATE POLICY eigenaar ON staatssteun.steun FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY afhandelen ON staatssteun.steun FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY systeem ON staatssteun.steun FOR SELECT USING (platform.rol() = 'systeem');
-- What is still reserved is never cleared away.
CREATE POLICY opruimen ON staatssteun.steun FOR DELETE USING (platform.rol() = 'systeem' AND status <> 'gereserveerd');
CREATE POLICY eigen ON staatssteun.steun FOR SELECT
  USING (platform.rol() = 'ondernemer' AND kvk_nummer = platform.kvk_nummer());
CREATE POLICY aanbieder ON staatssteun.steun FOR SELECT
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie());
CREATE POLICY regio ON staatssteun.steun FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY reserveren ON staatssteun.steun FOR INSERT WITH CHECK (status = 'gereserveerd'
  AND gereserveerd_door = platform.subject()
  AND (platform.rol() = 'systeem' OR (platform.rol() = 'coordinator' AND regio = platform.regio())));
`;
