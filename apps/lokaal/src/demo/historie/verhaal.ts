// SPDX-License-Identifier: EUPL-1.2
// One hulpvraag of the history, from being asked to what came of it, as the events that would have told of it.
import type { AnyEvent, EventMap, EventType, ToewijzingFeiten } from '#libs/kernel';
import { makeEvent } from './event.js';
import { metingenVan } from './metingen.js';
import { OVERAL, SBI, VERLOOP, type Thema } from './thema.js';
import { DAG_MS } from './tijdvak.js';
import type { Toeval } from './toeval.js';

/** What the history refers to of the demo itself. */
export interface Omgeving {
  aanbod: readonly string[];
  aanbieders: readonly string[];
  programmaId: string;
}

/** Who drew no place waits until everybody was measured a year after the draw. */
const LANGST_WACHT = 385;

/** A firm and when it asked, milliseconds since 1970. */
export interface Vrager {
  bedrijf: string;
  regio: string;
  sectie: string | null;
  grootteklasse: string | null;
  op: number;
}

/** Plays one hulpvraag up to `eind`; what would have been later did not happen yet. */
export class Verhaal {
  readonly events: AnyEvent[] = [];
  readonly id: string;
  private hulpOp: number | null = null;

  constructor(
    private readonly toeval: Toeval,
    private readonly omgeving: Omgeving,
    private readonly vrager: Vrager,
    private readonly thema: Thema,
    private readonly eind: number,
  ) {
    this.id = toeval.id();
  }

  play(): AnyEvent[] {
    const { op } = this.vrager;
    this.ask();
    const past = !this.toeval.kans(this.thema.zonderAanbod);
    this.match(past);
    if (past && this.toeval.kans(VERLOOP.toegewezen)) this.assign(op + this.days(1, 5));
    return this.measured(op, false);
  }

  /** Of who waits for a draw: with a place he is offered help after it, without one more than a year later. */
  playLot(getrokkenOp: number, plaats: boolean): AnyEvent[] {
    this.ask();
    this.match(true);
    const toewijzing = this.newToewijzing();
    this.tell(
      'toewijzing-op-wachtlijst',
      toewijzing.toewijzingId,
      toewijzing,
      this.vrager.op + this.days(1, 5),
    );
    this.offer(
      toewijzing,
      getrokkenOp + (plaats ? this.days(1, 5) : this.days(LANGST_WACHT, LANGST_WACHT + 30)),
    );
    return this.measured(getrokkenOp, true);
  }

  private ask(): void {
    const { regio, sectie, grootteklasse, bedrijf, op } = this.vrager;
    const feiten = {
      ...{
        hulpvraagId: this.id,
        regio,
        versie: 1,
        themas: this.thema.code === null ? [] : [this.thema.code],
        sbi: SBI[sectie ?? ''] ?? null,
      },
      ...{ gemeentecode: null, grootteklasse, sectie, bedrijf },
      herkomst: this.toeval.een(OVERAL.herkomsten),
    };
    this.tell('hulpvraag-ingediend', this.id, feiten, op);
  }

  private match(past: boolean): void {
    const { regio, op } = this.vrager;
    const gematcht = { hulpvraagId: this.id, regio, hulpvraagVersie: 1, epoch: 1, aantal: past ? 5 : 0 };
    this.tell(
      'hulpvraag-gematcht',
      this.id,
      { ...gematcht, geenPassendAanbod: past ? 0.1 : 0.9 },
      op + 2_000,
    );
  }

  /** Its later moments are counted from `telVanaf`. */
  private measured(telVanaf: number, toegezegd: boolean): AnyEvent[] {
    const firma = { ...this.vrager, hulpvraagId: this.id, thema: this.thema.code, hulpOp: this.hulpOp };
    this.events.push(
      ...metingenVan(this.toeval, this.thema.maat, { ...firma, telVanaf, toegezegd }, this.eind),
    );
    return this.events;
  }

