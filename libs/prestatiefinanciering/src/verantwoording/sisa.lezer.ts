// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { findProgramma } from '../grootboek/grootboek.lezer.js';
import { toSisaRijen } from './sisa.rules.js';
import { TOEGEKEND } from './verantwoording.bron.js';
import type { SisaWeergave } from './verantwoording.dto.js';
import { regioVan } from './verantwoording.lezer.js';

// Of the ledger: what was approved and turned back, and what was claimed back. What went to another year is no spending.
const FEITEN = `WITH w AS (SELECT g.afspraak_id, g.jaar,
      sum(l.bedrag_in_centen) FILTER (WHERE g.soort = 'te-betalen' AND coalesce(o.soort, b.soort) = 'vordering') AS besteed,
      sum(l.bedrag_in_centen) FILTER (WHERE g.soort = 'terug-te-vorderen'
        AND coalesce(o.soort, b.soort) = 'terugvordering') AS terug
    FROM prestatiefinanciering.boeking b LEFT JOIN prestatiefinanciering.boeking o ON o.id = b.keert_om
      JOIN prestatiefinanciering.boekingsregel l ON l.boeking_id = b.id
      JOIN prestatiefinanciering.grootboekrekening g ON g.id = l.rekening_id
    WHERE b.programma_id = $1 AND g.afspraak_id IS NOT NULL GROUP BY g.afspraak_id, g.jaar),
  q AS (SELECT d.afspraak_id, sum(p.aantal) AS prestaties FROM ${TOEGEKEND} AND d.jaar = $2 GROUP BY d.afspraak_id)
  SELECT a.regio, coalesce(sum(w.besteed) FILTER (WHERE w.jaar = $2), 0)::float8 AS "besteedInCenten",
    coalesce(sum(w.besteed), 0)::float8 AS "besteedTotEnMetInCenten",
    coalesce(sum(w.terug) FILTER (WHERE w.jaar = $2), 0)::float8 AS "teruggevorderdInCenten",
    (SELECT coalesce(sum(q.prestaties), 0)::int FROM q JOIN prestatiefinanciering.prestatieafspraak z ON z.id = q.afspraak_id
      WHERE z.regio = a.regio) AS prestaties
  FROM prestatiefinanciering.prestatieafspraak a LEFT JOIN w ON w.afspraak_id = a.id AND w.jaar <= $2
  WHERE a.programma_id = $1 AND a.partij = 'regio' AND a.status <> 'concept' AND ($3::text IS NULL OR a.regio = $3)
  GROUP BY a.regio ORDER BY a.regio`;

interface Feit {
  regio: string;
  besteedInCenten: number;
  besteedTotEnMetInCenten: number;
  teruggevorderdInCenten: number;
  prestaties: number;
}

/** How regio's account for what they got. */
@Injectable()
export class SisaLezer {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Of every regio with an afspraak, or of one's own. None without a SiSa code. Throws `niet-gevonden`. */
  async read(actor: Actor, programmaId: string, jaar: number): Promise<SisaWeergave> {
    const { sisaCode, penvoerderId, status, tot } = await this.db.as(actor, (tx) =>
      findProgramma(tx, programmaId),
    );
    if (sisaCode === null) return { sisaCode, rijen: [] };
    const { namen } = await this.stamgegevens.gebieden();
    const verstrekker = (await this.stamgegevens.organisatie(penvoerderId))?.naam ?? 'Onbekende organisatie';
    const isEinde = status === 'gesloten' && Number(tot.slice(0, 4)) <= jaar;
    const feiten = await this.db.as(SYSTEEM, (tx) =>
      tx.query<Feit[]>(FEITEN, [programmaId, jaar, regioVan(actor)]),
    );
    const rijen = feiten.flatMap(({ regio, ...bedragen }) =>
      toSisaRijen({
        ...{ jaar, regeling: sisaCode, verstrekker, ontvanger: namen[regio] ?? regio, isEinde },
        ...bedragen,
      }),
    );
    return { sisaCode, rijen };
  }
}
