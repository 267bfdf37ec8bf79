// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Editielezer } from './editie.lezer.js';
import { RapportdefinitieRij, Rapporteditie, Rapportkeuring } from './rapport.entity.js';

/** What the modules of this pillar take in for reports. */
export const RAPPORTEN: Deel = {
  entities: [RapportdefinitieRij, Rapporteditie, Rapportkeuring],
  services: [Editielezer],
  controllers: [],
  worker: [],
};
