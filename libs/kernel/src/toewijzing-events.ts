// SPDX-License-Identifier: EUPL-1.2

/** Of an offer that is brought to a hulpvraag: suggested, assigned, and what came of it. */
export interface ToewijzingEvents {
  /** Suggested, and by the word of the entrepreneur it does not fit; or it does after all. */
  'match-afgewezen': AfwijzingFeiten & { reden: string };
  'match-hersteld': AfwijzingFeiten;
  /** For the entrepreneur to choose from; no provider knows of it. */
  'toewijzing-voorgesteld': ToewijzingFeiten & { rang: number | null };
  /** The entrepreneur is asked whether this provider may have his question; `plaats-vrij`: he was on the waiting list. */
  'toestemming-gevraagd': ToewijzingFeiten & { aanleiding: 'toewijzing' | 'plaats-vrij' };
  'toewijzing-op-wachtlijst': ToewijzingFeiten;
  'toewijzing-aangeboden': ToewijzingFeiten & { rang: number | null };
  'toewijzing-geaccepteerd': ToewijzingFeiten;
  'toewijzing-geweigerd': ToewijzingFeiten & { reden: string };
  'toewijzing-gestart': ToewijzingFeiten;
  'toewijzing-geleverd': ToewijzingFeiten;
  /**
   * `geholpen` or `geholpen-zonder-resultaat`. From dataversie 2 on `zelf` tells whether it is the entrepreneur's own word, or
   * that of a coordinator for him; before, nobody can tell.
   */
  'toewijzing-bevestigd': ToewijzingFeiten & { reden: string; zelf?: boolean };
  'toewijzing-betwist': ToewijzingFeiten & { reden: string };
  'toewijzing-gestopt': ToewijzingFeiten & { reden: string; vorigeStatus: string };
  /** Until migration 0021; `toewijzing-gestopt` since. The log is kept, so its name is too. */
  'toewijzing-ingetrokken': ToewijzingFeiten & { reden: string };
  /** What help brought, by the word of one party; a correction comes as a next `versie`. */
  'uitkomst-gemeld': UitkomstFeiten;
}

export interface ToewijzingFeiten {
  toewijzingId: string;
  hulpvraagId: string;
  aanbodId: string;
  aanbiederId: string;
  regio: string;
  versie: number;
}

/** An offer that was suggested for a hulpvraag and nothing more. */
export interface AfwijzingFeiten {
  hulpvraagId: string;
  aanbodId: string;
  regio: string;
}

/** What one party says that help brought, at one moment: codes and an amount as declared, and no words. */
export interface UitkomstFeiten extends ToewijzingFeiten {
  /** `levering` or `vier-weken`. */
  moment: string;
  /** `aanbieder` or `ondernemer`. */
  partij: string;
  /** By that party itself; as of `toewijzing-bevestigd`, from dataversie 2 on. */
  zelf?: boolean;
  /** `ja`, `deels` or `nee`. */
  geholpen: string;
  opbrengsten: string[];
  /** By the entrepreneur alone; `null` when it was not told. */
  bedragInCenten: number | null;
}
