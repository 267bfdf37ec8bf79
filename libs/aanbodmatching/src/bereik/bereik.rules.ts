// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import { REGELS, type Aanbod, type Plaats, type Regel } from '#libs/matching-engine';
import { statusNaMatching } from '../hulpvraag/hulpvraag.rules.js';

/** What one hulpvraag would do with an aanbod. `past`: it stands in its list; `regel`: it would, but for this one (the first that fails). */
export interface Uitkomst {
  hulpvraagId: string;
  regio: string;
  themas: readonly string[];
  past: boolean;
  top3: boolean;
  regel: Regel | null;
}

const TOP = 3;

/** What the engine's answer says of one aanbod. In a list that as a whole answers nothing, nothing fits. */
export function outcomeOf({
  rang,
  regels,
  aantal,
  geenPassendAanbod,
}: Plaats): Pick<Uitkomst, 'past' | 'top3' | 'regel'> {
  const past = rang !== null && statusNaMatching(aantal, geenPassendAanbod) === 'gematcht';
  return {
    past,
    top3: past && rang <= TOP,
    regel: REGELS.find((regel) => regels.includes(regel)) ?? null,
  };
}

/** The same offer for anybody: who would get it then was kept away by a condition. */
export const zonderVoorwaarden = (aanbod: Aanbod): Aanbod => ({
  ...aanbod,
  voorwaarden: { gebied: ['NL'], sbi: [], sbiUitgesloten: [], rechtsvormen: [] },
});

/** Smaller groups are not told, and figures come in steps of this. */
export const STAP = 5;
const RUIS = 2;

/**
 * How many hulpvragen there are, in a way that tells of none of them: `null` below five, else down to a multiple of five after
 * up to two were added or taken off. How many follows from which hulpvragen they are, and from a secret: asking again
 * gives the same, and a group with one more gives no step that tells of that one.
 */
export function tellingVan(hulpvraagIds: readonly string[], geheim: string): number | null {
  if (hulpvraagIds.length < STAP) return null;
  const van = createHmac('sha256', geheim)
    .update(`bereik:${[...hulpvraagIds].sort().join()}`)
    .digest();
  const verschoven = hulpvraagIds.length + ((van[0] ?? 0) % (2 * RUIS + 1)) - RUIS;
  return verschoven < STAP ? null : Math.floor(verschoven / STAP) * STAP;
}

export interface Groep {
  code: string;
  aantal: number;
}

export interface Bereik {
  bekeken: number | null;
  past: number | null;
  top3: number | null;
  uitgesloten: number | null;
  perRegel: Groep[];
  perThema: Groep[];
  perRegio: Groep[];
}

/** All figures; groups that may not be told are left out, the largest comes first. */
export function toBereik(uitkomsten: readonly Uitkomst[], geheim: string): Bereik {
  const count = (welke: readonly Uitkomst[]): number | null =>
    tellingVan(
      welke.map(({ hulpvraagId }) => hulpvraagId),
      geheim,
    );
  const group = (welke: readonly Uitkomst[], codesVan: (een: Uitkomst) => readonly string[]): Groep[] => {
    const codes = [...new Set(welke.flatMap(codesVan))];
    const groepen = codes.map((code) => ({
      code,
      aantal: count(welke.filter((een) => codesVan(een).includes(code))),
    }));
    return groepen
      .filter((groep): groep is Groep => groep.aantal !== null)
      .sort((een, ander) => ander.aantal - een.aantal || een.code.localeCompare(ander.code));
  };
  const past = uitkomsten.filter((een) => een.past);
  const uitgesloten = uitkomsten.filter(({ regel }) => regel !== null);
  return {
    bekeken: count(uitkomsten),
    past: count(past),
    top3: count(past.filter(({ top3 }) => top3)),
    uitgesloten: count(uitgesloten),
    perRegel: group(uitgesloten, ({ regel }) => (regel === null ? [] : [regel])),
    perThema: group(past, ({ themas }) => themas),
    perRegio: group(past, ({ regio }) => [regio]),
  };
}
