// SPDX-License-Identifier: EUPL-1.2

/** Of reports of impact; part of `EventMap`, and under the same rules. */
export interface RapportEvents {
  /** An edition is to be built: for the first time, or again because another report was sealed meanwhile. */
  'rapporteditie-gevraagd': { editieId: string; definitieId: string; nummer: number };
  /** It is everybody's from now on; `wijzigingsnummer` is its place in the order of all that was sealed. */
  'rapporteditie-verzegeld': {
    editieId: string;
    definitieId: string;
    nummer: number;
    wijzigingsnummer: number;
    sha256: string;
  };
}
