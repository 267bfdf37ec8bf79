// SPDX-License-Identifier: EUPL-1.2
import type { Periode } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { AanbodVelden } from './aanbod.entity.js';

/** What there is to take of an offer, at the moment that its row was locked. */
export interface Plaatsstand {
  /** `dicht`: not published (any more); `wachtlijst`: others wait, and who comes now joins the end. */
  stand: 'dicht' | 'onbeperkt' | 'vrij' | 'vol' | 'wachtlijst';
  /** Places that nobody has; `null` without a limit. */
  vrij: number | null;
  wachtenden: number;
  /** Since when the last of them waits. */
  laatste: Date | null;
}

interface Gelezen {
  open: boolean | null;
  vrij: number | null;
  wachtenden: number;
  laatste: Date | null;
}

const BEKIJK = 'SELECT * FROM aanbodmatching.bekijk_plaats($1)';
const BEZET = 'SELECT aanbodmatching.bezet_bij(a, $2) AS bezet FROM aanbodmatching.aanbod a WHERE a.id = $1';
const WACHTENDEN =
  'SELECT id, aanbodmatching.aantal_wachtenden(id) AS aantal FROM unnest($1::uuid[]) AS a (id)';

/**
 * Looks what there is to take and locks the offer, so that it stays so until the transaction ends: of two who want the last
 * place, the second looks when the first is done. A toewijzing that is then written with `plaatsBezet` takes its place itself,
 * and gives it back when it ends; the database refuses one that nobody has, or that somebody else waits for. Lock the offer
 * before any toewijzing of it, and offers in the order of their ids.
 */
export async function viewPlaats(tx: Tx, aanbodId: string): Promise<Plaatsstand> {
  const [rij]: Gelezen[] = await tx.query(BEKIJK, [aanbodId]);
  const { open, vrij, wachtenden, laatste } = rij ?? { open: null, vrij: null, wachtenden: 0, laatste: null };
  return { stand: open === true ? standVan(vrij, wachtenden) : 'dicht', vrij, wachtenden, laatste };
}

function standVan(vrij: number | null, wachtenden: number): Plaatsstand['stand'] {
  if (vrij === null) return 'onbeperkt';
  if (wachtenden > 0) return 'wachtlijst';
  return vrij > 0 ? 'vrij' : 'vol';
}

/** How many places are taken when they count per this period, or for good (`null`); today, however late the worker is. */
export async function countBezet(tx: Tx, id: string, periode: Periode | null): Promise<number> {
  const [rij]: { bezet: number | null }[] = await tx.query(BEZET, [id, periode]);
  return rij?.bezet ?? 0;
}

/** How many wait for each of these; `null` for who may not know. */
export async function countWachtenden(
  tx: Tx,
  aanbod: readonly Pick<AanbodVelden, 'id'>[],
): Promise<Map<string, number | null>> {
  const rijen: { id: string; aantal: number | null }[] = await tx.query(WACHTENDEN, [
    aanbod.map(({ id }) => id),
  ]);
  return new Map(rijen.map(({ id, aantal }) => [id, aantal]));
}
