// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, SYSTEEM, newEvent, notFound, type Actor } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { waardenHash } from '../effect/buiten.sql.js';
import { IndicatorLezer } from '../indicator/indicator.lezer.js';
import type {
  ExterneBronQuery,
  ExterneBronsamenvatting,
  ExterneBronverslag,
  ExterneBronWeergave,
} from './bron.dto.js';
import { readBron, type Bronlezing } from './bron.lezen.js';
import { periodenOf, summaryOf } from './samenvatting.rules.js';

const KOLOMMEN = `id, naam, versie, soort, sha256, regels, ingelezen_op AS "ingelezenOp",
  ingelezen_door AS "ingelezenDoor", ingetrokken_op AS "ingetrokkenOp", intrekreden`;
const ALLE = `SELECT ${KOLOMMEN} FROM impactverantwoording.externe_bron ORDER BY ingelezen_op DESC, id`;
const ZELFDE = `SELECT naam, versie FROM impactverantwoording.externe_bron WHERE sha256 = $1 AND ingetrokken_op IS NULL`;
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
const HASH = `SELECT ${waardenHash('w.bron_id = $1')} AS hash`;
const RETRACT = `UPDATE impactverantwoording.externe_bron SET ingetrokken_door = $2, ingetrokken_op = $3, intrekreden = $4
  WHERE id = $1 AND ingetrokken_op IS NULL RETURNING ${KOLOMMEN}`;
const ONE = `SELECT ${KOLOMMEN} FROM impactverantwoording.externe_bron WHERE id = $1`;
// Asks nobody for a pseudonym: of whoever has none it is known that he never asked.
const HULPVRAGERS = `SELECT count(*)::integer AS aantal FROM aanbodmatching.bedrijfspseudoniem b WHERE b.kvk_nummer = ANY ($1::text[])
  AND EXISTS (SELECT FROM impactverantwoording.traject t WHERE t.bedrijf = b.pseudoniem)`;
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

  /**
   * All of a file, or nothing; of a trial nothing. Throws `ongeldig` for a file that cannot be read, `conflict` for one that was read
   * before and still counts.
   */
  async readIn(
    actor: Actor,
    { naam, proef }: ExterneBronQuery,
    vorm: 'csv' | 'xlsx',
    inhoud: Uint8Array,
  ): Promise<ExterneBronverslag> {
    const { namen } = await this.stamgegevens.gebieden();
    const indicatoren = new Map((await this.indicatoren.all(actor)).map((een) => [een.code, een]));
    const bekend = { regios: new Set([...Object.keys(namen), LANDELIJK]), indicatoren };
    const lezing = await readBron(vorm, inhoud, bekend);
    if (lezing.fouten.length > 0) return { bron: null, samenvatting: null, fouten: lezing.fouten };
    const samenvatting = await this.summarize(lezing);
    if (proef === 'ja') return { bron: null, samenvatting, fouten: [] };
    const sha256 = createHash('sha256').update(inhoud).digest('hex');
    const bron = await this.db.as(actor, (tx) => this.keep(tx, actor, { naam, sha256, lezing }));
    return { bron, samenvatting, fouten: [] };
  }

  /** From then on it does not count; what it said before stays known. Throws `niet-gevonden`, `conflict` when it was taken back already. */
  async retract(actor: Actor, id: string, reden: string): Promise<ExterneBronWeergave> {
    return this.db.as(actor, async (tx) => {
      const [voor]: ExterneBronWeergave[] = await tx.query(ONE, [id]);
      if (!voor) throw notFound('Dit bestand');
      const [rijen]: [ExterneBronWeergave[]] = await tx.query(RETRACT, [
        id,
        actor.subject,
        this.klok.nu(),
        reden.trim(),
      ]);
      const [na] = rijen;
      if (!na)
        throw new DomainError('conflict', 'bestand-al-ingetrokken', [
          { melding: 'Dit bestand is al ingetrokken.' },
        ]);
      recordAudit(tx, { ...BESTAND, handeling: 'ingetrokken', id, voor, na });
      await publish(tx, newEvent('externe-bron-ingetrokken', id, { bronId: id }, this.klok));
      return na;
    });
  }

  private async summarize(lezing: Bronlezing): Promise<ExterneBronsamenvatting> {
    const nummers = [...new Set(lezing.regels.flatMap(({ kvkNummer }) => kvkNummer ?? []))];
    const [rij] = await this.db.as(SYSTEEM, (tx) => tx.query<{ aantal: number }[]>(HULPVRAGERS, [nummers]));
    return summaryOf(lezing, rij?.aantal ?? 0);
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
    recordAudit(tx, { ...BESTAND, handeling: 'ingelezen', id, voor: null, na: bron });
    const [gehasht] = await tx.query<{ hash: string }[]>(HASH, [id]);
    const { versie, soort } = bron;
    const feiten = {
      bronId: id,
      naam,
      versie,
      soort,
      perioden: periodenOf(lezing),
      waarden: gehasht?.hash ?? '',
    };
    await publish(tx, newEvent('externe-bron-ingelezen', id, feiten, this.klok));
    return bron;
  }
}

const BESTAND = { soort: 'externe-bron', regio: LANDELIJK };
