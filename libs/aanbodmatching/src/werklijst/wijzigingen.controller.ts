// SPDX-License-Identifier: EUPL-1.2
import { PassThrough } from 'node:stream';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Klok } from '#libs/kernel';
import { Aangemelde, Accepteert, Begrensd, EVENTSTROOM, type Aangemeld } from '#libs/platform';
import { Wijzigingen } from './wijzigingen.js';
import { toEvent } from './wijzigingen.rules.js';

/** Then the caller asks anew and is looked at anew: so long does a session that was ended go on listening at most. */
const DUUR_MS = 120_000;
/** Shorter than what stands between lets a quiet connection be. */
const HARTSLAG_MS = 20_000;
/** What a reader has not taken by then he does not take: he is cut off, and asks anew. */
const ACHTERSTAND_BYTES = 64 * 1024;

@ApiTags('werklijst')
@ApiBearerAuth('token')
@Controller('api/v1/werklijst/wijzigingen')
export class WijzigingenController {
  constructor(
    private readonly wijzigingen: Wijzigingen,
    private readonly klok: Klok,
  ) {}

  @Get()
  @Accepteert({ uit: [EVENTSTROOM] })
  @Begrensd({ naam: 'werklijst-wijzigingen', punten: 120, seconden: 60, per: 'account' })
  @ApiOperation({
    summary: 'Welke hulpvragen van uw regio net zijn gewijzigd, zodra het gebeurt',
    description:
      'Een stroom van events (`text/event-stream`) met de naam `wijziging`: een lijst van `id` en `versie`, en niets van de inhoud. Eindigt na hooguit twee minuten; vraag hem dan opnieuw.',
    operationId: 'werklijstWijzigingen',
  })
  @ApiOkResponse({
    content: {
      [EVENTSTROOM]: {
        schema: { type: 'string', example: 'event: wijziging\ndata: [{"id":"…","versie":4}]\n\n' },
      },
    },
  })
  async follow(@Aangemelde() aangemeld: Aangemeld, @Res() antwoord: FastifyReply): Promise<void> {
    const stroom = new PassThrough();
    const end = (): void => void stroom.end();
    const write = (tekst: string): void => {
      if (stroom.writableLength > ACHTERSTAND_BYTES) stroom.destroy();
      else stroom.write(tekst);
    };
    const leave = await this.wijzigingen.follow({
      ...{ actor: aangemeld.actor, end },
      tell: (wijzigingen) => write(toEvent(wijzigingen)),
    });
    const hartslag = setInterval(() => write(': leeft\n\n'), HARTSLAG_MS).unref();
    const einde = setTimeout(end, this.durationOf(aangemeld)).unref();
    stroom.once('close', () => {
      clearInterval(hartslag);
      clearTimeout(einde);
      leave();
    });
    write('retry: 3000\n\n');
    void antwoord
      .headers({ 'Content-Type': `${EVENTSTROOM}; charset=utf-8`, 'X-Accel-Buffering': 'no' })
      .send(stroom);
  }

  /** Never beyond the end of a session or token. */
  private durationOf({ inactiefOp, vervaltOp }: Aangemeld): number {
    const nu = this.klok.nu().getTime();
    const eindes = [inactiefOp, vervaltOp].flatMap((op) => (op ? [op.getTime() - nu] : []));
    return Math.max(0, Math.min(DUUR_MS, ...eindes));
  }
}
