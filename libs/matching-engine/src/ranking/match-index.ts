// SPDX-License-Identifier: EUPL-1.2
import { assessEligibility } from '../eligibility/eligibility.rules.js';
import type { Gebieden } from '../eligibility/gebieden.js';
import { askOverAll } from '../eligibility/vragen.js';
import { explainMatch } from '../explain/redenen.js';
import type { Aanbod, Capaciteit, Hulpvraag, Onderneming, Peil } from '../model.js';
import { defaultThesaurus, type Thesaurus } from '../thesaurus/thesaurus.js';
import { Zoeker } from '../thesaurus/zoeker.js';
import { Aanbodlezer, type Aanbodbeeld } from './aanbodlezer.js';
import { Herkenner } from './aanwijzingen.js';
import { collectBewijs, round } from './bewijs.js';
import { estimateGeenPassend } from './geen-passend.js';
import { REKENREGELS } from './gewichten.js';
import { Kenmerken } from './kenmerken.js';
import { Postings } from './postings.js';
import { reorder, type Herschikker } from './herschikker.js';
import { Rangschikker, type Plaatsing, type Rangschikking } from './rangschikking.js';
import type { Afwijzing, IndexOpties, Match, MatchOpties, MatchResultaat, Plaats } from './resultaat.js';
import { Termen } from './termen.js';
import { Toelating } from './toelating.js';
import { Vraaglezer, type Vraagbeeld } from './vraaglezer.js';

const TOP = 20;
const RERANK_DEPTH = 50;
const SPARE_SLOTS = 256;
const spareFor = (offers: number): number => Math.max(SPARE_SLOTS, offers >> 3);

/**
 * All offers of the catalogue in memory, ready to be matched. Build it once per epoch; changes after that go in one by one and
 * take effect at once. One request takes a millisecond or two at 20,000 offers. Not to be shared between threads.
 */
export class MatchIndex {
  private readonly perSlot: (Aanbod | undefined)[] = [];
  private readonly slotVan = new Map<string, number>();
  private readonly woorden: ReadonlyMap<number, string>[] = [];
  private readonly aanbodlezer: Aanbodlezer;
  private readonly vraaglezer: Vraaglezer;
  private readonly postings: Postings;
  private readonly toelating: Toelating;
  private readonly kenmerken: Kenmerken;
  private readonly rangschikker: Rangschikker;
  private readonly baseSize: number;
  private capacity: number;

  private constructor(
    catalogus: readonly Aanbod[],
    private readonly gebieden: Gebieden,
    private readonly thesaurus: Thesaurus,
    /** Number of the catalogue statistics that every score is reckoned with. */
    readonly epoch: number,
  ) {
    const herkenner = new Herkenner(thesaurus, new Zoeker(thesaurus.patronen));
    const termen = new Termen(thesaurus.begrippen.length);
    this.aanbodlezer = new Aanbodlezer(thesaurus, herkenner, termen);
    this.vraaglezer = new Vraaglezer(thesaurus, herkenner, termen);
    const beelden = catalogus.map((aanbod) => this.aanbodlezer.read(aanbod));
    this.baseSize = catalogus.length;
    this.capacity = catalogus.length + spareFor(catalogus.length);
    this.postings = new Postings(beelden, termen.size);
    this.toelating = new Toelating(this.capacity, gebieden);
    this.kenmerken = new Kenmerken(this.capacity);
    this.rangschikker = new Rangschikker(this.postings, this.toelating, this.kenmerken);
    for (const [slot, aanbod] of catalogus.entries()) this.place(slot, aanbod, beelden[slot]!);
  }

  /** Builds the index over a catalogue; of two offers with one id the last counts. */
  static build(catalogus: readonly Aanbod[], gebieden: Gebieden, opties: IndexOpties): MatchIndex {
    const unique = [...new Map(catalogus.map((aanbod) => [aanbod.id, aanbod])).values()];
    return new MatchIndex(unique, gebieden, opties.thesaurus ?? defaultThesaurus(), opties.epoch);
  }

  /** Number of offers in the index, paused ones too. */
  get size(): number {
    return this.slotVan.size;
  }

  /** Offers added or replaced since the build; when it is no longer small, a rebuild under a new epoch is due. */
  get deltaSize(): number {
    return this.perSlot.length - this.baseSize;
  }

  /** Adds a new offer or replaces a changed one; a paused offer that comes in this way is open again. */
  upsert(aanbod: Aanbod): void {
    this.remove(aanbod.id);
    const slot = this.perSlot.length;
    if (slot >= this.capacity) this.grow();
    const beeld = this.aanbodlezer.read(aanbod);
    this.postings.add(slot, beeld);
    this.place(slot, aanbod, beeld);
  }

  /** Takes an offer out; says whether it was there. Its slot stays behind as a tombstone until the next build. */
  remove(id: string): boolean {
    const slot = this.slotVan.get(id);
    if (slot === undefined) return false;
    this.toelating.drop(slot, this.perSlot[slot]!);
    this.perSlot[slot] = undefined;
    this.woorden[slot] = new Map();
    this.slotVan.delete(id);
    return true;
  }

  /** Places of an offer changed; says whether the offer is known. */
  setCapaciteit(id: string, capaciteit: Capaciteit | null): boolean {
    const slot = this.slotVan.get(id);
    if (slot === undefined) return false;
    const aanbod = this.perSlot[slot]!;
    this.perSlot[slot] = { ...aanbod, voorwaarden: { ...aanbod.voorwaarden, capaciteit } };
    this.toelating.setCapaciteit(slot, capaciteit);
    return true;
  }

