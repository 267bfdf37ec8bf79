// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { Klok, newEvent, toMetingsleutel, SYSTEEM, type Actor, type AnyEvent } from '#libs/kernel';
import { Configuratie, Database, publish } from '#libs/platform';
import { Beheer } from '../../../test/support/leegmaken.js';
import { KoppelProcessor } from '../src/koppeling/koppel.processor.js';
import { KoppelbestandHouder } from '../src/koppeling/koppelbestand.houder.js';
import { KoppelbestandLezer } from '../src/koppeling/koppelbestand.lezer.js';
import type { Koppelsoort } from '../src/koppeling/koppelbestand.rules.js';
import { KoppelbestandService } from '../src/koppeling/koppelbestand.service.js';
import { Koppelbouw } from '../src/koppeling/koppelbouw.js';
import { KoppeltoestemmingService } from '../src/koppeling/koppeltoestemming.service.js';
import { KOPPELTEKST } from '../src/koppeling/koppeltekst.rules.js';
import { Feitenproef } from './feiten.support.js';

const HULPVRAAG = `INSERT INTO aanbodmatching.hulpvraag (id, kenmerk, regio, status, versie, betrokkene_id, tekst, themas, taal, herkomst,
    kvk_nummer, onderneming_naam, sbi, gemeentecode, feiten_bron, delen_met_aanbieders, onderzoek, ingediend_door, ingediend_op,
    gewijzigd_door, gewijzigd_op, eigenaar, aan_zet, stap, aan_zet_sinds, trede, uiterlijk_op, herinner_op)
  VALUES ($1, $2, 'TWE', 'ingediend', 1, $3, decode(repeat('00', 40), 'hex'), '{}', 'nl', 'web', $4, decode(repeat('00', 40), 'hex'), '4711', 'GM0153', 'opgave', true, true, 'x', now(),
    'x', now(), 'regio:TWE', 'systeem', 'matchen', now(), 0, now(), now())`;
const TRAJECT = `INSERT INTO impactverantwoording.traject (id, hulpvraag_id, is_eerste, bedrijf, regio, sectie, grootteklasse, thema,
    herkomst, maand, gevraagd_op, gematcht_op, toegewezen_op, contact_op, hulp_op, is_dubbel, gesprekken, gespreksminuten,
    introducties, kosten_in_centen, opbrengst_in_centen)
  VALUES ($1, $1, true, $2, 'TWE', 'G', 'micro', 'energie', 'web', date_trunc('month', $3::timestamptz)::date, $3, $3, $3, $3, $3, false,
    2, 90, 0, 125000, 300000)`;
const METING = `INSERT INTO impactverantwoording.meting (id, hulpvraag_id, bedrijf, moment, situatie, regio, grootteklasse, thema, gevraagd_op,
    herinnerd, volgende_op, gesloten_op, reden) VALUES ($1, $2, $3, 'start', 'hulp', 'TWE', 'micro', 'energie', now(), 0, NULL, now(), 'deels')`;
const GEVRAAGD = `SELECT id, type, source, subject, time, dataversie, data FROM platform.event WHERE type = $1 AND subject = $2
  ORDER BY volgnummer DESC LIMIT 1`;

export const EERSTE: Actor = { rol: 'analist', subject: 'analist-een' };
export const TWEEDE: Actor = { rol: 'analist', subject: 'analist-twee' };
export const DOEL = 'Onderzoek naar overleving van bedrijven.';

class Zetklok extends Klok {
  tijd = '2027-03-01T10:00:00Z';
  override nu(): Date {
    return new Date(this.tijd);
  }
}

export interface Firma {
  id: string;
  kvkNummer: string;
  metingsleutel: string;
  zelf: Actor;
  bewerker: Actor;
}

/** Linking over firms that a test makes up; a test does the work of the worker itself. */
export class Koppelproef {
  readonly klok = new Zetklok();
  readonly toestemmingen: KoppeltoestemmingService;
  readonly bestanden: KoppelbestandService;
  readonly lezer: KoppelbestandLezer;
  readonly bouw: Koppelbouw;
  private nummer = 0;

  private constructor(
    readonly p: Feitenproef,
    readonly beheer: Beheer,
  ) {
    const [db, config] = [p.app.get(Database), p.app.get(Configuratie)];
    this.bouw = new Koppelbouw(this.klok, config);
    this.toestemmingen = new KoppeltoestemmingService(db, this.klok, config);
    this.bestanden = new KoppelbestandService(db, this.klok, this.bouw);
    this.lezer = p.app.get(KoppelbestandLezer);
  }

