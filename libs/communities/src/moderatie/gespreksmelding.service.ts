// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, type Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import { conflict, refuseTaken } from '../fouten.js';
import { requireLid } from '../gesprek/gesprek.opslag.js';
import { Zegelkast, seal } from '../persoon/zegel.js';
import type { NieuweGespreksmeldingDto } from './moderatie.dto.js';
import { Gespreksmelding } from './moderatie.entity.js';
import { findBericht, isGeweigerd, record } from './moderatie.opslag.js';

const AL_GEMELD = conflict('al-gemeld', [{ melding: 'U hebt dit bericht al gemeld.' }]);
const NIET_TE_MELDEN = conflict('niet-te-melden', [
  { melding: 'Dit bericht kunt u niet melden: het is van uzelf, of het is al weg.' },
]);

/** Members say that something should not stand there. */
@Injectable()
export class GespreksmeldingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** Throws `conflict` for who did so before, for a post of his own, and for what is hidden or gone. */
  report(actor: Actor, gesprekId: string, dto: NieuweGespreksmeldingDto): Promise<void> {
    const { reden, toelichting = '' } = dto;
    const antwoordId = dto.antwoordId ?? null;
    return this.db.as(actor, async (tx) => {
      const { gesprek, community } = await findBericht(tx, gesprekId, antwoordId);
      const lid = await requireLid(tx, actor, gesprek.communityId);
      const id = randomUUID();
      const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
      const woorden = toelichting.trim();
      const melding: Gespreksmelding = {
        ...{ id, communityId: gesprek.communityId, gesprekId, antwoordId, reden },
        ...{ lidmaatschapId: lid.id, betrokkeneId: lid.betrokkeneId },
        toelichting: woorden === '' ? null : seal(sleutel, 'gespreksmelding.toelichting', id, woorden),
        ...{ gemeldOp: this.klok.nu(), besluitId: null },
      };
      await tx.insert(Gespreksmelding, melding).catch((fout: unknown) => {
        if (isGeweigerd(fout)) throw NIET_TE_MELDEN;
        return refuseTaken('gespreksmelding_een', AL_GEMELD)(fout);
      });
      record(tx, community, {
        soort: 'gespreksmelding',
        handeling: 'gemeld',
        voor: null,
        na: melding,
        reden,
      });
    });
  }
}
