// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, idempotent, publish, recordAudit, type Tx } from '#libs/platform';
import { IsNull } from 'typeorm';
import { Bijlage } from '../bijlage/bijlage.entity.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { NieuwBerichtDto } from './gesprek.dto.js';
import { enterGesprek, hangBijlagen, requireDraad } from './gesprek.opslag.js';
import { assessIntrekken } from './gesprek.rules.js';
import { Gespreksbericht } from './gespreksbericht.entity.js';

const SOORT = { soort: 'gespreksbericht' };

/** Saying something about a hulpvraag to the others, and taking it back. */
@Injectable()
export class GesprekService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /** Answers the id of the message; repeating it with the same key is harmless. */
  async place(
    actor: Actor,
    hulpvraagId: string,
    nieuw: NieuwBerichtDto,
    sleutel: string | undefined,
  ): Promise<string> {
    const verzoek = {
      ...{ sleutel, bewerking: 'bericht-plaatsen', subject: actor.subject },
      body: { ...nieuw, hulpvraagId },
    };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, () => this.insert(tx, actor, hulpvraagId, nieuw)),
    );
  }

  private async insert(tx: Tx, actor: Actor, hulpvraagId: string, nieuw: NieuwBerichtDto): Promise<string> {
    const plek = await enterGesprek(tx, actor, hulpvraagId);
    const { hulpvraag, partij } = plek;
    const toewijzingId = nieuw.toewijzingId ?? null;
    await requireDraad(tx, plek, toewijzingId);
    const { betrokkeneId, regio } = hulpvraag;
    const id = randomUUID();
    const nu = this.klok.nu();
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    const bericht: Gespreksbericht = {
      ...{ id, hulpvraagId, toewijzingId, betrokkeneId, partij },
      ...seal(sleutel, 'gespreksbericht', id, { tekst: nieuw.tekst.trim() }),
      ...{ geplaatstDoor: actor.subject, geplaatstOp: nu, ingetrokkenOp: null },
    };
    await tx.insert(Gespreksbericht, bericht);
    await hangBijlagen(tx, hulpvraagId, { berichtId: id }, nieuw.bijlageIds ?? [], nu);
    const feiten = { berichtId: id, hulpvraagId, toewijzingId, regio, partij };
    await publish(tx, newEvent('bericht-geplaatst', id, feiten, this.klok));
    recordAudit(tx, { ...SOORT, handeling: 'geplaatst', id, regio, voor: null, na: bericht });
    return id;
  }

  /** By its author and within ten minutes. The words and the files are gone; that there was something stays to be seen. */
  async withdraw(actor: Actor, hulpvraagId: string, id: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
      const oud = await tx.findOneBy(Gespreksbericht, { id, hulpvraagId });
      if (!hulpvraag || !oud) throw notFound('Dit bericht');
      const nu = this.klok.nu();
      const vanMij = oud.geplaatstDoor === actor.subject;
      const reden = assessIntrekken({ ...oud, vanMij, leeg: oud.tekst === null }, nu);
      if (reden !== null) throw new DomainError('conflict', 'bericht-intrekken-kan-niet', [reden]);
      const wijziging = { tekst: null, ingetrokkenOp: nu };
      const uitkomst = await tx.update(Gespreksbericht, { id, ingetrokkenOp: IsNull() }, wijziging);
      if (!changedOne(uitkomst)) throw notFound('Dit bericht');
      await tx.delete(Bijlage, { berichtId: id });
      const { regio } = hulpvraag;
      const { toewijzingId, partij } = oud;
      const feiten = { berichtId: id, hulpvraagId, toewijzingId, regio, partij };
      await publish(tx, newEvent('bericht-ingetrokken', id, feiten, this.klok));
      const rijen = { voor: oud, na: { ...oud, ...wijziging } };
      recordAudit(tx, { ...SOORT, handeling: 'ingetrokken', id, regio, ...rijen });
    });
  }
}
