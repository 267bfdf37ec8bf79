// SPDX-License-Identifier: EUPL-1.2
// A world of any size for measuring, put there in bulk past triggers and policies: how the prestaties came to be accepted is
// not what is measured. What is measured goes through the services, with every guard of the database on.
import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Actor } from '#libs/kernel';
import { PlatformModule, readConfig } from '#libs/platform';
import {
  BankberichtService,
  BeoordelenService,
  BetaalbatchService,
  Betaalvoorstel,
  BetalingLezer,
  DeclaratieLezer,
  IndienenService,
  PrestatieLezer,
  PrestatiefinancieringModule,
  rekeningId,
} from '#libs/prestatiefinanciering';
import { BANKREKENING } from '../../test/support/betalingen.js';
import { freshDatabase, type Testdatabase } from '../../test/support/database.js';
import { Beheer } from '../../test/support/leegmaken.js';
import { baseEnv } from '../../test/support/processes.js';

@Module({})
class Root {}

const FINANCIER = randomUUID();
/** A year that is over whenever it is measured, so that everything of it can be declared. */
export const MEETJAAR = 2025;
export const MAANDEN = 12;
/** Of one afspraak in one year, in cents: more than is ever asked of it here. */
const PLAFOND = 10_000_000_000;
/** A number with good check digits that is in no use. */
export const MEETIBAN = 'NL91ABNA0417164300';

export interface Meetafspraak {
  nr: number;
  id: string;
  nummer: string;
  programmaId: string;
  programma: number;
  indicatorId: string;
  aanbiederId: string;
  /** Ids of its accounts: what is committed, and what must be paid. */
  rekening: string;
  teBetalen: string;
}

export interface Periode {
  van: string;
  tot: string;
}

/** Month 0 is January. */
export function maandVan(nr: number): Periode {
  const maand = String(nr + 1).padStart(2, '0');
  const laatste = new Date(Date.UTC(MEETJAAR, nr + 1, 0)).getUTCDate();
  return { van: `${MEETJAAR}-${maand}-01`, tot: `${MEETJAAR}-${maand}-${laatste}` };
}

const literal = (rijen: object): string => `'${JSON.stringify(rijen).replaceAll("'", "''")}'::jsonb`;

const TABEL = `jsonb_to_recordset($RIJEN) AS m (nr int, id uuid, nummer text, "programmaId" uuid, programma int,
  "indicatorId" uuid, "aanbiederId" uuid, rekening uuid, "teBetalen" uuid)`;
const AFSPRAKEN = `DROP TABLE IF EXISTS meting;
  CREATE TEMP TABLE meting AS SELECT * FROM ${TABEL};
  INSERT INTO stamgegevens.organisatie (id, code, naam, soort, versie, gewijzigd_door, gewijzigd_op)
    SELECT "aanbiederId", lower('meet-' || nummer), 'Meetaanbieder ' || nummer, 'aanbieder', 1, 'meting', now() FROM meting;
  INSERT INTO prestatiefinanciering.programma SELECT DISTINCT "programmaId", 'METING-' || programma, 'Meting', '', '{}'::text[],
    '{}'::text[], 'Meetregeling', false, make_date($JAAR, 1, 1), make_date($JAAR, 12, 31), 'vastgesteld', '$FINANCIER'::uuid, 1,
    'meting', now(), 'meting', now() FROM meting;
  INSERT INTO prestatiefinanciering.programmafinancier (programma_id, organisatie_id, aandeel, akkoord_door, akkoord_op)
    SELECT DISTINCT "programmaId", '$FINANCIER'::uuid, 10000, 'meting', now() FROM meting;
  INSERT INTO prestatiefinanciering.prestatieafspraak (id, nummer, programma_id, partij, aanbieder_id, titel, status, aangeboden_op,
      versie, aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op)
    SELECT id, nummer, "programmaId", 'aanbieder', "aanbiederId", 'Meting', 'van-kracht', now(), 1, 'meting', now(), 'meting', now()
    FROM meting;
  INSERT INTO prestatiefinanciering.afspraakversie (afspraak_id, versie, id, van, tot, geldig_van, plafond_in_centen, toelichting,
      status, inhoud, hash, getekend_op, opgesteld_door, opgesteld_op)
    SELECT id, 1, gen_random_uuid(), make_date($JAAR, 1, 1), make_date($JAAR, 12, 31), make_date($JAAR, 1, 1), ${PLAFOND}, '',
      'getekend', '{}', encode(sha256('{}'), 'hex'), now(), 'meting', now() FROM meting;
  INSERT INTO prestatiefinanciering.afspraakjaar SELECT id, 1, $JAAR, ${PLAFOND} FROM meting;
  INSERT INTO prestatiefinanciering.indicator SELECT "indicatorId", id, 1, 1, 'METING', 'Geholpen', 'Geholpen', 'gemeld', 'keer', 10000,
    NULL, 0, '{levering-in-keten}', 90, 0, '{}' FROM meting;
  INSERT INTO prestatiefinanciering.grootboekrekening SELECT rekening, 'verplicht', "programmaId", $JAAR, "aanbiederId", id FROM meting;
  INSERT INTO prestatiefinanciering.saldo SELECT rekening, ${PLAFOND} FROM meting`;