  static async start(): Promise<Koppelproef> {
    const p = await Feitenproef.start();
    return new Koppelproef(p, await Beheer.open(p.database.beheerUrl));
  }

  async stop(): Promise<void> {
    await this.beheer.close();
    await this.p.stop();
  }

  /** A firm that got help, with a meting that is closed; without a number when `kvkNummer` is `null`. */
  async firma(anders: { kvkNummer?: string | null; gevraagd?: string } = {}): Promise<Firma> {
    this.nummer += 1;
    const [id, meting] = [randomUUID(), randomUUID()];
    const kvkNummer =
      anders.kvkNummer === undefined ? `9${String(this.nummer).padStart(7, '0')}` : anders.kvkNummer;
    const bedrijf = kvkNummer === null ? null : randomUUID();
    const kenmerk = `HV-2027-${String(this.nummer).padStart(5, '0')}`;
    await this.beheer.query(HULPVRAAG, [id, kenmerk, randomUUID(), kvkNummer]);
    await this.beheer.query(TRAJECT, [id, bedrijf, anders.gevraagd ?? '2026-05-04T21:30:00Z']);
    await this.beheer.query(METING, [meting, id, bedrijf]);
    const sleutel = toMetingsleutel(meting, this.p.app.get(Configuratie).statussleutelGeheim);
    return {
      ...{ id, kvkNummer: kvkNummer ?? '', metingsleutel: sleutel },
      zelf: { rol: 'ondernemer', subject: `firma-${String(this.nummer)}`, kvkNummer: kvkNummer ?? '' },
      bewerker: { rol: 'indiener', subject: `bewerker:${id}`, hulpvraagId: id },
    };
  }

  answer = (akkoord: boolean): { akkoord: boolean; tekstversie: number } => ({
    ...{ akkoord, tekstversie: KOPPELTEKST.versie },
  });

  async agrees(firma: Firma): Promise<Firma> {
    await this.toestemmingen.decideByMeting(firma.metingsleutel, this.answer(true));
    return firma;
  }

  async withdraws(firma: Firma): Promise<void> {
    await this.toestemmingen.decide(firma.zelf, firma.id, this.answer(false));
  }

  ask(): Promise<string> {
    return this.bestanden.request(EERSTE, { doel: DOEL, van: '2026-01-01', tot: '2026-12-31' }, undefined);
  }

  /** As the worker: with the last event of this kind about this subject. */
  async work(
    type: AnyEvent['type'],
    subject: string,
    { bouw = this.bouw, pogingen = 1 }: { bouw?: Koppelbouw; pogingen?: number } = {},
  ): Promise<void> {
    const [rij] = await this.p.sql<Omit<AnyEvent, 'time'> & { time: Date }>(GEVRAAGD, [type, subject]);
    if (!rij) throw new Error('Dat is niet gebeurd.');
    const data = { ...rij, time: rij.time.toISOString() } as AnyEvent;
    await new KoppelProcessor(this.p.db, bouw).process({
      data,
      attemptsMade: 0,
      opts: { attempts: pogingen },
    });
  }

  async made(): Promise<string> {
    const id = await this.ask();
    await this.work('koppelbestand-gevraagd', id);
    return id;
  }

  /** What the worker hears when a hulpvraag was erased. */
  async erases({ id }: Firma): Promise<void> {
    const feiten = { hulpvraagId: id, regio: 'TWE', versie: 2, aanleiding: 'verzoek' } as const;
    await this.p.db.as(SYSTEEM, (tx) => publish(tx, newEvent('hulpvraag-gewist', id, feiten, this.klok)));
    await this.work('hulpvraag-gewist', id);
  }

  /** Tables by name of file, each as rows of text. */
  async take(wie: Actor, id: string, soort: Koppelsoort): Promise<Record<string, string[][]>> {
    const delen = unzipSync(await this.bestanden.take(wie, id, soort));
    return Object.fromEntries(
      Object.entries(delen)
        .filter(([naam]) => naam.endsWith('.csv'))
        .map(([naam, bytes]) => [naam, toRijen(new TextDecoder().decode(bytes))]),
    );
  }

  expire(dag: string): Promise<void> {
    const [plicht] = this.p.app.get(KoppelbestandHouder).bewaarplichten;
    return this.p.db.as(SYSTEEM, async (tx) => {
      const oud = (await plicht?.due(tx, new Date(dag), null, 100)) ?? [];
      await plicht?.expire(tx, oud);
    });
  }
}

const toRijen = (tekst: string): string[][] =>
  tekst
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((regel) => regel.split(';'));
