// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { organisatieCode, type Organisatie, type StamgegevensFacade } from '#libs/stamgegevens';

/** Finds the provider of each row once. A beheerder's import makes the ones that do not exist yet. */
export class Aanbieders {
  private readonly bekend = new Map<string, Organisatie | string>();

  constructor(
    private readonly tx: Tx,
    private readonly actor: Actor,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** The organisation, or the reason why the row cannot be its. */
  async find(naam: string): Promise<Organisatie | string> {
    const gevonden = this.bekend.get(naam) ?? (await this.lookUp(naam));
    this.bekend.set(naam, gevonden);
    return gevonden;
  }

  private async lookUp(naam: string): Promise<Organisatie | string> {
    if (this.actor.rol === 'aanbieder') return this.own(naam);
    if (organisatieCode(naam) === '') return 'ontbreekt, of heeft geen letter of cijfer';
    return this.stamgegevens.ensureOrganisatie(this.tx, naam, 'aanbieder');
  }

  /** A provider may leave its name out, and never gives another's. */
  private async own(naam: string): Promise<Organisatie | string> {
    const eigen = await this.stamgegevens.organisatie(this.actor.organisatieId ?? '', this.tx);
    const genoemd = naam === '' ? eigen : await this.stamgegevens.organisatieVoorCode(naam, this.tx);
    if (eigen === null || genoemd?.id !== eigen.id)
      return 'u kunt alleen aanbod van uw eigen organisatie importeren';
    return eigen;
  }
}
