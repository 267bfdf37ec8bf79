// SPDX-License-Identifier: EUPL-1.2
import { JAARBANDEN, bandOf, sectieOf } from './banden.rules.js';
import type { Afstandsmaat, Deelnemer, Kringregels } from './deelnemer.js';
import { kringscoreOf } from './kringscore.rules.js';
import { JARENWOORDEN, furthest, mostShared, type Kringwoorden } from './kringuitleg.rules.js';
import { KRINGREGELS, byId, toKringveld } from './kringveld.rules.js';

/** Somebody who can take the place of a member who left. */
export interface Invaller {
  id: string;
  /** 0..1: of the kring with him in it. */
  score: number;
  /** In plain Dutch, for whoever looks after the kring; the first that decides most. */
  redenen: string[];
}

export interface Invallers {
  /** The best first. Nobody when the kring is full. */
  invallers: Invaller[];
  /** How many of the candidates cannot be in this kring. */
  ongeschikt: number;
  vol: boolean;
}

export interface Invallervraag {
  /** Who is left in the kring. */
  leden: readonly Deelnemer[];
  /** As a rule the waiting list. */
  kandidaten: readonly Deelnemer[];
  woorden: Kringwoorden;
  regels?: Partial<Kringregels>;
}

/** What a round of waiting counts beside the score of a kring, at most five rounds. */
const WACHTEN = 0.01;
const MEESTE_RONDES = 5;

/** Who can come into a kring in which somebody's place is free: by the same hard limits and the same score as when it was formed. */
export function rankInvallers({ leden, kandidaten, woorden, regels }: Invallervraag): Invallers {
  const grenzen: Kringregels = { ...KRINGREGELS, ...regels };
  if (leden.length >= grenzen.meest) return { invallers: [], ongeschikt: 0, vol: true };
  const erin = new Set(leden.map(({ id }) => id));
  const anderen = kandidaten.filter(({ id }) => !erin.has(id));
  const passend = anderen.filter((kandidaat) => fits(leden, kandidaat, woorden.afstand, grenzen));
  const gewogen = passend.map((kandidaat) => {
    const veld = toKringveld([...leden, kandidaat], woorden.afstand, grenzen);
    const score = kringscoreOf(veld, [...veld.deelnemers.keys()]);
    const rondes = Math.min(MEESTE_RONDES, kandidaat.wachtrondes);
    return {
      id: kandidaat.id,
      score,
      redenen: reasons(leden, kandidaat, woorden),
      weegt: score + WACHTEN * rondes,
    };
  });
  gewogen.sort((a, b) => b.weegt - a.weegt || byId(a.id, b.id));
  return {
    invallers: gewogen.map(({ id, score, redenen }) => ({ id, score, redenen })),
    ongeschikt: anderen.length - passend.length,
    vol: false,
  };
}

/** The others may clash with each other by now; that is no reason to keep somebody out who clashes with nobody. */
function fits(
  leden: readonly Deelnemer[],
  kandidaat: Deelnemer,
  afstand: Afstandsmaat,
  regels: Kringregels,
): boolean {
  return leden.every((lid) => toKringveld([lid, kandidaat], afstand, regels).botst[1] === 0);
}

function reasons(
  leden: readonly Deelnemer[],
  kandidaat: Deelnemer,
  { afstand, thema }: Kringwoorden,
): string[] {
  const km = Math.max(1, Math.round(furthest(leden, [kandidaat], afstand)));
  const band = bandOf(kandidaat.jaren, JAARBANDEN);
  const sectie = sectieOf(kandidaat.sbi);
  const [gedeeld, aantal] = mostShared(leden.map(({ themas }) => themas));
  const zinnen: [boolean, string][] = [
    [true, 'Is van niemand in de kring een concurrent.'],
    [
      leden.length > 0,
      `Zit hoogstens ${km} kilometer van de anderen (hemelsbreed, van gemeente tot gemeente).`,
    ],
    [
      band > 0 && !leden.some(({ jaren }) => bandOf(jaren, JAARBANDEN) === band),
      `Brengt ervaring die er nog niet is: ${JARENWOORDEN[band - 1] ?? ''} ondernemer.`,
    ],
    [!leden.some(({ sbi }) => sectieOf(sbi) === sectie), 'Komt uit een bedrijfstak die er nog niet is.'],
    [aantal > 1 && kandidaat.themas.includes(gedeeld), `Wil ook praten over ${thema(gedeeld)}.`],
    [kandidaat.wachtrondes > 0, waited(kandidaat.wachtrondes)],
  ];
  return zinnen.flatMap(([klopt, zin]) => (klopt ? [zin] : []));
}

const waited = (rondes: number): string =>
  rondes === 1 ? 'Wachtte de vorige keer ook al op een kring.' : `Wacht al ${rondes} rondes op een kring.`;
