// SPDX-License-Identifier: EUPL-1.2
import type { CommunityFeiten } from './community-feiten.js';

/** Of kringen; part of `CommunityEvents`. */
export interface KringEvents {
  /** The worker forms kringen of everybody who said yes. */
  'kringronde-gevraagd': KringrondeFeiten;
  /** There is something to look at; nobody is in a kring by it. */
  'kringronde-gevormd': KringrondeFeiten & { deelnemers: number; kringen: number; wachtenden: number };
  'kringronde-bevestigd': KringrondeFeiten;
  'kringronde-verworpen': KringrondeFeiten;
  'kring-gevormd': KringFeiten & { leden: number };
  'kring-toegetreden': KringlidFeiten & { hoe: 'ronde' | 'invaller' };
  /** By himself, or because he is no member of the community any more. */
  'kring-verlaten': KringlidFeiten & { hoe: 'zelf' | 'geen-lid' };
  /** Somebody is asked to take a place that came free. */
  'kringinvaller-gevraagd': KringlidFeiten;
  'kringinvaller-geweigerd': KringlidFeiten;
}

export interface KringrondeFeiten extends CommunityFeiten {
  kringrondeId: string;
}

export interface KringFeiten extends CommunityFeiten {
  kringId: string;
}

/** Somebody in a kring, by the id of the lidmaatschap. */
export interface KringlidFeiten extends KringFeiten {
  kringlidId: string;
  lidmaatschapId: string;
}
