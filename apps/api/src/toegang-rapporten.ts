// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

/** EZ makes and seals; a region sees and approves of what is about it, by who leads it. */
const BUREAU = { rollen: { analist: 'alle' } } as const;
const BUREAU_EN_REGIO = { rollen: { analist: 'alle', beheerder: 'alle', coordinator: 'regio' } } as const;

/** Reports on their way to be sealed. */
export const RAPPORTEN: Toegangstabel = {
  rapportdefinitiesLijst: BUREAU_EN_REGIO,
  rapportdefinitieMaken: BUREAU,
  rapporteditieMaken: BUREAU,
  rapporteditieLezen: BUREAU_EN_REGIO,
  rapporteditieInhoud: BUREAU_EN_REGIO,
  rapporteditieKeuren: { rollen: { analist: 'alle', coordinator: 'regio' } },
  rapporteditieVerzegelen: BUREAU,
  rapporteditieCorrigeren: BUREAU,
};
