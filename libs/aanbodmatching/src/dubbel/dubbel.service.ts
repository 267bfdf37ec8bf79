// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, recordAudit } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Dubbel } from './dubbel.entity.js';

/** What a coordinator decides about hulpvragen that may be the same one. */
@Injectable()
export class DubbelService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** They are two. Remembered: this pair is not found again. `conflict` when it was decided before. */
  async rejectDubbel(actor: Actor, hulpvraagId: string, dubbelId: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
      if (!hulpvraag) throw notFound('Deze hulpvraag');
      const oud = await tx.findOneBy(Dubbel, { id: dubbelId });
      if (!oud || ![oud.hulpvraagId, oud.oudereId].includes(hulpvraagId)) throw onbekend();
      const besluit = {
        status: 'geen-dubbel' as const,
        beslotenDoor: actor.subject,
        beslotenOp: this.klok.nu(),
      };
      const uitkomst = await tx.update(Dubbel, { id: dubbelId, status: 'gevonden' }, besluit);
      if (!changedOne(uitkomst)) throw besloten(oud);
      const wat = { soort: 'hulpvraag', handeling: 'geen-dubbel' };
      recordAudit(tx, {
        ...wat,
        id: hulpvraagId,
        regio: hulpvraag.regio,
        voor: oud,
        na: { ...oud, ...besluit },
      });
    });
  }
}

/** The hulpvraag is there; what was pointed at is not one of its pairs (any more). */
const onbekend = (): DomainError =>
  new DomainError('conflict', 'dubbel-onbekend', [
    { pad: 'dubbelId', melding: 'Dit is geen dubbele van deze hulpvraag, of niet meer.' },
  ]);

const besloten = ({ status }: Dubbel): DomainError =>
  new DomainError('conflict', 'dubbel-besloten', [
    {
      melding:
        status === 'samengevoegd'
          ? 'Deze hulpvragen zijn al samengevoegd.'
          : 'Hierover is al besloten: dit zijn twee hulpvragen.',
    },
  ]);
