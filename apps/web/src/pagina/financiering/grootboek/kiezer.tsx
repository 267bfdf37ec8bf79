// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { KnopLink } from '../../../ui/knop';
import { Alinea } from '../../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Keuzelijst } from '../../../ui/veld';
import { useProgrammas } from '../programma/gegevens';

/** A list in the address; an empty choice leaves it out. What comes after it in the address is over. */
export function Zoekkeuze({
  naam,
  label,
  waarde,
  keuzes,
  wist = [],
}: {
  naam: string;
  label: string;
  waarde: string;
  keuzes: readonly { waarde: string; label: string }[];
  wist?: readonly string[];
}): ReactNode {
  const [zoek, setZoek] = useSearchParams();
  const choose = (gekozen: string): void => {
    const nieuw = new URLSearchParams(zoek);
    for (const een of [naam, ...wist]) nieuw.delete(een);
    if (gekozen !== '') nieuw.set(naam, gekozen);
    setZoek(nieuw, { replace: true });
  };
  return (
    <Keuzelijst
      kort={naam !== 'programma'}
      label={label}
      value={waarde}
      onChange={({ target }) => choose(target.value)}
      keuzes={[...keuzes]}
    />
  );
}

/** Of which programme; the one in the address, or else the first. What is asked of it stands in `children`. */
export function Programmakiezer({ children }: { children: (programmaId: string) => ReactNode }): ReactNode {
  const [zoek] = useSearchParams();
  const { pathname } = useLocation();
  const { data, error, refetch } = useProgrammas();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="24rem" />;
  const programmas = data.pages
    .flatMap(({ gegevens }) => gegevens)
    .filter(({ status }) => status !== 'concept');
  const gekozen = zoek.get('programma') ?? programmas[0]?.id;
  if (gekozen === undefined)
    return (
      <Leeg titel="Er is nog geen programma vastgesteld.">
        <Alinea>Zijn alle financiers akkoord met een programma, dan staat hier waar het geld is.</Alinea>
        {pathname.startsWith('/financiering') && (
          <div>
            <KnopLink naar="/financiering/programmas">Ga naar de programma’s</KnopLink>
          </div>
        )}
      </Leeg>
    );
  return (
    <>
      <div className="rij rij--onder" role="search" aria-label="Programma">
        <Zoekkeuze
          naam="programma"
          label="Programma"
          waarde={gekozen}
          wist={['jaar', 'soort', 'rekening']}
          keuzes={programmas.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        />
      </div>
      {children(gekozen)}
    </>
  );
}
