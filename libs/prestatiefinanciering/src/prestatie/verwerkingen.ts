// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

/** Evidence may name people: an attendance list, a report. Ten years, as what it was paid with must be accounted for. */
export const PRESTATIEBEWIJS: Verwerking = {
  code: 'prestatiebewijs',
  doel: 'Kunnen laten zien waarvoor is betaald: het bewijs dat een aanbieder bij zijn prestaties voegt',
  grondslag: 'wettelijke-plicht',
  betrokkenen: 'wie in het bewijs voorkomt, zoals deelnemers op een lijst, en wie het toevoegde',
  velden: {
    versleuteld: {
      'prestatiefinanciering.prestatiebewijs': 'naam',
      'prestatiefinanciering.prestatiebewijs_inhoud': 'inhoud',
    },
    statistiek: {
      'prestatiefinanciering.prestatiebewijs':
        'plek soort sleutel bytes status aangeboden_op gescand_op toegevoegd_op',
    },
    pseudoniem: {
      'prestatiefinanciering.prestatiebewijs': 'id prestatie_id hash toegevoegd_door',
      'prestatiefinanciering.prestatiebewijs_inhoud': 'bewijs_id',
    },
  },
  ontvangers: 'de aanbieder zelf, en de financiers van het programma',
  bewaren: { termijn: '10j', vanaf: 'het toevoegen', daarna: 'verwijderen', door: 'bewaarronde' },
};

export const PRESTATIEVERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'prestaties',
    doel: 'Betalen voor wat hulp aan ondernemers opleverde, en dat verantwoorden',
    grondslag: 'publieke-taak',
    betrokkenen:
      'medewerkers van aanbieders en financiers die een prestatie melden, beoordelen of controleren; in de woorden staat niemand',
    velden: {
      statistiek: {
        'prestatiefinanciering.prestatie':
          'programma_id afspraak_id afspraakversie indicator_id aanbieder_id regio thema mijlpaal prestatiedatum gebleken_op ' +
          'aantal tarief_in_centen bonus_in_centen bonus_groepen bedrag_in_centen herkomst status reden toelichting ' +
          'besluit_toelichting gemeld_op besloten_op declarabel_vanaf',
        'prestatiefinanciering.prestatiecontrole':
          'programma_id aanleiding getrokken_op uitkomst bevinding gedaan_op',
      },
      pseudoniem: {
        'prestatiefinanciering.prestatie': 'id toewijzing_id gemeld_door besloten_door',
        'prestatiefinanciering.prestatiecontrole': 'prestatie_id door',
      },
    },
    ontvangers:
      'de aanbieder zelf, de financiers van het programma, en de coördinator over de afspraak van zijn regio',
    bewaren: { blijvend: 'voor de verantwoording van overheidsgeld; zonder namen' },
  },
  PRESTATIEBEWIJS,
];

export const PRESTATIE_ZONDER_PERSOONSGEGEVENS: Kolommen = { 'prestatiefinanciering.prestatie': 'versie' };
