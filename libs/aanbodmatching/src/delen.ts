// SPDX-License-Identifier: EUPL-1.2
import { CommunitiesModule } from '#libs/communities';
import { StamgegevensModule } from '#libs/stamgegevens';
import { AFSPRAAK } from './afspraak/delen.js';
import { AFWIJZING } from './afwijzing/delen.js';
import { BEREIK } from './bereik/delen.js';
import { ERVARINGSDESKUNDIGEN } from './ervaringsdeskundige/delen.js';
import { AANBODMATCHING_SCAN } from './bijlage/scan.processor.js';
import { AANBODMATCHING_CAMPAGNES, Vraagmelder } from './campagne/vraagmelder.js';
import { GESPREK } from './gesprek/delen.js';
import { OVERDRACHT } from './overdracht/delen.js';
import { Mailbericht } from './melding/mailbericht.entity.js';
import { REGIO } from './regio/delen.js';
import { THESAURUS } from './thesaurus/delen.js';
import { UITKOMST } from './uitkomst/delen.js';
import { CIJFERS } from './trechter/delen.js';
import { WACHTLIJST_WORKER } from './wachtlijst/delen.js';

/** What nouns give to the modules of this pillar as a whole. */
export const DELEN = {
  entities: [
    Mailbericht,
    ...GESPREK.entities,
    ...AFSPRAAK.entities,
    ...OVERDRACHT.entities,
    ...CIJFERS.entities,
    ...REGIO.entities,
    ...THESAURUS.entities,
    ...UITKOMST.entities,
    ...AFWIJZING.entities,
  ],
  services: [
    ...GESPREK.services,
    ...AFSPRAAK.services,
    ...OVERDRACHT.services,
    ...CIJFERS.services,
    ...REGIO.services,
    ...THESAURUS.services,
    ...UITKOMST.services,
    ...AFWIJZING.services,
    ...BEREIK.services,
    ...ERVARINGSDESKUNDIGEN.services,
  ],
  controllers: [
    ...GESPREK.controllers,
    ...AFSPRAAK.controllers,
    ...OVERDRACHT.controllers,
    ...CIJFERS.controllers,
    ...REGIO.controllers,
    ...THESAURUS.controllers,
    ...UITKOMST.controllers,
    ...AFWIJZING.controllers,
    ...BEREIK.controllers,
    ...ERVARINGSDESKUNDIGEN.controllers,
  ],
  worker: [...GESPREK.worker, ...AFSPRAAK.worker, ...CIJFERS.worker, ...WACHTLIJST_WORKER, Vraagmelder],
  /** What the worker asks of the pillars below. */
  modules: [CommunitiesModule, StamgegevensModule],
  queues: [AANBODMATCHING_SCAN, AANBODMATCHING_CAMPAGNES],
};
