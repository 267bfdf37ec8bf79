// SPDX-License-Identifier: EUPL-1.2
import type { EventMap } from '#libs/kernel';
import { verifyLoting } from './loting.rules.js';
import type { Lot } from './meetmoment.rules.js';

/** A lottery as the log tells of it: what was announced, and what was drawn after that. */
export interface GetrokkenLoting {
  aankondiging: EventMap['loting-aangekondigd'];
  uitslag: EventMap['loting-getrokken'];
  /** Milliseconds since 1970. */
  getrokkenOp: number;
}

const byLotnummer = (een: { lotnummer: string }, ander: { lotnummer: string }): number =>
  een.lotnummer < ander.lotnummer ? -1 : Number(een.lotnummer > ander.lotnummer);

/** Whether who draws again by what was announced gets the same, for the same hulpvragen. */
export function isNaTeRekenen({ aankondiging, uitslag }: GetrokkenLoting): boolean {
  const { inzet, lijst, bron, plaatsen, deelnemers } = aankondiging;
  const { geheim, publiekeWaarde, zaad } = uitslag;
  const volgorde = uitslag.volgorde.map(({ lotnummer: bedrijf, laag, lot, plaats }) => ({
    bedrijf,
    laag,
    lot,
    plaats,
  }));
  const wie = (rij: readonly { lotnummer: string; hulpvraagId: string }[]): string =>
    JSON.stringify([...rij].sort(byLotnummer).map(({ lotnummer, hulpvraagId }) => [lotnummer, hulpvraagId]));
  const isZelfde = wie(deelnemers) === wie(uitslag.volgorde);
  return (
    isZelfde &&
    verifyLoting({ aankondiging: { inzet, lijst, bron }, geheim, publiekeWaarde, zaad, volgorde }, plaatsen)
  );
}

/** Lot by hulpvraag, of whoever took part more than once that of the first time; and whether all of them can be done again. */
export function lotenOf(lotingen: readonly GetrokkenLoting[]): { loten: Map<string, Lot>; klopt: boolean } {
  const loten = new Map<string, Lot>();
  for (const { uitslag, getrokkenOp } of lotingen)
    for (const { hulpvraagId, laag, plaats } of uitslag.volgorde)
      if (!loten.has(hulpvraagId))
        loten.set(hulpvraagId, { laag: `${uitslag.lotingId} ${laag}`, plaats, getrokkenOp });
  return { loten, klopt: lotingen.length > 0 && lotingen.every(isNaTeRekenen) };
}
