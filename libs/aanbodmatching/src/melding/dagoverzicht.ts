// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, datumVan } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger, type Tx } from '#libs/platform';
import { Behandelaar } from '../behandelaar/behandelaar.entity.js';
import { isAanwezig, teamVan, waarnemerVan } from '../behandelaar/behandelaar.rules.js';
import { isLeeg, isOverzichttijd, vorigeOchtend } from './dagoverzicht.rules.js';
import type { Overzichtaantallen } from './mailbericht.entity.js';
import { MeldingService } from './melding.service.js';

const TIK_MS = 60_000;
const WEEK = 7 * 86_400_000;

const TEL = `SELECT
    count(*) FILTER (WHERE h.ingediend_op >= $4 AND h.eigenaar <> $2)::int AS nieuw,
    count(*) FILTER (WHERE h.uiterlijk_op < $3 AND h.eigenaar <> $2)::int AS "teLaat",
    count(*) FILTER (WHERE h.uiterlijk_op >= $3 AND h.uiterlijk_op < $5 AND h.eigenaar <> $2)::int AS "dezeWeek",
    count(*) FILTER (WHERE EXISTS (SELECT FROM aanbodmatching.mailbericht m WHERE m.hulpvraag_id = h.id
      AND m.ontvanger_soort = 'betrokkene' AND m.ontvanger = h.betrokkene_id
      AND m.status IN ('geweigerd', 'teruggekomen') AND m.afgehandeld_op IS NULL))::int AS bellen,
    count(*) FILTER (WHERE h.eigenaar = $2)::int AS team
  FROM aanbodmatching.hulpvraag h WHERE h.uiterlijk_op IS NOT NULL AND h.eigenaar = ANY ($1)`;

/**
 * One mail to each behandelaar on the morning of a working day: what is new, overdue and due. Whoever makes it, and however
 * often, the day is part of the key of a mailbericht, so nobody gets it twice.
 */
@Injectable()
export class Dagoverzicht extends Herhaling {
  private gedaan = '';

  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly meldingen: MeldingService,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: TIK_MS, naam: 'het dagoverzicht' });
    lussen.register(this);
  }

  protected override round(): Promise<number> {
    return this.run();
  }

  /** Makes what is due now; answers how many mails were written down. */
  async run(): Promise<number> {
    const nu = this.klok.nu();
    const dag = datumVan(nu);
    if (this.gedaan === dag || !isOverzichttijd(dag, nu)) return 0;
    const aantal = await this.make(dag, nu);
    this.gedaan = dag;
    return aantal;
  }

  private async make(dag: string, nu: Date): Promise<number> {
    const alle = await this.db.as(SYSTEEM, (tx) => tx.find(Behandelaar, { order: { subject: 'ASC' } }));
    let aantal = 0;
    for (const wie of alle.filter((een) => isAanwezig(een, dag))) {
      const collegas = alle.filter(({ regio }) => regio === wie.regio);
      aantal += await this.db.as(SYSTEEM, (tx) => this.makeFor(tx, wie, collegas, { dag, nu }));
    }
    return aantal;
  }

  private async makeFor(
    tx: Tx,
    { id, subject, regio }: Behandelaar,
    collegas: Behandelaar[],
    { dag, nu }: { dag: string; nu: Date },
  ): Promise<number> {
    const team = teamVan(regio);
    // Also the work of whoever is away and for whom this one stands in.
    const eigenaren = collegas
      .filter((een) => waarnemerVan(een.subject, regio, collegas, dag) === subject)
      .map((een) => een.subject);
    const [aantallen]: Overzichtaantallen[] = await tx.query(TEL, [
      ...[[...eigenaren, team], team, nu, vorigeOchtend(dag), new Date(nu.getTime() + WEEK)],
    ]);
    if (!aantallen || isLeeg(aantallen)) return 0;
    const melding = {
      soort: 'dagoverzicht',
      hulpvraagId: null,
      aanleiding: dag,
      gegevens: { dag, aantallen },
    } as const;
    return (await this.meldingen.plan(tx, { soort: 'behandelaar', id }, melding)).length;
  }
}
