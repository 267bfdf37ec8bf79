// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Melding, Merkje } from '../../../ui/melding';
import { Tabel } from '../../beheer/tabel';
import { inEuro } from '../geld';
import type { Bestedinggroep, Verantwoording } from './gegevens';

const GETALLEN = [
  'Onder\u00ADnemingen',
  'Prestaties',
  'Bevestigd',
  'Toegekend',
  'Per prestatie',
  'Per bevestigd',
];

const euro = (centen: number | null): string => (centen === null ? '' : inEuro(centen));

function getallen(van: Verantwoording['totaal']): ReactNode[] {
  if (van.isVerborgen) return [<Merkje key="weg">niet getoond</Merkje>, '', '', '', '', ''];
  return [
    ...[van.ondernemingen, van.prestaties, van.bevestigd, euro(van.bedragInCenten)],
    ...[euro(van.kostenPerPrestatieInCenten), euro(van.kostenPerBevestigdInCenten)],
  ];
}

const toRij = (groep: Bestedinggroep): { sleutel: string; cellen: ReactNode[] } => ({
  sleutel: `${groep.thema ?? ''} ${groep.regio}`,
  cellen: [groep.themaNaam, groep.regioNaam, ...getallen(groep)],
});

/** Why some figures are not there; nothing when all of them are. */
function Verborgen({ van: { drempel, groepen, totaal } }: { van: Verantwoording }): ReactNode {
  if (drempel === null || ![totaal, ...groepen].some(({ isVerborgen }) => isVerborgen)) return null;
  return (
    <Melding titel="Sommige cijfers staan er niet">
      <p>
        Waar minder dan {drempel} ondernemingen zijn geholpen, zou te herleiden zijn wie dat waren. Die
        cijfers tonen we niet, en ook niet wat nodig is om ze uit het totaal af te leiden.
      </p>
    </Melding>
  );
}

/** By theme and regio, with all of it together below. */
export function Besteding({ van }: { van: Verantwoording }): ReactNode {
  if (van.groepen.length === 0) return null;
  return (
    <>
      <Verborgen van={van} />
      <Tabel
        naam={`Wat elke euro opleverde in ${van.jaar}`}
        koppen={['Thema', 'Regio', ...GETALLEN.map((kop) => ({ kop, getal: true }))]}
        rijkop
        rijen={[
          ...van.groepen.map(toRij),
          { sleutel: 'samen', cellen: ['Samen', '', ...getallen(van.totaal)] },
        ]}
      />
      <p className="klein">
        Bevestigd telt hoe vaak een ondernemer zelf zegt dat de hulp hielp. Een onderneming die bij meer
        thema’s is geholpen, telt bij elk mee en in het totaal één keer.
      </p>
    </>
  );
}
