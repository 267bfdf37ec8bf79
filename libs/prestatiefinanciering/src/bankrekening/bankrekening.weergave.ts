// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { BankrekeningDetail, BankrekeningWeergave } from './bankrekening.dto.js';
import type { Bankrekening } from './bankrekening.entity.js';
import type { Stand } from './bankrekening.rules.js';
import { maskIban } from './iban.rules.js';

/** What an answer needs besides the row. */
export interface Rondom {
  actor: Actor;
  stand: Stand;
  /** Name of the holder. */
  houder: string;
}

export function toWeergave(rij: Bankrekening, { actor, stand, houder }: Rondom): BankrekeningWeergave {
  const { id, aanbiederId, programmaId, tenaamstelling, ingevoerdOp, ingevoerdDoor, bevestigdOp } = rij;
  const { gecontroleerdMet, geldigVanaf, vervallenOp, versie } = rij;
  return {
    ...{ id, aanbiederId, programmaId, houder, rekening: maskIban(rij.iban), tenaamstelling, stand },
    ...{ ingevoerdOp, doorUzelf: ingevoerdDoor === actor.subject, bevestigdOp, gecontroleerdMet },
    ...{ geldigVanaf, vervallenOp, versie },
  };
}

export function toDetail(rij: Bankrekening, rondom: Rondom): BankrekeningDetail {
  const { iban, straat, huisnummer, postcode, plaats, land } = rij;
  return { ...toWeergave(rij, rondom), iban, straat, huisnummer, postcode, plaats, land };
}
