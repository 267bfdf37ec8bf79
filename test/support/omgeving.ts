// SPDX-License-Identifier: EUPL-1.2

/** What global-setup prepared for the tests; handed to Jest's workers in one environment variable. */
export interface Testomgeving {
  /** Connection strings of the three roles without a database name at the end. */
  postgres: { beheer: string; eigenaar: string; app: string };
  /** Name of the migrated database that copies are made of, or why there is none. */
  sjabloon: { naam: string } | { fout: string };
  identiteit: { issuer: string; jwksUrl: string; tokenUrl: string; audience: string; geheim: string };
  /** Address of the keeper of warm processes (portier.ts). */
  portier: string;
  /** `null` when there is no redis-server on the PATH. */
  redis: { url: string; versie: string } | null;
}

const VARIABELE = 'SCHAKEL_TESTOMGEVING';

export const setTestomgeving = (omgeving: Testomgeving): void => {
  process.env[VARIABELE] = JSON.stringify(omgeving);
};

export function testomgeving(): Testomgeving {
  const tekst = process.env[VARIABELE];
  if (!tekst) throw new Error('De testomgeving is niet gestart: draai de tests met Jest (globalSetup).');
  return JSON.parse(tekst) as Testomgeving;
}
