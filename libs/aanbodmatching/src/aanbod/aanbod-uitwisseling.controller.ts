// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Accepteert, CSV, Handelend, JSON_TYPE, XLSX } from '#libs/platform';
import { ImportQuery, Importverslag } from './aanbod-import.dto.js';
import { AanbodImportService } from './aanbod-import.service.js';
import type { Bestand } from './aanbod.lezen.js';
import type { Bestandssoort } from './aanbod.schrijven.js';

const TYPEN: Record<Bestandssoort, string> = { json: JSON_TYPE, csv: CSV, xlsx: XLSX };
const ALLE = Object.values(TYPEN);
const MAX_BYTES = 10 * 1024 * 1024;

@ApiTags('aanbod')
@Controller('api/v1/aanbod')
export class AanbodUitwisselingController {
  constructor(private readonly uitwisseling: AanbodImportService) {}

  @Post('import')
  @HttpCode(200)
  @Accepteert({ in: ALLE })
  @RouteConfig({ bodyLimit: MAX_BYTES })
  @ApiBearerAuth('token')
  @ApiConsumes(...ALLE)
  @ApiBody({
    description: 'Catalogus in het uitwisselformaat, ten hoogste 10 MB.',
    schema: { type: 'array', items: { type: 'object' } },
  })
  @ApiOperation({
    summary: 'Aanbod importeren',
    description: 'Elke slechte regel wordt gemeld; de goede komen erin.',
  })
  @ApiOkResponse({ type: Importverslag })
  importAanbod(
    @Handelend() actor: Actor,
    @Query() { allesOfNiets, status }: ImportQuery,
    @Headers('content-type') type: string,
    @Body() inhoud: object,
  ): Promise<Importverslag> {
    return this.uitwisseling.run(actor, toBestand(type, inhoud), {
      allesOfNiets: allesOfNiets === 'true',
      status,
    });
  }

  @Get('export')
  @Accepteert({ uit: ALLE })
  @ApiBearerAuth('token')
  @ApiProduces(...ALLE)
  @ApiOperation({ summary: 'Aanbod exporteren', description: 'Een aanbieder krijgt zijn eigen aanbod.' })
  @ApiOkResponse({
    description: 'Catalogus in het uitwisselformaat.',
    schema: { type: 'array', items: { type: 'object' } },
  })
  async exportAanbod(
    @Handelend() actor: Actor,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const soort = choose(accept);
    const bestand = await this.uitwisseling.export(actor, soort);
    const naam = `attachment; filename="aanbod.${soort}"`;
    void antwoord.header('Content-Type', TYPEN[soort]).header('Content-Disposition', naam);
    return bestand;
  }
}

const soortOf = (type: string): Bestandssoort | undefined =>
  (Object.keys(TYPEN) as Bestandssoort[]).find((soort) => TYPEN[soort] === type);

function toBestand(type: string | undefined, inhoud: object): Bestand {
  const soort = soortOf((type ?? '').split(';')[0]?.trim().toLowerCase() ?? '') ?? 'json';
  return soort === 'json' ? { soort, inhoud } : { soort, inhoud: inhoud as Uint8Array };
}

/** The first type that the caller names and that we make; JSON when any will do. */
export function choose(accept: string | undefined): Bestandssoort {
  const gevraagd = (accept ?? '').split(',').map((deel) => deel.split(';')[0]?.trim().toLowerCase() ?? '');
  return gevraagd.map(soortOf).find((soort) => soort !== undefined) ?? 'json';
}
