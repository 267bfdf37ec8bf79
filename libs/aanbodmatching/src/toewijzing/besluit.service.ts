// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, SYSTEEM, newEvent, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import { geefPlaatsVrij } from '../aanbod/plaats.js';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { OngedaanDto, WeigeringDto } from './toewijzing.dto.js';
import { Toewijzing } from './toewijzing.entity.js';
import { assessIntrekking, isLopend } from './toewijzing.rules.js';
import { toFeiten } from './toewijzing.service.js';

type Besluit = Pick<Toewijzing, 'status'> & Partial<Pick<Toewijzing, 'besluitReden' | 'besluitToelichting'>>;

// The hulpvraag's own status follows from its assignments; only the worker writes it, so a provider needs no rights to it.
const FOLLOW = `UPDATE aanbodmatching.hulpvraag h SET status = CASE
    WHEN EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.hulpvraag_id = h.id AND t.status = 'geaccepteerd') THEN 'in-behandeling'
    WHEN EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.hulpvraag_id = h.id AND t.status = 'aangeboden') THEN 'toegewezen'
    WHEN EXISTS (SELECT FROM aanbodmatching.match m WHERE m.hulpvraag_id = h.id) THEN 'gematcht'
    ELSE 'geen-passend-aanbod' END
  WHERE h.id = $1 AND h.status NOT IN ('vastgehouden', 'afgewezen', 'ingediend', 'ingetrokken', 'gewist')`;

/** What becomes of an assignment: accepted, refused or undone; a place that is no longer held is given back. */
@Injectable()
export class BesluitService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /** By the provider. 409 when it is no longer open or someone else was first. */
  async accept(actor: Actor, id: string, versie: number): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await findAangeboden(tx, id, versie);
      const nieuw = await this.decide(tx, actor, oud, { status: 'geaccepteerd' });
      await publish(tx, newEvent('toewijzing-geaccepteerd', id, toFeiten(nieuw), this.klok));
    });
  }

  /** By the provider, with a reason code. */
  async refuse(actor: Actor, id: string, { versie, reden, toelichting }: WeigeringDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await findAangeboden(tx, id, versie);
      const besluit: Besluit = {
        status: 'geweigerd',
        besluitReden: reden,
        besluitToelichting: await this.sealToelichting(tx, oud, toelichting),
      };
      const nieuw = await this.decide(tx, actor, oud, besluit);
      await publish(tx, newEvent('toewijzing-geweigerd', id, { ...toFeiten(nieuw), reden }, this.klok));
    });
  }

  /** By the coordinator, within the time that was set when it was assigned. */
  async undo(actor: Actor, id: string, { versie, reden }: OngedaanDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await lockToewijzing(tx, id, versie);
      const melding = assessIntrekking(oud.status, oud.ongedaanTot, this.klok.nu());
      if (melding !== null) throw new DomainError('conflict', 'ongedaan-maken-kan-niet', [{ melding }]);
      await this.end(tx, actor, oud, 'ongedaan-gemaakt', await this.sealToelichting(tx, oud, reden));
    });
  }

  /** By the worker, after the entrepreneur withdrew the hulpvraag, or had it erased. */
  async endAll(
    tx: Tx,
    hulpvraagId: string,
    reden: 'hulpvraag-ingetrokken' | 'hulpvraag-gewist',
  ): Promise<void> {
    const lopend = (await tx.findBy(Toewijzing, { hulpvraagId })).filter(({ status }) => isLopend(status));
    for (const toewijzing of lopend) await this.end(tx, SYSTEEM, toewijzing, reden, null);
  }

  /** By the worker: brings the status of the hulpvraag in line with its assignments. */
  async follow(tx: Tx, hulpvraagId: string): Promise<void> {
    await tx.query(FOLLOW, [hulpvraagId]);
  }

  private async end(
    tx: Tx,
    actor: Actor,
    oud: Toewijzing,
    reden: string,
    toelichting: Buffer | null,
  ): Promise<void> {
    const besluit: Besluit = { status: 'ingetrokken', besluitReden: reden, besluitToelichting: toelichting };
    const nieuw = await this.decide(tx, actor, oud, besluit);
    await publish(tx, newEvent('toewijzing-ingetrokken', oud.id, { ...toFeiten(nieuw), reden }, this.klok));
  }

  private async sealToelichting(
    tx: Tx,
    { id, betrokkeneId }: Toewijzing,
    toelichting: string | undefined,
  ): Promise<Buffer | null> {
    if (toelichting === undefined) return null;
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    return seal(sleutel, 'toewijzing', id, { besluitToelichting: toelichting }).besluitToelichting;
  }

  private async decide(tx: Tx, actor: Actor, oud: Toewijzing, besluit: Besluit): Promise<Toewijzing> {
    const { id, versie, ...rest } = oud;
    const vrij = oud.plaatsBezet && !isLopend(besluit.status);
    const wijziging = {
      versie: versie + 1,
      plaatsBezet: oud.plaatsBezet && !vrij,
      gewijzigdDoor: actor.subject,
      gewijzigdOp: this.klok.nu(),
    };
    const uitkomst = await tx.update(Toewijzing, { id, versie }, { ...besluit, ...wijziging });
    if (!changedOne(uitkomst)) throw versieVerouderd(oud);
    if (vrij) await geefPlaatsVrij(tx, oud.aanbodId);
    const nieuw = { ...rest, ...besluit, ...wijziging, id };
    const { status: handeling, besluitReden: reden, regio } = nieuw;
    recordAudit(tx, { soort: 'toewijzing', handeling, id, regio, voor: oud, na: nieuw, reden });
    return nieuw;
  }
}

async function lockToewijzing(tx: Tx, id: string, versie: number): Promise<Toewijzing> {
  const toewijzing = await tx.findOne(Toewijzing, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!toewijzing) throw notFound('Deze toewijzing');
  if (toewijzing.versie !== versie) throw versieVerouderd(toewijzing);
  return toewijzing;
}

/** Not locked: the update names the version, so of two decisions at once only one finds its row. */
async function findAangeboden(tx: Tx, id: string, versie: number): Promise<Toewijzing> {
  const gelezen = await tx.findOneBy(Toewijzing, { id });
  if (!gelezen) throw notFound('Deze toewijzing');
  if (gelezen.versie !== versie) throw versieVerouderd(gelezen);
  if (gelezen.status !== 'aangeboden')
    throw new DomainError('conflict', 'toewijzing-besloten', [
      { melding: `Deze toewijzing is al ${gelezen.status}.` },
    ]);
  return gelezen;
}
