// SPDX-License-Identifier: EUPL-1.2

/** Of what is agreed before anybody sees an effect; part of `EventMap`. */
export interface EffectEvents {
  /** The hash is kept here as well, so that a design that was changed in its table is noticed. */
  'effectontwerp-vastgelegd': { effectontwerpId: string; thema: string; indicator: string; hash: string };
  /** From here on the figures of a file count. */
  'externe-bron-ingelezen': {
    bronId: string;
    naam: string;
    versie: number;
    soort: 'bedrijf' | 'cel';
    /** Of which periods it tells, by indicator; sorted. */
    perioden: Record<string, string[]>;
    /** SHA-256 over what was kept of it, hex: figures that were changed afterwards are noticed. */
    waarden: string;
  };
  /** And from here on no longer. */
  'externe-bron-ingetrokken': { bronId: string };
  /** How help with a theme is thought to work has this version from here on. */
  'veranderaanpak-vastgesteld': { thema: string; versie: number };
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
