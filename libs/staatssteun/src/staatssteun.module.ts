// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StamgegevensModule } from '#libs/stamgegevens';
import { SteunHouder } from './persoon/steun-houder.js';
import { RegisterController } from './register/register.controller.js';
import { RegisterLezer } from './register/register.lezer.js';
import { RegisterService } from './register/register.service.js';
import { Registratie } from './register/registratie.entity.js';
import { Registerklok, Registerronde } from './register/registerronde.js';
import { StaatssteunFacade } from './staatssteun.facade.js';
import { SteunController } from './steun/steun.controller.js';
import { Steun } from './steun/steun.entity.js';
import { SteunService } from './steun/steun.service.js';
import { VerbondenheidController } from './verbondenheid/verbondenheid.controller.js';
import { Verbondenheid } from './verbondenheid/verbondenheid.entity.js';
import { VerbondenheidService } from './verbondenheid/verbondenheid.service.js';
import { VerklaringController } from './verklaring/verklaring.controller.js';
import { Verklaring } from './verklaring/verklaring.entity.js';
import { VerklaringService } from './verklaring/verklaring.service.js';

const REGISTER = [SteunService, RegisterService, RegisterLezer, Registerronde];
const SERVICES = [StaatssteunFacade, VerklaringService, VerbondenheidService, SteunHouder, ...REGISTER];
const CONTROLLERS = [VerklaringController, VerbondenheidController, SteunController, RegisterController];

/** De-minimis aid of firms: entities, services and the facade. */
@Module({
  imports: [TypeOrmModule.forFeature([Verklaring, Verbondenheid, Steun, Registratie]), StamgegevensModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class StaatssteunModule {}

/** The routes of this lib, for the api. */
@Module({ imports: [StaatssteunModule], controllers: CONTROLLERS })
export class StaatssteunApi {}

/** What goes on by itself, for the worker. */
@Module({ imports: [StaatssteunModule], providers: [Registerklok] })
export class StaatssteunWorker {}
