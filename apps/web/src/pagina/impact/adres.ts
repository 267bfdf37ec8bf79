// SPDX-License-Identifier: EUPL-1.2
import { useSearchParams } from 'react-router';

/** What is shown stands in the address; an empty choice leaves it out. */
export function useAdres(): {
  lees: (veld: string) => string | null;
  zet: (veld: string, waarde: string) => void;
} {
  const [zoek, setZoek] = useSearchParams();
  return {
    lees: (veld) => zoek.get(veld) || null,
    zet: (veld, waarde) =>
      setZoek(
        (oud) => {
          const nieuw = new URLSearchParams(oud);
          if (waarde === '') nieuw.delete(veld);
          else nieuw.set(veld, waarde);
          return nieuw;
        },
        { replace: true },
      ),
  };
}
