// SPDX-License-Identifier: EUPL-1.2
import { BullModule } from '@nestjs/bullmq';
import { Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AanbodmatchingModule } from '#libs/aanbodmatching';
import { StamgegevensModule } from '#libs/stamgegevens';
import { AFNAME } from './afname/delen.js';
import { BRON } from './bron/delen.js';
import type { Deel } from './deel.js';
import { EFFECT } from './effect/delen.js';
import { FEITEN } from './feiten/delen.js';
import { INDICATOR } from './indicator/delen.js';
import { KOPPELING } from './koppeling/delen.js';
import { KUBUS } from './kubus/delen.js';
import { METING } from './meting/delen.js';
import { ONTHULLING } from './onthulling/delen.js';
import { RAPPORTEN } from './rapport/delen.js';

/** Nouns that stand by themselves. */
const DELEN: Deel[] = [
  FEITEN,
  KUBUS,
  INDICATOR,
  METING,
  BRON,
  EFFECT,
  ONTHULLING,
  RAPPORTEN,
  AFNAME,
  KOPPELING,
];

const SERVICES = DELEN.flatMap(({ services }): Type[] => services);

/** What help to entrepreneurs brought: entities and services. */
@Module({
  imports: [TypeOrmModule.forFeature(DELEN.flatMap(({ entities }): Type[] => entities)), StamgegevensModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class ImpactverantwoordingModule {}

/** The routes of this pillar, for the api. */
@Module({
  imports: [ImpactverantwoordingModule, StamgegevensModule, AanbodmatchingModule],
  controllers: DELEN.flatMap(({ controllers }): Type[] => controllers),
})
export class ImpactverantwoordingApi {}

/** The processors of this pillar, for the worker. */
@Module({
  imports: [
    ...[ImpactverantwoordingModule, StamgegevensModule],
    BullModule.registerQueue(...DELEN.flatMap(({ queues = [] }) => queues).map((name) => ({ name }))),
  ],
  providers: DELEN.flatMap(({ worker }): Type[] => worker),
})
export class ImpactverantwoordingWorker {}
