// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey, type KeyObject } from 'node:crypto';

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
  const tekst = lees.optional(NAAM);
  if (tekst === undefined || tekst === '') return [];
  const blokken = tekst.replaceAll('\\n', '\n').match(BLOK) ?? [];
  if (blokken.length === 0 || !blokken.every(isSterkeSleutel))
    lees.fouten.push(
      `${NAAM} moet een PEM (PKCS#8) zijn met een sleutel P-256, of RSA van ten minste 2048 bits.`,
    );
  return blokken;
}

/** A private key that may sign: P-256, or RSA of at least 2048 bits. */
export function isSterkeSleutel(pem: string): boolean {
  try {
    const { asymmetricKeyType: soort, asymmetricKeyDetails: maten = {} }: KeyObject = createPrivateKey(pem);
    return soort === 'ec'
      ? maten.namedCurve === 'prime256v1'
      : soort === 'rsa' && (maten.modulusLength ?? 0) >= 2048;
  } catch {
    return false;
  }
}
