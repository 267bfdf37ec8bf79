// SPDX-License-Identifier: EUPL-1.2
import { ErvaringsdeskundigenController } from './ervaringsdeskundigen.controller.js';
import { ErvaringsdeskundigenService } from './ervaringsdeskundigen.service.js';
import { Resultaatvolger } from './resultaatvolger.js';

/** What the modules of this pillar take in of ervaringsdeskundigen. */
export const ERVARINGSDESKUNDIGEN = {
  services: [ErvaringsdeskundigenService, Resultaatvolger],
  controllers: [ErvaringsdeskundigenController],
};
