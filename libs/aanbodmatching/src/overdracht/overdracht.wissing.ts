// SPDX-License-Identifier: EUPL-1.2
import type { FindOptionsWhere } from 'typeorm';
import type { Aanleiding } from '#libs/kernel';
import { recordAudit, type Tx } from '#libs/platform';
import { Overdracht } from './overdracht.entity.js';

const ZONDER_WOORDEN = { notitie: null, besluitToelichting: null };

/** What was written with hand-overs; that there were any stays, and tells of nobody. Answers whose they were. */
export async function eraseOverdrachtwoorden(
  tx: Tx,
  waar: FindOptionsWhere<Overdracht>,
  aanleiding: Aanleiding,
): Promise<string[]> {
  const overdrachten = await tx.find(Overdracht, { where: waar, order: { id: 'ASC' } });
  for (const oud of overdrachten.filter(({ notitie, besluitToelichting }) => notitie ?? besluitToelichting)) {
    const { id, vanRegio: regio } = oud;
    await tx.update(Overdracht, { id }, ZONDER_WOORDEN);
    const wat = { soort: 'overdracht', handeling: 'gewist', reden: aanleiding };
    recordAudit(tx, { ...wat, id, regio, voor: oud, na: { ...oud, ...ZONDER_WOORDEN } });
  }
  return overdrachten.map(({ betrokkeneId }) => betrokkeneId);
}
