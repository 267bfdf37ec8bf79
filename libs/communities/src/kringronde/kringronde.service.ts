// SPDX-License-Identifier: EUPL-1.2
import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import type { Community } from '../community/community.entity.js';
import { requireBeheer } from '../community/community.opslag.js';
import { conflict } from '../fouten.js';
import { KRINGREGELS } from '../kring/kringveld.rules.js';
import type { KringrondeVerwerpenDto, NieuweKringrondeDto } from './kringronde.dto.js';
import type { Kringronde, Kringvoorstel } from './kringronde.entity.js';
import { insertKringronde, takeKringronde, tellRonde, updateKringronde } from './kringronde.opslag.js';
import { openKringen } from './kringopening.js';

const LIJST = `SELECT d.lidmaatschap_id AS id, d.versie FROM communities.kringlijst($1) d
  WHERE NOT EXISTS (SELECT FROM communities.kringlid k
    WHERE k.lidmaatschap_id = d.lidmaatschap_id AND k.status IN ('lid', 'uitgenodigd'))`;

/** Asking for a round, and deciding about what it proposes: by who keeps the community. */
@Injectable()
export class KringrondeService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers its id. Throws `conflict` when there is one that was not decided about yet. */
  async ask(actor: Actor, communityId: string, dto: NieuweKringrondeDto): Promise<string> {
    const regels = { ...KRINGREGELS, ...given(dto) };
    if (regels.meest < regels.minst)
      throw invalid([
        { pad: 'meest', melding: 'Het hoogste aantal leden moet ten minste het laagste zijn.' },
      ]);
    return this.db.as(actor, async (tx) => {
      const community = await requireBeheer(tx, communityId);
      if (community.gearchiveerdOp !== null) throw ARCHIEF;
      const nu = this.klok.nu();
      const ronde: Kringronde = {
        ...{ id: randomUUID(), communityId, status: 'gevraagd', zaad: randomInt(2 ** 31 - 1), ...regels },
        ...{ voorstel: null, deelnemers: null, kringen: null, wachtenden: null, reden: null },
        ...{ gevraagdOp: nu, gevormdOp: null, beslotenOp: null },
        ...{ versie: 1, gewijzigdDoor: actor.subject, gewijzigdOp: nu },
      };
      await insertKringronde(tx, this.klok, community, ronde);
      return ronde.id;
    });
  }

  /** From now on the kringen are real. Throws `conflict` when somebody left or changed what he said since they were formed. */
  confirm(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const ronde = await takeKringronde(tx, { id, versie, van: ['voorstel'] });
      const { voorstel } = ronde;
      const community = await requireBeheer(tx, ronde.communityId);
      if (community.gearchiveerdOp !== null) throw ARCHIEF;
      if (!voorstel) return;
      await this.checkLijst(tx, community, voorstel);
      await openKringen(tx, ronde, voorstel, { community, door: actor.subject, klok: this.klok });
      await this.decide(tx, actor, ronde, community, { status: 'bevestigd' });
    });
  }

  discard(actor: Actor, id: string, { versie, reden }: KringrondeVerwerpenDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const ronde = await takeKringronde(tx, { id, versie, van: ['gevraagd', 'voorstel'] });
      const community = await requireBeheer(tx, ronde.communityId);
      const velden = { status: 'verworpen', voorstel: null, reden: reden.trim() } as const;
      await this.decide(tx, actor, ronde, community, velden);
    });
  }

  private async decide(
    tx: Tx,
    { subject: gewijzigdDoor }: Actor,
    oud: Kringronde,
    community: Community,
    velden: Partial<Kringronde> & { status: 'bevestigd' | 'verworpen' },
  ): Promise<void> {
    const nu = this.klok.nu();
    const wie = { beslotenOp: nu, gewijzigdDoor, gewijzigdOp: nu };
    const ronde = await updateKringronde(tx, community, oud, { ...velden, ...wie });
    await tellRonde(tx, `kringronde-${velden.status}`, { ronde, community, extra: {} }, this.klok);
  }

  private async checkLijst(tx: Tx, { id }: Community, { versies }: Kringvoorstel): Promise<void> {
    const rijen: { id: string; versie: number }[] = await tx.query(LIJST, [id]);
    const nu = new Map(rijen.map((rij) => [rij.id, rij.versie]));
    const anders = Object.entries(versies).filter(([wie, versie]) => nu.get(wie) !== versie).length;
    if (anders === 0) return;
    const wie = anders === 1 ? 'Eén deelnemer heeft' : `${anders} deelnemers hebben`;
    throw conflict('kringlijst-veranderd', [
      {
        melding: `${wie} zich intussen teruggetrokken of andere gegevens ingevuld. Gooi dit voorstel weg en vraag een nieuwe ronde.`,
      },
    ]);
  }
}

const ARCHIEF = conflict('community-in-archief', [
  { melding: 'Deze community staat in het archief en krijgt geen nieuwe kringen.' },
]);

const given = (dto: NieuweKringrondeDto): NieuweKringrondeDto =>
  Object.fromEntries(Object.entries(dto).filter(([, waarde]) => waarde !== undefined));
