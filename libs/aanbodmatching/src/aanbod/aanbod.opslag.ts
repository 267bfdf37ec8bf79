// SPDX-License-Identifier: EUPL-1.2
import { DomainError, notFound } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { Organisatie } from '#libs/stamgegevens';
import { Aanbod, type AanbodVelden } from './aanbod.entity.js';

export async function findAanbodById(tx: Tx, id: string): Promise<AanbodVelden> {
  const aanbod = await tx.findOneBy(Aanbod, { id });
  if (aanbod === null) throw notFound('Dit aanbod');
  return aanbod;
}

/** Locks the offer for a change; only rows that the actor may change can be locked, the others are not found. */
export async function lockVersie(tx: Tx, id: string, versie: number): Promise<AanbodVelden> {
  const aanbod = await tx.findOne(Aanbod, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (aanbod === null) throw notFound('Dit aanbod');
  if (aanbod.versie !== versie) throw versieVerouderd(aanbod);
  return aanbod;
}

/**
 * Inserts the offer unless its code is taken; another provider's concept with that code is not visible, so only the
 * database can tell.
 */
export async function insertIfNew(tx: Tx, aanbod: AanbodVelden): Promise<boolean> {
  await tx.createQueryBuilder().insert().into(Aanbod).values(aanbod).orIgnore().updateEntity(false).execute();
  return tx.existsBy(Aanbod, { id: aanbod.id });
}

export const ofAanbieder = ({
  id,
  naam,
}: Organisatie): Pick<AanbodVelden, 'aanbiederId' | 'aanbiederNaam'> => ({
  aanbiederId: id,
  aanbiederNaam: naam,
});

export const versieVerouderd = ({ versie, gewijzigdDoor }: AanbodVelden): DomainError => {
  const melding = 'Dit aanbod is intussen gewijzigd. Haal het opnieuw op.';
  return new DomainError('conflict', 'versie-verouderd', [{ pad: 'versie', melding }], {
    versie,
    gewijzigdDoor,
  });
};
