// SPDX-License-Identifier: EUPL-1.2
import { notFound } from '#libs/kernel';
import { recordAudit } from '../audit/record-audit.js';
import type { Tx } from '../database/tx.js';
import type { MachineclientWeergave } from './machineclient.dto.js';
import { Machineclient, Machinesleutel } from './machineclient.entity.js';

/** Into the audit log of its region, or of the country; answers what it has become. */
export async function record(
  tx: Tx,
  handeling: string,
  voor: MachineclientWeergave | null,
  id: string,
): Promise<MachineclientWeergave> {
  const na = await readOne(tx, id);
  recordAudit(tx, { soort: 'machineclient', handeling, id, regio: na.regio ?? 'LANDELIJK', voor, na });
  return na;
}

/** Throws `niet-gevonden`. */
export async function readOne(tx: Tx, id: string): Promise<MachineclientWeergave> {
  const rij = await tx.findOneBy(Machineclient, { id });
  if (!rij) throw notFound('Deze machineclient');
  return toWeergave(rij, await tx.findBy(Machinesleutel, { machineclientId: id }));
}

/** As it is shown: with its keys, and without who wrote it. `sleutels` may hold those of others too. */
export function toWeergave(rij: Machineclient, sleutels: Machinesleutel[]): MachineclientWeergave {
  const { geregistreerdDoor: _door, gewijzigdDoor: _laatst, ...client } = rij;
  const eigen = sleutels.filter(({ machineclientId }) => machineclientId === rij.id);
  const weergaven = eigen.map(({ kid, jwk, toegevoegdOp, ingetrokkenOp }) => ({
    kid,
    soort: jwk.kty,
    toegevoegdOp,
    ingetrokkenOp,
  }));
  return { ...client, sleutels: weergaven };
}
