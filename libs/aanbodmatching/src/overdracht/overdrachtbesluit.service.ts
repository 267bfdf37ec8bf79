// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, notFound, type Actor } from '#libs/kernel';
import { Database, recordAudit, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { updateHulpvraag, versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { Match } from '../match/match.entity.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { BesluitDto } from '../toewijzing/besluit.dto.js';
import { standBij } from '../verloop/beurt.rules.js';
import { requireHulpvraagzet, toStand } from '../verloop/hulpvraagzet.js';
import type { Overdracht } from './overdracht.entity.js';
import { findOverdracht, moveOverdracht, type Overdrachtwending } from './overdracht.opslag.js';

/**
 * What receivers decide, and the entrepreneur afterwards. But for a region that accepts, only the hand-over is written here:
 * where its hulpvraag then stands the worker sees to, so that a receiver needs no rights to one of another.
 */
@Injectable()
export class OverdrachtbesluitService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /** Of a region: the hulpvraag and all that hangs on it are its own from now on. 409 when somebody else was first. */
  async accept(actor: Actor, id: string, versie: number): Promise<void> {
    const gelezen = await this.db.as(actor, (tx) => findOntvangen(tx, actor, id, versie));
    const wending = { handeling: 'aanvaarden', naar: 'aanvaard' } as const;
    await this.db.as(openFor(actor, gelezen), async (tx) => {
      // First the hulpvraag and then the hand-over, in the order in which the sender takes it back.
      const hulpvraag = gelezen.naarRegio === null ? null : await lockOvergedragen(tx, gelezen);
      if (hulpvraag) await this.takeOver(tx, actor, hulpvraag);
      await moveOverdracht(tx, actor, this.klok, gelezen, wending);
    });
  }

  /** With a reason; it is the sender's again. A partner may also after he accepted. */
  async giveBack(actor: Actor, id: string, besluit: BesluitDto): Promise<void> {
    const handeling = actor.rol === 'aanbieder' ? 'alsnog-teruggeven' : 'teruggeven';
    await this.decide(actor, id, besluit, { handeling, naar: 'teruggegeven' });
  }

  /** By the partner: it is done. The entrepreneur is asked whether it is so. */
  async report(actor: Actor, id: string, besluit: BesluitDto): Promise<void> {
    await this.decide(actor, id, besluit, { handeling: 'gereedmelden', naar: 'afgerond' });
  }

  /** By the entrepreneur, or by the coordinator for him; of this hulpvraag and no other. */
  async answer(
    actor: Actor,
    hulpvraagId: string,
    id: string,
    besluit: BesluitDto,
    wending: Pick<Overdrachtwending, 'handeling' | 'naar'>,
  ): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await findOverdracht(tx, id, besluit.versie);
      // A partner has routes of his own, and so has another region: here they find nothing.
      if (oud.hulpvraagId !== hulpvraagId || isVanOntvanger(actor, oud)) throw notFound('Deze overdracht');
      if (wending.handeling === 'toestemming-intrekken' && oud.naarOrganisatie === null) throw zonder();
      await this.move(tx, actor, oud, besluit, wending);
    });
  }

  private async decide(
    actor: Actor,
    id: string,
    besluit: BesluitDto,
    wending: Pick<Overdrachtwending, 'handeling' | 'naar'>,
  ): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await findOntvangen(tx, actor, id, besluit.versie);
      await this.move(tx, actor, oud, besluit, wending);
    });
  }

  private async move(
    tx: Tx,
    actor: Actor,
    oud: Overdracht,
    { reden, toelichting }: BesluitDto,
    wending: Pick<Overdrachtwending, 'handeling' | 'naar'>,
  ): Promise<void> {
    const besluitToelichting = await this.sealToelichting(tx, oud, toelichting);
    await moveOverdracht(tx, actor, this.klok, oud, { ...wending, reden, toelichting, besluitToelichting });
  }

  private async takeOver(tx: Tx, actor: Actor, oud: Hulpvraag): Promise<void> {
    const { id } = oud;
    const regio = actor.regio ?? '';
    const naar = (await tx.existsBy(Match, { hulpvraagId: id })) ? 'gematcht' : 'geen-passend-aanbod';
    requireHulpvraagzet('aanvaarden', { van: oud.status, naar, rol: actor.rol });
    const stand = await toStand(tx, { ...oud, regio }, standBij(naar), this.klok);
    const nieuw = { ...oud, ...stand, regio, eigenaar: actor.subject };
    const na = await updateHulpvraag(tx, actor, this.klok, nieuw);
    for (const keten of [oud.regio, regio])
      recordAudit(tx, { soort: 'hulpvraag', handeling: 'overgenomen', id, regio: keten, voor: oud, na });
  }

  private async sealToelichting(
    tx: Tx,
    { id, betrokkeneId }: Overdracht,
    toelichting: string | undefined,
  ): Promise<Buffer | null> {
    if (!toelichting?.trim()) return null;
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    return seal(sleutel, 'overdracht', id, { besluitToelichting: toelichting }).besluitToelichting;
  }
}

/** The one hulpvraag opens for its receiver within this transaction, and nothing else does; the policies decide whether. */
export const openFor = (actor: Actor, { hulpvraagId }: Pick<Overdracht, 'hulpvraagId'>): Actor => ({
  ...actor,
  hulpvraagId,
});

const isVanOntvanger = ({ rol, regio }: Actor, { vanRegio }: Overdracht): boolean =>
  rol === 'aanbieder' || (rol === 'coordinator' && regio !== vanRegio);

/** Another region has the same task. */
const zonder = (): DomainError =>
  new DomainError('conflict', 'overdracht-stap-kan-niet', [
    { melding: 'Voor een andere regio is geen toestemming nodig. U kunt uw hulpvraag wel intrekken.' },
  ]);

/** Of the sender's coordinators, who see it too, it is not to decide. */
async function findOntvangen(tx: Tx, actor: Actor, id: string, versie: number): Promise<Overdracht> {
  const overdracht = await findOverdracht(tx, id, versie);
  if (actor.rol === 'coordinator' && overdracht.naarRegio !== actor.regio) throw notFound('Deze overdracht');
  return overdracht;
}

async function lockOvergedragen(tx: Tx, overdracht: Overdracht): Promise<Hulpvraag> {
  const where = { id: overdracht.hulpvraagId };
  const hulpvraag = await tx.findOne(Hulpvraag, { where, lock: { mode: 'pessimistic_write' } });
  if (!hulpvraag) throw versieVerouderd(overdracht);
  return hulpvraag;
}
