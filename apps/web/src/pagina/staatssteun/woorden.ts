// SPDX-License-Identifier: EUPL-1.2
import type { Registerregel, Steun } from './gegevens';

export const INSTRUMENT = {
  subsidie: 'Subsidie of voucher in geld',
  dienst: 'Hulp of advies onder de prijs',
  lening: 'Lening met korting op de rente',
  garantie: 'Garantie',
  belasting: 'Korting op belasting of heffing',
  kapitaal: 'Risicokapitaal',
} as const satisfies Record<NonNullable<Steun['instrument']>, string>;
export type Instrument = keyof typeof INSTRUMENT;

export const REGELING: Record<Steun['regeling'], string> = {
  algemeen: 'Algemeen',
  daeb: 'Dienst van algemeen economisch belang',
  landbouw: 'Landbouw',
  visserij: 'Visserij',
};

export const keer = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** How long there is, in words. */
export function werkdagenVan({ stand, werkdagenOver }: Registerregel): string {
  if (werkdagenOver === null) return '';
  if (stand === 'te-laat') return `${keer(-werkdagenOver, 'werkdag', 'werkdagen')} te laat`;
  return werkdagenOver === 0
    ? 'vandaag de laatste dag'
    : `nog ${keer(werkdagenOver, 'werkdag', 'werkdagen')}`;
}