/** Spread evenly over afspraken, months and days; one in twenty was looked at again and found to be good. */
const PRESTATIES = `INSERT INTO prestatiefinanciering.prestatie (id, programma_id, afspraak_id, afspraakversie, indicator_id,
      aanbieder_id, regio, mijlpaal, prestatiedatum, gebleken_op, aantal, tarief_in_centen, bonus_in_centen, bonus_groepen,
      bedrag_in_centen, herkomst, status, reden, versie, gemeld_door, gemeld_op, besloten_door, besloten_op, declarabel_vanaf)
    SELECT gen_random_uuid(), m."programmaId", m.id, 1, m."indicatorId", m."aanbiederId", 'TWE', 'gemeld', d.dag, d.dag, 1, 10000, 0,
      '{}', 10000, 'gemeld', 'aanvaard', 'bewijs-goed', 1, 'a', now() - make_interval(secs => $N - i), 'b', now(),
      date_trunc('week', d.dag)::date + 7
    FROM generate_series(0, $N - 1) i JOIN meting m ON m.nr = i % $A,
      LATERAL (SELECT make_date($JAAR, 1 + i / $A % 12, 1 + i / $A / 12 % 28) AS dag) d;
  INSERT INTO prestatiefinanciering.prestatiecontrole
    SELECT id, programma_id, 'steekproef', now(), 'goed', 'Nagegaan voor de meting.', 'b', now()
    FROM (SELECT *, row_number() OVER (ORDER BY gemeld_op, id) AS nr FROM prestatiefinanciering.prestatie) p WHERE nr % 20 = 0;
  ANALYZE`;

const TE_BETALEN = `INSERT INTO prestatiefinanciering.declaratie (id, nummer, afspraak_id, programma_id, aanbieder_id, jaar, van, tot,
      status, bedrag_in_centen, inhoud, hash, ingediend_door, ingediend_op, oordeel, oordeel_hash, toegekend_in_centen, beoordeeld_door,
      beoordeeld_op, goedgekeurde_hash, goedgekeurd_door, goedgekeurd_op, versie, gewijzigd_door, gewijzigd_op)
    SELECT gen_random_uuid(), m.nummer || '-D' || i, m.id, m."programmaId", m."aanbiederId", $JAAR, make_date($JAAR, 1, 1),
      make_date($JAAR, 1, 31), 'goedgekeurd', 10000 + i, 'x', h, 'vrager', now(), 'x', h, 10000 + i, 'beoordelaar', now(), h, 'keurder',
      now(), 1, 'keurder', now()
    FROM encode(sha256('x'), 'hex') AS h, generate_series(1, $N) i JOIN meting m ON m.nr = i % $A;
  INSERT INTO prestatiefinanciering.grootboekrekening SELECT "teBetalen", 'te-betalen', "programmaId", $JAAR, "aanbiederId", id FROM meting;
  INSERT INTO prestatiefinanciering.saldo SELECT "teBetalen", ${PLAFOND} FROM meting;
  ANALYZE`;

