// SPDX-License-Identifier: EUPL-1.2
import type { Feit } from '../onthulling/kubus.rules.js';
import type { Rapporteffect } from './inhoud.js';
import type { Indelingnaam } from './opzet.rules.js';

/** How long it took to come to a step, of all regions (`regio` is `null`) or themas, or of one. */
export interface Rapportduur {
  stap: 'contact' | 'hulp' | 'bevestigd';
  regio: string | null;
  thema: string | null;
  /** Of how many firms this is. */
  bedrijven: number;
  /** Whole days. */
  mediaan: number;
  p90: number;
}

/** How many of those who were asked answered; `ALLES` for all indicators, or all moments, together. */
export interface Rapportrespons {
  indicator: string;
  moment: string;
  gevraagd: number;
  beantwoord: number;
}

/** All that a report is counted from: read from the log up to one number, and nothing of it is shown yet. */
export interface Rapportgrond {
  /** Of every quarter there is, with a code of each of `INDELINGEN`. */
  feiten: Feit[];
  duren: Rapportduur[];
  respons: Rapportrespons[];
}

/** What does not come from the log, as it was when the edition was first built. */
export interface Rapportbronnen {
  /** Firms that there are, by region, of the last year with a count up to the end of the report. */
  bedrijvenaantallen: { regio: string; aantal: number }[];
  /** Names of codes. */
  namen: Partial<Record<Indelingnaam, Record<string, string>>>;
  effecten: Rapporteffect[];
}
