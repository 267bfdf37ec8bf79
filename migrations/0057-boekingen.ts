// SPDX-License-Identifier: EUPL-1.2
// What a boeking comes from, whoever writes it; and one name for one question. Of migration 0057.

export const BOEKING_BESLOTEN = `
-- At the commit, with the owner's rights: what is owed was approved by the second one, what is paid the bank paid on a file that
-- two people released, and what was owed is undone as its declaratie is. How much it is, the other side holds: the triggers on
-- declaratie and on betaalopdracht look for exactly that amount.
CREATE FUNCTION prestatiefinanciering.toets_boekingsbron() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (CASE NEW.soort
    WHEN 'vordering' THEN EXISTS (SELECT FROM prestatiefinanciering.declaratie d WHERE d.id = NEW.bron_id
      AND d.programma_id = NEW.programma_id AND d.status IN ('goedgekeurd', 'deels-goedgekeurd'))
    WHEN 'betaling' THEN EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o WHERE o.id = NEW.bron_id
      AND o.programma_id = NEW.programma_id AND o.status = 'betaald')
    ELSE NOT EXISTS (SELECT FROM prestatiefinanciering.boeking b WHERE b.id = NEW.keert_om AND b.soort = 'vordering'
      AND NOT EXISTS (SELECT FROM prestatiefinanciering.declaratie d WHERE d.id = b.bron_id AND d.status = 'teruggedraaid'))
    END) THEN RETURN NULL; END IF;
  RAISE 'Over deze boeking is niet besloten.' USING ERRCODE = 'check_violation', CONSTRAINT = 'boeking_besloten';
END $$;
REVOKE EXECUTE ON FUNCTION prestatiefinanciering.toets_boekingsbron() FROM PUBLIC;
CREATE CONSTRAINT TRIGGER bron_toetsen AFTER INSERT ON prestatiefinanciering.boeking
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.soort IN ('vordering', 'betaling', 'correctie'))
  EXECUTE FUNCTION prestatiefinanciering.toets_boekingsbron();

-- \`is_penvoerder(programma)\` is whether who acts leads it; whether an organisatie leads it is another question.
ALTER FUNCTION prestatiefinanciering.is_penvoerder(uuid, uuid) RENAME TO voert_pen;
`;

export const BOEKING_BESLOTEN_TERUG = `
ALTER FUNCTION prestatiefinanciering.voert_pen(uuid, uuid) RENAME TO is_penvoerder;
DROP TRIGGER bron_toetsen ON prestatiefinanciering.boeking;
DROP FUNCTION prestatiefinanciering.toets_boekingsbron();
`;
