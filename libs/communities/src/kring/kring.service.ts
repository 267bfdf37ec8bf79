// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, type Tx } from '#libs/platform';
import { signOffAll } from '../bijeenkomst/aanmelding.opslag.js';
import { findCommunity } from '../community/community.opslag.js';
import { conflict, versieVerouderd } from '../fouten.js';
import { findEigenLid } from '../kringaanmelding/kringaanmelding.service.js';
import { Kringaanmelding } from '../kringaanmelding/kringaanmelding.entity.js';
import { Zegelkast, seal } from '../persoon/zegel.js';
import type { KringritmeDto, KringvertrekDto } from './kring.dto.js';
import { Kring } from './kring.entity.js';
import { findKring, recordKring, tellLid, updateLid, type Kringomgeving } from './kring.opslag.js';
import { Kringlid } from './kringlid.entity.js';
import { checkWaar } from './ritme.rules.js';

/** What the members of a kring do themselves: agree when they meet, and leave. */
@Injectable()
export class KringService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** By any of its members, or by who keeps the community. What is planned already stays as it is. */
  async setRitme(actor: Actor, id: string, { versie, ...dto }: KringritmeDto): Promise<void> {
    const [plaats, link] = [dto.plaats?.trim() ?? null, dto.link ?? null];
    const redenen = checkWaar(plaats, link);
    if (redenen.length > 0) throw invalid(redenen);
    await this.db.as(actor, async (tx) => {
      const oud = await findKring(tx, id);
      if (oud.versie !== versie) throw versieVerouderd(oud);
      const velden = {
        ...{ ritmeWeek: dto.week, ritmeDag: dto.dag, ritmeTijd: dto.tijd, ritmeDuur: dto.duur, plaats, link },
        ...{ versie: versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() },
      };
      // Who was only asked sees the kring and changes nothing of it.
      if (!changedOne(await tx.update(Kring, { id, versie }, velden))) throw await whyNot(tx, oud);
      const community = await findCommunity(tx, oud.communityId);
      recordKring(tx, community, 'ritme-gezet', { voor: oud, na: { ...oud, ...velden } });
    });
  }

  /** His yes goes with him; who wants another kring says so again. `versie` is that of his place in it. */
  leave(actor: Actor, kringId: string, { versie, reden }: KringvertrekDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const kring = await findKring(tx, kringId);
      const lid = await findEigenLid(tx, actor, kring.communityId);
      const oud = await tx.findOneBy(Kringlid, { kringId, lidmaatschapId: lid.id, status: 'lid' });
      if (!oud) throw conflict('niet-in-kring', [{ melding: 'U zit niet in deze kring.' }]);
      if (oud.versie !== versie) throw versieVerouderd(oud);
      const community = await findCommunity(tx, kring.communityId);
      const omgeving = { community, door: actor.subject, klok: this.klok };
      const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
      const waarom = reden === undefined ? null : seal(sleutel, 'kringlid.reden', oud.id, reden.trim());
      await endLid(tx, oud, { reden: waarom, hoe: 'zelf' }, omgeving);
    });
  }
}

/** He comes to what was planned no more, and leaves; the others stay. */
export async function endLid(
  tx: Tx,
  oud: Kringlid,
  { reden, hoe }: { reden: Buffer | null; hoe: 'zelf' | 'geen-lid' },
  omgeving: Kringomgeving,
): Promise<void> {
  const { lidmaatschapId } = oud;
  if (oud.status === 'lid') await signOffAll(tx, lidmaatschapId, omgeving, oud.kringId);
  const na = await updateLid(tx, oud, { status: 'vertrokken', reden }, omgeving);
  await tx.delete(Kringaanmelding, { lidmaatschapId });
  if (oud.status === 'lid') await tellLid(tx, 'kring-verlaten', { lid: na, extra: { hoe } }, omgeving);
}

async function whyNot(tx: Tx, oud: Kring): Promise<Error> {
  const nu = await findKring(tx, oud.id);
  return nu.versie === oud.versie ? notFound('Deze kring') : versieVerouderd(nu);
}
