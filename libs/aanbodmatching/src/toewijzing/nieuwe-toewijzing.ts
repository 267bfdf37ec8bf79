// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { Datasleutel } from '#libs/platform';
import type { Aanbod } from '../aanbod/aanbod.entity.js';
import type { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { seal } from '../persoon/persoonsvelden.js';
import { beginToewijzingsbeurt } from '../verloop/beurt.rules.js';
import type { ToewijzingHandeling, ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';
import type { ToestemmingHoe, Toewijzing } from './toewijzing.entity.js';

/** Consent for one offer: who gave it and how. */
export interface Toestemming {
  hoe: ToestemmingHoe;
  door: string;
}

/** How a toewijzing begins, by what is asked, what there is room for and what the entrepreneur allows. */
export function beginVan(
  vorm: 'toewijzen' | 'voorstellen',
  heeftPlaats: boolean,
  toestemming: Toestemming | null,
): { handeling: ToewijzingHandeling; naar: ToewijzingStatus } {
  if (vorm === 'voorstellen') return { handeling: 'voorstellen', naar: 'voorgesteld' };
  if (!heeftPlaats) return { handeling: 'op-wachtlijst-zetten', naar: 'wachtlijst' };
  return toestemming === null
    ? { handeling: 'toestemming-vragen', naar: 'wacht-op-toestemming' }
    : { handeling: 'toewijzen', naar: 'aangeboden' };
}

/** Consent given beforehand holds for every offer that a coordinator assigns; it can be withdrawn for each. */
export const toestemmingVan = (
  hulpvraag: Pick<Hulpvraag, 'delenMetAanbieders' | 'ingediendDoor'>,
  gehoord: ToestemmingHoe | undefined,
  actor: Actor,
): Toestemming | null => {
  if (gehoord) return { hoe: gehoord, door: actor.subject };
  return hulpvraag.delenMetAanbieders ? { hoe: 'vooraf', door: hulpvraag.ingediendDoor } : null;
};

/** What is known when a toewijzing is made. */
export interface Gegeven {
  /** Chosen beforehand: aid is reserved for it first. */
  id: string;
  hulpvraag: Hulpvraag;
  aanbod: Aanbod;
  rang: number | null;
  status: ToewijzingStatus;
  toestemming: Toestemming | null;
  plaatsBezet: boolean;
  /** Since when the last one waits that comes before it on the list. */
  laatste?: Date | null;
  redenAfwijking: string | null;
  notitie: string | null;
  nu: Date;
  ongedaanMinuten: number;
  /** Days of the ladder of the region. */
  dagen: readonly number[];
}

/** The end of the list, also when a clock is a little behind that of who came before. */
const behind = (laatste: Date | null, nu: Date): Date =>
  laatste !== null && laatste >= nu ? new Date(laatste.getTime() + 1) : nu;

const toVelden = (toestemming: Toestemming | null, nu: Date) =>
  toestemming === null
    ? { toestemmingOp: null, toestemmingDoor: null, toestemmingHoe: null }
    : { toestemmingOp: nu, toestemmingDoor: toestemming.door, toestemmingHoe: toestemming.hoe };

/** The row: names of the offer as they are now, codes of the hulpvraag, and the words encrypted. */
export function newToewijzing(actor: Actor, sleutel: Datasleutel, gegeven: Gegeven): Toewijzing {
  const { id, hulpvraag, aanbod, rang, status, plaatsBezet, redenAfwijking, notitie, nu } = gegeven;
  return {
    ...{ id, hulpvraagId: hulpvraag.id, verhuisdVan: null, betrokkeneId: hulpvraag.betrokkeneId },
    ...{ aanbodId: aanbod.id, aanbodTitel: aanbod.titel },
    ...{ aanbiederId: aanbod.aanbiederId, aanbiederNaam: aanbod.aanbiederNaam, regio: hulpvraag.regio },
    ...{ status, versie: 1, rang },
    ...seal(sleutel, 'toewijzing', id, { redenAfwijking, notitie }),
    ...toVelden(status === 'aangeboden' ? gegeven.toestemming : null, nu),
    ...{ wachtlijstSinds: status === 'wachtlijst' ? behind(gegeven.laatste ?? null, nu) : null },
    ...beginToewijzingsbeurt(status, nu, gegeven.dagen),
    ...{
      themas: hulpvraag.themas.length > 0 ? hulpvraag.themas : aanbod.themas,
      sbiAfdeling: hulpvraag.sbi?.slice(0, 2) ?? null,
    },
    ...{ grootteklasse: hulpvraag.grootteklasse, deMinimisBedrag: aanbod.deMinimisBedrag ?? 0, plaatsBezet },
    ...{ toegewezenDoor: actor.subject, toegewezenOp: nu },
    ...{ ongedaanTot: new Date(nu.getTime() + gegeven.ongedaanMinuten * 60_000) },
    ...{ besluitReden: null, besluitToelichting: null, gewijzigdDoor: actor.subject, gewijzigdOp: nu },
  };
}
