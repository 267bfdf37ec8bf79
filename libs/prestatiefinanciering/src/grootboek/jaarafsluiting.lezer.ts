// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import { BoekingLezer } from './boeking.lezer.js';
import { Grootboeknamen } from './grootboek-namen.js';
import type { BoekingsregelWeergave, JaarafsluitingWeergave } from './grootboek.weergave.js';
import type { Afsluiting } from './jaarafsluiting.service.js';
import { rekeningId } from './rekening.rules.js';

/** The closing of a year with the names of whose money it moves. */
@Injectable()
export class JaarafsluitingLezer {
  constructor(
    private readonly db: Database,
    private readonly namen: Grootboeknamen,
    private readonly boekingen: BoekingLezer,
  ) {}

  async show(actor: Actor, programmaId: string, afsluiting: Afsluiting): Promise<JaarafsluitingWeergave> {
    const { jaar, ruimte, gesloten, boekingId, redenen } = afsluiting;
    return {
      ...{ jaar, ruimte, geslotenOp: gesloten?.geslotenOp ?? null, boekingId },
      kan: gesloten === null && redenen.length === 0,
      redenen: redenen.map(({ melding }) => ({ melding })),
      regels: boekingId
        ? await this.boekingen.linesOf(actor, boekingId)
        : await this.planned(actor, programmaId, afsluiting),
    };
  }

  private planned(
    actor: Actor,
    programmaId: string,
    { regels }: Afsluiting,
  ): Promise<BoekingsregelWeergave[]> {
    return this.db.as(actor, async (tx) => {
      const nameOf = await this.namen.of(
        tx,
        regels.map(({ rekening }) => rekening),
      );
      return regels.map(({ rekening, bedragInCenten }) => ({
        ...{ rekeningId: rekeningId(programmaId, rekening), soort: rekening.soort, jaar: rekening.jaar },
        ...{ van: nameOf(rekening), bedragInCenten },
      }));
    });
  }
}
