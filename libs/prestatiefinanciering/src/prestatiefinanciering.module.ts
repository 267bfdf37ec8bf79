// SPDX-License-Identifier: EUPL-1.2
import { Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AanbodmatchingModule } from '#libs/aanbodmatching';
import { StamgegevensModule } from '#libs/stamgegevens';
import { BullModule } from '@nestjs/bullmq';
import { BANKREKENINGEN } from './bankrekening/delen.js';
import { BELANGEN } from './belang/delen.js';
import { BETALINGEN } from './betaling/delen.js';
import { DECLARATIES } from './declaratie/delen.js';
import { GROOTBOEK } from './grootboek/delen.js';
import { PRESTATIE } from './prestatie/delen.js';
import { PRESTATIEAFSPRAAK } from './prestatieafspraak/delen.js';
import { PROGRAMMAS } from './programma/delen.js';
import { VERANTWOORDING } from './verantwoording/delen.js';
import type { Deel } from './deel.js';

/** Nouns that stand by themselves. */
const DELEN: Deel[] = [
  PROGRAMMAS,
  PRESTATIEAFSPRAAK,
  GROOTBOEK,
  PRESTATIE,
  BELANGEN,
  DECLARATIES,
  ...[BANKREKENINGEN, BETALINGEN, VERANTWOORDING],
];

const SERVICES = DELEN.flatMap(({ services }): Type[] => services);

/** Programmes, agreements and what they pay for: entities and services. */
@Module({
  imports: [
    TypeOrmModule.forFeature(DELEN.flatMap(({ entities }): Type[] => entities)),
    StamgegevensModule,
    AanbodmatchingModule,
  ],
  providers: SERVICES,
  exports: SERVICES,
})
export class PrestatiefinancieringModule {}

/** The routes of this pillar, for the api. */
@Module({
  imports: [PrestatiefinancieringModule, StamgegevensModule],
  controllers: DELEN.flatMap(({ controllers }): Type[] => controllers),
})
export class PrestatiefinancieringApi {}

/** The processors of this pillar, for the worker. */
@Module({
  imports: [
    ...[PrestatiefinancieringModule, StamgegevensModule, AanbodmatchingModule],
    BullModule.registerQueue(...DELEN.flatMap(({ queues = [] }) => queues).map((name) => ({ name }))),
  ],
  providers: DELEN.flatMap(({ worker }): Type[] => worker),
})
export class PrestatiefinancieringWorker {}
