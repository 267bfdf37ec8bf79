// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { invalid, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina } from '#libs/platform';
import type { Rapportinhoud } from './inhoud.js';
import type { Rapportverschil } from './rapport.rules.js';

/** A sealed edition as lists and feeds have it: all but what it says. */
export interface VerzegeldeEditie {
  /** Uuid of the edition. */
  id: string;
  definitieId: string;
  naam: string;
  /** From 1 on within its definition. */
  nummer: number;
  vanKwartaal: string;
  totKwartaal: string;
  /** One code, or none for all of them. */
  regios: string[];
  themas: string[];
  programmaId: string | null;
  /** SHA-256 in hex of what it says: the seal, and fit for an ETag. */
  sha256: string;
  codeversie: string;
  verzegeldOp: Date;
  /** 1 for the first edition that was ever sealed, one more for each next. */
  wijzigingsnummer: number;
  /** What is other than in the edition before it, counted, and why, in words; `null` of a first one. */
  verschil: Rapportverschil | null;
  waarom: string | null;
  /** A later edition of the same definition was sealed: its id. */
  opgevolgdDoor: string | null;
}

export interface VolledigeEditie extends VerzegeldeEditie {
  inhoud: Rapportinhoud;
  /** The sealed bytes themselves, of which `sha256` is the hash. */
  tekst: string;
}

export interface Editiefilter {
  definitieId?: string;
  /** Only reports about this region or theme alone. */
  regio?: string;
  thema?: string;
  /** Only what has no later edition. */
  laatste?: boolean;
  /** How many on a page. */
  aantal: number;
}

const VELDEN = `e.id, e.definitie_id AS "definitieId", d.naam, e.nummer, d.van_kwartaal AS "vanKwartaal",
  d.tot_kwartaal AS "totKwartaal", d.regios, d.themas, d.programma_id AS "programmaId", e.inhoud_sha256 AS sha256, e.codeversie,
  e.verzegeld_op AS "verzegeldOp", e.wijzigingsnummer::float8 AS wijzigingsnummer, e.verschil, e.waarom, n.id AS "opgevolgdDoor"`;
const VAN = `FROM impactverantwoording.rapporteditie e JOIN impactverantwoording.rapportdefinitie d ON d.id = e.definitie_id
  LEFT JOIN LATERAL (SELECT v.id FROM impactverantwoording.rapporteditie v WHERE v.definitie_id = e.definitie_id
    AND v.status = 'verzegeld' AND v.nummer > e.nummer ORDER BY v.nummer LIMIT 1) n ON true`;
const LIJST = `SELECT ${VELDEN} ${VAN} WHERE e.status = 'verzegeld' AND ($1::uuid IS NULL OR e.definitie_id = $1)
  AND ($2::text IS NULL OR $2 = ANY (d.regios)) AND ($3::text IS NULL OR $3 = ANY (d.themas))
  AND (NOT $4::boolean OR n.id IS NULL) AND ($5::bigint IS NULL OR e.wijzigingsnummer < $5)
  ORDER BY e.wijzigingsnummer DESC LIMIT $6`;
const WIJZIGINGEN = `SELECT ${VELDEN} ${VAN} WHERE e.status = 'verzegeld' AND e.wijzigingsnummer > $1
  ORDER BY e.wijzigingsnummer LIMIT $2`;
const EEN = `SELECT ${VELDEN}, e.inhoud AS tekst ${VAN} WHERE e.status = 'verzegeld' AND e.id = $1`;

/** Sealed editions, for everybody who may read them: they are public, and a machine needs the scope `rapporten:lezen`. */
@Injectable()
export class Editielezer {
  constructor(private readonly db: Database) {}

  /** With what it says. Throws `niet-gevonden`, also of an edition that is not sealed. */
  async verzegeld(actor: Actor, id: string): Promise<VolledigeEditie> {
    const [rij] = await this.ask<VerzegeldeEditie & { tekst: string }>(actor, EEN, [id]);
    if (rij === undefined) throw notFound('Dit rapport');
    return { ...rij, inhoud: JSON.parse(rij.tekst) as Rapportinhoud };
  }

  /** The last sealed first. Throws `ongeldig` for a cursor that is none. */
  async lijst(actor: Actor, filter: Editiefilter, cursor?: string): Promise<Pagina<VerzegeldeEditie>> {
    const { definitieId = null, regio = null, thema = null, laatste = false, aantal } = filter;
    const na = decodeCursor(cursor, ['wijzigingsnummer']);
    const voor = na === null ? null : Number(na['wijzigingsnummer']);
    if (voor !== null && !Number.isSafeInteger(voor))
      throw invalid([
        { pad: 'cursor', melding: 'Deze cursor is niet geldig. Begin weer bij de eerste bladzijde.' },
      ]);
    const waarden = [definitieId, regio, thema, laatste, voor, aantal + 1];
    const rijen = await this.ask<VerzegeldeEditie>(actor, LIJST, waarden);
    return toPagina(
      rijen,
      aantal,
      ({ wijzigingsnummer }) => ({ wijzigingsnummer }),
      (rij) => rij,
    );
  }

  /** The change feed: what was sealed after number `na` (0 for all), in that order; nothing is ever sealed before it later. */
  wijzigingen(actor: Actor, na: number, aantal: number): Promise<VerzegeldeEditie[]> {
    return this.ask(actor, WIJZIGINGEN, [na, aantal]);
  }

  private ask<T>(actor: Actor, sql: string, waarden: unknown[]): Promise<T[]> {
    return this.db.as(actor, (tx) => tx.query<T[]>(sql, waarden));
  }
}
