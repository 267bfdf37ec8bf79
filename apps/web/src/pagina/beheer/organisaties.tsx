// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { Weigeringmelding } from '../../ui/weigeringmelding';
import { useNieuweOrganisatie, useOrganisaties, type NieuweOrganisatie } from './gegevens';
import { Tabel } from './tabel';

const SOORT: Record<NieuweOrganisatie['soort'], string> = {
  aanbieder: 'Aanbieder',
  regio: 'Regio',
  overheid: 'Overheid',
  financier: 'Financier',
};
const isSoort = (waarde: string): waarde is NieuweOrganisatie['soort'] => Object.hasOwn(SOORT, waarde);

function read(formulier: HTMLFormElement): { nieuw: NieuweOrganisatie; fouten: Veldfout[] } {
  const gegevens = new FormData(formulier);
  const veld = (naam: string): string => {
    const waarde = gegevens.get(naam);
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  const [naam, soort, kvk, email] = [
    veld('naam'),
    veld('soort'),
    veld('kvk').replace(/\s/g, ''),
    veld('email'),
  ];
  const fouten: Veldfout[] = [
    ...(naam === '' ? [{ veld: 'naam', melding: 'Vul de naam in.' }] : []),
    ...(kvk !== '' && !/^\d{8}$/.test(kvk)
      ? [{ veld: 'kvk', melding: 'Een KVK-nummer heeft 8 cijfers.' }]
      : []),
  ];
  const nieuw: NieuweOrganisatie = {
    ...{ naam, soort: isSoort(soort) ? soort : 'aanbieder' },
    ...{ kvkNummer: kvk || null, email: email || null },
  };
  return { nieuw, fouten };
}

function Nieuw(): ReactNode {
  const maken = useNieuweOrganisatie();
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const [keer, setKeer] = useState(0);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const gelezen = read(gebeurtenis.currentTarget);
    setFouten(gelezen.fouten);
    if (gelezen.fouten.length === 0) maken.mutate(gelezen.nieuw, { onSuccess: () => setKeer(keer + 1) });
  };
  const foutBij = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  return (
    <form className="kaart stapel" key={keer} onSubmit={send} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <Weigeringmelding fout={maken.error} />
      {keer > 0 && <Melding soort="ok" live titel="Toegevoegd" />}
      <Tekstveld id="naam" name="naam" maxLength={200} label="Naam" fout={foutBij('naam')} />
      <Keuzelijst
        name="soort"
        kort
        label="Soort"
        keuzes={Object.entries(SOORT).map(([waarde, label]) => ({ waarde, label }))}
      />
      <Tekstveld
        id="kvk"
        name="kvk"
        inputMode="numeric"
        kort
        label="KVK-nummer (niet verplicht)"
        uitleg="Wie zich hiermee aanmeldt als aanbieder, handelt voor deze organisatie."
        fout={foutBij('kvk')}
      />
      <Tekstveld
        name="email"
        type="email"
        label="E-mailadres van het loket (niet verplicht)"
        uitleg="Daar gaat mail over toewijzingen heen."
      />
      <div>
        <Knop type="submit" bezig={maken.isPending}>
          Voeg toe
        </Knop>
      </div>
    </form>
  );
}

function Lijst({ zoek }: { zoek: string }): ReactNode {
  const { data, error, refetch } = useOrganisaties(zoek);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  return (
    <>
      <p className="klein" role="status">
        {data.length === 1 ? '1 organisatie' : `${data.length} organisaties`}
      </p>
      {data.length === 0 ? (
        <Leeg titel="Geen organisatie heeft deze naam." />
      ) : (
        <Tabel
          naam="Organisaties"
          koppen={['Naam', 'Soort']}
          rijen={data.map(({ id, naam, soort }) => ({ sleutel: id, cellen: [naam, SOORT[soort]] }))}
        />
      )}
    </>
  );
}

export function Component(): ReactNode {
  const [zoek, setZoek] = useState('');
  return (
    <Pagina titel="Organisaties">
      <Tekstveld
        label="Zoek op naam"
        type="search"
        kort
        value={zoek}
        onChange={({ target }) => setZoek(target.value)}
      />
      <Lijst zoek={zoek.trim()} />
      <Kop niveau={2}>Voeg een organisatie toe</Kop>
      <Nieuw />
    </Pagina>
  );
}
