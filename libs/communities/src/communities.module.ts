// SPDX-License-Identifier: EUPL-1.2
import { BullModule } from '@nestjs/bullmq';
import { Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StamgegevensModule } from '#libs/stamgegevens';
import { Communitypost } from './bericht/communitypost.js';
import { Deelnemerpost } from './bericht/deelnemerpost.js';
import { AanmeldingController } from './bijeenkomst/aanmelding.controller.js';
import { Aanmelding } from './bijeenkomst/aanmelding.entity.js';
import { AanmeldingService } from './bijeenkomst/aanmelding.service.js';
import { BijeenkomstController } from './bijeenkomst/bijeenkomst.controller.js';
import { Bijeenkomst } from './bijeenkomst/bijeenkomst.entity.js';
import { BijeenkomstLezer } from './bijeenkomst/bijeenkomst.lezer.js';
import { BijeenkomstService } from './bijeenkomst/bijeenkomst.service.js';
import { Herinneraar, Herinneringsronde } from './bijeenkomst/herinneringsronde.js';
import { BIJEENKOMST_NA } from './bijeenkomst/na.js';
import { CAMPAGNE } from './campagne/delen.js';
import { CommunitiesFacade } from './communities.facade.js';
import { COMMUNITIES_MAIL, CommunitiesMailProcessor } from './communities.processor.js';
import { CommunityController } from './community/community.controller.js';
import { Community } from './community/community.entity.js';
import { CommunityLezer } from './community/community.lezer.js';
import { CommunityService } from './community/community.service.js';
import { ERVARINGSDESKUNDIGEN } from './ervaringsdeskundige/delen.js';
import { GESPREKKEN } from './gesprek/delen.js';
import { KRINGEN } from './kring/delen.js';
import { COMMUNITIES_KRINGEN } from './kringen.processor.js';
import { LidmaatschapController } from './lidmaatschap/lidmaatschap.controller.js';
import { Lidmaatschap } from './lidmaatschap/lidmaatschap.entity.js';
import { LidmaatschapLezer } from './lidmaatschap/lidmaatschap.lezer.js';
import { LidmaatschapService } from './lidmaatschap/lidmaatschap.service.js';
import { MODERATIE } from './moderatie/delen.js';
import { OVERZICHTEN } from './overzicht/delen.js';
import { LedenHouder } from './persoon/leden-houder.js';
import { Zegelkast } from './persoon/zegel.js';
import { POSTBIJLAGEN } from './postbijlage/delen.js';
import { COMMUNITIES_SCAN } from './postbijlage/scan.processor.js';
import { UitnodigingController } from './uitnodiging/uitnodiging.controller.js';
import { Uitnodiging } from './uitnodiging/uitnodiging.entity.js';
import { UitnodigingService } from './uitnodiging/uitnodiging.service.js';

/** Nouns that stand by themselves. */
const DELEN = [
  ...[BIJEENKOMST_NA, KRINGEN, ERVARINGSDESKUNDIGEN, GESPREKKEN, POSTBIJLAGEN, CAMPAGNE],
  ...[MODERATIE, OVERZICHTEN],
];

const SERVICES = [
  ...[CommunityService, CommunityLezer, LidmaatschapService, LidmaatschapLezer],
  ...[BijeenkomstService, BijeenkomstLezer, AanmeldingService],
  ...[Zegelkast, LedenHouder, CommunitiesFacade],
  ...DELEN.flatMap(({ services }): Type[] => services),
];

/** Communities and their members: entities and services. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ...[Community, Lidmaatschap, Uitnodiging, Bijeenkomst, Aanmelding],
      ...DELEN.flatMap(({ entities }): Type[] => entities),
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
    ...[CommunityController, LidmaatschapController, UitnodigingController],
    ...[BijeenkomstController, AanmeldingController],
    ...DELEN.flatMap(({ controllers }): Type[] => controllers),
  ],
})
export class CommunitiesApi {}

/** The processors of this pillar, for the worker. */
@Module({
  imports: [
    ...[CommunitiesModule, StamgegevensModule],
    BullModule.registerQueue(
      ...[COMMUNITIES_MAIL, COMMUNITIES_KRINGEN, COMMUNITIES_SCAN].map((name) => ({ name })),
    ),
  ],
  providers: [
    ...[Communitypost, Deelnemerpost, CommunitiesMailProcessor, Herinneringsronde, Herinneraar],
    ...DELEN.flatMap(({ worker }): Type[] => worker),
  ],
})
export class CommunitiesWorker {}
