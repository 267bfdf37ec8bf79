// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Figuur } from '../grafiek/figuur';
import { Hittetabel } from '../grafiek/hitte';
import type { Cijfertabel } from '../inhoud';
import { isBekend, reeksVan } from '../lezen';
import { cijfer } from '../toon';
import { zoveel } from './tabellen';

/** In the order of time; codes are not. */
const ORDE = ['start', '6-maanden', '12-maanden', '24-maanden'];
const plekVan = ({ code }: { code: string }): number => ORDE.indexOf(code);

/** What firms answered beforehand and afterwards, per indicator: a change is not yet an effect. */
export function Uitkomst({ tabel }: { tabel: Cijfertabel }): ReactNode {
  const waardenVan = (as: string) => tabel.indelingen.find(({ code }) => code === as)?.waarden ?? [];
  const indicatoren = waardenVan('indicator');
  const momenten = waardenVan('moment').toSorted((een, ander) => plekVan(een) - plekVan(ander));
  if (indicatoren.length === 0) return null;
  const rijen = indicatoren.map(({ code, naam }) => ({
    ...{ code, naam },
    punten: reeksVan(tabel, 'moment', 'gemiddelde', { indicator: code }).toSorted(
      (een, ander) => plekVan(een) - plekVan(ander),
    ),
  }));
  const gemeten = rijen.filter(({ punten }) => punten.filter(isBekend).length > 1).length;
  return (
    <Figuur
      id="uitkomst"
      kop="Wat ondernemers vooraf en achteraf antwoordden"
      zin={
        gemeten === 0
          ? 'Er zijn nog te weinig antwoorden om vooraf en achteraf naast elkaar te zetten.'
          : `Van ${zoveel(gemeten, 'indicator', 'indicatoren')} is er een gemiddelde van vooraf en van achteraf.`
      }
      noot="Gemiddelden zijn gewogen: een antwoord telt mee voor wie niet antwoordde; aantallen en respons staan in het rapport. Een verandering is nog geen effect: dat blijkt pas uit een vergelijking met bedrijven zonder hulp."
      breed
      gelezen={
        <Hittetabel
          naam="Gewogen gemiddelde antwoorden per indicator"
          hoek="Indicator"
          kolommen={momenten.map(({ naam }) => naam)}
          rijen={rijen}
          toon={cijfer}
          effen
        />
      }
    />
  );
}
