// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Accepteert, Begrensd, Configuratie, Handelend, JSON_TYPE } from '#libs/platform';
import { Editielezer, type VerzegeldeEditie } from '../rapport/editie.lezer.js';
import { JSON_LD, toCatalogus } from './dcat.js';
import { isBekend } from './formaat.js';

/** As many as a page of the list may have. */
const PER_BLAD = 200;
const SCHEMA = { schema: { type: 'object', additionalProperties: true } };

/** What there is to fetch, for portals of open data. */
@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/catalogus')
export class CatalogusController {
  constructor(
    private readonly edities: Editielezer,
    private readonly config: Configuratie,
  ) {}

  @Get()
  @Accepteert({ uit: [JSON_LD, JSON_TYPE] })
  @Begrensd({ naam: 'catalogus', punten: 120, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Catalogus van de impactrapporten (DCAT-AP-NL 3.0, JSON-LD)',
    operationId: 'catalogusLezen',
  })
  @ApiOkResponse({ content: { [JSON_LD]: SCHEMA, [JSON_TYPE]: SCHEMA } })
  @ApiResponse({ status: 304, description: 'U hebt deze catalogus al.' })
  async read(
    @Handelend() actor: Actor,
    @Headers('accept') accept: string | undefined,
    @Headers('if-none-match') bekend: string | undefined,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    const { publiekeUrl, uitgever } = this.config;
    const catalogus = JSON.stringify(toCatalogus(await this.all(actor), { publiek: publiekeUrl, uitgever }));
    const type = accept?.toLowerCase().includes(JSON_LD) === true ? JSON_LD : JSON_TYPE;
    const etag = `"${createHash('sha256').update(`${type} ${catalogus}`).digest('hex')}"`;
    void antwoord.headers({ ETag: etag, Vary: 'Accept', 'Cache-Control': 'public, no-cache' });
    if (isBekend(bekend, etag)) return antwoord.code(304).send();
    await antwoord.header('Content-Type', `${type}; charset=utf-8`).send(catalogus);
  }

  private async all(actor: Actor): Promise<VerzegeldeEditie[]> {
    const edities: VerzegeldeEditie[] = [];
    let cursor: string | undefined;
    do {
      const blad = await this.edities.lijst(actor, { aantal: PER_BLAD }, cursor);
      edities.push(...blad.gegevens);
      cursor = blad.volgende ?? undefined;
    } while (cursor !== undefined);
    return edities;
  }
}
