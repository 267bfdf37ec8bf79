// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { In } from 'typeorm';
import { Aanmelding } from '../bijeenkomst/aanmelding.entity.js';
import {
  askBerichten,
  recordAanmelding,
  tellDeelnemer,
  type Omgeving,
} from '../bijeenkomst/aanmelding.opslag.js';
import { findCommunity } from '../community/community.opslag.js';
import { Kringaanmelding } from '../kringaanmelding/kringaanmelding.entity.js';
import { toDeelnemers } from '../kringaanmelding/kringaanmelding.rules.js';
import { explainKring, type Kringwoorden } from './kringuitleg.rules.js';
import { Kring } from './kring.entity.js';
import { endLid } from './kring.service.js';
import { Kringlid } from './kringlid.entity.js';

const KOMEND = `SELECT b.id FROM communities.bijeenkomst b WHERE b.kring_id = $1 AND b.status = 'gepland' AND b.begin > $2
  AND NOT EXISTS (SELECT FROM communities.aanmelding a WHERE a.bijeenkomst_id = b.id AND a.lidmaatschap_id = $3) ORDER BY b.id`;
const NIET_MEER = `UPDATE communities.kringaanmelding SET wachtrondes = 0, wachtreden = NULL, wachtuitleg = NULL
  WHERE lidmaatschap_id = $1`;

const ZONDER = `UPDATE communities.kringaanmelding SET niet_met = array_remove(niet_met, $1) WHERE $1 = ANY (niet_met)`;

/** What follows, by the worker, when somebody comes into a kring or leaves it. */
@Injectable()
export class Kringverloop {
  constructor(private readonly klok: Klok) {}

  /** He comes to what is planned, waits no more, and the group is told anew. */
  async entered(
    tx: Tx,
    { kringId, lidmaatschapId, hoe }: { kringId: string; lidmaatschapId: string; hoe: 'ronde' | 'invaller' },
    woorden: Kringwoorden,
  ): Promise<void> {
    const isLid = await tx.existsBy(Kringlid, { kringId, lidmaatschapId, status: 'lid' });
    if (!isLid) return;
    const omgeving = await this.omgevingVan(tx, kringId);
    const komend: { id: string }[] = await tx.query(KOMEND, [kringId, this.klok.nu(), lidmaatschapId]);
    for (const { id } of komend) await signUpLid(tx, { bijeenkomstId: id, lidmaatschapId }, omgeving);
    if (hoe === 'ronde') return;
    await tx.query(NIET_MEER, [lidmaatschapId]);
    await this.explain(tx, kringId, woorden);
  }

  /** Facts about the group, of who is in it now. */
  async explain(tx: Tx, kringId: string, woorden: Kringwoorden): Promise<void> {
    const leden = await tx.findBy(Kringlid, { kringId, status: 'lid' });
    const rijen = await tx.find(Kringaanmelding, {
      where: { lidmaatschapId: In(leden.map(({ lidmaatschapId }) => lidmaatschapId)) },
      order: { lidmaatschapId: 'ASC' },
    });
    const wie = toDeelnemers(rijen, this.klok.nu().getFullYear());
    await tx.update(Kring, { id: kringId }, { uitleg: wie.length === 0 ? [] : explainKring(wie, woorden) });
  }

  /** Who is no member of the community is in no kring of it, and nothing is kept of what he said. */
  async gone(tx: Tx, lidmaatschapId: string): Promise<void> {
    const leden = await tx.findBy(Kringlid, { lidmaatschapId, status: In(['lid', 'uitgenodigd']) });
    for (const oud of leden)
      await endLid(tx, oud, { reden: null, hoe: 'geen-lid' }, await this.omgevingVan(tx, oud.kringId));
    await tx.delete(Kringaanmelding, { lidmaatschapId });
  }

  /** Nothing points at him any more, also not who would rather not be with him. */
  async erase(tx: Tx, lidmaatschapId: string): Promise<void> {
    await this.gone(tx, lidmaatschapId);
    await tx.update(Kringlid, { lidmaatschapId }, { reden: null });
    await tx.query(ZONDER, [lidmaatschapId]);
  }

  private async omgevingVan(tx: Tx, kringId: string): Promise<Omgeving> {
    const { communityId } = await tx.findOneByOrFail(Kring, { id: kringId });
    return { community: await findCommunity(tx, communityId), door: SYSTEEM.subject, klok: this.klok };
  }
}

/** As if he had done so himself: with a mail in which is the calendar. */
export async function signUpLid(
  tx: Tx,
  van: Pick<Aanmelding, 'bijeenkomstId' | 'lidmaatschapId'>,
  { community, door, klok }: Omgeving,
): Promise<void> {
  const nu = klok.nu();
  const rij: Aanmelding = {
    ...{ id: randomUUID(), ...van, status: 'aangemeld', sinds: nu, herinnerdOp: null, aanwezig: null },
    ...{ gewijzigdDoor: door, gewijzigdOp: nu },
  };
  await tx.insert(Aanmelding, rij);
  recordAanmelding(tx, community, 'aangemeld', null, rij);
  const extra = { status: 'aangemeld', hoe: 'kring' } as const;
  await tellDeelnemer(tx, 'bijeenkomst-aangemeld', { rij, extra, community, klok });
  await askBerichten(tx, klok, 'aangemeld', [rij]);
}
