// SPDX-License-Identifier: EUPL-1.2
import { AFSPRAAK } from './afspraak/delen.js';
import { GESPREK } from './gesprek/delen.js';
import { Mailbericht } from './melding/mailbericht.entity.js';

/** What nouns give to the modules of this pillar as a whole. */
export const DELEN = {
  entities: [Mailbericht, ...GESPREK.entities, ...AFSPRAAK.entities],
  services: [...GESPREK.services, ...AFSPRAAK.services],
  controllers: [...GESPREK.controllers, ...AFSPRAAK.controllers],
  worker: [...GESPREK.worker, ...AFSPRAAK.worker],
};
