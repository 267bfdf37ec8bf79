// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';

/** The environment of a process, or a part of it. */
export type Env = Record<string, string | undefined>;

/**
 * One variable, from `<NAME>` itself or from the file that `<NAME>_FILE` names (its last line end left out), the way
 * that secrets are mounted. `undefined` when neither is set. A fault is added to `fouten`, once and never with what was
 * read; the answer is then empty text, so that the caller does not call it missing as well.
 */
export function readVariabele(env: Env, naam: string, fouten: string[]): string | undefined {
  const waarde = given(env[naam]);
  const bestand = given(env[`${naam}_FILE`]);
  if (bestand === undefined) return waarde;
  if (waarde === undefined) return readBestand(bestand, naam, fouten);
  return faulty(fouten, `${naam} en ${naam}_FILE mogen niet allebei zijn ingevuld.`);
}

const given = (waarde: string | undefined): string | undefined => waarde?.trim() || undefined;

function readBestand(bestand: string, naam: string, fouten: string[]): string {
  try {
    const inhoud = fs.readFileSync(bestand, 'utf8').replace(/\r?\n$/, '');
    return inhoud === '' ? faulty(fouten, `${naam}_FILE noemt een leeg bestand.`) : inhoud;
  } catch {
    return faulty(fouten, `${naam}_FILE noemt een bestand dat niet te lezen is.`);
  }
}

function faulty(fouten: string[], fout: string): string {
  if (!fouten.includes(fout)) fouten.push(fout);
  return '';
}
