// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a coordinator leads the region: a claim of the identity provider, kept with the session and in the context. */
export class PlatformHoofdcoordinator1795500000022 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CONTEXT);
    await queryRunner.query(`
      ALTER TABLE platform.sessie ADD COLUMN hoofdcoordinator boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT sessie_hoofdcoordinator_check CHECK (NOT hoofdcoordinator OR rol = 'coordinator');
      DROP FUNCTION platform.gebruik_sessie(bytea);
    `);
    await queryRunner.query(
      begin(', hoofdcoordinator', ', coalesce(r.hoofdcoordinator, false)', 'hoofdcoordinator boolean, '),
    );
    await queryRunner.query(gebruik('hoofdcoordinator boolean, ', 's.hoofdcoordinator, '));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION platform.gebruik_sessie(bytea)');
    await queryRunner.query(begin('', '', ''));
    await queryRunner.query(gebruik('', ''));
    await queryRunner.query('ALTER TABLE platform.sessie DROP COLUMN hoofdcoordinator');
    await queryRunner.query('DROP FUNCTION platform.is_hoofdcoordinator()');
  }
}

const CONTEXT = `
CREATE FUNCTION platform.is_hoofdcoordinator() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT platform.rol() IS NOT DISTINCT FROM 'coordinator'
    AND current_setting('app.hoofdcoordinator', true) IS NOT DISTINCT FROM 'true'
$$;
`;

/** As migration 0014 made it, with the flag. */
const begin = (kolom: string, waarde: string, soort: string): string => `
CREATE OR REPLACE FUNCTION platform.begin_sessie(wie jsonb, nieuw bytea, vorige bytea) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM platform.sessie WHERE hash = vorige;
  INSERT INTO platform.sessie (hash, rol, subject, regio, kvk_nummer, organisatie_id, doelgroep, uitgever, client, sub, sid,
    aangemeld_op, acr, amr, id_token, inactief_na, vervalt_op${kolom})
  SELECT nieuw, r.rol, r.subject, r.regio, r.kvk_nummer, r.organisatie_id, r.doelgroep, r.uitgever, r.client, r.sub, r.sid,
    r.aangemeld_op, r.acr, r.amr, decode(r.id_token, 'base64'), make_interval(mins => r.inactief_minuten),
    now() + make_interval(mins => r.duur_minuten)${waarde}
  FROM jsonb_to_record(wie) AS r (rol text, subject text, regio text, ${soort}kvk_nummer text, organisatie_id uuid,
    doelgroep text, uitgever text, client text, sub text, sid text, aangemeld_op timestamptz, acr text, amr text[],
    id_token text, inactief_minuten integer, duur_minuten integer)
  RETURNING id
$$;
`;

/** The columns of its answer cannot be changed: it is made anew, with its rights. */
const gebruik = (kolom: string, waarde: string): string => `
CREATE FUNCTION platform.gebruik_sessie(welke bytea)
RETURNS TABLE (id uuid, rol text, subject text, regio text, ${kolom}kvk_nummer text, organisatie_id uuid, doelgroep text,
  aangemeld_op timestamptz, acr text, amr text[], begonnen_op timestamptz, vervalt_op timestamptz, inactief_op timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE s platform.sessie;
BEGIN
  SELECT * INTO s FROM platform.sessie x WHERE x.hash = welke
    AND now() < x.vervalt_op AND now() < x.gebruikt_op + x.inactief_na;
  IF NOT FOUND THEN RETURN; END IF;
  IF now() > s.gebruikt_op + least(s.inactief_na / 10, interval '1 minute') THEN
    UPDATE platform.sessie x SET gebruikt_op = now() WHERE x.id = s.id;
  END IF;
  RETURN QUERY SELECT s.id, s.rol, s.subject, s.regio, ${waarde}s.kvk_nummer, s.organisatie_id, s.doelgroep, s.aangemeld_op,
    s.acr, s.amr, s.begonnen_op, s.vervalt_op, least(s.vervalt_op, now() + s.inactief_na);
END $$;
DO $$
BEGIN
  REVOKE EXECUTE ON FUNCTION platform.gebruik_sessie(bytea) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION platform.gebruik_sessie(bytea) TO %I', current_setting('schakel.app_rol'));
END $$;
`;
