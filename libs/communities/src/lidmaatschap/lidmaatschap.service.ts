// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Betrokkenen, Database, type Betrokkene, type Tx } from '#libs/platform';
import type { Community } from '../community/community.entity.js';
import { findCommunity, requireBeheer } from '../community/community.opslag.js';
import { conflict, versieVerouderd } from '../fouten.js';
import { Zegelkast, seal } from '../persoon/zegel.js';
import type { LidredenDto, LidrolDto, NieuwLidDto, WeergavenaamDto } from './lidmaatschap.dto.js';
import { Lidmaatschap } from './lidmaatschap.entity.js';
import {
  feitenOf,
  findLidmaatschap,
  insertLidmaatschap,
  isEigen,
  lockBeheerders,
  record,
  tell,
  updateLidmaatschap,
} from './lidmaatschap.opslag.js';
import { assessZet, type Zet } from './lidmaatschap.rules.js';

/** What the member does himself; the rest is for who decides about members. */
const EIGEN: readonly Zet[] = ['vertrekken', 'naam'];

/** A row at the version the caller saw, of which this step can be taken. */
interface Gevonden {
  oud: Lidmaatschap;
  community: Community;
}

/** Joining, asking, letting in, and all that ends a lidmaatschap. */
@Injectable()
export class LidmaatschapService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly betrokkenen: Betrokkenen,
    private readonly kast: Zegelkast,
  ) {}

  /** A member at once where it is open, else somebody who asks; answers the id. */
  join(actor: Actor, communityId: string, nieuw: NieuwLidDto): Promise<string> {
    return this.db.as(actor, async (tx) => {
      const community = await findCommunity(tx, communityId);
      const hoe = community.toegang === 'open' ? 'open' : 'verzoek';
      const wie = await this.betrokkenen.findOrCreate(tx, nieuw.email);
      return this.enter(tx, actor, { community, wie, nieuw, hoe });
    });
  }

  /** In the caller's transaction. Throws `conflict` in the archive, or when that one is in it already. */
  async enter(tx: Tx, actor: Actor, { community, wie, nieuw, hoe }: Toetreding): Promise<string> {
    if (community.gearchiveerdOp !== null)
      throw conflict('community-in-archief', [
        { melding: 'Deze community staat in het archief en krijgt geen nieuwe leden.' },
      ]);
    const id = randomUUID();
    const nu = this.klok.nu();
    const status = hoe === 'verzoek' ? 'gevraagd' : 'lid';
    const lidmaatschap: Lidmaatschap = {
      ...{ id, communityId: community.id, betrokkeneId: wie.id, ...identityOf(actor) },
      weergavenaam: seal(wie.sleutel, 'lidmaatschap.weergavenaam', id, nieuw.weergavenaam.trim()),
      email: seal(wie.sleutel, 'lidmaatschap.email', id, nieuw.email),
      ...{ taal: nieuw.taal ?? 'nl', rol: 'lid', status, reden: null, gevraagdOp: nu },
      ...{ lidSinds: status === 'lid' ? nu : null, beeindigdOp: null, versie: 1 },
      ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
    };
    await insertLidmaatschap(tx, community, lidmaatschap);
    const feiten = feitenOf(lidmaatschap, community);
    if (hoe === 'verzoek') await tell(tx, 'lidmaatschap-gevraagd', feiten, this.klok);
    else await tell(tx, 'lid-toegetreden', { ...feiten, hoe }, this.klok);
    return id;
  }

  accept(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { oud, community } = await this.find(tx, actor, { id, versie, zet: 'aanvaarden' });
      const velden = {
        status: 'lid',
        rol: 'lid',
        reden: null,
        lidSinds: this.klok.nu(),
        beeindigdOp: null,
      } as const;
      const na = await this.update(tx, actor, { oud, velden, community, handeling: 'toegelaten' });
      await tell(tx, 'lid-toegetreden', { ...feitenOf(na, community), hoe: 'verzoek' }, this.klok);
    });
  }

  refuse(actor: Actor, id: string, { versie, reden }: LidredenDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { oud, community } = await this.find(tx, actor, { id, versie, zet: 'weigeren' });
      const velden = { ...(await this.ended(tx, oud, reden)), status: 'geweigerd' } as const;
      const na = await this.update(tx, actor, { oud, velden, community, handeling: 'geweigerd' });
      await tell(tx, 'lidmaatschap-geweigerd', feitenOf(na, community), this.klok);
    });
  }

  remove(actor: Actor, id: string, { versie, reden }: LidredenDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { oud, community } = await this.find(tx, actor, { id, versie, zet: 'verwijderen' });
      const velden = { ...(await this.ended(tx, oud, reden)), status: 'verwijderd' } as const;
      const na = await this.update(tx, actor, { oud, velden, community, handeling: 'verwijderd' });
      await tell(tx, 'lid-vertrokken', { ...feitenOf(na, community), hoe: 'verwijderd' }, this.klok);
    });
  }

  /** By the member himself; what was only asked is gone. */
  leave(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { oud, community } = await this.find(tx, actor, { id, versie, zet: 'vertrekken' });
      if (!isEigen(oud, actor)) throw notFound('Dit lidmaatschap');
      if (oud.status === 'gevraagd') {
        if ((await tx.delete(Lidmaatschap, { id, versie })).affected !== 1) throw versieVerouderd(oud);
        record(tx, community, 'ingetrokken', oud, null);
        return;
      }
      const velden = { status: 'vertrokken', beeindigdOp: this.klok.nu() } as const;
      const na = await this.update(tx, actor, { oud, velden, community, handeling: 'vertrokken' });
      await tell(tx, 'lid-vertrokken', { ...feitenOf(na, community), hoe: 'zelf' }, this.klok);
    });
  }

  /** Makes a member moderate, or no longer. */
  giveRole(actor: Actor, id: string, { versie, rol }: LidrolDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { oud, community } = await this.find(tx, actor, { id, versie, zet: 'rol' });
      await this.update(tx, actor, { oud, velden: { rol }, community, handeling: `rol-${rol}` });
    });
  }

  rename(actor: Actor, id: string, { versie, weergavenaam }: WeergavenaamDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { oud, community } = await this.find(tx, actor, { id, versie, zet: 'naam' });
      if (!isEigen(oud, actor)) throw notFound('Dit lidmaatschap');
      const sleutel = await this.kast.requireOf(tx, oud.betrokkeneId);
      const velden = { weergavenaam: seal(sleutel, 'lidmaatschap.weergavenaam', id, weergavenaam.trim()) };
      await this.update(tx, actor, { oud, velden, community, handeling: 'hernoemd' });
    });
  }

  private async find(
    tx: Tx,
    actor: Actor,
    { id, versie, zet }: { id: string; versie: number; zet: Zet },
  ): Promise<Gevonden> {
    const oud = await findLidmaatschap(tx, id, versie);
    const voorBeheer = !EIGEN.includes(zet);
    const community = await (voorBeheer ? requireBeheer : findCommunity)(tx, oud.communityId);
    const beheerders = await lockBeheerders(tx, oud.communityId);
    const { status, rol } = oud;
    const redenen = assessZet(zet, {
      ...{ status, rol, beheerders, zelf: isEigen(oud, actor) },
      gearchiveerd: community.gearchiveerdOp !== null,
    });
    if (redenen.length > 0) throw conflict('lidmaatschap-kan-niet', redenen);
    return { oud, community };
  }

  private async ended(
    tx: Tx,
    { id, betrokkeneId }: Lidmaatschap,
    reden: string,
  ): Promise<Partial<Lidmaatschap>> {
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    return { reden: seal(sleutel, 'lidmaatschap.reden', id, reden.trim()), beeindigdOp: this.klok.nu() };
  }

  private update(
    tx: Tx,
    actor: Actor,
    wijziging: Parameters<typeof updateLidmaatschap>[3],
  ): Promise<Lidmaatschap> {
    return updateLidmaatschap(tx, actor, this.klok, wijziging);
  }
}

export interface Toetreding {
  community: Community;
  wie: Betrokkene;
  nieuw: NieuwLidDto;
  hoe: 'open' | 'verzoek' | 'uitnodiging';
}

/** Only an ondernemer joins, and he has both. */
const identityOf = ({ subject, kvkNummer }: Actor): Pick<Lidmaatschap, 'subject' | 'kvkNummer'> => {
  if (kvkNummer === undefined) throw notFound('Deze onderneming');
  return { subject, kvkNummer };
};
