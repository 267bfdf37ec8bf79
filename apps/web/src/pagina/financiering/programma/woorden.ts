// SPDX-License-Identifier: EUPL-1.2
import { inDatum } from '../../../taal/taal';
import type { Programma } from './gegevens';

export const STATUS: Record<Programma['status'], [woord: string, kleur: 'oranje' | 'groen' | 'grijs']> = {
  concept: ['Concept', 'oranje'],
  vastgesteld: ['Vastgesteld', 'groen'],
  gesloten: ['Gesloten', 'grijs'],
};

/** `1 januari 2026 tot en met 31 december 2027`. */
export const looptijd = ({ van, tot }: Pick<Programma, 'van' | 'tot'>): string =>
  `${inDatum(van, 'nl')} tot en met ${inDatum(tot, 'nl')}`;