/** Programmes and afspraken on a database of its own, and the services that work on them. */
export class Meetwereld {
  readonly indienen: IndienenService;
  readonly beoordelen: BeoordelenService;
  readonly declaraties: DeclaratieLezer;
  readonly prestaties: PrestatieLezer;
  readonly betalingen: BetaalbatchService;
  readonly batches: BetalingLezer;
  readonly voorstel: Betaalvoorstel;
  readonly berichten: BankberichtService;
  afspraken: Meetafspraak[] = [];
  private programmas = 0;

  private constructor(
    readonly database: Testdatabase,
    readonly superuser: Beheer,
    private readonly app: INestApplicationContext,
  ) {
    this.indienen = app.get(IndienenService);
    this.beoordelen = app.get(BeoordelenService);
    this.declaraties = app.get(DeclaratieLezer);
    this.prestaties = app.get(PrestatieLezer);
    this.betalingen = app.get(BetaalbatchService);
    this.batches = app.get(BetalingLezer);
    this.voorstel = app.get(Betaalvoorstel);
    this.berichten = app.get(BankberichtService);
  }

  static async open(): Promise<Meetwereld> {
    const database = await freshDatabase();
    const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
    const root = { module: Root, imports: [PlatformModule.forRoot(config), PrestatiefinancieringModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
    return new Meetwereld(database, await Beheer.open(database.beheerUrl), app);
  }

  /** So many prestaties that were accepted, over so many programmes and afspraken, each of an aanbieder of its own. */
  async addPrestaties(n: number, programmas: number, afspraken: number): Promise<void> {
    await this.addAfspraken(programmas, afspraken);
    await this.fill(PRESTATIES, n, afspraken);
  }

  /** In a programme of its own, each with the account that it is paid to. Answers the programme. */
  async addTeBetalen(n: number, aanbieders: number): Promise<string> {
    await this.addAfspraken(1, aanbieders);
    const programmaId = this.afspraken[0]?.programmaId ?? '';
    const houders = [...this.afspraken.map(({ aanbiederId }) => [aanbiederId, null]), [null, programmaId]];
    for (const [aanbiederId, programma] of houders)
      await this.superuser.query(BANKREKENING, [randomUUID(), aanbiederId, programma, MEETIBAN]);
    await this.fill(TE_BETALEN, n, aanbieders);
    return programmaId;
  }

  private async addAfspraken(programmas: number, aantal: number): Promise<void> {
    const ids = Array.from({ length: programmas }, () => randomUUID());
    this.afspraken = Array.from({ length: aantal }, (_, nr) => {
      const [id, aanbiederId, programma] = [randomUUID(), randomUUID(), this.programmas + (nr % programmas)];
      const programmaId = ids[nr % programmas] ?? '';
      const houder = { jaar: MEETJAAR, organisatieId: aanbiederId, afspraakId: id };
      const nummer = `M${programma}-${String(nr).padStart(4, '0')}`;
      return {
        ...{ nr, id, nummer, programmaId, programma, indicatorId: randomUUID(), aanbiederId },
        rekening: rekeningId(programmaId, { soort: 'verplicht', ...houder }),
        teBetalen: rekeningId(programmaId, { soort: 'te-betalen', ...houder }),
      };
    });
    this.programmas += programmas;
    const rijen = literal(this.afspraken);
    await this.superuser.query(this.withFacts(AFSPRAKEN).replaceAll('$RIJEN', () => rijen));
  }

  private async fill(sql: string, n: number, afspraken: number): Promise<void> {
    const met = this.withFacts(sql).replaceAll('$N', String(n)).replaceAll('$A', String(afspraken));
    await this.superuser.query(met);
  }

  private readonly withFacts = (sql: string): string =>
    sql.replaceAll('$JAAR', String(MEETJAAR)).replaceAll('$FINANCIER', FINANCIER);

  financier = (subject: string): Actor => ({ rol: 'financier', subject, organisatieId: FINANCIER });

  aanbieder = ({ aanbiederId }: Meetafspraak): Actor => ({
    ...{ rol: 'aanbieder', subject: 'ada', organisatieId: aanbiederId },
  });

  async stop(): Promise<void> {
    await this.app.close();
    await this.superuser.close();
    await this.database.drop();
  }
}
