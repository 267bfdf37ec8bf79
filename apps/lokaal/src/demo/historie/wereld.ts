// SPDX-License-Identifier: EUPL-1.2
import type { AnyEvent } from '#libs/kernel';
import { playLoting } from './loting.js';
import { OVERAL, THEMAS, type Thema } from './thema.js';
import { DAG_MS, type Tijdvak } from './tijdvak.js';
import { Toeval } from './toeval.js';
import { Verhaal, type Omgeving } from './verhaal.js';

/** How many ask in the two years: of the smallest region, and how many more of each next one. */
const MINST = 36;
const MEER = 3;
/** A firm in so many asks more than once. */
const NOG_EENS = 0.12;
/** A firm in so many is of another section than most who ask that. */
const ANDERS = 0.35;

function pickThema(toeval: Toeval, op: number, eind: number): Thema {
  const mag = THEMAS.filter(({ sinds }) => sinds === undefined || op > eind - sinds * DAG_MS);
  let rest = toeval.deel() * mag.reduce((som, { gewicht }) => som + gewicht, 0);
  return mag.find(({ gewicht }) => (rest -= gewicht) < 0) ?? (mag[0] as Thema);
}

/** More of them as time goes on: at the end two and a half times as many as at the beginning. */
function pickOp(toeval: Toeval, begin: number, eind: number): number {
  const deel = (Math.sqrt(0.16 + 0.84 * toeval.deel()) - 0.4) / 0.6;
  return Math.floor(begin + deel * (eind - begin));
}

/** What was asked in these regions and what came of it: all events, in the order of time. */
export function makeHistorie(regios: readonly string[], omgeving: Omgeving, tijdvak: Tijdvak): AnyEvent[] {
  const toeval = new Toeval('schakel demo historie 1');
  const [begin, eind] = [tijdvak.begin.getTime(), tijdvak.eind.getTime()];
  const volgorde = regios.toSorted();
  const events = volgorde.flatMap((regio, nr) => {
    const bedrijven: string[] = [];
    return Array.from({ length: MINST + MEER * ((nr * 7) % volgorde.length) }, () => {
      const op = pickOp(toeval, begin, eind);
      const thema = pickThema(toeval, op, eind);
      const bekend = bedrijven.length > 0 && toeval.kans(NOG_EENS);
      const bedrijf = bekend ? toeval.een(bedrijven) : toeval.id();
      bedrijven.push(bedrijf);
      const vrager = {
        ...{ bedrijf, regio, op, grootteklasse: toeval.een(OVERAL.grootten) },
        sectie: toeval.een(toeval.kans(ANDERS) ? OVERAL.secties : thema.secties),
      };
      return new Verhaal(toeval, omgeving, vrager, thema, eind).play();
    }).flat();
  });
  events.push(...playLoting(omgeving, volgorde, tijdvak));
  return events.toSorted((een, ander) => (een.time < ander.time ? -1 : 1));
}
