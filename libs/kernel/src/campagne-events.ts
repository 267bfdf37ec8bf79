// SPDX-License-Identifier: EUPL-1.2

/** Of campaigns, in the pillar communities; part of `EventMap`, and under the same rules: counts and codes. */
export interface CampagneEvents {
  /** Drawn, and on its way: how many firms are in each arm. */
  'campagne-verstuurd': CampagneFeiten;
  /** The window is over: how many of each arm asked for help, whatever woke them. */
  'campagne-gemeten': CampagneFeiten & { genodigdVroeg: number; controleVroeg: number };
}

/** Without `thema` it was about a community or a bijeenkomst. */
export interface CampagneFeiten {
  campagneId: string;
  regio: string;
  thema: string | null;
  vensterDagen: number;
  genodigd: number;
  controle: number;
}
