// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, type Actor } from '#libs/kernel';
import { Database, decodeCursor, encodeCursor, type Tx } from '#libs/platform';
import {
  INDELINGEN,
  type BijnaPassendWeergave,
  type GroepWeergave,
  type Indeling,
  type KansWeergave,
  type KansenWeergave,
  type MaandWeergave,
  type OnvervuldeVraagPagina,
  type OnvervuldeVraagQuery,
  type OnvervuldTellingWeergave,
} from './onvervuld.dto.js';
import { twaalfMaanden } from './onvervuld.rules.js';

const maandVan = (kolom: string): string => `to_char(${kolom} AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM')`;
// A hulpvraag with two themes stands in both; in a total it counts once.
const RIJEN = `SELECT o.*, t.thema, ${maandVan('o.gevraagd_op')} AS maand
  FROM aanbodmatching.onvervulde_vraag o
  CROSS JOIN LATERAL unnest(CASE WHEN o.themas = '{}' THEN ARRAY[NULL] ELSE o.themas END) AS t (thema)
  WHERE o.status <> 'vervallen' AND ($1::text IS NULL OR t.thema = $1) AND ($2::text IS NULL OR o.regio = $2)
    AND ($3::text IS NULL OR o.sectie = $3) AND ($4::text IS NULL OR o.grootteklasse = $4)
    AND ($5::text IS NULL OR o.reden = $5)`;
const PERIODE = `($6::text IS NULL OR maand >= $6) AND ($7::text IS NULL OR maand <= $7)`;
const TELLING = `count(DISTINCT hulpvraag_id)::integer AS gevraagd,
  (count(DISTINCT hulpvraag_id) FILTER (WHERE status = 'open'))::integer AS open,
  (count(DISTINCT hulpvraag_id) - count(DISTINCT hulpvraag_id) FILTER (WHERE status = 'open'))::integer AS "alsnogVervuld"`;
const SLEUTELS = INDELINGEN.map((een) => `CASE WHEN '${een}' = ANY ($8::text[]) THEN ${een} END AS ${een}`);
const VORIGE = INDELINGEN.map((een) => `coalesce(${een}, '')`).join(', ');
const GROEPEN = `SELECT * FROM (SELECT ${SLEUTELS.join(', ')}, ${TELLING} FROM (${RIJEN}) r WHERE ${PERIODE}
    GROUP BY 1, 2, 3, 4, 5) g
  WHERE $9::text[] IS NULL OR ARRAY[${VORIGE}] > $9 ORDER BY ARRAY[${VORIGE}] LIMIT $10`;
const TOTAAL = `SELECT ${TELLING} FROM (${RIJEN}) r WHERE ${PERIODE}`;
const TREND = `SELECT maand, ${TELLING} FROM (${RIJEN}) r WHERE ${PERIODE} GROUP BY maand`;

const ELDERS = `SELECT thema, regio, aantal FROM aanbodmatching.onvervulde_themas($1)
  WHERE ($2::text IS NULL OR thema = $2) AND regio IS DISTINCT FROM $3 ORDER BY aantal DESC, thema, regio`;
// Of each offer the regel that stood in the way most often.
const BIJNA = `SELECT * FROM (SELECT DISTINCT ON (aanbod_id) aanbod_id AS "aanbodId", titel, regel, aantal
    FROM aanbodmatching.bijna_passende_regels($1) ORDER BY aanbod_id, aantal DESC, regel) b ORDER BY aantal DESC, titel`;

const LEEG: OnvervuldTellingWeergave = { gevraagd: 0, open: 0, alsnogVervuld: 0 };

/** Reading the register. Who may see which rows is decided by row-level security; of the others only groups can be asked. */
@Injectable()
export class OnvervuldLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Groups in the order of their codes, by cursor; with the total and the trend of all of them. */
  async list(actor: Actor, query: OnvervuldeVraagQuery): Promise<OnvervuldeVraagPagina> {
    const cursor = decodeCursor(query.cursor, INDELINGEN);
    const na = cursor === null ? null : INDELINGEN.map((een) => String(cursor[een]));
    return this.db.as(actor, async (tx) => {
      const waar = [query.thema, query.regio, query.sectie, query.grootteklasse, query.reden].map(
        (waarde) => waarde ?? null,
      );
      const periode = [query.van ?? null, query.tot ?? null];
      const rijen: GroepWeergave[] = await tx.query(GROEPEN, [
        ...waar,
        ...periode,
        query.per,
        na,
        query.aantal + 1,
      ]);
      const [totaal = LEEG]: OnvervuldTellingWeergave[] = await tx.query(TOTAAL, [...waar, ...periode]);
      const gegevens = rijen.slice(0, query.aantal);
      return {
        gegevens,
        volgende: rijen.length > query.aantal ? toCursor(gegevens.at(-1)) : null,
        totaal,
        trend: await this.trend(tx, waar, query.tot),
        elders: await this.elders(tx, actor, query.thema),
      };
    });
  }

  /** For an aanbieder: what is missing, and which of its own offers nearly fit. */
  async kansen(actor: Actor): Promise<KansenWeergave> {
    return this.db.as(actor, async (tx) => {
      const kansen: KansWeergave[] = await tx.query(ELDERS, [this.since(), null, null]);
      const bijnaPassend: BijnaPassendWeergave[] = await tx.query(BIJNA, [this.since()]);
      return { kansen, bijnaPassend };
    });
  }

  private async trend(tx: Tx, waar: unknown[], tot: string | undefined): Promise<MaandWeergave[]> {
    const maanden = twaalfMaanden(tot ?? this.maand());
    const rijen: MaandWeergave[] = await tx.query(TREND, [...waar, maanden[0], maanden.at(-1)]);
    return maanden.map((maand) => rijen.find((een) => een.maand === maand) ?? { maand, ...LEEG });
  }

  private elders(tx: Tx, { regio }: Actor, thema: string | undefined): Promise<KansWeergave[]> {
    return tx.query(ELDERS, [this.since(), thema ?? null, regio ?? null]);
  }

  private maand(): string {
    return datumVan(this.klok.nu()).slice(0, 7);
  }

  /** In the first of the twelve months; the database makes it the first of that month. */
  private since(): string {
    return `${twaalfMaanden(this.maand())[0]}-15T12:00:00Z`;
  }
}

const toCursor = (groep: GroepWeergave | undefined): string | null =>
  groep === undefined
    ? null
    : encodeCursor(Object.fromEntries(INDELINGEN.map((een: Indeling) => [een, groep[een] ?? ''])));
