// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';

/** Which figures are told to whom. */
const Afscherming = ({ drempel }: { drempel: number | null }): ReactNode =>
  drempel === null ? (
    <Alinea>
      U ziet alle aantallen van uw eigen regio, ook kleine. Geef kleine aantallen niet door: achter een klein
      aantal kan men een ondernemer herkennen.
    </Alinea>
  ) : (
    <Alinea>
      Aantallen onder de {drempel} staan hier niet: daarachter kan men een ondernemer herkennen. Zou zo’n
      aantal volgen uit het totaal, dan staat ook het kleinste aantal ernaast er niet. Dit geldt voor elk
      overzicht apart. Coördinatoren zien alle aantallen van hun eigen regio.
    </Alinea>
  );

/** How the figures are made. */
export const Telling = ({
  drempel,
  metCampagnes,
}: {
  drempel: number | null;
  metCampagnes: boolean;
}): ReactNode => (
  <section className="stapel stapel--dicht" aria-labelledby="telling">
    <Kop niveau={2} als={3} id="telling" tabIndex={-1}>
      Zo is dit geteld
    </Kop>
    <ul>
      <li>
        Een hulpvraag telt mee bij elke stap waar zij kwam, ook als zij nu ergens anders staat. Wie bij een
        stap kwam, kwam ook bij alle stappen ervoor.
      </li>
      <li>
        De maand is die waarin werd gevraagd, en de regio die waar werd gevraagd, ook na een overdracht. Wie
        kort geleden vroeg, had nog weinig tijd om verder te komen.
      </li>
      <li>
        De herkomst is waarlangs de vraag binnenkwam: de website, een telefoontje, een loket, een community,
        een campagne, een bijeenkomst of een partner.
        {metCampagnes && (
          <>
            {' '}
            Wat een campagne losmaakt, is gemeten met een controlegroep:{' '}
            <Verwijzing naar="/werkbank/campagnes">bekijk de campagnes</Verwijzing>.
          </>
        )}
      </li>
      <li>
        Dubbele hulpvragen tellen één keer. Een hulpvraag met twee thema’s telt in beide; de thema’s samen
        kunnen dus meer zijn dan het totaal.
      </li>
      <li>
        Het deel is van wat is gevraagd. Wie is afgevallen, kwam bij de stap ervoor en (nog) niet bij deze.
      </li>
      <li>
        De mediaan: de helft van wie bij de stap kwam, deed daar zo lang of korter over, gerekend vanaf de
        vraag.
      </li>
    </ul>
    <Afscherming drempel={drempel} />
  </section>
);