  private newToewijzing(): ToewijzingFeiten {
    const { toeval, omgeving } = this;
    return {
      ...{ toewijzingId: toeval.id(), hulpvraagId: this.id, regio: this.vrager.regio, versie: 1 },
      ...{ aanbodId: toeval.een(omgeving.aanbod), aanbiederId: toeval.een(omgeving.aanbieders) },
    };
  }

  private assign(op: number): void {
    const toewijzing = this.newToewijzing();
    if (!this.toeval.kans(this.thema.wachtlijst)) return this.offer(toewijzing, op);
    this.tell('toewijzing-op-wachtlijst', toewijzing.toewijzingId, toewijzing, op);
    this.offer(toewijzing, op + this.waiting());
  }

  private offer(toewijzing: ToewijzingFeiten, op: number): void {
    if (op > this.eind) return;
    this.tell('toewijzing-aangeboden', toewijzing.toewijzingId, { ...toewijzing, rang: 1 }, op);
    if (this.toeval.kans(VERLOOP.contact)) this.help(toewijzing, op + this.days(1, 8));
  }

  /** A month, most of a year, or until today. */
  private waiting(): number {
    const lot = this.toeval.deel();
    if (lot < 0.25) return this.days(20, 50);
    return lot < 0.55 ? this.days(190, 270) : this.eind;
  }

  private help(toewijzing: ToewijzingFeiten, op: number): void {
    const { toewijzingId: id } = toewijzing;
    this.tell('toewijzing-geaccepteerd', id, toewijzing, op);
    const begin = op + this.days(2, 9);
    this.talk(toewijzing, begin);
    if (!this.toeval.kans(VERLOOP.hulp)) return;
    const geleverd = begin + this.days(7, 30);
    if (geleverd > this.eind) return;
    this.hulpOp = geleverd;
    this.tell('toewijzing-geleverd', id, toewijzing, geleverd);
    this.pay(toewijzing, geleverd);
    if (!this.toeval.kans(VERLOOP.bevestigd)) return;
    const reden = this.toeval.kans(VERLOOP.geholpen) ? 'geholpen' : 'geholpen-zonder-resultaat';
    this.tell('toewijzing-bevestigd', id, { ...toewijzing, reden, zelf: true }, geleverd + this.days(1, 12));
  }

  private talk({ toewijzingId, aanbiederId }: ToewijzingFeiten, op: number): void {
    const { regio } = this.vrager;
    const gesprek = {
      ...{ afspraakId: this.toeval.id(), momentId: this.toeval.id(), hulpvraagId: this.id, toewijzingId },
      ...{ organisatieId: aanbiederId, regio, versie: 1, verschenen: this.toeval.kans(0.94) },
      ...{ begin: new Date(op).toISOString(), eind: new Date(op + 45 * 60_000).toISOString() },
    };
    this.tell('afspraak-gehouden', this.id, gesprek, op + 46 * 60_000);
  }

  private pay({ toewijzingId, aanbiederId, regio }: ToewijzingFeiten, op: number): void {
    const prestatieId = this.toeval.id();
    const [laagste, hoogste] = this.thema.kosten;
    const bedragInCenten = Math.round((laagste + this.toeval.deel() * (hoogste - laagste)) / 2_500) * 2_500;
    const prestatie = {
      ...{ prestatieId, programmaId: this.omgeving.programmaId, afspraakId: this.omgeving.programmaId },
      ...{ afspraakversie: 1, indicatorId: this.omgeving.programmaId, aanbiederId, regio, toewijzingId },
      ...{ thema: this.thema.code, mijlpaal: 'geleverd', aantal: 1, bedragInCenten, versie: 1 },
      ...{ prestatiedatum: new Date(op).toISOString().slice(0, 10), status: 'aanvaard', reden: 'levering' },
    };
    this.tell('prestatie-ontstaan', prestatieId, prestatie, op + 3_600_000);
  }

  private tell<T extends EventType>(type: T, onderwerp: string, data: EventMap[T], op: number): void {
    if (op > this.eind) return;
    this.events.push(makeEvent(this.toeval, type, onderwerp, data, op));
  }

  private days(van: number, tot: number): number {
    return Math.floor((van + this.toeval.deel() * (tot - van)) * DAG_MS);
  }
}
