// SPDX-License-Identifier: EUPL-1.2
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StamgegevensModule } from '#libs/stamgegevens';
import { Communitypost } from './bericht/communitypost.js';
import { Deelnemerpost } from './bericht/deelnemerpost.js';
import { Ervaringspost } from './bericht/ervaringspost.js';
import { Kringpost } from './bericht/kringpost.js';
import { AanmeldingController } from './bijeenkomst/aanmelding.controller.js';
import { Aanmelding } from './bijeenkomst/aanmelding.entity.js';
import { AanmeldingService } from './bijeenkomst/aanmelding.service.js';
import { BijeenkomstController } from './bijeenkomst/bijeenkomst.controller.js';
import { Bijeenkomst } from './bijeenkomst/bijeenkomst.entity.js';
import { BijeenkomstLezer } from './bijeenkomst/bijeenkomst.lezer.js';
import { BijeenkomstService } from './bijeenkomst/bijeenkomst.service.js';
import { Herinneraar, Herinneringsronde } from './bijeenkomst/herinneringsronde.js';
import { BIJEENKOMST_NA } from './bijeenkomst/na.js';
import { CommunitiesFacade } from './communities.facade.js';
import { COMMUNITIES_MAIL, CommunitiesMailProcessor } from './communities.processor.js';
import { CommunityController } from './community/community.controller.js';
import { Community } from './community/community.entity.js';
import { CommunityLezer } from './community/community.lezer.js';
import { CommunityService } from './community/community.service.js';
import { ERVARINGSDESKUNDIGEN } from './ervaringsdeskundige/delen.js';
import { GESPREKKEN } from './gesprek/delen.js';
import { InvallerService } from './kring/invaller.service.js';
import { KringController } from './kring/kring.controller.js';
import { Kring } from './kring/kring.entity.js';
import { KringLezer } from './kring/kring.lezer.js';
import { KringService } from './kring/kring.service.js';
import { Kringlid } from './kring/kringlid.entity.js';
import { Kringplanner, Kringplanning } from './kring/kringplanner.js';
import { Kringverloop } from './kring/kringverloop.js';
import { KringaanmeldingController } from './kringaanmelding/kringaanmelding.controller.js';
import { Kringaanmelding } from './kringaanmelding/kringaanmelding.entity.js';
import { KringaanmeldingLezer } from './kringaanmelding/kringaanmelding.lezer.js';
import { KringaanmeldingService } from './kringaanmelding/kringaanmelding.service.js';
import { Kringfeiten } from './kringaanmelding/kringfeiten.js';
import { COMMUNITIES_KRINGEN, CommunitiesKringenProcessor } from './kringen.processor.js';
import { KringrondeController } from './kringronde/kringronde.controller.js';
import { Kringronde } from './kringronde/kringronde.entity.js';
import { KringrondeLezer } from './kringronde/kringronde.lezer.js';
import { KringrondeService } from './kringronde/kringronde.service.js';
import { Kringvormer } from './kringronde/kringvormer.js';
import { Kringwoordenboek } from './kringronde/kringwoorden.js';
import { LidmaatschapController } from './lidmaatschap/lidmaatschap.controller.js';
import { Lidmaatschap } from './lidmaatschap/lidmaatschap.entity.js';
import { LidmaatschapLezer } from './lidmaatschap/lidmaatschap.lezer.js';
import { LidmaatschapService } from './lidmaatschap/lidmaatschap.service.js';
import { LedenHouder } from './persoon/leden-houder.js';
import { Zegelkast } from './persoon/zegel.js';
import { UitnodigingController } from './uitnodiging/uitnodiging.controller.js';
import { Uitnodiging } from './uitnodiging/uitnodiging.entity.js';
import { UitnodigingService } from './uitnodiging/uitnodiging.service.js';

/** Kringen: who said yes, the rounds that form them, and what their members and keepers do. */
const KRINGEN = [
  KringaanmeldingService,
  KringaanmeldingLezer,
  Kringfeiten,
  KringrondeService,
  KringrondeLezer,
  Kringwoordenboek,
  KringService,
  KringLezer,
  InvallerService,
  Kringverloop,
];

const SERVICES = [
  CommunityService,
  CommunityLezer,
  LidmaatschapService,
  LidmaatschapLezer,
  BijeenkomstService,
  BijeenkomstLezer,
  AanmeldingService,
  ...BIJEENKOMST_NA.services,
  ...KRINGEN,
  Zegelkast,
  LedenHouder,
  ...ERVARINGSDESKUNDIGEN.services,
  CommunitiesFacade,
  ...GESPREKKEN.services,
];

/** Communities and their members: entities and services. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Community,
      Lidmaatschap,
      Uitnodiging,
      Bijeenkomst,
      Aanmelding,
      ...BIJEENKOMST_NA.entities,
      ...ERVARINGSDESKUNDIGEN.entities,
      ...[Community, Lidmaatschap, Uitnodiging, Bijeenkomst, Aanmelding],
      ...GESPREKKEN.entities,
    ]),
    TypeOrmModule.forFeature([Community, Lidmaatschap, Uitnodiging, Bijeenkomst, Aanmelding]),
    TypeOrmModule.forFeature([Kringaanmelding, Kringronde, Kring, Kringlid]),
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
    ...BIJEENKOMST_NA.controllers,
    ...ERVARINGSDESKUNDIGEN.controllers,
    ...GESPREKKEN.controllers,
    KringaanmeldingController,
    KringrondeController,
    KringController,
  ],
})
export class CommunitiesApi {}

/** The processor of this pillar, for the worker. */
@Module({
  imports: [
    CommunitiesModule,
    BullModule.registerQueue({ name: COMMUNITIES_MAIL }, { name: COMMUNITIES_KRINGEN }),
  ],
  providers: [
    ...[Communitypost, Deelnemerpost, Kringpost, Ervaringspost, CommunitiesMailProcessor],
    ...[Herinneringsronde, Herinneraar],
    ...BIJEENKOMST_NA.rondes,
    ...ERVARINGSDESKUNDIGEN.worker,
    ...GESPREKKEN.worker,
    ...[Kringvormer, CommunitiesKringenProcessor, Kringplanning, Kringplanner],
  ],
})
export class CommunitiesWorker {}
