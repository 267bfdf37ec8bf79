// SPDX-License-Identifier: EUPL-1.2
import { Module, type DynamicModule } from '@nestjs/common';
import { AanbodmatchingWorker } from '#libs/aanbodmatching';
import { CommunitiesWorker } from '#libs/communities';
import { ImpactverantwoordingWorker } from '#libs/impactverantwoording';
import { GegevensverzoekWorker, PlatformModule, QueueModule, type Configuratie } from '#libs/platform';
import { PrestatiefinancieringWorker } from '#libs/prestatiefinanciering';
import { StaatssteunWorker } from '#libs/staatssteun';

/** Everything that runs behind a queue. */
@Module({})
export class WorkerModule {
  static forRoot(config: Configuratie): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(config),
        QueueModule.forRoot(config),
        GegevensverzoekWorker,
        StaatssteunWorker,
        CommunitiesWorker,
        AanbodmatchingWorker,
        PrestatiefinancieringWorker,
        ImpactverantwoordingWorker,
      ],
    };
  }
}
