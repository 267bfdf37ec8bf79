// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who composes a batch and who turns a declaratie back wait for each other on the row of the declaratie. An advisory lock for
 * each order would fill the lock table of PostgreSQL (64 for each connection that may be) before a file of 10,000 is full.
 */
export class Rijslot1795500000077 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // It waits for whoever changes the declaratie, and he waits for this order to be there or not.
    await queryRunner.query(
      guards('FROM prestatiefinanciering.declaratie d WHERE d.id = NEW.declaratie_id FOR SHARE', ''),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const slot = (welke: string): string =>
      `pg_advisory_xact_lock(hashtextextended('betaling ' || ${welke}, 0))`;
    await queryRunner.query(guards(slot('NEW.declaratie_id'), `PERFORM ${slot('welke')};`));
  }
}

const guards = (slot: string, eerst: string): string => `
-- Whether it is on its way to the bank, or paid. VOLATILE: it looks after the row of the declaratie was locked, not before.
CREATE OR REPLACE FUNCTION prestatiefinanciering.is_in_betaling(welke uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  ${eerst}
  RETURN EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o
    WHERE o.declaratie_id = welke AND o.status IN ('open', 'betaald'));
END $$;

CREATE OR REPLACE FUNCTION prestatiefinanciering.bewaak_betaalopdracht() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE mis text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM ${slot};
    mis := prestatiefinanciering.opdracht_mis(NEW);
  ELSIF OLD.status <> 'open' OR NOT EXISTS (SELECT FROM prestatiefinanciering.betaalbatch b WHERE b.id = NEW.batch_id
      AND b.status = CASE WHEN NEW.status = 'vervallen' THEN 'ingetrokken' ELSE 'vrijgegeven' END) THEN
    mis := 'betaalopdracht_stap';
  END IF;
  IF mis IS NULL THEN RETURN NEW; END IF;
  RAISE 'Deze betaalopdracht kan niet: %', mis USING ERRCODE = 'check_violation', CONSTRAINT = mis;
END $$;
`;
