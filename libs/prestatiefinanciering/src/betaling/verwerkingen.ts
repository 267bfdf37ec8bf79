// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

/** A payment is kept as the accounts are: the tax law asks it, and an erasure leaves it. */
export const BETALINGEN_VERWERKING: Verwerking = {
  code: 'betalingen',
  doel: 'Goedgekeurde declaraties betalen, en kunnen nagaan wie een betaling opstelde, vrijgaf en verwerkte',
  grondslag: 'wettelijke-plicht',
  betrokkenen:
    'aanbieders, ook ondernemingen van één persoon, en wie een batch opstelde, vrijgaf of verwerkte',
  velden: {
    wettelijk: { 'prestatiefinanciering.betaalbatch': 'bestand' },
    pseudoniem: {
      'prestatiefinanciering.betaalbatch':
        'opgesteld_door vrijgegeven_door tweede_door ingetrokken_door bankrekening_id',
      'prestatiefinanciering.betaalopdracht': 'id end_to_end_id declaratie_id bankrekening_id',
      'prestatiefinanciering.bankbericht': 'hash ingelezen_door',
      'prestatiefinanciering.onbekende_verwijzing': 'verwijzing toelichting afgehandeld_door',
    },
  },
  ontvangers: 'de financiers van het programma en hun bank',
  bewaren: {
    blijvend: 'zolang het grootboek van het programma; daarin staat elke betaling (artikel 52 AWR)',
  },
};

/** The columns that tell of nobody. */
export const BETALINGEN_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'prestatiefinanciering.betaalbatch': `id nummer programma_id status aantal bedrag_in_centen uitvoerdatum bestand_hash
    opgesteld_op vrijgegeven_op vrijgegeven_hash tweede_op tweede_hash ingetrokken_op versie`,
  'prestatiefinanciering.betaalopdracht':
    'batch_id programma_id bedrag_in_centen status reden bankbericht_id afgehandeld_op',
  'prestatiefinanciering.bankbericht':
    'id programma_id soort aantal_betaald aantal_geweigerd aantal_onbekend ingelezen_op',
  'prestatiefinanciering.onbekende_verwijzing':
    'id bankbericht_id programma_id wat uitkomst bedrag_in_centen reden afgehandeld_op',
};
