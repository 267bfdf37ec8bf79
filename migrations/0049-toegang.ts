// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the programmes of migration 0049.

export const PROGRAMMA_ACCESS = `
SELECT platform.beveilig('prestatiefinanciering.programma'),
  platform.beveilig('prestatiefinanciering.programmafinancier'), platform.beveilig('prestatiefinanciering.programmajaar');

-- Whether this organisatie pays part of the programme. With the owner's rights: the policies of both tables ask it.
CREATE FUNCTION prestatiefinanciering.is_financier(welk uuid, wie uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM prestatiefinanciering.programmafinancier f WHERE f.programma_id = welk AND f.organisatie_id = wie)
$$;
REVOKE EXECUTE ON FUNCTION prestatiefinanciering.is_financier(uuid, uuid) FROM PUBLIC;

CREATE POLICY eigenaar ON prestatiefinanciering.programma FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eigenaar ON prestatiefinanciering.programmafinancier FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eigenaar ON prestatiefinanciering.programmajaar FOR SELECT TO CURRENT_USER USING (true);
`;
