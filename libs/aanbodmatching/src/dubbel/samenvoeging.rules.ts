// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';
import { ZICHTBAAR, isLopend, type ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';

/** A toewijzing as merging sees it. */
export interface Lopende {
  id: string;
  aanbodId: string;
  aanbodTitel: string;
  status: ToewijzingStatus;
}

/** What happens to the toewijzingen of the one that goes up in the other; what does not run stays where it is. */
export interface Verdeling<T> {
  verhuizen: T[];
  /** The same offer runs there already. */
  stoppen: T[];
}

export function verdeelToewijzingen<T extends Lopende>(
  jonger: readonly T[],
  ouder: readonly Lopende[],
): Verdeling<T> {
  const bezet = new Set(ouder.filter(({ status }) => isLopend(status)).map(({ aanbodId }) => aanbodId));
  const lopend = jonger.filter(({ status }) => isLopend(status)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    verhuizen: lopend.filter(({ aanbodId }) => !bezet.has(aanbodId)),
    stoppen: lopend.filter(({ aanbodId }) => bezet.has(aanbodId)),
  };
}

/** Of whom the two hulpvragen are. */
export interface Eigenaren {
  zelfdePersoon: boolean;
  /** Consent beforehand of who asked the one that stays. */
  delenMetAanbieders: boolean;
  /** Of the one that stays. */
  status: HulpvraagStatus;
}

/**
 * Why they cannot be merged. A provider who was let in to the one would read the other with it, of which somebody else has to
 * say so.
 */
export function assessSamenvoeging(
  { zelfdePersoon, delenMetAanbieders, status }: Eigenaren,
  { verhuizen }: Verdeling<Lopende>,
): Reden[] {
  // Nothing runs for one that is with a receiver.
  if (status === 'overgedragen' && verhuizen.length > 0)
    return [
      {
        pad: 'metId',
        melding: 'De oudste hulpvraag is overgedragen. Neem hem terug, of stop eerst wat loopt.',
      },
    ];
  if (zelfdePersoon || delenMetAanbieders) return [];
  return verhuizen
    .filter(({ status }) => ZICHTBAAR.includes(status))
    .map(({ aanbodTitel }) => ({
      pad: 'metId',
      melding: `${aanbodTitel} zou zonder toestemming de andere hulpvraag zien: die is van iemand anders.`,
    }));
}
