// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import type {
  DoorlooptijdWeergave,
  TrechterQuery,
  TrechterWeergave,
  Trechterindeling,
} from './trechter.dto.js';
import { aandelenVan, drempelVoor, shieldTrechter, type Telling } from './afscherming.rules.js';
import { TRECHTERSTAPPEN, type Trechterstap } from './trechter.rules.js';

const MAAND = `to_char(r.gevraagd_op AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM')`;
const TELLING = TRECHTERSTAPPEN.map((stap) => `count(r.${stap}_op)::integer AS ${stap}`).join(', ');
const RIJEN = `FROM aanbodmatching.trechter r`;
const WAAR = `WHERE NOT r.dubbel AND ($1::text IS NULL OR $1 = ANY (r.themas)) AND ($2::text IS NULL OR r.regio = $2)
  AND ($3::text IS NULL OR r.sectie = $3) AND ($4::text IS NULL OR r.grootteklasse = $4)
  AND ($5::text IS NULL OR ${MAAND} >= $5) AND ($6::text IS NULL OR ${MAAND} <= $6)
  AND ($7::text IS NULL OR r.herkomst = $7)`;
const THEMAS = `CROSS JOIN LATERAL unnest(CASE WHEN r.themas = '{}' THEN ARRAY[NULL] ELSE r.themas END) AS t (thema)`;

const GROEP: Record<Trechterindeling, { van: string; groep: string }> = {
  maand: { van: RIJEN, groep: MAAND },
  thema: { van: `${RIJEN} ${THEMAS}`, groep: 't.thema' },
  regio: { van: RIJEN, groep: 'r.regio' },
  sectie: { van: RIJEN, groep: 'r.sectie' },
  grootteklasse: { van: RIJEN, groep: 'r.grootteklasse' },
  herkomst: { van: RIJEN, groep: 'r.herkomst' },
};

const mediaan = (stap: string): string =>
  `round((percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.${stap}_op - r.gevraagd_op) / 86400))::numeric, 1)::real AS ${stap}`;
const DOORLOOPTIJDEN = ['toegewezen', 'contact', 'hulp', 'bevestigd'] as const;
const DOORLOOPTIJD = DOORLOOPTIJDEN.map(mediaan).join(', ');

type Geteld = Record<Trechterstap, number>;
type Groep = Geteld & { groep: string | null };

/** Reading the funnel; of which regions, row-level security decides, and how small a count may be, the role. */
@Injectable()
export class TrechterLezer {
  constructor(private readonly db: Database) {}

  async read(actor: Actor, query: TrechterQuery): Promise<TrechterWeergave> {
    const { thema, regio, sectie, grootteklasse, van, tot, herkomst } = query;
    const waarden = [thema, regio, sectie, grootteklasse, van, tot, herkomst].map((waarde) => waarde ?? null);
    return this.db.as(actor, async (tx) => {
      const select = <T>(sql: string): Promise<T[]> => tx.query(sql, waarden);
      const [geteld] = await select<Geteld>(`SELECT ${TELLING} ${RIJEN} ${WAAR}`);
      const [tijden] = await select<DoorlooptijdWeergave>(`SELECT ${DOORLOOPTIJD} ${RIJEN} ${WAAR}`);
      if (!geteld || !tijden) throw new Error('Een telling heeft altijd een rij.');
      const delen = query.per === undefined ? [] : await select<Groep>(toGroepen(query.per));
      const drempel = drempelVoor(actor);
      const { totaal, groepen } = shieldTrechter(geteld, delen, drempel);
      return {
        totaal,
        doorlooptijd: ofTold(tijden, totaal),
        groepen: groepen.map((groep) => ({ ...groep, aandeel: aandelenVan(groep) })),
        drempel,
      };
    });
  }
}

/** The time of few is as much theirs as their number. */
const ofTold = (tijden: DoorlooptijdWeergave, totaal: Telling): DoorlooptijdWeergave =>
  Object.fromEntries(
    DOORLOOPTIJDEN.map((stap) => [stap, totaal[stap] === null ? null : tijden[stap]]),
  ) as unknown as DoorlooptijdWeergave;

function toGroepen(per: Trechterindeling): string {
  const { van, groep } = GROEP[per];
  return `SELECT ${groep} AS groep, ${TELLING} ${van} ${WAAR} GROUP BY 1 ORDER BY 1 NULLS LAST`;
}
