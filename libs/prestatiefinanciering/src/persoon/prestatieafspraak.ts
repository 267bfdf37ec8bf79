// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

const SCHEMA = 'prestatiefinanciering';

export const AFSPRAAK_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'prestatieafspraken',
    doel: 'Weten wie namens wie een prestatieafspraak opstelde, ondertekende, weigerde of beëindigde',
    grondslag: 'publieke-taak',
    betrokkenen: 'medewerkers van financiers, aanbieders en regio’s',
    velden: {
      pseudoniem: {
        [`${SCHEMA}.prestatieafspraak`]: 'aangemaakt_door gewijzigd_door beeindigd_reden',
        [`${SCHEMA}.afspraakversie`]: 'opgesteld_door verworpen_door verwerpreden toelichting inhoud',
        [`${SCHEMA}.ondertekening`]: 'subject',
      },
    },
    ontvangers: 'de financiers van het programma, en de aanbieder of regio met wie de afspraak is',
    bewaren: {
      blijvend:
        'wie zich namens een organisatie verbond, moet te verantwoorden zijn zolang de afspraak bewijs is van betaalde prestaties. De naam bij een subject kent alleen de aanmelddienst',
    },
  },
];

export const AFSPRAAK_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  [`${SCHEMA}.prestatieafspraak`]:
    'id nummer programma_id partij aanbieder_id regio titel status aangeboden_op beeindigd_per versie aangemaakt_op gewijzigd_op',
  [`${SCHEMA}.afspraakversie`]:
    'afspraak_id versie id van tot geldig_van tussentoets_op plafond_in_centen status hash verworpen_op getekend_op opgesteld_op',
  [`${SCHEMA}.afspraakjaar`]: 'afspraak_id versie jaar plafond_in_centen',
  [`${SCHEMA}.indicator`]:
    'id afspraak_id versie volgorde code naam definitie mijlpaal eenheid tarief_in_centen hoogstens_aantal minstens_aantal bewijs venster_dagen bonus_in_centen bonus_groepen',
  [`${SCHEMA}.ondertekening`]: 'afspraak_id versie kant organisatie_id regio op hash',
};
