// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { HeelProgramma } from './programma.entity.js';
import { isVierOgen, isVoorbij, wachtOp } from './programma.rules.js';
import type { ProgrammaMag } from './programma.weergave.js';

/** The raise that waits for agreement, as the rules look at it. */
export interface Open {
  voorgesteldDoor: string;
  /** Ids of the organisaties that agreed. */
  akkoordVan: readonly string[];
}

export const isEigen = ({ rol, organisatieId }: Actor, id: string): boolean =>
  rol === 'financier' && organisatieId === id;

/** What somebody can do about a programme now; `vandaag` is `2026-12-31`. The services and the database hold the same. */
export function mayOf(actor: Actor, heel: HeelProgramma, open: Open | null, vandaag: string): ProgrammaMag {
  const nodig = isNodig(actor, heel);
  const meerNodig = isMeerNodig(actor, heel, open);
  const vierOgen = isVierOgen(open?.voorgesteldDoor ?? heel.gewijzigdDoor, actor.subject);
  return {
    ...mayLead(actor, heel, vandaag),
    ...mayAsk(actor, heel, open),
    ...{ akkoord: nodig && vierOgen, verhogingAkkoord: meerNodig && vierOgen },
    collegaNodig: (nodig || meerNodig) && !vierOgen,
  };
}

/** For who leads. */
function mayLead(
  actor: Actor,
  { status, penvoerderId, tot }: HeelProgramma,
  vandaag: string,
): Pick<ProgrammaMag, 'wijzigen' | 'sluiten'> {
  const leidt = isEigen(actor, penvoerderId);
  return {
    wijzigen: leidt && status === 'concept',
    sluiten: leidt && status === 'vastgesteld' && isVoorbij(tot, vandaag),
  };
}

/** For each that pays. */
function mayAsk(
  actor: Actor,
  heel: HeelProgramma,
  open: Open | null,
): Pick<ProgrammaMag, 'verhogen' | 'verhogingIntrekken'> {
  const loopt = isBetaler(actor, heel) && heel.status === 'vastgesteld';
  return { verhogen: loopt && open === null, verhogingIntrekken: loopt && open !== null };
}

const isBetaler = (actor: Actor, { financiers }: HeelProgramma): boolean =>
  financiers.some(({ organisatieId }) => isEigen(actor, organisatieId));

const isNodig = (actor: Actor, { status, financiers }: HeelProgramma): boolean =>
  status === 'concept' && wachtOp(financiers).some((id) => isEigen(actor, id));

const isMeerNodig = (actor: Actor, heel: HeelProgramma, open: Open | null): boolean =>
  open !== null && isBetaler(actor, heel) && !open.akkoordVan.some((id) => isEigen(actor, id));
