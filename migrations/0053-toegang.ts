// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the declaraties of migration 0053.

/** Whose it is: the aanbieder, or the regio by who leads it. */
const PARTIJ = `((platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie())
    OR (platform.is_hoofdcoordinator() AND regio = platform.regio()))`;
const PENVOERDER = `platform.rol() = 'financier' AND prestatiefinanciering.is_penvoerder(programma_id, platform.organisatie())`;
/** Of what hangs under it: of whatever declaratie shows itself. */
const BIJ = (wie: string): string =>
  `EXISTS (SELECT FROM prestatiefinanciering.declaratie d WHERE d.id = declaratie_id AND ${wie})`;
const BIJ_PARTIJ = BIJ(
  PARTIJ.replaceAll('aanbieder_id', 'd.aanbieder_id').replaceAll('regio =', 'd.regio ='),
);
const BIJ_PENVOERDER = BIJ(PENVOERDER.replace('programma_id', 'd.programma_id'));

export const DECLARATIE_ACCESS = `
SELECT platform.beveilig('prestatiefinanciering.declaratie'), platform.beveilig('prestatiefinanciering.declaratieregel'),
  platform.beveilig('prestatiefinanciering.bezwaar');
SELECT platform.verleen('prestatiefinanciering.declaratie', 'SELECT, INSERT, UPDATE (status, oordeel, oordeel_hash,
    toegekend_in_centen, beoordeeld_door, beoordeeld_op, goedgekeurde_hash, goedgekeurd_door, goedgekeurd_op, terugdraaireden,
    terugdraaien_gevraagd_door, terugdraaien_gevraagd_op, teruggedraaid_door, teruggedraaid_op, versie, gewijzigd_door,
    gewijzigd_op)'),
  platform.verleen('prestatiefinanciering.declaratieregel', 'SELECT, INSERT, UPDATE (besluit, reden, toelichting)'),
  platform.verleen('prestatiefinanciering.bezwaar',
    'SELECT, INSERT, UPDATE (besluit, motivering, besloten_door, besloten_op)');

CREATE POLICY eigenaar ON prestatiefinanciering.declaratie FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY systeem ON prestatiefinanciering.declaratie FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY financier ON prestatiefinanciering.declaratie FOR SELECT USING (platform.rol() = 'financier'
  AND prestatiefinanciering.is_financier(programma_id, platform.organisatie()));
CREATE POLICY aanbieder ON prestatiefinanciering.declaratie FOR SELECT
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie());
CREATE POLICY regio ON prestatiefinanciering.declaratie FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY indienen ON prestatiefinanciering.declaratie FOR INSERT
  WITH CHECK (ingediend_door = platform.subject() AND ${PARTIJ});
-- Each says again whose step it is: a row that one lets through may be written as the other one says.
CREATE POLICY intrekken ON prestatiefinanciering.declaratie FOR UPDATE
  USING (status = 'ingediend' AND ${PARTIJ})
  WITH CHECK (status = 'ingetrokken' AND gewijzigd_door = platform.subject() AND ${PARTIJ});
CREATE POLICY besluiten ON prestatiefinanciering.declaratie FOR UPDATE USING (${PENVOERDER})
  WITH CHECK (status <> 'ingetrokken' AND gewijzigd_door = platform.subject() AND ${PENVOERDER});

CREATE POLICY eigenaar ON prestatiefinanciering.declaratieregel FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY loslaten ON prestatiefinanciering.declaratieregel FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY lezen ON prestatiefinanciering.declaratieregel FOR SELECT
  USING (EXISTS (SELECT FROM prestatiefinanciering.declaratie d WHERE d.id = declaratie_id));
CREATE POLICY indienen ON prestatiefinanciering.declaratieregel FOR INSERT WITH CHECK (${BIJ_PARTIJ});
CREATE POLICY beoordelen ON prestatiefinanciering.declaratieregel FOR UPDATE USING (${BIJ_PENVOERDER});

CREATE POLICY eigenaar ON prestatiefinanciering.bezwaar FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON prestatiefinanciering.bezwaar FOR SELECT
  USING (EXISTS (SELECT FROM prestatiefinanciering.declaratie d WHERE d.id = declaratie_id));
CREATE POLICY indienen ON prestatiefinanciering.bezwaar FOR INSERT
  WITH CHECK (besluit IS NULL AND ingediend_door = platform.subject() AND ${BIJ_PARTIJ});
CREATE POLICY besluiten ON prestatiefinanciering.bezwaar FOR UPDATE USING (${BIJ_PENVOERDER})
  WITH CHECK (besloten_door = platform.subject());
`;
