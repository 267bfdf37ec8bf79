// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { AanbodService } from '../src/aanbod/aanbod.service.js';
import { Plaatsronde } from '../src/wachtlijst/plaatsronde.js';
import { BesluitService } from '../src/toewijzing/besluit.service.js';
import type { NieuweToewijzingDto } from '../src/toewijzing/toewijzing.dto.js';
import { ToewijzingService } from '../src/toewijzing/toewijzing.service.js';
import { Persoonsproef, VRAAG, bewerkerVan } from './persoon.support.js';

const AANBOD = `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas,
    woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, capaciteit_totaal,
    capaciteit_bezet, capaciteit_periode, fictief, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, 1, 'gepubliceerd', 'Scan', '', '', 'coaching', '{}', '{}', $1, 'X', '{NL}', '{}', '{}', '{}', $3, $4, $5,
    true, 's', now())`;

export interface Rij {
  id: string;
  hulpvraagId: string;
  versie: number;
  status: string;
  reden: string | null;
  plaatsBezet: boolean;
  uiterlijkOp: Date | null;
}

/** Offers with few places, and who wants them. */
export class Plaatsproef {
  readonly ronde: Plaatsronde;
  readonly aanbod: AanbodService;

  private constructor(readonly proef: Persoonsproef) {
    this.ronde = new Plaatsronde(proef.db, proef.app.get(Klok), proef.config);
    this.aanbod = proef.app.get(AanbodService);
  }

  static start = async (): Promise<Plaatsproef> => new Plaatsproef(await Persoonsproef.start());

  stop = (): Promise<void> => this.proef.stop();

  /** Its own provider has the same id. */
  async publish(totaal: number | null, periode: string | null = null, bezet = 0): Promise<string> {
    const id = randomUUID();
    await this.proef.sql(AANBOD, [id, id, totaal, totaal === null ? null : bezet, periode]);
    return id;
  }

  /** A hulpvraag of a region. */
  async submit(regio = 'LANDELIJK'): Promise<string> {
    const email = `${randomUUID()}@example.nl`;
    const toestemming = { delenMetAanbieders: true, onderzoek: false };
    const id = await this.proef.submit({ ...VRAAG, contact: { ...VRAAG.contact, email }, toestemming });
    await this.proef.sql(`UPDATE aanbodmatching.hulpvraag SET regio = $2 WHERE id = $1`, [id, regio]);
    return id;
  }

  coordinator = (regio = 'LANDELIJK'): Actor => ({ rol: 'coordinator', subject: `cor-${regio}`, regio });
  aanbieder = (id: string): Actor => ({ rol: 'aanbieder', subject: 'ada', organisatieId: id });

  /** By the coordinator of its region; answers the id of the toewijzing. */
  async assign(
    hulpvraagId: string,
    aanbodId: string,
    anders: Partial<NieuweToewijzingDto> = {},
  ): Promise<string> {
    const [rij] = await this.proef.sql<{ regio: string; versie: number }>(
      'SELECT regio, versie FROM aanbodmatching.hulpvraag WHERE id = $1',
      [hulpvraagId],
    );
    const keuze = { versie: rij?.versie ?? 0, aanbodIds: [aanbodId], ...anders };
    const [id = ''] = await this.proef.app
      .get(ToewijzingService)
      .assign(this.coordinator(rij?.regio), hulpvraagId, keuze);
    return id;
  }

  /** A new one that takes a place, or joins the list when there is none. */
  take = async (aanbodId: string, regio?: string): Promise<string> =>
    this.assign(await this.submit(regio), aanbodId);
  wait = async (aanbodId: string, regio?: string): Promise<string> =>
    this.assign(await this.submit(regio), aanbodId, { wachtlijst: true });

  /** By the entrepreneur. */
  async end(id: string): Promise<void> {
    const { hulpvraagId, versie } = await this.read(id);
    const besluit = { versie, reden: 'niet-voor-mij' };
    const wending = { handeling: 'stoppen', naar: 'gestopt' } as const;
    await this.proef.app
      .get(BesluitService)
      .decideForHulpvraag(bewerkerVan(hulpvraagId), hulpvraagId, id, besluit, wending);
  }

  async read(id: string): Promise<Rij> {
    const [rij] = await this.proef.sql<Rij>(
      `SELECT id, hulpvraag_id AS "hulpvraagId", versie, status, besluit_reden AS reden, plaats_bezet AS "plaatsBezet",
         uiterlijk_op AS "uiterlijkOp" FROM aanbodmatching.toewijzing WHERE id = $1`,
      [id],
    );
    if (!rij) throw new Error('Deze toewijzing is er niet.');
    return rij;
  }

  statussen = async (ids: string[]): Promise<string[]> =>
    (await Promise.all(ids.map((id) => this.read(id)))).map(({ status }) => status);

  async bezet(aanbodId: string): Promise<number | null> {
    const [rij] = await this.proef.sql<{ n: number | null }>(
      'SELECT capaciteit_bezet AS n FROM aanbodmatching.aanbod WHERE id = $1',
      [aanbodId],
    );
    return rij?.n ?? null;
  }

  /** As this actor, whether policies and rights let him or not; answers how many rows. */
  write = (actor: Actor, sql: string, waarden: unknown[] = []): Promise<number> =>
    this.proef.db.as(actor, async (tx) => {
      const uitkomst: [unknown, number] | unknown[] = await tx.query(sql, waarden);
      return typeof uitkomst[1] === 'number' ? uitkomst[1] : uitkomst.length;
    });

  /** A copy of a toewijzing for another hulpvraag, written past all services. */
  async copy(van: string, hulpvraagId: string, anders: object): Promise<void> {
    await this.write(
      SYSTEEM,
      `INSERT INTO aanbodmatching.toewijzing SELECT r.* FROM aanbodmatching.toewijzing t,
         jsonb_populate_record(t, $2::jsonb) r WHERE t.id = $1`,
      [van, JSON.stringify({ id: randomUUID(), hulpvraag_id: hulpvraagId, ...anders })],
    );
  }
}
