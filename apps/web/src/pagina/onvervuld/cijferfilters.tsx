// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { useThemas } from '../werkbank/gegevens';
import { KLASSE, redenVan } from '../werkbank/woorden';
import { SECTIEKEUZES } from './secties';

/** By what the figures are taken apart. */
export const PER = {
  thema: 'Thema',
  sectie: 'Branche',
  grootteklasse: 'Grootte',
  reden: 'Reden',
} as const;
export type Indeling = keyof typeof PER;

/** What the address asks of the API. */
export const FILTERS = ['thema', 'sectie', 'grootteklasse', 'reden', 'van', 'tot'] as const;

const REDENEN = ['geen-passend-aanbod', 'vol', 'geweigerd-door-alle', 'niet-passend', 'niet-voor-mij'];
const ALLE = { waarde: '', label: 'Alle' };

/** Filters of the figures, which stand in the address. */
export function Cijferfilters({
  params,
  per,
  onKies,
}: {
  params: URLSearchParams;
  per: Indeling;
  onKies: (veld: string, waarde: string) => void;
}): ReactNode {
  const themas = [...useThemas()].map(([waarde, label]) => ({ waarde, label }));
  const kies = (veld: string) => ({
    value: params.get(veld) ?? '',
    onChange: ({ target }: { target: { value: string } }) => onKies(veld, target.value),
  });
  return (
    <div className="wl__filters" role="search" aria-label="Cijfers filteren">
      <Keuzelijst
        label="Ingedeeld naar"
        keuzes={Object.entries(PER).map(([waarde, label]) => ({ waarde, label }))}
        value={per}
        onChange={({ target }) => onKies('per', target.value)}
      />
      <Keuzelijst label="Thema" keuzes={[ALLE, ...themas]} {...kies('thema')} />
      <Keuzelijst label="Branche" keuzes={[ALLE, ...SECTIEKEUZES]} {...kies('sectie')} />
      <Keuzelijst
        label="Grootte"
        keuzes={[ALLE, ...Object.entries(KLASSE).map(([waarde, label]) => ({ waarde, label }))]}
        {...kies('grootteklasse')}
      />
      <Keuzelijst
        label="Reden"
        keuzes={[ALLE, ...REDENEN.map((waarde) => ({ waarde, label: redenVan(waarde) }))]}
        {...kies('reden')}
      />
      <Tekstveld label="Van maand" type="month" {...kies('van')} />
      <Tekstveld label="Tot en met maand" type="month" {...kies('tot')} />
    </div>
  );
}
