// SPDX-License-Identifier: EUPL-1.2
import type { Sjablonen } from './brief.js';
import type { Meldingsoort } from './meldingsoort.rules.js';
import { AANBIEDER } from './sjabloon/aanbieder.js';
import { AANBOD } from './sjabloon/aanbod.js';
import { AFSPRAAK } from './sjabloon/afspraak.js';
import { BEHANDELAAR } from './sjabloon/behandelaar.js';
import { METING } from './sjabloon/meting.js';
import { ONTVANGST } from './sjabloon/ontvangst.js';
import { STEUN } from './sjabloon/steun.js';
import { UITKOMST } from './sjabloon/uitkomst.js';
import { UITNODIGING } from './sjabloon/uitnodiging.js';
import { VERLOOP } from './sjabloon/verloop.js';

/** The words of every mail, in Dutch (B1, "u") and in English. */
export const MELDINGEN: Sjablonen<Meldingsoort> = {
  ...ONTVANGST,
  ...AANBOD,
  ...VERLOOP,
  ...UITKOMST,
  ...METING,
  ...AFSPRAAK,
  ...AANBIEDER,
  ...BEHANDELAAR,
  ...STEUN,
  ...UITNODIGING,
};
