// SPDX-License-Identifier: EUPL-1.2
import { SECTIES } from '../communities/teksten';
import { useBank } from '../werkbank/bank';
import { useGemeenten, useThemas } from '../werkbank/gegevens';
import type { Campagne, CampagneKort } from './gegevens';

type Kleur = 'grijs' | 'blauw' | 'groen' | 'oranje';

export const STATUS: Record<CampagneKort['status'], [woord: string, kleur: Kleur]> = {
  concept: ['Concept', 'grijs'],
  gepland: ['Gepland', 'blauw'],
  verstuurd: ['Verstuurd', 'oranje'],
  gemeten: ['Gemeten', 'groen'],
  afgesloten: ['Afgesloten', 'grijs'],
  gestopt: ['Gestopt', 'grijs'],
};

export const KLASSEN: Readonly<Record<string, string>> = {
  micro: 'Minder dan 10 mensen',
  klein: '10 tot 50 mensen',
  middelgroot: '50 tot 250 mensen',
  groot: '250 mensen of meer',
};
export const GRONDSLAGEN: Readonly<Record<string, string>> = {
  toestemming: 'toestemming',
  'publieke-taak': 'publieke taak',
  'gerechtvaardigd-belang': 'gerechtvaardigd belang',
};

export interface Namen {
  sectie: (code: string) => string;
  klasse: (code: string) => string;
  gemeente: (code: string) => string;
  thema: (code: string) => string;
}

const of =
  (namen: Readonly<Record<string, string>>) =>
  (code: string): string =>
    code === '' ? 'Onbekend' : (namen[code] ?? code);

/** What codes are called; a code that has no name is shown as it is. */
export function useNamen(): Namen {
  const { regio } = useBank();
  const [themas, gemeenten] = [useThemas(), useGemeenten(regio)];
  return {
    ...{ sectie: of(SECTIES.nl), klasse: of(KLASSEN) },
    gemeente: (code) => gemeenten.get(code) ?? code,
    thema: (code) => themas.get(code) ?? code,
  };
}

export const datum = (moment: string): string =>
  new Date(moment).toLocaleDateString('nl-NL', { dateStyle: 'long' });
export const tijdstip = (moment: string): string =>
  new Date(moment).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
export const keer = (n: number, een: string, meer: string): string =>
  `${n.toLocaleString('nl-NL')} ${n === 1 ? een : meer}`;

/** `0.034` is `3,4`. */
export const procent = (deel: number): string =>
  (Math.round(deel * 1000) / 10).toLocaleString('nl-NL', { maximumFractionDigits: 1 });

export const overVan = ({ thema, over }: CampagneKort, namen: Namen): string =>
  over ?? (thema === null ? '' : namen.thema(thema));

/** Whom it is for, in one sentence. */
export function segmentVan(campagne: Campagne, namen: Namen): string {
  const { secties, sbi, klassen, gemeenten, themas } = campagne;
  const delen = [
    [...secties.map(namen.sectie), ...sbi.map((code) => `SBI ${code}`)].join(', '),
    klassen.map((code) => namen.klasse(code).toLowerCase()).join(', '),
    gemeenten.map(namen.gemeente).join(', '),
    themas.map((code) => `belangstelling voor ${namen.thema(code)}`).join(', '),
  ].filter((deel) => deel !== '');
  return delen.length === 0 ? 'Iedereen op de lijst' : delen.join(' · ');
}
