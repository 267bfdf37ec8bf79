// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';
import type { Beoordeling } from '#libs/matching-engine';
import type { Tx } from '#libs/platform';
import type { Aanbod } from '../aanbod/aanbod.entity.js';
import { countWachtenden, viewPlaats } from '../aanbod/plaats.js';
import type { Keuze } from './toewijzing.rules.js';

/** What a toewijzing begins with. */
export interface Plaatskeuze {
  /** Without one it waits. */
  heeftPlaats: boolean;
  /** Whether it takes a place: an offer without a limit has enough, and counts none. */
  plaatsBezet: boolean;
  /** Since when the last of who wait does so. */
  laatste: Date | null;
}

/** The entrepreneur chooses first. */
export const ZONDER_PLAATS: Plaatskeuze = { heeftPlaats: false, plaatsBezet: false, laatste: null };

/**
 * The last place is decided here, by the database: whoever comes second gets the reason, and so does who would pass others
 * that wait. With `wachtlijst` both join the end of the list.
 */
export async function claimPlaats(tx: Tx, { id, titel }: Aanbod, wachtlijst: boolean): Promise<Plaatskeuze> {
  const { stand, wachtenden, laatste } = await viewPlaats(tx, id);
  if (stand === 'onbeperkt' || stand === 'vrij')
    return { heeftPlaats: true, plaatsBezet: stand === 'vrij', laatste: null };
  if (wachtlijst && stand !== 'dicht') return { heeftPlaats: false, plaatsBezet: false, laatste };
  throw new DomainError('conflict', 'toewijzing-kan-niet', [
    {
      pad: 'aanbodIds',
      melding:
        stand === 'wachtlijst' ? `${titel}: ${eerstAnderen(wachtenden)}` : `${titel} is zojuist vol geraakt.`,
    },
  ]);
}

/** Why there is no place for this one, and what can be done. */
const eerstAnderen = (wachtenden: number): string =>
  `${wachtenden === 1 ? 'er wacht al 1 ondernemer' : `er wachten al ${wachtenden} ondernemers`}. ` +
  'U kunt uw ondernemer achteraan op de wachtlijst zetten.';

/**
 * What the rules say, as far as it hinders. Full and nothing else is no hindrance for who may wait (`wachtlijst`); that others
 * wait is one for who may not, unless it only goes to the entrepreneur to choose from (`voorstel`). Looked at before the place
 * is claimed, so that all reasons come at once.
 */
export async function weighPlaats(
  tx: Tx,
  aanbod: Aanbod,
  { oordeel, faalt, redenen }: Beoordeling,
  { wachtlijst, voorstel }: { wachtlijst: boolean; voorstel: boolean },
): Promise<Pick<Keuze, 'oordeel' | 'redenen'>> {
  if (wachtlijst && faalt.every((regel) => regel === 'capaciteit'))
    return { oordeel: 'onbekend', redenen: [] };
  const wachtenden = wachtlijst || voorstel ? 0 : await wachtendenVoor(tx, aanbod);
  if (wachtenden === 0) return { oordeel, redenen };
  return { oordeel: 'nee', redenen: [...(oordeel === 'nee' ? redenen : []), eerstAnderen(wachtenden)] };
}

/** Where places count. */
const wachtendenVoor = async (tx: Tx, aanbod: Aanbod): Promise<number> =>
  aanbod.capaciteitTotaal === null ? 0 : ((await countWachtenden(tx, [aanbod])).get(aanbod.id) ?? 0);
