// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

/** What of a conversation is kept for as long as its hulpvraag, by form. */
export const GESPREK_VELDEN = {
  versleuteld: {
    'aanbodmatching.gespreksbericht': 'tekst',
    'aanbodmatching.notitie': 'tekst',
    'aanbodmatching.bijlage': 'naam',
    'aanbodmatching.bijlage_inhoud': 'inhoud',
  },
  statistiek: {
    'aanbodmatching.gespreksbericht': 'partij geplaatst_op ingetrokken_op',
    'aanbodmatching.leesmerk': 'partij gelezen_op',
    'aanbodmatching.notitie': 'geschreven_op',
    'aanbodmatching.bijlage': 'partij soort bytes status aangeboden_op gescand_op toegevoegd_op',
  },
  pseudoniem: {
    'aanbodmatching.gespreksbericht': 'id hulpvraag_id toewijzing_id betrokkene_id geplaatst_door',
    'aanbodmatching.leesmerk': 'bericht_id',
    'aanbodmatching.notitie': 'id hulpvraag_id betrokkene_id geschreven_door',
    'aanbodmatching.bijlage': 'id hulpvraag_id betrokkene_id bericht_id notitie_id toegevoegd_door',
    'aanbodmatching.bijlage_inhoud': 'bijlage_id',
  },
} as const;

/** Files that were added and then belonged to nothing. */
export const LOSSE_BIJLAGE: Verwerking = {
  code: 'losse-bijlage',
  doel: 'Een bestand bewaren tot het bericht of de notitie is geschreven waar het bij hoort',
  grondslag: 'publieke-taak',
  betrokkenen: 'wie een hulpvraag indient of voor wie dat wordt gedaan, en de onderneming',
  velden: {
    versleuteld: { 'aanbodmatching.bijlage': 'naam', 'aanbodmatching.bijlage_inhoud': 'inhoud' },
  },
  ontvangers: 'alleen wie het bestand toevoegde',
  bewaren: {
    ...{ termijn: '7d', vanaf: 'het toevoegen' },
    ...{ daarna: 'verwijderen', door: 'bewaarronde' },
  },
};

const LOS = 'bericht_id IS NULL AND notitie_id IS NULL';
export const LOSSE_BIJLAGEN_DUE = `SELECT id FROM aanbodmatching.bijlage
  WHERE ${LOS} AND toegevoegd_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
export const LOSSE_BIJLAGEN_WEG = `DELETE FROM aanbodmatching.bijlage WHERE ${LOS} AND id = ANY ($1)`;
