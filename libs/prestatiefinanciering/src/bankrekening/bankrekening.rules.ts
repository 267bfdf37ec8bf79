// SPDX-License-Identifier: EUPL-1.2

/** Hours between the second person's yes and the first payment to a new account: time to notice that it is not theirs. */
export const AFKOELUREN = 168;

export const STANDEN = [
  'te-bevestigen',
  'afkoelen',
  'in-gebruik',
  'vervangen',
  'afgewezen',
  'ingetrokken',
] as const;
export type Stand = (typeof STANDEN)[number];

/** How the second person knew that it is theirs. */
export const CONTROLES = ['handelsregister', 'website', 'eerder-bekend', 'bankafschrift'] as const;
export type Controle = (typeof CONTROLES)[number];

export type Vervalreden = 'vervangen' | 'afgewezen' | 'ingetrokken';

/** What says whether an account is used. */
export interface Rekeningfeiten {
  id: string;
  bevestigdOp: Date | null;
  geldigVanaf: Date | null;
  vervallenReden: Vervalreden | null;
}

/** When an account that is confirmed now is first paid to. One's own account needs no cooling: money only leaves it. */
export const geldigVanaf = (bevestigdOp: Date, vanProgramma: boolean): Date =>
  vanProgramma ? bevestigdOp : new Date(bevestigdOp.getTime() + AFKOELUREN * 3_600_000);

/**
 * Of the accounts of one holder the one that is paid to at this moment: of those confirmed and not taken back the one whose
 * time came last. `null`: a payment waits.
 */
export function findInGebruik<T extends Rekeningfeiten>(rekeningen: readonly T[], nu: Date): T | null {
  const geldig = rekeningen.filter(
    ({ geldigVanaf: vanaf, vervallenReden }) => vanaf !== null && vanaf <= nu && vervallenReden === null,
  );
  return geldig.reduce<T | null>(
    (laatste, een) => (laatste === null || isLater(een, laatste) ? een : laatste),
    null,
  );
}

const tijdOf = (moment: Date | null): number => moment?.getTime() ?? 0;
const isLater = (een: Rekeningfeiten, ander: Rekeningfeiten): boolean => {
  const verschil = tijdOf(een.geldigVanaf) - tijdOf(ander.geldigVanaf);
  return verschil > 0 || (verschil === 0 && een.id > ander.id);
};

/** How an account stands among `rekeningen`, all of the same holder. */
export function standOf(rekening: Rekeningfeiten, rekeningen: readonly Rekeningfeiten[], nu: Date): Stand {
  if (rekening.vervallenReden !== null) return rekening.vervallenReden;
  if (rekening.geldigVanaf === null) return 'te-bevestigen';
  if (rekening.geldigVanaf > nu) return 'afkoelen';
  return findInGebruik(rekeningen, nu)?.id === rekening.id ? 'in-gebruik' : 'vervangen';
}
