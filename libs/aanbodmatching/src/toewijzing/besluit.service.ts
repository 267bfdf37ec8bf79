// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { isLopend } from '../verloop/toewijzing-verloop.rules.js';
import type { BesluitDto } from './besluit.dto.js';
import type { OngedaanDto } from './toewijzing.dto.js';
import { Toewijzing } from './toewijzing.entity.js';
import { findToewijzing, findVanHulpvraag, moveToewijzing, type Wending } from './toewijzing.opslag.js';
import { assessOngedaan } from './toewijzing.rules.js';

/** What is decided about a toewijzing by whoever's turn it is. Which step may follow on which, `verloop/` tells. */
@Injectable()
export class BesluitService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /** By the provider: `accepteren`, `starten`. 409 when that is not next, or when someone else was first. */
  accept(actor: Actor, id: string, besluit: BesluitDto): Promise<void> {
    return this.decide(actor, id, besluit, { handeling: 'accepteren', naar: 'geaccepteerd' });
  }

  start(actor: Actor, id: string, besluit: BesluitDto): Promise<void> {
    return this.decide(actor, id, besluit, { handeling: 'starten', naar: 'gestart' });
  }

  /** By the provider, with a reason: before it accepted, and afterwards. */
  refuse(actor: Actor, id: string, besluit: BesluitDto): Promise<void> {
    return this.decide(actor, id, besluit, { handeling: 'weigeren', naar: 'geweigerd' });
  }

  giveBack(actor: Actor, id: string, besluit: BesluitDto): Promise<void> {
    return this.decide(actor, id, besluit, { handeling: 'teruggeven', naar: 'gestopt' });
  }

  /** By the coordinator, after a disagreement: the provider goes on. */
  resume(actor: Actor, id: string, besluit: BesluitDto): Promise<void> {
    return this.decide(actor, id, besluit, { handeling: 'hervatten', naar: 'gestart' });
  }

  /** By the coordinator, within the time that was set when it was assigned. */
  undo(actor: Actor, id: string, { versie, reden }: OngedaanDto): Promise<void> {
    const wending: Wending = { handeling: 'ongedaan-maken', naar: 'gestopt', reden: 'ongedaan-gemaakt' };
    return this.decide(actor, id, { versie, toelichting: reden }, wending, ({ ongedaanTot }) => {
      const melding = assessOngedaan(ongedaanTot, this.klok.nu());
      if (melding !== null) throw new DomainError('conflict', 'toewijzing-stap-kan-niet', [{ melding }]);
    });
  }

  /** By the entrepreneur, or by the coordinator for him; of this hulpvraag and no other. */
  async decideForHulpvraag(
    actor: Actor,
    hulpvraagId: string,
    id: string,
    besluit: BesluitDto,
    wending: Wending,
  ): Promise<void> {
    const { versie } = besluit;
    await this.db.as(actor, async (tx) => {
      const oud = await findVanHulpvraag(tx, actor, { hulpvraagId, id, versie });
      await this.move(tx, actor, oud, besluit, wending);
    });
  }

  /** Ends what still runs, by the worker or by the coordinator who closes the hulpvraag. */
  async endAll(tx: Tx, hulpvraagId: string, reden: string, actor: Actor = SYSTEEM): Promise<void> {
    // In the order of the offers whose places come free: two who end and assign do not wait for each other.
    const alle = await tx.find(Toewijzing, { where: { hulpvraagId }, order: { aanbodId: 'ASC', id: 'ASC' } });
    const lopend = alle.filter(({ status }) => isLopend(status));
    for (const toewijzing of lopend)
      await moveToewijzing(tx, actor, this.klok, toewijzing, {
        handeling: 'beeindigen',
        naar: 'gestopt',
        reden,
      });
  }

  private async decide(
    actor: Actor,
    id: string,
    besluit: BesluitDto,
    wending: Wending,
    check: (oud: Toewijzing) => void = () => undefined,
  ): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await findToewijzing(tx, id, besluit.versie);
      check(oud);
      await this.move(tx, actor, oud, besluit, wending);
    });
  }

  private async move(
    tx: Tx,
    actor: Actor,
    oud: Toewijzing,
    { reden, toelichting }: BesluitDto,
    wending: Wending,
  ): Promise<void> {
    const besluitToelichting = await this.sealToelichting(tx, oud, toelichting);
    await moveToewijzing(tx, actor, this.klok, oud, {
      ...{ reden, toelichting, ...wending },
      velden: { ...wending.velden, besluitToelichting },
    });
  }

  private async sealToelichting(
    tx: Tx,
    { id, betrokkeneId }: Toewijzing,
    toelichting: string | undefined,
  ): Promise<Buffer | null> {
    if (!toelichting?.trim()) return null;
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    return seal(sleutel, 'toewijzing', id, { besluitToelichting: toelichting }).besluitToelichting;
  }
}
