// SPDX-License-Identifier: EUPL-1.2
import type { Datasleutel, Tx } from '#libs/platform';
import { In } from 'typeorm';
import { Kringaanmelding } from '../kringaanmelding/kringaanmelding.entity.js';
import type { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { unseal } from '../persoon/zegel.js';
import { Kringlid } from './kringlid.entity.js';

type Delen = { kringaanmelding: object | null; kringen: object[] };

/** All about kringen that is kept of these members, by the id of the lidmaatschap; what this reader may not see is not in it. */
export async function exportKringen(
  tx: Tx,
  leden: readonly Lidmaatschap[],
  sleutels: ReadonlyMap<string, Datasleutel>,
): Promise<(lid: Lidmaatschap) => Delen> {
  const lidmaatschapId = In(leden.map(({ id }) => id));
  const aanmeldingen = await tx.findBy(Kringaanmelding, { lidmaatschapId });
  const plekken = await tx.find(Kringlid, { where: { lidmaatschapId }, order: { sinds: 'ASC', id: 'ASC' } });
  return ({ id, betrokkeneId }) => ({
    kringaanmelding: toAanmelding(aanmeldingen.find((een) => een.lidmaatschapId === id)),
    kringen: plekken
      .filter((een) => een.lidmaatschapId === id)
      .map(({ id: plek, kringId, status, hoe, sinds, beeindigdOp, reden }) => ({
        ...{ id: plek, kringId, status, hoe, sinds, beeindigdOp },
        reden: unseal(sleutels.get(betrokkeneId), 'kringlid.reden', plek, reden),
      })),
  });
}

function toAanmelding(rij: Kringaanmelding | undefined): object | null {
  if (!rij) return null;
  const { lidmaatschapId: _lid, gewijzigdDoor: _door, versie: _versie, ...rest } = rij;
  return rest;
}
