// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const OVERDRACHT_LEZEN = {
  rollen: { coordinator: 'eigen regio en overdracht', aanbieder: 'eigen organisatie' },
} as const;
const OVERDRACHT_ONTVANGEN = {
  rollen: { coordinator: 'aan eigen regio', aanbieder: 'eigen organisatie' },
} as const;
const ANTWOORDEN = {
  openbaar: true,
  rollen: { ondernemer: 'eigen onderneming', coordinator: 'eigen regio', bewerker: 'eigen hulpvraag' },
} as const;

/** Of the table of access: a hulpvraag that goes to another region or to a partner. */
export const OVERDRACHTEN: Toegangstabel = {
  hulpvraagOverdragen: { rollen: { coordinator: 'eigen regio' } },
  hulpvraagOverdrachtenLijst: { rollen: { coordinator: 'eigen regio en overdracht' } },
  hulpvraagLogboek: { rollen: { coordinator: 'eigen regio en overdracht' } },
  overdrachtenLijst: OVERDRACHT_LEZEN,
  overdrachtLezen: OVERDRACHT_LEZEN,
  overdrachtAanvaarden: OVERDRACHT_ONTVANGEN,
  overdrachtTeruggeven: OVERDRACHT_ONTVANGEN,
  overdrachtTerugnemen: { rollen: { coordinator: 'eigen regio' } },
  overdrachtGereedmelden: { rollen: { aanbieder: 'eigen organisatie' } },
  overdrachtBevestigen: ANTWOORDEN,
  overdrachtBetwisten: ANTWOORDEN,
  overdrachttoestemmingIntrekken: ANTWOORDEN,
};
