// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of the scheme in the SiSa annex, and how long an aanbieder worked on telling what he did. */
export class Verantwoording1795500000056 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const bewaking = KOLOMMEN.map((paar) => rewrite(BEWAKING, ...paar)).join('');
    await queryRunner.query(COLUMNS + bewaking + rewrite(INHOUD, ...MINUTEN));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const back = (functie: string, [was, wordt]: Paar): string => rewrite(functie, wordt, was);
    const bewaking = KOLOMMEN.map((paar) => back(BEWAKING, paar)).join('');
    await queryRunner.query(back(INHOUD, MINUTEN) + bewaking + BACK);
  }
}

const SCHEMA = 'prestatiefinanciering';
type Paar = [was: string, wordt: string];

/** A function as it is, with one thing more: everything else in it stays what it was. */
const rewrite = (functie: string, was: string, wordt: string): string => `
DO $rewrite$ BEGIN
  EXECUTE replace(pg_get_functiondef('${functie}'::regprocedure), $was$${was}$was$, $wordt$${wordt}$wordt$);
END $rewrite$;`;

// A code that was agreed stays, as the rest of the programme does; and who changes it has everybody agree again.
const BEWAKING = `${SCHEMA}.bewaak_programma()`;
const KOLOMMEN: Paar[] = ['OLD', 'NEW'].map((rij) => [
  `${rij}.is_de_minimis,`,
  `${rij}.is_de_minimis, ${rij}.sisa_code,`,
]);

// What nobody told is not in it, so that what came before says the same as it did.
const INHOUD = `${SCHEMA}.declaratieinhoud(${SCHEMA}.declaratie)`;
const VAN = `FROM ${SCHEMA}.declaratieregel r`;
const MINUTEN: Paar = [
  VAN,
  `|| CASE WHEN d.rapportageminuten IS NULL THEN '{}' ELSE jsonb_build_object('rapportageminuten', d.rapportageminuten) END
  ${VAN}`,
];

const COLUMNS = `
ALTER TABLE ${SCHEMA}.programma
  -- As the scheme is numbered in the SiSa annex: A16, E27B.
  ADD COLUMN sisa_code text CHECK (sisa_code ~ '^[A-Z][0-9]{1,3}[A-Z]?$');
ALTER TABLE ${SCHEMA}.declaratie
  -- What reporting took who declares; empty when he did not tell. At most a thousand hours.
  ADD COLUMN rapportageminuten integer CHECK (rapportageminuten BETWEEN 0 AND 60000);
SELECT platform.verleen('${SCHEMA}.programma', 'UPDATE (sisa_code)');
`;

const BACK = `
ALTER TABLE ${SCHEMA}.declaratie DROP COLUMN rapportageminuten;
ALTER TABLE ${SCHEMA}.programma DROP COLUMN sisa_code;
`;
