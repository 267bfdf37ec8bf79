// SPDX-License-Identifier: EUPL-1.2

/** An account: of an aanbieder or of a programma, the other is `null`. Its number is with the row alone. */
export interface BankrekeningFeiten {
  bankrekeningId: string;
  aanbiederId: string | null;
  programmaId: string | null;
}

/** Accounts that are paid to and from; part of `EventMap`, and under the same rules. */
export interface BetalingEvents {
  'bankrekening-gewijzigd': BankrekeningFeiten & { wat: 'ingevoerd' | 'afgewezen' | 'ingetrokken' };
  /** By a second person; `geldigVanaf` (ISO 8601) is from when it is paid to. */
  'bankrekening-bevestigd': BankrekeningFeiten & { geldigVanaf: string };
}
