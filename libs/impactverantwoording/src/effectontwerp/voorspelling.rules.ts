// SPDX-License-Identifier: EUPL-1.2
import {
  minimumEffect,
  neededBehandeld,
  powerAt,
  type Onderscheidvraag,
} from '../effect/onderscheid.rules.js';
import type { EffectvoorspellingDto, EffectvoorspellingWeergave } from './effectontwerp.dto.js';

/** Firms that stand alone, and half of what tells a firm from another stays; 5% and 80% as is usual. */
const GEWOON = {
  samenhang: 0.5,
  clustergrootte: 1,
  clustervariatie: 0,
  clustersamenhang: 0,
  alfa: 0.05,
  macht: 0.8,
};

/** What a design can tell beforehand. Throws `ongeldig` with every fault of the question. */
export function foretell({ effect, ...dto }: EffectvoorspellingDto): EffectvoorspellingWeergave {
  const gegeven = Object.fromEntries(Object.entries(dto).filter(([, waarde]) => waarde !== undefined));
  const vraag = { ...GEWOON, ...gegeven } as Onderscheidvraag;
  return {
    minimumEffect: minimumEffect(vraag),
    macht: effect === undefined ? null : powerAt(vraag, effect),
    nodigBehandeld: effect === undefined ? null : neededBehandeld(vraag, effect),
  };
}
