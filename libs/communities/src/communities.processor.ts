// SPDX-License-Identifier: EUPL-1.2
import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { Database, WORKER_OPTIONS, once, type Tx } from '#libs/platform';
import { Communitypost } from './bericht/communitypost.js';
import { Deelnemerpost } from './bericht/deelnemerpost.js';
import { Ervaringspost } from './bericht/ervaringspost.js';
import { Kringpost } from './bericht/kringpost.js';
import { Gesprekspost } from './bericht/gesprekspost.js';
import { Moderatiepost } from './moderatie/moderatiepost.js';
import { Overzichtpost } from './overzicht/overzichtpost.js';
import { Bijlagepost } from './postbijlage/bijlagepost.js';

/** Mail about communities. */
export const COMMUNITIES_MAIL = 'communities-mail';

@Processor(COMMUNITIES_MAIL, { ...WORKER_OPTIONS, concurrency: 2 })
export class CommunitiesMailProcessor extends WorkerHost {
  constructor(
    private readonly db: Database,
    private readonly post: Communitypost,
    private readonly deelnemers: Deelnemerpost,
    private readonly ervaringen: Ervaringspost,
    private readonly kringpost: Kringpost,
    private readonly bijlagepost: Bijlagepost,
    private readonly gesprekken: Gesprekspost,
    private readonly moderatie: Moderatiepost,
    private readonly overzichten: Overzichtpost,
  ) {
    super();
  }

  override async process({ data: event }: Job<AnyEvent>): Promise<void> {
    await once(this.db, COMMUNITIES_MAIL, event, (tx) => this.handle(tx, event));
  }

  private async handle(tx: Tx, event: AnyEvent): Promise<void> {
    switch (event.type) {
      case 'lid-uitgenodigd':
        return this.post.invite(tx, event.data.uitnodigingId, event.id);
      case 'lid-toegetreden':
        // Who joined by himself saw it happen.
        if (event.data.hoe !== 'verzoek') return;
        return this.post.tell(tx, 'toegelaten', event.data.lidmaatschapId, event.id);
      case 'lidmaatschap-geweigerd':
        return this.post.tell(tx, 'geweigerd', event.data.lidmaatschapId, event.id);
      case 'lid-vertrokken':
        if (event.data.hoe !== 'verwijderd') return;
        return this.post.tell(tx, 'verwijderd', event.data.lidmaatschapId, event.id);
      case 'deelnemerbericht-gevraagd':
        return this.deelnemers.tell(tx, event.data.soort, event.data.aanmeldingId, event.id);
      case 'ervaringsbericht-gevraagd':
        return this.ervaringen.tell(tx, event.data.soort, event.data.verzoekId, event.id);
      case 'kring-toegetreden':
        // Who took a place that was offered saw it happen.
        if (event.data.hoe !== 'ronde') return;
        return this.kringpost.tell(tx, 'gevormd', event.data.kringlidId, event.id);
      case 'kringinvaller-gevraagd':
        return this.kringpost.tell(tx, 'uitgenodigd', event.data.kringlidId, event.id);
      case 'postbijlage-besmet':
        return this.bijlagepost.tell(tx, event.data.bijlageId, event.data.lidmaatschapId, event.id);
      default:
        return this.handleGesprek(tx, event);
    }
  }

  private async handleGesprek(tx: Tx, event: AnyEvent): Promise<void> {
    switch (event.type) {
      case 'gesprek-gestart':
        return this.gesprekken.askElke(tx, event.data);
      case 'antwoord-gegeven':
        return this.gesprekken.askVolgers(tx, event.data);
      case 'antwoord-aanvaard':
        return this.gesprekken.tell(tx, { ...event.data, soort: 'aanvaard' }, event.id);
      case 'lid-genoemd':
        return this.gesprekken.tell(tx, { ...event.data, soort: 'genoemd' }, event.id);
      case 'gespreksbericht-gevraagd':
        return this.gesprekken.tell(tx, event.data, event.id);
      case 'moderatiebericht-gevraagd':
        return this.moderatie.tell(tx, event.data, event.id);
      case 'overzicht-gevraagd':
        return this.overzichten.tell(tx, event.data.lidmaatschapId, event.id);
      default:
        throw new Error(`Het event ${event.type} hoort niet op de wachtrij ${COMMUNITIES_MAIL}.`);
    }
  }
}
