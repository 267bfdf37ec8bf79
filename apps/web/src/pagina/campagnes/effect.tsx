// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import { Tabel } from '../beheer/tabel';
import type { Effect } from './gegevens';
import { procent } from './woorden';

const VERBORGEN = 'minder dan 5';
const toon = (aantal: number | null, anders: string): string => aantal?.toLocaleString('nl-NL') ?? anders;

function deelVan({ bedrijven, vroegen }: Effect['genodigd']): string {
  if (bedrijven === null || vroegen === null || bedrijven === 0) return '';
  return `${procent(vroegen / bedrijven)}%`;
}

/** What came of it: in words, and the figures below. */
export function Effectdeel({ effect }: { effect: Effect }): ReactNode {
  const { genodigd, controle, woorden, uitkomst } = effect;
  const anders = uitkomst === 'afgeschermd' ? VERBORGEN : 'nog niet te zeggen';
  const rij = (naam: string, arm: Effect['genodigd']): { sleutel: string; cellen: ReactNode[] } => ({
    sleutel: naam,
    cellen: [naam, toon(arm.bedrijven, VERBORGEN), toon(arm.vroegen, anders), deelVan(arm)],
  });
  return (
    <section className="stapel stapel--dicht" aria-labelledby="effect">
      <Kop niveau={2} als={3} id="effect">
        Wat maakte de campagne los?
      </Kop>
      <Alinea inleiding>{woorden}</Alinea>
      <Tabel
        naam="Wie om hulp vroeg"
        koppen={[
          'Groep',
          { kop: 'Bedrijven', getal: true },
          { kop: 'Vroegen hulp', getal: true },
          { kop: 'Deel', getal: true },
        ]}
        rijkop
        stapelt={false}
        rijen={[rij('Uitgenodigd', genodigd), rij('Controlegroep', controle)]}
      />
      <details>
        <summary>Zo is dit gemeten</summary>
        <ul>
          <li>Het lot bepaalt wie wordt uitgenodigd. Wie in de controlegroep zit, is bij niemand bekend.</li>
          <li>
            Elk bedrijf telt in zijn groep, ook als de mail niet aankwam of niet is gelezen. Elke hulpvraag
            binnen de meettijd telt, via welke weg zij ook kwam.
          </li>
          <li>
            Wie geen KVK-nummer opgaf, is niet te herkennen en telt in geen van beide groepen. Bedrijven die
            een mailadres delen, tellen als één.
          </li>
          <li>
            Het 95%-interval komt van het lot: wie dit vaak zo meet, heeft het echte verschil in 95 van de 100
            keer binnen zulke grenzen.
          </li>
          <li>Zolang de meting loopt, staat hier geen stand: wie tussentijds kijkt, ziet vooral toeval.</li>
        </ul>
      </details>
    </section>
  );
}
