// SPDX-License-Identifier: EUPL-1.2
import type { Teksten } from '../../taal/taal';
import { EN } from './teksten-en';
import { NL } from './teksten-nl';

/** Words of the pages on which somebody asks a question. */
export const TEKSTEN: Teksten<typeof NL> = { nl: NL, en: EN };
