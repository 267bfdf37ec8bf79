// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';

/** What is left on an account, in cents, and whose account it is as far as that is known. */
export interface Tekort {
  soort: string;
  jaar: number;
  over: number;
  /** Code of the programma. */
  programma?: string;
  /** Number of the prestatieafspraak; `null` for an account of the whole programma. */
  afspraak?: string | null;
}

interface Woorden extends Tekort {
  /** In euros. */
  nog: string;
  vanAfspraak: string;
  vanProgramma: string;
}

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** Of each account that may not go below 0: the code, and what is left, in words. */
const TEKORTEN: Record<string, [code: string, melding: (tekort: Woorden) => string]> = {
  ruimte: [
    'geen-ruimte',
    ({ nog, jaar, vanProgramma }) =>
      `In het budget van ${vanProgramma} voor ${jaar} is nog ${nog} vrij. Dat is niet genoeg.`,
  ],
  verplicht: [
    'plafond-bereikt',
    ({ nog, jaar, vanAfspraak }) =>
      `Van het plafond van ${vanAfspraak} is in ${jaar} nog ${nog} over. Dat is niet genoeg.`,
  ],
  'te-betalen': [
    'meer-dan-te-betalen',
    ({ nog, jaar, vanAfspraak }) =>
      `Voor ${vanAfspraak} moet van ${jaar} nog ${nog} worden betaald, niet meer.`,
  ],
  betaald: [
    'meer-dan-betaald',
    ({ nog, jaar }) => `In ${jaar} is ${nog} betaald. Meer kan niet worden teruggevorderd.`,
  ],
  'terug-te-vorderen': [
    'meer-dan-teruggevorderd',
    ({ nog, jaar, vanAfspraak }) => `Voor ${vanAfspraak} moet van ${jaar} nog ${nog} terugkomen, niet meer.`,
  ],
};
const ANDERS: (typeof TEKORTEN)[string] = ['geen-ruimte', ({ nog }) => `Er is nog ${nog} over.`];

/** That accounts would go below 0: of each, what is left on it. The code is that of the first; so is `overInCenten`. */
export function tekort(eerste: Tekort, ...verder: Tekort[]): DomainError {
  const [code] = TEKORTEN[eerste.soort] ?? ANDERS;
  const redenen = [eerste, ...verder].map((een) => ({ melding: inWoorden(een) }));
  return new DomainError('conflict', code, redenen, { overInCenten: eerste.over });
}

function inWoorden(een: Tekort): string {
  const [, melding] = TEKORTEN[een.soort] ?? ANDERS;
  return melding({
    ...een,
    nog: euro.format(een.over / 100),
    vanAfspraak: een.afspraak ? `afspraak ${een.afspraak}` : 'deze afspraak',
    vanProgramma: een.programma ? `programma ${een.programma}` : 'dit programma',
  });
}
