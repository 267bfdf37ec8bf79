// SPDX-License-Identifier: EUPL-1.2
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommunitiesModule } from '#libs/communities';
import { StaatssteunModule } from '#libs/staatssteun';
import { StamgegevensModule } from '#libs/stamgegevens';
import { AanbodImportService } from './aanbod/aanbod-import.service.js';
import { AanbodUitwisselingController } from './aanbod/aanbod-uitwisseling.controller.js';
import { AanbodController } from './aanbod/aanbod.controller.js';
import { Aanbod, AanbodVersie } from './aanbod/aanbod.entity.js';
import { AanbodService } from './aanbod/aanbod.service.js';
import { AanbodmatchingFacade } from './aanbodmatching.facade.js';
import {
  AANBODMATCHING,
  AANBODMATCHING_MAIL,
  AanbodmatchingMailProcessor,
  AanbodmatchingProcessor,
} from './aanbodmatching.processor.js';
import { BehandelaarController } from './behandelaar/behandelaar.controller.js';
import { Behandelaar } from './behandelaar/behandelaar.entity.js';
import { BehandelaarLezer } from './behandelaar/behandelaar.lezer.js';
import { BehandelaarService } from './behandelaar/behandelaar.service.js';
import { AfrondingService } from './hulpvraag/afronding.service.js';
import { WijzigingService } from './hulpvraag/wijziging.service.js';
import { Dubbel } from './dubbel/dubbel.entity.js';
import { DUBBELEN } from './dubbel/dubbelen.js';
import { DELEN } from './delen.js';
import { ConceptController } from './concept/concept.controller.js';
import { Concept } from './concept/concept.entity.js';
import { ConceptService } from './concept/concept.service.js';
import { ConceptberichtenService } from './concept/conceptberichten.service.js';
import { ConceptenHouder } from './concept/concepten-houder.js';
import { ConceptindieningService } from './concept/conceptindiening.service.js';
import { FeitenService } from './hulpvraag/feiten.service.js';
import { HulpvraagController } from './hulpvraag/hulpvraag.controller.js';
import { Contact, Hulpvraag } from './hulpvraag/hulpvraag.entity.js';
import { HulpvraagLezer } from './hulpvraag/hulpvraag.lezer.js';
import { HulpvraagService } from './hulpvraag/hulpvraag.service.js';
import { Vraagfeiten } from './hulpvraag/vraagfeiten.js';
import { Inzending } from './hulpvraag/inzending.entity.js';
import { Indiener } from './hulpvraag/indiener.js';
import { VastgehoudenController } from './hulpvraag/vastgehouden.controller.js';
import { VastgehoudenService } from './hulpvraag/vastgehouden.service.js';
import { InlogcodeController } from './inlogcode/inlogcode.controller.js';
import { InlogcodeService } from './inlogcode/inlogcode.service.js';
import { KoppelingService } from './inlogcode/koppeling.service.js';
import { AanbodBeoordelingController } from './match/aanbod-beoordeling.controller.js';
import { AanbodBeoordelingService } from './match/aanbod-beoordeling.service.js';
import { BeoordelingController } from './match/beoordeling.controller.js';
import { BeoordelingService } from './match/beoordeling.service.js';
import { CatalogusIndex } from './match/catalogus-index.js';
import { Match, Matchresultaat } from './match/match.entity.js';
import { MatchService } from './match/match.service.js';
import { Dagoverzicht } from './melding/dagoverzicht.js';
import { Retourbus } from './melding/retourbus.js';
import { Briefschrijver } from './melding/briefschrijver.js';
import { MailberichtController } from './melding/mailbericht.controller.js';
import { MailberichtLezer } from './melding/mailbericht.lezer.js';
import { TeruggekomenController } from './melding/teruggekomen.controller.js';
import { TeruggekomenLezer } from './melding/teruggekomen.lezer.js';
import { MeldingService } from './melding/melding.service.js';
import { VoorkeurController } from './melding/voorkeur.controller.js';
import { VoorkeurService } from './melding/voorkeur.service.js';
import { Postbode } from './melding/postbode.js';
import { EigenGegevensverzoekController } from './persoon/gegevensverzoek.controller.js';
import { HulpvragenHouder } from './persoon/hulpvragen-houder.js';
import { Inzage } from './persoon/inzage.js';
import { Sleutelkast } from './persoon/sleutelbos.js';
import { Wissing } from './persoon/wissing.js';
import { AANBODMATCHING_REGISTER, RegisterProcessor } from './register.processor.js';
import { BesluitService } from './toewijzing/besluit.service.js';
import { TERMIJN_WORKER } from './termijn/delen.js';
import { TERMIJNEN } from './termijn/termijnwekker.js';
import { KeuzeController } from './toewijzing/keuze.controller.js';
import { StandService } from './toewijzing/stand.service.js';
import { ToestemmingService } from './toewijzing/toestemming.service.js';
import { ToewijzingController } from './toewijzing/toewijzing.controller.js';
import { Toewijzing } from './toewijzing/toewijzing.entity.js';
import { ToewijzingLezer } from './toewijzing/toewijzing.lezer.js';
import { ToewijzingService } from './toewijzing/toewijzing.service.js';
import { ThemahintController } from './themahint/themahint.controller.js';
import { ThemahintService } from './themahint/themahint.service.js';
import { WERKLIJST } from './werklijst/delen.js';

