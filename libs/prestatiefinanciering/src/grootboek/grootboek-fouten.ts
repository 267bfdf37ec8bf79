// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';

interface Driverfout {
  constraint?: string;
  detail?: string;
}
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

const conflict = (code: string, melding: string, extra: Record<string, unknown> = {}): DomainError =>
  new DomainError('conflict', code, [{ melding }], extra);

export const andersGeboekt = (): DomainError =>
  conflict('anders-geboekt', 'Dit is al geboekt, met andere bedragen. Draai die boeking eerst terug.');
export const alTeruggedraaid = (): DomainError =>
  conflict('al-teruggedraaid', 'Deze boeking is al teruggedraaid.');
export const blijft = (): DomainError =>
  conflict('niet-terug-te-draaien', 'Deze boeking kan niet worden teruggedraaid.');
const jaarGesloten = (): DomainError =>
  conflict('jaar-gesloten', 'Dit boekjaar is gesloten. Er kan niets meer in worden geboekt.');

/** For `catch` of what the ledger refuses: says what is left, or that the year is over. What else went wrong goes on. */
export function explain(fout: unknown): never {
  const { constraint, detail = '' } = (fout as { driverError?: Driverfout }).driverError ?? {};
  if (constraint === 'saldo_niet_onder_nul') throw tekort(JSON.parse(detail) as Tekort);
  if (constraint === 'boekingsregel_gesloten') throw jaarGesloten();
  if (constraint === 'boeking_keert_om') throw alTeruggedraaid();
  throw fout;
}

/** That an account would go below 0, with what is left on it. */
export function tekort({ soort, jaar, over }: Tekort): DomainError {
  const [code, melding] = TEKORTEN[soort] ?? [
    'geen-ruimte',
    (rest: string): string => `Er is nog ${rest} over.`,
  ];
  return conflict(code, melding(euro.format(over / 100), jaar), { overInCenten: over });
}
