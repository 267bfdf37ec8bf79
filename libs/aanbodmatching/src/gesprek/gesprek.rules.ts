// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Reden, Rol } from '#libs/kernel';
import type { HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';

/** The sides of a conversation about a hulpvraag. */
export const PARTIJEN = ['ondernemer', 'coordinator', 'aanbieder'] as const;
export type Partij = (typeof PARTIJEN)[number];

const PARTIJ: Partial<Record<Rol, Partij>> = {
  indiener: 'ondernemer',
  ondernemer: 'ondernemer',
  coordinator: 'coordinator',
  aanbieder: 'aanbieder',
};

/** On whose side this actor is; `null`: on none, and row-level security then shows nothing either. */
export const partijOf = ({ rol }: Pick<Actor, 'rol'>): Partij | null => PARTIJ[rol] ?? null;

/** How long an author may take a message back; the database holds the same. */
export const INTREK_MINUTEN = 10;

const DICHT: readonly HulpvraagStatus[] = ['vastgehouden', 'afgewezen', 'gewist'];

/**
 * Why nobody can write about this hulpvraag; `null` when one can. What looks like spam gets no answer, for the address may be
 * a stranger's; after the end of a hulpvraag people may still have something to say to each other.
 */
export const assessGesprek = (status: HulpvraagStatus): Reden | null =>
  DICHT.includes(status) ? { melding: 'Bij deze hulpvraag kan nu niemand iets schrijven.' } : null;

/** What decides whether a message may be taken back. */
export interface Geplaatst {
  vanMij: boolean;
  geplaatstOp: Date;
  ingetrokkenOp: Date | null;
  /** Empty when it was withdrawn or erased. */
  leeg: boolean;
}

/** Why this message cannot be taken back; `null` when it can. */
export function assessIntrekken(
  { vanMij, geplaatstOp, ingetrokkenOp, leeg }: Geplaatst,
  nu: Date,
): Reden | null {
  if (!vanMij) return { melding: 'U kunt alleen uw eigen bericht intrekken.' };
  if (ingetrokkenOp !== null) return { melding: 'Dit bericht is al ingetrokken.' };
  if (leeg) return { melding: 'Dit bericht is gewist.' };
  if (nu.getTime() > geplaatstOp.getTime() + INTREK_MINUTEN * 60_000)
    return { melding: `Een bericht kan tot ${INTREK_MINUTEN} minuten na het plaatsen worden ingetrokken.` };
  return null;
}
