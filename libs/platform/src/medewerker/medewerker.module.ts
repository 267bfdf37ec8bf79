// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MedewerkerController } from './medewerker.controller.js';
import { MEDEWERKER_ENTITIES } from './medewerker.entity.js';
import { MedewerkerLezer } from './medewerker.lezer.js';
import { MedewerkerService } from './medewerker.service.js';
import { RoltoekenningService } from './roltoekenning.service.js';
import { Toelatingen } from './toelating.service.js';

/** The people of the organisations: who signed in, what they may be here, and who is kept out. */
@Module({
  imports: [TypeOrmModule.forFeature(MEDEWERKER_ENTITIES)],
  controllers: [MedewerkerController],
  providers: [MedewerkerLezer, MedewerkerService, RoltoekenningService, Toelatingen],
  exports: [Toelatingen],
})
export class MedewerkerModule {}
