// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, type Actor } from '#libs/kernel';
import type { Tekstlezer } from '#libs/matching-engine';
import type { Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import {
  Deskundigenlijst,
  type Deskundigenzoeking,
  type Gevonden,
} from './ervaringsdeskundige/deskundigenlijst.js';
import { explainDeskundige } from './ervaringsdeskundige/deskundigenuitleg.rules.js';
import type { NieuwErvaringsverzoekDto, NieuweErvaringDto } from './ervaringsdeskundige/ervaring.dto.js';
import { ErvaringService, type Ervaringsfeiten } from './ervaringsdeskundige/ervaring.service.js';
import type {
  ErvaringsdeskundigeWeergave,
  GesteldVerzoekWeergave,
} from './ervaringsdeskundige/ervaring.weergave.js';
import { VerzoekLezer } from './ervaringsdeskundige/verzoek.lezer.js';
import { VerzoekService, type Vrager } from './ervaringsdeskundige/verzoek.service.js';

/** What libs above this one may ask of communities. Whose hulpvraag it is, is for them to know. */
@Injectable()
export class CommunitiesFacade {
  constructor(
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly lijst: Deskundigenlijst,
    private readonly ervaringen: ErvaringService,
    private readonly verzoeken: VerzoekService,
    private readonly lezer: VerzoekLezer,
  ) {}

  /**
   * Who had this question before, the best first, with why in sentences; nothing else of them. Ask before opening a
   * transaction of your own.
   */
  async findDeskundigen(
    zoeking: Deskundigenzoeking,
    lezer: Tekstlezer,
    taal: 'nl' | 'en',
  ): Promise<ErvaringsdeskundigeWeergave[]> {
    const gevonden = await this.lijst.find(zoeking, lezer);
    const namen = await this.themanamen(gevonden, taal);
    const nu = this.klok.nu();
    return gevonden.map(({ deskundige, thema }) => ({
      id: deskundige.id,
      redenen: explainDeskundige(deskundige, namen.get(thema ?? '') ?? null, nu, taal),
    }));
  }

  /** As `VerzoekService.ask`. */
  askDeskundige(
    actor: Actor,
    vrager: Vrager,
    lezer: Tekstlezer,
    deskundigeId: string,
    nieuw: NieuwErvaringsverzoekDto,
  ): Promise<void> {
    return this.verzoeken.ask(actor, vrager, lezer, deskundigeId, nieuw);
  }

  /** What was asked about a hulpvraag, as far as this actor may see it. */
  verzoekenVan(actor: Actor, hulpvraagId: string): Promise<GesteldVerzoekWeergave[]> {
    return this.lezer.gesteld(actor, hulpvraagId);
  }

  /** As `VerzoekService.thank`. */
  thankDeskundige(actor: Actor, hulpvraagId: string, verzoekId: string, woorden: string): Promise<void> {
    return this.verzoeken.thank(actor, hulpvraagId, verzoekId, woorden);
  }

  /** As `ErvaringService.offer`. */
  offerErvaring(actor: Actor, feiten: Ervaringsfeiten, nieuw: NieuweErvaringDto): Promise<void> {
    return this.ervaringen.offer(actor, feiten, nieuw);
  }

  /** As `ErvaringService.withdrawOf`. */
  withdrawErvaring(tx: Tx, hulpvraagId: string): Promise<void> {
    return this.ervaringen.withdrawOf(tx, hulpvraagId);
  }

  /** Whether this ondernemer is a member, and whether he may be asked about this hulpvraag already. */
  ervaringstand(actor: Actor, hulpvraagId: string): Promise<{ lid: boolean; aangeboden: boolean }> {
    return this.lezer.standVan(actor, hulpvraagId);
  }

  /** As they are written within a sentence. */
  private async themanamen(
    gevonden: readonly Gevonden[],
    taal: 'nl' | 'en',
  ): Promise<ReadonlyMap<string, string>> {
    if (gevonden.length === 0) return new Map();
    const themas = await this.stamgegevens.themas();
    return new Map(
      themas.map(({ code, naam, naamEngels }) => {
        const woord = taal === 'nl' ? naam : naamEngels;
        return [code, woord.charAt(0).toLowerCase() + woord.slice(1)];
      }),
    );
  }
}
