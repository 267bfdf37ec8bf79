// SPDX-License-Identifier: EUPL-1.2
import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Queue } from 'bullmq';
import pg from 'pg';
import { AANBODMATCHING, AanbodmatchingFacade } from '#libs/aanbodmatching';
import { Klok, type Actor } from '#libs/kernel';
import { createWorker, readConfig, type Configuratie, type Routes } from '#libs/platform';
import type { NieuweHulpvraagDto } from '../../src/hulpvraag/hulpvraag.dto.js';
import { HulpvraagService } from '../../src/hulpvraag/hulpvraag.service.js';
import { TermijnService } from '../../src/termijn/termijn.service.js';
import { TERMIJNEN, Termijnwekker } from '../../src/termijn/termijnwekker.js';
import { Plaatsklok } from '../../src/wachtlijst/plaatsklok.js';
import { Plaatsronde } from '../../src/wachtlijst/plaatsronde.js';
import { freshDatabase } from '../../../../test/support/database.js';
import { testomgeving } from '../../../../test/support/omgeving.js';
import { baseEnv } from '../../../../test/support/processes.js';

/** What the outside gives: the worker as it is, with its routes, and what is in the database beforehand. */
export interface Uitrusting {
  begin: Date;
  root: (config: Configuratie) => object;
  routes: Routes;
  /** Before the worker starts: it looks again only after seconds. */
  vul: (beheerUrl: string) => Promise<void>;
  aanbod: unknown;
}

// Whose turn it is follows from this queue alone; mail and figures have checks of their own and would take most of the time.
const onlyVerloop = (routes: Routes): Routes =>
  Object.fromEntries(
    Object.entries(routes).map(([type, namen]) => [type, namen.filter((naam) => naam === AANBODMATCHING)]),
  ) as unknown as Routes;

const ONAF = `SELECT (SELECT count(*) FROM platform.event WHERE uitgezonden_op IS NULL)
  + (SELECT count(*) FROM platform.aflevering WHERE verwerkt_op IS NULL AND opgegeven_op IS NULL) AS n`;
// Every step that anybody takes, so that it can be held beside the table.
const MEESCHRIJVEN = `
  CREATE TABLE public.gezet (soort text, van text, naar text, rol text, aantal integer, PRIMARY KEY (soort, van, naar, rol));
  CREATE FUNCTION public.schrijf_mee() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN
    INSERT INTO public.gezet AS g VALUES (TG_ARGV[0], CASE WHEN TG_OP = 'UPDATE' THEN OLD.status ELSE '' END, NEW.status,
      platform.rol(), 1) ON CONFLICT (soort, van, naar, rol) DO UPDATE SET aantal = g.aantal + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER zz_mee AFTER INSERT OR UPDATE OF status ON aanbodmatching.hulpvraag
    FOR EACH ROW EXECUTE FUNCTION public.schrijf_mee('hulpvraag');
  CREATE TRIGGER zz_mee AFTER INSERT OR UPDATE OF status ON aanbodmatching.toewijzing
    FOR EACH ROW EXECUTE FUNCTION public.schrijf_mee('toewijzing');
  CREATE TRIGGER zz_mee AFTER INSERT OR UPDATE OF status ON aanbodmatching.overdracht
    FOR EACH ROW EXECUTE FUNCTION public.schrijf_mee('overdracht')`;

// Of each region one who leads and one who is away for some weeks.
const TEAMS = `INSERT INTO aanbodmatching.behandelaar (subject, id, regio, naam, email, hoofdcoordinator, actief, afwezig_van,
    afwezig_tot, versie, gewijzigd_door, gewijzigd_op)
  SELECT nr || '-' || code, gen_random_uuid(), code, 'Proef', nr || '@example.nl', nr = 1, true,
    CASE WHEN nr = 2 THEN $1::date + 30 END, CASE WHEN nr = 2 THEN $1::date + 50 END, 1, 'check', $1
  FROM stamgegevens.regio, generate_series(1, 2) nr`;

/** A real worker on a real database and queue, in this process, so that its clock can be set. */
export class Jaarwereld {
  nu: Date;

