// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, type Plek } from './versleuteling.js';

/** Bytes of a key for AES-256. */
export const SLEUTEL_BYTES = 32;

/**
 * The key that all personal data of one betrokkene are encrypted with, open. Held for the length of a transaction and
 * never kept: a key that was destroyed must not live on in a process.
 */
export class Datasleutel {
  constructor(private readonly bytes: Buffer) {}

  static new(): Datasleutel {
    return new Datasleutel(randomBytes(SLEUTEL_BYTES));
  }

  encrypt(plek: Plek, tekst: string): Buffer {
    return this.encryptBytes(plek, Buffer.from(tekst, 'utf8'));
  }

  /** Of what is no text: a file. */
  encryptBytes(plek: Plek, bytes: Buffer): Buffer {
    return encrypt(this.bytes, plek, bytes);
  }

  /** Throws `OntsleutelFout`. */
  decrypt(plek: Plek, bytes: Buffer): string {
    return this.decryptBytes(plek, bytes).toString('utf8');
  }

  /** Throws `OntsleutelFout`. */
  decryptBytes(plek: Plek, bytes: Buffer): Buffer {
    return decrypt(this.bytes, plek, bytes);
  }

  /** Closed with another key, to be stored. */
  wrapWith(kluissleutel: Buffer, plek: Plek): Buffer {
    return encrypt(kluissleutel, plek, this.bytes);
  }
}