const ENTITIES = [
  Aanbod,
  AanbodVersie,
  Behandelaar,
  ...WERKLIJST.entities,
  Concept,
  Hulpvraag,
  Contact,
  Inzending,
  Match,
  Matchresultaat,
  Dubbel,
  Toewijzing,
];
const SERVICES = [
  ...DELEN.services,
  AanbodmatchingFacade,
  ...[AanbodService, AanbodImportService],
  ...[BehandelaarService, BehandelaarLezer],
  ...WERKLIJST.services,
  FeitenService,
  HulpvraagService,
  Vraagfeiten,
  HulpvraagLezer,
  WijzigingService,
  AfrondingService,
  ...DUBBELEN.services,
  VastgehoudenService,
  Indiener,
  InlogcodeService,
  KoppelingService,
  BeoordelingService,
  AanbodBeoordelingService,
  ToewijzingService,
  ToewijzingLezer,
  BesluitService,
  ToestemmingService,
  StandService,
  Sleutelkast,
  Inzage,
  Wissing,
  MeldingService,
  MailberichtLezer,
  TeruggekomenLezer,
  VoorkeurService,
  HulpvragenHouder,
  ConceptenHouder,
];

/** Offers, requests, matches and assignments: entities and services. */
@Module({
  imports: [
    TypeOrmModule.forFeature([...ENTITIES, ...DELEN.entities]),
    ...[StamgegevensModule, CommunitiesModule, StaatssteunModule],
  ],
  providers: SERVICES,
  exports: SERVICES,
})
export class AanbodmatchingModule {}

/** The routes of this pillar, for the api. */
@Module({
  imports: [AanbodmatchingModule, StamgegevensModule],
  providers: [ConceptService, ConceptindieningService, ThemahintService, ...WERKLIJST.api],
  controllers: [
    ConceptController,
    ThemahintController,
    ...[AanbodUitwisselingController, AanbodBeoordelingController, AanbodController],
    BehandelaarController,
    ...WERKLIJST.controllers,
    HulpvraagController,
    VastgehoudenController,
    ...DUBBELEN.controllers,
    InlogcodeController,
    EigenGegevensverzoekController,
    BeoordelingController,
    ToewijzingController,
    KeuzeController,
    ...[MailberichtController, TeruggekomenController, VoorkeurController],
    ...DELEN.controllers,
  ],
})
export class AanbodmatchingApi {}

const QUEUES = [AANBODMATCHING, AANBODMATCHING_MAIL, AANBODMATCHING_REGISTER, TERMIJNEN, ...DELEN.queues];

/** The processors of this pillar and its index of offers, for the worker. */
@Module({
  imports: [
    AanbodmatchingModule,
    ...DELEN.modules,
    BullModule.registerQueue(...QUEUES.map((name) => ({ name }))),
  ],
  providers: [
    ...[CatalogusIndex, MatchService],
    ...[Briefschrijver, Postbode, Dagoverzicht, Retourbus],
    ...DUBBELEN.worker,
    ConceptberichtenService,
    RegisterProcessor,
    ...TERMIJN_WORKER,
    AanbodmatchingProcessor,
    AanbodmatchingMailProcessor,
    ...DELEN.worker,
  ],
})
export class AanbodmatchingWorker {}
