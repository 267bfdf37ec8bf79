// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { inDatum, inTijdstip } from '../../../taal/taal';
import { Alinea, Kop } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Blad, Feitenlijst } from '../../beheer/blad';
import { inEuro } from '../geld';
import { wie } from '../wie';
import { useBoeking, type Boeking } from './gegevens';
import { Regels } from './regels';
import { BOEKING, padVan } from './woorden';

/** What caused it, and where that can be seen. */
function Aanleiding({ boeking }: { boeking: Boeking }): ReactNode {
  const { soort, programmaId, afspraakId, afspraak, keertOm, datum } = boeking;
  if (keertOm !== null)
    return (
      <Verwijzing naar={`/financiering/grootboek/boekingen/${keertOm}`}>
        De boeking die is teruggedraaid
      </Verwijzing>
    );
  if (soort === 'jaarovergang') {
    const jaar = datum.slice(0, 4);
    return (
      <Verwijzing naar={padVan('/afsluiting', { programma: programmaId, jaar })}>
        De sluiting van {jaar}
      </Verwijzing>
    );
  }
  if (soort === 'budget')
    return <Verwijzing naar={`/financiering/programmas/${programmaId}`}>Het programma</Verwijzing>;
  return afspraakId === null ? null : `Afspraak ${afspraak ?? afspraakId}`;
}

function Inhoud({ boeking }: { boeking: Boeking }): ReactNode {
  const { soort, datum, geboektOp, geboektDoor, bedragInCenten, omgekeerdDoor, regels, id } = boeking;
  const [woord, wat] = BOEKING[soort];
  return (
    <>
      <Alinea inleiding>{wat}</Alinea>
      <Feitenlijst
        rijen={[
          ['Soort', woord],
          ['Verplaatst', inEuro(bedragInCenten)],
          ['Boekdatum', inDatum(datum, 'nl')],
          ['Geboekt op', inTijdstip(geboektOp, 'nl')],
          ['Geboekt door', wie(geboektDoor)],
          ['Aanleiding', <Aanleiding key="aanleiding" boeking={boeking} />],
          [
            'Teruggedraaid',
            omgekeerdDoor === null ? null : (
              <Verwijzing key="om" naar={`/financiering/grootboek/boekingen/${omgekeerdDoor}`}>
                Ja, met deze correctie
              </Verwijzing>
            ),
          ],
          ['Kenmerk', id],
        ]}
      />
      <Kop niveau={2}>Regels</Kop>
      <Regels naam="Regels van deze boeking" regels={regels} />
    </>
  );
}

/** One boeking with its lines. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = useBoeking(id);
  const { data } = vraag;
  const naar = data
    ? padVan('/boekingen', { programma: data.programmaId })
    : '/financiering/grootboek/boekingen';
  return (
    <Blad
      titel={data ? `${BOEKING[data.soort][0]} van ${inDatum(data.datum, 'nl')}` : 'Boeking'}
      terug={[naar, 'de boekingen']}
      vraag={vraag}
      weg="Deze boeking is er niet, of is niet van een programma van uw organisatie."
    >
      {(boeking) => <Inhoud boeking={boeking} />}
    </Blad>
  );
}
