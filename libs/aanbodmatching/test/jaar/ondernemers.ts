// SPDX-License-Identifier: EUPL-1.2
import { WijzigingService } from '../../src/hulpvraag/wijziging.service.js';
import { OverdrachtbesluitService } from '../../src/overdracht/overdrachtbesluit.service.js';
import { BesluitService } from '../../src/toewijzing/besluit.service.js';
import { ToestemmingService } from '../../src/toewijzing/toestemming.service.js';
import { UitkomstService } from '../../src/uitkomst/uitkomst.service.js';
import { indienerVan, type Open, type Toeval } from './open.js';
import type { Jaarwereld } from './wereld.js';

/** Who asked for help: chooses, answers, or takes it back. */
export class Ondernemers {
  constructor(
    private readonly wereld: Jaarwereld,
    private readonly toeval: Toeval,
  ) {}

  choose(open: Open): Promise<void> {
    const een = open.toewijzingen.find(
      ({ status }) => status === 'wacht-op-toestemming' || status === 'voorgesteld',
    );
    if (!een) return Promise.resolve();
    const { id, versie } = een;
    if (this.toeval() < 0.85)
      return this.wereld.get(ToestemmingService).give(indienerVan(open), open.id, id, { versie });
    const wending = { handeling: 'stoppen', naar: 'gestopt' } as const;
    const besluit = { versie, reden: 'niet-voor-mij' };
    return this.wereld
      .get(BesluitService)
      .decideForHulpvraag(indienerVan(open), open.id, id, besluit, wending);
  }

  answer(open: Open): Promise<void> {
    const een = open.toewijzingen.find(({ status }) => status === 'geleverd');
    if (!een) return this.answerPartner(open);
    const { id, versie } = een;
    const [handeling, reden] =
      this.toeval() < 0.9
        ? (['bevestigen', this.toeval() < 0.8 ? 'geholpen' : 'geholpen-zonder-resultaat'] as const)
        : (['betwisten', 'niet-geholpen'] as const);
    return this.wereld
      .get(UitkomstService)
      .answer(indienerVan(open), open.id, id, { versie, reden }, handeling);
  }

  withdraw(open: Open): Promise<void> {
    const { id, versie } = open;
    return this.wereld
      .get(WijzigingService)
      .withdraw(indienerVan(open), id, { versie, reden: 'niet-meer-nodig' });
  }

  private answerPartner(open: Open): Promise<void> {
    const { id = '', versie = 0 } = open.overdracht ?? {};
    const wending =
      this.toeval() < 0.85
        ? ({ handeling: 'bevestigen', naar: 'bevestigd' } as const)
        : ({ handeling: 'betwisten', naar: 'betwist' } as const);
    const reden = wending.naar === 'bevestigd' ? 'geholpen' : 'niet-geholpen';
    return this.wereld
      .get(OverdrachtbesluitService)
      .answer(indienerVan(open), open.id, id, { versie, reden }, wending);
  }
}
