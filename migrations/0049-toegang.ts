// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the programmes of migration 0049.

const SCHEMA = 'prestatiefinanciering';
const TABELLEN = [
  'programma',
  'programmafinancier',
  'programmajaar',
  'programmaverhoging',
  'verhogingakkoord',
];

/** What hangs on a programme is for whoever sees the programme. */
const LEZEN_MEE = ['programmafinancier', 'programmajaar', 'programmaverhoging']
  .map(
    (tabel) => `CREATE POLICY lezen ON ${SCHEMA}.${tabel} FOR SELECT
  USING (EXISTS (SELECT FROM ${SCHEMA}.programma p WHERE p.id = programma_id));`,
  )
  .join('\n');

/** The financier that leads writes the content of a concept; that it is one the triggers hold. */
const PENVOERDER = ['programmafinancier', 'programmajaar']
  .map(
    (
      tabel,
    ) => `CREATE POLICY schrijven ON ${SCHEMA}.${tabel} FOR INSERT WITH CHECK (${SCHEMA}.is_penvoerder(programma_id));
CREATE POLICY wissen ON ${SCHEMA}.${tabel} FOR DELETE USING (${SCHEMA}.is_penvoerder(programma_id));`,
  )
  .join('\n');

export const PROGRAMMA_ACCESS = `
${TABELLEN.map((tabel) => `SELECT platform.beveilig('${SCHEMA}.${tabel}');`).join('\n')}
SELECT platform.verleen('${SCHEMA}.programma', 'SELECT, INSERT, UPDATE (code, naam, omschrijving, regios, themas, rechtsgrond,
    is_de_minimis, van, tot, status, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('${SCHEMA}.programmafinancier', 'SELECT, INSERT, DELETE, UPDATE (akkoord_door, akkoord_op)'),
  platform.verleen('${SCHEMA}.programmajaar', 'SELECT, INSERT, DELETE'),
  platform.verleen('${SCHEMA}.programmaverhoging', 'SELECT, INSERT, UPDATE (status, besloten_door, besloten_op)'),
  platform.verleen('${SCHEMA}.verhogingakkoord', 'SELECT, INSERT');

-- Whether this organisatie pays part of the programme. With the owner's rights: the policies of both tables ask it.
CREATE FUNCTION ${SCHEMA}.is_financier(welk uuid, wie uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM ${SCHEMA}.programmafinancier f WHERE f.programma_id = welk AND f.organisatie_id = wie)
$$;

-- Whether the one who asks acts for the financier that leads the programme.
CREATE FUNCTION ${SCHEMA}.is_penvoerder(welk uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT platform.rol() = 'financier'
    AND EXISTS (SELECT FROM ${SCHEMA}.programma p WHERE p.id = welk AND p.penvoerder_id = platform.organisatie())
$$;

DO $$
DECLARE functie regprocedure;
BEGIN
  FOREACH functie IN ARRAY ARRAY['${SCHEMA}.is_financier(uuid, uuid)', '${SCHEMA}.is_penvoerder(uuid)']::regprocedure[]
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', functie);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', functie, current_setting('schakel.app_rol'));
  END LOOP;
END $$;

${TABELLEN.map((tabel) => `CREATE POLICY eigenaar ON ${SCHEMA}.${tabel} TO CURRENT_USER USING (true);`).join('\n')}

CREATE POLICY lezen ON ${SCHEMA}.programma FOR SELECT USING (CASE platform.rol()
  WHEN 'systeem' THEN true
  WHEN 'beheerder' THEN true
  WHEN 'analist' THEN true
  WHEN 'financier' THEN penvoerder_id = platform.organisatie() OR ${SCHEMA}.is_financier(id, platform.organisatie())
  WHEN 'coordinator' THEN status <> 'concept' AND (regios = '{}' OR platform.regio() = ANY (regios))
  ELSE false END);
CREATE POLICY maken ON ${SCHEMA}.programma FOR INSERT
  WITH CHECK (platform.rol() = 'financier' AND penvoerder_id = platform.organisatie() AND status = 'concept');
-- Which of them may change what the trigger holds: the content is for who leads, and who agrees last makes it vastgesteld.
CREATE POLICY wijzigen ON ${SCHEMA}.programma FOR UPDATE USING (platform.rol() = 'financier'
  AND (penvoerder_id = platform.organisatie() OR ${SCHEMA}.is_financier(id, platform.organisatie())));

${LEZEN_MEE}
CREATE POLICY lezen ON ${SCHEMA}.verhogingakkoord FOR SELECT
  USING (EXISTS (SELECT FROM ${SCHEMA}.programmaverhoging v WHERE v.id = verhoging_id));
${PENVOERDER}

-- Each agrees for itself.
CREATE POLICY akkoord ON ${SCHEMA}.programmafinancier FOR UPDATE
  USING (platform.rol() = 'financier' AND organisatie_id = platform.organisatie())
  WITH CHECK (akkoord_door = platform.subject());
CREATE POLICY akkoord ON ${SCHEMA}.verhogingakkoord FOR INSERT WITH CHECK (platform.rol() = 'financier'
  AND organisatie_id = platform.organisatie() AND akkoord_door = platform.subject());
CREATE POLICY voorstellen ON ${SCHEMA}.programmaverhoging FOR INSERT WITH CHECK (platform.rol() = 'financier'
  AND ${SCHEMA}.is_financier(programma_id, platform.organisatie()) AND voorgesteld_door = platform.subject()
  AND status = 'voorgesteld');
CREATE POLICY besluiten ON ${SCHEMA}.programmaverhoging FOR UPDATE USING (platform.rol() = 'financier'
  AND ${SCHEMA}.is_financier(programma_id, platform.organisatie()));
`;
