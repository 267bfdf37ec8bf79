// SPDX-License-Identifier: EUPL-1.2
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StamgegevensModule } from '#libs/stamgegevens';
import { Communitypost } from './bericht/communitypost.js';
import { Deelnemerpost } from './bericht/deelnemerpost.js';
import { Gesprekspost } from './bericht/gesprekspost.js';
import { AanmeldingController } from './bijeenkomst/aanmelding.controller.js';
import { Aanmelding } from './bijeenkomst/aanmelding.entity.js';
import { AanmeldingService } from './bijeenkomst/aanmelding.service.js';
import { BijeenkomstController } from './bijeenkomst/bijeenkomst.controller.js';
import { Bijeenkomst } from './bijeenkomst/bijeenkomst.entity.js';
import { BijeenkomstLezer } from './bijeenkomst/bijeenkomst.lezer.js';
import { BijeenkomstService } from './bijeenkomst/bijeenkomst.service.js';
import { Herinneraar, Herinneringsronde } from './bijeenkomst/herinneringsronde.js';
import { BIJEENKOMST_NA } from './bijeenkomst/na.js';
import { COMMUNITIES_MAIL, CommunitiesMailProcessor } from './communities.processor.js';
import { CommunityController } from './community/community.controller.js';
import { Community } from './community/community.entity.js';
import { CommunityLezer } from './community/community.lezer.js';
import { CommunityService } from './community/community.service.js';
import { GESPREKKEN } from './gesprek/delen.js';
import { LidmaatschapController } from './lidmaatschap/lidmaatschap.controller.js';
import { Lidmaatschap } from './lidmaatschap/lidmaatschap.entity.js';
import { LidmaatschapLezer } from './lidmaatschap/lidmaatschap.lezer.js';
import { LidmaatschapService } from './lidmaatschap/lidmaatschap.service.js';
import { MODERATIE } from './moderatie/delen.js';
import { OVERZICHTEN } from './overzicht/delen.js';
import { LedenHouder } from './persoon/leden-houder.js';
import { Zegelkast } from './persoon/zegel.js';
import { UitnodigingController } from './uitnodiging/uitnodiging.controller.js';
import { Uitnodiging } from './uitnodiging/uitnodiging.entity.js';
import { UitnodigingService } from './uitnodiging/uitnodiging.service.js';

const SERVICES = [
  CommunityService,
  CommunityLezer,
  LidmaatschapService,
  LidmaatschapLezer,
  BijeenkomstService,
  BijeenkomstLezer,
  AanmeldingService,
  ...BIJEENKOMST_NA.services,
  Zegelkast,
  LedenHouder,
  ...GESPREKKEN.services,
  ...MODERATIE.services,
  ...OVERZICHTEN.services,
];

/** Communities and their members: entities and services. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ...[Community, Lidmaatschap, Uitnodiging, Bijeenkomst, Aanmelding],
      ...GESPREKKEN.entities,
      ...MODERATIE.entities,
      Community,
      Lidmaatschap,
      Uitnodiging,
      Bijeenkomst,
      Aanmelding,
      ...BIJEENKOMST_NA.entities,
    ]),
    StamgegevensModule,
  ],
  providers: SERVICES,
  exports: SERVICES,
})
export class CommunitiesModule {}

/** The routes of this pillar, for the api. */
@Module({
  imports: [CommunitiesModule],
  providers: [UitnodigingService],
  controllers: [
    CommunityController,
    LidmaatschapController,
    UitnodigingController,
    BijeenkomstController,
    AanmeldingController,
    ...GESPREKKEN.controllers,
    ...MODERATIE.controllers,
    ...OVERZICHTEN.controllers,
    ...BIJEENKOMST_NA.controllers,
  ],
})
export class CommunitiesApi {}

/** The processor of this pillar, for the worker. */
@Module({
  imports: [CommunitiesModule, BullModule.registerQueue({ name: COMMUNITIES_MAIL })],
  providers: [
    ...[Communitypost, Deelnemerpost, CommunitiesMailProcessor, Herinneringsronde, Herinneraar],
    ...GESPREKKEN.worker,
    ...[Gesprekspost, ...MODERATIE.worker, ...OVERZICHTEN.worker],
    Communitypost,
    Deelnemerpost,
    CommunitiesMailProcessor,
    Herinneringsronde,
    Herinneraar,
    ...BIJEENKOMST_NA.rondes,
  ],
})
export class CommunitiesWorker {}
