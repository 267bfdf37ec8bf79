// SPDX-License-Identifier: EUPL-1.2
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import pino from 'pino';
import { ANONIEM, Klok, SYSTEEM, type Actor } from '#libs/kernel';
import {
  Bewaarronde,
  Database,
  Gegevenshouders,
  GegevensverzoekService,
  PlatformModule,
  columnsOf,
  readConfig,
  type Configuratie,
  type Datasleutel,
  type GegevensverzoekAntwoord,
  type Tx,
} from '#libs/platform';
import { AANBODMATCHING_VERWERKINGEN, AanbodmatchingModule } from '#libs/aanbodmatching';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { testomgeving } from '../../../test/support/omgeving.js';
import { baseEnv } from '../../../test/support/processes.js';
import type { NieuweHulpvraagDto } from '../src/hulpvraag/hulpvraag.dto.js';
import { HulpvraagLezer } from '../src/hulpvraag/hulpvraag.lezer.js';
import { HulpvraagService } from '../src/hulpvraag/hulpvraag.service.js';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { MEDEWERKERS_VERWERKINGEN } from '../src/persoon/verwerkingen-medewerkers.js';
import { matchRij, seal } from '../src/persoon/persoonsvelden.js';
import { asSuperuser } from './plaats.support.js';

@Module({})
class Root {}

export const VRAAG: NieuweHulpvraagDto = {
  tekst: 'Wie helpt Kanarie met een webwinkel?',
  contact: { naam: 'M. Kanarie', email: 'kanarie@example.nl', telefoon: '0612345678' },
  onderneming: {
    ...{ naam: 'Bakkerij Kanarie', sbi: '1071', gemeentecode: 'GM0153', werkzamePersonen: 4 },
    ...{ omzet: 123456, balanstotaal: 234567, oprichtingsdatum: '2019-05-01', deMinimisGebruikt: 1234 },
  },
};

/** As VRAAG, of another mailbox or firm. */
export const vraagVan = (naam: string, onderneming: Partial<NieuweHulpvraagDto['onderneming']> = {}) => ({
  ...VRAAG,
  contact: { ...VRAAG.contact, email: `${naam}@example.nl` },
  onderneming: { ...VRAAG.onderneming, ...onderneming },
});

/** Holder of a bewerksleutel of this hulpvraag. */
export const bewerkerVan = (hulpvraagId: string): Actor => ({
  ...{ rol: 'indiener', subject: `bewerker:${hulpvraagId}`, hulpvraagId },
});
export const coordinator: Actor = { rol: 'coordinator', subject: 'cor', regio: 'LANDELIJK' };

const AANBOD = `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas,
    woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, fictief, gewijzigd_door,
    gewijzigd_op)
  VALUES ($1, $2, 1, 'gepubliceerd', 'Scan', '', '', 'coaching', '{}', '{}', $1, 'X', '{NL}', '{}', '{}', '{}', true, 's', now())`;
const TOEWIJZING = `INSERT INTO aanbodmatching.toewijzing (id, hulpvraag_id, betrokkene_id, aanbod_id, aanbod_titel, aanbieder_id,
    aanbieder_naam, regio, status, versie, themas, plaats_bezet, toegewezen_door, toegewezen_op, ongedaan_tot, gewijzigd_door,
    gewijzigd_op, notitie, reden_afwijking, besluit_reden, besluit_toelichting, aan_zet_sinds, toestemming_op, toestemming_door,
    toestemming_hoe)
  VALUES ($1, $2, $3, $4, 'Scan', $4, 'X', 'LANDELIJK', 'geweigerd', 1, '{}', false, 'c', $5, $5, 'c', $5, $6, $7, 'anders', $8, $5, $5, 'c', 'vooraf')`;
const MATCH = `INSERT INTO aanbodmatching.match (hulpvraag_id, aanbod_id, betrokkene_id, rang, score, oordeel, bewijs, redenen)
  VALUES ($1, $2, $3, 1, 1, 'ja', $4, $5)`;
const AFWIJZING = `INSERT INTO aanbodmatching.matchafwijzing (hulpvraag_id, aanbod_id, betrokkene_id, reden, toelichting,
    afgewezen_door, afgewezen_op) VALUES ($1, $2, $3, 'anders', $4, 'o', $5)`;
const DUBBEL = `INSERT INTO aanbodmatching.dubbel (id, hulpvraag_id, oudere_id, gelijkenis, redenen, status, gevonden_op)
  SELECT gen_random_uuid(), $1, id, 0.5, '{zelfde-mailbox}', 'gevonden', now() FROM aanbodmatching.hulpvraag
  WHERE id <> $1 ORDER BY ingediend_op LIMIT 1`;
const UITKOMST = `INSERT INTO aanbodmatching.uitkomst (id, toewijzing_id, betrokkene_id, moment, partij, zelf, geholpen, opbrengsten,
    bedrag_in_centen, toelichting, delen_met_aanbieder, versie, gemeld_door, gemeld_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $1, $2, 'levering', 'ondernemer', true, 'ja', '{kennis}', 12345, $3, false, 1, 'o', $4, 'o', $4)`;
