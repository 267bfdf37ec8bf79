// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the accounts of migration 0054.

export const BANKREKENING_ACCESS = `
SELECT platform.beveilig('prestatiefinanciering.bankrekening');
SELECT platform.verleen('prestatiefinanciering.bankrekening', 'SELECT, INSERT, DELETE, UPDATE (bevestigd_door, bevestigd_op,
  gecontroleerd_met, geldig_vanaf, vervallen_door, vervallen_op, vervallen_reden, versie)');

-- Whether the financier that asks pays for this programma, or for one in which an afspraak with this aanbieder was signed.
-- With the owner's rights: what others agreed is not shown by it.
CREATE FUNCTION prestatiefinanciering.betaalt_uit(welk_programma uuid, welke_aanbieder uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT platform.rol() = 'financier' AND EXISTS (
    SELECT FROM prestatiefinanciering.programmafinancier f WHERE f.organisatie_id = platform.organisatie()
      AND (f.programma_id = welk_programma OR EXISTS (
        SELECT FROM prestatiefinanciering.prestatieafspraak a
        WHERE a.programma_id = f.programma_id AND a.aanbieder_id = welke_aanbieder AND a.status <> 'concept')))
$$;
DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['prestatiefinanciering.is_iban(text)', 'prestatiefinanciering.bewaak_bankrekening()',
    'prestatiefinanciering.betaalt_uit(uuid,uuid)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
  END LOOP;
  FOREACH functie IN ARRAY ARRAY['prestatiefinanciering.is_iban(text)',
    'prestatiefinanciering.betaalt_uit(uuid,uuid)']::regprocedure[]
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;

CREATE POLICY systeem ON prestatiefinanciering.bankrekening FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY opruimen ON prestatiefinanciering.bankrekening FOR DELETE USING (platform.rol() = 'systeem');
CREATE POLICY eigen ON prestatiefinanciering.bankrekening FOR SELECT
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie());
CREATE POLICY financier ON prestatiefinanciering.bankrekening FOR SELECT
  USING (prestatiefinanciering.betaalt_uit(programma_id, aanbieder_id));
CREATE POLICY invoeren ON prestatiefinanciering.bankrekening FOR INSERT
  WITH CHECK (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie()
    AND ingevoerd_door = platform.subject() AND bevestigd_op IS NULL AND vervallen_op IS NULL);
CREATE POLICY invoeren_programma ON prestatiefinanciering.bankrekening FOR INSERT
  WITH CHECK (programma_id IS NOT NULL AND prestatiefinanciering.betaalt_uit(programma_id, NULL)
    AND ingevoerd_door = platform.subject() AND bevestigd_op IS NULL AND vervallen_op IS NULL);
-- By himself, or by a better one; to refuse it is for who pays.
CREATE POLICY intrekken ON prestatiefinanciering.bankrekening FOR UPDATE
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie())
  WITH CHECK (vervallen_reden IN ('ingetrokken', 'vervangen'));
CREATE POLICY besluiten ON prestatiefinanciering.bankrekening FOR UPDATE
  USING (prestatiefinanciering.betaalt_uit(programma_id, aanbieder_id));
`;
