// SPDX-License-Identifier: EUPL-1.2
import { Plaatsklok } from './plaatsklok.js';
import { Plaatsronde } from './plaatsronde.js';

/** What the worker needs to offer the places that come free. */
export const WACHTLIJST_WORKER = [Plaatsronde, Plaatsklok];
