// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the prestaties of migration 0052.

const FINANCIER = `platform.rol() = 'financier'
  AND prestatiefinanciering.is_financier(programma_id, platform.organisatie())`;
const PENVOERDER = `platform.rol() = 'financier'
  AND prestatiefinanciering.is_penvoerder(programma_id, platform.organisatie())`;

export const PRESTATIE_ACCESS = `
SELECT platform.beveilig('prestatiefinanciering.prestatie'), platform.beveilig('prestatiefinanciering.prestatiebewijs'),
  platform.beveilig('prestatiefinanciering.prestatiebewijs_inhoud'), platform.beveilig('prestatiefinanciering.prestatiecontrole');
SELECT platform.verleen('prestatiefinanciering.prestatie', 'SELECT, INSERT, UPDATE (status, reden, besluit_toelichting,
    versie, besloten_door, besloten_op, declarabel_vanaf)'),
  platform.verleen('prestatiefinanciering.prestatiebewijs',
    'SELECT, INSERT, DELETE, UPDATE (status, aangeboden_op, gescand_op, sleutel)'),
  platform.verleen('prestatiefinanciering.prestatiebewijs_inhoud', 'SELECT, INSERT, DELETE'),
  platform.verleen('prestatiefinanciering.prestatiecontrole', 'SELECT, INSERT, UPDATE (uitkomst, bevinding, door, gedaan_op)');

CREATE POLICY eigenaar ON prestatiefinanciering.prestatie FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY systeem ON prestatiefinanciering.prestatie USING (platform.rol() = 'systeem');
CREATE POLICY financier ON prestatiefinanciering.prestatie FOR SELECT USING (${FINANCIER});
CREATE POLICY eigen ON prestatiefinanciering.prestatie FOR SELECT
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie());
-- Of the agreement that the regio itself has.
CREATE POLICY regio ON prestatiefinanciering.prestatie FOR SELECT
  USING (platform.rol() = 'coordinator' AND aanbieder_id IS NULL AND regio = platform.regio());
CREATE POLICY melden ON prestatiefinanciering.prestatie FOR INSERT WITH CHECK (platform.rol() = 'aanbieder'
  AND aanbieder_id = platform.organisatie() AND gemeld_door = platform.subject() AND herkomst = 'gemeld' AND status = 'gemeld');
CREATE POLICY intrekken ON prestatiefinanciering.prestatie FOR UPDATE
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie() AND herkomst = 'gemeld' AND status = 'gemeld')
  WITH CHECK (platform.rol() = 'aanbieder' AND status = 'vervallen' AND besloten_door = platform.subject());
CREATE POLICY beoordelen ON prestatiefinanciering.prestatie FOR UPDATE USING (${PENVOERDER})
  WITH CHECK (platform.rol() = 'financier' AND status IN ('aanvaard', 'afgewezen') AND besloten_door = platform.subject());

CREATE POLICY systeem ON prestatiefinanciering.prestatiebewijs USING (platform.rol() = 'systeem');
-- Whoever pays or delivered it; a coordinator reads about the prestatie, and not what an aanbieder shows for it.
CREATE POLICY lezen ON prestatiefinanciering.prestatiebewijs FOR SELECT
  USING (platform.rol() IN ('financier', 'aanbieder')
    AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id));
-- As long as nobody decided.
CREATE POLICY toevoegen ON prestatiefinanciering.prestatiebewijs FOR INSERT WITH CHECK (platform.rol() = 'aanbieder'
  AND toegevoegd_door = platform.subject() AND status IN ('quarantaine', 'niet-gescand')
  AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id AND p.status = 'gemeld'));
CREATE POLICY verwijderen ON prestatiefinanciering.prestatiebewijs FOR DELETE USING (platform.rol() = 'aanbieder'
  AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id AND p.status = 'gemeld'));

CREATE POLICY systeem ON prestatiefinanciering.prestatiebewijs_inhoud USING (platform.rol() = 'systeem');
-- Not before it was looked at, and never when something was found in it.
CREATE POLICY lezen ON prestatiefinanciering.prestatiebewijs_inhoud FOR SELECT USING (EXISTS (
  SELECT FROM prestatiefinanciering.prestatiebewijs b WHERE b.id = bewijs_id AND b.status IN ('schoon', 'niet-gescand')));
-- As many bytes as it says, and 29 of encryption.
CREATE POLICY toevoegen ON prestatiefinanciering.prestatiebewijs_inhoud FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM prestatiefinanciering.prestatiebewijs b JOIN prestatiefinanciering.prestatie p ON p.id = b.prestatie_id
  WHERE b.id = bewijs_id AND b.toegevoegd_door = platform.subject() AND p.status = 'gemeld'
    AND octet_length(inhoud) = b.bytes + 29));

CREATE POLICY eigenaar ON prestatiefinanciering.prestatiecontrole FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY systeem ON prestatiefinanciering.prestatiecontrole USING (platform.rol() = 'systeem');
CREATE POLICY financier ON prestatiefinanciering.prestatiecontrole FOR SELECT
  USING (${FINANCIER});
-- Drawn in the same commit as the word of who accepted it.
CREATE POLICY trekken ON prestatiefinanciering.prestatiecontrole FOR INSERT
  WITH CHECK (${PENVOERDER} AND uitkomst IS NULL
    AND EXISTS (SELECT FROM prestatiefinanciering.prestatie p WHERE p.id = prestatie_id
      AND p.programma_id = prestatiecontrole.programma_id AND p.status = 'aanvaard'));
CREATE POLICY controleren ON prestatiefinanciering.prestatiecontrole FOR UPDATE
  USING (${PENVOERDER})
  WITH CHECK (door = platform.subject());
`;
