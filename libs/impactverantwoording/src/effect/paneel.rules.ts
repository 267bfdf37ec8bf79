// SPDX-License-Identifier: EUPL-1.2
import { invalid, type Reden } from '#libs/kernel';

/** One figure of one firm in one period. `bedrijf` is a pseudonym; a period is a whole number, the next one is 1 more. */
export interface Waarneming {
  bedrijf: string;
  /** What shares its luck: a region, a provider, or the firm itself. */
  cluster: string;
  /** First period with help; `null` when there was none (yet). */
  groep: number | null;
  periode: number;
  uitkomst: number;
  /** Fixed before the help; of every firm the same, in the same order. */
  kenmerken: readonly number[];
}

export interface Bedrijf {
  bedrijf: string;
  cluster: string;
  groep: number | null;
  /** By the order of `perioden` of the panel. */
  uitkomsten: readonly number[];
  kenmerken: readonly number[];
  /** 1, unless matching weighs the firm otherwise. */
  gewicht: number;
}

/** A balanced panel: every firm in every period. Firms are in the order of their pseudonym, so that the order of the rows does not matter. */
export interface Paneel {
  perioden: readonly number[];
  bedrijven: readonly Bedrijf[];
  /** Firms that lack a period, left out: with help at any time, and without. */
  uitgevallen: { behandeld: number; vergelijking: number };
}

/** Whole numbers 0..aantal-1 for names, in the order in which they come first. */
export function indexOf(namen: readonly string[]): { van: Int32Array; aantal: number } {
  const nummers = new Map<string, number>();
  const van = Int32Array.from(namen, (naam) => {
    const nummer = nummers.get(naam) ?? nummers.size;
    nummers.set(naam, nummer);
    return nummer;
  });
  return { van, aantal: nummers.size };
}

const byName = (een: { bedrijf: string }, ander: { bedrijf: string }): number =>
  een.bedrijf < ander.bedrijf ? -1 : Number(een.bedrijf > ander.bedrijf);

function faultsOfRij(rij: Waarneming, plek: number, breedte: number): Reden[] {
  const pad = `waarnemingen[${plek}]`;
  const kenmerkenGoed = rij.kenmerken.length === breedte && rij.kenmerken.every(Number.isFinite);
  const eisen: [boolean, string, string][] = [
    [rij.bedrijf !== '', 'bedrijf', 'Het bedrijf ontbreekt.'],
    [rij.cluster !== '', 'cluster', 'Het cluster ontbreekt.'],
    [Number.isInteger(rij.periode), 'periode', 'De periode moet een geheel getal zijn.'],
    [
      rij.groep === null || Number.isInteger(rij.groep),
      'groep',
      'De groep moet een geheel getal zijn, of leeg.',
    ],
    [Number.isFinite(rij.uitkomst), 'uitkomst', 'De uitkomst moet een getal zijn.'],
    [kenmerkenGoed, 'kenmerken', `Er moeten ${breedte} kenmerken zijn, elk een getal.`],
  ];
  return eisen.filter(([goed]) => !goed).map(([, veld, melding]) => ({ pad: `${pad}.${veld}`, melding }));
}

const isSame = (een: Waarneming, ander: Waarneming): boolean =>
  een.cluster === ander.cluster &&
  een.groep === ander.groep &&
  een.kenmerken.every((waarde, i) => waarde === ander.kenmerken[i]);

function faultsOfBedrijf(bedrijf: string, rijen: readonly Waarneming[]): Reden[] {
  const redenen: Reden[] = [];
  if (new Set(rijen.map(({ periode }) => periode)).size < rijen.length)
    redenen.push({ melding: `Bedrijf ${bedrijf} heeft twee uitkomsten in één periode.` });
  if (rijen.some((rij) => !isSame(rij, rijen[0]!)))
    redenen.push({ melding: `Bedrijf ${bedrijf} wisselt van groep, cluster of kenmerken.` });
  return redenen;
}

function faultsOfPerioden(perioden: readonly number[]): Reden[] {
  if (perioden.length < 2) return [{ melding: 'Er zijn minstens twee perioden nodig.' }];
  const heel = perioden.every((periode, i) => periode === perioden[0]! + i);
  return heel ? [] : [{ melding: 'De perioden sluiten niet op elkaar aan.' }];
}

function groupByBedrijf(waarnemingen: readonly Waarneming[]): Map<string, Waarneming[]> {
  const per = new Map<string, Waarneming[]>();
  for (const rij of waarnemingen) {
    const rijen = per.get(rij.bedrijf);
    if (rijen) rijen.push(rij);
    else per.set(rij.bedrijf, [rij]);
  }
  return per;
}

function toBedrijf(rijen: readonly Waarneming[]): Bedrijf {
  const { bedrijf, cluster, groep, kenmerken } = rijen[0]!;
  const uitkomsten = [...rijen].sort((een, ander) => een.periode - ander.periode).map((rij) => rij.uitkomst);
  return { bedrijf, cluster, groep, kenmerken, uitkomsten, gewicht: 1 };
}

/**
 * Rows to a balanced panel. A firm that lacks a period is left out and counted. Every fault at once as a DomainError `ongeldig`.
 */
export function toPaneel(waarnemingen: readonly Waarneming[]): Paneel {
  const breedte = waarnemingen[0]?.kenmerken.length ?? 0;
  const per = groupByBedrijf(waarnemingen);
  const perioden = [...new Set(waarnemingen.map(({ periode }) => periode))].sort((een, ander) => een - ander);
  const redenen = [
    ...waarnemingen.flatMap((rij, plek) => faultsOfRij(rij, plek, breedte)),
    ...[...per].flatMap(([bedrijf, rijen]) => faultsOfBedrijf(bedrijf, rijen)),
    ...faultsOfPerioden(perioden),
  ];
  if (redenen.length > 0) throw invalid(redenen);
  const alle = [...per.values()];
  const weg = alle.filter((rijen) => rijen.length < perioden.length);
  const behandeld = weg.filter((rijen) => rijen[0]!.groep !== null).length;
  const bedrijven = alle.filter((rijen) => rijen.length === perioden.length).map(toBedrijf);
  return {
    perioden,
    bedrijven: bedrijven.sort(byName),
    uitgevallen: { behandeld, vergelijking: weg.length - behandeld },
  };
}

/** Where a period is in the panel; -1 when it is not. */
export const placeOf = ({ perioden }: Paneel, periode: number): number => perioden.indexOf(periode);

/** The same panel with other outcomes: an outcome that the help cannot have moved, for a placebo. */
export const withUitkomsten = (
  paneel: Paneel,
  uitkomstenVan: (bedrijf: Bedrijf) => readonly number[],
): Paneel => ({
  ...paneel,
  bedrijven: paneel.bedrijven.map((een) => ({ ...een, uitkomsten: uitkomstenVan(een) })),
});
