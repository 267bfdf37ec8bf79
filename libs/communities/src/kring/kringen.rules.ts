// SPDX-License-Identifier: EUPL-1.2
import { buildKringen, fillKringen } from './kringbouw.rules.js';
import { openFromSpare, rebuild } from './kringherbouw.rules.js';
import { kringdelenOf, kringscoreOf, type Kringdelen } from './kringscore.rules.js';
import { GEEN, Kringstand } from './kringstand.rules.js';
import { KRINGREGELS, byId, toKringveld, type Kringveld } from './kringveld.rules.js';
import { Kringzoeker } from './kringzoek.rules.js';
import { Toeval } from './toeval.rules.js';
import { whyWaiting, type Wachtende } from './wachtreden.rules.js';
import type { Afstandsmaat, BestaandeKring, Deelnemer, Kringregels } from './deelnemer.js';

/** What is asked: the whole list of who said yes, and the kringen that are there already. */
export interface Kringvraag {
  deelnemers: readonly Deelnemer[];
  afstand: Afstandsmaat;
  regels?: Partial<Kringregels>;
  /** Another number gives other kringen that are as good; the same number always the same. */
  zaad: number;
  bestaande?: readonly BestaandeKring[];
}

export interface Kring {
  /** Of a kring that was there already. */
  id: string | null;
  /** Ids, in order; `nieuw` are those among them who were not in it before. */
  leden: string[];
  nieuw: string[];
  /** 0..1. */
  score: number;
  delen: Kringdelen;
}

export interface Kringindeling {
  kringen: Kring[];
  wachtlijst: Wachtende[];
}

/**
 * Forms kringen of everybody who is in none. No kring that is made here breaks a hard limit: its size, no two competitors, nobody
 * too far from another, nobody with whom one does not want to be. Within these limits most people get a place, then whoever
 * waited longest, then the kringen are as good as a search of a fixed number of steps finds. Who is in a kring stays there;
 * latecomers join kringen with room, or make one of their own. The answer does not depend on the order of the list.
 */
export function formKringen(vraag: Kringvraag): Kringindeling {
  const veld = toKringveld(vraag.deelnemers, vraag.afstand, toRegels(vraag.regels));
  const stand = new Kringstand(veld);
  const bestaande = openBestaande(stand, vraag.bestaande ?? []);
  const vrij = [...stand.van.keys()].filter((lid) => stand.vast[lid] === 0);
  // First the rooms that are there: a kring that lost somebody is made whole before a new one takes its newcomers.
  fillKringen(stand, vrij, tooSmall(stand));
  buildKringen(
    stand,
    vrij.filter((lid) => stand.van[lid] === GEEN),
  );
  const alle = [...stand.kringen.keys()];
  fillKringen(stand, vrij, alle);
  const toeval = new Toeval(vraag.zaad);
  improve(stand, toeval, vrij);
  return {
    kringen: stand.kringen.flatMap((leden, kring) =>
      leden.length === 0 ? [] : [toKring(stand, kring, bestaande)],
    ),
    wachtlijst: whyWaiting(stand),
  };
}

function improve(stand: Kringstand, toeval: Toeval, vrij: readonly number[]): void {
  const zoeker = new Kringzoeker(stand, toeval, vrij);
  zoeker.search(100);
  openFromSpare(stand);
  rebuild(stand, toeval);
  zoeker.search();
}

function toRegels(regels: Partial<Kringregels> = {}): Kringregels {
  const { minst, meest, maxKm } = { ...KRINGREGELS, ...regels };
  if (!Number.isInteger(minst) || !Number.isInteger(meest) || minst < 2 || meest < minst || meest > 40)
    throw new RangeError(`geen grootte van een kring: ${minst} tot ${meest}`);
  if (!(maxKm > 0)) throw new RangeError(`geen afstand: ${maxKm}`);
  return { minst, meest, maxKm };
}

function openBestaande(stand: Kringstand, kringen: readonly BestaandeKring[]): ReadonlyMap<number, string> {
  const plek = new Map(stand.veld.deelnemers.map(({ id }, i) => [id, i]));
  const op = [...kringen].sort((a, b) => byId(a.id, b.id));
  return new Map(
    op.flatMap(({ id, leden }): [number, string][] => {
      const er = leden.flatMap((lid) => plek.get(lid) ?? []).sort((a, b) => a - b);
      if (er.some((lid) => stand.van[lid] !== GEEN)) throw new RangeError(`lid van twee kringen: ${id}`);
      for (const lid of er) stand.vast[lid] = 1;
      return er.length === 0 ? [] : [[stand.open(er), id]];
    }),
  );
}

const tooSmall = (stand: Kringstand): number[] =>
  [...stand.kringen.keys()].filter((kring) => stand.kringen[kring]!.length < stand.veld.regels.minst);

function toKring(stand: Kringstand, kring: number, bestaande: ReadonlyMap<number, string>): Kring {
  const { veld } = stand;
  const leden = [...stand.kringen[kring]!].sort((a, b) => a - b);
  const toId = (lid: number): string => veld.deelnemers[lid]!.id;
  return {
    id: bestaande.get(kring) ?? null,
    leden: leden.map(toId),
    nieuw: leden.filter((lid) => stand.vast[lid] === 0).map(toId),
    score: kringscoreOf(veld, leden),
    delen: kringdelenOf(veld, leden),
  };
}

/** The score of any group by the same measure, whether or not it keeps to the limits: for comparison. */
export function scoreKring(
  leden: readonly Deelnemer[],
  afstand: Afstandsmaat,
  regels: Partial<Kringregels> = {},
): number {
  const veld: Kringveld = toKringveld(leden, afstand, toRegels(regels));
  return kringscoreOf(veld, [...veld.deelnemers.keys()]);
}
