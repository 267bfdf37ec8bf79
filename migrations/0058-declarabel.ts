// SPDX-License-Identifier: EUPL-1.2
// What can be declared of an afspraak, found for all of it at once. Of migration 0058.
import { PRESTATIE_FUNCTIONS } from './0052-functies.js';

const SCHEMA = 'prestatiefinanciering';

/** Pieces of functions, as they become and as they were: everything else in them stays what it is. */
const REGEL = `${SCHEMA}.bewaak_declaratieregel()`;
/** Whether it is of the same afspraak is now asked with whether it can be declared. */
const REGELDELEN = [
  [` AND ${SCHEMA}.is_declarabel(p.id)`, 'p.bedrag_in_centen = NEW.bedrag_in_centen'],
  [' AND p.afspraak_id = d.afspraak_id', `d.status = 'ingediend'`],
] as const;
const GOEDKEURING = `${SCHEMA}.goedkeuring_mis(${SCHEMA}.declaratie, ${SCHEMA}.declaratie)`;
const EEN_VOOR_EEN = `NOT ${SCHEMA}.is_declarabel(p.id)`;
const TEGELIJK = `p.id NOT IN (SELECT ${SCHEMA}.declarabel_van(d.afspraak_id))`;

const rewrite = (functie: string, was: string, wordt: string): string => `
DO $rewrite$ BEGIN
  EXECUTE replace(pg_get_functiondef('${functie}'::regprocedure), $was$${was}$was$, $wordt$${wordt}$wordt$);
END $rewrite$;`;

export const DECLARABEL = `
-- With the owner's rights: who declares must not see why one is not in it. All of one afspraak that may be declared from the same
-- day wait for each other, so that nobody sees of which one it is looked at again.
CREATE FUNCTION ${SCHEMA}.declarabel_van(welke uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH wacht AS MATERIALIZED (SELECT DISTINCT q.declarabel_vanaf AS dag FROM ${SCHEMA}.prestatie q
    JOIN ${SCHEMA}.prestatiecontrole c ON c.prestatie_id = q.id WHERE q.afspraak_id = welke AND c.uitkomst IS NULL)
  SELECT p.id FROM ${SCHEMA}.prestatie p WHERE p.afspraak_id = welke AND p.status = 'aanvaard'
    AND p.declarabel_vanaf <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
    AND NOT EXISTS (SELECT FROM wacht w WHERE w.dag = p.declarabel_vanaf)
$$;

-- Of all lines that one statement writes: each is one that can be declared.
CREATE FUNCTION ${SCHEMA}.toets_declaratieregels() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT n.prestatie_id FROM nieuw n EXCEPT SELECT ${SCHEMA}.declarabel_van(a.afspraak_id) FROM (
      SELECT DISTINCT d.afspraak_id FROM nieuw n JOIN ${SCHEMA}.declaratie d ON d.id = n.declaratie_id) a) THEN
    RAISE 'Deze prestatie kan niet in deze declaratie.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'declaratieregel_declarabel';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER samen_toetsen AFTER INSERT ON ${SCHEMA}.declaratieregel REFERENCING NEW TABLE AS nieuw
  FOR EACH STATEMENT EXECUTE FUNCTION ${SCHEMA}.toets_declaratieregels();
${REGELDELEN.map(([weg]) => rewrite(REGEL, weg, '')).join('')}
${rewrite(GOEDKEURING, EEN_VOOR_EEN, TEGELIJK)}
DROP FUNCTION ${SCHEMA}.is_declarabel(uuid);
REVOKE EXECUTE ON FUNCTION ${SCHEMA}.declarabel_van(uuid), ${SCHEMA}.toets_declaratieregels() FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION ${SCHEMA}.declarabel_van(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;
`;

/** Of migration 0052: the function as it was, with its rights. */
function oldFunction(): string {
  const begin = PRESTATIE_FUNCTIONS.indexOf(`CREATE FUNCTION ${SCHEMA}.is_declarabel(`);
  return PRESTATIE_FUNCTIONS.slice(begin, PRESTATIE_FUNCTIONS.indexOf('END $$;', begin) + 7);
}

export const DECLARABEL_TERUG = `
${oldFunction()}
${rewrite(GOEDKEURING, TEGELIJK, EEN_VOOR_EEN)}
${REGELDELEN.map(([weg, na]) => rewrite(REGEL, na, na + weg)).join('')}
DROP TRIGGER samen_toetsen ON ${SCHEMA}.declaratieregel;
DROP FUNCTION ${SCHEMA}.toets_declaratieregels(), ${SCHEMA}.declarabel_van(uuid);
`;
