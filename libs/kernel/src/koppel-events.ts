// SPDX-License-Identifier: EUPL-1.2

/** Of linking with Statistics Netherlands; part of `EventMap`, and under the same rules. */
export interface KoppelEvents {
  /** For the words of this version; of this hulpvraag and no other. */
  'koppeltoestemming-gegeven': Koppeltoestemming;
  /** Files that are not fetched yet and may tell of it, go. */
  'koppeltoestemming-ingetrokken': Koppeltoestemming;
  /** A pair of files is to be made. */
  'koppelbestand-gevraagd': { koppelbestandId: string };
}

export interface Koppeltoestemming {
  toestemmingId: string;
  hulpvraagId: string;
  regio: string;
  tekstversie: number;
}
