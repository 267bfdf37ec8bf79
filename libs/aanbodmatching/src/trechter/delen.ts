// SPDX-License-Identifier: EUPL-1.2
import { Gesprekssignaal } from '../onvervuld/gesprekssignaal.entity.js';
import { GesprekssignaalLezer } from '../onvervuld/gesprekssignaal.lezer.js';
import { GesprekssignaalRegister } from '../onvervuld/gesprekssignaal.register.js';
import { OnvervuldController } from '../onvervuld/onvervuld.controller.js';
import { OnvervuldeVraag } from '../onvervuld/onvervuld.entity.js';
import { OnvervuldLezer } from '../onvervuld/onvervuld.lezer.js';
import { OnvervuldRegister } from '../onvervuld/onvervuld.register.js';
import { Vraagkenmerken } from '../onvervuld/vraagkenmerken.js';
import { TrechterController } from './trechter.controller.js';
import { TrechterLezer } from './trechter.lezer.js';
import { TrechterRegister } from './trechter.register.js';

/** The figures: what was not found, and how far each hulpvraag came. */
export const CIJFERS = {
  entities: [OnvervuldeVraag, Gesprekssignaal],
  services: [OnvervuldLezer, GesprekssignaalLezer, TrechterLezer],
  controllers: [OnvervuldController, TrechterController],
  worker: [Vraagkenmerken, OnvervuldRegister, GesprekssignaalRegister, TrechterRegister],
};
