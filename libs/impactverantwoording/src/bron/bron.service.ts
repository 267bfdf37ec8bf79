// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, type Actor } from '#libs/kernel';
import { Database, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { IndicatorLezer } from '../indicator/indicator.lezer.js';
import type { ExterneBronWeergave, ExterneBronverslag } from './bron.dto.js';
import { readBron, type Bronlezing } from './bron.lezen.js';

const KOLOMMEN = `id, naam, versie, soort, sha256, regels, ingelezen_op AS "ingelezenOp"`;
const ALLE = `SELECT ${KOLOMMEN} FROM impactverantwoording.externe_bron ORDER BY ingelezen_op DESC, id`;
const ZELFDE = `SELECT naam, versie FROM impactverantwoording.externe_bron WHERE sha256 = $1`;
const INSERT = `INSERT INTO impactverantwoording.externe_bron
    (id, naam, versie, soort, sha256, regels, ingelezen_door, ingelezen_op)
  SELECT $1, $2, coalesce(max(versie), 0) + 1, $3, $4, $5, $6, $7 FROM impactverantwoording.externe_bron WHERE naam = $2
  RETURNING ${KOLOMMEN}`;
// The number of a firm is read here and kept nowhere: what is kept is what it is known by to figures.
const WAARDEN = `WITH rij AS (SELECT * FROM json_to_recordset($2) AS r (regel integer, "kvkNummer" text, regio text, sectie text,
    grootteklasse text, periode text, indicator text, versie integer, waarde numeric)),
  bedrijf AS MATERIALIZED (SELECT nummer, aanbodmatching.bedrijf_van(nummer) AS pseudoniem
    FROM (SELECT DISTINCT "kvkNummer" AS nummer FROM rij WHERE "kvkNummer" IS NOT NULL) x)
  INSERT INTO impactverantwoording.externe_waarde
    (bron_id, regel, bedrijf, regio, sectie, grootteklasse, periode, indicator, versie, waarde)
  SELECT $1, r.regel, b.pseudoniem, r.regio, r.sectie, r.grootteklasse, r.periode, r.indicator, r.versie, r.waarde
  FROM rij r LEFT JOIN bedrijf b ON b.nummer = r."kvkNummer"`;
// Two files at once: each gets a version of its own.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('impactverantwoording externe bron', 0))`;

/** Figures of others, as they sent them: never changed, a new file is a new version. */
@Injectable()
export class BronService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly indicatoren: IndicatorLezer,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  all(actor: Actor): Promise<ExterneBronWeergave[]> {
    return this.db.as(actor, (tx) => tx.query<ExterneBronWeergave[]>(ALLE));
  }

  /** All of a file, or nothing. Throws `ongeldig` for a file that cannot be read, `conflict` for one that was read before. */
  async readIn(
    actor: Actor,
    naam: string,
    vorm: 'csv' | 'xlsx',
    inhoud: Uint8Array,
  ): Promise<ExterneBronverslag> {
    const { namen } = await this.stamgegevens.gebieden();
    const indicatoren = new Map((await this.indicatoren.all(actor)).map((een) => [een.code, een]));
    const bekend = { regios: new Set([...Object.keys(namen), LANDELIJK]), indicatoren };
    const lezing = await readBron(vorm, inhoud, bekend);
    if (lezing.fouten.length > 0) return { bron: null, fouten: lezing.fouten };
    const sha256 = createHash('sha256').update(inhoud).digest('hex');
    const bron = await this.db.as(actor, (tx) => this.keep(tx, actor, { naam, sha256, lezing }));
    return { bron, fouten: [] };
  }

  private async keep(
    tx: Tx,
    { subject }: Actor,
    { naam, sha256, lezing }: { naam: string; sha256: string; lezing: Bronlezing },
  ): Promise<ExterneBronWeergave> {
    await tx.query(LOCK);
    const [al]: { naam: string; versie: number }[] = await tx.query(ZELFDE, [sha256]);
    if (al)
      throw new DomainError('conflict', 'bestand-al-ingelezen', [
        { melding: `Dit bestand is al ingelezen, als ${al.naam}, versie ${String(al.versie)}.` },
      ]);
    const id = randomUUID();
    const [bron]: ExterneBronWeergave[] = await tx.query(INSERT, [
      ...[id, naam, lezing.soort, sha256, lezing.regels.length, subject, this.klok.nu()],
    ]);
    if (!bron) throw new Error('Een nieuwe rij komt altijd terug.');
    await tx.query(WAARDEN, [id, JSON.stringify(lezing.regels)]);
    recordAudit(tx, {
      soort: 'externe-bron',
      handeling: 'ingelezen',
      id,
      regio: LANDELIJK,
      voor: null,
      na: bron,
    });
    return bron;
  }
}
