// SPDX-License-Identifier: EUPL-1.2
import type { Tekstbeeld, Thema } from '#libs/matching-engine';
import { statusNaMatching } from '../hulpvraag/hulpvraag.rules.js';
import { isLopend, type ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';

/** Why a hulpvraag went without help. */
export const ONVERVULDREDENEN = [
  'geen-passend-aanbod',
  'vol',
  'geweigerd-door-alle',
  'niet-passend',
  'niet-voor-mij',
] as const;
export type Onvervuldreden = (typeof ONVERVULDREDENEN)[number];

/** `vervallen`: it was no unmet need after all, for it was corrected and found, or was a duplicate. */
export const ONVERVULDSTATUSSEN = ['open', 'alsnog-vervuld', 'vervallen'] as const;
export type Onvervuldstatus = (typeof ONVERVULDSTATUSSEN)[number];

/** What matching answered. `vol`: an offer would fit but for its places. */
export interface Matchuitkomst {
  aantal: number;
  geenPassendAanbod: number;
  vol: boolean;
}

/** `null` when something was found. */
export const redenBijMatch = ({ aantal, geenPassendAanbod, vol }: Matchuitkomst): Onvervuldreden | null => {
  if (statusNaMatching(aantal, geenPassendAanbod) !== 'geen-passend-aanbod') return null;
  return vol ? 'vol' : 'geen-passend-aanbod';
};

/**
 * Whoever was asked refused, and nobody is busy with it: `null` otherwise. What a coordinator took back asked nobody
 * anything.
 */
export function redenBijWeigering(
  toewijzingen: readonly { status: ToewijzingStatus; besluitReden: string | null }[],
): Onvervuldreden | null {
  const geweigerd = toewijzingen.filter(({ status }) => status === 'geweigerd');
  if (geweigerd.length === 0 || toewijzingen.some(({ status }) => isLopend(status))) return null;
  return geweigerd.every(({ besluitReden }) => besluitReden === 'vol') ? 'vol' : 'geweigerd-door-alle';
}

/** It waits for a place, and nothing else is going on. */
export function redenBijWachtlijst(
  toewijzingen: readonly { status: ToewijzingStatus }[],
): Onvervuldreden | null {
  const lopend = toewijzingen.filter(({ status }) => isLopend(status));
  return lopend.length > 0 && lopend.every(({ status }) => status === 'wachtlijst') ? 'vol' : null;
}

const BIJ_EINDE: Record<string, Onvervuldreden> = {
  'niet-passend': 'niet-passend',
  'niet-voor-mij': 'niet-voor-mij',
  vol: 'vol',
};

/** By the reason with which it ended; `null` for one that says nothing of a gap. */
export const redenBijEinde = (einde: string): Onvervuldreden | null => BIJ_EINDE[einde] ?? null;

/** What it is about: as stated, else the theme that the words point to and name a concept of; none is no guess. */
export function themasVan(gekozen: readonly string[], beeld: Tekstbeeld): string[] {
  if (gekozen.length > 0) return [...gekozen];
  const genoemd = new Set([...beeld.begrippen.keys()].map((begrip) => begrip.split('/')[0]));
  const [eerste] = [...beeld.themas].sort((a, b) => b[1] - a[1]).map(([thema]): Thema => thema);
  return eerste !== undefined && genoemd.has(eerste) ? [eerste] : [];
}

/** The twelve months that end with this one (`YYYY-MM`), oldest first. */
export function twaalfMaanden(laatste: string): string[] {
  const [jaar = 0, maand = 0] = laatste.split('-').map(Number);
  return Array.from({ length: 12 }, (_, nr) => {
    const index = jaar * 12 + (maand - 1) - 11 + nr;
    return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
