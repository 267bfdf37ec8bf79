// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Headers, Param } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { REGELS } from '#libs/matching-engine';
import { Handelend, IdPipe } from '#libs/platform';
import { Indiener } from '../hulpvraag/indiener.js';
import { BeoordelingService } from './beoordeling.service.js';

export class RegelWeergave {
  @ApiProperty({ enum: REGELS }) regel!: string;
  @ApiProperty({ enum: ['ja', 'nee', 'onbekend'] }) oordeel!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Het feit dat beslist, en de grenzen van het aanbod.',
  })
  feit!: object;
  @ApiProperty({ description: 'Uitleg in gewone taal; leeg als de regel in orde is.' }) uitleg!: string;
}

export class BeoordelingWeergave {
  @ApiProperty({ format: 'uuid' }) aanbodId!: string;
  @ApiProperty() titel!: string;
  @ApiProperty({ description: 'Verzonnen voorbeeldaanbod.' }) fictief!: boolean;
  @ApiProperty({ enum: ['ja', 'nee', 'onbekend'] }) oordeel!: string;
  @ApiProperty({ type: [RegelWeergave], description: 'Alle regels, ook die in orde zijn.' })
  regels!: RegelWeergave[];
  @ApiProperty({ type: [String] }) redenen!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'De vraag waarvan het antwoord beslist.' })
  vraag!: string | null;
}

@ApiTags('hulpvragen')
@Controller('api/v1/hulpvragen/:id/beoordelingen')
export class BeoordelingController {
  constructor(
    private readonly beoordelingen: BeoordelingService,
    private readonly indiener: Indiener,
  ) {}

  @Get(':aanbodId')
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Waarom een aanbod wel of niet past', operationId: 'beoordelingLezen' })
  @ApiOkResponse({ type: BeoordelingWeergave })
  async read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('aanbodId', IdPipe) aanbodId: string,
    @Headers('statussleutel') sleutel?: string,
  ): Promise<BeoordelingWeergave> {
    const { aanbod, beoordeling } = await this.beoordelingen.read(
      this.indiener.orActor(actor, id, sleutel),
      id,
      aanbodId,
    );
    const { oordeel, regels, redenen, vraag } = beoordeling;
    const { titel, fictief } = aanbod;
    return { aanbodId, titel, fictief, oordeel, regels, redenen, vraag: vraag?.vraag ?? null };
  }
}
