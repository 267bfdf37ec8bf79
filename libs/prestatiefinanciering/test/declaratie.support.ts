// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { Database, PlatformModule, readConfig } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { Beheer } from '../../../test/support/leegmaken.js';
import { baseEnv } from '../../../test/support/processes.js';
import { BelangService } from '../src/belang/belang.service.js';
import { BeoordelenService } from '../src/declaratie/beoordelen.service.js';
import { DeclaratieLezer } from '../src/declaratie/declaratie.lezer.js';
import type { Weigerreden } from '../src/declaratie/declaratie.rules.js';
import { DeclaratiebezwaarService } from '../src/declaratie/declaratiebezwaar.service.js';
import { IndienenService } from '../src/declaratie/indienen.service.js';
import { TerugdraaienService } from '../src/declaratie/terugdraaien.service.js';
import { rekeningId } from '../src/grootboek/rekening.rules.js';
import { PrestatiefinancieringModule } from '../src/prestatiefinanciering.module.js';

@Module({})
class Root {}

let volgnummer = 0;
const FINANCIER = randomUUID();
const ANDERE = randomUUID();
export const van = (subject: string): Actor => ({ rol: 'financier', subject, organisatieId: FINANCIER });
/** Of who pays with it and does not decide. */
export const medefinancier: Actor = { rol: 'financier', subject: 'pieter', organisatieId: ANDERE };
export const hoofd: Actor = { rol: 'coordinator', subject: 'hoofd', regio: 'TWE', hoofdcoordinator: true };
export const EURO = 100;
export const PERIODE = { van: '2026-01-01', tot: '2026-12-31' };

/** One prestatie of the world, besides what all of them have. */
interface NieuwePrestatie {
  euros?: number;
  datum?: string;
  status?: 'gemeld' | 'aanvaard' | 'afgewezen';
  indicator?: string;
}

/** A programme with an afspraak that both sides signed, on a database of its own. */
export class Declaratieproef {
  readonly db: Database;
  readonly indienen: IndienenService;
  readonly beoordelen: BeoordelenService;
  readonly terugdraaien: TerugdraaienService;
  readonly bezwaren: DeclaratiebezwaarService;
  readonly belangen: BelangService;
  readonly lezer: DeclaratieLezer;
  programmaId = '';
  afspraakId = '';
  nummer = '';
  indicatorId = '';
  /** With a minimum of three. */
  drempelId = '';
  aanbiederId = '';

  private constructor(
    private readonly database: Testdatabase,
    private readonly superuser: Beheer,
    readonly app: INestApplicationContext,
  ) {
    this.db = app.get(Database);
    this.indienen = app.get(IndienenService);
    this.beoordelen = app.get(BeoordelenService);
    this.terugdraaien = app.get(TerugdraaienService);
    this.bezwaren = app.get(DeclaratiebezwaarService);
    this.belangen = app.get(BelangService);
    this.lezer = app.get(DeclaratieLezer);
  }

