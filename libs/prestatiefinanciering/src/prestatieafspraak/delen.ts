// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Indicator } from './indicator.entity.js';
import {
  Afspraakjaar,
  Afspraakversie,
  Ondertekening,
  Prestatieafspraak,
} from './prestatieafspraak.entity.js';

/** What the modules of this pillar take in for prestatieafspraken. */
export const PRESTATIEAFSPRAAK: Deel = {
  entities: [Prestatieafspraak, Afspraakversie, Afspraakjaar, Indicator, Ondertekening],
  services: [],
  controllers: [],
  worker: [],
};
