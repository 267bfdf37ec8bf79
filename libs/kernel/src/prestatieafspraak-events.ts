// SPDX-License-Identifier: EUPL-1.2

/** With whom; exactly one of `aanbiederId` and `regio`. */
export interface PrestatieafspraakFeiten {
  afspraakId: string;
  nummer: string;
  programmaId: string;
  aanbiederId: string | null;
  regio: string | null;
}

export interface PrestatieafspraakEvents {
  /** By both sides: a version holds from `geldigVan` on, and its money is committed. `hash`: SHA-256 of what was signed. */
  'prestatieafspraak-getekend': PrestatieafspraakFeiten & {
    versie: number;
    hash: string;
    geldigVan: string;
    tot: string;
    plafondInCenten: number;
  };
  /** Early: results count up to and including `per`; `vrijInCenten` is not committed any more. */
  'prestatieafspraak-beeindigd': PrestatieafspraakFeiten & { per: string; vrijInCenten: number };
}
