// SPDX-License-Identifier: EUPL-1.2
import { In } from 'typeorm';
import { invalid, type Actor, type Klok } from '#libs/kernel';
import { recordAudit, type Tx } from '#libs/platform';
import { Behandelaar } from '../behandelaar/behandelaar.entity.js';
import { lockEigen } from '../behandelaar/behandelaar.opslag.js';
import { teamVan } from '../behandelaar/behandelaar.rules.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { isOpen } from '../hulpvraag/hulpvraag.rules.js';
import type { Uitkomst } from './eigenaar.dto.js';

/** The owner that `ik`, `team` or an id of a behandelaar means; throws when that is nobody who gets hulpvragen. */
export async function toEigenaar(tx: Tx, actor: Actor, behandelaar: string): Promise<string> {
  const { regio = '' } = actor;
  if (behandelaar === 'team') return teamVan(regio);
  if (behandelaar === 'ik') return (await lockEigen(tx, actor)).subject;
  const wie = await tx.findOneBy(Behandelaar, { id: behandelaar, regio });
  if (wie === null) throw invalid([{ pad: 'behandelaar', melding: 'Dit is geen behandelaar van uw regio.' }]);
  if (!wie.actief) throw invalid([{ pad: 'behandelaar', melding: 'Deze behandelaar is niet actief.' }]);
  return wie.subject;
}

/** Gives a hulpvraag that is locked another owner; answers its next version. */
export async function giveEigenaar(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  oud: Hulpvraag,
  { eigenaar, handeling }: { eigenaar: string; handeling: string },
): Promise<Hulpvraag> {
  const nieuw = await updateHulpvraag(tx, actor, klok, { ...oud, eigenaar });
  const { id, regio } = oud;
  recordAudit(tx, { soort: 'hulpvraag', handeling, id, regio, voor: oud, na: nieuw });
  return nieuw;
}

/** Those of them that this actor sees, locked in one order: two who choose the same do not wait for each other. */
export async function lockAll(tx: Tx, ids: readonly string[]): Promise<Map<string, Hulpvraag>> {
  const rijen = await tx.find(Hulpvraag, {
    where: { id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(rijen.map((rij) => [rij.id, rij]));
}

/** Why this owner cannot be given to it, or that it can. */
export function judgeEigenaar(
  hulpvraag: Hulpvraag | undefined,
  { versie, eigenaar, regio }: { versie: number; eigenaar: string; regio: string | undefined },
): Uitkomst {
  if (hulpvraag === undefined || hulpvraag.regio !== regio) return 'niet-gevonden';
  if (hulpvraag.versie !== versie) return 'gewijzigd';
  if (!isOpen(hulpvraag.status)) return 'gesloten';
  return hulpvraag.eigenaar === eigenaar ? 'was-al-zo' : 'gedaan';
}
