// SPDX-License-Identifier: EUPL-1.2
// The whole way of who waits: events in the log, facts, the round that asks, answers by the key of the mail.
import { randomUUID } from 'node:crypto';
import { SYSTEEM, toMetingsleutel, type AnyEvent } from '#libs/kernel';
import { Configuratie, Database } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Beheer } from '../../../test/support/leegmaken.js';
import { Effectlezer } from '../src/effect/effectlezer.js';
import { Toeval } from '../src/effect/toeval.rules.js';
import type { Effectuitspraak } from '../src/effect/uitspraak.rules.js';
import { LotingService } from '../src/loting/loting.service.js';
import { Metingronde } from '../src/meting/metingronde.js';
import { MetingvraagService } from '../src/meting/metingvraag.service.js';
import { Metingvrager } from '../src/meting/metingvrager.js';
import { AANBOD, INDICATOR, type Effectwereld, type Firma } from './effect.support.js';
import { ANALIST, Feitenproef } from './feiten.support.js';
import { Zetklok, insertHulpvragen } from './meting.support.js';

const DAG = 86_400_000;
const METINGEN = `SELECT id, moment, situatie, reden, gevraagd_op::date::text AS dag FROM impactverantwoording.meting
  WHERE hulpvraag_id = $1 ORDER BY gevraagd_op`;
const OPEN = `SELECT id FROM impactverantwoording.meting WHERE hulpvraag_id = $1 AND gesloten_op IS NULL ORDER BY gevraagd_op`;

export interface Metingstand {
  id: string;
  moment: string;
  situatie: string;
  reden: string | null;
  dag: string;
}

export class Wachtproef {
  readonly vragen: MetingvraagService;
  readonly loting: LotingService;
  private readonly ronde: Metingronde;
  private readonly toeval = new Toeval('wie wacht');
  private readonly niveaus = new Map<string, number>();
  private nummer = 0;

  private constructor(
    readonly p: Feitenproef,
    private readonly beheer: Beheer,
    private readonly klok: Zetklok,
    private readonly begin: number,
  ) {
    const config = p.app.get(Configuratie);
    this.ronde = new Metingronde(p.db, klok, new Metingvrager(klok));
    this.vragen = new MetingvraagService(p.app.get(Database), klok, config);
    this.loting = new LotingService(p.db, klok, p.app.get(StamgegevensFacade, { strict: false }));
  }

  /** `begin`: when all of them ask for help. */
  static async start(begin: number): Promise<Wachtproef> {
    const p = await Feitenproef.start();
    return new Wachtproef(p, await Beheer.open(p.database.beheerUrl), new Zetklok(), begin);
  }

  async stop(): Promise<void> {
    await this.beheer.close();
    await this.p.stop();
  }

  private at(dag: number): void {
    this.klok.tijd = new Date(this.begin + dag * DAG).toISOString();
  }

  /** What the round asked, reminded of or closed on that day. */
  async run(dag: number): Promise<number> {
    this.at(dag);
    return this.ronde.run();
  }

  async tell(events: readonly AnyEvent[]): Promise<void> {
    await this.p.log(events);
    await this.p.take(events, 100);
  }

  /** Firms that ask for help and are put on the waiting list, with somebody who can be asked. */
  async wait(wereld: Effectwereld, aantal: number): Promise<Firma[]> {
    const firmas = Array.from({ length: aantal }, () => wereld.ask());
    const rijen = firmas.map(({ hulpvraagId: id }) => {
      this.nummer += 1;
      return { id, kenmerk: `HV-2026-${String(this.nummer).padStart(5, '0')}`, betrokkene: randomUUID() };
    });
    await insertHulpvragen(this.beheer, rijen);
    await this.tell(wereld.events);
    return firmas;
  }

  async help(wereld: Effectwereld, firmas: readonly Firma[], dag: number): Promise<void> {
    const na = wereld.events.length;
    for (const firma of firmas) wereld.help(firma, dag);
    await this.tell(wereld.events.slice(na));
  }

  metingen = ({ hulpvraagId }: Firma): Promise<Metingstand[]> => this.p.sql(METINGEN, [hulpvraagId]);
  sleutelVan = (metingId: string): string =>
    toMetingsleutel(metingId, this.p.app.get(Configuratie).statussleutelGeheim);

  /** Answers what is open, by what help did to it so far; says so to nobody but the log. */
  async answer(firmas: readonly Firma[], periode: number, effect: number): Promise<void> {
    for (const { hulpvraagId } of firmas) {
      const [open] = await this.p.sql<{ id: string }>(OPEN, [hulpvraagId]);
      if (!open) continue;
      const niveau = this.niveaus.get(hulpvraagId) ?? 10_000 + 500 * this.toeval.normal();
      this.niveaus.set(hulpvraagId, niveau);
      const waarde = Math.round(niveau + 200 * periode + 100 * this.toeval.normal() + effect);
      const sleutel = this.sleutelVan(open.id);
      await this.vragen.answer(sleutel, INDICATOR, waarde);
      await this.vragen.finish(sleutel);
    }
  }

  /** On the first day, to be drawn from the second on. */
  async announce(firmas: readonly Firma[], plaatsen: number, dagen: [number, number]): Promise<string> {
    this.at(dagen[0]);
    const trekkenVanaf = new Date(this.begin + dagen[1] * DAG).toISOString();
    const lagen = [{ laag: 'allen', plaatsen, hulpvragen: firmas.map(({ hulpvraagId }) => hulpvraagId) }];
    const bron = 'De slotkoers van een index op die dag';
    return this.loting.announce(ANALIST, { thema: 'export', aanbodId: AANBOD, bron, trekkenVanaf, lagen });
  }

  /** Answers who got a place. */
  async draw(id: string, dag: number): Promise<Set<string>> {
    this.at(dag);
    await this.loting.draw(ANALIST, id, { publiekeWaarde: '912,34' });
    const [rij] = await this.p.sql<{ ids: string[] }>(
      `SELECT array_agg(v ->> 'hulpvraagId') AS ids FROM platform.event e CROSS JOIN LATERAL jsonb_array_elements(e.data -> 'volgorde') v
        WHERE e.type = 'loting-getrokken' AND (v ->> 'plaats')::boolean`,
    );
    return new Set(rij?.ids);
  }

  async lastNumber(): Promise<number> {
    const [rij] = await this.p.sql<{ nr: number }>(
      'SELECT max(volgnummer)::integer AS nr FROM platform.event',
    );
    return rij?.nr ?? 0;
  }

  /** What may be said of the theme by all that was told up to now. */
  async assess(thema: string): Promise<Effectuitspraak> {
    const [lezer, tot] = [this.p.app.get(Effectlezer), await this.lastNumber()];
    return this.p.db.as(SYSTEEM, async (tx) => {
      const vast = (await lezer.fixed(tx, tot)).find(({ ontwerp }) => ontwerp.thema === thema);
      if (!vast) throw new Error('Er ligt niets vast.');
      return lezer.assess(tx, vast, tot);
    });
  }
}
