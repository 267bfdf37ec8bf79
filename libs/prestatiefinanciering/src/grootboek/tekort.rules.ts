// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';

/** What is left on an account, in cents. */
export interface Tekort {
  soort: string;
  jaar: number;
  over: number;
}

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** Of each account that may not go below 0: the code, and what is left, in words. */
const TEKORTEN: Record<string, [code: string, melding: (over: string, jaar: number) => string]> = {
  ruimte: [
    'geen-ruimte',
    (over, jaar) => `In het budget van ${jaar} is nog ${over} vrij. Dat is niet genoeg.`,
  ],
  verplicht: [
    'plafond-bereikt',
    (over, jaar) => `Van het plafond van deze afspraak is in ${jaar} nog ${over} over. Dat is niet genoeg.`,
  ],
  'te-betalen': [
    'meer-dan-te-betalen',
    (over) => `Voor deze afspraak moet nog ${over} worden betaald, niet meer.`,
  ],
  betaald: [
    'meer-dan-betaald',
    (over, jaar) => `In ${jaar} is ${over} betaald. Meer kan niet worden teruggevorderd.`,
  ],
  'terug-te-vorderen': [
    'meer-dan-teruggevorderd',
    (over) => `Voor deze afspraak moet nog ${over} terugkomen, niet meer.`,
  ],
};

/** That an account would go below 0, with what is left on it. */
export function tekort({ soort, jaar, over }: Tekort): DomainError {
  const [code, melding] = TEKORTEN[soort] ?? [
    'geen-ruimte',
    (rest: string): string => `Er is nog ${rest} over.`,
  ];
  const redenen = [{ melding: melding(euro.format(over / 100), jaar) }];
  return new DomainError('conflict', code, redenen, { overInCenten: over });
}
