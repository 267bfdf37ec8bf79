// SPDX-License-Identifier: EUPL-1.2
// What happens to made-up hulpvragen, as events: from one seed always the same. Of nobody.
import { createHash } from 'node:crypto';
import type { AnyEvent, EventMap, EventType } from '#libs/kernel';

const REGIOS = ['TWE', 'MBR'];
const THEMAS = ['energie', 'personeel', 'digitaal'];
const SECTIES = ['C', 'G', 'I'];
const GROOTTEN = ['micro', 'klein', null];
const SOORTEN = ['advies', 'lening'];
const BEGIN = Date.UTC(2025, 0, 1);
const UUR = 3_600_000;

/** Picks, from a seed; the same seed picks the same. */
class Toeval {
  private teller = 0;

  constructor(private readonly zaad: string) {}

  private bytes(): Buffer {
    this.teller += 1;
    return createHash('sha256')
      .update(`${this.zaad} ${String(this.teller)}`)
      .digest();
  }

  tot(n: number): number {
    return this.bytes().readUInt32BE() % n;
  }

  kans(deel: number): boolean {
    return this.tot(1_000) < deel * 1_000;
  }

  een<T>(uit: readonly T[]): T {
    return uit[this.tot(uit.length)] as T;
  }

  id(): string {
    const hex = this.bytes().toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}

/** A made-up world: its events stand in the order in which they happened. */
export class Feitenwereld {
  readonly events: AnyEvent[] = [];
  /** In the order of the log, with the hulpvragen that are not erased. */
  readonly hulpvragen: string[] = [];
  private readonly toeval: Toeval;
  private readonly bedrijven: string[];
  private readonly aanbod: string[];
  private nu = BEGIN;

  constructor(zaad: number, hulpvragen: number) {
    this.toeval = new Toeval(`feiten ${String(zaad)}`);
    this.bedrijven = Array.from({ length: Math.ceil(hulpvragen / 2) }, () => this.toeval.id());
    this.aanbod = Array.from({ length: 5 }, () => this.toeval.id());
    for (const id of this.aanbod) this.offer(id, 1);
    for (let nr = 0; nr < hulpvragen; nr += 1) this.ask();
    this.offer(this.aanbod[0] ?? '', 2);
    this.mergeAndErase();
  }

  private add<T extends EventType>(type: T, data: EventMap[T], onderwerp: string): void {
    this.nu += this.toeval.tot(24) * UUR + 1;
    const id = this.toeval.id();
    const time = new Date(this.nu).toISOString();
    this.events.push({
      ...{ id, type, source: 'schakel/proef', subject: onderwerp, time },
      dataversie: 2,
      data,
    } as AnyEvent);
  }

  private offer(aanbodId: string, versie: number): void {
    const soort = this.toeval.een(SOORTEN);
    const feiten = {
      aanbodId,
      aanbiederId: aanbodId,
      versie,
      status: 'gepubliceerd',
      wijziging: 'gewijzigd',
    };
    this.add('aanbod-gewijzigd', { ...feiten, soort }, aanbodId);
  }

  private ask(): void {
    const { toeval } = this;
    const hulpvraagId = toeval.id();
    const regio = toeval.een(REGIOS);
    const feiten = {
      ...{ hulpvraagId, regio, versie: 1, themas: [toeval.een(THEMAS)], sbi: '4711', gemeentecode: 'GM0153' },
      ...{ grootteklasse: toeval.een(GROOTTEN), herkomst: toeval.een(['web', 'campagne']) },
      ...{ sectie: toeval.een(SECTIES), bedrijf: toeval.een([...this.bedrijven, null]) },
    };
    this.hulpvragen.push(hulpvraagId);
    this.add('hulpvraag-ingediend', feiten, hulpvraagId);
    const aantal = toeval.tot(3);
    const gematcht = { hulpvraagId, regio, hulpvraagVersie: 1, epoch: 1, aantal, geenPassendAanbod: 0.1 };
    this.add('hulpvraag-gematcht', gematcht, hulpvraagId);
    if (toeval.kans(0.2)) this.add('hulpvraag-gewijzigd', { ...feiten, themas: ['energie'] }, hulpvraagId);
    for (let nr = 0; nr < aantal; nr += 1) this.assign(hulpvraagId, regio);
    if (toeval.kans(0.3)) this.add('hulpvraag-afgerond', { ...feiten, reden: 'geholpen' }, hulpvraagId);
    if (toeval.kans(0.1)) this.add('hulpvraag-heropend', feiten, hulpvraagId);
  }

