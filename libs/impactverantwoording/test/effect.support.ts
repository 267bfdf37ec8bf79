// SPDX-License-Identifier: EUPL-1.2
// Firms that ask for help of one theme, wait, are helped or drawn, and answer: as events, from one seed always the same. Of nobody.
import { createHash } from 'node:crypto';
import type { AnyEvent, EventMap, EventType } from '#libs/kernel';
import type { NieuwEffectontwerpDto } from '../src/effectontwerp/effectontwerp.dto.js';
import { Toeval } from '../src/effect/toeval.rules.js';

const DAG = 86_400_000;
export const AANBOD = '00000000-0000-4000-8000-0000000000a1';
export const INDICATOR = 'omzet-maand';
export const SCHIJN = 'werkzame-personen';
/** What help does to the indicator, in its unit. */
export const EFFECT = 5;
const MOMENTEN = { start: 1, '6-maanden': 183, '12-maanden': 365 };

export const ontwerpVan = (anders: Partial<NieuwEffectontwerpDto>): NieuwEffectontwerpDto => ({
  ...{ thema: 'digitalisering', indicator: INDICATOR, schijnuitkomst: SCHIJN, uitkomst: 'de omzet' },
  ...{ eenheid: 'euro', opzet: 'wachtlijst', periodenVoor: 2, periodenNa: 1, wachtdagen: 180, kenmerken: [] },
  ...{ minimumBehandeld: 30, minimumVergelijking: 20, minimumClusters: 20, minimumEffect: 2 },
  ...anders,
});

export interface Firma {
  hulpvraagId: string;
  toewijzingId: string;
  bedrijf: string;
}

export class Effectwereld {
  readonly events: AnyEvent[] = [];
  readonly firmas: Firma[] = [];
  private readonly toeval: Toeval;
  private teller = 0;

  /** `begin`: when all of them ask. */
  constructor(
    private readonly thema: string,
    private readonly begin: number,
    /** Two worlds of one theme have names of their own. */
    private readonly naam = thema,
  ) {
    this.toeval = new Toeval(`wereld van ${thema}`);
  }

  /** Asks, and is put on the waiting list. */
  ask(): Firma {
    const firma = { hulpvraagId: this.id(), toewijzingId: this.id(), bedrijf: this.id() };
    const { hulpvraagId, bedrijf } = firma;
    this.firmas.push(firma);
    const feiten = {
      hulpvraagId,
      regio: 'TWE',
      versie: 1,
      themas: [this.thema],
      sbi: '4711',
      herkomst: 'web',
    };
    const meer = { grootteklasse: 'micro', gemeentecode: 'GM0153', sectie: 'G', bedrijf };
    this.add('hulpvraag-ingediend', hulpvraagId, 0, { ...feiten, ...meer });
    this.add('toewijzing-op-wachtlijst', firma.toewijzingId, 1, this.toewijzing(firma));
    return firma;
  }

  help(firma: Firma, dag: number): void {
    this.add('toewijzing-gestart', firma.toewijzingId, dag, this.toewijzing(firma));
  }

  /** All moments of a firm that was helped on that day, or never. */
  measure({ hulpvraagId, bedrijf }: Firma, hulpdag: number | null): void {
    const [niveau, anders] = [100 + 5 * this.toeval.normal(), 3 + this.toeval.normal()];
    Object.entries(MOMENTEN).forEach(([moment, dag], t) => {
      const geholpen = hulpdag !== null && dag > hulpdag ? EFFECT : 0;
      const waarden = {
        [INDICATOR]: niveau + 2 * t + this.toeval.normal() + geholpen,
        [SCHIJN]: anders + this.toeval.normal(),
      };
      const op = new Date(this.begin + dag * DAG).toISOString();
      const feiten = { metingId: this.id(), hulpvraagId, bedrijf, moment, regio: 'TWE', op };
      const cel = { situatie: 'wacht', grootteklasse: 'micro', thema: this.thema, indicatorversies: {} };
      this.add('meting-beantwoord', hulpvraagId, dag, { ...feiten, ...cel, waarden });
    });
  }

  private toewijzing({ hulpvraagId, toewijzingId }: Firma): EventMap['toewijzing-gestart'] {
    return { toewijzingId, hulpvraagId, aanbodId: AANBOD, aanbiederId: AANBOD, regio: 'TWE', versie: 1 };
  }

  private add<T extends EventType>(type: T, subject: string, dag: number, data: EventMap[T]): void {
    const time = new Date(this.begin + dag * DAG).toISOString();
    const vast = { id: this.id(), type, source: 'schakel/proef', subject, time, dataversie: 2 };
    this.events.push({ ...vast, data } as AnyEvent);
  }

  private id(): string {
    this.teller += 1;
    const hex = createHash('sha256')
      .update(`${this.naam} ${String(this.teller)}`)
      .digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}

/** Forty are helped soon, forty after more than half a year, forty not at all; of all of them all is measured. */
export function wachtlijstwereld(begin: number): {
  vragen: AnyEvent[];
  metingen: AnyEvent[];
  firmas: Firma[];
} {
  const wereld = new Effectwereld('digitalisering', begin);
  const dagen = Array.from({ length: 120 }, (_, i) => [30, 250, null][i % 3] ?? null);
  const firmas = dagen.map(() => wereld.ask());
  firmas.forEach((firma, i) => {
    const dag = dagen[i];
    if (typeof dag === 'number') wereld.help(firma, dag);
  });
  const vragen = [...wereld.events];
  firmas.forEach((firma, i) => {
    wereld.measure(firma, dagen[i] ?? null);
  });
  return { vragen, metingen: wereld.events.slice(vragen.length), firmas };
}
