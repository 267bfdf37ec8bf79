// SPDX-License-Identifier: EUPL-1.2
// Nobody but who asked for help agrees to linking; EZ asks for files, the worker makes them, and two people fetch them.

const SCHEMA = 'impactverantwoording';
const TOESTEMMING = `${SCHEMA}.koppeltoestemming`;
// The key in a mail opens one meting, and says so in its name.
const MET_METING = `platform.rol() = 'indiener' AND EXISTS (SELECT FROM ${SCHEMA}.meting m
  WHERE m.hulpvraag_id = koppeltoestemming.hulpvraag_id AND platform.subject() = 'meting:' || m.id)`;
// The firm itself, or who proved his mailbox with a code. A coordinator never agrees for somebody.
const ZELF = `(${MET_METING}) OR (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || hulpvraag_id)
  OR (platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.id = hulpvraag_id AND h.kvk_nummer = platform.kvk_nummer()))`;
const BUREAU = `platform.rol() IN ('analist', 'beheerder', 'systeem')`;
const DOOR_MIJ = (
  kind: string,
): string => `platform.rol() = 'analist' AND EXISTS (SELECT FROM ${SCHEMA}.koppelafname a
  WHERE a.koppelbestand_id = ${kind}.koppelbestand_id AND a.soort = ${kind}.soort AND a.door = platform.subject())`;

const TABELLEN = {
  koppeltoestemming: 'SELECT, INSERT, UPDATE (ingetrokken_op, ingetrokken_door), DELETE',
  koppelbestand: `SELECT, INSERT, UPDATE (status, voortgang, klaar_op, vervalt_op, bedrijven, trajecten, antwoorden,
    sleutel_sha256, inhoud_sha256, reden)`,
  koppelinhoud: 'SELECT, INSERT, DELETE',
  koppelafname: 'SELECT, INSERT',
};

export const KOPPELING_ACCESS = `
${Object.entries(TABELLEN)
  .map(
    ([tabel, rechten]) =>
      `SELECT platform.beveilig('${SCHEMA}.${tabel}'), platform.verleen('${SCHEMA}.${tabel}', '${rechten}');`,
  )
  .join('\n')}

CREATE POLICY systeem ON ${TOESTEMMING} FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY wissen ON ${TOESTEMMING} FOR DELETE USING (platform.rol() = 'systeem');
CREATE POLICY eigen ON ${TOESTEMMING} FOR SELECT USING (platform.rol() IN ('indiener', 'ondernemer', 'coordinator')
  AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
CREATE POLICY meting ON ${TOESTEMMING} FOR SELECT USING (${MET_METING});
CREATE POLICY geven ON ${TOESTEMMING} FOR INSERT
  WITH CHECK ((${ZELF}) AND gegeven_door = platform.subject() AND ingetrokken_op IS NULL);
CREATE POLICY intrekken ON ${TOESTEMMING} FOR UPDATE USING ((${ZELF}) AND ingetrokken_op IS NULL)
  WITH CHECK (ingetrokken_door = platform.subject());

CREATE POLICY lezen ON ${SCHEMA}.koppelbestand FOR SELECT USING (${BUREAU});
CREATE POLICY vragen ON ${SCHEMA}.koppelbestand FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND gevraagd_door = platform.subject() AND status = 'in-opbouw');
CREATE POLICY bouwen ON ${SCHEMA}.koppelbestand FOR UPDATE
  USING (platform.rol() = 'systeem' AND status IN ('in-opbouw', 'klaar')) WITH CHECK (platform.rol() = 'systeem');

CREATE POLICY lezen ON ${SCHEMA}.koppelafname FOR SELECT USING (${BUREAU});
CREATE POLICY ophalen ON ${SCHEMA}.koppelafname FOR INSERT
  WITH CHECK (platform.rol() = 'analist' AND door = platform.subject() AND EXISTS (SELECT FROM ${SCHEMA}.koppelbestand b
    WHERE b.id = koppelbestand_id AND b.status = 'klaar'));

-- Who fetches a file says so first, and then nobody can fetch it again.
CREATE POLICY maken ON ${SCHEMA}.koppelinhoud FOR INSERT WITH CHECK (platform.rol() = 'systeem' AND EXISTS
  (SELECT FROM ${SCHEMA}.koppelbestand b WHERE b.id = koppelbestand_id AND b.status = 'in-opbouw'));
CREATE POLICY systeem ON ${SCHEMA}.koppelinhoud FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON ${SCHEMA}.koppelinhoud FOR SELECT USING (${DOOR_MIJ('koppelinhoud')});
CREATE POLICY opruimen ON ${SCHEMA}.koppelinhoud FOR DELETE USING (platform.rol() = 'systeem');
CREATE POLICY meenemen ON ${SCHEMA}.koppelinhoud FOR DELETE USING (${DOOR_MIJ('koppelinhoud')});
`;
