// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, datumVan, newEvent } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger, publish } from '#libs/platform';
import { ALARMDAGEN, laatsteMet, type Alarmdag } from './termijn.rules.js';

const ELKE_MS = 60_000;
/** How many at once. */
const BATCH = 100;

// Everything chosen is due, so that nothing stands before it in the way. Of two workers the second finds the row of the first.
const DUE = `WITH due AS (
    SELECT s.id, s.versie, s.bron_id, s.regio, CASE WHEN s.termijn_vanaf <= $2 THEN ${ALARMDAGEN[1]} ELSE ${ALARMDAGEN[0]} END AS dag
    FROM staatssteun.steun s
    WHERE s.status = 'verleend' AND s.termijn_vanaf <= $1
      AND NOT EXISTS (SELECT FROM staatssteun.registratie r WHERE r.steun_id = s.id AND r.versie = s.versie)
      AND NOT EXISTS (SELECT FROM staatssteun.registeralarm a WHERE a.steun_id = s.id AND a.versie = s.versie
        AND a.dag >= CASE WHEN s.termijn_vanaf <= $2 THEN ${ALARMDAGEN[1]} ELSE ${ALARMDAGEN[0]} END)
    ORDER BY s.termijn_vanaf, s.id LIMIT ${BATCH}),
  nieuw AS (INSERT INTO staatssteun.registeralarm (steun_id, versie, dag, op)
    SELECT id, versie, dag, $3 FROM due ON CONFLICT DO NOTHING RETURNING steun_id)
  SELECT d.id AS "steunId", d.bron_id AS "toewijzingId", d.regio, d.versie, d.dag FROM due d JOIN nieuw n ON n.steun_id = d.id`;

interface Rij {
  steunId: string;
  toewijzingId: string;
  regio: string;
  versie: number;
  dag: Alarmdag;
}

/** Tells on the fifteenth and the twentieth working day that a grant is not in the register. Each once. */
@Injectable()
export class Registerronde {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers how many alarms went off. */
  run(): Promise<number> {
    const nu = this.klok.nu();
    const vandaag = datumVan(nu);
    const [eerst, laatst] = ALARMDAGEN.map((dag) => laatsteMet(dag, vandaag));
    return this.db.as(SYSTEEM, async (tx) => {
      const rijen: Rij[] = await tx.query(DUE, [eerst, laatst, nu]);
      for (const rij of rijen)
        await publish(tx, newEvent('steunregistratie-gealarmeerd', rij.steunId, rij, this.klok));
      return rijen.length;
    });
  }
}

/** Runs that round in a worker, over and over. */
@Injectable()
export class Registerklok extends Herhaling {
  constructor(
    private readonly ronde: Registerronde,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de registerronde' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.ronde.run()) >= BATCH);
  }
}
