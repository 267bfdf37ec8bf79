// SPDX-License-Identifier: EUPL-1.2
import { Ervaringspost } from '../bericht/ervaringspost.js';
import { ErvaringenHouder } from '../persoon/ervaringen-houder.js';
import { Deskundigenlijst } from './deskundigenlijst.js';
import { Eigenervaring, Ervaringsdeskundige, Ervaringsverzoek } from './ervaring.entity.js';
import { ErvaringService } from './ervaring.service.js';
import { ErvaringsdeskundigeController } from './ervaringsdeskundige.controller.js';
import { VerzoekLezer } from './verzoek.lezer.js';
import { VerzoekService } from './verzoek.service.js';
import { Verzoekronde, Verzoekwekker } from './verzoekronde.js';

/** What the modules of this pillar take in of ervaringsdeskundigen. */
export const ERVARINGSDESKUNDIGEN = {
  entities: [Ervaringsdeskundige, Eigenervaring, Ervaringsverzoek],
  services: [Deskundigenlijst, ErvaringService, VerzoekService, VerzoekLezer, ErvaringenHouder],
  controllers: [ErvaringsdeskundigeController],
  worker: [Ervaringspost, Verzoekronde, Verzoekwekker],
};
