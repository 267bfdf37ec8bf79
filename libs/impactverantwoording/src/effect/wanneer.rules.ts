// SPDX-License-Identifier: EUPL-1.2
import { plusDagen } from '#libs/kernel';

/** How far one arm is. Days as YYYY-MM-DD. */
export interface Armstand {
  minimum: number;
  /** Of every firm that started: the day on which its outcome is or will be known. */
  klaarOp: readonly string[];
  /** Firms that start per day, as of late; 0 when nobody does. */
  perDag: number;
}

/** How many outcomes are known on that day. */
export const countKnown = ({ klaarOp }: Armstand, dag: string): number =>
  klaarOp.filter((een) => een <= dag).length;

/** Further ahead nobody can say. */
const VERSTE_DAGEN = 3653;

/**
 * Day on which an arm has its minimum of outcomes: that of the last one needed, or when those still to start will be done at the
 * pace of late. `null` when that cannot be said: nobody starts, or it takes more than ten years.
 */
export function readyOn(
  { minimum, klaarOp, perDag }: Armstand,
  vandaag: string,
  wachtdagen: number,
): string | null {
  if (minimum <= 0) return vandaag;
  const dagen = [...klaarOp].sort();
  const laatste = dagen[minimum - 1];
  if (laatste !== undefined) return laatste;
  const nodig = Math.ceil((minimum - dagen.length) / perDag) + wachtdagen;
  return nodig <= VERSTE_DAGEN ? plusDagen(vandaag, nodig) : null;
}

/** When all arms are there: the last of them. */
export function allReadyOn(armen: readonly Armstand[], vandaag: string, wachtdagen: number): string | null {
  const dagen = armen.map((arm) => readyOn(arm, vandaag, wachtdagen));
  return dagen.includes(null)
    ? null
    : dagen.reduce<string>((laatste, dag) => (dag! > laatste ? dag! : laatste), vandaag);
}
