// SPDX-License-Identifier: EUPL-1.2

/** An account: of an aanbieder or of a programma, the other is `null`. Its number is with the row alone. */
export interface BankrekeningFeiten {
  bankrekeningId: string;
  aanbiederId: string | null;
  programmaId: string | null;
}

/** One declaratie in a batch. */
export interface BetalingFeiten {
  betaalopdrachtId: string;
  programmaId: string;
  declaratieId: string;
  aanbiederId: string | null;
  bedragInCenten: number;
}

/** Accounts that are paid to and from, and payments; part of `EventMap`, and under the same rules. */
export interface BetalingEvents {
  'bankrekening-gewijzigd': BankrekeningFeiten & { wat: 'ingevoerd' | 'afgewezen' | 'ingetrokken' };
  /** By a second person; `geldigVanaf` (ISO 8601) is from when it is paid to. */
  'bankrekening-bevestigd': BankrekeningFeiten & { geldigVanaf: string };
  /** By a second person: from now on the file can go to the bank. `bestandHash` is its SHA-256 in hex. */
  'betaalbatch-vrijgegeven': {
    betaalbatchId: string;
    programmaId: string;
    aantal: number;
    bedragInCenten: number;
    bestandHash: string;
  };
  /** The bank paid it; it stands in the ledger. */
  'betaling-gelukt': BetalingFeiten;
  /** `reden` is the code of the bank (ISO 20022). */
  'betaling-geweigerd': BetalingFeiten & { reden: string };
}
