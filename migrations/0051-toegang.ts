// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the ledger of migration 0051. Nobody changes or removes anything in it.

const ZIET_HET = `platform.rol() IN ('systeem', 'beheerder', 'analist')
  OR (platform.rol() = 'financier' AND prestatiefinanciering.is_financier(programma_id, platform.organisatie()))`;

export const GROOTBOEK_ACCESS = `
SELECT platform.beveilig('prestatiefinanciering.grootboekrekening'), platform.beveilig('prestatiefinanciering.boeking'),
  platform.beveilig('prestatiefinanciering.boekingsregel'), platform.beveilig('prestatiefinanciering.saldo'),
  platform.beveilig('prestatiefinanciering.jaarafsluiting');
SELECT platform.verleen('prestatiefinanciering.grootboekrekening', 'SELECT, INSERT'),
  platform.verleen('prestatiefinanciering.boeking', 'SELECT, INSERT'),
  platform.verleen('prestatiefinanciering.boekingsregel', 'SELECT, INSERT'),
  platform.verleen('prestatiefinanciering.saldo', 'SELECT'),
  platform.verleen('prestatiefinanciering.jaarafsluiting', 'SELECT, INSERT');

CREATE POLICY eigenaar ON prestatiefinanciering.grootboekrekening FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON prestatiefinanciering.grootboekrekening FOR SELECT USING (${ZIET_HET});
CREATE POLICY aanbieder ON prestatiefinanciering.grootboekrekening FOR SELECT
  USING (platform.rol() = 'aanbieder' AND afspraak_id IS NOT NULL AND organisatie_id = platform.organisatie());
-- An empty account is worth nothing: the rules hold what is put on it.
CREATE POLICY openen ON prestatiefinanciering.grootboekrekening FOR INSERT
  WITH CHECK (platform.rol() = 'systeem'
    OR (platform.rol() = 'financier' AND prestatiefinanciering.is_financier(programma_id, platform.organisatie())));

CREATE POLICY eigenaar ON prestatiefinanciering.boeking FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON prestatiefinanciering.boeking FOR SELECT USING (${ZIET_HET});
CREATE POLICY aanbieder ON prestatiefinanciering.boeking FOR SELECT USING (platform.rol() = 'aanbieder'
  AND EXISTS (SELECT FROM prestatiefinanciering.boekingsregel l WHERE l.boeking_id = id));
CREATE POLICY boeken ON prestatiefinanciering.boeking FOR INSERT WITH CHECK (geboekt_door = platform.subject()
  AND platform.rol() = 'financier' AND prestatiefinanciering.is_financier(programma_id, platform.organisatie()));
-- What the bank tells is booked by the worker.
CREATE POLICY bank ON prestatiefinanciering.boeking FOR INSERT WITH CHECK (geboekt_door = platform.subject()
  AND platform.rol() = 'systeem' AND soort IN ('betaling', 'ontvangst', 'correctie'));

CREATE POLICY eigenaar ON prestatiefinanciering.boekingsregel FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON prestatiefinanciering.boekingsregel FOR SELECT
  USING (rekening_id IN (SELECT r.id FROM prestatiefinanciering.grootboekrekening r));
CREATE POLICY boeken ON prestatiefinanciering.boekingsregel FOR INSERT
  WITH CHECK (platform.rol() IN ('financier', 'systeem')
    AND EXISTS (SELECT FROM prestatiefinanciering.grootboekrekening r WHERE r.id = rekening_id));

CREATE POLICY eigenaar ON prestatiefinanciering.saldo FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY openen ON prestatiefinanciering.saldo FOR INSERT TO CURRENT_USER WITH CHECK (true);
CREATE POLICY bijhouden ON prestatiefinanciering.saldo FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY lezen ON prestatiefinanciering.saldo FOR SELECT
  USING (rekening_id IN (SELECT r.id FROM prestatiefinanciering.grootboekrekening r));

CREATE POLICY eigenaar ON prestatiefinanciering.jaarafsluiting FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY lezen ON prestatiefinanciering.jaarafsluiting FOR SELECT USING (${ZIET_HET});
CREATE POLICY sluiten ON prestatiefinanciering.jaarafsluiting FOR INSERT WITH CHECK (gesloten_door = platform.subject()
  AND platform.rol() = 'financier' AND prestatiefinanciering.is_penvoerder(programma_id, platform.organisatie()));
`;
