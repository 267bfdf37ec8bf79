// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';
import type { Deelname } from './deelname.rules.js';
import type { VastgelegdOntwerp } from './ontwerp.rules.js';
import { estimateOntwerp, type Omstandigheden } from './schatten.rules.js';
import { assessEffect, cannotSay, type Effectstand, type Effectuitspraak } from './uitspraak.rules.js';

/** All that an answer is a function of. */
export interface Effectvraag {
  vast: VastgelegdOntwerp;
  stand: Effectstand;
  deelnames: readonly Deelname[];
  omstandigheden: Omstandigheden;
}

/** What may be said: where nothing can be reckoned, that and why. */
export function answerEffect({ vast, stand, deelnames, omstandigheden }: Effectvraag): Effectuitspraak {
  try {
    return assessEffect(vast, stand, () => estimateOntwerp(vast.ontwerp, deelnames, omstandigheden));
  } catch (fout) {
    if (!(fout instanceof DomainError && fout.soort === 'ongeldig')) throw fout;
    return cannotSay(
      vast,
      fout.redenen.map(({ melding }) => melding),
    );
  }
}
