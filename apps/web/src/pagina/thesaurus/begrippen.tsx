// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Alinea } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { Tabel } from '../beheer/tabel';
import { useBegrippen, type Begripregel, type Filter, type Thesaurus } from './gegevens';
import { Omlijsting } from './omlijsting';
import { SOORT, SOORTEN, aantal, naamVan, padVan } from './woorden';

const UITSTEL_MS = 250;

function readFilter(zoek: URLSearchParams): Filter {
  const soort = SOORTEN.find((een) => een === zoek.get('soort')) ?? '';
  return { zoek: zoek.get('zoek') ?? '', soort, gewijzigd: zoek.get('gewijzigd') === 'ja' };
}

const toZoek = ({ zoek, soort, gewijzigd }: Filter): Record<string, string> => ({
  ...(zoek ? { zoek } : {}),
  ...(soort ? { soort } : {}),
  ...(gewijzigd ? { gewijzigd: 'ja' } : {}),
});

/** What is typed waits a moment, so that each letter is no question. */
function Zoekwoord({ waarde, onWoord }: { waarde: string; onWoord: (woord: string) => void }): ReactNode {
  const [woord, setWoord] = useState(waarde);
  useEffect(() => {
    if (woord.trim() === waarde) return;
    const straks = setTimeout(() => onWoord(woord.trim()), UITSTEL_MS);
    return () => clearTimeout(straks);
  });
  return (
    <Tekstveld
      kort
      type="search"
      label="Zoek een woord"
      maxLength={80}
      value={woord}
      onChange={({ target }) => setWoord(target.value)}
    />
  );
}

function Filters({ filter, set }: { filter: Filter; set: (filter: Filter) => void }): ReactNode {
  return (
    <div className="rij rij--onder" role="search">
      <Zoekwoord waarde={filter.zoek} onWoord={(zoek) => set({ ...filter, zoek })} />
      <Keuzelijst
        kort
        label="Soort"
        value={filter.soort}
        onChange={({ target }) =>
          set({ ...filter, soort: SOORTEN.find((een) => een === target.value) ?? '' })
        }
        keuzes={[
          { waarde: '', label: 'Alle soorten' },
          ...SOORTEN.map((een) => ({ waarde: een, label: SOORT[een] })),
        ]}
      />
      <label className="keuze thesaurus__vinkje">
        <input
          type="checkbox"
          checked={filter.gewijzigd}
          onChange={({ target }) => set({ ...filter, gewijzigd: target.checked })}
        />
        <span>Alleen gewijzigd</span>
      </label>
    </div>
  );
}

const Gewijzigd = ({ erbij, weg }: Begripregel): ReactNode => (
  <span className="rij">
    {erbij > 0 && <Merkje kleur="groen">{erbij} erbij</Merkje>}
    {weg > 0 && <Merkje kleur="rood">{weg} weg</Merkje>}
  </span>
);

const rijVan = (regel: Begripregel) => {
  const { groep, naam, soort, woorden, gevonden } = regel;
  return {
    sleutel: `${groep}/${naam}`,
    cellen: [
      <span key="begrip">
        <Link className="nl-link" to={padVan(`${groep}/${naam}`)}>
          {naamVan(naam)}
        </Link>
        {gevonden.length > 0 && <span className="klein thesaurus__gevonden">{gevonden.join(', ')}</span>}
      </span>,
      naamVan(groep),
      SOORT[soort],
      woorden.toLocaleString('nl'),
      <Gewijzigd key="gewijzigd" {...regel} />,
    ],
  };
};

function Lijst({ filter }: { filter: Filter }): ReactNode {
  const gevraagd = useBegrippen(filter);
  const { data, error, refetch } = gevraagd;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  const totaal = data.pages[0]?.totaal ?? 0;
  return (
    <>
      <p className="klein" role="status">
        {aantal(totaal, 'begrip', 'begrippen')}
      </p>
      {totaal === 0 ? (
        <Leeg titel="Geen begrip past hierbij.">
          <Alinea>Zoek op een deel van een woord, of kies alle soorten.</Alinea>
        </Leeg>
      ) : (
        <Tabel
          naam="Begrippen"
          koppen={['Begrip', 'Groep', 'Soort', { kop: 'Woorden', getal: true }, 'Gewijzigd']}
          rijen={data.pages.flatMap(({ gegevens }) => gegevens).map(rijVan)}
        />
      )}
      <Meer lijst={gevraagd} />
    </>
  );
}

function Telling({ nummer, aantallen }: Thesaurus): ReactNode {
  const { thema, branche, hulpsoort, buiten, woorden } = aantallen;
  return (
    <Alinea>
      Aan deze woorden herkent Schakel waar een hulpvraag over gaat: {aantal(woorden, 'woord', 'woorden')} bij{' '}
      {aantal(thema + branche + hulpsoort + buiten, 'begrip', 'begrippen')}.{' '}
      {nummer === 0 ? 'Nu geldt de meegeleverde lijst.' : `Nu geldt versie ${nummer}.`}
    </Alinea>
  );
}

export function Component(): ReactNode {
  const [adres, setAdres] = useSearchParams();
  const filter = readFilter(adres);
  return (
    <Omlijsting titel="Thesaurus">
      {(thesaurus) => (
        <>
          <Telling {...thesaurus} />
          <Filters filter={filter} set={(nieuw) => setAdres(toZoek(nieuw), { replace: true })} />
          <Lijst filter={filter} />
        </>
      )}
    </Omlijsting>
  );
}
