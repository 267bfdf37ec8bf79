// SPDX-License-Identifier: EUPL-1.2
import { Aanvaller } from './aanvaller.js';
import type { Onthullingsregels } from './gevoelig.rules.js';
import { Getuigen } from './getuigen.js';
import { gewichtenVan, rijeisenVan, verruim, type Rijeis } from './gewicht.rules.js';
import { bovenVan, isOnderNul } from './nul.rules.js';
import { Oplosser } from './oplosser.js';
import { hideAround } from './patroon.js';
import type { Ontwerp, Publicatiestand, Vak } from './stand.rules.js';
import { isGedrukt, type Maat } from './tabel.rules.js';
import { onbekendVan, stelselVan, type Onbekend, type Stelsel } from './stelsel.rules.js';

/** A question of secondary suppression, ready to be worked on: all maten over the same vakken. */
export interface Vraag {
  stand: Publicatiestand;
  levend: Uint8Array;
  regels: Onthullingsregels;
  maten: readonly Maat[];
  stelsels: Stelsel[];
  /** Numbers of the vakken in the tables of the report. */
  inRapport: readonly number[];
  /** May be hidden: in the report, not shown before. */
  kandidaten: ReadonlySet<number>;
  /** Of those, what was decided on: hidden ones must be safe. What comes later is hidden for now, and may yet be shown. */
  besloten: ReadonlySet<number>;
  gewicht: (kolom: number) => number;
  eisen: Rijeis[];
  /** Per vak those that it is a part of. */
  boven: number[][];
  /** Per maat what was found in this decision. */
  getuigen: Getuigen[];
}

/** Steps of the solver, not seconds: so the same report gives the same answer on a slower machine. */
export interface Inspanning {
  /** For cleaning up: showing again what turns out not to be needed. */
  opruimen: number;
  /** For the exact answer; only when there are at most `exactTot` candidates. */
  exact: number;
  exactTot: number;
  /** Of `zonder` nothing is hidden beside what is sensitive by itself; `grof` works without the solver. Both for checks. */
  manier: 'best' | 'grof' | 'zonder';
}
export const INSPANNING: Inspanning = { opruimen: 400, exact: 120, exactTot: 80, manier: 'best' };

const BATCHES = 3;

export function vraagVan(ontwerp: Ontwerp, indelingen: number, regels: Onthullingsregels): Vraag {
  const { stand, maten, levend, inRapport } = ontwerp;
  const gewichten = gewichtenVan(stand, indelingen);
  const stelsels = maten.map((_, maat) => stelselVan(stand, maten, maat, regels));
  const vast = onbekendVan(stand, levend);
  const kandidaten = new Set([...stand.vakken.keys()].filter((nr) => stand.vakken[nr]!.staat === 'nieuw'));
  return {
    ...{ stand, levend, regels, maten, stelsels, inRapport, kandidaten, besloten: kandidaten },
    gewicht: (kolom) => gewichten[kolom] ?? 0,
    eisen: rijeisenVan(stand, vast, regels.drempel),
    boven: bovenVan(stand),
    getuigen: stelsels.map(() => new Getuigen()),
  };
}

/** Whose interval must be wide: what is sensitive by itself, and whatever goes along with it. Of nobody there is nothing to know. */
export function doelenVan(
  { stand, regels, besloten, boven, maten }: Vraag,
  onbekend: Onbekend,
  maat: number,
): number[] {
  return [...stand.vakken.keys()].filter((nr) => {
    const { reden, staat } = stand.vakken[nr]!;
    if (onbekend[nr] !== 1 || isLeeg(stand.vakken[nr]!)) return false;
    if (!isGedrukt(maten[maat]!, stand.vakken[nr]!.plaats)) return false;
    if (isOnderNul(stand, boven, onbekend, [nr, maat])) return false;
    if (reden !== null && reden !== 'volgt uit het totaal') return true;
    return regels.bescherm === 'alles' && (besloten.has(nr) || staat === 'verborgen');
  });
}

export const isLeeg = ({ waarde }: Vak): boolean => waarde.waarden[0] === 0;

export const beginVan = ({ stand, levend }: Vraag): Onbekend => onbekendVan(stand, levend);

/** Of one maat: the vakken, and its own overlaps, which are never known. */
export function withOverlap(stelsel: Stelsel, onbekend: Onbekend): Onbekend {
  const uit = new Uint8Array(stelsel.waarheid.length).fill(1);
  uit.set(onbekend);
  return uit;
}

/** Somebody who looks for one maat while this is hidden. To be closed. */
export function aanvallerVan(
  oplosser: Oplosser,
  { stelsels, getuigen }: Vraag,
  onbekend: Onbekend,
  maat: number,
): Aanvaller {
  const stelsel = stelsels[maat]!;
  return new Aanvaller(oplosser, stelsel, withOverlap(stelsel, onbekend), getuigen[maat]!);
}

/** What an attacker finds too narrow, per maat. */
export function narrowOf(oplosser: Oplosser, vraag: Vraag, onbekend: Onbekend): number[][] {
  return vraag.stelsels.map((_, maat) => {
    const aanvaller = aanvallerVan(oplosser, vraag, onbekend, maat);
    try {
      return aanvaller.narrow(doelenVan(vraag, onbekend, maat));
    } finally {
      aanvaller.close();
    }
  });
}

/** Of `leeg`, hidden without anybody in it, what an attacker knows to be so: hiding it any longer says nothing. */
export function knownEmpty(
  oplosser: Oplosser,
  vraag: Vraag,
  onbekend: Onbekend,
  leeg: readonly number[],
): number[] {
  const bekend = new Set<number>();
  for (const maat of leeg.length === 0 ? [] : vraag.stelsels.keys()) {
    const aanvaller = aanvallerVan(oplosser, vraag, onbekend, maat);
    for (const nr of aanvaller.narrow(leeg)) bekend.add(nr);
    aanvaller.close();
  }
  return [...bekend];
}

/** Hides candidates until an attacker of one maat finds nothing, at the least weight as far as a linear programme sees. */
export function cover(oplosser: Oplosser, vraag: Vraag, maat: number, onbekend: Onbekend): void {
  const { kandidaten, gewicht } = vraag;
  const stelsel = vraag.stelsels[maat]!;
  for (let ronde = 0; ronde < 3 * BATCHES; ronde += 1) {
    const aanvaller = aanvallerVan(oplosser, vraag, onbekend, maat);
    const over = aanvaller.narrow(doelenVan(vraag, onbekend, maat));
    aanvaller.close();
    if (over.length === 0) return;
    const groepen = ronde < BATCHES ? [over] : over.map((doel) => [doel]);
    for (const doelen of groepen) {
      const keuze = { doelen, kandidaten, gewicht, ronde };
      for (const kolom of hideAround(oplosser, stelsel, withOverlap(stelsel, onbekend), keuze))
        onbekend[kolom] = 1;
    }
  }
}

/** What is left is done roughly: the cheapest next to it goes along. Whether there was any. */
export function widenOnce(
  { stand, gewicht, kandidaten }: Vraag,
  smal: readonly number[][],
  onbekend: Onbekend,
): boolean {
  const veranderd = [...new Set(smal.flat())].map((doel) =>
    verruim(stand.optellingen, doel, onbekend, kandidaten, gewicht),
  );
  return veranderd.includes(true);
}
