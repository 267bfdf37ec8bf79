// SPDX-License-Identifier: EUPL-1.2

/** Of a hulpvraag that goes to another region or to a partner. */
export interface OverdrachtEvents {
  /** Somebody else is asked to take it over; until that one answers it stays where it is. */
  'hulpvraag-overgedragen': OverdrachtFeiten;
  'overdracht-aanvaard': OverdrachtFeiten;
  'overdracht-teruggegeven': OverdrachtFeiten & { reden: string };
  /** By the word of the partner; the entrepreneur is asked whether it is so. */
  'overdracht-gereed': OverdrachtFeiten;
  /** `zelf` as in `toewijzing-bevestigd`, from dataversie 2 on. */
  'overdracht-bevestigd': OverdrachtFeiten & { reden: string; zelf?: boolean };
  'overdracht-betwist': OverdrachtFeiten & { reden: string };
  /** Taken back, or over because its hulpvraag is. */
  'overdracht-ingetrokken': OverdrachtFeiten & { reden: string };
}

/** A hand-over to another region or to a partner organisation: one of the two is `null`. */
export interface OverdrachtFeiten {
  overdrachtId: string;
  hulpvraagId: string;
  vanRegio: string;
  naarRegio: string | null;
  organisatieId: string | null;
  versie: number;
}
