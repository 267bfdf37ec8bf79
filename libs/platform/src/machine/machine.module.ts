// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { VeiligOphalen } from '../http/veilig-ophalen.js';
import { Clientsleutels } from './clientsleutels.js';
import { MachineclientController } from './machineclient.controller.js';
import { MACHINE_ENTITIES } from './machineclient.entity.js';
import { MachineclientService } from './machineclient.service.js';
import { Machinetokens } from './machinetoken.service.js';
import { OauthController } from './oauth.controller.js';
import { Ondertekening } from './ondertekening.js';

/** Systems of other organisations: their registration, their tokens, and who is behind a token. */
@Module({
  imports: [TypeOrmModule.forFeature(MACHINE_ENTITIES)],
  controllers: [MachineclientController, OauthController],
  providers: [MachineclientService, Machinetokens, Ondertekening, Clientsleutels, VeiligOphalen],
  exports: [Machinetokens],
})
export class MachineModule {}
