// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Keuzelijst, type Keus } from '../../ui/veld';
import { KAARTMATEN } from './deel/kaart';

type Paren = Iterable<readonly [string, string]>;

const toKeuzes = (paren: Paren): Keus[] => [...paren].map(([waarde, label]) => ({ waarde, label }));
const opNaam = (paren: Paren): Keus[] =>
  toKeuzes(paren).sort((een, ander) => een.label.localeCompare(ander.label, 'nl'));

export interface Keuzeveld {
  veld: string;
  label: string;
  keuzes: readonly Keus[];
  waarde: string;
}

export const ALLE: Keus = { waarde: '', label: 'Alle' };

export const regioveld = (regios: Paren, waarde: string | null): Keuzeveld => ({
  ...{ veld: 'regio', label: 'Regio', waarde: waarde ?? '' },
  keuzes: [{ waarde: '', label: 'Heel Nederland' }, ...opNaam(regios)],
});
export const themaveld = (themas: Paren, waarde: string | null): Keuzeveld => ({
  ...{ veld: 'thema', label: 'Thema', waarde: waarde ?? '' },
  keuzes: [ALLE, ...opNaam(themas)],
});
export const kaartveld = (waarde: string): Keuzeveld => ({
  ...{ veld: 'kaart', label: 'Op de kaart', waarde },
  keuzes: toKeuzes(Object.entries(KAARTMATEN)),
});
const EERSTE_JAAR = 2020;
export function jaarveld(waarde: number, nu: number): Keuzeveld {
  const jaren = Array.from({ length: nu - EERSTE_JAAR + 1 }, (_, nr) => String(nu - nr));
  return {
    ...{ veld: 'jaar', label: 'Jaar', waarde: String(waarde) },
    keuzes: jaren.map((een) => ({ waarde: een, label: een })),
  };
}

/** What is chosen, as one reads it. */
const gekozenVan = ({ label, keuzes, waarde }: Keuzeveld): string =>
  `${label}: ${keuzes.find((keus) => keus.waarde === waarde)?.label ?? waarde}`;

/** Filters, which stand in the address; on paper what was chosen. */
export const Filters = ({
  velden,
  zet,
}: {
  velden: readonly Keuzeveld[];
  zet: (veld: string, waarde: string) => void;
}): ReactNode => (
  <>
    <p className="alleen-print">{velden.map(gekozenVan).join(' · ')}</p>
    <div className="impact__filters geen-print" role="search" aria-label="Cijfers kiezen">
      {velden.map(({ veld, label, keuzes, waarde }) => (
        <Keuzelijst
          key={veld}
          label={label}
          keuzes={keuzes}
          value={waarde}
          onChange={({ target }) => zet(veld, target.value)}
        />
      ))}
    </div>
  </>
);
