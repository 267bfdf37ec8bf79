// SPDX-License-Identifier: EUPL-1.2
import { Module, type DynamicModule } from '@nestjs/common';
import { BullModule } from '@nestjs/bullmq';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Klok } from '#libs/kernel';
import { AanmeldGuard } from './auth/aanmeld.guard.js';
import { AuditregelController } from './audit/auditregel.controller.js';
import { AuditregelLezer } from './audit/auditregel.lezer.js';
import { TokenChecker } from './auth/token.js';
import { TOEGANGSTABEL, type Toegangstabel } from './auth/toegang.js';
import { ToegangGuard } from './auth/toegang.guard.js';
import { Configuratie } from './config/configuratie.js';
import { dataSourceOptions } from './database/data-source.js';
import { Database } from './database/database.js';
import { Databaseklok } from './database/databaseklok.js';
import { JOB_OPTIONS, queueConnection } from './events/backend.js';
import { Eventluisteraar } from './events/eventluisteraar.js';
import { Lussen } from './events/lussen.js';
import { GezondheidController } from './health/gezondheid.controller.js';
import { LimietGuard, Limieten } from './http/limiet.js';
import { MediatypeGuard } from './http/mediatype.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validationPipe } from './http/validatie.js';
import { newLogger } from './log/logger.js';
import { MachineModule } from './machine/machine.module.js';
import { Mailer } from './mail/mailer.js';
import { BewaarrondeController } from './bewaarronde/bewaarronde.controller.js';
import { GegevensverzoekController } from './gegevensverzoek/gegevensverzoek.controller.js';
import { GegevensverzoekService } from './gegevensverzoek/gegevensverzoek.service.js';
import { Betrokkenen } from './persoonsgegevens/betrokkenen.js';
import { Gegevenshouders } from './persoonsgegevens/gegevenshouder.js';
import { PlatformHouder } from './persoonsgegevens/platform-houder.js';
import { SessieModule } from './sessie/sessie.module.js';
import { WachtrijController } from './wachtrij/wachtrij.controller.js';
import { WachtrijService } from './wachtrij/wachtrij.service.js';
import { Medewerkernamen } from './medewerker/medewerkernamen.js';

/** What every process has: configuration, the door to the database, the clock and the mailer. */
@Module({})
export class PlatformModule {
  static forRoot(config: Configuratie): DynamicModule {
    const log = newLogger(config.logNiveau, 'database');
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config, (fout) => log.warn({ err: fout }, 'databaseverbinding verbroken')),
          autoLoadEntities: true,
          retryAttempts: 3,
          retryDelay: 1_000,
        }),
      ],
      providers: [
        { provide: Configuratie, useValue: config },
        { provide: Klok, useClass: Databaseklok },
        Database,
        Mailer,
        Lussen,
        Eventluisteraar,
        Betrokkenen,
        Gegevenshouders,
        Medewerkernamen,
        PlatformHouder,
        GegevensverzoekService,
      ],
      exports: [
        Configuratie,
        Klok,
        Database,
        Mailer,
        Lussen,
        Eventluisteraar,
        Betrokkenen,
        Gegevenshouders,
        GegevensverzoekService,
        Medewerkernamen,
      ],
    };
  }
}

/** What the api has besides: the guards in their order, the filter, the pipe and the health routes. */
@Module({
  imports: [MachineModule, SessieModule],
  exports: [SessieModule, Limieten],
  controllers: [
    GezondheidController,
    AuditregelController,
    GegevensverzoekController,
    BewaarrondeController,
    WachtrijController,
  ],
  providers: [
    TokenChecker,
    AuditregelLezer,
    WachtrijService,
    Limieten,
    { provide: APP_GUARD, useClass: MediatypeGuard },
    { provide: APP_GUARD, useClass: AanmeldGuard },
    { provide: APP_GUARD, useClass: ToegangGuard },
    { provide: APP_GUARD, useClass: LimietGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: validationPipe },
  ],
})
export class HttpModule {
  /** With the table of who may call what; it must have a row for every route of the api, and no other. */
  static forRoot(tabel: Toegangstabel): DynamicModule {
    return { module: HttpModule, global: true, providers: [{ provide: TOEGANGSTABEL, useValue: tabel }] };
  }
}

/** What the worker has besides: BullMQ on the chosen backend. */
@Module({})
export class QueueModule {
  static forRoot(config: Configuratie): DynamicModule {
    return {
      module: QueueModule,
      imports: [
        BullModule.forRoot({ connection: queueConnection(config, 'worker'), defaultJobOptions: JOB_OPTIONS }),
      ],
    };
  }
}
