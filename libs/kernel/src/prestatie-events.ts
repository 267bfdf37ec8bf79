// SPDX-License-Identifier: EUPL-1.2

/** Of what is paid for; part of `EventMap`, and under the same rules. */
export interface PrestatieEvents {
  /** With its status and reason of that moment: what the entrepreneur confirmed is accepted at once. */
  'prestatie-ontstaan': PrestatieFeiten;
  'prestatie-aanvaard': PrestatieFeiten;
  'prestatie-afgewezen': PrestatieFeiten;
  /** Taken back, disputed or stopped; it may come back. */
  'prestatie-vervallen': PrestatieFeiten;
  /** Sent once more when nobody could look at it for long. */
  'prestatiebewijs-toegevoegd': { bewijsId: string; prestatieId: string; bytes: number; status: string };
  /** Something was found in it; its content is gone. */
  'prestatiebewijs-besmet': { bewijsId: string; prestatieId: string };
}

/** A prestatie as it is: ids, codes and an amount. Dates are `YYYY-MM-DD`. */
export interface PrestatieFeiten {
  prestatieId: string;
  programmaId: string;
  afspraakId: string;
  afspraakversie: number;
  indicatorId: string;
  /** `null` when the agreement is that of the regio. */
  aanbiederId: string | null;
  regio: string;
  thema: string | null;
  toewijzingId: string | null;
  mijlpaal: string;
  prestatiedatum: string;
  aantal: number;
  bedragInCenten: number;
  status: string;
  reden: string;
  versie: number;
}
