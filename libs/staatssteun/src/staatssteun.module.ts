// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StamgegevensModule } from '#libs/stamgegevens';
import { SteunHouder } from './persoon/steun-houder.js';
import { StaatssteunFacade } from './staatssteun.facade.js';
import { Steun } from './steun/steun.entity.js';
import { VerbondenheidController } from './verbondenheid/verbondenheid.controller.js';
import { Verbondenheid } from './verbondenheid/verbondenheid.entity.js';
import { VerbondenheidService } from './verbondenheid/verbondenheid.service.js';
import { VerklaringController } from './verklaring/verklaring.controller.js';
import { Verklaring } from './verklaring/verklaring.entity.js';
import { VerklaringService } from './verklaring/verklaring.service.js';

const SERVICES = [StaatssteunFacade, VerklaringService, VerbondenheidService, SteunHouder];

/** De-minimis aid of firms: entities, services and the facade. */
@Module({
  imports: [TypeOrmModule.forFeature([Verklaring, Verbondenheid, Steun]), StamgegevensModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class StaatssteunModule {}

/** The routes of this lib, for the api. */
@Module({ imports: [StaatssteunModule], controllers: [VerklaringController, VerbondenheidController] })
export class StaatssteunApi {}
