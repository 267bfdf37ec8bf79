// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { AfspraakLezer } from './afspraak.lezer.js';
import { AfspraakeindeService } from './afspraakeinde.service.js';
import { DoorrekeningService } from './doorrekening.service.js';
import { Indicator } from './indicator.entity.js';
import { OndertekeningController } from './ondertekening.controller.js';
import { OndertekeningService } from './ondertekening.service.js';
import { PrestatieafspraakController } from './prestatieafspraak.controller.js';
import {
  Afspraakjaar,
  Afspraakversie,
  Ondertekening,
  Prestatieafspraak,
} from './prestatieafspraak.entity.js';
import { PrestatieafspraakLezer } from './prestatieafspraak.lezer.js';
import { PrestatieafspraakService } from './prestatieafspraak.service.js';

/** What the modules of this pillar take in for prestatieafspraken. */
export const PRESTATIEAFSPRAAK: Deel = {
  entities: [Prestatieafspraak, Afspraakversie, Afspraakjaar, Indicator, Ondertekening],
  services: [
    ...[AfspraakLezer, AfspraakeindeService, DoorrekeningService],
    ...[OndertekeningService, PrestatieafspraakLezer, PrestatieafspraakService],
  ],
  controllers: [PrestatieafspraakController, OndertekeningController],
  worker: [],
};
