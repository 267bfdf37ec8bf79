// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of a boeking that does not fit every account is told on which there is too little, whose it is and what was left on it before
 * all of its lines; it was one account, and what was left before one line.
 */
export class Tekorten1795500000077 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(saldi('json', ALLE, 'tekort IS NOT NULL', 'tekort::text'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(saldi('record', EEN, 'FOUND', 'to_json(tekort)'));
  }
}

const ALLE = `SELECT json_agg(json_build_object('soort', t.soort, 'jaar', t.jaar, 'over', t.over, 'programma', p.code,
    'afspraak', a.nummer) ORDER BY t.jaar, t.soort, a.nummer) INTO tekort
  FROM (
    SELECT r.soort, r.jaar, r.programma_id, r.afspraak_id, (s.saldo_in_centen - sum(n.bedrag_in_centen))::bigint AS over
    FROM nieuw n JOIN prestatiefinanciering.grootboekrekening r ON r.id = n.rekening_id
      JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
    WHERE s.saldo_in_centen < 0 AND r.soort <> 'toezegging'
    GROUP BY r.id, s.saldo_in_centen
  ) t JOIN prestatiefinanciering.programma p ON p.id = t.programma_id
    LEFT JOIN prestatiefinanciering.prestatieafspraak a ON a.id = t.afspraak_id;`;

const EEN = `SELECT r.soort, r.jaar, s.saldo_in_centen - n.bedrag_in_centen AS over INTO tekort
    FROM nieuw n JOIN prestatiefinanciering.grootboekrekening r ON r.id = n.rekening_id
      JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
    WHERE s.saldo_in_centen < 0 AND r.soort <> 'toezegging' ORDER BY r.jaar, r.soort LIMIT 1;`;

const saldi = (soort: string, zoek: string, gevonden: string, detail: string): string => `
-- All lines of one statement together. The balances are locked in one order, so that nobody waits for each other.
CREATE OR REPLACE FUNCTION prestatiefinanciering.houd_saldi_bij() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE tekort ${soort};
BEGIN
  IF EXISTS (SELECT FROM nieuw n JOIN prestatiefinanciering.boeking b ON b.id = n.boeking_id
    WHERE n.regel > b.aantal_regels) THEN
    RAISE EXCEPTION 'aan een boeking komt geen regel meer bij' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'boekingsregel_erbij';
  END IF;
  IF EXISTS (SELECT FROM nieuw n JOIN prestatiefinanciering.boeking b ON b.id = n.boeking_id
    JOIN prestatiefinanciering.grootboekrekening r ON r.id = n.rekening_id WHERE r.programma_id <> b.programma_id) THEN
    RAISE EXCEPTION 'een boeking is van een programma' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'boekingsregel_programma';
  END IF;
  IF EXISTS (SELECT FROM nieuw n JOIN prestatiefinanciering.boeking b ON b.id = n.boeking_id
    JOIN prestatiefinanciering.grootboekrekening r ON r.id = n.rekening_id
    JOIN prestatiefinanciering.jaarafsluiting a ON a.programma_id = r.programma_id AND a.jaar = r.jaar
    WHERE NOT (b.soort = 'jaarovergang' AND b.bron_id = a.id)) THEN
    RAISE EXCEPTION 'dit jaar is gesloten' USING ERRCODE = 'check_violation', CONSTRAINT = 'boekingsregel_gesloten';
  END IF;
  INSERT INTO prestatiefinanciering.saldo AS s (rekening_id, saldo_in_centen)
    SELECT rekening_id, sum(bedrag_in_centen)::bigint FROM nieuw GROUP BY rekening_id ORDER BY rekening_id
    ON CONFLICT (rekening_id) DO UPDATE SET saldo_in_centen = s.saldo_in_centen + EXCLUDED.saldo_in_centen;
  ${zoek}
  IF ${gevonden} THEN
    RAISE EXCEPTION 'er is niet genoeg op deze rekening' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'saldo_niet_onder_nul', DETAIL = ${detail};
  END IF;
  RETURN NULL;
END $$;
`;
