// SPDX-License-Identifier: EUPL-1.2
import { BullModule } from '@nestjs/bullmq';
import { Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AanbodmatchingModule } from '#libs/aanbodmatching';
import { StamgegevensModule } from '#libs/stamgegevens';
import { BANKREKENING_MAIL } from './bankrekening/bankrekening.processor.js';
import { BANKREKENINGEN_DEEL } from './bankrekening/delen.js';
import { BELANGEN } from './belang/delen.js';
import { DECLARATIES } from './declaratie/delen.js';
import { BETALINGEN } from './betaling/delen.js';
import type { Deel } from './deel.js';
import { GROOTBOEK } from './grootboek/delen.js';
import { PRESTATIE } from './prestatie/delen.js';
import { PRESTATIEAFSPRAAK } from './prestatieafspraak/delen.js';

/** Nouns that stand by themselves. */
const DELEN: Deel[] = [
  PRESTATIEAFSPRAAK,
  PRESTATIE,
  BELANGEN,
  DECLARATIES,
  GROOTBOEK,
  BANKREKENINGEN_DEEL,
  BETALINGEN,
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
    ...[PrestatiefinancieringModule, StamgegevensModule],
    BullModule.registerQueue(...[BANKREKENING_MAIL].map((name) => ({ name }))),
  ],
  providers: DELEN.flatMap(({ worker }): Type[] => worker),
})
export class PrestatiefinancieringWorker {}
