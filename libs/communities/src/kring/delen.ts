// SPDX-License-Identifier: EUPL-1.2
import { Kringpost } from '../bericht/kringpost.js';
import { KringaanmeldingController } from '../kringaanmelding/kringaanmelding.controller.js';
import { Kringaanmelding } from '../kringaanmelding/kringaanmelding.entity.js';
import { KringaanmeldingLezer } from '../kringaanmelding/kringaanmelding.lezer.js';
import { KringaanmeldingService } from '../kringaanmelding/kringaanmelding.service.js';
import { Kringfeiten } from '../kringaanmelding/kringfeiten.js';
import { CommunitiesKringenProcessor } from '../kringen.processor.js';
import { KringrondeController } from '../kringronde/kringronde.controller.js';
import { Kringronde } from '../kringronde/kringronde.entity.js';
import { KringrondeLezer } from '../kringronde/kringronde.lezer.js';
import { KringrondeService } from '../kringronde/kringronde.service.js';
import { Kringvormer } from '../kringronde/kringvormer.js';
import { Kringwoordenboek } from '../kringronde/kringwoorden.js';
import { InvallerService } from './invaller.service.js';
import { KringController } from './kring.controller.js';
import { Kring } from './kring.entity.js';
import { KringLezer } from './kring.lezer.js';
import { KringService } from './kring.service.js';
import { Kringlid } from './kringlid.entity.js';
import { Kringplanner, Kringplanning } from './kringplanner.js';
import { Kringverloop } from './kringverloop.js';

/** What the modules of this pillar take in of kringen: who said yes, the rounds that form them, and what is done in them. */
export const KRINGEN = {
  entities: [Kringaanmelding, Kringronde, Kring, Kringlid],
  services: [
    ...[KringaanmeldingService, KringaanmeldingLezer, Kringfeiten],
    ...[KringrondeService, KringrondeLezer, Kringwoordenboek],
    ...[KringService, KringLezer, InvallerService, Kringverloop],
  ],
  controllers: [KringaanmeldingController, KringrondeController, KringController],
  worker: [Kringpost, Kringvormer, CommunitiesKringenProcessor, Kringplanning, Kringplanner],
};
