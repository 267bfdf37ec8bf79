// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useAanbod, useWijziging, type Aanbod } from './gegevens';
import { Werkvorm } from './werkvorm';

function Wijzigen({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const wijziging = useWijziging(aanbod);
  const ga = useNavigate();
  const naar = `/aanbieder/aanbod/${aanbod.id}`;
  return (
    <Werkvorm
      titel={`Wijzig ${aanbod.titel}`}
      terug={{ naar, woord: 'Terug naar dit aanbod' }}
      aanbod={aanbod}
      knop="Bewaar als nieuwe versie"
      bezig={wijziging.isPending}
      fout={wijziging.error}
      bewaar={({ ontwerp }) =>
        wijziging.mutate(ontwerp, {
          onSuccess: ({ versie }) => void ga(naar, { state: { gelukt: `Bewaard als versie ${versie}.` } }),
        })
      }
    />
  );
}

/** Changing an offer of one's own. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useAanbod(id);
  if (data && data.status !== 'gesloten') return <Wijzigen key={data.id} aanbod={data} />;
  return (
    <Pagina titel="Wijzig aanbod">
      {data && (
        <Leeg titel="Dit aanbod is gesloten en wijzigt niet meer. Maak nieuw aanbod als u weer iets wilt aanbieden." />
      )}
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />)}
    </Pagina>
  );
}