  private constructor(
    private readonly context: INestApplicationContext,
    private readonly beheer: pg.Pool,
    private readonly stoppen: () => Promise<void>,
    begin: Date,
  ) {
    this.nu = begin;
    context.get(Klok, { strict: false }).nu = () => this.nu;
  }

  static async start({ begin, root, routes, vul, aanbod }: Uitrusting): Promise<Jaarwereld> {
    const database = await freshDatabase();
    const beheerUrl = `${testomgeving().postgres.beheer}/${database.naam}`;
    await vul(beheerUrl);
    const env = { ...baseEnv(), DATABASE_URL: database.appUrl, LOG_NIVEAU: 'error', VASTHOUDEN_VANAF: '75' };
    const config = readConfig(env);
    const worker = await createWorker(root(config), config, onlyVerloop(routes));
    const beheer = new pg.Pool({ connectionString: beheerUrl, max: 4 });
    // A pool says that it has ended before its connections have; dropping the database may then break one off.
    beheer.on('error', () => undefined);
    await beheer.query(MEESCHRIJVEN);
    await beheer.query(TEAMS, [begin]);
    // The days go by faster than their ticks. This world does both itself, so that nothing moves while it looks.
    for (const lus of [Termijnwekker, Plaatsklok]) await worker.context.get(lus, { strict: false }).stop();
    const wereld = new Jaarwereld(
      worker.context,
      beheer,
      async () => {
        await worker.close();
        await beheer.end();
        await database.drop();
      },
      begin,
    );
    await wereld
      .get(AanbodmatchingFacade)
      .importAanbod({ soort: 'json', inhoud: aanbod }, { allesOfNiets: true, status: 'gepubliceerd' });
    // The catalogue says that some places were taken before.
    await beheer.query(
      'CREATE TABLE public.begin AS SELECT id, capaciteit_bezet AS bezet FROM aanbodmatching.aanbod',
    );
    return wereld;
  }

  get<T>(wat: Type<T>): T {
    return this.context.get(wat, { strict: false });
  }

  async submit(wie: Actor, body: object): Promise<void> {
    await this.get(HulpvraagService).submit(wie, body as NieuweHulpvraagDto, undefined);
  }

  /** As superuser: row-level security does not bind it. */
  async sql<T extends object>(sql: string, waarden: unknown[] = []): Promise<T[]> {
    return (await this.beheer.query<T>(sql, waarden)).rows;
  }

  private get termijnen(): Queue {
    return this.context.get<Queue>(getQueueToken(TERMIJNEN), { strict: false });
  }

  /** Lays the jobs of the coming hour; answers how many there are then. */
  async layOut(): Promise<number> {
    await this.get(Termijnwekker).run();
    return this.laid();
  }

  laid(): Promise<number> {
    return this.termijnen.getJobCountByTypes('delayed', 'waiting');
  }

  /** Loses the queue with all that is in it. */
  async wipe(): Promise<void> {
    await this.termijnen.obliterate({ force: true });
  }

  /** Loses what was laid ready, lays out what the rows say, and lets the worker take it; then offers the places that are free. */
  async wake(): Promise<void> {
    const queue = this.termijnen;
    const wekker = this.get(Termijnwekker);
    // Again and again: a step may bring the next, and one tick lays a thousand at most.
    for (let keer = 0; (await this.due()) > 0 && keer < 50; keer += 1) {
      await queue.drain(true);
      await wekker.run();
      while ((await queue.getJobCountByTypes('waiting', 'active', 'prioritized')) > 0) await pause(10);
      await this.settle();
    }
    while ((await this.get(Plaatsronde).run()) > 0) await this.settle();
  }

  /** Steps of the ladder that should have been taken. */
  async due(): Promise<number> {
    return (await this.get(TermijnService).coming(new Date(this.nu.getTime() + 1), 1)).length;
  }

  /** Until every event was sent and handled. */
  async settle(): Promise<void> {
    for (const einde = Date.now() + 120_000; ;) {
      const [{ n } = { n: '0' }] = await this.sql<{ n: string }>(ONAF);
      if (n === '0') return;
      if (Date.now() > einde) throw new Error(`Na twee minuten zijn nog ${n} events niet verwerkt.`);
      await pause(10);
    }
  }

  stop(): Promise<void> {
    return this.stoppen();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
