// SPDX-License-Identifier: EUPL-1.2

/** An organisatie as a sign-in needs it. */
export interface BekendeOrganisatie {
  id: string;
  naam: string;
  /** `aanbieder`, `regio`, `overheid` or `financier`. */
  soort: string;
}

/** Where a sign-in asks after organisaties. What is kept of them is of a floor above; the application provides it. */
export abstract class Organisatieregister {
  /** The one with that KVK-nummer (8 digits), or `null`. */
  abstract byKvkNummer(kvkNummer: string): Promise<BekendeOrganisatie | null>;
  abstract byId(id: string): Promise<BekendeOrganisatie | null>;
}
