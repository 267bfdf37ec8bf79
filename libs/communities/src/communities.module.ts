// SPDX-License-Identifier: EUPL-1.2
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StamgegevensModule } from '#libs/stamgegevens';
import { Communitypost } from './bericht/communitypost.js';
import { COMMUNITIES_MAIL, CommunitiesMailProcessor } from './communities.processor.js';
import { CommunityController } from './community/community.controller.js';
import { Community } from './community/community.entity.js';
import { CommunityLezer } from './community/community.lezer.js';
import { CommunityService } from './community/community.service.js';
import { LidmaatschapController } from './lidmaatschap/lidmaatschap.controller.js';
import { Lidmaatschap } from './lidmaatschap/lidmaatschap.entity.js';
import { LidmaatschapLezer } from './lidmaatschap/lidmaatschap.lezer.js';
import { LidmaatschapService } from './lidmaatschap/lidmaatschap.service.js';
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
  Zegelkast,
  LedenHouder,
];

/** Communities and their members: entities and services. */
@Module({
  imports: [TypeOrmModule.forFeature([Community, Lidmaatschap, Uitnodiging]), StamgegevensModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class CommunitiesModule {}

/** The routes of this pillar, for the api. */
@Module({
  imports: [CommunitiesModule],
  providers: [UitnodigingService],
  controllers: [CommunityController, LidmaatschapController, UitnodigingController],
})
export class CommunitiesApi {}

/** The processor of this pillar, for the worker. */
@Module({
  imports: [CommunitiesModule, BullModule.registerQueue({ name: COMMUNITIES_MAIL })],
  providers: [Communitypost, CommunitiesMailProcessor],
})
export class CommunitiesWorker {}
