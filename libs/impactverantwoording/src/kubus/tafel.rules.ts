// SPDX-License-Identifier: EUPL-1.2
import { ALLES } from './kubus.rules.js';

/** A place in a table of groups by periods; `null` is its margin. */
export interface Plek {
  groep: string | null;
  periode: string | null;
}

/** Every place of a table, margins first: what has no rows is there too, and is zero. Without groups there is their margin alone. */
export function plekkenVan(groepen: readonly string[], periodes: readonly string[]): Plek[] {
  return [ALLES, ...groepen].flatMap((groep) =>
    [ALLES, ...periodes].map((periode): Plek => ({ groep, periode })),
  );
}

export const sleutelVan = ({ groep, periode }: Plek): string => JSON.stringify([groep, periode]);

/** Adds rows up into every place that they belong to: their own, and the margins. */
export function addUp<T extends object, Som extends object = T>(
  rijen: readonly (T & { groep: string; periode: string })[],
  plus: (som: Som | undefined, rij: T) => Som,
): Map<string, Som> {
  const sommen = new Map<string, Som>();
  for (const rij of rijen)
    for (const groep of [ALLES, rij.groep])
      for (const periode of [ALLES, rij.periode]) {
        const sleutel = sleutelVan({ groep, periode });
        sommen.set(sleutel, plus(sommen.get(sleutel), rij));
      }
  return sommen;
}