  static async start(): Promise<Declaratieproef> {
    const database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), PrestatiefinancieringModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    return new Declaratieproef(database, await Beheer.open(database.beheerUrl), app);
  }

  /** Another programme with another aanbieder, and nothing declared. In whole euros for 2026. */
  async begin(plafond = 1_000, verplicht = plafond): Promise<void> {
    [this.programmaId, this.afspraakId, this.indicatorId, this.drempelId] = [
      ...[randomUUID(), randomUUID(), randomUUID(), randomUUID()],
    ] as [string, string, string, string];
    this.nummer = `PROEF-${String(++volgnummer).padStart(3, '0')}`;
    // The clock of the database again, whatever a test before put in its place.
    Reflect.deleteProperty(this.app.get(Klok), 'nu');
    const stamgegevens = this.app.get(StamgegevensFacade);
    await this.db.as(SYSTEEM, async (tx) => {
      const naam = `Proefaanbieder ${this.nummer}`;
      this.aanbiederId = (await stamgegevens.ensureOrganisatie(tx, naam, 'aanbieder')).id;
    });
    await this.build(plafond * EURO, verplicht * EURO);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.superuser.close();
    await this.database.drop();
  }

  get aanbieder(): Actor {
    return { rol: 'aanbieder', subject: 'ada', organisatieId: this.aanbiederId };
  }

  /** As superuser and without the triggers: how the world then stands. */
  async stel(...opdrachten: string[]): Promise<void> {
    for (const opdracht of opdrachten) await this.superuser.query(opdracht);
  }

  private build(plafond: number, verplicht: number): Promise<void> {
    const { programmaId, afspraakId, nummer, aanbiederId: organisatieId } = this;
    const rekening = rekeningId(programmaId, { soort: 'verplicht', jaar: 2026, organisatieId, afspraakId });
    const indicator = (id: string, nr: number, minstens: number): string =>
      `INSERT INTO prestatiefinanciering.indicator VALUES ('${id}', '${afspraakId}', 1, ${nr}, 'I${nr}', 'Geholpen', 'Geholpen',
        'geleverd', 'keer', 10000, NULL, ${minstens}, '{levering-in-keten}', 90, 0, '{}')`;
    return this.stel(
      `INSERT INTO prestatiefinanciering.programma VALUES ('${programmaId}', '${nummer}', 'Proef', '', '{}', '{}', 'Proefwet', false,
        '2026-01-01', '2027-12-31', 'vastgesteld', '${FINANCIER}', 1, 'x', now(), 'x', now())`,
      `INSERT INTO prestatiefinanciering.programmafinancier VALUES ('${programmaId}', '${FINANCIER}', 6000, 'x', now()),
        ('${programmaId}', '${ANDERE}', 4000, 'x', now())`,
      `INSERT INTO prestatiefinanciering.prestatieafspraak (id, nummer, programma_id, partij, aanbieder_id, titel, status,
        aangeboden_op, versie, aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op) VALUES ('${afspraakId}', '${nummer}',
        '${programmaId}', 'aanbieder', '${this.aanbiederId}', 'Proef', 'van-kracht', now(), 1, 'x', now(), 'x', now())`,
      `INSERT INTO prestatiefinanciering.afspraakversie (afspraak_id, versie, id, van, tot, geldig_van, plafond_in_centen,
        toelichting, status, inhoud, hash, getekend_op, opgesteld_door, opgesteld_op) VALUES ('${afspraakId}', 1,
        '${randomUUID()}', '2026-01-01', '2027-06-30', '2026-01-01', ${plafond}, '', 'getekend', '{}',
        encode(sha256('{}'), 'hex'), now(), 'x', now())`,
      `INSERT INTO prestatiefinanciering.afspraakjaar VALUES ('${afspraakId}', 1, 2026, ${plafond}), ('${afspraakId}', 1, 2027, 0)`,
      indicator(this.indicatorId, 1, 0),
      indicator(this.drempelId, 2, 3),
      `INSERT INTO prestatiefinanciering.grootboekrekening VALUES ('${rekening}', 'verplicht', '${programmaId}', 2026,
        '${this.aanbiederId}', '${afspraakId}')`,
      `INSERT INTO prestatiefinanciering.saldo VALUES ('${rekening}', ${verplicht})`,
    );
  }

  /** Answers their ids, in this order. */
  async prestaties(...nieuw: NieuwePrestatie[]): Promise<string[]> {
    const ids = nieuw.map(() => randomUUID());
    await this.stel(...nieuw.map((een, i) => this.toPrestatie(ids[i] ?? '', een)));
    return ids;
  }

  private toPrestatie(
    id: string,
    { euros = 100, datum = '2026-03-01', status = 'aanvaard', indicator = this.indicatorId }: NieuwePrestatie,
  ): string {
    const reden = { gemeld: 'wacht-op-beoordeling', aanvaard: 'bewijs-goed', afgewezen: 'dubbel' }[status];
    const besluit =
      status === 'gemeld'
        ? 'NULL, NULL, NULL'
        : `'b', now(), ${status === 'aanvaard' ? `'2026-03-08'` : 'NULL'}`;
    return `INSERT INTO prestatiefinanciering.prestatie (id, programma_id, afspraak_id, afspraakversie, indicator_id, aanbieder_id,
      regio, mijlpaal, prestatiedatum, gebleken_op, aantal, tarief_in_centen, bonus_in_centen, bonus_groepen, bedrag_in_centen,
      herkomst, status, reden, versie, gemeld_door, gemeld_op, besloten_door, besloten_op, declarabel_vanaf) VALUES ('${id}',
      '${this.programmaId}', '${this.afspraakId}', 1, '${indicator}', '${this.aanbiederId}', 'TWE', 'gemeld', '${datum}',
      '${datum}', 1, ${euros * EURO}, 0, '{}', ${euros * EURO}, 'gemeld', '${status}', '${reden}', 1, 'a', now(), ${besluit})`;
  }

  /** Answers the id of the declaratie. */
  submit = (prestatieIds: string[], sleutel?: string, periode = PERIODE): Promise<string> =>
    this.indienen.submit(this.aanbieder, { afspraakId: this.afspraakId, ...periode, prestatieIds }, sleutel);

  /** `geweigerd`: prestatie -> why; the others are granted. */
  async assess(id: string, wie: Actor, geweigerd: Record<string, Weigerreden> = {}): Promise<void> {
    const { versie, regels } = await this.lezer.read(wie, id);
    await this.beoordelen.assess(wie, id, {
      versie,
      regels: regels.map(({ prestatieId }) => {
        const reden = geweigerd[prestatieId];
        return reden === undefined
          ? { prestatieId, besluit: 'toegekend' }
          : { prestatieId, besluit: 'geweigerd', reden, toelichting: 'Dat blijkt niet uit het bewijs.' };
      }),
    });
  }

  async approve(id: string, wie: Actor): Promise<void> {
    const { versie, oordeelHash } = await this.lezer.read(wie, id);
    await this.beoordelen.approve(wie, id, { versie, oordeelHash: oordeelHash ?? '' });
  }

  /** In whole euros. */
  async saldo(soort: string): Promise<number> {
    const rijen = await this.sql<{ som: number }>(
      `SELECT coalesce(sum(s.saldo_in_centen), 0)::float8 AS som FROM prestatiefinanciering.saldo s
        JOIN prestatiefinanciering.grootboekrekening r ON r.id = s.rekening_id WHERE r.soort = $1 AND r.programma_id = $2`,
      [soort, this.programmaId],
    );
    return (rijen[0]?.som ?? NaN) / EURO;
  }

  sql = <T = Record<string, unknown>>(
    sql: string,
    waarden: unknown[] = [],
    wie: Actor = SYSTEEM,
  ): Promise<T[]> =>
    this.db.as(wie, async (tx) => {
      const uitkomst: T[] = await tx.query(sql, waarden);
      return uitkomst;
    });
}
