// SPDX-License-Identifier: EUPL-1.2
import type { Tekstbeeld } from '#libs/matching-engine';
import type { Markt } from '../kring/concurrentie.rules.js';

/** What somebody asks, and the firm for which he does. */
export interface Ervaringsvraag {
  /** Of the ondernemer who asks; the same kind of id as that of a lid. */
  vragerId: string;
  beeld: Tekstbeeld;
  /** Codes that he chose himself. */
  themas: readonly string[];
  markt: Markt;
  gemeentecode: string | null;
}

/** A hulpvraag that a lid had and that came to a result which he confirmed himself. */
export interface Ervaring {
  hulpvraagId: string;
  beeld: Tekstbeeld;
  themas: readonly string[];
  bevestigdOp: Date;
  geholpen: 'ja' | 'deels';
}

/** That a lid was asked by somebody, and what became of it. */
export interface Verzoek {
  vragerId: string;
  gevraagdOp: Date;
  antwoord: 'open' | 'ja' | 'nee' | 'vervallen';
}

/** A member of a community, as far as he can be asked. */
export interface Ervaringslid {
  id: string;
  /** He said that others may ask him; without that nothing of him is looked at. */
  magGevraagd: boolean;
  markt: Markt;
  gemeentecode: string | null;
  ervaringen: readonly Ervaring[];
  verzoeken: readonly Verzoek[];
  nietMet: readonly string[];
  /** Fewer requests in a month than the others, when he said so. */
  perMaand?: number;
}

/** So that nobody is asked too often; a lid may have fewer, never more. */
export interface Vraaggrenzen {
  /** Requests in the last 30 days, and in the last 365. */
  perMaand: number;
  perJaar: number;
  /** Days of rest after he said no. */
  pauzeDagen: number;
}
