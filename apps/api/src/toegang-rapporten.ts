// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

/** EZ makes and seals; of a region only who leads it sees and approves of what is about it. */
const BUREAU = { rollen: { analist: 'alle' } } as const;
const BUREAU_EN_REGIO = {
  hoofdcoordinator: true,
  rollen: { analist: 'alle', beheerder: 'alle', coordinator: 'eigen regio' },
} as const;

/** Reports on their way to be sealed. */
export const RAPPORTEN: Toegangstabel = {
  rapportdefinitiesLijst: BUREAU_EN_REGIO,
  rapportdefinitieMaken: BUREAU,
  rapporteditieMaken: BUREAU,
  rapporteditieLezen: BUREAU_EN_REGIO,
  rapporteditieInhoud: BUREAU_EN_REGIO,
  rapporteditieKeuren: { hoofdcoordinator: true, rollen: { analist: 'alle', coordinator: 'eigen regio' } },
  rapporteditieVerzegelen: BUREAU,
  rapporteditieCorrigeren: BUREAU,
};
