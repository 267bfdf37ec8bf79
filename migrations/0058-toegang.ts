// SPDX-License-Identifier: EUPL-1.2
// Which programmes a financier pays for, asked once per statement and not once per row. Of migration 0058.

const SCHEMA = 'prestatiefinanciering';
/** A subquery that hangs on no row: PostgreSQL works it out once, and may look the rows up by it. */
const EIGEN = `programma_id = ANY ((SELECT ${SCHEMA}.eigen_programmas())::uuid[])`;
const PER_RIJ = `platform.rol() = 'financier' AND ${SCHEMA}.is_financier(programma_id, platform.organisatie())`;
const BETAALT = `${SCHEMA}.betaalt_uit(programma_id, NULL)`;
const MEE = `platform.rol() IN ('systeem', 'beheerder', 'analist') OR`;

/** Policies of the tables that hold many rows of one programme, as they become and as they were. */
const LEZEN: [beleid: string, wordt: string, was: string][] = [
  ...['prestatieafspraak', 'prestatie', 'prestatiecontrole', 'declaratie'].map(
    (tabel): [string, string, string] => [`financier ON ${SCHEMA}.${tabel}`, EIGEN, PER_RIJ],
  ),
  ...['grootboekrekening', 'boeking'].map((tabel): [string, string, string] => [
    `lezen ON ${SCHEMA}.${tabel}`,
    `${MEE} ${EIGEN}`,
    `${MEE} (${PER_RIJ})`,
  ]),
  ...['betaalbatch', 'betaalopdracht', 'bankbericht', 'onbekende_verwijzing'].map(
    (tabel): [string, string, string] => [`lezen ON ${SCHEMA}.${tabel}`, EIGEN, BETAALT],
  ),
  [`verwerken ON ${SCHEMA}.betaalopdracht`, EIGEN, BETAALT],
];
const OPSTELLEN = `ALTER POLICY opstellen ON ${SCHEMA}.betaalopdracht WITH CHECK`;

export const EENMAAL = `
-- Those that the organisatie of the financier who acts pays part of; none for anybody else. With the owner's rights: the policies
-- of what it looks in ask it.
CREATE FUNCTION ${SCHEMA}.eigen_programmas() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(f.programma_id), '{}') FROM ${SCHEMA}.programmafinancier f
  WHERE platform.rol() = 'financier' AND f.organisatie_id = platform.organisatie()
$$;
REVOKE EXECUTE ON FUNCTION ${SCHEMA}.eigen_programmas() FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION ${SCHEMA}.eigen_programmas() TO %I', current_setting('schakel.app_rol'));
END $$;
${LEZEN.map(([beleid, wordt]) => `ALTER POLICY ${beleid} USING (${wordt});`).join('\n')}
${OPSTELLEN} (${EIGEN});
`;

export const EENMAAL_TERUG = `
${LEZEN.map(([beleid, , was]) => `ALTER POLICY ${beleid} USING (${was});`).join('\n')}
${OPSTELLEN} (${BETAALT});
DROP FUNCTION ${SCHEMA}.eigen_programmas();
`;
