// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { MedewerkerModule } from '../medewerker/medewerker.module.js';
import { Aanmeldingen } from './aanmelding.service.js';
import { Afmeldingen } from './afmelding.service.js';
import { Identiteitsdiensten } from './identiteitsdiensten.js';
import { SessieController } from './sessie.controller.js';
import { Sessies } from './sessie.service.js';

/** People who sign in with a browser. Needs an Organisatieregister, which the application provides for all modules. */
@Module({
  imports: [MedewerkerModule],
  controllers: [SessieController],
  providers: [Aanmeldingen, Afmeldingen, Identiteitsdiensten, Sessies],
  exports: [Aanmeldingen, Afmeldingen, Sessies],
})
export class SessieModule {}
