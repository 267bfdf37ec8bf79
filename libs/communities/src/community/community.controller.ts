// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, type Pagina } from '#libs/platform';
import {
  CommunitiesPagina,
  CommunitiesQuery,
  CommunityWeergave,
  CommunityWijzigingDto,
  NieuweCommunityDto,
} from './community.dto.js';
import { CommunityLezer } from './community.lezer.js';
import { CommunityService } from './community.service.js';

@ApiTags('communities')
@ApiBearerAuth('token')
@Controller('api/v1/communities')
export class CommunityController {
  constructor(
    private readonly communities: CommunityService,
    private readonly lezer: CommunityLezer,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Communities van ondernemers, op naam', operationId: 'communitiesLijst' })
  @ApiOkResponse({ type: CommunitiesPagina })
  list(@Handelend() actor: Actor, @Query() query: CommunitiesQuery): Promise<Pagina<CommunityWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Richt een community op', operationId: 'communityOprichten' })
  @ApiCreatedResponse({
    type: CommunityWeergave,
    headers: { Location: { description: 'Adres.', schema: { type: 'string' } } },
  })
  async found(
    @Handelend() actor: Actor,
    @Body() nieuw: NieuweCommunityDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<CommunityWeergave> {
    const id = await this.communities.found(actor, nieuw);
    void antwoord.header('Location', `/api/v1/communities/${id}`);
    return this.lezer.read(actor, id);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Een community met haar huisregels', operationId: 'communityLezen' })
  @ApiOkResponse({ type: CommunityWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<CommunityWeergave> {
    return this.lezer.read(actor, id);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Wijzig een community, of zet haar in het archief',
    operationId: 'communityWijzigen',
  })
  @ApiOkResponse({ type: CommunityWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: CommunityWijzigingDto,
  ): Promise<CommunityWeergave> {
    await this.communities.change(actor, id, wijziging);
    return this.lezer.read(actor, id);
  }
}