  /** Pauses an offer (then it is neither matched nor refused) or opens it again; says whether the offer is known. */
  setGepauzeerd(id: string, gepauzeerd: boolean): boolean {
    const slot = this.slotVan.get(id);
    if (slot === undefined) return false;
    this.toelating.setActief(slot, !gepauzeerd);
    return true;
  }

  /** The best offers for a request at the reference date, with reasons; those it may not use are never among them. */
  match(hulpvraag: Hulpvraag, peil: Peil, { top = TOP }: MatchOpties = {}): MatchResultaat {
    const beeld = this.vraaglezer.read(hulpvraag);
    const rangschikking = this.rangschikker.rank(beeld, hulpvraag, peil, this.perSlot.length, top);
    return this.toResultaat(beeld, rangschikking, hulpvraag, peil);
  }

  /** As `match`, with the order of the best offers judged once more by `rerank`; what is undecided stays behind what is certain. */
  async matchReranked(
    hulpvraag: Hulpvraag,
    peil: Peil,
    rerank: Herschikker,
    { top = TOP }: MatchOpties = {},
  ): Promise<MatchResultaat> {
    const beeld = this.vraaglezer.read(hulpvraag);
    const rangschikking = this.rangschikker.rank(beeld, hulpvraag, peil, this.perSlot.length, RERANK_DEPTH);
    const kandidaten = rangschikking.beste.map(({ slot, score }) => ({ aanbod: this.perSlot[slot]!, score }));
    const beste = reorder(rangschikking.beste, await rerank(hulpvraag, kandidaten)).slice(0, top);
    return this.toResultaat(beeld, { ...rangschikking, beste }, hulpvraag, peil);
  }

  /** The same for one offer alone, without reasons: for going over many requests. */
  placeOf(aanbodId: string, hulpvraag: Hulpvraag, peil: Peil): Plaats {
    const beeld = this.vraaglezer.read(hulpvraag);
    const rangschikking = this.rangschikker.rank(beeld, hulpvraag, peil, this.perSlot.length, TOP);
    const { beste, besteTekst } = rangschikking;
    const slot = this.slotVan.get(aanbodId);
    const plek = beste.findIndex((een) => een.slot === slot);
    const eigen = besteTekst.filter((een) => een.slot === slot);
    return {
      rang: plek < 0 ? null : plek + 1,
      regels: this.refusalsOf({ beste, besteTekst: eigen }, hulpvraag, peil).flatMap(({ regels }) => regels),
      aantal: beste.length,
      geenPassendAanbod: round(estimateGeenPassend(beeld, rangschikking)),
    };
  }

  private toResultaat(
    beeld: Vraagbeeld,
    rangschikking: Rangschikking,
    hulpvraag: Hulpvraag,
    peil: Peil,
  ): MatchResultaat {
    const matches = rangschikking.beste.map((plaatsing, index) =>
      this.toMatch(plaatsing, index + 1, beeld, hulpvraag, peil),
    );
    const onbekend = matches.map(({ bewijs }) => bewijs.onbekend);
    return {
      epoch: this.epoch,
      rekenregels: REKENREGELS,
      matches,
      geenPassendAanbod: round(estimateGeenPassend(beeld, rangschikking)),
      afgewezen: this.refusalsOf(rangschikking, hulpvraag, peil),
      vraag: askOverAll(onbekend, beeld.taal),
    };
  }

  /** Every offer that does not fail for a firm, in the order in which it came in; without looking at any text. */
  passend(onderneming: Onderneming, peil: Peil): { aanbodId: string; oordeel: 'ja' | 'onbekend' }[] {
    return this.rangschikker
      .admitted(onderneming, peil, this.perSlot.length)
      .map(({ slot, oordeel }) => ({ aanbodId: this.perSlot[slot]!.id, oordeel }));
  }

  private toMatch(
    plaatsing: Plaatsing,
    rang: number,
    beeld: Vraagbeeld,
    { onderneming }: Hulpvraag,
    peil: Peil,
  ): Match {
    const { slot, oordeel } = plaatsing;
    const { thesaurus, postings, gebieden } = this;
    const aanbod = this.perSlot[slot]!;
    const beoordeling = assessEligibility(aanbod, onderneming, gebieden, peil, beeld.taal);
    const aanbodwoorden = this.woorden[slot]!;
    const { onbekend } = beoordeling;
    const bewijs = collectBewijs({ beeld, thesaurus, postings, aanbod, aanbodwoorden, plaatsing, onbekend });
    const redenen = explainMatch({ aanbod, bewijs, beoordeling, onderneming, gebieden, taal: beeld.taal });
    return { aanbodId: aanbod.id, rang, score: round(plaatsing.score), oordeel, bewijs, redenen };
  }

  private refusalsOf({ besteTekst }: Rangschikking, { onderneming }: Hulpvraag, peil: Peil): Afwijzing[] {
    return besteTekst.flatMap(({ slot }) => {
      const aanbod = this.perSlot[slot]!;
      const { faalt } = assessEligibility(aanbod, onderneming, this.gebieden, peil);
      return faalt.length === 0 ? [] : [{ aanbodId: aanbod.id, regels: faalt }];
    });
  }

  private place(slot: number, aanbod: Aanbod, { woorden }: Aanbodbeeld): void {
    this.perSlot[slot] = aanbod;
    this.slotVan.set(aanbod.id, slot);
    this.woorden[slot] = woorden;
    this.toelating.put(slot, aanbod);
    this.kenmerken.put(slot, aanbod);
  }

  private grow(): void {
    this.capacity += spareFor(this.capacity);
    this.toelating.grow(this.capacity);
    this.kenmerken.grow(this.capacity);
  }
}
