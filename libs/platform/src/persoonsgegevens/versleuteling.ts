// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a ciphertext stands: it opens there and nowhere else. */
export interface Plek {
  /** `schema.table.column`. */
  kolom: string;
  /** Key of the row. */
  rij: string;
}

/** AES-256-GCM (NIST SP 800-38D): version, iv, tag, and then as many bytes as the plain text has. */
const VERSIE = 1;
const METHODE = 'aes-256-gcm';
const IV = 12;
const TAG = 16;
const KOP = 1 + IV + TAG;

/** Bytes that `encrypt` adds to a text. */
export const OPSLAG_EXTRA = KOP;

/** The bytes do not open with this key on this place: they were changed or moved, or belong to another key. */
export class OntsleutelFout extends Error {
  constructor() {
    super('Een versleuteld gegeven past niet bij zijn sleutel of zijn plek.');
    this.name = 'OntsleutelFout';
  }
}

/** Encrypts with a key of 32 bytes; the same text gives other bytes each time. */
export function encrypt(sleutel: Buffer, plek: Plek, waarde: Buffer): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(METHODE, sleutel, iv).setAAD(aadOf(VERSIE, plek));
  const bytes = Buffer.concat([cipher.update(waarde), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSIE), iv, cipher.getAuthTag(), bytes]);
}

/** Throws `OntsleutelFout` and never half a text. */
export function decrypt(sleutel: Buffer, plek: Plek, bytes: Buffer): Buffer {
  if (bytes.length < KOP || bytes[0] !== VERSIE) throw new OntsleutelFout();
  const decipher = createDecipheriv(METHODE, sleutel, bytes.subarray(1, 1 + IV), { authTagLength: TAG })
    .setAAD(aadOf(VERSIE, plek))
    .setAuthTag(bytes.subarray(1 + IV, KOP));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(KOP)), decipher.final()]);
  } catch {
    throw new OntsleutelFout();
  }
}

/** As JSON, so that no two places are spelled alike. */
const aadOf = (versie: number, { kolom, rij }: Plek): Buffer =>
  Buffer.from(JSON.stringify([versie, kolom, rij]));
