// SPDX-License-Identifier: EUPL-1.2

/** Of the ledger, in the pillar prestatiefinanciering; part of `EventMap`, and under the same rules: ids, codes, amounts. */
export interface GrootboekEvents {
  /** All of it: the ledger is rebuilt from these alone. */
  'grootboek-geboekt': BoekingFeiten;
}

/** `datum` is a date of the year that it is booked in, `geboektOp` the instant in ISO 8601; `geboektDoor` a pseudonym. */
export interface BoekingFeiten {
  boekingId: string;
  soort: string;
  bronId: string;
  programmaId: string;
  datum: string;
  keertOm: string | null;
  geboektDoor: string;
  geboektOp: string;
  regels: BoekingsregelFeiten[];
}

export interface BoekingsregelFeiten {
  rekeningId: string;
  soort: string;
  jaar: number;
  organisatieId: string | null;
  afspraakId: string | null;
  bedragInCenten: number;
}
