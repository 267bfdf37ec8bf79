// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '#libs/platform';
import { RegioInstellingDto, RegioInstellingPad, RegioInstellingWeergave } from './regio-instelling.dto.js';
import { RegioInstellingService } from './regio-instelling.service.js';

@ApiTags('regio-instellingen')
@ApiBearerAuth('token')
@Controller('api/v1/regio-instellingen')
export class RegioInstellingController {
  constructor(private readonly instellingen: RegioInstellingService) {}

  @Get(':regio')
  @ApiOperation({
    summary: 'Wat een regio zelf instelt',
    description: 'Stelde de regio nog niets in, dan staat hier wat gewoonlijk geldt: dag 9, 21 en 45.',
    operationId: 'regioInstellingLezen',
  })
  @ApiOkResponse({ type: RegioInstellingWeergave })
  read(@Handelend() actor: Actor, @Param() { regio }: RegioInstellingPad): Promise<RegioInstellingWeergave> {
    return this.instellingen.read(actor, regio);
  }

  @Put(':regio')
  @ApiOperation({
    summary: 'Stel in na hoeveel dagen wij iemand herinneren',
    description:
      'Geldt voor elke volgende stap. Een herinnering die al een dag heeft, houdt die dag: wie nu aan zet is, merkt het ' +
      'pas bij de stap daarna.',
    operationId: 'regioInstellen',
  })
  @ApiOkResponse({ type: RegioInstellingWeergave })
  put(
    @Handelend() actor: Actor,
    @Param() { regio }: RegioInstellingPad,
    @Body() invoer: RegioInstellingDto,
  ): Promise<RegioInstellingWeergave> {
    return this.instellingen.put(actor, regio, invoer);
  }
}
