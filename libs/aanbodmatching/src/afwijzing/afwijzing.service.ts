// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, type Actor } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import type { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { lockHulpvraag, updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { Match } from '../match/match.entity.js';
import { matchRij, seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { isLopend } from '../verloop/toewijzing-verloop.rules.js';
import type { MatchafwijzingDto } from './afwijzing.dto.js';
import { Matchafwijzing } from './afwijzing.entity.js';

/** Which suggestion it is about, at which version of the hulpvraag. */
interface Welke {
  hulpvraagId: string;
  aanbodId: string;
  versie: number;
}

/** The entrepreneur, or the coordinator who heard it, says that a suggested offer does not fit; and takes that back. */
@Injectable()
export class AfwijzingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /**
   * 409 when it was not suggested, when it was chosen already, or when somebody else was first. The hulpvraag gets a next
   * version, so that the coordinator sees it at once.
   */
  async reject(
    actor: Actor,
    hulpvraagId: string,
    aanbodId: string,
    { versie, reden, toelichting }: MatchafwijzingDto,
  ): Promise<void> {
    const welke = { hulpvraagId, aanbodId, versie };
    await this.db.as(actor, async (tx) => {
      const hulpvraag = await lockHulpvraag(tx, hulpvraagId, versie);
      await requireAlleenVoorgesteld(tx, welke);
      const { betrokkeneId, regio } = hulpvraag;
      const afwijzing = {
        ...{ hulpvraagId, aanbodId, betrokkeneId, reden, afgewezenDoor: actor.subject },
        ...{ afgewezenOp: this.klok.nu(), toelichting: await this.sealed(tx, hulpvraag, welke, toelichting) },
      };
      await tx.insert(Matchafwijzing, afwijzing);
      const feiten = { hulpvraagId, aanbodId, regio, reden };
      await publish(tx, newEvent('match-afgewezen', hulpvraagId, feiten, this.klok));
      await this.next(tx, actor, hulpvraag, { handeling: 'aanbod-afgewezen', reden });
    });
  }

  /** What was not said is not taken back either: then nothing changes. */
  async restore(actor: Actor, { hulpvraagId, aanbodId, versie }: Welke): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const hulpvraag = await lockHulpvraag(tx, hulpvraagId, versie);
      const { affected } = await tx.delete(Matchafwijzing, { hulpvraagId, aanbodId });
      if (affected !== 1) return;
      const feiten = { hulpvraagId, aanbodId, regio: hulpvraag.regio };
      await publish(tx, newEvent('match-hersteld', hulpvraagId, feiten, this.klok));
      await this.next(tx, actor, hulpvraag, { handeling: 'aanbod-hersteld', reden: null });
    });
  }

  private async next(
    tx: Tx,
    actor: Actor,
    voor: Hulpvraag,
    wat: { handeling: string; reden: string | null },
  ): Promise<void> {
    const na = await updateHulpvraag(tx, actor, this.klok, voor);
    recordAudit(tx, { soort: 'hulpvraag', ...wat, id: voor.id, regio: voor.regio, voor, na });
  }

  private async sealed(
    tx: Tx,
    { betrokkeneId }: Hulpvraag,
    welke: Welke,
    toelichting: string | undefined,
  ): Promise<Buffer | null> {
    if (!toelichting?.trim()) return null;
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    return seal(sleutel, 'matchafwijzing', matchRij(welke), { toelichting }).toelichting;
  }
}

async function requireAlleenVoorgesteld(tx: Tx, { hulpvraagId, aanbodId }: Welke): Promise<void> {
  if (!(await tx.existsBy(Match, { hulpvraagId, aanbodId })))
    throw kanNiet('Dit aanbod is niet voorgesteld bij deze hulpvraag.');
  if (await tx.existsBy(Matchafwijzing, { hulpvraagId, aanbodId }))
    throw kanNiet('U gaf al aan dat dit aanbod niet past.');
  const toewijzingen = await tx.findBy(Toewijzing, { hulpvraagId, aanbodId });
  if (toewijzingen.some(({ status }) => isLopend(status)))
    throw kanNiet('Dit aanbod is al gekozen. Zeg daar dat het niet past.');
}

const kanNiet = (melding: string): DomainError =>
  new DomainError('conflict', 'match-afwijzen-kan-niet', [{ melding }]);
