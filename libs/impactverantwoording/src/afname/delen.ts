// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { AfnameController } from './afname.controller.js';
import { Afnamedienst } from './afname.service.js';
import { CatalogusController } from './catalogus.controller.js';

/** What the modules of this pillar take in for whoever fetches sealed reports. */
export const AFNAME: Deel = {
  entities: [],
  services: [Afnamedienst],
  controllers: [AfnameController, CatalogusController],
  worker: [],
};
