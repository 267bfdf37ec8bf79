// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take, type Schema } from '../../api/api';
import { download, typeVan } from '../../ui/bestand';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { Tabel } from '../beheer/tabel';
import { useSteundaad } from './daad';
import { keer } from './woorden';

type Verslag = Schema['Registratieverslag'];

const readIn = (bestand: File): Promise<Verslag> =>
  take<Verslag>(
    api.POST('/steunregister/import', {
      headers: { 'Content-Type': typeVan(bestand.name) ?? 'text/csv' },
      body: bestand as never,
      bodySerializer: (inhoud: unknown) => inhoud as Blob,
    }),
  );

const LIJSTEN = [
  { waarde: 'te-registreren', label: 'Wat nog in het register moet' },
  { waarde: 'geregistreerd', label: 'Wat in het register staat' },
  { waarde: 'alle', label: 'Alle verleende steun' },
];

/** The register file over a stretch of time. */
function Uitvoeren(): ReactNode {
  const daad = useSteundaad();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const gegeven = [...new FormData(gebeurtenis.currentTarget)].flatMap(([naam, waarde]) =>
      typeof waarde === 'string' && waarde !== '' ? [[naam, waarde]] : [],
    );
    const vraag = new URLSearchParams(gegeven).toString();
    void daad.run(() => download(`/steunregister/export?${vraag}`, 'steunregister.csv'));
  };
  return (
    <form className="stapel stapel--dicht" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij rij--onder">
        <Keuzelijst name="lijst" label="Welke steun?" keuzes={LIJSTEN} />
        <Tekstveld id="van" name="van" type="date" kort label="Verleend vanaf (niet verplicht)" />
        <Tekstveld id="tot" name="tot" type="date" kort label="Verleend tot en met (niet verplicht)" />
      </div>
      <div>
        <Knop type="submit" soort="tweede" bezig={daad.bezig}>
          Download het registerbestand
        </Knop>
      </div>
    </form>
  );
}

function Uitslag({ verslag }: { verslag: Verslag }): ReactNode {
  const { geregistreerd, ongewijzigd, overgeslagen, fouten } = verslag;
  if (fouten.length === 0)
    return (
      <Melding soort="ok" live titel="Het bestand is ingelezen">
        <Alinea>
          {keer(geregistreerd, 'verlening', 'verleningen')} geregistreerd, {ongewijzigd} stond er al zo,{' '}
          {overgeslagen} zonder datum en nummer overgeslagen.
        </Alinea>
      </Melding>
    );
  return (
    <>
      <Melding soort="fout" live titel={`Er is niets ingelezen: ${keer(fouten.length, 'fout', 'fouten')}`}>
        <Alinea>Herstel het bestand en kies het opnieuw. Er is niets veranderd.</Alinea>
      </Melding>
      <Tabel
        naam="Fouten in het bestand"
        koppen={[{ kop: 'Regel', getal: true }, 'Kolom', 'Wat er mis is']}
        rijen={fouten.slice(0, 100).map(({ regel, veld, melding }) => ({
          sleutel: `${regel} ${veld} ${melding}`,
          cellen: [regel, veld, melding],
        }))}
      />
    </>
  );
}

function Inlezen(): ReactNode {
  const daad = useSteundaad();
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
    <form className="stapel stapel--dicht" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstveld
        {...{ id: 'bestand', name: 'bestand', type: 'file', accept: '.csv,.xlsx' }}
        label="Het bestand, met datum en nummer ingevuld (CSV of XLSX)"
        uitleg="Vul de laatste twee kolommen in: geregistreerd_op en referentie. Wat leeg is, blijft open. Bij één fout komt er niets in."
        fout={daad.foutVan('bestand')}
      />
      <div>
        <Knop type="submit" bezig={daad.bezig}>
          Lees in
        </Knop>
      </div>
      {verslag && <Uitslag verslag={verslag} />}
    </form>
  );
}

/** The file for the central register out, and in again with what the register made of it. */
export const Registerbestand = (): ReactNode => (
  <section className="kaart stapel" aria-labelledby="bestand-kop">
    <Kop niveau={2} als={3} id="bestand-kop">
      Registerbestand
    </Kop>
    <Uitvoeren />
    <Inlezen />
  </section>
);
