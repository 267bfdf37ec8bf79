// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AanbodmatchingModule } from '#libs/aanbodmatching';
import { Klok, SYSTEEM, newEvent, type Actor } from '#libs/kernel';
import { Database, PlatformModule, once, publish, readConfig, type Configuratie } from '#libs/platform';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { Beheer } from '../../../test/support/leegmaken.js';
import { baseEnv } from '../../../test/support/processes.js';
import { Bewijsscan } from '../src/prestatie/bewijsscan.js';
import { Prestatiestand } from '../src/prestatie/prestatiestand.js';
import { PRESTATIEFINANCIERING } from '../src/prestatie/prestatiefinanciering.processor.js';
import { PrestatiefinancieringModule } from '../src/prestatiefinanciering.module.js';

@Module({
  imports: [PrestatiefinancieringModule, AanbodmatchingModule],
  providers: [Prestatiestand, Bewijsscan],
})
class Root {}

export const [ORG, ANDER, PENVOERDER, MEEBETALER] = Array.from({ length: 4 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
];
export const aanbieder: Actor = { rol: 'aanbieder', subject: 'ada', organisatieId: ORG };
export const anderAanbieder: Actor = { rol: 'aanbieder', subject: 'bob', organisatieId: ANDER };
export const financier: Actor = { rol: 'financier', subject: 'fenna', organisatieId: PENVOERDER };
export const financier2: Actor = { rol: 'financier', subject: 'frits', organisatieId: PENVOERDER };
export const meebetaler: Actor = { rol: 'financier', subject: 'mees', organisatieId: MEEBETALER };
export const coordinator: Actor = { rol: 'coordinator', subject: 'cor', regio: 'TWE' };

const VANDAAG = new Date('2026-03-10T12:00:00Z');
const TOEN = '2026-03-01T10:00:00Z';
type Rijen = [tabel: string, rij: object][];
const VERZEGELD = `\\x${'00'.repeat(40)}`;

const HULPVRAAG = {
  ...{
    regio: 'TWE',
    status: 'ingediend',
    versie: 1,
    betrokkene_id: randomUUID(),
    tekst: VERZEGELD,
    themas: [],
  },
  ...{
    taal: 'nl',
    herkomst: 'web',
    kvk_nummer: '69599084',
    feiten_bron: 'opgave',
    delen_met_aanbieders: true,
  },
  ...{ onderzoek: false, ingediend_door: 'anoniem', ingediend_op: TOEN, gewijzigd_door: 'anoniem' },
  ...{ gewijzigd_op: TOEN, eigenaar: 'regio:TWE', aan_zet: 'systeem', stap: 'matchen', aan_zet_sinds: TOEN },
  ...{ trede: 0, uiterlijk_op: TOEN, herinner_op: TOEN },
};
const TOEWIJZING = {
  ...{ betrokkene_id: HULPVRAAG.betrokkene_id, aanbod_id: randomUUID(), aanbod_titel: 'Proef', versie: 1 },
  ...{ aanbieder_naam: 'Proef', regio: 'TWE', themas: ['ai'], status: 'geleverd', de_minimis_bedrag: 0 },
  ...{
    toestemming_op: TOEN,
    toestemming_door: 'o',
    toestemming_hoe: 'vooraf',
    aan_zet_sinds: TOEN,
    trede: 0,
  },
  ...{ uiterlijk_op: TOEN, herinner_op: TOEN, plaats_bezet: true, toegewezen_door: 'c', toegewezen_op: TOEN },
  ...{ ongedaan_tot: TOEN, gewijzigd_door: 'c', gewijzigd_op: TOEN },
};
const UITKOMST = {
  ...{
    betrokkene_id: HULPVRAAG.betrokkene_id,
    opbrengsten: ['kennis'],
    delen_met_aanbieder: false,
    versie: 1,
  },
  ...{ gemeld_door: 'o', gewijzigd_door: 'o' },
};

/** What an indicator of a test is; the rest has no bearing. */
export interface Proefindicator {
  code: string;
  mijlpaal: string;
  tarief?: number;
  hoogstens?: number | null;
  venster?: number;
  bonus?: number;
}

/** This pillar on a database of its own, with a clock that a test sets. Rows of others are put there past all rules. */
export class Prestatieproef {
  readonly db: Database;
  nu = VANDAAG;
  private teller = 0;

  private constructor(
    private readonly database: Testdatabase,
    private readonly superuser: Beheer,
    readonly app: INestApplicationContext,
    readonly config: Configuratie,
  ) {
    this.db = app.get(Database);
    app.get(Klok).nu = () => this.nu;
  }

  static async start(env: Record<string, string> = {}): Promise<Prestatieproef> {
    const proef = await Prestatieproef.on(await freshDatabase(), env);
    // Among the regions that the migrations know, so it stays.
    const twente = { code: 'TWE', naam: 'Twente', versie: 1, gewijzigd_door: 'b', gewijzigd_op: TOEN };
    await proef.put(['stamgegevens.regio', twente]);
    return proef;
  }

  /** On one that there is; who has it drops it. */
  static async on(database: Testdatabase, env: Record<string, string> = {}): Promise<Prestatieproef> {
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl, ...env });
    const root = { module: Root, imports: [PlatformModule.forRoot(config)] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    return new Prestatieproef(database, await Beheer.open(database.beheerUrl), app, config);
  }

  /** The world as every test begins with it, whatever the one before left. */
  async begin(): Promise<void> {
    await this.superuser.empty();
    this.teller = 0;
    this.nu = VANDAAG;
  }

  /** Of what was opened here: the database stays. */
  async close(): Promise<void> {
    await this.app.close();
    await this.superuser.close();
  }

  async stop(): Promise<void> {
    await this.close();
    await this.database.drop();
  }

  sql = <T = Record<string, unknown>>(
    sql: string,
    waarden: unknown[] = [],
    wie: Actor = SYSTEEM,
  ): Promise<T[]> =>
    this.db.as(wie, async (tx) => {
      const rijen: T[] = await tx.query(sql, waarden);
      return rijen;
    });

  /** Past policies, triggers and foreign keys. */
  async put(...rijen: Rijen): Promise<void> {
    for (const [tabel, rij] of rijen) await this.superuser.query(...insertOf(tabel, rij));
  }

  exec = async (sql: string): Promise<void> => {
    await this.superuser.query(sql);
  };

  /** A programme with one signed agreement for 2026; answers its ids, with the indicators by code. */
  async agree(
    indicatoren: Proefindicator[],
    anders: { nummer?: string; programma?: object; partij?: object; versie?: object } = {},
  ): Promise<{ programmaId: string; afspraakId: string; indicatoren: Record<string, string> }> {
    const [programmaId, afspraakId] = [randomUUID(), randomUUID()];
    this.teller += 1;
    const code = `P-${String(this.teller).padStart(3, '0')}`;
    const gemaakt = { aangemaakt_door: 'f', aangemaakt_op: TOEN, gewijzigd_door: 'f', gewijzigd_op: TOEN };
    const looptijd = { van: '2026-01-01', tot: '2026-12-31' };
    const financiers = [PENVOERDER, MEEBETALER].map((organisatie_id): Rijen[number] => [
      'prestatiefinanciering.programmafinancier',
      { programma_id: programmaId, organisatie_id, aandeel: 5000 },
    ]);
    const ids = Object.fromEntries(indicatoren.map((een) => [een.code, randomUUID()]));
    await this.put(
      [
        'prestatiefinanciering.programma',
        {
          ...{ id: programmaId, code, naam: 'Proef', omschrijving: '', regios: [], themas: [] },
          ...{ rechtsgrond: 'proef', is_de_minimis: false, ...looptijd, status: 'vastgesteld', versie: 1 },
          ...{ penvoerder_id: PENVOERDER, ...gemaakt, ...anders.programma },
        },
      ],
      ...financiers,
      [
        'prestatiefinanciering.prestatieafspraak',
        {
          ...{ id: afspraakId, nummer: anders.nummer ?? `${code}-001`, programma_id: programmaId },
          ...{ partij: 'aanbieder', aanbieder_id: ORG, titel: 'Proef', status: 'van-kracht', versie: 1 },
          ...{ aangeboden_op: TOEN, ...gemaakt, ...anders.partij },
        },
      ],
      [
        'prestatiefinanciering.afspraakversie',
        {
          ...{ afspraak_id: afspraakId, versie: 1, id: randomUUID(), ...looptijd, geldig_van: '2026-01-01' },
          ...{ plafond_in_centen: 1_000_000, toelichting: '', status: 'getekend', getekend_op: TOEN },
          ...{ inhoud: '{}', hash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' },
          ...{ opgesteld_door: 'f', opgesteld_op: TOEN, ...anders.versie },
        },
      ],
      ...indicatoren.map((een, nr): Rijen[number] => [
        'prestatiefinanciering.indicator',
        toIndicator(een, ids[een.code] ?? '', afspraakId, nr + 1),
      ]),
    );
    return { programmaId, afspraakId, indicatoren: ids };
  }

  /** An assignment that was delivered on 2 March; answers its id. */
  async deliver(anders: object = {}, vraag: object = {}): Promise<string> {
    const id = randomUUID();
    this.teller += 1;
    const kenmerk = `HV-2026-${String(this.teller).padStart(5, '0')}`;
    await this.put(
      ['aanbodmatching.hulpvraag', { ...HULPVRAAG, id, kenmerk, ...vraag }],
      [
        'aanbodmatching.toewijzing',
        {
          ...{ ...TOEWIJZING, id, hulpvraag_id: id, aanbieder_id: ORG, ...anders },
        },
      ],
      ['aanbodmatching.uitkomst', this.outcome(id, 'levering', 'aanbieder', 'ja', '2026-03-02T10:00:00Z')],
    );
    return id;
  }

  private outcome(
    id: string,
    moment: string,
    partij: string,
    geholpen: string,
    op: string,
    zelf = true,
  ): object {
    const tijden = { gemeld_op: op, gewijzigd_op: op };
    return { ...UITKOMST, zelf, id: randomUUID(), toewijzing_id: id, moment, partij, geholpen, ...tijden };
  }

  /** By the entrepreneur himself or not, on 5 March. */
  async confirm(id: string, reden = 'geholpen', zelf = true): Promise<void> {
    await this.put([
      'aanbodmatching.uitkomst',
      this.outcome(id, 'levering', 'ondernemer', 'ja', '2026-03-05T10:00:00Z', zelf),
    ]);
    await this.become(id, 'bevestigd', reden);
  }

  /** Four weeks later. */
  answer = (id: string, geholpen: string, zelf = true, op = '2026-04-03T10:00:00Z'): Promise<void> =>
    this.put(['aanbodmatching.uitkomst', this.outcome(id, 'vier-weken', 'ondernemer', geholpen, op, zelf)]);

  become(id: string, status: string, reden: string | null = null): Promise<void> {
    const loopt = ['geleverd', 'betwist'].includes(status);
    const beurt = loopt ? 'now()' : 'NULL';
    return this.exec(`UPDATE aanbodmatching.toewijzing SET status = '${status}',
      besluit_reden = ${reden === null ? 'NULL' : `'${reden}'`}, uiterlijk_op = ${beurt}, herinner_op = ${beurt},
      plaats_bezet = ${status !== 'gestopt'} WHERE id = '${id}'`);
  }

  follow = (id: string): Promise<void> =>
    this.db.as(SYSTEEM, (tx) => this.app.get(Prestatiestand).follow(tx, id));

  /** The same event so many times at once, as a queue may deliver it. */
  async handle(toewijzingId: string, keren: number): Promise<void> {
    const feiten = { toewijzingId, hulpvraagId: toewijzingId, aanbodId: ORG, aanbiederId: ORG };
    const klok = this.app.get(Klok);
    const event = newEvent('toewijzing-geleverd', toewijzingId, { ...feiten, regio: 'TWE', versie: 1 }, klok);
    await this.db.as(SYSTEEM, (tx) => publish(tx, event));
    const stand = this.app.get(Prestatiestand);
    const eens = (): Promise<boolean> =>
      once(this.db, PRESTATIEFINANCIERING, event, (tx) => stand.follow(tx, toewijzingId));
    await Promise.all(Array.from({ length: keren }, eens));
  }

  /** `mijlpaal status reden`, in order. */
  async standen(toewijzingId: string): Promise<string[]> {
    const rijen = await this.sql<{ stand: string }>(
      `SELECT mijlpaal || ' ' || status || ' ' || reden AS stand FROM prestatiefinanciering.prestatie
        WHERE toewijzing_id = $1 ORDER BY mijlpaal`,
      [toewijzingId],
    );
    return rijen.map(({ stand }) => stand);
  }
}

/** Only the columns that are given, so that the others get their default. */
function insertOf(tabel: string, rij: object): [sql: string, waarden: string[]] {
  const kolommen = Object.keys(rij).join(', ');
  const sql = `INSERT INTO ${tabel} (${kolommen}) SELECT ${kolommen} FROM json_populate_record(NULL::${tabel}, $1)`;
  return [sql, [JSON.stringify(rij)]];
}

const toIndicator = (een: Proefindicator, id: string, afspraakId: string, volgorde: number): object => ({
  ...{ id, afspraak_id: afspraakId, versie: 1, volgorde, code: een.code, naam: `Indicator ${een.code}` },
  ...{ definitie: 'zoals afgesproken', mijlpaal: een.mijlpaal, eenheid: 'ondernemer' },
  ...{ tarief_in_centen: een.tarief ?? 10_000, hoogstens_aantal: een.hoogstens ?? null, minstens_aantal: 0 },
  ...{ bewijs: ['factuur'], venster_dagen: een.venster ?? 30, bonus_in_centen: een.bonus ?? 0 },
  bonus_groepen: een.bonus === undefined ? [] : ['starter', 'zzp'],
});
