// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Publicatiestanden } from './publicatiestanden.js';

/** What the modules of this pillar take in for disclosure control. */
export const ONTHULLING: Deel = { entities: [], services: [Publicatiestanden], controllers: [], worker: [] };
