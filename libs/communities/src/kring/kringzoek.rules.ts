// SPDX-License-Identifier: EUPL-1.2
import { burenOf } from './kringbouw.rules.js';
import { GEEN, type Kringstand } from './kringstand.rules.js';
import type { Toeval } from './toeval.rules.js';

/** Bounds by steps and not by time, so that a slow machine finds the same kringen. */
const STAPPEN_PER_DEELNEMER = 400;
const MINSTE_STAPPEN = 10_000;
const MEESTE_STAPPEN = 2_000_000;
/** A step that makes it worse by this much is taken once in e times, at the begin and at the end. */
const WARM = 0.5;
const KOUD = 0.002;

/**
 * Simulated annealing over three kinds of steps, none of which breaks a hard limit or leaves fewer people with a place: somebody
 * moves to a kring with room, two change places, or somebody without a place takes that of another.
 */
export class Kringzoeker {
  private readonly buren: Map<number, number[]>;
  private warmte = WARM;

  constructor(
    private readonly stand: Kringstand,
    private readonly toeval: Toeval,
    /** Who may move; all others stay where they are. */
    private readonly wie: readonly number[],
  ) {
    const { veld, vast } = stand;
    const beweeglijk = wie.filter((lid) => vast[lid] === 0);
    this.buren = new Map(beweeglijk.map((lid) => [lid, burenOf(veld, lid)]));
    this.wie = beweeglijk.filter((lid) => this.buren.get(lid)!.length > 0);
  }

  search(stappenPer = STAPPEN_PER_DEELNEMER): void {
    if (this.wie.length === 0) return;
    const stappen = Math.min(MEESTE_STAPPEN, Math.max(MINSTE_STAPPEN, stappenPer * this.wie.length));
    const afkoeling = (KOUD / WARM) ** (1 / stappen);
    this.warmte = WARM;
    for (let i = 0; i < stappen; i += 1) {
      this.step();
      this.warmte *= afkoeling;
    }
  }

  private step(): void {
    const { stand, toeval, wie } = this;
    const lid = wie[toeval.below(wie.length)]!;
    const buren = this.buren.get(lid)!;
    const naar = stand.van[buren[toeval.below(buren.length)]!]!;
    const van = stand.van[lid]!;
    if (naar === GEEN || naar === van) return;
    if (van === GEEN) this.enter(lid, naar);
    else if (stand.mayJoin(lid, naar) && stand.canSpare(van)) this.move(lid, van, naar);
    else this.swap(lid, van, naar);
  }

  private enter(lid: number, naar: number): void {
    const { stand } = this;
    if (stand.mayJoin(lid, naar)) {
      stand.add(lid, naar);
      return;
    }
    const ander = this.pickOther(lid, naar);
    if (ander === GEEN) return;
    if (!this.accepts(stand.worthOf(swapped(stand.kringen[naar]!, ander, lid)) - stand.waardeVan(naar)))
      return;
    stand.remove(ander);
    stand.add(lid, naar);
  }

  private move(lid: number, van: number, naar: number): void {
    const { stand } = this;
    const zonder = stand.kringen[van]!.filter((ander) => ander !== lid);
    const winst =
      stand.worthOf(zonder) +
      stand.worthOf([...stand.kringen[naar]!, lid]) -
      stand.waardeVan(van) -
      stand.waardeVan(naar);
    if (!this.accepts(winst)) return;
    stand.remove(lid);
    stand.add(lid, naar);
  }

  private swap(lid: number, van: number, naar: number): void {
    const { stand } = this;
    const ander = this.pickOther(lid, naar);
    if (ander === GEEN) return;
    const { botst, n } = stand.veld;
    const botsenSamen = botst[lid * n + ander] === 0 ? 0 : 1;
    if (stand.botsingen[van]![ander] !== botsenSamen) return;
    const winst =
      stand.worthOf(swapped(stand.kringen[van]!, lid, ander)) +
      stand.worthOf(swapped(stand.kringen[naar]!, ander, lid)) -
      stand.waardeVan(van) -
      stand.waardeVan(naar);
    if (!this.accepts(winst)) return;
    stand.remove(lid);
    stand.remove(ander);
    stand.add(lid, naar);
    stand.add(ander, van);
  }

  /** Whose place in a kring somebody could take: of anyone who may move, or of the only one he clashes with. */
  private pickOther(lid: number, kring: number): number {
    const { stand, toeval } = this;
    const { botst, n } = stand.veld;
    const leden = stand.kringen[kring]!;
    const botsingen = stand.botsingen[kring]![lid]!;
    if (botsingen > 1) return GEEN;
    const ander =
      botsingen === 0 ? leden[toeval.below(leden.length)]! : leden.find((een) => botst[lid * n + een] !== 0)!;
    return this.buren.has(ander) ? ander : GEEN;
  }

  private accepts(winst: number): boolean {
    return winst >= 0 || this.toeval.next() < Math.exp(winst / this.warmte);
  }
}

const swapped = (leden: readonly number[], uit: number, erin: number): number[] =>
  leden.map((lid) => (lid === uit ? erin : lid));
