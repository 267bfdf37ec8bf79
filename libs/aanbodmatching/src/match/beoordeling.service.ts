// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, notFound, type Actor } from '#libs/kernel';
import {
  assessEligibility,
  gebiedenVan,
  type Beoordeling,
  type Gebieden,
  type Taal,
} from '#libs/matching-engine';
import { Configuratie, Database, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Aanbod } from '../aanbod/aanbod.entity.js';
import { opDatum } from '../aanbod/aanbod.inhoud.js';
import { toCatalogusAanbod } from '../aanbod/catalogus.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { readRegisterruimte } from '../toewijzing/steun.js';
import { gebruiktVolgens, type Registerruimte } from '../toewijzing/toewijzing.rules.js';
import { toOnderneming, type Bedrijfsfeiten } from '../hulpvraag/hulpvraag.rules.js';

/** Answers "why, or why not" for one offer and one hulpvraag, with the facts as they are now. */
@Injectable()
export class BeoordelingService {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly config: Configuratie,
    private readonly klok: Klok,
  ) {}

  /** `niet-gevonden` when the actor may not see the hulpvraag or the offer. */
  async read(
    actor: Actor,
    hulpvraagId: string,
    aanbodId: string,
  ): Promise<{ aanbod: Aanbod; beoordeling: Beoordeling }> {
    const gebieden = await this.gebieden();
    return this.db.as(actor, async (tx) => {
      const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
      if (!hulpvraag) throw notFound('Deze hulpvraag');
      return this.assess(tx, hulpvraag, aanbodId, gebieden);
    });
  }

  /** The areas as they are now; asked before a transaction, because the answer may need a connection of its own. */
  async gebieden(): Promise<Gebieden> {
    const { gemeenten, regios, namen } = await this.stamgegevens.gebieden();
    return gebiedenVan(gemeenten, regios, namen);
  }

  /** The same rules inside the caller's transaction. */
  async assess(
    tx: Tx,
    hulpvraag: Hulpvraag,
    aanbodId: string,
    gebieden: Gebieden,
  ): Promise<{ aanbod: Aanbod; beoordeling: Beoordeling }> {
    const aanbod = await tx.findOneBy(Aanbod, { id: aanbodId });
    if (!aanbod) throw notFound('Dit aanbod');
    const register = await readRegisterruimte(tx, this.klok, hulpvraag);
    const beoordeling = this.judge(aanbod, hulpvraag, gebieden, hulpvraag.taal, register);
    return { aanbod, beoordeling };
  }

  /** The same rules for a firm of which only these facts are known; nothing of them is kept. */
  async assessFeiten(
    actor: Actor,
    aanbodId: string,
    feiten: Bedrijfsfeiten,
    taal: Taal,
  ): Promise<{ aanbod: Aanbod; beoordeling: Beoordeling }> {
    const gebieden = await this.gebieden();
    const aanbod = await this.db.as(actor, (tx) => tx.findOneBy(Aanbod, { id: aanbodId }));
    if (!aanbod) throw notFound('Dit aanbod');
    return { aanbod, beoordeling: this.judge(aanbod, feiten, gebieden, taal) };
  }

  private judge(
    aanbod: Aanbod,
    feiten: Bedrijfsfeiten,
    gebieden: Gebieden,
    taal: Taal,
    register: Registerruimte | null = null,
  ): Beoordeling {
    const peildatum = datumVan(this.klok.nu());
    return assessEligibility(
      toCatalogusAanbod(opDatum(aanbod, peildatum)),
      { ...toOnderneming(feiten, peildatum), deMinimisGebruikt: gebruiktVolgens(register, feiten) },
      gebieden,
      { peildatum, deMinimisPlafond: register?.plafond ?? this.config.deMinimisPlafond },
      taal,
    );
  }
}
