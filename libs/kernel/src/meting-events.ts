// SPDX-License-Identifier: EUPL-1.2

/**
 * Of what a firm tells about itself, before and after help, or while it waits for that; part of `EventMap`, and under the same rules. Figures and codes alone:
 * no word of an entrepreneur is ever in here.
 */
export interface MetingEvents {
  /** With the version of each indicator that it is about. */
  'meting-gevraagd': MetingFeiten & { indicatorversies: Record<string, number> };
  'meting-herinnerd': MetingFeiten & { trede: number };
  /** Once per meting, when it is closed and there is any answer. */
  'meting-beantwoord': MetingAntwoord;
  /** No more answers; `reden` is `beantwoord`, `deels`, `geen-antwoord` or `afgemeld`. */
  'meting-gesloten': MetingFeiten & { reden: string };
}

export interface MetingFeiten {
  metingId: string;
  hulpvraagId: string;
  /** What the firm is known by to figures alone; `null` when it has none. */
  bedrijf: string | null;
  /** `start`, `6-maanden`, `12-maanden` or `24-maanden`. */
  moment: string;
  /**
   * How it stood with help when it was asked: `hulp`, `wacht` for it, or got it `later` than the day from which is counted. From
   * dataversie 2 on; before that it was always `hulp`.
   */
  situatie: string;
  regio: string;
  /** Of which the cells of non-response are made; `null` when unknown. */
  grootteklasse: string | null;
  thema: string | null;
}

/** All that was told, by code of indicator, in its unit (whole cents, a part of 1 for `aandeel`), and of which version. */
export interface MetingAntwoord extends MetingFeiten {
  waarden: Record<string, number>;
  indicatorversies: Record<string, number>;
  /** ISO 8601 instant in UTC. */
  op: string;
}
