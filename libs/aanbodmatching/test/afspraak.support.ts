// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { SYSTEEM, momentOp, plusDagen, datumVan, type Actor } from '#libs/kernel';
import { AfspraakLezer } from '../src/afspraak/afspraak.lezer.js';
import { AfspraakService } from '../src/afspraak/afspraak.service.js';
import type { AfspraakWeergave } from '../src/afspraak/afspraak.dto.js';
import type { AfspraakmomentWeergave, NieuwAfspraakmomentDto } from '../src/afspraak/afspraakmoment.dto.js';
import { AfspraakmomentLezer } from '../src/afspraak/afspraakmoment.lezer.js';
import { AfspraakmomentService } from '../src/afspraak/afspraakmoment.service.js';
import { Afspraakronde } from '../src/afspraak/afspraakronde.js';
import { BesluitService } from '../src/toewijzing/besluit.service.js';
import { ToewijzingService } from '../src/toewijzing/toewijzing.service.js';
import { Persoonsproef, bewerkerVan, coordinator, vraagVan } from './persoon.support.js';

const AANBOD = `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas,
    woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, fictief, gewijzigd_door,
    gewijzigd_op)
  VALUES ($1::uuid, $1::text, 1, 'gepubliceerd', 'Scan', '', '', 'coaching', '{}', '{}', $2, 'Energiehuis', '{NL}', '{}', '{}', '{}', true, 's', now())`;

/** A hulpvraag with an offer of a provider that was assigned to it. */
export interface Dossier {
  id: string;
  toewijzingId: string;
  aanbodId: string;
  /** Holder of its bewerksleutel. */
  bewerker: Actor;
}

/** Providers, a coordinator and people who make appointments with them, on a database and a clock of their own. */
export class Afspraakproef {
  readonly aanbiederId: string = randomUUID();
  readonly aanbieder: Actor = { rol: 'aanbieder', subject: 'a', organisatieId: this.aanbiederId };
  readonly anderId: string = randomUUID();
  readonly ander: Actor = { rol: 'aanbieder', subject: 'b', organisatieId: this.anderId };
  readonly coordinator = coordinator;
  readonly momenten: AfspraakmomentService;
  readonly momentlezer: AfspraakmomentLezer;
  readonly afspraken: AfspraakService;
  readonly lezer: AfspraakLezer;
  readonly ronde: Afspraakronde;
  private teller = 0;

  private constructor(readonly proef: Persoonsproef) {
    const { app } = proef;
    this.momenten = app.get(AfspraakmomentService);
    this.momentlezer = app.get(AfspraakmomentLezer);
    this.afspraken = app.get(AfspraakService);
    this.lezer = app.get(AfspraakLezer);
    this.ronde = app.get(Afspraakronde);
  }

  static async start(): Promise<Afspraakproef> {
    return new Afspraakproef(await Persoonsproef.start());
  }

  /** Ten in the morning, so many days from now. */
  over = (dagen: number, tijd = '10:00'): Date => momentOp(plusDagen(datumVan(this.proef.nu), dagen), tijd);

  /** Half an hour of its own, each time later, unless told otherwise. */
  nieuw(anders: Partial<NieuwAfspraakmomentDto> = {}): NieuwAfspraakmomentDto {
    this.teller += 1;
    const begin = anders.begin ?? new Date(this.over(2).getTime() + this.teller * 3_600_000).toISOString();
    const eind = new Date(Date.parse(begin) + 1_800_000).toISOString();
    return { vorm: 'telefonisch', ...anders, begin, eind: anders.eind ?? eind };
  }

  async moment(
    anders: Partial<NieuwAfspraakmomentDto> = {},
    wie = this.aanbieder,
  ): Promise<AfspraakmomentWeergave> {
    const [id = ''] = await this.momenten.publish(wie, this.nieuw(anders));
    return this.momentlezer.read(wie, id);
  }

  async aanbod(aanbiederId = this.aanbiederId): Promise<string> {
    const id = randomUUID();
    await this.proef.db.as(SYSTEEM, (tx) => tx.query(AANBOD, [id, aanbiederId]));
    return id;
  }

  /** With `delen` the provider may have it, and accepted it; else the entrepreneur is still to be asked. */
  async dossier({ delen = true, aanbodId }: { delen?: boolean; aanbodId?: string } = {}): Promise<Dossier> {
    this.teller += 1;
    const toestemming = { delenMetAanbieders: delen, onderzoek: false };
    const id = await this.proef.submit({
      ...vraagVan(`afspraak-${this.teller}`),
      toestemming,
    });
    const van = aanbodId ?? (await this.aanbod());
    const keuze = { versie: 1, aanbodIds: [van], redenAfwijking: 'Proef.' };
    const [toewijzingId = ''] = await this.proef.app.get(ToewijzingService).assign(coordinator, id, keuze);
    if (delen) await this.proef.app.get(BesluitService).accept(this.aanbieder, toewijzingId, { versie: 1 });
    return { id, toewijzingId, aanbodId: van, bewerker: bewerkerVan(id) };
  }

  async book(
    { id, toewijzingId, bewerker }: Dossier,
    momentId: string,
    anders: { notitie?: string; toewijzingId?: string | undefined } = {},
  ): Promise<AfspraakWeergave> {
    const afspraak = await this.afspraken.book(bewerker, id, { momentId, toewijzingId, ...anders });
    return this.lezer.read(bewerker, afspraak);
  }

  /** Who holds a bewerksleutel of it. */
  wieVan = (hulpvraagId: string): Actor => bewerkerVan(hulpvraagId);

  async bezet(momentId: string): Promise<number> {
    const [rij] = await this.proef.sql<{ bezet: number }>(
      'SELECT bezet FROM aanbodmatching.afspraakmoment WHERE id = $1',
      [momentId],
    );
    return rij?.bezet ?? -1;
  }

  /** What was told of this row, in order. */
  async events(subject: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
    return this.proef.sql('SELECT type, data FROM platform.event WHERE subject = $1 ORDER BY volgnummer', [
      subject,
    ]);
  }
}
