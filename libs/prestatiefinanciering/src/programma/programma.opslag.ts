// SPDX-License-Identifier: EUPL-1.2
import { datumVan, notFound, type Actor, type DomainError, type Klok } from '#libs/kernel';
import { changedOne, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK } from '#libs/stamgegevens';
import { conflict, refuse, versieVerouderd } from '../fouten.js';
import { budgetRegels } from '../grootboek/boekingen.rules.js';
import type { Grootboek } from '../grootboek/grootboek.js';
import {
  Programma,
  Programmafinancier,
  Programmajaar,
  type HeelProgramma,
  type Programmastand,
} from './programma.entity.js';

const WOORD: Record<Programmastand, string> = {
  concept: 'Dit programma is nog niet vastgesteld.',
  vastgesteld: 'Dit programma is al vastgesteld.',
  gesloten: 'Dit programma is gesloten.',
};

/**
 * The programme in that state, at the version the caller saw. Whoever else decides about it waits until this transaction is
 * over. Throws 404, also for who pays no part of it, and 409.
 */
export async function requireProgramma(
  tx: Tx,
  { id, versie, stand }: { id: string; versie: number; stand: Programmastand },
): Promise<HeelProgramma> {
  const rij = await tx.findOne(Programma, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!rij) throw notFound('Dit programma');
  if (rij.versie !== versie) throw versieVerouderd(rij);
  if (rij.status !== stand) throw conflict('programma-kan-niet', { melding: WOORD[rij.status] });
  return withDelen(tx, rij);
}

export async function withDelen(tx: Tx, programma: Programma): Promise<HeelProgramma> {
  const where = { programmaId: programma.id };
  // The largest share first.
  const financiers = await tx.find(Programmafinancier, {
    where,
    order: { aandeel: 'DESC', organisatieId: 'ASC' },
  });
  return { ...programma, financiers, jaren: await tx.find(Programmajaar, { where, order: { jaar: 'ASC' } }) };
}

/** Shares and budgets anew; whoever agreed to the old ones has not agreed to these. */
export async function writeDelen(
  tx: Tx,
  programmaId: string,
  { financiers, jaren }: Pick<HeelProgramma, 'financiers' | 'jaren'>,
): Promise<void> {
  await tx.delete(Programmafinancier, { programmaId });
  await tx.delete(Programmajaar, { programmaId });
  await tx.insert(Programmafinancier, financiers);
  await tx.insert(Programmajaar, jaren);
}

const codeBestaat = (code: string): DomainError =>
  conflict('code-bestaat', { pad: 'code', melding: `Er is al een programma met de code ${code}.` });

export async function insertProgramma(tx: Tx, { financiers, jaren, ...rij }: HeelProgramma): Promise<void> {
  await tx.insert(Programma, rij).catch(refuse('programma_code', codeBestaat(rij.code)));
  await writeDelen(tx, rij.id, { financiers, jaren });
  recordProgramma(tx, 'opgesteld', null, { ...rij, financiers, jaren });
}

/** The next version of the row itself; answers it whole. */
export async function updateProgramma(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  oud: HeelProgramma,
  velden: Partial<Programma>,
): Promise<HeelProgramma> {
  const stempel = { versie: oud.versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const nieuw = { ...velden, ...stempel };
  const uitkomst = await tx
    .update(Programma, { id: oud.id, versie: oud.versie }, nieuw)
    .catch(refuse('programma_code', codeBestaat(velden.code ?? '')));
  if (!changedOne(uitkomst)) throw versieVerouderd(oud);
  return { ...oud, ...nieuw };
}

export const recordProgramma = (
  tx: Tx,
  handeling: string,
  voor: HeelProgramma | null,
  na: HeelProgramma,
): void => recordAudit(tx, { soort: 'programma', handeling, id: na.id, regio: LANDELIJK, voor, na });

export const budgetVan = (jaren: readonly Pick<Programmajaar, 'budgetInCenten'>[]): number =>
  jaren.reduce((som, { budgetInCenten }) => som + budgetInCenten, 0);

/** What the financiers promise for these years, by their shares: the money is there from now on. */
export async function bookBudget(
  grootboek: Grootboek,
  tx: Tx,
  actor: Actor,
  { id: programmaId }: HeelProgramma,
  { bronId, jaren, nu }: { bronId: string; jaren: readonly Programmajaar[]; nu: Date },
): Promise<void> {
  const regels = budgetRegels(jaren, await grootboek.sleutel(tx, programmaId));
  await grootboek.book(tx, actor, { soort: 'budget', bronId, programmaId, datum: datumVan(nu), regels });
}
