// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import { SYSTEEM, datumVan, type Klok } from '#libs/kernel';
import type { Configuratie } from '../config/configuratie.js';
import type { Database } from '../database/database.js';
import { Herhaling } from '../events/herhaling.js';
import type { Bewaarplicht, Gegevenshouders } from '../persoonsgegevens/gegevenshouder.js';
import type { Termijn, Verwerking } from '../persoonsgegevens/verwerking.js';
import type { BewaarUitkomst } from './bewaarronde.dto.js';
import { grensVan } from './bewaartermijn.rules.js';

const HOUR = 3_600_000;
/** One worker at a time; the lock goes with the connection, so a worker that dies leaves none behind. */
const RONDE_LOCK = 7_246_617;
/** Few enough for a short transaction. */
const BATCH = 100;

const GEDAAN = 'SELECT FROM platform.bewaarronde WHERE datum = $1 AND afgerond_op IS NOT NULL';
const BEGIN = `INSERT INTO platform.bewaarronde (id, datum, begonnen_op, uitkomsten) VALUES ($1, $2, $3, '[]')`;
const VERSLAG = `UPDATE platform.bewaarronde SET uitkomsten = $2, afgerond_op = $3 WHERE id = $1`;

interface Plan extends Bewaarplicht {
  /** `null`: work that has no term and is always due. */
  termijn: Termijn | null;
}

/**
 * Once a day, by the calendar of the Klok: does with everything whose time is over what the register says, and writes down
 * what it did. What fails is told and tried again the next day; the rest goes on.
 */
export class Bewaarronde extends Herhaling {
  private readonly plannen: Plan[];

  /** Throws when `BEWAARTERMIJNEN` names a purpose that the register does not have, or one without a term. */
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    log: Logger,
    private readonly houders: Gegevenshouders,
  ) {
    super(log, { elkeMs: HOUR, naam: 'de bewaarronde' });
    this.plannen = plansOf(houders, config.persoonsgegevens.bewaartermijnen);
  }

  protected override round(): Promise<boolean> {
    return this.run();
  }

  /** Runs today's round when nobody did yet; answers whether it was done now. */
  async run(): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'schakel-bewaren',
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ mij: boolean }>('SELECT pg_try_advisory_lock($1) AS mij', [
        RONDE_LOCK,
      ]);
      return rows[0]?.mij === true && (await this.runOnce());
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async runOnce(): Promise<boolean> {
    const begin = this.klok.nu();
    const [id, datum] = [randomUUID(), datumVan(begin)];
    const mag = await this.db.as(SYSTEEM, async (tx) => {
      const gedaan: unknown[] = await tx.query(GEDAAN, [datum]);
      if (gedaan.length === 0) await tx.query(BEGIN, [id, datum, begin]);
      return gedaan.length === 0;
    });
    if (!mag) return false;
    const uitkomsten: BewaarUitkomst[] = [];
    for (const plan of this.plannen) {
      if (this.gestopt) return false;
      uitkomsten.push(await this.runPlan(plan, begin));
    }
    const verslag = JSON.stringify(uitkomsten);
    await this.db.as(SYSTEEM, (tx) => tx.query(VERSLAG, [id, verslag, this.klok.nu()]));
    this.log.info({ ronde: id, uitkomsten }, 'bewaarronde gedaan');
    return true;
  }

  private async runPlan(plan: Plan, nu: Date): Promise<BewaarUitkomst> {
    const { code, termijn } = plan;
    const grens = termijn === null ? nu : grensVan(termijn, nu);
    const uitkomst = { code, termijn, gevonden: 0, verwerkt: 0, mislukt: 0 };
    let na: string | null = null;
    const next = (vanaf: string | null): Promise<string[]> =>
      this.db.as(SYSTEEM, (tx) => plan.due(tx, grens, vanaf, BATCH));
    while (!this.gestopt) {
      const sleutels: string[] = await next(na);
      if (sleutels.length === 0) break;
      uitkomst.gevonden += sleutels.length;
      uitkomst.mislukt += await this.expireAll(plan, sleutels);
      na = sleutels.at(-1) ?? null;
    }
    return { ...uitkomst, verwerkt: uitkomst.gevonden - uitkomst.mislukt };
  }

  /** All at once, and when that fails one by one: a row that cannot be done holds up no other. Answers how many failed. */
  private async expireAll(plan: Plan, sleutels: string[]): Promise<number> {
    try {
      await this.expire(plan, sleutels);
      return 0;
    } catch (fout) {
      if (sleutels.length === 1) {
        this.log.error(
          { err: fout, verwerking: plan.code },
          'een gegeven waarvan de termijn voorbij is bleef staan',
        );
        return 1;
      }
      let mislukt = 0;
      for (const sleutel of sleutels) mislukt += await this.expireAll(plan, [sleutel]);
      return mislukt;
    }
  }

  private async expire(plan: Plan, sleutels: string[]): Promise<void> {
    await this.db.as(SYSTEEM, async (tx) => {
      const { betrokkeneIds } = await plan.expire(tx, sleutels);
      await this.houders.release(tx, betrokkeneIds);
    });
  }
}

/** In the order of their registration, with the term of the register or the one that was set instead. */
function plansOf(houders: Gegevenshouders, anders: Record<string, Termijn>): Plan[] {
  const register = houders.alle.flatMap(({ verwerkingen }) => verwerkingen);
  const plichten = houders.alle.flatMap(({ bewaarplichten }) => bewaarplichten);
  const instelbaar = plichten.map(({ code }) => code).filter((code) => termOf(register, code) !== null);
  const onbekend = Object.keys(anders).filter((code) => !instelbaar.includes(code));
  if (onbekend.length > 0)
    throw new Error(
      `BEWAARTERMIJNEN noemt ${onbekend.join(', ')}; een termijn hebben ${instelbaar.sort().join(', ')}.`,
    );
  return plichten.map((plicht) => ({
    ...plicht,
    termijn: anders[plicht.code] ?? termOf(register, plicht.code),
  }));
}

function termOf(register: readonly Verwerking[], code: string): Termijn | null {
  const bewaren = register.find((verwerking) => verwerking.code === code)?.bewaren;
  return bewaren === undefined || 'blijvend' in bewaren ? null : bewaren.termijn;
}
