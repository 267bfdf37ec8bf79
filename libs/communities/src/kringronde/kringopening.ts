// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { newEvent } from '#libs/kernel';
import { publish, type Tx } from '#libs/platform';
import { communityFeiten } from '../bijeenkomst/bijeenkomst.opslag.js';
import { Kring } from '../kring/kring.entity.js';
import { findKring, placeLid, recordKring, type Kringomgeving } from '../kring/kring.opslag.js';
import type { Kringronde, Kringvoorstel, Voorgesteld } from './kringronde.entity.js';

const HOOGSTE = 'SELECT coalesce(max(nummer), 0) AS hoogste FROM communities.kring WHERE community_id = $1';

/** Makes what was proposed real: new kringen, and newcomers in those that are there. */
export async function openKringen(
  tx: Tx,
  ronde: Kringronde,
  { kringen }: Kringvoorstel,
  omgeving: Kringomgeving,
): Promise<void> {
  const [rij]: { hoogste: number }[] = await tx.query(HOOGSTE, [ronde.communityId]);
  let nummer = rij?.hoogste ?? 0;
  for (const kring of kringen) {
    const kringId =
      kring.kringId === null
        ? await open(tx, ronde, kring, (nummer += 1), omgeving)
        : await widen(tx, ronde, { ...kring, kringId: kring.kringId }, omgeving);
    const van = { kringId, hoe: 'ronde', status: 'lid' } as const;
    for (const lidmaatschapId of kring.nieuw) await placeLid(tx, { ...van, lidmaatschapId }, omgeving);
  }
}

async function open(
  tx: Tx,
  { id: rondeId, communityId, minst, meest, maxKm }: Kringronde,
  { uitleg, leden }: Voorgesteld,
  nummer: number,
  { community, door, klok }: Kringomgeving,
): Promise<string> {
  const nu = klok.nu();
  const kring: Kring = {
    ...{ id: randomUUID(), communityId, rondeId, nummer, minst, meest, maxKm, bezet: 0, uitleg },
    ...{ ritmeWeek: null, ritmeDag: null, ritmeTijd: null, ritmeDuur: null, plaats: null, link: null },
    ...{ versie: 1, gevormdOp: nu, gewijzigdDoor: door, gewijzigdOp: nu },
  };
  await tx.insert(Kring, kring);
  const data = { ...communityFeiten(community), kringId: kring.id, leden: leden.length };
  await publish(tx, newEvent('kring-gevormd', kring.id, data, klok));
  recordKring(tx, community, 'gevormd', { voor: null, na: kring });
  return kring.id;
}

/** It keeps to the rules by which its newcomers were found. */
async function widen(
  tx: Tx,
  { minst, meest, maxKm }: Kringronde,
  { kringId, uitleg }: Voorgesteld & { kringId: string },
  { community, door, klok }: Kringomgeving,
): Promise<string> {
  const voor = await findKring(tx, kringId);
  const velden = { minst, meest, maxKm, uitleg, gewijzigdDoor: door, gewijzigdOp: klok.nu() };
  await tx.update(Kring, { id: kringId }, { ...velden, versie: () => 'versie + 1' });
  recordKring(tx, community, 'aangevuld', { voor, na: { ...voor, ...velden, versie: voor.versie + 1 } });
  return kringId;
}
