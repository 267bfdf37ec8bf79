// SPDX-License-Identifier: EUPL-1.2
import { Global, Injectable, Module } from '@nestjs/common';
import { Organisatieregister, type BekendeOrganisatie } from '#libs/platform';
import { StamgegevensFacade, StamgegevensModule, type Organisatie } from '#libs/stamgegevens';

/** The organisaties of the master data, for who signs in. */
@Injectable()
class StamgegevensRegister extends Organisatieregister {
  constructor(private readonly stamgegevens: StamgegevensFacade) {
    super();
  }

  override async byKvkNummer(kvkNummer: string): Promise<BekendeOrganisatie | null> {
    return toBekend(await this.stamgegevens.organisatieVoorKvk(kvkNummer));
  }

  override async byId(id: string): Promise<BekendeOrganisatie | null> {
    return toBekend(await this.stamgegevens.organisatie(id));
  }
}

const toBekend = (organisatie: Organisatie | null): BekendeOrganisatie | null =>
  organisatie && { id: organisatie.id, naam: organisatie.naam, soort: organisatie.soort };

/** Global, because platform asks for it and cannot name who answers. */
@Global()
@Module({
  imports: [StamgegevensModule],
  providers: [{ provide: Organisatieregister, useClass: StamgegevensRegister }],
  exports: [Organisatieregister],
})
export class OrganisatieregisterModule {}
