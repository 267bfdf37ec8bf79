// SPDX-License-Identifier: EUPL-1.2
import type { Hulpvraag, Onderneming, Peil } from '../model.js';
import { GEWICHTEN } from './gewichten.js';
import type { Kenmerken } from './kenmerken.js';
import type { Postings } from './postings.js';
import { JA, NEE, type Toelating } from './toelating.js';
import { Top } from './top.js';
import type { Vraagbeeld } from './vraaglezer.js';

/** One offer in the ranking of a request. */
export interface Plaatsing {
  slot: number;
  score: number;
  /** Part of the score that the text gave. */
  tekst: number;
  oordeel: 'ja' | 'onbekend';
}

/** The ranking of one request: the offers to show, and those that the text alone would have put on top. */
export interface Rangschikking {
  beste: Plaatsing[];
  besteTekst: { slot: number; score: number; tekst: number }[];
}

/** Number of offers by text alone among which the refused ones are named. */
const BY_TEXT = 20;
/** Priors weigh as against a text score of at least this, so that one chance word does not decide. */
const LEAST_TEXT = 4;
const SCALE_BY = 3;
/** An offer that scores less than this share of the best one is no answer, only filling. */
const LEAST_SHARE = 0.12;
/** Places kept free for good offers that are undecided, behind those that surely fit. */
const KEPT_FOR_UNDECIDED = 5;

/** Ranks all offers for a request; keeps its buffers, so that a request allocates next to nothing. */
export class Rangschikker {
  private scores = new Float32Array(0);
  private slots = new Int32Array(0);
  private oordelen = new Uint8Array(0);

  constructor(
    private readonly postings: Postings,
    private readonly toelating: Toelating,
    private readonly kenmerken: Kenmerken,
  ) {}

  /** @param used number of slots in use */
  rank(beeld: Vraagbeeld, hulpvraag: Hulpvraag, peil: Peil, used: number, top: number): Rangschikking {
    this.reserve(used);
    this.scores.fill(0, 0, used);
    this.oordelen.fill(NEE, 0, used);
    for (const [term, { gewicht }] of beeld.termen) this.postings.addScores(term, gewicht, this.scores);
    const count = this.toelating.admit(hulpvraag.onderneming, peil, this.slots, this.oordelen);
    const voorkennis = this.kenmerken.voorkennisVan(beeld, hulpvraag.themas);
    const unit = this.scaleOf(used) * GEWICHTEN.prior;
    const byText = new Top(BY_TEXT);
    const zeker = new Top(top);
    const onzeker = new Top(top);
    for (let slot = 0; slot < used; slot += 1) {
      const tekst = this.scores[slot]!;
      if (!this.toelating.isActief(slot) || (tekst <= 0 && this.kenmerken.themaVan(slot, voorkennis) <= 0))
        continue;
      byText.push(slot, tekst + unit * this.kenmerken.inhoud(slot, voorkennis));
    }
    for (let each = 0; each < count; each += 1) {
      const slot = this.slots[each]!;
      const tekst = this.scores[slot]!;
      if (tekst <= 0 && this.kenmerken.themaVan(slot, voorkennis) <= 0) continue;
      const score = tekst + unit * (this.kenmerken.inhoud(slot, voorkennis) + this.kenmerken.nabijheid(slot));
      (this.oordelen[slot] === JA ? zeker : onzeker).push(slot, score);
    }
    return {
      beste: this.choose(zeker, onzeker, top),
      besteTekst: [...byText.slots.subarray(0, byText.count)].map((slot, index) => ({
        slot,
        score: byText.scores[index]!,
        tekst: this.scores[slot]!,
      })),
    };
  }

  /** The slots that do not fail for a firm, with their verdicts. */
  admitted(
    onderneming: Onderneming,
    peil: Peil,
    used: number,
  ): { slot: number; oordeel: 'ja' | 'onbekend' }[] {
    this.reserve(used);
    const count = this.toelating.admit(onderneming, peil, this.slots, this.oordelen);
    return Array.from(this.slots.subarray(0, count), (slot) => ({
      slot,
      oordeel: this.oordelen[slot] === JA ? 'ja' : 'onbekend',
    }));
  }

  /** The text scores that priors are weighed against: those of the best few, so that one outlier does not make them huge. */
  private scaleOf(used: number): number {
    const best = new Top(SCALE_BY);
    for (let slot = 0; slot < used; slot += 1) best.push(slot, this.scores[slot]!);
    const sum = best.scores.reduce((total, score) => total + score, 0);
    return Math.max(LEAST_TEXT, sum / SCALE_BY);
  }

  /** Every offer that surely fits stands before any that is undecided; what scores next to nothing is left out. */
  private choose(zeker: Top, onzeker: Top, top: number): Plaatsing[] {
    const highest = Math.max(
      zeker.count > 0 ? zeker.scores[0]! : 0,
      onzeker.count > 0 ? onzeker.scores[0]! : 0,
    );
    const least = highest * LEAST_SHARE;
    const good = (list: Top): number => {
      let count = 0;
      while (count < list.count && list.scores[count]! >= least) count += 1;
      return count;
    };
    const undecided = good(onzeker);
    const sure = Math.min(good(zeker), top - Math.min(undecided, KEPT_FOR_UNDECIDED));
    return [
      ...this.placed(zeker, sure, 'ja'),
      ...this.placed(onzeker, Math.min(undecided, top - sure), 'onbekend'),
    ];
  }

  private placed(list: Top, count: number, oordeel: Plaatsing['oordeel']): Plaatsing[] {
    return [...list.slots.subarray(0, count)].map((slot, index) => ({
      slot,
      score: list.scores[index]!,
      tekst: this.scores[slot]!,
      oordeel,
    }));
  }

  private reserve(used: number): void {
    if (this.scores.length >= used) return;
    const size = Math.max(used, this.scores.length * 2);
    this.scores = new Float32Array(size);
    this.slots = new Int32Array(size);
    this.oordelen = new Uint8Array(size);
  }
}
