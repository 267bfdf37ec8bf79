// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Accepteert, Begrensd, Handelend, IdPipe, type Pagina } from '#libs/platform';
import { RapportinhoudWeergave } from '../rapport/rapport.weergave.js';
import {
  ImpactrapportWeergave,
  ImpactrapportenPagina,
  ImpactrapportenQuery,
  ImpactrapportwijzigingenQuery,
  ImpactrapportwijzigingenWeergave,
} from './afname.dto.js';
import { Afnamedienst } from './afname.service.js';
import { FORMATEN, KENMERKEN, TYPEN, isBekend, kiesFormaat, type Formaat } from './formaat.js';

const schemaVan = (formaat: Formaat): object => {
  if (formaat === 'json') return { $ref: getSchemaPath(RapportinhoudWeergave) };
  if (formaat === 'json-stat') return { type: 'object', additionalProperties: true };
  return { type: 'string', ...(formaat === 'csv' ? {} : { format: 'binary' }) };
};
const CONTENT = Object.fromEntries(
  FORMATEN.map((formaat) => [KENMERKEN[formaat].type, { schema: schemaVan(formaat) }]),
);

/** Sealed reports for everybody: people, spreadsheets and machines. */
@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/impactrapporten')
export class AfnameController {
  constructor(private readonly afname: Afnamedienst) {}

  @Get()
  @Begrensd({ naam: 'impactrapporten', punten: 600, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Verzegelde impactrapporten, het laatst verzegelde eerst',
    operationId: 'impactrapportenLijst',
  })
  @ApiOkResponse({ type: ImpactrapportenPagina })
  list(
    @Handelend() actor: Actor,
    @Query() query: ImpactrapportenQuery,
  ): Promise<Pagina<ImpactrapportWeergave>> {
    return this.afname.list(actor, query);
  }

  @Get('wijzigingen')
  @Begrensd({ naam: 'impactrapportwijzigingen', punten: 600, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Wat er sinds een nummer is verzegeld',
    description:
      'Voor systemen die bijblijven: bewaar `volgende` en geef het de volgende keer mee als `na`. Wat later wordt verzegeld, krijgt ' +
      'altijd een hoger nummer.',
    operationId: 'impactrapportwijzigingenLijst',
  })
  @ApiOkResponse({ type: ImpactrapportwijzigingenWeergave })
  changes(
    @Handelend() actor: Actor,
    @Query() query: ImpactrapportwijzigingenQuery,
  ): Promise<ImpactrapportwijzigingenWeergave> {
    return this.afname.changes(actor, query);
  }

  @Get(':id')
  @Accepteert({ uit: TYPEN })
  @Begrensd({ naam: 'impactrapport', punten: 300, seconden: 3600, per: 'account' })
  @ApiExtraModels(RapportinhoudWeergave)
  @ApiOperation({
    summary: 'Een verzegelde editie, in de vorm van `Accept`',
    description:
      'In elke vorm staan dezelfde cijfers. De JSON is wat is verzegeld: de SHA-256 ervan is het zegel. Met `If-None-Match` hoeft u ' +
      'niet op te halen wat u al hebt.',
    operationId: 'impactrapportLezen',
  })
  @ApiOkResponse({ content: CONTENT })
  @ApiResponse({ status: 304, description: 'U hebt deze vorm van deze editie al.' })
  async read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('accept') accept: string | undefined,
    @Headers('if-none-match') bekend: string | undefined,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    const editie = await this.afname.read(actor, id);
    const formaat = kiesFormaat(accept);
    const etag = this.afname.etag(editie, formaat);
    // Of everybody, and asked about again each time: an edition that was followed by another one says so in the list.
    void antwoord.headers({ ETag: etag, Vary: 'Accept', 'Cache-Control': 'public, no-cache' });
    if (isBekend(bekend, etag)) return antwoord.code(304).send();
    const bestand = await this.afname.write(editie, formaat);
    const { type, extensie } = KENMERKEN[formaat];
    const naam = `impactrapport-${editie.vanKwartaal}-${editie.totKwartaal}-editie-${editie.nummer}.${extensie}`;
    const charset = /^text\/|json$/.test(type) ? '; charset=utf-8' : '';
    void antwoord.header('Content-Type', `${type}${charset}`);
    if (formaat !== 'json' && formaat !== 'json-stat')
      void antwoord.header('Content-Disposition', `attachment; filename="${naam}"`);
    await antwoord.send(bestand);
  }
}
