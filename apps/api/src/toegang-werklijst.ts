// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

/** The rows of the table about the work list of a region. */
export const WERKLIJST: Toegangstabel = {
  werklijstLezen: { rollen: { coordinator: 'eigen regio' } },
  werklijstWijzigingen: { rollen: { coordinator: 'eigen regio' } },
  werklijstAantallen: { rollen: { coordinator: 'eigen regio' } },
  eigenaarGeven: { rollen: { coordinator: 'eigen regio' } },
  werklijstBulk: { rollen: { coordinator: 'eigen regio' } },
  werklijstBulkOngedaan: { rollen: { coordinator: 'zichzelf' } },
  weergavenLijst: { rollen: { coordinator: 'eigen regio' } },
  weergaveBewaren: { rollen: { coordinator: 'zichzelf' } },
  weergaveWijzigen: { rollen: { coordinator: 'zichzelf' } },
  weergaveWeggooien: { rollen: { coordinator: 'zichzelf' } },
};
