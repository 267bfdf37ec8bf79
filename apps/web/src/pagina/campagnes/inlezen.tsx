// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take, type Schema } from '../../api/api';
import { download, typeVan } from '../../ui/bestand';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Tekstveld } from '../../ui/veld';
import { Tabel } from '../beheer/tabel';
import { useDaad } from '../communities/daad';
import { keer } from './woorden';

type Verslag = Schema['Relatieverslag'];

const readIn = (bestand: File): Promise<Verslag> =>
  take<Verslag>(
    api.POST('/relaties/import', {
      headers: { 'Content-Type': typeVan(bestand.name) ?? 'text/csv' },
      body: bestand as never,
      bodySerializer: (inhoud: unknown) => inhoud as Blob,
    }),
  );

function Uitslag({ verslag }: { verslag: Verslag }): ReactNode {
  const { toegevoegd, gewijzigd, ongewijzigd, afgemeld, aantalFouten, fouten } = verslag;
  if (aantalFouten === 0)
    return (
      <Melding soort="ok" live titel="Het bestand is ingelezen">
        <Alinea>
          {keer(toegevoegd, 'bedrijf', 'bedrijven')} erbij, {gewijzigd} gewijzigd, {ongewijzigd} hetzelfde.{' '}
          {afgemeld > 0 && `${keer(afgemeld, 'adres wil', 'adressen willen')} geen mail meer; dat blijft zo.`}
        </Alinea>
      </Melding>
    );
  return (
    <>
      <Melding soort="fout" live titel={`Er is niets ingelezen: ${keer(aantalFouten, 'fout', 'fouten')}`}>
        <Alinea>Herstel het bestand en kies het opnieuw. Er is niets veranderd.</Alinea>
      </Melding>
      <Tabel
        naam="Fouten in het bestand"
        koppen={[{ kop: 'Regel', getal: true }, 'Kolom', 'Wat er mis is']}
        rijen={fouten.map(({ regel, veld, melding }) => ({
          sleutel: `${regel} ${veld} ${melding}`,
          cellen: [regel, veld, melding],
        }))}
      />
      {aantalFouten > fouten.length && (
        <p className="klein">Dit zijn de eerste {fouten.length.toLocaleString('nl-NL')}.</p>
      )}
    </>
  );
}

const Uitleg = (): ReactNode => (
  <details>
    <summary>Welke kolommen heeft het bestand?</summary>
    <ul>
      <li>
        Altijd: <code>kvk_nummer</code>, <code>naam</code>, <code>email</code>, <code>sbi</code>,{' '}
        <code>gemeentecode</code> (zoals GM0153), <code>bron</code>, <code>grondslag</code> (toestemming,
        publieke-taak of gerechtvaardigd-belang) en <code>grondslag_op</code> (de datum).
      </li>
      <li>
        Als u het weet: <code>vestigingsnummer</code>, <code>grootteklasse</code> (micro, klein, middelgroot
        of groot), <code>themas</code> (codes met een komma ertussen) en <code>taal</code> (nl of en).
      </li>
      <li>Ten hoogste 5.000 regels. Wie al op de lijst staat, wordt bijgewerkt. Er gaat niemand af.</li>
    </ul>
  </details>
);

/** A file in, and the list out again. */
export function Inlezen({ isLeeg }: { isLeeg: boolean }): ReactNode {
  const daad = useDaad();
  const [verslag, setVerslag] = useState<Verslag | null>(null);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const bestand = new FormData(gebeurtenis.currentTarget).get('bestand');
    setVerslag(null);
    if (!(bestand instanceof File) || bestand.size === 0)
      daad.setFouten([{ veld: 'bestand', melding: 'Kies een bestand.' }]);
    else void daad.run(async () => setVerslag(await readIn(bestand)));
  };
  return (
    <section className="kaart stapel" aria-labelledby="inlezen">
      <Kop niveau={2} als={3} id="inlezen">
        Lees een lijst in
      </Kop>
      <Foutsamenvatting fouten={daad.fouten} />
      <form className="stapel stapel--dicht" onSubmit={send} noValidate>
        <Tekstveld
          id="bestand"
          name="bestand"
          type="file"
          accept=".csv,.xlsx"
          label="CSV- of XLSX-bestand"
          uitleg="Zet alleen bedrijven op de lijst die u mag mailen. Bij één fout komt er niets in."
          fout={daad.foutVan('bestand')}
        />
        <Uitleg />
        <div className="rij">
          <Knop type="submit" bezig={daad.bezig}>
            Lees in
          </Knop>
          {!isLeeg && (
            <Knop
              soort="tweede"
              onClick={() => void daad.run(() => download('/relaties/export', 'relaties.csv', {}))}
            >
              Download uw lijst
            </Knop>
          )}
        </div>
      </form>
      {verslag && <Uitslag verslag={verslag} />}
    </section>
  );
}
