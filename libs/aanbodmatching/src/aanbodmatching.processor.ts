// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once, type Tx } from '#libs/platform';
import { DubbelZoeker } from './dubbel/dubbel.zoeker.js';
import { Samenvoegingvolger } from './dubbel/samenvoegingvolger.js';
import { Resultaatvolger } from './ervaringsdeskundige/resultaatvolger.js';
import { ConceptberichtenService } from './concept/conceptberichten.service.js';
import { CatalogusIndex } from './match/catalogus-index.js';
import { MeldingService } from './melding/melding.service.js';
import { Postbode } from './melding/postbode.js';
import { forgetVoorkeuren } from './melding/voorkeur.opslag.js';
import { MatchService } from './match/match.service.js';
import { BesluitService } from './toewijzing/besluit.service.js';
import { Thesaurushouder } from './thesaurus/thesaurushouder.js';
import { StandService } from './toewijzing/stand.service.js';

/** Matching and what follows from assignments. */
export const AANBODMATCHING = 'aanbodmatching';
/** Mail apart, so that a mail server that is down holds up no matching. */
export const AANBODMATCHING_MAIL = 'aanbodmatching-mail';

@Processor(AANBODMATCHING, { ...WORKER_OPTIONS, concurrency: 4 })
export class AanbodmatchingProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly catalogus: CatalogusIndex,
    private readonly matches: MatchService,
    private readonly besluiten: BesluitService,
    private readonly stand: StandService,
    private readonly dubbelen: DubbelZoeker,
    private readonly thesaurus: Thesaurushouder,
    private readonly resultaten: Resultaatvolger,
    private readonly samenvoegingen: Samenvoegingvolger,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    await this.thesaurus.current();
    switch (event.type) {
      case 'hulpvraag-ingediend':
      case 'hulpvraag-gewijzigd':
        return this.match(event, event.data.hulpvraagId);
      case 'hulpvraag-gematcht':
        return this.once(event, (tx) => this.dubbelen.find(tx, event.data.hulpvraagId));
      case 'hulpvraag-ingetrokken':
      case 'hulpvraag-gewist':
        return this.once(event, (tx) => this.end(tx, event.data.hulpvraagId, event.type));
      case 'hulpvraag-samengevoegd':
      case 'samenvoeging-teruggedraaid':
        return this.once(event, (tx) => this.samenvoegingen.follow(tx, event.data));
      case 'uitkomst-gemeld':
        return this.once(event, (tx) => this.resultaten.follow(tx, event.data.hulpvraagId));
      case 'overdracht-aanvaard':
      case 'overdracht-teruggegeven':
      case 'overdracht-gereed':
      case 'overdracht-bevestigd':
      case 'overdracht-betwist':
      case 'overdracht-ingetrokken':
      case 'toewijzing-voorgesteld':
      case 'toestemming-gevraagd':
      case 'toewijzing-op-wachtlijst':
      case 'toewijzing-aangeboden':
      case 'toewijzing-geaccepteerd':
      case 'toewijzing-geweigerd':
      case 'toewijzing-gestart':
      case 'toewijzing-geleverd':
      case 'toewijzing-bevestigd':
      case 'toewijzing-betwist':
      case 'toewijzing-gestopt':
      case 'toewijzing-ingetrokken':
        return this.once(event, (tx) => this.stand.follow(tx, event.data.hulpvraagId));
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${AANBODMATCHING}.`);
    }
  }

  private async match(event: AnyEvent, hulpvraagId: string): Promise<void> {
    const index = await this.catalogus.current();
    await this.once(event, (tx) => this.matches.match(tx, event, hulpvraagId, index));
  }

  private async end(tx: Tx, hulpvraagId: string, reden: string): Promise<void> {
    await this.besluiten.endAll(tx, hulpvraagId, reden);
    await this.dubbelen.forget(tx, hulpvraagId);
  }

  private async once(event: AnyEvent, work: (tx: Tx) => Promise<void>): Promise<void> {
    await once(this.db, AANBODMATCHING, event, work);
  }
}

@Processor(AANBODMATCHING_MAIL, { ...WORKER_OPTIONS, concurrency: 2 })
export class AanbodmatchingMailProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly meldingen: MeldingService,
    private readonly postbode: Postbode,
    private readonly conceptberichten: ConceptberichtenService,
  ) {
    super();
  }

  /** What must be mailed is written down with the mark of the event, and sent after that: a mail server that is down is
   * no event that failed. */
  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    let nu: string[] = [];
    await once(this.db, AANBODMATCHING_MAIL, event, async (tx) => {
      if (event.type === 'betrokkene-gewist') await forgetVoorkeuren(tx, event.data.betrokkeneId);
      // Of no hulpvraag yet, so of none that a mailbericht could be about.
      if (event.type === 'conceptlink-gevraagd')
        await this.conceptberichten.sendLink(tx, event.data.conceptId, event.id);
      nu = await this.meldingen.planEvent(tx, event);
    });
    await this.postbode.deliver(nu);
  }
}
