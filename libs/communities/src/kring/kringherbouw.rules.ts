// SPDX-License-Identifier: EUPL-1.2
import { buildKringen, burenOf, fillKringen, growKring } from './kringbouw.rules.js';
import { GEEN, type Kringstand } from './kringstand.rules.js';
import type { Toeval } from './toeval.rules.js';

/** So many times for each who waits, one or two kringen near him are taken apart and made anew. */
const POGINGEN_PER_WACHTENDE = 15;
const MEESTE_POGINGEN = 2_000;

const wachtenden = (stand: Kringstand): number[] =>
  [...stand.van.keys()].filter((lid) => stand.van[lid] === GEEN);

/** Makes kringen of people who wait and of those whom their kring can spare. */
export function openFromSpare(stand: Kringstand): void {
  const { veld, van, vast } = stand;
  for (const lid of wachtenden(stand)) {
    if (van[lid] !== GEEN) continue;
    const uit = [...van.keys()].filter(
      (een) => van[een] === GEEN || (vast[een] === 0 && stand.canSpare(van[een]!)),
    );
    const leden = growKring(veld, lid, uit, {
      doel: veld.regels.minst,
      voorkeur: (een) => (van[een] === GEEN ? 1 : 0),
      mag: (een, bij) => van[een] === GEEN || canStillSpare(stand, van[een]!, bij),
    });
    if (leden === null) continue;
    for (const een of leden) if (van[een] !== GEEN) stand.remove(een);
    stand.open(leden);
  }
}

function canStillSpare(stand: Kringstand, kring: number, weg: readonly number[]): boolean {
  const hiervan = weg.filter((lid) => stand.van[lid] === kring).length;
  return stand.kringen[kring]!.length - hiervan > stand.veld.regels.minst;
}

/** Takes kringen apart near those who wait and makes them anew, and keeps what is worth more. Fixed kringen stay. */
export function rebuild(stand: Kringstand, toeval: Toeval): void {
  const wie = wachtenden(stand).filter(
    (lid) => burenOf(stand.veld, lid).length >= stand.veld.regels.minst - 1,
  );
  const pogingen = Math.min(MEESTE_POGINGEN, POGINGEN_PER_WACHTENDE * wie.length);
  for (let i = 0; i < pogingen; i += 1) {
    const lid = wie[i % wie.length]!;
    if (stand.van[lid] === GEEN) attempt(stand, lid, toeval);
  }
}

function attempt(stand: Kringstand, lid: number, toeval: Toeval): void {
  const kringen = pickKringen(stand, lid, toeval);
  if (kringen.length === 0) return;
  const oud = kringen.map((kring) => [...stand.kringen[kring]!]);
  const eerst = stand.waarde;
  const bij = wachtenden(stand);
  for (const een of oud.flat()) stand.remove(een);
  // Another order of growing each time: somebody else is the first, and not always the hardest.
  const uit = [...bij, ...oud.flat()].sort((a, b) => a - b);
  const begin = toeval.next() < 0.5 ? lid : oud.flat()[toeval.below(oud.flat().length)]!;
  const eerste = growKring(stand.veld, begin, uit, {
    doel: stand.veld.regels.minst,
    voorkeur: () => toeval.next() * 0.3,
  });
  const nieuw = eerste === null ? [] : [stand.open(eerste)];
  nieuw.push(
    ...buildKringen(
      stand,
      uit.filter((een) => stand.van[een] === GEEN),
    ),
  );
  fillKringen(stand, uit, [...stand.kringen.keys()]);
  if (stand.waarde > eerst) return;
  for (const een of uit) if (stand.van[een] !== GEEN) stand.remove(een);
  oud.forEach((leden, i) => {
    for (const een of leden) stand.add(een, kringen[i]!);
  });
}

/** One or two kringen of people who could be with him. */
function pickKringen(stand: Kringstand, lid: number, toeval: Toeval): number[] {
  const buren = burenOf(stand.veld, lid).map((ander) => stand.van[ander]!);
  const dichtbij = [...new Set(buren)].filter(
    (kring) => kring !== GEEN && stand.kringen[kring]!.every((een) => stand.vast[een] === 0),
  );
  const aantal = 1 + toeval.below(3);
  const gekozen = new Set<number>();
  for (let i = 0; i < aantal && dichtbij.length > 0; i += 1)
    gekozen.add(dichtbij[toeval.below(dichtbij.length)]!);
  return [...gekozen];
}
