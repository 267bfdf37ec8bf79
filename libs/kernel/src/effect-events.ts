// SPDX-License-Identifier: EUPL-1.2

/** Of what is agreed before anybody sees an effect; part of `EventMap`. */
export interface EffectEvents {
  /** The hash is kept here as well, so that a design that was changed in its table is noticed. */
  'effectontwerp-vastgelegd': { effectontwerpId: string; thema: string; indicator: string; hash: string };
  /** Who takes part, how many places there are and what binds the organiser: before the draw. */
  'loting-aangekondigd': LotingFeiten & {
    aanbodId: string | null;
    /** SHA-256 of the secret, and of list and places; hex. */
    inzet: string;
    lijst: string;
    /** Which public value will be taken. */
    bron: string;
    /** Places by stratum. */
    plaatsen: Record<string, number>;
    deelnemers: LotingDeelnemer[];
  };
  'loting-getrokken': LotingFeiten & {
    geheim: string;
    publiekeWaarde: string;
    zaad: string;
    volgorde: (LotingDeelnemer & { lot: string; plaats: boolean })[];
  };
}

export interface LotingFeiten {
  lotingId: string;
  thema: string;
  regio: string;
}

export interface LotingDeelnemer {
  /** Of this lottery alone; this is what is published. */
  lotnummer: string;
  hulpvraagId: string;
  /** Lots are drawn within it. */
  laag: string;
}
