// SPDX-License-Identifier: EUPL-1.2
import { isTermijn } from '../bewaarronde/bewaartermijn.rules.js';
import type { Termijn } from '../persoonsgegevens/verwerking.js';
import { readVariabele, type Env } from './variabele.js';

/** What encrypts personal data, and what people are found by. */
export interface Persoonsgegevensconfiguratie {
  /** 32 bytes each: the first wraps the key of a betrokkene, all of them open it. */
  sleutels: Buffer[];
  /** Secret of the blind index, at least 32 characters. It cannot be changed: nobody would be found any more. */
  zoekgeheim: string;
  /** Retention that differs from the register's own, by code of the verwerking. */
  bewaartermijnen: Record<string, Termijn>;
}

/** What of the reader of variables is needed here. */
interface Lezer {
  optional(naam: string): string | undefined;
  text(naam: string): string;
  secret(naam: string): string;
  fouten: string[];
}

const SLEUTEL = 'PERSOONSGEGEVENS_SLEUTEL';
const ZOEKGEHEIM = 'PERSOONSGEGEVENS_ZOEKGEHEIM';
const VORM = /^[A-Za-z0-9+/_-]{43}=?$/;

/** One or more keys as base64 with a comma or space between them, and the secret; each also from a file (`_FILE`). */
export function readPersoonsgegevens(lees: Lezer): Persoonsgegevensconfiguratie {
  const tekst = lees.text(SLEUTEL);
  const delen = tekst.split(/[\s,]+/).filter((deel) => deel !== '');
  if (tekst !== '' && (delen.length === 0 || !delen.every((deel) => VORM.test(deel))))
    lees.fouten.push(
      `${SLEUTEL} moet een of meer sleutels hebben van 32 bytes in base64 (openssl rand -base64 32).`,
    );
  return {
    sleutels: delen.map((deel) => Buffer.from(deel, 'base64')),
    zoekgeheim: lees.secret(ZOEKGEHEIM),
    bewaartermijnen: readBewaartermijnen(lees),
  };
}

/** `code=7d,code=24m`: other terms than those of the register. Which codes there are the worker knows. */
function readBewaartermijnen(lees: Lezer): Record<string, Termijn> {
  const delen = (lees.optional('BEWAARTERMIJNEN') ?? '').split(',').filter((deel) => deel.trim() !== '');
  const paren = delen.map((deel) => deel.trim().split('='));
  const goed = paren.filter(
    (paar): paar is [string, Termijn] => paar.length === 2 && isTermijn(paar[1] ?? ''),
  );
  if (goed.length < paren.length)
    lees.fouten.push(
      'BEWAARTERMIJNEN moet de vorm code=7d,code=24m hebben: een aantal dagen (d), maanden (m) of jaren (j).',
    );
  return Object.fromEntries(goed);
}

/** For a migration that meets personal data: the same variables alone. Throws with everything that is wrong. */
export function requirePersoonsgegevens(env: Env): Persoonsgegevensconfiguratie {
  const fouten: string[] = [];
  const text = (naam: string): string => {
    const waarde = readVariabele(env, naam, fouten);
    if (waarde === undefined) fouten.push(`${naam} ontbreekt.`);
    return waarde ?? '';
  };
  const gelezen = readPersoonsgegevens({ optional: () => undefined, text, secret: text, fouten });
  if (fouten.length > 0)
    throw new Error(`De database heeft persoonsgegevens, en die zijn versleuteld. ${fouten.join(' ')}`);
  return gelezen;
}
