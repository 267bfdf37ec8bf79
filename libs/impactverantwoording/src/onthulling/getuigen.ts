// SPDX-License-Identifier: EUPL-1.2
import type { Onbekend } from './stelsel.rules.js';

/** In some table that fits all that was published, a vak has this value; `via` are the columns that differ there from the truth. */
export interface Getuigenis {
  waarde: number;
  via: Uint8Array;
}

const BEWAARD = 8;

/**
 * What attackers found of one maat in one decision. A table that fits while `via` is hidden fits as long as all of `via` is, whatever
 * else is shown or hidden: so the next attacker need not look for it again.
 */
export class Getuigen {
  private readonly per = new Map<number, Getuigenis[]>();

  note(doel: number, waarde: number, via: Uint8Array): void {
    const lijst = this.per.get(doel);
    if (lijst === undefined) this.per.set(doel, [{ waarde, via }]);
    else if (lijst.push({ waarde, via }) > BEWAARD) lijst.shift();
  }

  of(doel: number): readonly Getuigenis[] {
    return this.per.get(doel) ?? [];
  }
}

export const isBinnen = (via: Uint8Array, open: Onbekend): boolean =>
  via.every((is, kolom) => is === 0 || open[kolom] === 1);
