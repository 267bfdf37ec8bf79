// SPDX-License-Identifier: EUPL-1.2
import { invalid, type Reden } from '#libs/kernel';
import type { Maat, Vakwaarde } from './tabel.rules.js';

/** Why a vak is not shown, as the list beside a report says it. */
export type Verbergreden =
  | 'te weinig bedrijven'
  | 'één bedrijf overheerst'
  | 'geldt voor iedereen of niemand'
  | 'herziening van te weinig bedrijven'
  | 'volgt uit het totaal';

export interface Onthullingsregels {
  /** Vakken of fewer firms are not shown. */
  drempel: number;
  /** (n,k): the `aantal` largest firms together have more than `procent` of the vak. */
  overheersing: readonly { aantal: number; procent: number }[];
  /** p%: the second largest firm could tell the largest within so many percent. */
  pProcent: number;
  /** `gevoelig`: what goes along to hide others may be guessed, though never exactly; `alles`: that must be wide too. */
  bescherm: 'gevoelig' | 'alles';
}

/** For everybody, and for those who work in the programme. */
export const BUITEN: Onthullingsregels = {
  drempel: 10,
  overheersing: [
    { aantal: 1, procent: 70 },
    { aantal: 2, procent: 85 },
  ],
  pProcent: 10,
  bescherm: 'alles',
};
export const BINNEN: Onthullingsregels = { ...BUITEN, drempel: 5 };

/** The one definition of a small cell: of so many firms nothing is shown, and what is left out of a shown sum is never so few. */
export const isTeWeinig = (n: number, { drempel }: Pick<Onthullingsregels, 'drempel'>): boolean =>
  n < drempel;

/** An interval in which the truth is known within 20%: some guess is at most a fifth off for all of it, so `hoog` <= 1.5 x `laag`. */
export const VERHOUDING = 1.5;

/** What an attacker knows of one maat of a vak: at least and at most. */
export interface Bereik {
  laag: number;
  hoog: number;
}
const SPELING = 1e-6;

/** Of a correction the secret is by how much: how far it is from `vanaf`, the figure that was shown before. Otherwise that is 0. */
export function oordeelOver({ laag, hoog }: Bereik, vanaf = 0): 'exact' | 'binnen20' | 'ruim' {
  if (hoog - laag <= SPELING * Math.max(1, Math.abs(laag))) return 'exact';
  const [klein, groot] = laag >= vanaf ? [laag - vanaf, hoog - vanaf] : [vanaf - hoog, vanaf - laag];
  return klein > 0 && groot <= VERHOUDING * klein * (1 + SPELING) ? 'binnen20' : 'ruim';
}

/** Inwards to whole numbers, where only these are possible. */
export const toWhole = ({ laag, hoog }: Bereik, heel: boolean): Bereik =>
  heel ? { laag: Math.ceil(laag - SPELING), hoog: Math.floor(hoog + SPELING) } : { laag, hoog };

/**
 * Why a vak may not be shown by itself, or `null`. No firms at all is few too: were 0 shown, each hidden vak would be known to have
 * one. `eerder` is what an earlier edition showed of the same vak: a correction of few firms would show these by the difference.
 */
export function redenVan(
  waarde: Vakwaarde,
  maten: readonly Maat[],
  regels: Onthullingsregels,
  eerder: Vakwaarde | null,
): Verbergreden | null {
  const n = waarde.waarden[0] ?? 0;
  if (eerder !== null && isTeWeinig(Math.abs(n - (eerder.waarden[0] ?? 0)), regels))
    return 'herziening van te weinig bedrijven';
  if (isTeWeinig(n, regels)) return 'te weinig bedrijven';
  if (maten.some((maat, nr) => maat.overheersing === true && isOverheerst(waarde, nr, regels)))
    return 'één bedrijf overheerst';
  const isEender = (nr: number): boolean => [0, n].includes(waarde.waarden[nr] ?? 0);
  return maten.some((maat, nr) => maat.gevoelig === true && isEender(nr))
    ? 'geldt voor iedereen of niemand'
    : null;
}

function isOverheerst({ waarden, grootste }: Vakwaarde, maat: number, regels: Onthullingsregels): boolean {
  const totaal = waarden[maat] ?? 0;
  if (totaal <= 0) return false;
  const [eerste = 0, tweede = 0] = grootste[maat] ?? [];
  const samen = (aantal: number): number =>
    (grootste[maat] ?? []).slice(0, aantal).reduce((som, een) => som + een, 0);
  return (
    regels.overheersing.some(({ aantal, procent }) => samen(aantal) * 100 > totaal * procent) ||
    (totaal - eerste - tweede) * 100 < eerste * regels.pProcent
  );
}

/** What the list of hidden vakken, which everybody reads, tells of the number of firms. */
export function bekendAantal(reden: Verbergreden, { drempel }: Onthullingsregels): Bereik {
  return reden === 'te weinig bedrijven'
    ? { laag: 0, hoog: drempel - 1 }
    : { laag: reden === 'herziening van te weinig bedrijven' ? 0 : drempel, hoog: Infinity };
}

/** All faults at once; throws `DomainError` 400 in Dutch. */
export function checkRegels({ drempel, overheersing, pProcent }: Onthullingsregels): void {
  const redenen: Reden[] = [];
  if (!Number.isInteger(drempel) || drempel < 3)
    redenen.push({ pad: 'drempel', melding: 'De drempel is een geheel getal van 3 of meer.' });
  for (const { aantal, procent } of overheersing)
    if (![1, 2, 3].includes(aantal) || !(procent > 0 && procent <= 100))
      redenen.push({
        pad: 'overheersing',
        melding: 'Overheersing gaat over de 1, 2 of 3 grootste bedrijven en een deel tot en met 100%.',
      });
  if (!(pProcent >= 0 && pProcent <= 100))
    redenen.push({ pad: 'pProcent', melding: 'Het percentage ligt tussen 0 en 100.' });
  if (redenen.length > 0) throw invalid(redenen);
}
