// SPDX-License-Identifier: EUPL-1.2
import type { FindOptionsWhere } from 'typeorm';
import type { Aanleiding } from '#libs/kernel';
import { recordAudit, type Tx } from '#libs/platform';
import { Afspraak } from './afspraak.entity.js';

const ZONDER_WOORDEN = { notitie: null, annuleertoelichting: null };

/** What was written with appointments; when they were stays, and tells of nobody. Answers whose they were. */
export async function eraseAfspraakwoorden(
  tx: Tx,
  waar: FindOptionsWhere<Afspraak>,
  aanleiding: Aanleiding,
): Promise<string[]> {
  const afspraken = await tx.find(Afspraak, { where: waar, order: { momentId: 'ASC', id: 'ASC' } });
  for (const oud of afspraken.filter(({ notitie, annuleertoelichting }) => notitie ?? annuleertoelichting)) {
    const { id, regio } = oud;
    await tx.update(Afspraak, { id }, ZONDER_WOORDEN);
    const wat = { soort: 'afspraak', handeling: 'gewist', reden: aanleiding };
    recordAudit(tx, { ...wat, id, regio, voor: oud, na: { ...oud, ...ZONDER_WOORDEN } });
  }
  return afspraken.map(({ betrokkeneId }) => betrokkeneId);
}