const BERICHT = `INSERT INTO aanbodmatching.gespreksbericht (id, hulpvraag_id, betrokkene_id, partij, tekst, geplaatst_door, geplaatst_op)
  VALUES ($1, $2, $3, 'coordinator', $4, 'c', $5)`;
const NOTITIE = `INSERT INTO aanbodmatching.notitie (id, hulpvraag_id, betrokkene_id, tekst, geschreven_door, geschreven_op)
  VALUES ($1, $2, $3, $4, 'c', $5)`;
const BIJLAGE = `INSERT INTO aanbodmatching.bijlage (id, hulpvraag_id, betrokkene_id, notitie_id, partij, soort, naam, bytes, status,
    aangeboden_op, toegevoegd_door, toegevoegd_op)
  VALUES ($1, $2, $3, $1, 'coordinator', 'txt', $4, 7, 'niet-gescand', $5, 'c', $5)`;
const OVERDRACHT = `INSERT INTO aanbodmatching.overdracht (id, hulpvraag_id, kenmerk, betrokkene_id, van_regio, naar_regio,
    ontvanger_naam, status, versie, notitie, gevraagd_door, gevraagd_op, besluit_door, besluit_op, besluit_reden,
    besluit_toelichting, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, 'HV-2026-00001', $3, 'LANDELIJK', 'TWE', 'Twente', 'teruggegeven', 2, $4, 'c', $6, 'c', $6, 'anders', $5, 'c', $6)`;
const INHOUD = 'INSERT INTO aanbodmatching.bijlage_inhoud (bijlage_id, inhoud) VALUES ($1, $2)';
/** By which column of a table a hulpvraag is found, when that is not `hulpvraag_id`. */
const VAN: Record<string, string> = {
  hulpvraag: 'id',
  // Not of a hulpvraag yet.
  concept: 'id',
  uitkomst: '(SELECT t.hulpvraag_id FROM aanbodmatching.toewijzing t WHERE t.id = toewijzing_id)',
  bijlage_inhoud: '(SELECT b.hulpvraag_id FROM aanbodmatching.bijlage b WHERE b.id = bijlage_id)',
  // Left behind when no hulpvraag names the firm any more.
  bedrijfspseudoniem: `CASE WHEN kvk_nummer NOT IN (SELECT h.kvk_nummer FROM aanbodmatching.hulpvraag h
    WHERE h.kvk_nummer IS NOT NULL) THEN $1::uuid END`,
};
const BIJNA = `INSERT INTO aanbodmatching.bijna_passend VALUES ($1, $2, 'omzet')`;
const CODE = `INSERT INTO aanbodmatching.inlogcode (hulpvraag_id, code_hash, vervalt_op) VALUES ($1, 'x', now())`;
const SLEUTEL = `INSERT INTO aanbodmatching.bewerksleutel VALUES ($2, $1, now())`;

/** The pillar on a database of its own, with a clock that a test sets. */
export class Persoonsproef {
  readonly db: Database;
  nu = new Date();

  private constructor(
    private readonly database: Testdatabase,
    readonly app: INestApplicationContext,
    readonly config: Configuratie,
  ) {
    this.db = app.get(Database);
    app.get(Klok).nu = () => this.nu;
  }

