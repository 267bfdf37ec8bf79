// SPDX-License-Identifier: EUPL-1.2
import { HeraanbodService } from '../toewijzing/heraanbod.service.js';
import { TermijnService } from './termijn.service.js';
import { TermijnProcessor, Termijnwekker } from './termijnwekker.js';

/** What the worker needs to take the steps of the ladder. */
export const TERMIJN_WORKER = [HeraanbodService, TermijnService, TermijnProcessor, Termijnwekker];
