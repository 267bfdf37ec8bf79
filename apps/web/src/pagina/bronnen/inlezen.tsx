// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Tekstveld } from '../../ui/veld';
import { useHandeling } from '../beheer/handeling';
import { useIndicatoren } from '../indicatoren/gegevens';
import { BRONNEN, readIn, type Verslag } from './gegevens';
import { Fouten, Proef } from './verslag';

interface Keuze {
  naam: string;
  bestand: File;
}

/** What is chosen, or what is missing of it. */
function keuzeVan(formulier: HTMLFormElement): Keuze | { veld: string; melding: string }[] {
  const invoer = new FormData(formulier);
  const [naam, bestand] = [invoer.get('naam'), invoer.get('bestand')];
  const heeftNaam = typeof naam === 'string' && naam.trim() !== '';
  if (heeftNaam && bestand instanceof File && bestand.size > 0) return { naam: naam.trim(), bestand };
  return [
    ...(heeftNaam ? [] : [{ veld: 'naam', melding: 'Zeg van wie deze cijfers zijn.' }]),
    ...(bestand instanceof File && bestand.size > 0
      ? []
      : [{ veld: 'bestand', melding: 'Kies een bestand.' }]),
  ];
}

function Uitleg(): ReactNode {
  const { data = [] } = useIndicatoren();
  const extern = data.filter(({ bron }) => bron === 'extern');
  return (
    <details>
      <summary>Welke kolommen heeft het bestand?</summary>
      <ul>
        <li>
          Per bedrijf: <code>kvk_nummer</code>, <code>periode</code> (2026 of 2026-K1), <code>indicator</code>{' '}
          en <code>waarde</code>. Een KVK-nummer wordt meteen een pseudoniem en niet bewaard.
        </li>
        <li>
          Daarbij mogen <code>regio</code>, <code>sectie</code> en <code>grootteklasse</code>. Die zijn nodig
          om met bedrijven buiten het programma te vergelijken.
        </li>
        <li>
          Per groep bedrijven: <code>regio</code>, <code>sectie</code>, <code>grootteklasse</code>,{' '}
          <code>periode</code>, <code>indicator</code> en <code>waarde</code>.
        </li>
        <li>Geld in euro’s. Ten hoogste 20.000 regels en 4 MB.</li>
        {extern.length > 0 && (
          <li>
            Indicatoren van anderen:{' '}
            {extern.map(({ code, naam }, i) => (
              <span key={code}>
                {i > 0 && ', '}
                <code>{code}</code> ({naam})
              </span>
            ))}
            .
          </li>
        )}
      </ul>
    </details>
  );
}

function Velden({
  namen,
  foutVan,
}: {
  namen: readonly string[];
  foutVan: (veld: string) => string | undefined;
}) {
  return (
    <>
      <Tekstveld
        id="naam"
        name="naam"
        label="Bron"
        uitleg="Zoals CBS. Kies een naam van eerder, dan wordt het een volgende versie; wat later is ingelezen gaat voor."
        list="bronnamen"
        maxLength={80}
        autoComplete="off"
        fout={foutVan('naam')}
      />
      <datalist id="bronnamen">
        {namen.map((naam) => (
          <option key={naam} value={naam} />
        ))}
      </datalist>
      <Tekstveld
        id="bestand"
        name="bestand"
        type="file"
        accept=".csv,.xlsx"
        label="CSV- of XLSX-bestand"
        fout={foutVan('bestand')}
      />
    </>
  );
}

/** A file is looked at first; only then it can be kept. */
export function Inlezen({
  namen,
  onKlaar,
}: {
  namen: readonly string[];
  onKlaar: (melding: string) => void;
}): ReactNode {
  const handeling = useHandeling(BRONNEN);
  const [verslag, setVerslag] = useState<Verslag | null>(null);
  const [keuze, setKeuze] = useState<Keuze | null>(null);
  const look = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const gekozen = keuzeVan(gebeurtenis.currentTarget);
    setVerslag(null);
    if (Array.isArray(gekozen)) return handeling.setFouten(gekozen);
    setKeuze(gekozen);
    void handeling.run(async () => setVerslag(await readIn(gekozen.bestand, gekozen.naam, true)));
  };
  const keep = (): void => {
    if (keuze === null) return;
    void handeling.run(
      async () => {
        await readIn(keuze.bestand, keuze.naam, false);
      },
      () => onKlaar(`Het bestand van ${keuze.naam} is ingelezen.`),
    );
  };
  return (
    <section className="kaart stapel" aria-labelledby="inlezen">
      <Kop niveau={2} als={3} id="inlezen">
        Lees een bestand in
      </Kop>
      <Alinea>U ziet eerst wat erin staat en wat er mis mee is. Pas daarna wordt het bewaard.</Alinea>
      <Foutsamenvatting fouten={handeling.fouten} />
      <form className="stapel" onSubmit={look} onChange={() => setVerslag(null)} noValidate>
        <Velden namen={namen} foutVan={handeling.foutVan} />
        <Uitleg />
        <div>
          <Knop type="submit" soort={verslag?.samenvatting ? 'tweede' : 'primair'} bezig={handeling.bezig}>
            Bekijk wat erin staat
          </Knop>
        </div>
      </form>
      {verslag && verslag.fouten.length > 0 && <Fouten fouten={verslag.fouten} />}
      {verslag?.samenvatting && (
        <>
          <Proef van={verslag.samenvatting} />
          <div>
            <Knop onClick={keep} bezig={handeling.bezig}>
              Lees dit bestand in
            </Knop>
          </div>
        </>
      )}
    </section>
  );
}
