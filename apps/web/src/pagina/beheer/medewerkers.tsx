// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { useMedewerkers, useRegios, type Medewerker, type Medewerkerfilters } from './gegevens';
import { HERKOMST, ROLKEUZES, STANDEN, Standmerkje, naamOf, rolInWoorden } from './medewerker-woorden';
import { useRegionaam } from './regionaam';
import { Tabel } from './tabel';
import { inKolom } from './tijd';
import { Uitnodigingen } from './uitnodigingen';

const NAMEN = ['zoek', 'rol', 'regio', 'stand'] as const;

/** What was filled in; what was left empty stands in no address. */
const readFilters = (bron: { get: (naam: string) => unknown }): Medewerkerfilters =>
  Object.fromEntries(
    NAMEN.map((naam) => [naam, bron.get(naam)] as const).filter(
      (paar): paar is [(typeof NAMEN)[number], string] =>
        typeof paar[1] === 'string' && paar[1].trim() !== '',
    ),
  );

function Filters({
  nu,
  onZoek,
}: {
  nu: Medewerkerfilters;
  onZoek: (filters: Medewerkerfilters) => void;
}): ReactNode {
  const regios = useRegios().data ?? [];
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    onZoek(readFilters(new FormData(gebeurtenis.currentTarget)));
  };
  const alle = { waarde: '', label: 'Alle' };
  const keuzes = [alle, ...regios.map(({ code, naam }) => ({ waarde: code, label: naam }))];
  const standen = Object.entries(STANDEN).map(([waarde, { label }]) => ({ waarde, label }));
  return (
    <form className="rij rij--onder" role="search" onSubmit={send} key={JSON.stringify([nu, keuzes.length])}>
      <Tekstveld
        kort
        name="zoek"
        type="search"
        label="Naam of e-mail"
        maxLength={200}
        defaultValue={nu.zoek}
      />
      <Keuzelijst kort name="rol" label="Rol" keuzes={[alle, ...ROLKEUZES]} defaultValue={nu.rol} />
      <Keuzelijst kort name="regio" label="Regio" keuzes={keuzes} defaultValue={nu.regio} />
      <Keuzelijst kort name="stand" label="Stand" keuzes={[alle, ...standen]} defaultValue={nu.stand} />
      <Knop type="submit" soort="tweede">
        Zoek
      </Knop>
    </form>
  );
}

const rijVan = (medewerker: Medewerker, naamVan: (code: string) => string) => ({
  sleutel: medewerker.id,
  cellen: [
    <Link key="naam" className="nl-link" to={`/beheer/medewerkers/${medewerker.id}`}>
      {naamOf(medewerker)}
    </Link>,
    rolInWoorden(medewerker, naamVan),
    medewerker.herkomst === null ? '' : HERKOMST[medewerker.herkomst],
    <Standmerkje key="stand" stand={medewerker.stand} />,
    inKolom(medewerker.laatstOp),
  ],
});

function Lijst({ filters }: { filters: Medewerkerfilters }): ReactNode {
  const naamVan = useRegionaam();
  const vraag = useMedewerkers(filters);
  const { data, error, refetch, hasNextPage } = vraag;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  const aantal = rijen.length === 1 ? '1 medewerker' : `${rijen.length} medewerkers`;
  return (
    <>
      <p className="klein" role="status">
        {hasNextPage ? `De eerste ${aantal}` : aantal}
      </p>
      {rijen.length === 0 ? (
        <Leeg titel="Niemand past hierbij.">
          <Alinea>
            Wie zich nog nooit aanmeldde, staat hier niet. Geef die persoon een rol op e-mailadres.
          </Alinea>
        </Leeg>
      ) : (
        <Tabel
          naam="Medewerkers"
          koppen={['Naam', 'Rol', 'Waar de rol vandaan komt', 'Stand', 'Laatst aangemeld']}
          rijen={rijen.map((rij) => rijVan(rij, naamVan))}
        />
      )}
      <Meer lijst={vraag} />
    </>
  );
}

export function Component(): ReactNode {
  const [zoek, setZoek] = useSearchParams();
  const filters = readFilters(zoek);
  return (
    <Pagina titel="Medewerkers">
      <Alinea>
        Wie zich aanmeldt namens een organisatie: coördinatoren, analisten, financiers en beheerders. Hun rol
        komt van de aanmelddienst van hun organisatie, of u geeft die hier.
      </Alinea>
      <div>
        <KnopLink naar="/beheer/medewerkers/rol">Geef iemand een rol</KnopLink>
      </div>
      <Filters nu={filters} onZoek={(nieuw) => setZoek(nieuw)} />
      <Lijst filters={filters} />
      <Kop niveau={2}>Uitgenodigd</Kop>
      <Uitnodigingen />
    </Pagina>
  );
}