  static async start(env: Record<string, string> = {}): Promise<Persoonsproef> {
    const database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl, ...env });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), AanbodmatchingModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    return new Persoonsproef(database, app, config);
  }

  /** As superuser: row-level security does not bind it. */
  get beheerUrl(): string {
    return `${testomgeving().postgres.beheer}/${this.database.naam}`;
  }

  /** With the rights of the owner of the database. */
  async asOwner(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.database.ownerUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }

  /** As superuser, past policies and triggers: for what only time brings. */
  asSuperuser(sql: string): Promise<void> {
    return asSuperuser(this.database.beheerUrl, sql);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  submit = async (body = VRAAG, wie = ANONIEM): Promise<string> =>
    (await this.app.get(HulpvraagService).submit(wie, body, undefined)).id;

  read = (id: string, wie = bewerkerVan(id)) => this.app.get(HulpvraagLezer).read(wie, id);

  sql = <T = Record<string, unknown>>(sql: string, waarden: unknown[] = []): Promise<T[]> =>
    this.db.as(SYSTEEM, async (tx) => {
      const uitkomst: T[] = await tx.query(sql, waarden);
      return uitkomst;
    });

  betrokkeneOf = async (id: string): Promise<string> =>
    (
      await this.sql<{ id: string }>(
        'SELECT betrokkene_id AS id FROM aanbodmatching.hulpvraag WHERE id = $1',
        [id],
      )
    )[0]?.id ?? '';

  /** What else there may be of a hulpvraag: an assignment with words, a match, a code and a key. */
  async addAll(hulpvraagId: string): Promise<void> {
    const [aanbodId, toewijzingId] = [randomUUID(), randomUUID()];
    const betrokkeneId = await this.betrokkeneOf(hulpvraagId);
    await this.db.as(SYSTEEM, async (tx) => {
      const sleutel = await this.app.get(Sleutelkast).requireOf(tx, betrokkeneId);
      const { notitie, redenAfwijking, besluitToelichting } = seal(sleutel, 'toewijzing', toewijzingId, {
        ...{
          notitie: 'Bel Kanarie',
          redenAfwijking: 'Kanarie wil dat',
          besluitToelichting: 'Kanarie zei nee',
        },
      });
      await tx.query(AANBOD, [aanbodId, aanbodId]);
      await tx.query(TOEWIJZING, [
        ...[toewijzingId, hulpvraagId, betrokkeneId, aanbodId, this.nu],
        ...[notitie, redenAfwijking, besluitToelichting],
      ]);
      const { bewijs, redenen } = seal(sleutel, 'match', matchRij({ hulpvraagId, aanbodId }), {
        ...{ bewijs: '{"stukken":["kanarie"]}', redenen: `["U noemt 'kanarie'."]` },
      });
      await tx.query(MATCH, [hulpvraagId, aanbodId, betrokkeneId, bewijs, redenen]);
      const nee = seal(sleutel, 'matchafwijzing', matchRij({ hulpvraagId, aanbodId }), {
        toelichting: 'Kanarie heeft dat al',
      });
      await tx.query(AFWIJZING, [hulpvraagId, aanbodId, betrokkeneId, nee.toelichting, this.nu]);
      const { toelichting } = seal(sleutel, 'uitkomst', toewijzingId, { toelichting: 'Kanarie is blij' });
      await tx.query(UITKOMST, [toewijzingId, betrokkeneId, toelichting, this.nu]);
      await tx.query(DUBBEL, [hulpvraagId]);
      await this.addGesprek(tx, sleutel, hulpvraagId, betrokkeneId);
      await tx.query(BIJNA, [hulpvraagId, aanbodId]);
      await tx.query(CODE, [hulpvraagId]);
      await tx.query(SLEUTEL, [hulpvraagId, randomUUID()]);
    });
  }

  /** A message, a note and a file with it. */
  private async addGesprek(
    tx: Tx,
    sleutel: Datasleutel,
    hulpvraagId: string,
    betrokkeneId: string,
  ): Promise<void> {
    const id = randomUUID();
    const van = [id, hulpvraagId, betrokkeneId];
    const { tekst } = seal(sleutel, 'gespreksbericht', id, { tekst: 'Kanarie vroeg iets' });
    await tx.query(BERICHT, [...van, tekst, this.nu]);
    const { tekst: notitie } = seal(sleutel, 'notitie', id, { tekst: 'Kanarie belde boos' });
    await tx.query(NOTITIE, [...van, notitie, this.nu]);
    const { naam } = seal(sleutel, 'bijlage', id, { naam: 'kanarie.txt' });
    await tx.query(BIJLAGE, [...van, naam, this.nu]);
    const over = seal(sleutel, 'overdracht', id, {
      ...{ notitie: 'Kanarie verhuist', besluitToelichting: 'Kanarie blijft' },
    });
    await tx.query(OVERDRACHT, [...van, over.notitie, over.besluitToelichting, this.nu]);
    const inhoud = sleutel.encrypt({ kolom: 'aanbodmatching.bijlage_inhoud.inhoud', rij: id }, 'Kanarie');
    await tx.query(INHOUD, [id, inhoud]);
  }

  /** As the worker would, after the event. */
  async erase(antwoord: GegevensverzoekAntwoord): Promise<void> {
    await this.db.as(SYSTEEM, (tx) => this.app.get(GegevensverzoekService).erase(tx, antwoord.id));
  }

  ronde(config = this.config): Bewaarronde {
    const houders = this.app.get(Gegevenshouders);
    return new Bewaarronde(this.db, this.app.get(Klok), config, pino({ level: 'silent' }), houders);
  }

  /** What the register says must be empty of an erased hulpvraag, and is not: `schema.table.column`. */
  async leftOf(hulpvraagId: string): Promise<string[]> {
    const over: string[] = [];
    // Staff is not what anybody asks about.
    const vanAnderen = MEDEWERKERS_VERWERKINGEN.map(({ code }) => code);
    for (const { velden } of AANBODMATCHING_VERWERKINGEN.filter(({ code }) => !vanAnderen.includes(code)))
      for (const kolom of [...columnsOf(velden.versleuteld), ...columnsOf(velden.leesbaar)]) {
        const [schema = '', tabel = '', naam = ''] = kolom.split('.');
        const vol = await this.sql(
          `SELECT FROM ${schema}.${tabel} WHERE ${VAN[tabel] ?? 'hulpvraag_id'} = $1 AND ${naam} IS NOT NULL`,
          [hulpvraagId],
        );
        if (vol.length > 0) over.push(kolom);
      }
    return over;
  }
}
