// SPDX-License-Identifier: EUPL-1.2
import { isWerkdag, plusDagen, plusWerkdagen } from '#libs/kernel';

/**
 * A grant stands in the central register within this many working days (art. 6(1)); the day of granting does not count and
 * no Saturday, Sunday or public holiday does (Regulation (EEC, Euratom) 1182/71 art. 2 and 3).
 */
export const WERKDAGEN = 20;
/** On which of them somebody is told that it is not there yet. The first is an appointment of ours. */
export const ALARMDAGEN = [15, WERKDAGEN] as const;
export type Alarmdag = (typeof ALARMDAGEN)[number];

export const REGISTERSTANDEN = ['op-tijd', 'nadert', 'te-laat', 'geregistreerd'] as const;
export type Registerstand = (typeof REGISTERSTANDEN)[number];

/** The last day on which it is in time. */
export const uiterlijkOp = (vanaf: string): string => plusWerkdagen(vanaf, WERKDAGEN);

/** The last date of which the n-th working day after it has come: everything of then or before is due. */
export function laatsteMet(n: number, vandaag: string): string {
  let dag = vandaag;
  while (plusWerkdagen(dag, n) > vandaag) dag = plusDagen(dag, -1);
  return dag;
}

/** Working days after the one up to and including the other. */
function werkdagenTussen(na: string, totEnMet: string): number {
  let n = 0;
  for (let dag = plusDagen(na, 1); dag <= totEnMet; dag = plusDagen(dag, 1)) if (isWerkdag(dag)) n += 1;
  return n;
}

/** Working days that are left after today; 0: today is the last one, below 0: so many too late. */
export function werkdagenOver(vanaf: string, vandaag: string): number {
  const eind = uiterlijkOp(vanaf);
  // Not the same as 0 on a Saturday after it: then no working day has gone by, and it is too late.
  if (vandaag > eind) return -Math.max(1, werkdagenTussen(eind, vandaag));
  return werkdagenTussen(vandaag, eind);
}

export function registerstandOp(vanaf: string, geregistreerd: boolean, vandaag: string): Registerstand {
  if (geregistreerd) return 'geregistreerd';
  if (vandaag > uiterlijkOp(vanaf)) return 'te-laat';
  return vandaag >= plusWerkdagen(vanaf, ALARMDAGEN[0]) ? 'nadert' : 'op-tijd';
}

/** The class of the NACE, as the register asks it: the first four digits of the SBI (m); `null` where fewer are known. */
export const toNace = (sbi: string | null): string | null =>
  sbi !== null && sbi.length >= 4 ? `${sbi.slice(0, 2)}.${sbi.slice(2, 4)}` : null;
