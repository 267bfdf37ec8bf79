// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Begrensd } from '#libs/platform';
import { KvkOpvraging, NieuweKvkOpvraging } from './onderneming.dto.js';
import { OndernemingService } from './onderneming.service.js';

@ApiTags('stamgegevens')
@Controller('api/v1/kvk-opvragingen')
export class OndernemingController {
  constructor(private readonly ondernemingen: OndernemingService) {}

  /** A POST, because the number of a sole trader is personal data and must not stand in an address. */
  @Post()
  @HttpCode(200)
  @Begrensd({ naam: 'kvk-opvraging', punten: 20, seconden: 60 })
  @ApiOperation({ summary: 'Gegevens opvragen bij de KVK', description: 'Vult een formulier vooraf in.' })
  @ApiOkResponse({ type: KvkOpvraging })
  askKvk(@Body() { kvkNummer }: NieuweKvkOpvraging): Promise<KvkOpvraging> {
    return this.ondernemingen.opvragen(kvkNummer);
  }
}
