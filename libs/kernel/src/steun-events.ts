// SPDX-License-Identifier: EUPL-1.2

/** Of de-minimis aid; part of `EventMap`. */
export interface SteunEvents {
  /** A grant is not in the central register: `dag` 15 or 20 of the twenty working days. */
  'steunregistratie-gealarmeerd': SteunregistratieFeiten;
}

export interface SteunregistratieFeiten {
  steunId: string;
  toewijzingId: string;
  regio: string;
  versie: number;
  dag: number;
}
