// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import {
  NieuweOrganisatie,
  OrganisatieBeheerWeergave,
  OrganisatieInvoer,
  OrganisatiesPagina,
  OrganisatiesQuery,
} from './organisatie.dto.js';
import { OrganisatieService } from './organisatie.service.js';

@ApiTags('stamgegevens')
@Controller('api/v1/organisaties')
export class OrganisatieController {
  constructor(private readonly organisaties: OrganisatieService) {}

  @Get()
  @ApiOperation({ summary: 'Organisaties', description: 'Organisaties met hun naam en soort.' })
  @ApiOkResponse({ type: OrganisatiesPagina })
  listOrganisaties(@Query() query: OrganisatiesQuery): Promise<OrganisatiesPagina> {
    return this.organisaties.list(query);
  }

  @Post()
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Organisatie toevoegen', description: 'De code wordt van de naam gemaakt.' })
  @ApiCreatedResponse({ type: OrganisatieBeheerWeergave })
  createOrganisatie(
    @Handelend() actor: Actor,
    @Body() invoer: NieuweOrganisatie,
  ): Promise<OrganisatieBeheerWeergave> {
    return this.organisaties.create(actor, invoer);
  }

  @Get(':id')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Organisatie',
    description: 'Eén organisatie, met wat nodig is om haar te wijzigen.',
  })
  @ApiOkResponse({ type: OrganisatieBeheerWeergave })
  readOrganisatie(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<OrganisatieBeheerWeergave> {
    return this.organisaties.read(actor, id);
  }

  @Put(':id')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Organisatie wijzigen',
    description: 'De code blijft, zodat bestanden haar blijven vinden.',
  })
  @ApiOkResponse({ type: OrganisatieBeheerWeergave })
  changeOrganisatie(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() invoer: OrganisatieInvoer,
  ): Promise<OrganisatieBeheerWeergave> {
    return this.organisaties.change(actor, id, invoer);
  }
}
