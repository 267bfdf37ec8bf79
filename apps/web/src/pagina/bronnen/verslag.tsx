// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Tabel } from '../beheer/tabel';
import { SOORTEN, type Verslag } from './gegevens';

const MEESTE_FOUTEN = 200;
const getal = (waarde: number): string => waarde.toLocaleString('nl-NL');
const aantal = (waarde: number, een: string, meer: string): string =>
  `${getal(waarde)} ${waarde === 1 ? een : meer}`;

/** Every fault, or the first of very many. */
export function Fouten({ fouten }: Pick<Verslag, 'fouten'>): ReactNode {
  return (
    <>
      <Melding
        soort="fout"
        live
        titel={`Er is niets ingelezen: ${aantal(fouten.length, 'fout', 'fouten')} in het bestand`}
      >
        <Alinea>Herstel het bestand en kies het opnieuw. Bij één fout komt er niets in.</Alinea>
      </Melding>
      <Tabel
        naam="Fouten in het bestand"
        koppen={[{ kop: 'Regel', getal: true }, 'Kolom', 'Wat er mis is']}
        rijen={fouten.slice(0, MEESTE_FOUTEN).map(({ regel, veld, melding }) => ({
          sleutel: `${regel} ${veld} ${melding}`,
          cellen: [regel, veld, melding],
        }))}
      />
      {fouten.length > MEESTE_FOUTEN && (
        <p className="klein">
          Dit zijn de eerste {MEESTE_FOUTEN}. Vaak gaat één oorzaak door het hele bestand.
        </p>
      )}
    </>
  );
}

type Samenvatting = NonNullable<Verslag['samenvatting']>;

const wieVan = ({ soort, eenheden }: Samenvatting): string =>
  soort === 'bedrijf'
    ? aantal(eenheden, 'bedrijf', 'bedrijven')
    : aantal(eenheden, 'groep bedrijven', 'groepen bedrijven');

function Bedrijven({ van }: { van: Samenvatting }): ReactNode {
  if (van.soort === 'cel') return null;
  return (
    <>
      <div>
        <dt>Vroegen om hulp</dt>
        <dd>
          {van.hulpvragers === 0 ? 'minder dan 5' : `ongeveer ${getal(van.hulpvragers ?? 0)}`}, op tientallen
          afgerond
        </dd>
      </div>
      <div>
        <dt>Met regio, sectie en grootteklasse</dt>
        <dd>{getal(van.metAard)}; alleen die tellen mee als bedrijf buiten het programma</dd>
      </div>
    </>
  );
}

/** What the file tells, before anybody keeps it. */
export function Proef({ van }: { van: Samenvatting }): ReactNode {
  return (
    <section className="stapel stapel--dicht" aria-labelledby="proef" role="status">
      <Kop niveau={3} als={4} id="proef">
        Dit staat er in het bestand
      </Kop>
      <Alinea>
        {aantal(van.regels, 'regel', 'regels')} {SOORTEN[van.soort]}, over {wieVan(van)}. Er zijn geen fouten,
        en er is nog niets bewaard.
      </Alinea>
      <dl className="effect__feiten">
        <Bedrijven van={van} />
        <div>
          <dt>Indicatoren</dt>
          <dd>{van.indicatoren.join(', ')}</dd>
        </div>
        <div>
          <dt>Perioden</dt>
          <dd>{van.perioden.join(', ')}</dd>
        </div>
      </dl>
    </section>
  );
}