  private assign(hulpvraagId: string, regio: string): void {
    const { toeval } = this;
    const id = toeval.id();
    const aanbodId = toeval.een(this.aanbod);
    const feiten = { toewijzingId: id, hulpvraagId, aanbodId, aanbiederId: aanbodId, regio, versie: 1 };
    if (toeval.kans(0.3)) this.add('toewijzing-op-wachtlijst', feiten, id);
    this.add('toewijzing-aangeboden', { ...feiten, rang: 1 }, id);
    if (toeval.kans(0.3)) return;
    this.add('toewijzing-geaccepteerd', feiten, id);
    const begin = new Date(this.nu).toISOString();
    const eind = new Date(this.nu + UUR / 2).toISOString();
    const gesprek = {
      afspraakId: toeval.id(),
      momentId: id,
      hulpvraagId,
      toewijzingId: id,
      organisatieId: aanbodId,
    };
    const verschenen = toeval.kans(0.8);
    this.add('afspraak-gehouden', { ...gesprek, regio, begin, eind, versie: 1, verschenen }, hulpvraagId);
    if (toeval.kans(0.3)) return;
    this.add('toewijzing-geleverd', feiten, id);
    const reden = toeval.een(['geholpen', 'geholpen', 'geholpen-zonder-resultaat']);
    this.add('toewijzing-bevestigd', { ...feiten, reden }, id);
    const uitkomst = { moment: 'levering', partij: 'ondernemer', geholpen: 'ja', opbrengsten: ['omzet'] };
    this.add('uitkomst-gemeld', { ...feiten, ...uitkomst, bedragInCenten: toeval.tot(100_000) }, id);
    this.pay(id, regio);
  }

  private pay(toewijzingId: string, regio: string): void {
    const { toeval } = this;
    const prestatieId = toeval.id();
    const prestatie = {
      ...{ prestatieId, programmaId: this.aanbod[1] ?? '', afspraakId: toewijzingId, afspraakversie: 1 },
      ...{
        indicatorId: toewijzingId,
        aanbiederId: null,
        regio,
        thema: null,
        toewijzingId,
        mijlpaal: 'bevestigd',
      },
      ...{ prestatiedatum: '2026-01-01', aantal: 1, bedragInCenten: 100 * toeval.tot(1_000), reden: 'x' },
    };
    this.add('prestatie-ontstaan', { ...prestatie, status: 'gemeld', versie: 1 }, prestatieId);
    if (toeval.kans(0.8))
      this.add('prestatie-aanvaard', { ...prestatie, status: 'aanvaard', versie: 2 }, prestatieId);
    if (toeval.kans(0.1))
      this.add('prestatie-vervallen', { ...prestatie, status: 'vervallen', versie: 3 }, prestatieId);
  }

  /** Two go on as one, with the toewijzingen of both; and of some nobody is known any more. */
  private mergeAndErase(): void {
    const [een = '', ander = '', derde = ''] = this.hulpvragen;
    this.add('hulpvraag-samengevoegd', { hulpvraagId: een, metId: ander, regio: 'TWE' }, een);
    const mee = this.events.filter(
      (event) => event.type === 'toewijzing-aangeboden' && event.data.hulpvraagId === een,
    );
    for (const { subject, data } of mee as { subject: string; data: EventMap['toewijzing-aangeboden'] }[])
      this.add('toewijzing-geaccepteerd', { ...data, hulpvraagId: ander, versie: 9 }, subject);
    this.erase(derde);
  }

  erase(hulpvraagId: string): AnyEvent {
    this.add(
      'hulpvraag-gewist',
      { hulpvraagId, regio: 'TWE', versie: 9, aanleiding: 'verzoek' },
      hulpvraagId,
    );
    return this.events.at(-1) as AnyEvent;
  }

  /** The same events in another order: as workers may get them. */
  shuffled(): AnyEvent[] {
    const rest = [...this.events];
    return Array.from(
      { length: rest.length },
      () => rest.splice(this.toeval.tot(rest.length), 1)[0] as AnyEvent,
    );
  }
}
