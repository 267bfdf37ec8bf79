// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useNieuwAanbod } from './gegevens';
import { Werkvorm } from './werkvorm';

const GELUKT =
  'Uw aanbod is bewaard als concept. Kijk het na en publiceer het, dan kunnen ondernemers het vinden.';

/** An offer that is not there yet; it begins as a concept. */
export function Component(): ReactNode {
  const maken = useNieuwAanbod();
  const ga = useNavigate();
  return (
    <Werkvorm
      titel="Nieuw aanbod"
      terug={{ naar: '/aanbieder/aanbod', woord: 'Terug naar ons aanbod' }}
      aanbod={null}
      knop="Bewaar als concept"
      bezig={maken.isPending}
      fout={maken.error}
      bewaar={({ invoer }) =>
        maken.mutate(invoer, {
          onSuccess: ({ id }) => void ga(`/aanbieder/aanbod/${id}`, { state: { gelukt: GELUKT } }),
        })
      }
    />
  );
}
