// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Datasleutel, SLEUTEL_BYTES } from './datasleutel.js';
import { OPSLAG_EXTRA, OntsleutelFout, decrypt, type Plek } from './versleuteling.js';

/** Bytes by which a wrapped key tells which key wrapped it. */
const MERK = 8;

/** Bytes of a wrapped data key. */
export const VERPAKT_BYTES = MERK + OPSLAG_EXTRA + SLEUTEL_BYTES;

/**
 * Wraps and opens data keys with the keys of `PERSOONSGEGEVENS_SLEUTEL`: the first wraps, all of them open, so that a key
 * can be replaced while the old one is still needed.
 */
export class Kluis {
  private readonly sleutels: ReadonlyMap<string, Buffer>;
  private readonly eerste: Buffer;

  /** `sleutels`: 32 bytes each, at least one. */
  constructor(sleutels: readonly Buffer[]) {
    const [eerste] = sleutels;
    if (!eerste) throw new Error('Er is geen sleutel voor persoonsgegevens.');
    this.eerste = eerste;
    this.sleutels = new Map(sleutels.map((sleutel) => [merkOf(sleutel).toString('hex'), sleutel]));
  }

  /** Which key wraps now; what begins with something else is under an older one. */
  get merk(): Buffer {
    return merkOf(this.eerste);
  }

  wrap(betrokkeneId: string, datasleutel: Datasleutel): Buffer {
    return Buffer.concat([this.merk, datasleutel.wrapWith(this.eerste, plekOf(betrokkeneId))]);
  }

  /** Throws `OntsleutelFout`, or tells that the key it takes is not in the configuration. */
  open(betrokkeneId: string, verpakt: Buffer): Datasleutel {
    const sleutel = this.sleutels.get(verpakt.subarray(0, MERK).toString('hex'));
    if (!sleutel)
      throw new Error('Persoonsgegevens zijn versleuteld met een sleutel die niet in de configuratie staat.');
    const bytes = decrypt(sleutel, plekOf(betrokkeneId), verpakt.subarray(MERK));
    if (bytes.length !== SLEUTEL_BYTES) throw new OntsleutelFout();
    return new Datasleutel(bytes);
  }
}

/** Part of a hash: tells keys apart and nothing of what they are. */
const merkOf = (sleutel: Buffer): Buffer =>
  createHash('sha256').update('kluissleutel:').update(sleutel).digest().subarray(0, MERK);

const plekOf = (betrokkeneId: string): Plek => ({ kolom: 'platform.betrokkene.sleutel', rij: betrokkeneId });
