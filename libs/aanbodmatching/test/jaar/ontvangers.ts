// SPDX-License-Identifier: EUPL-1.2
import { OverdrachtbesluitService } from '../../src/overdracht/overdrachtbesluit.service.js';
import { BesluitService } from '../../src/toewijzing/besluit.service.js';
import { UitkomstService } from '../../src/uitkomst/uitkomst.service.js';
import { aanbiederVan, type Open, type Toeval } from './open.js';
import type { Jaarwereld } from './wereld.js';

/** Who was asked to help: providers, and those to whom a hulpvraag was handed over. */
export class Ontvangers {
  constructor(
    private readonly wereld: Jaarwereld,
    private readonly toeval: Toeval,
  ) {}

  help(open: Open): Promise<void> {
    const besluiten = this.wereld.get(BesluitService);
    const een = open.toewijzingen.find(({ status }) =>
      ['aangeboden', 'geaccepteerd', 'gestart'].includes(status),
    );
    if (!een) return Promise.resolve();
    const { id, versie, status, aanbiederId } = een;
    const wie = aanbiederVan(aanbiederId);
    if (status === 'aangeboden')
      return this.toeval() < 0.8
        ? besluiten.accept(wie, id, { versie })
        : besluiten.refuse(wie, id, { versie, reden: this.toeval() < 0.5 ? 'vol' : 'niet-passend' });
    if (this.toeval() < 0.04) return besluiten.giveBack(wie, id, { versie, reden: 'niet-bereikbaar' });
    return status === 'geaccepteerd'
      ? besluiten.start(wie, id, { versie })
      : this.wereld.get(UitkomstService).deliver(wie, id, { versie });
  }

  receive({ overdracht }: Open): Promise<void> {
    if (overdracht === null) return Promise.resolve();
    const besluiten = this.wereld.get(OverdrachtbesluitService);
    const { id, versie, naarRegio, naarOrganisatie, status } = overdracht;
    const wie =
      naarRegio === null
        ? aanbiederVan(naarOrganisatie ?? '')
        : ({ rol: 'coordinator', subject: `1-${naarRegio}`, regio: naarRegio } as const);
    if (this.toeval() < 0.2) return besluiten.giveBack(wie, id, { versie, reden: 'niet-passend' });
    return status === 'gevraagd' ? besluiten.accept(wie, id, versie) : besluiten.report(wie, id, { versie });
  }
}
