// SPDX-License-Identifier: EUPL-1.2
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GemeenteController } from './gemeente/gemeente.controller.js';
import { CoropGebied, Gemeente, Provincie, Woonplaats } from './gemeente/gemeente.entity.js';
import { GemeenteService } from './gemeente/gemeente.service.js';
import { Naslagwerk } from './naslag.js';
import { KvkClient } from './onderneming/kvk.client.js';
import { OndernemingController } from './onderneming/onderneming.controller.js';
import { OndernemingService } from './onderneming/onderneming.service.js';
import { OrganisatieController } from './organisatie/organisatie.controller.js';
import { Organisatie } from './organisatie/organisatie.entity.js';
import { OrganisatieService } from './organisatie/organisatie.service.js';
import { RegioController } from './regio/regio.controller.js';
import { Regio, RegioGemeente } from './regio/regio.entity.js';
import { RegioService } from './regio/regio.service.js';
import { SbiController } from './sbi/sbi.controller.js';
import { SbiCode } from './sbi/sbi-code.entity.js';
import { SbiService } from './sbi/sbi.service.js';
import { StamgegevensFacade } from './stamgegevens.facade.js';
import { ThemaController } from './thema/thema.controller.js';
import { Thema } from './thema/thema.entity.js';

const ENTITIES = [
  Provincie,
  CoropGebied,
  Gemeente,
  Woonplaats,
  SbiCode,
  Thema,
  Organisatie,
  Regio,
  RegioGemeente,
];
const SERVICES = [GemeenteService, SbiService, OrganisatieService, RegioService, OndernemingService];

/** The master data: entities, services and the facade. */
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [Naslagwerk, KvkClient, StamgegevensFacade, ...SERVICES],
  exports: [Naslagwerk, StamgegevensFacade, ...SERVICES],
})
export class StamgegevensModule {}

/** The routes of the master data, for the api. */
@Module({
  imports: [StamgegevensModule],
  controllers: [
    GemeenteController,
    SbiController,
    ThemaController,
    OrganisatieController,
    RegioController,
    OndernemingController,
  ],
})
export class StamgegevensApi {}
