// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey, type KeyObject } from 'node:crypto';
import fs from 'node:fs';

/** What of the reader of variables is needed here. */
interface Lezer {
  optional(naam: string): string | undefined;
  fouten: string[];
}

const NAAM = 'MACHINE_SLEUTEL';
const BLOK = /-----BEGIN PRIVATE KEY-----[\s\S]+?-----END PRIVATE KEY-----/g;

/**
 * Our own signing keys, from `MACHINE_SLEUTEL` or the file that `MACHINE_SLEUTEL_FILE` names: one or more PEM blocks
 * (PKCS#8), the newest first. An environment that cannot hold line ends may write them as `\n`.
 */
export function readSleutels(lees: Lezer): string[] {
  const tekst = textOf(lees);
  if (tekst === undefined) return [];
  const blokken = tekst.replaceAll('\\n', '\n').match(BLOK) ?? [];
  if (blokken.length === 0 || !blokken.every(isSterk))
    lees.fouten.push(
      `${NAAM} moet een PEM (PKCS#8) zijn met een sleutel P-256, of RSA van ten minste 2048 bits.`,
    );
  return blokken;
}

function textOf(lees: Lezer): string | undefined {
  const bestand = lees.optional(`${NAAM}_FILE`);
  if (bestand === undefined) return lees.optional(NAAM);
  try {
    return fs.readFileSync(bestand, 'utf8');
  } catch {
    lees.fouten.push(`${NAAM}_FILE noemt een bestand dat niet te lezen is.`);
    return undefined;
  }
}

function isSterk(pem: string): boolean {
  try {
    const { asymmetricKeyType: soort, asymmetricKeyDetails: maten = {} }: KeyObject = createPrivateKey(pem);
    return soort === 'ec'
      ? maten.namedCurve === 'prime256v1'
      : soort === 'rsa' && (maten.modulusLength ?? 0) >= 2048;
  } catch {
    return false;
  }
}
