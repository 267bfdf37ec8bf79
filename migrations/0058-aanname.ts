// SPDX-License-Identifier: EUPL-1.2
// Aid is granted only for help that was accepted. Of migration 0058.

/** Statuses of a toewijzing that its aanbieder took. */
const AANGENOMEN = `('geaccepteerd', 'gestart', 'geleverd', 'bevestigd', 'betwist')`;
const RESERVEREN = `status = 'gereserveerd' AND gereserveerd_door = platform.subject()
  AND (platform.rol() = 'systeem' OR (platform.rol() = 'coordinator' AND regio = platform.regio()))`;
const bewaak = (wanneer: string): string => `
DROP TRIGGER plafond_bewaken ON staatssteun.steun;
CREATE TRIGGER plafond_bewaken BEFORE INSERT OR ${wanneer} ON staatssteun.steun
  FOR EACH ROW EXECUTE FUNCTION staatssteun.bewaak_plafond();`;

export const AANNAME = `
ALTER TABLE staatssteun.steun
  -- When the aanbieder took the toewijzing that it is for: it follows from that, and nobody writes it himself.
  ADD COLUMN aangenomen_op timestamptz;
-- That it was accepted changes nothing of what was reserved.
${bewaak('UPDATE OF bron_id, kvk_nummer, regeling, status, bedrag_in_centen, datum, verlener, instrument, termijn_vanaf')}
SET LOCAL app.rol = 'systeem';
-- Of what was granted before nobody can tell: it stays as it is.
UPDATE staatssteun.steun s SET aangenomen_op = s.gewijzigd_op WHERE s.status = 'verleend';
UPDATE staatssteun.steun s SET aangenomen_op = now() FROM aanbodmatching.toewijzing t
  WHERE t.id = s.bron_id AND s.status = 'gereserveerd' AND t.status IN ${AANGENOMEN};
SET LOCAL app.rol = '';
ALTER TABLE staatssteun.steun ADD CONSTRAINT steun_aangenomen CHECK (status <> 'verleend' OR aangenomen_op IS NOT NULL);
ALTER POLICY reserveren ON staatssteun.steun WITH CHECK (aangenomen_op IS NULL AND ${RESERVEREN});

-- With the owner's rights: who accepts does not write in the register of aid.
CREATE FUNCTION aanbodmatching.noteer_aanname() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE staatssteun.steun s SET aangenomen_op = NEW.gewijzigd_op
    WHERE s.bron_id = NEW.id AND s.aangenomen_op IS NULL;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.noteer_aanname() FROM PUBLIC;
CREATE TRIGGER aanname_noteren AFTER UPDATE OF status ON aanbodmatching.toewijzing
  FOR EACH ROW WHEN (NEW.status IN ${AANGENOMEN}) EXECUTE FUNCTION aanbodmatching.noteer_aanname();
`;

export const AANNAME_TERUG = `
DROP TRIGGER aanname_noteren ON aanbodmatching.toewijzing;
DROP FUNCTION aanbodmatching.noteer_aanname();
ALTER POLICY reserveren ON staatssteun.steun WITH CHECK (${RESERVEREN});
${bewaak('UPDATE')}
ALTER TABLE staatssteun.steun DROP COLUMN aangenomen_op;
`;
