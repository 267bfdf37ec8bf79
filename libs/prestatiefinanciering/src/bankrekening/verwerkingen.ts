// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

/**
 * Number, name and address are kept readable, unlike what people write. The database itself checks every number, so that no
 * code can store one that is none; what was paid to whom must stay legible for as long as the tax law says, also when a
 * key is gone; and they are of an organisation. Lists show the last four characters, reading the whole is on record, and
 * neither events, log nor audit hold them.
 */
export const BANKREKENINGEN: Verwerking = {
  code: 'bankrekeningen',
  doel: 'Geleverde hulp betalen op de rekening van wie haar gaf, en kunnen nagaan wie die rekening invoerde en bevestigde',
  grondslag: 'wettelijke-plicht',
  betrokkenen:
    'aanbieders, ook ondernemingen van één persoon, en wie een rekening invoerde, bevestigde of introk',
  velden: {
    wettelijk: {
      'prestatiefinanciering.bankrekening': 'iban tenaamstelling straat huisnummer postcode plaats land',
    },
    pseudoniem: {
      'prestatiefinanciering.bankrekening': 'id aanbieder_id ingevoerd_door bevestigd_door vervallen_door',
    },
    statistiek: {
      'prestatiefinanciering.bankrekening': `ingevoerd_op bevestigd_op gecontroleerd_met geldig_vanaf vervallen_op
        vervallen_reden`,
    },
  },
  ontvangers:
    'de aanbieder zelf, de financiers van programma’s waarvoor hij een prestatieafspraak tekende, en hun bank',
  // Art. 52 Algemene wet inzake rijksbelastingen; an obligation of law, so that an erasure leaves them (AVG art. 17(3)(b)).
  bewaren: {
    ...{ termijn: '7j', vanaf: 'het intrekken, afwijzen of vervangen', daarna: 'verwijderen' },
    door: 'bewaarronde',
  },
};

/** What is kept of people with accounts, why and how long. */
export const BANKREKENING_VERWERKINGEN: readonly Verwerking[] = [BANKREKENINGEN];

/** The columns that tell of nobody. */
export const BANKREKENING_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'prestatiefinanciering.bankrekening': 'programma_id versie',
};
