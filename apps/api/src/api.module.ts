// SPDX-License-Identifier: EUPL-1.2
import { Module, type DynamicModule } from '@nestjs/common';
import { AanbodmatchingApi, AanbodmatchingModule } from '#libs/aanbodmatching';
import { CommunitiesApi, CommunitiesModule } from '#libs/communities';
import { ImpactverantwoordingApi, ImpactverantwoordingModule } from '#libs/impactverantwoording';
import { HttpModule, PlatformModule, type Configuratie } from '#libs/platform';
import { PrestatiefinancieringApi, PrestatiefinancieringModule } from '#libs/prestatiefinanciering';
import { StaatssteunApi, StaatssteunModule } from '#libs/staatssteun';
import { StamgegevensApi, StamgegevensModule } from '#libs/stamgegevens';
import { OrganisatieregisterModule } from './organisatieregister.js';
import { TOEGANGSTABEL } from './toegangstabel.js';
import { AanmeldController } from './web/aanmeld.controller.js';
import { AfmeldlinkController } from './web/afmeldlink.controller.js';
import { VraagformulierController } from './web/vraagformulier.controller.js';
import { WebController } from './web/web.controller.js';
import { Webbestanden } from './web/webbestanden.js';

/** Everything that is answered over HTTP. */
@Module({})
export class ApiModule {
  static forRoot(config: Configuratie): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(config),
        HttpModule.forRoot(TOEGANGSTABEL),
        OrganisatieregisterModule,
        StamgegevensModule,
        StamgegevensApi,
        StaatssteunModule,
        StaatssteunApi,
        CommunitiesModule,
        CommunitiesApi,
        AanbodmatchingModule,
        AanbodmatchingApi,
        PrestatiefinancieringModule,
        PrestatiefinancieringApi,
        ImpactverantwoordingModule,
        ImpactverantwoordingApi,
      ],
      controllers: [AanmeldController, AfmeldlinkController, WebController, VraagformulierController],
      providers: [Webbestanden],
    };
  }
}
