// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { MoreThan } from 'typeorm';
import { conflict } from '../fouten.js';
import type { Reikwijdte } from './bijeenkomst.dto.js';
import { Bijeenkomst } from './bijeenkomst.entity.js';
import { moveAlong } from './reeks.rules.js';

const GEEN_REEKS = conflict('geen-reeks', [
  { pad: 'reikwijdte', melding: 'Deze bijeenkomst hoort niet bij een reeks.' },
]);

/** Those planned after this one in its series, locked; none when only this one is meant. Throws `conflict` without a series. */
export async function findLater(
  tx: Tx,
  { reeksId, begin }: Bijeenkomst,
  reikwijdte: Reikwijdte | undefined,
): Promise<Bijeenkomst[]> {
  if (reikwijdte !== 'deze-en-later') return [];
  if (reeksId === null) throw GEEN_REEKS;
  return tx.find(Bijeenkomst, {
    where: { reeksId, status: 'gepland', begin: MoreThan(begin) },
    order: { begin: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

const ZELFDE = ['titel', 'programma', 'plaats', 'link', 'capaciteit'] as const;
type Inhoud = Pick<Bijeenkomst, (typeof ZELFDE)[number] | 'begin' | 'eind'>;

/** A later one with what was changed of this one; what is its own in it stays. */
export function changeAlong(ander: Bijeenkomst, oud: Inhoud, nieuw: Inhoud): Inhoud {
  const { titel, programma, plaats, link, capaciteit } = ander;
  const eigen = { titel, programma, plaats, link, capaciteit };
  const anders = ZELFDE.filter((veld) => oud[veld] !== nieuw[veld]).map((veld) => [veld, nieuw[veld]]);
  return { ...eigen, ...(Object.fromEntries(anders) as Partial<Inhoud>), ...moveAlong(ander, oud, nieuw) };
}
