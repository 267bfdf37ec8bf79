// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Tabel } from '../../beheer/tabel';
import type { Effectcontext } from '../inhoud';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
/** Words of a unit behind its figures. */
const EENHEID = {
  aantal: '',
  dagen: ' (dagen)',
  centen: ' (euro)',
  aandeel: ' (procent)',
  score: '',
} as const;
const KEER: Partial<Record<Effectcontext['eenheid'], number>> = { centen: 0.01, aandeel: 100 };

/** What others tell of groups of firms around an effect: no part of the estimate. */
export function Context({ van = [] }: { van: readonly Effectcontext[] | undefined }): ReactNode {
  if (van.length === 0) return null;
  return (
    <>
      <p className="klein">
        Eromheen, volgens cijfers van anderen over groepen bedrijven. Dit is geen deel van de schatting.
      </p>
      <Tabel
        naam="Cijfers van anderen over groepen bedrijven"
        rijkop
        koppen={[
          ...['Wat', 'Periode', { kop: 'Groepen', getal: true }, { kop: 'Laagste', getal: true }],
          ...[
            { kop: 'Middelste', getal: true },
            { kop: 'Hoogste', getal: true },
          ],
        ]}
        rijen={van.map(({ indicator, naam, eenheid, periode, groepen, ...waarden }) => ({
          sleutel: `${indicator} ${periode}`,
          cellen: [
            ...[`${naam}${EENHEID[eenheid]}`, periode, groepen],
            ...[waarden.laagste, waarden.midden, waarden.hoogste].map((waarde) =>
              getal.format(waarde * (KEER[eenheid] ?? 1)),
            ),
          ],
        }))}
      />
    </>
  );
}
