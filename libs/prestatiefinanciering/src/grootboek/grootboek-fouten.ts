// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';
import { tekort, type Tekort } from './tekort.rules.js';

interface Driverfout {
  constraint?: string;
  detail?: string;
}
const conflict = (code: string, melding: string): DomainError =>
  new DomainError('conflict', code, [{ melding }]);

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
  if (constraint === 'saldo_niet_onder_nul') throw tekort(...(JSON.parse(detail) as [Tekort, ...Tekort[]]));
  if (constraint === 'boekingsregel_gesloten') throw jaarGesloten();
  if (constraint === 'boeking_keert_om') throw alTeruggedraaid();
  throw fout;
}
