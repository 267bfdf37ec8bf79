// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Keuzelijst, Tekstveld, type Keus } from '../../ui/veld';
import { SECTIEKEUZES } from '../onvervuld/secties';
import { useRegios, useThemas } from '../werkbank/gegevens';
import { HERKOMST, KLASSE } from '../werkbank/woorden';
import { PER, type Vraag } from './gegevens';

const MAAND = /^\d{4}-\d{2}$/;
const ALLE = { waarde: '', label: 'Alle' };
const toKeuzes = (paren: Iterable<readonly [string, string]>): Keus[] =>
  [...paren].map(([waarde, label]) => ({ waarde, label }));
const opNaam = (namen: ReadonlyMap<string, string>): Keus[] =>
  toKeuzes([...namen].sort(([, een], [, ander]) => een.localeCompare(ander, 'nl')));

/** Filters of the funnel, which stand in the address. */
export function Filters({
  vraag: { per, filters },
  metRegio,
  onKies,
}: {
  vraag: Vraag;
  metRegio: boolean;
  onKies: (veld: string, waarde: string) => void;
}): ReactNode {
  const [themas, regios] = [useThemas(), useRegios()];
  const kies = (veld: string) => ({
    value: filters[veld] ?? '',
    onChange: ({ target }: { target: { value: string } }) => onKies(veld, target.value),
  });
  // An address can hold anything, a field of months only a month.
  const kiesMaand = (veld: string) => ({
    ...kies(veld),
    value: MAAND.test(filters[veld] ?? '') ? filters[veld] : '',
  });
  const indelingen = Object.entries(PER).filter(([code]) => metRegio || code !== 'regio');
  return (
    <div className="trechter__filters geen-print" role="search" aria-label="Cijfers filteren">
      <Keuzelijst
        label="Ingedeeld naar"
        keuzes={toKeuzes(indelingen)}
        value={per}
        onChange={({ target }) => onKies('per', target.value)}
      />
      <Keuzelijst
        label="Herkomst"
        keuzes={[ALLE, ...toKeuzes(Object.entries(HERKOMST))]}
        {...kies('herkomst')}
      />
      <Keuzelijst label="Thema" keuzes={[ALLE, ...opNaam(themas)]} {...kies('thema')} />
      <Keuzelijst label="Branche" keuzes={[ALLE, ...SECTIEKEUZES]} {...kies('sectie')} />
      <Keuzelijst
        label="Grootte"
        keuzes={[ALLE, ...toKeuzes(Object.entries(KLASSE))]}
        {...kies('grootteklasse')}
      />
      {metRegio && <Keuzelijst label="Regio" keuzes={[ALLE, ...opNaam(regios)]} {...kies('regio')} />}
      <Tekstveld label="Van maand" type="month" {...kiesMaand('van')} />
      <Tekstveld label="Tot en met maand" type="month" {...kiesMaand('tot')} />
    </div>
  );
}
