// SPDX-License-Identifier: EUPL-1.2
import { In, type FindOptionsWhere } from 'typeorm';
import type { Aanleiding } from '#libs/kernel';
import { recordAudit, type Tx } from '#libs/platform';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { Uitkomst } from './uitkomst.entity.js';

const LEEG = { toelichting: null, bedragInCenten: null };

/** Words and amounts of what help brought, also under a former address; the codes stay, and tell of nobody. Answers whose. */
export async function eraseUitkomstwoorden(
  tx: Tx,
  waar: FindOptionsWhere<Toewijzing>,
  aanleiding: Aanleiding,
): Promise<string[]> {
  const toewijzingen = await tx.find(Toewijzing, { where: waar, order: { id: 'ASC' } });
  const regios = new Map(toewijzingen.map(({ id, regio }) => [id, regio]));
  const uitkomsten = await tx.find(Uitkomst, {
    where: { toewijzingId: In([...regios.keys()]) },
    order: { id: 'ASC' },
  });
  for (const oud of uitkomsten.filter((rij) => rij.toelichting !== null || rij.bedragInCenten !== null)) {
    const { id } = oud;
    await tx.update(Uitkomst, { id }, LEEG);
    const wat = { soort: 'uitkomst', handeling: 'gewist', reden: aanleiding };
    const regio = regios.get(oud.toewijzingId) ?? '';
    recordAudit(tx, { ...wat, id, regio, voor: oud, na: { ...oud, ...LEEG } });
  }
  return uitkomsten.map(({ betrokkeneId }) => betrokkeneId);
}
