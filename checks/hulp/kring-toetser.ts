// SPDX-License-Identifier: EUPL-1.2
// Looks at kringen pair by pair, without the tables and the search that made them; and groups people by chance, to compare with.
import {
  isCompeting,
  werkgebiedVan,
  type Afstandsmaat,
  type Deelnemer,
  type Kringregels,
} from '#libs/communities';
import { below, shuffled, type Toeval } from './toeval.js';

/** What may not be in a kring; by pair, but `grootte` by kring and `nietEenKeer` by person. */
export interface Overtredingen {
  grootte: number;
  concurrenten: number;
  teVer: number;
  nietSamen: number;
  nietEenKeer: number;
}

export class Toetser {
  private readonly perId: ReadonlyMap<string, Deelnemer>;

  constructor(
    private readonly deelnemers: readonly Deelnemer[],
    private readonly afstand: Afstandsmaat,
    private readonly regels: Kringregels,
  ) {
    this.perId = new Map(deelnemers.map((een) => [een.id, een]));
  }

  of(id: string): Deelnemer {
    const een = this.perId.get(id);
    if (!een) throw new Error(`Onbekend lid: ${id}`);
    return een;
  }

  /** All that is wrong with these kringen and the waiting list beside them. */
  count(kringen: readonly (readonly string[])[], wachtlijst: readonly string[]): Overtredingen {
    const { minst, meest } = this.regels;
    const keren = new Map<string, number>();
    for (const id of [...kringen.flat(), ...wachtlijst]) keren.set(id, (keren.get(id) ?? 0) + 1);
    const paren = kringen.flatMap((leden) =>
      leden.flatMap((een, i) => leden.slice(0, i).map((ander) => this.pair(this.of(een), this.of(ander)))),
    );
    return {
      grootte: kringen.filter(({ length }) => length < minst || length > meest).length,
      concurrenten: paren.filter(({ concurrent }) => concurrent).length,
      teVer: paren.filter(({ ver }) => ver).length,
      nietSamen: paren.filter(({ nietMet }) => nietMet).length,
      nietEenKeer: this.deelnemers.filter(({ id }) => keren.get(id) !== 1).length,
    };
  }

  private pair(een: Deelnemer, ander: Deelnemer): { concurrent: boolean; ver: boolean; nietMet: boolean } {
    const km = this.afstand(een.gemeentecode ?? '', ander.gemeentecode ?? '') ?? Infinity;
    const markt = ({ sbi, werkgebied }: Deelnemer) => ({ sbi, werkgebied: werkgebiedVan(sbi, werkgebied) });
    return {
      concurrent: isCompeting(markt(een), markt(ander), km),
      ver: km > this.regels.maxKm,
      nietMet: een.nietMet.includes(ander.id) || ander.nietMet.includes(een.id),
    };
  }

  private fits(id: string, kring: readonly string[]): boolean {
    return kring.every((lid) => !Object.values(this.pair(this.of(id), this.of(lid))).includes(true));
  }

  /** Kringen by chance that keep to the limits: each grown at random, then whoever is left over put where he fits. */
  byChance(toeval: Toeval): string[][] {
    const { minst, meest } = this.regels;
    let vrij = shuffled(
      toeval,
      this.deelnemers.map(({ id }) => id),
    );
    const kringen: string[][] = [];
    for (const eerste of [...vrij]) {
      if (!vrij.includes(eerste)) continue;
      const kring: string[] = [];
      const doel = minst + below(toeval, meest - minst + 1);
      for (const id of [eerste, ...vrij]) {
        if (kring.length < doel && !kring.includes(id) && this.fits(id, kring)) kring.push(id);
      }
      if (kring.length < minst) continue;
      kringen.push(kring);
      vrij = vrij.filter((id) => !kring.includes(id));
    }
    for (const id of vrij) kringen.find((kring) => kring.length < meest && this.fits(id, kring))?.push(id);
    return kringen;
  }

  /** Kringen by chance, and nothing else. */
  withoutLimits(toeval: Toeval): string[][] {
    const rij = shuffled(
      toeval,
      this.deelnemers.map(({ id }) => id),
    );
    const aantal = Math.floor(rij.length / Math.round((this.regels.minst + this.regels.meest) / 2));
    return Array.from({ length: aantal }, (_, i) => rij.filter((_id, plek) => plek % aantal === i));
  }
}
