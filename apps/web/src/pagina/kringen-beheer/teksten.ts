// SPDX-License-Identifier: EUPL-1.2
import { EN } from './teksten-en';
import { NL } from './teksten-nl';

/** What who keeps the kringen of a community reads. */
export const TEKSTEN = { nl: NL, en: EN };
