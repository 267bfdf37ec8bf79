// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen } from '#libs/platform';

/**
 * The columns of this pillar that tell of nobody. The `adviseur` of an aanbod is a team or a function: every form and file that
 * asks for it says so, because it is shown to everybody.
 */
export const AANBODMATCHING_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'aanbodmatching.aanbod':
    'id code versie status titel samenvatting omschrijving soort themas woorden_van_ondernemers aanbieder_id ' +
    'aanbieder_naam gebied sbi sbi_uitgesloten min_werkzame_personen max_werkzame_personen rechtsvormen ' +
    'min_leeftijd_maanden max_leeftijd_maanden min_omzet max_omzet de_minimis_bedrag capaciteit_totaal ' +
    'capaciteit_bezet capaciteit_periode capaciteit_van openstelling_van openstelling_tot prijs_soort prijs_centen ' +
    'prijs_eenheid prijs_toelichting wachttijd_dagen wachttijd_op adviseur fictief gewijzigd_op gewijzigd_xid zoekvector',
  'aanbodmatching.aanbod_versie': 'aanbod_id versie inhoud gewijzigd_op',
  'aanbodmatching.afspraakmoment':
    'id organisatie_id regio aanbod_id begin eind vorm plaats link plaatsen bezet reeks_id vervallen_op versie gewijzigd_op',
  'aanbodmatching.epoch': '*',
  'aanbodmatching.gesprekssignaal': '*',
  'aanbodmatching.overgang': '*',
  'aanbodmatching.regio_instelling': 'regio herinner_dagen versie gewijzigd_op',
  'aanbodmatching.thesaurusversie': 'nummer basis proef lager gepubliceerd_op',
  'aanbodmatching.thesaurusconcept': 'naam versie proef gewijzigd_op',
};
